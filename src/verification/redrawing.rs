//! Rule 10 for the signature fields: who is said to have signed there, when, with which key and what was answered is written
//! once more from what the signatures prove, and has to be what the fields show, byte for byte.
//!
//! A drawn signature is free, as handwriting is, inside its own place; the words and digits beside it are not. People compare
//! them with what they are told.

use crate::checklist::Checklist;
use crate::pdf::{File, Limits, Update, stream};
use crate::signature_words;
use crate::signing::appearance::write_again;
use crate::signing::field;
use crate::signing::pades::NUMBERS_BEFORE_DRAWING;
use crate::text::{Language, Texts};

use super::examination::ExaminedSignature;
use super::{Reason, revisions};

/// Compares what the signed fields show with the signatures, the worker's first; of a file that was examined before.
///
/// `worker_rectangle` is where the document that was typeset again has the worker's field.
pub(super) fn compare(
    file: &File<'_>,
    checklist: &Checklist,
    signatures: &[ExaminedSignature],
    worker_rectangle: [f64; 4],
) -> Result<(), Reason> {
    let [_, team_lead] = revisions::declared_fields(file)?;
    let rectangles = [worker_rectangle, team_lead.place.rectangle];
    for (index, (signature, rectangle)) in signatures.iter().zip(rectangles).enumerate() {
        let before = file.beginning(index + 1).ok_or(Reason::ProgramFault)?;
        let operators = operators(file, index)?;
        // Whoever answers may use another language than the checklist has.
        let [one, other] = Language::FOR_PEOPLE;
        let other = if checklist.language == one {
            other
        } else {
            one
        };
        let written = [checklist.language, other].into_iter().any(|language| {
            let texts = Texts::new(language);
            let (name, lines) = words(&texts, checklist, signature);
            let mut update = Update::new(&before);
            for _ in 0..NUMBERS_BEFORE_DRAWING[index] {
                update.reserve();
            }
            let size = field::size(rectangle);
            write_again(&lines, &name, &operators, &mut update, size).is_ok()
                && file.bytes().starts_with(update.so_far())
        });
        if !written {
            return Err(Reason::AppearanceDiffers);
        }
    }
    Ok(())
}

/// Returns the name that stands in a signed field and the lines under it.
fn words(
    texts: &Texts,
    checklist: &Checklist,
    signature: &ExaminedSignature,
) -> (String, Vec<String>) {
    let (at, code) = (&signature.at, signature.code());
    match &signature.answer {
        None => {
            let name = &checklist.worker.name;
            (
                name.clone(),
                signature_words::of_signer(texts, name, at, &code),
            )
        }
        Some(answer) => {
            let name = &signature.name;
            (
                name.clone(),
                signature_words::of_answer(texts, name, answer, at, &code),
            )
        }
    }
}

/// Returns the operators of a signed field's drawing.
fn operators(file: &File<'_>, signature: usize) -> Result<String, Reason> {
    let form = revisions::signed_form(file, signature)?;
    let content = stream::content(&file.view(), form, &Limits::default())?;
    String::from_utf8(content.into_owned()).map_err(|_| Reason::AppearanceDiffers)
}

#[cfg(test)]
mod tests {
    use super::super::tests::samples::{
        accepted, checklist, drawn_by, sent_back, signed, team_lead, time, verified, worker,
    };
    use super::*;
    use crate::document::{field_descriptions, render};
    use crate::signing::{Appearance, Field, Picture, countersign, sign_worker};
    use crate::verification::Status;

    /// A checklist on which the worker's program wrote something else.
    fn signed_with(appearance: &Appearance) -> Vec<u8> {
        let checklist = checklist();
        let document = render(&checklist).expect("a document");
        let [first, second] = field_descriptions(checklist.language);
        let [one, other] = document.signature_fields;
        let fields = [(one, first), (other, second)]
            .map(|(place, description)| Field { place, description });
        sign_worker(&document.pdf, &fields, appearance, &worker(), &time()).expect("signed")
    }

    fn check(name: &str, pdf: &[u8]) {
        let found = verified(pdf);
        assert_eq!(found.reasons, [Reason::AppearanceDiffers], "{name}");
        assert_eq!(found.status, Status::Invalid, "{name}");
    }

    #[test]
    fn a_field_that_names_another_key_person_or_day_is_refused() {
        let honest = drawn_by(&checklist(), &worker(), &time());
        assert_eq!(verified(&signed_with(&honest)).status, Status::Valid);
        let with_lines = |lines| Appearance {
            lines,
            ..honest.clone()
        };
        let another_key = drawn_by(&checklist(), &team_lead(), &time()).lines;
        let another_day = drawn_by(
            &checklist(),
            &worker(),
            &(&time() + jiff::SignedDuration::from_hours(24)),
        )
        .lines;
        let mut another_person = honest.lines.clone();
        another_person[0] = another_person[0].replace("Voornaam", "Prénom");
        let mut more = honest.lines.clone();
        more.push("Aanvaard".to_owned());
        for (name, lines) in [
            ("another key", another_key),
            ("another day", another_day),
            ("another person", another_person),
            ("a line more", more),
            ("no lines", Vec::new()),
        ] {
            check(name, &signed_with(&with_lines(lines)));
        }
        let words = Appearance {
            picture: Picture::Typed("Aanvaard door de DPO".to_owned()),
            ..honest
        };
        check("words in place of the name", &signed_with(&words));
    }

    #[test]
    fn a_field_that_says_another_answer_than_the_signature_is_refused() {
        let texts = Texts::new(Language::Nl);
        let (name, key) = ("Prénom Nom", team_lead());
        let lines = signature_words::of_answer(&texts, name, &accepted(), &time(), &key.code());
        let appearance = Appearance {
            picture: Picture::Typed(name.to_owned()),
            lines,
        };
        let answer = sent_back("Zet de firewall aan.");
        let pdf = countersign(&signed(), &answer, &appearance, &key, &time()).expect("signed");
        check("accepted where it was sent back", &pdf);
    }
}
