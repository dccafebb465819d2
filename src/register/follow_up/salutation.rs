//! How somebody is greeted: by name, without the words of courtesy that a list of names may carry along.

use std::borrow::Cow;

/// Words of courtesy in Dutch and French, in small letters and without a full stop.
const COURTESY: [&str; 12] = [
    "dhr",
    "dr",
    "madame",
    "mademoiselle",
    "mevr",
    "mevrouw",
    "mlle",
    "mme",
    "monsieur",
    "mr",
    "mvr",
    "mw",
];

/// A French one that behind a name is an initial.
const ONLY_BEFORE: &str = "m";

/// Returns the name without words of courtesy before or behind it; as it is where fewer than two words would be left.
pub(super) fn without_courtesy(name: &str) -> Cow<'_, str> {
    let words: Vec<&str> = name
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let mut left = words.as_slice();
    loop {
        left = match left {
            [de, heer, rest @ ..] if plain(de) == "de" && plain(heer) == "heer" => rest,
            [first, rest @ ..] if is_courtesy(first) || plain(first) == ONLY_BEFORE => rest,
            [rest @ .., last] if is_courtesy(last) => rest,
            _ => break,
        };
    }
    if left.len() == words.len() || left.len() < 2 {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(left.join(" "))
    }
}

fn is_courtesy(word: &str) -> bool {
    COURTESY.contains(&plain(word).as_str())
}

fn plain(word: &str) -> String {
    word.trim_end_matches('.').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_courtesy_are_left_out_and_names_stay_whole() {
        for (name, expected) in [
            ("Prénom Nom, mevr.", "Prénom Nom"),
            ("Mme Prénom Nom", "Prénom Nom"),
            ("M. Prénom Nom", "Prénom Nom"),
            ("de heer Voornaam De Naam", "Voornaam De Naam"),
            ("Dhr. dr. Voornaam Naam", "Voornaam Naam"),
            ("Voornaam M. Naam", "Voornaam M. Naam"),
            ("Naam, Voornaam", "Naam, Voornaam"),
            ("Voornaam Naam M.", "Voornaam Naam M."),
            ("Mevrouw Naam", "Mevrouw Naam"),
            ("", ""),
        ] {
            assert_eq!(without_courtesy(name), expected);
        }
    }
}
