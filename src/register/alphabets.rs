//! Letters of two alphabets in one name: a Cyrillic `А` among Latin letters looks like a colleague's name and is another one.
//!
//! Names of Belgian staff are written in Latin letters, whatever their accents; a name wholly in another alphabet hides nothing
//! and is none of this module's business. What a letter looks like is not asked: that two alphabets meet is enough to look.

use unicode_normalization::UnicodeNormalization;

use super::visible::with_numbers;

/// Tells whether a text has letters of the Latin alphabet and letters of another one.
#[must_use]
pub fn mixes_alphabets(text: &str) -> bool {
    // Letters that are drawn otherwise, such as those of mathematics, are Latin ones.
    let is_any = |rule: fn(char) -> bool| text.nfkd().any(rule);
    is_any(is_latin) && is_any(is_of_another)
}

/// Writes the letters that are not Latin as their numbers, say `[U+0410]n`.
#[must_use]
pub fn with_foreign_letters_numbered(text: &str) -> String {
    with_numbers(text, is_of_another)
}

fn is_of_another(letter: char) -> bool {
    letter.is_alphabetic() && !is_latin(letter) && !is_common(letter)
}

/// The blocks of Latin letters: Basic Latin to the extensions for phonetics, Extended Additional, C, D and E, and full width.
const fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(
            letter,
            '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2af}'
                | '\u{1d00}'..='\u{1d25}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}'
                | '\u{a722}'..='\u{a787}' | '\u{a78b}'..='\u{a7ff}' | '\u{ab30}'..='\u{ab5a}'
                | '\u{fb00}'..='\u{fb06}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}'
        )
}

/// Signs that Unicode calls letters and that go with every alphabet: the apostrophe `ʼ` and the like, and combining marks.
const fn is_common(letter: char) -> bool {
    matches!(letter, '\u{2b0}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_of_another_alphabet_among_latin_ones_is_seen() {
        for (text, numbered) in [
            ("\u{410}n Naam", "[U+0410]n Naam"),
            ("Voornaam N\u{430}am", "Voornaam N[U+0430]am"),
            // An initial alone, and a whole word that only looks Latin.
            ("\u{410}. Naam", "[U+0410]. Naam"),
            (
                "\u{397}\u{39f}\u{39c} Prénom",
                "[U+0397][U+039F][U+039C] Prénom",
            ),
            ("\u{13aa}n", "[U+13AA]n"),
        ] {
            assert!(mixes_alphabets(text), "{text}");
            assert_eq!(with_foreign_letters_numbered(text), numbered);
        }
    }

    #[test]
    fn accents_ligatures_apostrophes_and_names_of_one_alphabet_are_left_alone() {
        for text in [
            "Zoë Čapková-Đặng",
            "Pre\u{301}nom D\u{2bc}Exemple",
            "Straße Łódź Cœur ﬁn",
            "Ａｎ Naam 2",
            "\u{1d400}n",
            "Иван Петров",
            "Αθήνα",
            "مرحبا",
            "",
        ] {
            assert!(!mixes_alphabets(text), "{text}");
        }
    }
}
