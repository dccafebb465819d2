//! What a text that a person typed may look like (contract: answers).

use crate::input::error::Problem;

/// The rule for one text. The window asks the same rule at the field, so that both refuse the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextRule {
    /// The smallest number of characters after trimming.
    pub minimum: usize,
    /// The largest number of characters after trimming.
    pub maximum: usize,
    /// Whether line breaks and tabs may stand in it.
    pub lines: Lines,
}

/// Whether a text is one line or may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// One line.
    One,
    /// Several.
    Several,
}

impl TextRule {
    /// Name, role, organisation: 1 to 200 characters on one line.
    pub const NAME: Self = Self {
        minimum: 1,
        maximum: 200,
        lines: Lines::One,
    };

    /// A version or number of a document: 1 to 100 characters on one line.
    pub const CODE: Self = Self {
        maximum: 100,
        ..Self::NAME
    };

    /// A few sentences of an organisation: 1 to 600 characters.
    pub const SENTENCES: Self = Self {
        maximum: 600,
        ..Self::EXPLANATION
    };

    /// A name that may be unknown: up to 200 characters on one line.
    pub const OPTIONAL_NAME: Self = Self {
        minimum: 0,
        ..Self::NAME
    };

    /// An explanation that must be there: 1 to 2,000 characters.
    pub const EXPLANATION: Self = Self {
        minimum: 1,
        maximum: 2000,
        lines: Lines::Several,
    };

    /// A measure or reason that may still be empty: up to 2,000 characters.
    pub const OPTIONAL_EXPLANATION: Self = Self {
        minimum: 0,
        ..Self::EXPLANATION
    };

    /// Returns the text trimmed and with plain line breaks, or what is wrong with it.
    ///
    /// # Errors
    /// [`Problem::EmptyText`], [`Problem::TextTooLong`] or [`Problem::ControlCharacter`].
    pub fn check(self, text: &str) -> Result<String, Problem> {
        let text = text.trim().replace("\r\n", "\n");
        let length = text.chars().count();
        let seen = text.chars().filter(|letter| !shows_nothing(*letter));
        if seen.count() < self.minimum {
            return Err(Problem::EmptyText);
        }
        if length > self.maximum {
            return Err(Problem::TextTooLong {
                limit: self.maximum,
            });
        }
        if text.chars().any(|letter| self.refuses(letter)) {
            return Err(Problem::ControlCharacter);
        }
        Ok(text)
    }

    fn refuses(self, letter: char) -> bool {
        match letter {
            '\n' | '\t' => self.lines == Lines::One,
            _ => !is_visible(letter),
        }
    }
}

/// Tells whether a character comes along with copied text and shows nothing; a record leaves it out.
fn shows_nothing(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FE0E}' | '\u{FE0F}'
    )
}

/// Tells whether a character can be shown on one line as it is.
#[must_use]
pub fn is_visible(letter: char) -> bool {
    !letter.is_control() && !hides_or_turns_text(letter)
}

/// Tells whether a character is unseen and makes text look other than it is: separators, direction overrides,
/// embeddings and isolates (Unicode UAX #9), the byte-order mark, and noncharacters.
fn hides_or_turns_text(letter: char) -> bool {
    matches!(letter,
        '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        | '\u{FDD0}'..='\u{FDEF}')
        || u32::from(letter) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_of_one_to_two_hundred_characters() {
        let long = "é".repeat(200);
        let too_long = "é".repeat(201);
        let cases = [
            ("  Prénom Nom ", Ok("Prénom Nom")),
            (&long, Ok(long.as_str())),
            (&too_long, Err(Problem::TextTooLong { limit: 200 })),
            (" \n ", Err(Problem::EmptyText)),
            ("", Err(Problem::EmptyText)),
            ("\u{200B}", Err(Problem::EmptyText)),
            (" \u{AD}\u{2060} ", Err(Problem::EmptyText)),
            ("Voornaam\nNaam", Err(Problem::ControlCharacter)),
            ("Voornaam\u{7}", Err(Problem::ControlCharacter)),
            ("Voornaam\u{202E}maaN", Err(Problem::ControlCharacter)),
            ("Voornaam\u{FFFE}", Err(Problem::ControlCharacter)),
        ];
        for (text, expected) in cases {
            assert_eq!(
                TextRule::NAME.check(text),
                expected.map(str::to_owned),
                "{text:?}"
            );
        }
    }

    #[test]
    fn an_explanation_may_have_lines_and_may_be_empty_where_it_is_optional() {
        let rule = TextRule::OPTIONAL_EXPLANATION;
        assert_eq!(rule.check("a\r\nb\n"), Ok("a\nb".to_owned()));
        assert_eq!(rule.check("  "), Ok(String::new()));
        assert_eq!(TextRule::EXPLANATION.check("  "), Err(Problem::EmptyText));
        assert_eq!(
            rule.check(&"x".repeat(2001)),
            Err(Problem::TextTooLong { limit: 2000 })
        );
        assert_eq!(rule.check("a\u{0}b"), Err(Problem::ControlCharacter));
    }
}
