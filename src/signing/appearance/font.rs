//! Fonts of an appearance: which glyphs are used, and their embedding as a subset (ISO 32000-1, 9.7; ISO 19005-3, 6.2.11).

mod embedding;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};
use unicode_normalization::UnicodeNormalization;

use super::AppearanceError;
use crate::pdf::{Dictionary, Update};
use crate::typefaces;

/// Noto Sans, Noto Sans Italic, and `DejaVu` Sans for what they lack, as in the document itself.
const REGULAR: usize = 0;
const ITALIC: usize = 1;
const FALLBACK: usize = 2;
/// Font names in resources and content.
const NAMES: [&str; 3] = ["F0", "F1", "F2"];

/// The fonts of one appearance, with the glyphs that were asked of each so far.
pub(super) struct Fonts {
    fonts: [Font; 3],
}

/// A line of text as glyphs.
pub(super) struct Line {
    /// The width in ems.
    pub(super) width: f64,
    /// Runs of glyphs of one font, by its index.
    runs: Vec<(usize, Vec<u16>)>,
}

struct Font {
    data: &'static [u8],
    face: Face<'static>,
    post_script_name: &'static str,
    remapper: GlyphRemapper,
    /// Glyph numbers of the subset with their old numbers and their characters.
    used: BTreeMap<u16, (GlyphId, char)>,
}

impl Fonts {
    pub(super) fn new() -> Result<Self, AppearanceError> {
        let font = |data, post_script_name| {
            let face = Face::parse(data, 0).map_err(|_| AppearanceError::Font)?;
            Ok(Font {
                data,
                face,
                post_script_name,
                remapper: GlyphRemapper::new(),
                used: BTreeMap::new(),
            })
        };
        Ok(Self {
            fonts: [
                font(typefaces::REGULAR, "NotoSans")?,
                font(typefaces::ITALIC, "NotoSans-Italic")?,
                font(typefaces::fallback(), "DejaVuSans")?,
            ],
        })
    }

    /// Sets a line in regular type.
    pub(super) fn regular(&mut self, text: &str) -> Result<Line, AppearanceError> {
        self.line(text, REGULAR)
    }

    /// Sets a line in italics.
    pub(super) fn italic(&mut self, text: &str) -> Result<Line, AppearanceError> {
        self.line(text, ITALIC)
    }

    /// Measures a text in regular type without using it, in ems.
    pub(super) fn measure(&self, text: &str) -> Result<f64, AppearanceError> {
        text.nfc()
            .map(|character| {
                self.choose(character, REGULAR)
                    .map(|(font, glyph)| self.width(font, glyph))
            })
            .sum()
    }

    fn line(&mut self, text: &str, preferred: usize) -> Result<Line, AppearanceError> {
        let mut line = Line {
            width: 0.0,
            runs: Vec::new(),
        };
        for character in text.nfc() {
            let (font, glyph) = self.choose(character, preferred)?;
            line.width += self.width(font, glyph);
            let code = self
                .fonts
                .get_mut(font)
                .ok_or(AppearanceError::Font)?
                .take(glyph, character);
            match line.runs.last_mut() {
                Some((last, codes)) if *last == font => codes.push(code),
                _ => line.runs.push((font, vec![code])),
            }
        }
        Ok(line)
    }

    /// Finds the font that has the character: the preferred one, else the fallback.
    fn choose(
        &self,
        character: char,
        preferred: usize,
    ) -> Result<(usize, GlyphId), AppearanceError> {
        let has = |index: usize| Some((index, self.fonts.get(index)?.face.glyph_index(character)?));
        has(preferred)
            .or_else(|| has(FALLBACK))
            .ok_or(AppearanceError::NoGlyph(character))
    }

    fn width(&self, font: usize, glyph: GlyphId) -> f64 {
        self.fonts.get(font).map_or(0.0, |font| {
            font.ems(font.face.glyph_hor_advance(glyph).unwrap_or(0))
        })
    }

    /// Writes the fonts that are used; returns them by their names.
    pub(super) fn write<'a>(
        &self,
        update: &mut Update<'_, '_>,
    ) -> Result<Dictionary<'a>, AppearanceError> {
        let mut resources = Dictionary::new();
        for (font, name) in self.fonts.iter().zip(NAMES) {
            if !font.used.is_empty() {
                resources.set(name, font.write(update)?);
            }
        }
        Ok(resources)
    }
}

impl Line {
    /// Writes the operators that show the line at the current place of a text object.
    pub(super) fn show(&self, size: f64) -> String {
        let mut operators = String::new();
        for (font, codes) in &self.runs {
            let name = NAMES.get(*font).copied().unwrap_or_default();
            let _ = write!(operators, "/{name} {size:.2} Tf <");
            for code in codes {
                let _ = write!(operators, "{code:04X}");
            }
            operators.push_str("> Tj ");
        }
        operators
    }
}

impl Font {
    fn take(&mut self, glyph: GlyphId, character: char) -> u16 {
        let code = self.remapper.remap(glyph.0);
        self.used.entry(code).or_insert((glyph, character));
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widths_are_those_of_the_embedded_font() {
        let mut fonts = Fonts::new().expect("the fonts read");
        fonts.regular("Prénom Nom, œuvre ﬁ").expect("Latin text");
        let [font, _, _] = &fonts.fonts;
        let program = subsetter::subset(font.data, 0, &font.remapper).expect("a subset");
        let embedded = Face::parse(&program, 0).expect("a font");
        let widths = font.widths();
        let widths = widths[1].as_array().expect("a list");
        assert!(
            widths.len() > font.used.len(),
            "the glyph for missing characters is there too"
        );
        for code in font.used.keys() {
            let written = widths[usize::from(*code)].as_number().expect("a number");
            let units = embedded.glyph_hor_advance(GlyphId(*code)).expect("a width");
            assert!(
                (written - font.ems(units) * 1000.0).abs() < 0.001,
                "glyph {code}"
            );
        }
    }

    #[test]
    fn characters_are_composed_before_they_are_set() {
        let mut fonts = Fonts::new().expect("the fonts read");
        let decomposed = fonts.regular("e\u{301}").expect("a line");
        let composed = fonts.regular("é").expect("a line");
        assert_eq!(decomposed.show(7.0), composed.show(7.0));
    }
}
