//! What a signature looks like on the page: the drawn lines or the typed name, and under a hairline who, when and which key.
//!
//! All texts are passed in; this module knows fonts and places alone. Nothing here is evidence: the signature is in the CMS,
//! and the picture is covered by it.

mod font;
mod strokes;
mod text;

use std::fmt::Write as _;

use crate::pdf::{Dictionary, Object, Reference, Update};

use font::Fonts;
use text::Paragraphs;

/// A visible signature.
#[derive(Clone, Debug, PartialEq)]
pub struct Appearance {
    /// What the person made.
    pub picture: Picture,
    /// Lines under it: signed by whom, when, with which key, what kind of signature; already in the document's language.
    pub lines: Vec<String>,
}

/// What the person made to sign.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// Lines drawn with mouse, pen or finger.
    Drawn {
        /// Points from 0 to 1 across the pad, right and down from its upper left corner.
        strokes: Vec<Vec<[f32; 2]>>,
        /// The pad's width divided by its height.
        aspect: f32,
    },
    /// A typed name, set in italics.
    Typed(String),
}

/// Why a signature cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppearanceError {
    /// Nothing was drawn or typed.
    Empty,
    /// A character that none of the fonts has.
    NoGlyph(char),
    /// A font in the program does not read; a defect of the program.
    Font,
    /// The field is smaller than [`SMALLEST_FIELD`].
    FieldTooSmall,
}

/// The smallest field that a signature is drawn into, width and height in points.
pub const SMALLEST_FIELD: [f64; 2] = [120.0, 40.0];

/// Free space inside the field's edge, in points.
const PADDING: f64 = 4.0;
/// The share of the height that the lines may take.
const LINES_SHARE: f64 = 0.62;
/// Space between picture, hairline and lines, in points.
const GAP: f64 = 3.0;
/// Type sizes of the lines, in points, the first that fits.
const LINE_SIZES: [f64; 5] = [7.0, 6.5, 6.0, 5.5, 5.0];
/// Largest type size of a typed name, in points.
const NAME_SIZE: f64 = 24.0;
/// Ink of picture and typed name, a dark blue (sRGB, as the document's output intent).
const INK: &str = "0.06 0.14 0.36";

impl Appearance {
    /// Writes the appearance into an update for a field of a size in points; returns its form `XObject`.
    ///
    /// # Errors
    /// See [`AppearanceError`]; the update then has no new object.
    pub fn write(
        &self,
        update: &mut Update<'_, '_>,
        [width, height]: [f64; 2],
    ) -> Result<Reference, AppearanceError> {
        if !(width >= SMALLEST_FIELD[0] && height >= SMALLEST_FIELD[1]) {
            return Err(AppearanceError::FieldTooSmall);
        }
        let mut fonts = Fonts::new()?;
        let inner = width - 2.0 * PADDING;
        let most = (height - 2.0 * PADDING) * LINES_SHARE;
        let paragraphs = Paragraphs::fit(&mut fonts, &self.lines, inner, most, &LINE_SIZES)?;
        let rule = PADDING + paragraphs.height + if paragraphs.height > 0.0 { GAP } else { 0.0 };
        let bottom = rule + GAP;
        let area = Area {
            left: PADDING,
            bottom,
            width: inner,
            height: height - PADDING - bottom,
        };

        let mut content = String::new();
        match &self.picture {
            Picture::Drawn { strokes, aspect } => {
                let path = strokes::path(strokes, *aspect, area).ok_or(AppearanceError::Empty)?;
                let _ = writeln!(content, "q {INK} RG 1 J 1 j {path}Q");
            }
            Picture::Typed(name) => content.push_str(&typed_name(&mut fonts, name, area)?),
        }
        if paragraphs.height > 0.0 {
            let _ = writeln!(
                content,
                "q 0.6 G 0.4 w {PADDING} {rule:.2} m {:.2} {rule:.2} l S Q",
                PADDING + inner
            );
            content.push_str(&paragraphs.content(PADDING, PADDING));
        }

        let resources = Dictionary::new().with("Font", fonts.write(update)?);
        let reference = update.reserve();
        update.stream(
            reference,
            form(width, height).with("Resources", resources),
            content.as_bytes(),
        );
        Ok(reference)
    }
}

/// Writes the appearance of a field that nobody signed yet: nothing, but there has to be one (ISO 19005-3, 6.3.3).
pub(super) fn write_empty(update: &mut Update<'_, '_>, [width, height]: [f64; 2]) -> Reference {
    let reference = update.reserve();
    update.stream(
        reference,
        form(width, height).with("Resources", Dictionary::new()),
        b"",
    );
    reference
}

/// A place inside the field, in points from its lower left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Area {
    left: f64,
    bottom: f64,
    width: f64,
    height: f64,
}

fn form<'a>(width: f64, height: f64) -> Dictionary<'a> {
    Dictionary::new()
        .with("Type", Object::name("XObject"))
        .with("Subtype", Object::name("Form"))
        .with("BBox", Object::rectangle([0.0, 0.0, width, height]))
}

/// Sets the typed name as large as the area allows, on a line a little above its bottom.
fn typed_name(fonts: &mut Fonts, name: &str, area: Area) -> Result<String, AppearanceError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(AppearanceError::Empty);
    }
    let line = fonts.italic(name)?;
    let size = NAME_SIZE
        .min(area.height * 0.72)
        .min(area.width / line.width.max(0.01));
    let baseline = area.bottom + (area.height - size) / 2.0 + size * 0.22;
    Ok(format!(
        "q {INK} rg BT {:.2} {baseline:.2} Td {} ET Q\n",
        area.left,
        line.show(size)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::{File, Limits, stream};
    use crate::sample_document::sample_pdf;

    const FIELD: [f64; 2] = [231.0, 72.5];

    /// Writes the appearance into an update of the sample; returns the whole file.
    fn written(
        appearance: &Appearance,
        field: [f64; 2],
    ) -> Result<(Vec<u8>, Reference), AppearanceError> {
        let pdf = sample_pdf();
        let file = File::read(&pdf, &Limits::default()).expect("the sample reads");
        let mut update = Update::new(&file);
        let reference = appearance.write(&mut update, field)?;
        Ok((update.finish(), reference))
    }

    fn content(appearance: &Appearance, field: [f64; 2]) -> Result<String, AppearanceError> {
        let (pdf, reference) = written(appearance, field)?;
        let limits = Limits::default();
        let file = File::read(&pdf, &limits).expect("the update reads");
        let object = file.view().object(reference).expect("the form");
        let bytes = stream::content(&file.view(), object, &limits)
            .expect("it inflates")
            .into_owned();
        Ok(String::from_utf8(bytes).expect("operators are ASCII"))
    }

    fn drawn(strokes: Vec<Vec<[f32; 2]>>) -> Picture {
        Picture::Drawn {
            strokes,
            aspect: 3.2,
        }
    }

    fn lines() -> Vec<String> {
        vec![
            "Ondertekend door Voornaam Naam".to_owned(),
            "22 november 2026 om 10.00 uur".to_owned(),
        ]
    }

    #[test]
    fn the_same_signature_gives_the_same_bytes() {
        let appearance = Appearance {
            picture: drawn(vec![vec![[0.1, 0.2], [0.9, 0.8]]]),
            lines: lines(),
        };
        assert_eq!(written(&appearance, FIELD), written(&appearance, FIELD));
    }

    #[test]
    fn nothing_drawn_and_nothing_typed_is_refused() {
        for picture in [
            drawn(vec![]),
            drawn(vec![vec![]]),
            drawn(vec![vec![[f32::NAN, 0.5]]]),
            Picture::Typed(" ".to_owned()),
        ] {
            let appearance = Appearance {
                picture,
                lines: lines(),
            };
            assert_eq!(
                content(&appearance, FIELD),
                Err(AppearanceError::Empty),
                "{appearance:?}"
            );
        }
    }

    #[test]
    fn a_character_without_a_glyph_is_named() {
        let appearance = Appearance {
            picture: Picture::Typed("Naam 🙂".to_owned()),
            lines: lines(),
        };
        assert_eq!(
            content(&appearance, FIELD),
            Err(AppearanceError::NoGlyph('🙂'))
        );
        let appearance = Appearance {
            picture: drawn(vec![vec![[0.5, 0.5]]]),
            lines: vec!["漢".to_owned()],
        };
        assert_eq!(
            content(&appearance, FIELD),
            Err(AppearanceError::NoGlyph('漢'))
        );
    }

    #[test]
    fn a_field_that_is_too_small_is_refused() {
        let appearance = Appearance {
            picture: Picture::Typed("Naam".to_owned()),
            lines: lines(),
        };
        for field in [[119.0, 72.0], [231.0, 39.0], [f64::NAN, 72.0]] {
            assert_eq!(
                content(&appearance, field),
                Err(AppearanceError::FieldTooSmall),
                "{field:?}"
            );
        }
    }

    #[test]
    fn every_font_is_embedded_with_widths_and_unicode() {
        let appearance = Appearance {
            picture: Picture::Typed("Prénom Nom".to_owned()),
            lines: vec!["Ω ☑".to_owned()],
        };
        let (pdf, reference) = written(&appearance, FIELD).expect("written");
        let file = File::read(&pdf, &Limits::default()).expect("the update reads");
        let view = file.view();
        let form = view.dictionary(reference).expect("the form");
        let fonts = form
            .get("Resources")
            .and_then(Object::as_dictionary)
            .and_then(|r| r.get("Font"));
        let fonts = fonts
            .and_then(Object::as_dictionary)
            .expect("fonts")
            .entries();
        assert_eq!(
            fonts.len(),
            3,
            "regular, italic, and DejaVu for the check box"
        );
        for entry in fonts {
            let font = entry.value.as_reference().expect("a font");
            assert!(view.dictionary(font).is_ok_and(|d| d.contains("ToUnicode")));
            let descendants = view
                .dictionary(font)
                .expect("a font")
                .get("DescendantFonts")
                .and_then(Object::as_array);
            let descendant = descendants
                .and_then(|all| all[0].as_reference())
                .expect("a descendant");
            let descriptor = view
                .reference(descendant, "FontDescriptor")
                .expect("a descriptor");
            let program = view
                .reference(descriptor, "FontFile2")
                .expect("the font is embedded");
            assert!(
                view.object(program)
                    .is_ok_and(|object| object.stream.is_some())
            );
            assert!(view.dictionary(descendant).is_ok_and(|d| d.contains("W")));
        }
    }

    #[test]
    fn every_coordinate_lies_inside_the_field() {
        let strokes = vec![vec![[-3.0, 0.0], [0.2, 1.7], [4.0, 0.5]], vec![[0.5, 0.5]]];
        let appearance = Appearance {
            picture: drawn(strokes),
            lines: vec!["w".repeat(400), "a b ".repeat(200)],
        };
        for field in [FIELD, [120.0, 40.0], [500.0, 60.0]] {
            let content = content(&appearance, field).expect("drawn");
            let mut numbers: Vec<f64> = Vec::new();
            for token in content.split_whitespace() {
                match token {
                    "Tm" => {
                        assert!(
                            numbers[4] >= 0.0 && numbers[5] >= 0.0 && numbers[5] <= field[1],
                            "{numbers:?} in {field:?}"
                        );
                        numbers.clear();
                    }
                    "m" | "l" | "c" | "Td" => {
                        for pair in numbers.chunks(2) {
                            assert!(
                                pair[0] >= 0.0 && pair[0] <= field[0],
                                "{pair:?} in {field:?}"
                            );
                            assert!(
                                pair[1] >= 0.0 && pair[1] <= field[1],
                                "{pair:?} in {field:?}"
                            );
                        }
                        numbers.clear();
                    }
                    other => match other.parse() {
                        Ok(number) => numbers.push(number),
                        Err(_) => numbers.clear(),
                    },
                }
            }
        }
    }
}
