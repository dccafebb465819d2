//! What signing still needs: said at the button, so that pressing it never seems to do nothing.

use crate::app::key_part::KeyPart;
use crate::app::preview::Preview;
use crate::app::session::Session;
use crate::checklist::tidy;
use crate::device_key::KeyState;
use crate::document::missing_characters;
use crate::draft::SignatureStyle;
use crate::text::Texts;
use crate::text::ids::Sign;

/// One thing that signing needs and that is not there, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The worker's name, or it cannot stand in the document.
    Name,
    /// The function.
    Role,
    /// The OCMW/CPAS.
    Organisation,
    /// A document: it says itself why it cannot be made.
    Document,
    /// A drawn signature.
    Signature,
    /// The key is still looked for.
    KeyFound,
    /// A new key, since the one there is cannot be used.
    NewKey,
    /// The passphrase, or the same one twice.
    Passphrase,
    /// The folder into which the file goes.
    Folder,
}

impl Missing {
    fn word(self) -> Sign {
        match self {
            Self::Name => Sign::MissingName,
            Self::Role => Sign::MissingRole,
            Self::Organisation => Sign::MissingOrganisation,
            Self::Document => Sign::MissingDocument,
            Self::Signature => Sign::MissingSignature,
            Self::KeyFound => Sign::MissingKeyFound,
            Self::NewKey => Sign::MissingNewKey,
            Self::Passphrase => Sign::MissingPassphrase,
            Self::Folder => Sign::MissingFolder,
        }
    }
}

/// Lists what signing still needs, in the order of the page; empty when it can begin.
#[must_use]
pub fn missing(session: &Session, preview: &Preview, key: &KeyPart, texts: &Texts) -> Vec<Missing> {
    let worker = &session.draft.worker;
    let mut found: Vec<Missing> = [
        (&worker.name, Missing::Name),
        (&worker.role, Missing::Role),
        (&worker.organisation, Missing::Organisation),
    ]
    .into_iter()
    .filter(|(text, _)| tidy(text).is_empty() || !missing_characters(text).is_empty())
    .map(|(_, missing)| missing)
    .collect();
    let refused = matches!(session.checklist(texts.language()), Some(Err(_)));
    if found.is_empty() && (refused || preview.problem().is_some()) {
        found.push(Missing::Document);
    }
    let signature = &session.draft.signature;
    if signature.style == SignatureStyle::Drawn && signature.strokes.is_empty() {
        found.push(Missing::Signature);
    }
    found.extend(missing_of_key(key));
    found
}

/// Returns what signing still needs of the key; `None` when it can be used.
#[must_use]
pub fn missing_of_key(key: &KeyPart) -> Option<Missing> {
    if key.is_ready() {
        return None;
    }
    Some(match key.state {
        KeyState::Unknown => Missing::KeyFound,
        KeyState::Damaged => Missing::NewKey,
        KeyState::WillBeMade
        | KeyState::Ready(_)
        | KeyState::StoreLocked
        | KeyState::NeedsNewPassphrase
        | KeyState::NeedsPassphrase(_) => Missing::Passphrase,
    })
}

/// Says in one sentence what signing still needs.
#[must_use]
pub fn sentence(missing: &[Missing], texts: &Texts) -> String {
    let words: Vec<String> = missing.iter().map(|one| texts.get(one.word())).collect();
    let list = texts.list(&words);
    texts.format(Sign::Missing, &[("list", list.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Place, Worker};
    use crate::app::session::Measurement;
    use crate::draft::Draft;
    use crate::policy::store::InForce;
    use crate::text::Language;

    fn session(name: &str, role: &str) -> Session {
        Session {
            draft: Draft {
                place: Some(Place::Office),
                worker: Worker {
                    name: name.to_owned(),
                    role: role.to_owned(),
                    organisation: "OCMW Voorbeeld".to_owned(),
                },
                ..Draft::default()
            },
            in_force: InForce::nothing(),
            measurement: Measurement::default(),
            today: jiff::civil::date(2026, 11, 22),
        }
    }

    #[track_caller]
    fn check(session: &Session, key: KeyState, expected: &[Missing]) {
        let key = KeyPart {
            state: key,
            ..KeyPart::default()
        };
        let texts = Texts::new(Language::Nl);
        let found = missing(session, &Preview::default(), &key, &texts);
        assert_eq!(found, expected);
        assert!(!sentence(&found, &texts).is_empty());
    }

    #[test]
    fn everything_that_is_missing_is_named_in_the_order_of_the_page() {
        check(
            &session("", "\u{200b}"),
            KeyState::NeedsNewPassphrase,
            &[
                Missing::Name,
                Missing::Role,
                Missing::Signature,
                Missing::Passphrase,
            ],
        );
    }

    #[test]
    fn a_name_that_no_document_can_show_is_as_good_as_missing() {
        let session = session("Voornaam \u{202e}Naam", "Functie");
        let expected = [Missing::Name, Missing::Signature];
        check(&session, KeyState::WillBeMade, &expected);
    }

    #[test]
    fn a_key_that_is_looked_for_or_damaged_is_named_as_that() {
        let mut session = session("Voornaam Naam", "Functie");
        session.draft.signature.style = SignatureStyle::Typed;
        check(&session, KeyState::Unknown, &[Missing::KeyFound]);
        check(&session, KeyState::Damaged, &[Missing::NewKey]);
        check(&session, KeyState::WillBeMade, &[]);
    }
}
