//! Names as people write them: folded so that two ways of writing one name are the same, and near ones are told apart.
//!
//! The same are names that differ in case, accents, punctuation or the order of their words: `DUPONT-LAMBERT, Marie` and
//! `Marie Dupont Lambert`. Nearly the same are names of which one has a word more, an initial, a particle written together
//! (`Van der Velde`, `Vandervelde`) or a letter or two that differ. Near is never enough for a match; it is a doubt.

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::checklist::refused_characters;

/// Words that stand before a family name and are often written together with it.
const PARTICLES: [&str; 18] = [
    "van", "vander", "vanden", "vande", "von", "der", "den", "de", "d", "du", "des", "la", "le",
    "ter", "ten", "t", "op", "in",
];

/// A name folded for comparing: its words without case, accents and punctuation, in the order of the alphabet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FoldedName {
    words: Vec<String>,
    /// The words with each particle written together with what follows it.
    joined: Vec<String>,
}

/// How two names compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The same words.
    Same,
    /// Perhaps the same person; a person has to look.
    Near,
    /// Different.
    Different,
}

impl FoldedName {
    /// Folds a name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let mut words = words(name);
        let mut joined = Vec::new();
        let mut pending = String::new();
        for word in &words {
            pending.push_str(word);
            if !PARTICLES.contains(&word.as_str()) {
                joined.push(std::mem::take(&mut pending));
            }
        }
        if !pending.is_empty() {
            joined.push(pending);
        }
        words.sort_unstable();
        joined.sort_unstable();
        Self { words, joined }
    }

    /// Returns the words in the order of the alphabet.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Returns the words as one text, the same for every way of writing the name.
    #[must_use]
    pub fn key(&self) -> String {
        self.words.join(" ")
    }

    /// Compares with another name.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> Likeness {
        if self.words == other.words {
            Likeness::Same
        } else if self.is_near(other) {
            Likeness::Near
        } else {
            Likeness::Different
        }
    }

    /// Tells whether one of the two names is a single word that stands in the other one: perhaps a family name alone.
    #[must_use]
    pub fn is_part_of(&self, other: &Self) -> bool {
        let has = |long: &Self, short: &Self| match short.words.as_slice() {
            [word] => long.words.len() > 1 && long.words.contains(word),
            _ => false,
        };
        has(self, other) || has(other, self)
    }

    fn is_near(&self, other: &Self) -> bool {
        if self.joined == other.joined {
            return true;
        }
        let (short, long) = if self.words.len() <= other.words.len() {
            (&self.words, &other.words)
        } else {
            (&other.words, &self.words)
        };
        // A single word is a first name too often to mean anything.
        if short.len() < 2 {
            return false;
        }
        covers(short, long) || few_letters_differ(&self.key(), &other.key())
    }
}

/// Tells whether every word of the short name stands in the long one, whole or as an initial, and at least one whole.
fn covers(short: &[String], long: &[String]) -> bool {
    let mut left: Vec<&str> = long.iter().map(String::as_str).collect();
    let mut initials = Vec::new();
    for word in short {
        match left.iter().position(|one| one == word) {
            Some(at) => {
                left.swap_remove(at);
            }
            None => initials.push(word.as_str()),
        }
    }
    let whole = short.len() - initials.len();
    whole > 0
        && initials.into_iter().all(|word| {
            let fits = |one: &&str| {
                let (short, long) = if one.len() < word.len() {
                    (*one, word)
                } else {
                    (word, *one)
                };
                short.chars().count() == 1 && long.starts_with(short)
            };
            match left.iter().position(fits) {
                Some(at) => {
                    left.swap_remove(at);
                    true
                }
                None => false,
            }
        })
}

/// Allows one letter in a short name and two in a long one; in very short ones another letter is another name.
fn few_letters_differ(left: &str, right: &str) -> bool {
    let allowed = match left.len().min(right.len()) {
        0..7 => return false,
        7..12 => 1,
        _ => 2,
    };
    left.len().abs_diff(right.len()) <= 4 && osa_distance(left, right) <= allowed
}

/// Folds a text that is compared in its order: an organisation, or what is typed into a search field.
#[must_use]
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}

fn words(text: &str) -> Vec<String> {
    let hidden = refused_characters(text);
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'ß' | 'ẞ' => folded.push_str("ss"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ı' => folded.push('i'),
            letter if letter.is_alphanumeric() => folded.extend(letter.to_lowercase()),
            // What cannot be seen does not part a word either.
            letter if hidden.contains(&letter) && !letter.is_whitespace() => {}
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: Likeness, pairs: &[(&str, &str)]) {
        for (left, right) in pairs {
            let (one, other) = (FoldedName::of(left), FoldedName::of(right));
            assert_eq!(one.likeness(&other), expected, "{left} / {right}");
            assert_eq!(other.likeness(&one), expected, "{right} / {left}");
        }
    }

    #[test]
    fn case_accents_punctuation_and_order_make_no_difference() {
        check(
            Likeness::Same,
            &[
                ("Prénom Nom", "NOM, prenom"),
                ("Voornaam-Twee Naam", "Naam Voornaam Twee"),
                ("Prénom D’Exemple", "prénom d'exemple"),
                ("Voornaam  Van der Naam", "van der Naam, Voornaam"),
                ("Prenom Straße", "Prénom Strasse"),
                ("Cœur Nom", "Coeur Nom"),
                // The accent as a character of its own.
                ("Prénom Nom", "Pre\u{301}nom Nom"),
                ("Voor\u{200b}naam Naam", "Voornaam Naam"),
            ],
        );
    }

    #[test]
    fn near_names_are_near_and_never_the_same() {
        check(
            Likeness::Near,
            &[
                ("Voornaam Van der Naam", "Voornaam Vandernaam"),
                ("Prénom D’Exemple", "Prénom Dexemple"),
                ("Prénom Nom", "Prénom Nom-Second"),
                ("V. Naam", "Voornaam Naam"),
                ("Voornaam Naam", "Voornaam Nam"),
                ("Van de Naam V.", "Voornaam Van de Naam"),
                ("Naamgever V", "Voornaam Naamgever"),
                ("Else Naam", "Els Naam"),
                ("Voornaam Naamgever", "Voornaam Naamgeevr"),
            ],
        );
    }

    #[test]
    fn a_single_word_is_part_of_a_longer_name_and_never_near_it() {
        let part = |one: &str, other: &str| FoldedName::of(one).is_part_of(&FoldedName::of(other));
        assert!(part("Naam", "Voornaam Naam"));
        assert!(part("Voornaam Naam", "NAAM"));
        assert!(!part("Naam", "Naam"));
        assert!(!part("Nom", "Voornaam Naam"));
        assert!(!part("Voornaam Naam", "Voornaam Naam Twee"));
    }

    #[test]
    fn other_names_are_different() {
        check(
            Likeness::Different,
            &[
                ("Voornaam Naam", "Andere Naam"),
                ("Voornaam", "Voornaam Naam"),
                ("Prénom Nom", "Prénom Autre"),
                ("A Naam", "B Naam"),
                ("", "Voornaam Naam"),
            ],
        );
    }
}
