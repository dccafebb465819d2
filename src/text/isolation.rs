//! Names written from right to left inside a sentence that runs from left to right.

/// First strong isolate (Unicode UAX #9): what follows has a direction of its own.
const BEGIN: char = '\u{2068}';
/// Pop directional isolate: the sentence goes on as before.
const END: char = '\u{2069}';

/// Returns a text that cannot turn what stands around it; one without a letter that runs from right to left as it is.
///
/// For plain text that other programs show: mails, lines on a terminal. What was typed holds no such signs of its own,
/// since answers and records refuse them.
#[must_use]
pub fn isolated(text: &str) -> String {
    if text.chars().any(runs_from_right_to_left) {
        format!("{BEGIN}{text}{END}")
    } else {
        text.to_owned()
    }
}

/// Tells whether a character belongs to a block of scripts that run from right to left.
fn runs_from_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_from_right_to_left_is_isolated() {
        let cases = [
            ("Prénom Nom", "Prénom Nom"),
            ("Όνομα Ім’я", "Όνομα Ім’я"),
            ("مرحبا", "\u{2068}مرحبا\u{2069}"),
            ("Naam שם", "\u{2068}Naam שם\u{2069}"),
        ];
        for (text, expected) in cases {
            assert_eq!(isolated(text), expected);
        }
    }
}
