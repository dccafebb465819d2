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
/// What stands before and behind the path of a drawn signature: its ink, with round ends.
const INK_BEFORE: &str = "q 0.06 0.14 0.36 RG 1 J 1 j ";
const INK_AFTER: &str = "Q\n";

impl Appearance {
    /// Writes the appearance into an update for a field of a size in points; returns its form `XObject`.
    ///
    /// # Errors
    /// See [`AppearanceError`]; the update then has no new object.
    pub fn write(
        &self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, AppearanceError> {
        write_form(&self.lines, update, size, |fonts, area| {
            match &self.picture {
                Picture::Drawn { strokes, aspect } => strokes::path(strokes, *aspect, area)
                    .map(|path| ink(&path))
                    .ok_or(AppearanceError::Empty),
                Picture::Typed(name) => typed_name(fonts, name, area),
            }
        })
    }
}

/// Writes an appearance once more, for whoever verifies: the lines as they have to be, and over them the strokes of the
/// operators that are there, if they draw nothing but lines in their own place; else the name, typed.
///
/// # Errors
/// See [`AppearanceError`]; the update then has no new object.
pub(crate) fn write_again(
    lines: &[String],
    name: &str,
    operators: &str,
    update: &mut Update<'_, '_>,
    size: [f64; 2],
) -> Result<Reference, AppearanceError> {
    let first = operators.split_inclusive('\n').next().unwrap_or_default();
    write_form(lines, update, size, |fonts, area| {
        let path = first.strip_prefix(INK_BEFORE);
        match path.and_then(|path| path.strip_suffix(INK_AFTER)) {
            Some(path) if strokes::are_strokes(path, area) => Ok(ink(path)),
            _ => typed_name(fonts, name, area),
        }
    })
}

/// Puts the ink around the operators of a path.
fn ink(path: &str) -> String {
    format!("{INK_BEFORE}{path}{INK_AFTER}")
}

/// Writes a form with a picture above a hairline and lines under it.
fn write_form(
    lines: &[String],
    update: &mut Update<'_, '_>,
    [width, height]: [f64; 2],
    picture: impl FnOnce(&mut Fonts, Area) -> Result<String, AppearanceError>,
) -> Result<Reference, AppearanceError> {
    if !(width >= SMALLEST_FIELD[0] && height >= SMALLEST_FIELD[1]) {
        return Err(AppearanceError::FieldTooSmall);
    }
    let mut fonts = Fonts::new()?;
    let inner = width - 2.0 * PADDING;
    let most = (height - 2.0 * PADDING) * LINES_SHARE;
    let paragraphs = Paragraphs::fit(&mut fonts, lines, inner, most, &LINE_SIZES)?;
    let rule = PADDING + paragraphs.height + if paragraphs.height > 0.0 { GAP } else { 0.0 };
    let bottom = rule + GAP;
    let area = Area {
        left: PADDING,
        bottom,
        width: inner,
        height: height - PADDING - bottom,
    };
    let mut content = picture(&mut fonts, area)?;
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
mod tests;
