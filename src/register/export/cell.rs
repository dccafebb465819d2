//! What stands in a cell of an export, made harmless.
//!
//! A spreadsheet program takes a text that begins with an equals sign for a formula, and a formula can fetch and send data
//! (CWE-1236). Names come from anyone, so each text of an export goes through [`harmless`]: a text that could be taken for a
//! formula gets an apostrophe before it, and hidden characters are made visible.

use jiff::civil::Date;

use crate::register::visible::visible;

/// The value of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text that [`harmless`] has seen.
    Text(String),
    /// A day.
    Date(Date),
    /// A number of things.
    Count(usize),
    /// Nothing is known, or nothing applies.
    Empty,
}

impl Cell {
    /// Makes a cell of a text of whatever origin.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(harmless(text))
        }
    }

    /// Makes a cell of a day that may not be known.
    #[must_use]
    pub fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }
}

/// The most characters of a cell; a spreadsheet program takes 32,767.
const MAX_CHARACTERS: usize = 32_000;

/// Returns a text that no spreadsheet program takes for a formula, with hidden characters made visible.
#[must_use]
pub fn harmless(text: &str) -> String {
    let mut text = visible(text);
    if let Some((end, _)) = text.char_indices().nth(MAX_CHARACTERS) {
        text.truncate(end);
        text.push('…');
    }
    if begins_a_formula(&text) {
        text.insert(0, '\'');
    }
    text
}

/// Tells whether the first character behind spaces and quotation marks is one that begins a formula.
///
/// Programs differ in what they strip before they look, so all of it is skipped; full-width and small forms count too, which
/// a Japanese or Chinese spreadsheet takes for the plain ones.
fn begins_a_formula(text: &str) -> bool {
    let first = text
        .chars()
        .find(|&character| !character.is_whitespace() && !is_quotation_mark(character));
    matches!(
        first,
        Some(
            '=' | '+'
                | '-'
                | '@'
                | '\u{ff1d}'
                | '\u{ff0b}'
                | '\u{ff0d}'
                | '\u{ff20}'
                | '\u{fe66}'
                | '\u{fe62}'
                | '\u{fe63}'
                | '\u{fe6b}'
                | '\u{2212}'
                | '\u{207a}'
                | '\u{207b}'
                | '\u{207c}'
                | '\u{208a}'
                | '\u{208b}'
                | '\u{208c}'
        )
    )
}

fn is_quotation_mark(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | '`' | '´' | '«' | '»' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}'
            | '\u{300c}'..='\u{300f}' | '\u{301d}'..='\u{301f}' | '\u{ff02}' | '\u{ff07}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_a_formula_gets_an_apostrophe() {
        for text in [
            "=1+1",
            "+32 470 00 00 00",
            "-2",
            "@SUM(A1)",
            " =1+1",
            "\"=1+1\"",
            "'=1+1",
            "“=1+1”",
            "\u{3000}=1",
            "\u{a0}\"+1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(1)",
            "﹦1",
            "−1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
    }

    #[test]
    fn a_tab_or_line_break_at_the_start_is_shown_and_begins_nothing() {
        for (text, expected) in [
            ("\t=1+1", "[U+0009]=1+1"),
            ("\r=1+1", "[U+000D]=1+1"),
            ("\n=1+1", "[U+000A]=1+1"),
            ("\u{0}=1", "[U+0000]=1"),
            ("\u{feff}=1", "[U+FEFF]=1"),
            ("\u{202e}=1", "[U+202E]=1"),
        ] {
            assert_eq!(harmless(text), expected);
        }
    }

    #[test]
    fn a_name_stays_as_it_is() {
        for text in [
            "Voornaam Naam-Naam",
            "Naam; Voornaam",
            "2=2",
            "l’Été",
            "(=)",
        ] {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn a_text_longer_than_a_cell_is_cut_and_says_so() {
        let cut = harmless(&"é".repeat(40_000));
        assert_eq!(cut.chars().count(), MAX_CHARACTERS + 1);
        assert!(cut.ends_with('…'));
    }
}
