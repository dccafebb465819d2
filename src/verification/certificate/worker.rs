//! Rule 12: whether the first signer is the record's worker.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Signer;
use crate::checklist::RecordedWorker;
use crate::verification::{KeyKind, Reason};

/// Returns the reason where the signer is not the record's worker, or only nearly.
///
/// An authority writes names as the register of persons has them: with every given name, and the eID without an
/// organisation. Such a name is alike when the record's words are among its words and the surname is not missing.
pub(in crate::verification) fn differs_from(
    signer: &Signer,
    worker: &RecordedWorker,
) -> Option<Reason> {
    if signer.name == worker.name && signer.organisation == worker.organisation {
        return None;
    }
    let similar = match signer.kind {
        KeyKind::SelfSigned => {
            alike(&signer.name, &worker.name) && alike(&signer.organisation, &worker.organisation)
        }
        KeyKind::Issued | KeyKind::Eid => {
            let organisation =
                signer.organisation.is_empty() || alike(&signer.organisation, &worker.organisation);
            organisation && is_shortened(signer, &worker.name)
        }
    };
    Some(if similar {
        Reason::SignerNameSimilar
    } else {
        Reason::SignerIsNotWorker
    })
}

fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    !one.is_empty() && one == other
}

/// Tells whether a name leaves out nothing of an issued certificate's but given names.
fn is_shortened(signer: &Signer, name: &str) -> bool {
    let Some(surname) = &signer.surname else {
        return alike(&signer.name, name);
    };
    let (whole, name, surname) = (words(&signer.name), words(name), words(surname));
    name.len() > surname.len()
        && name.iter().all(|word| whole.contains(word))
        && surname.iter().all(|word| name.contains(word))
}

/// Returns the words of a name without case, accents, punctuation and order.
fn words(name: &str) -> Vec<String> {
    let plain: String = name
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    let mut words: Vec<String> = plain.split_whitespace().map(str::to_owned).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_alike_apart_from_case_accents_and_order() {
        let cases = [
            ("Prénom Nom", "NOM Prenom", true),
            ("Jean-Nom", "Jean Nom", true),
            ("Voornaam Naam", "Voornaam Naams", false),
            ("Voornaam Naam", "Voornaam", false),
            // A Cyrillic letter that looks the same.
            ("Voornaam Naam", "Voornaаm Naam", false),
        ];
        for (one, other, expected) in cases {
            assert_eq!(words(one) == words(other), expected, "{one} {other}");
        }
    }
}
