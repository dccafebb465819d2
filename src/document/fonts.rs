//! The document's fonts, all of them inside the program, and which characters they have.

use std::sync::LazyLock;

use ttf_parser::Face;
use typst::foundations::Bytes;
use typst::text::Font;
use unicode_normalization::char::is_combining_mark;

use crate::checklist::{refused_characters, tidy};
use crate::typefaces;

/// The fonts' data in the order in which Typst tries them: Noto Sans, then `DejaVu` Sans for what it lacks.
static DATA: LazyLock<[&[u8]; 3]> =
    LazyLock::new(|| [typefaces::REGULAR, typefaces::fallback(), typefaces::BOLD]);

/// How many of them may set a text in regular weight; typed text never stands in bold alone.
const REGULAR: usize = 2;

/// The fonts as Typst wants them.
pub(super) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    DATA.iter()
        .filter_map(|data| Font::new(Bytes::new(*data), 0))
        .collect()
});

/// The regular fonts' tables of characters.
static FACES: LazyLock<Vec<Face<'static>>> = LazyLock::new(|| {
    DATA.iter()
        .take(REGULAR)
        .filter_map(|data| Face::parse(data, 0).ok())
        .collect()
});

/// Tells which characters of a typed text the document cannot show, each once, in order of appearance.
///
/// Empty means that the text can be set. Beside characters that no font has (emoji, Chinese, ...) these are the ones that
/// a record refuses, see [`refused_characters`]; so one call suffices at an input field. The text is taken as a record
/// keeps it ([`tidy`]).
#[must_use]
pub fn missing_characters(text: &str) -> Vec<char> {
    let text = tidy(text);
    let mut missing = refused_characters(&text);
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let end = rest[first.len_utf8()..]
            .find(|character| !is_combining_mark(character))
            .map_or(rest.len(), |length| first.len_utf8() + length);
        let (letter, following) = rest.split_at(end);
        for character in missing_in_letter(letter) {
            if !missing.contains(&character) {
                missing.push(character);
            }
        }
        rest = following;
    }
    missing
}

/// Tells which characters of one letter with its marks are missing: one font must have them all, since Typst sets a
/// letter and its marks with the same font.
fn missing_in_letter(letter: &str) -> Vec<char> {
    let lacks = |face: &Face<'_>| -> Vec<char> {
        letter
            .chars()
            .filter(|&character| character != '\n' && face.glyph_index(character).is_none())
            .collect()
    };
    let by_face: Vec<Vec<char>> = FACES.iter().map(lacks).collect();
    by_face.into_iter().min_by_key(Vec::len).unwrap_or_default()
}
