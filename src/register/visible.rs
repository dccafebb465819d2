//! Makes visible what a name hides: control characters, direction marks, and whatever shows nothing.
//!
//! Names of files, of a roster and in a message come from anyone. A character that turns the direction of reading could make
//! one file look like another; here it stands as its number, say `[U+202E]`, and is never obeyed.

use std::fmt::Write as _;

use crate::checklist::refused_characters;

/// Returns a text of one line in which every hidden character stands as its number.
///
/// Hidden are the characters that a record refuses ([`refused_characters`]), and line breaks. Other texts come back unchanged.
#[must_use]
pub fn visible(text: &str) -> String {
    let hidden = refused_characters(text);
    with_numbers(text, |character| {
        character == '\n' || hidden.contains(&character)
    })
}

/// Tells whether a text holds a character that [`visible`] would show as its number.
#[must_use]
pub fn hides_something(text: &str) -> bool {
    text.contains('\n') || !refused_characters(text).is_empty()
}

/// Writes the number in place of each character that the rule names.
pub(super) fn with_numbers(text: &str, is_hidden: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "[U+{:04X}]", u32::from(character));
        } else {
            shown.push(character);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_stand_as_their_numbers_and_letters_stay() {
        for (text, expected) in [
            ("Zoë Čapková-Đặng", "Zoë Čapková-Đặng"),
            ("مرحبا", "مرحبا"),
            ("check\u{202e}fdp.exe", "check[U+202E]fdp.exe"),
            ("een\ntwee\tdrie\r", "een[U+000A]twee[U+0009]drie[U+000D]"),
            ("a\u{200b}b\u{e0041}", "a[U+200B]b[U+E0041]"),
        ] {
            assert_eq!(visible(text), expected);
            assert_eq!(hides_something(text), text != expected, "{text:?}");
        }
    }
}
