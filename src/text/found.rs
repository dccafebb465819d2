//! What verification found, as sentences that say whose key is meant: the worker's, or that of whoever answered.

use super::Texts;
use super::ids::{FoundText, VerificationText};
use crate::verification::Reason;

/// Says each reason of a file, in their order.
///
/// `signatures` are the doubts about each signature's own key, the worker's first; a reason that is in both is said of both.
#[must_use]
pub fn found(texts: &Texts, reasons: &[Reason], signatures: &[&[Reason]]) -> Vec<(Reason, String)> {
    // That a checklist was saved again or added to says what is the matter; that the reader stumbled over it, nothing more.
    let is_saved_again = reasons.contains(&Reason::SavedAgain);
    let telling = |reason: &&Reason| !(is_saved_again && matches!(reason, Reason::Container(_)));
    let said = reasons.iter().filter(telling).flat_map(|&reason| {
        let of_each = signatures.iter().enumerate();
        let whose: Vec<String> = of_each
            .filter(|(_, doubts)| doubts.contains(&reason))
            .filter_map(|(number, _)| whose(reason, number))
            .map(|text| texts.get(text))
            .collect();
        let said = if whose.is_empty() {
            vec![texts.get(FoundText(reason))]
        } else {
            whose
        };
        said.into_iter().map(move |sentence| (reason, sentence))
    });
    said.collect()
}

/// Returns the sentence about the key of the signature with this number, where the reason is about a key.
const fn whose(reason: Reason, number: usize) -> Option<VerificationText> {
    match (reason, number) {
        (Reason::SignerUnknown, 0) => Some(VerificationText::WorkersKeyUnknown),
        (Reason::SignerUnknown, _) => Some(VerificationText::AnswersKeyUnknown),
        (Reason::SignerNameChanged, 0) => Some(VerificationText::WorkersNameChanged),
        (Reason::SignerNameChanged, _) => Some(VerificationText::AnswersNameChanged),
        (Reason::SignerOtherRole, 0) => Some(VerificationText::WorkersOtherRole),
        (Reason::SignerOtherRole, _) => Some(VerificationText::AnswersOtherRole),
        (Reason::IssuerUnknown, 0) => Some(VerificationText::WorkersIssuerUnknown),
        (Reason::IssuerUnknown, _) => Some(VerificationText::AnswersIssuerUnknown),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_sentence_about_a_key_says_whose_it_is() {
        let texts = Texts::new(Language::Nl);
        let unknown: &[Reason] = &[Reason::SignerUnknown];
        let sentences = |signatures: &[&[Reason]]| -> Vec<String> {
            let said = found(&texts, unknown, signatures);
            said.into_iter().map(|(_, sentence)| sentence).collect()
        };
        let [worker, answer] = [
            VerificationText::WorkersKeyUnknown,
            VerificationText::AnswersKeyUnknown,
        ]
        .map(|text| texts.get(text));
        assert_eq!(sentences(&[unknown]), [worker.as_str()]);
        assert_eq!(sentences(&[&[], unknown]), [answer.as_str()]);
        assert_eq!(sentences(&[unknown, unknown]), [worker, answer]);
        // Of a file whose signatures are not known it is said in general.
        assert_eq!(
            sentences(&[]),
            [texts.get(FoundText(Reason::SignerUnknown))]
        );
    }

    #[test]
    fn of_a_checklist_that_was_saved_again_it_is_not_said_too_that_it_is_foreign() {
        let texts = Texts::new(Language::Nl);
        let stumbled = Reason::Container(crate::pdf::Problem::NoHeader);
        let said = |reasons: &[Reason]| -> Vec<Reason> {
            let said = found(&texts, reasons, &[]);
            said.into_iter().map(|(reason, _)| reason).collect()
        };
        let saved_again = Reason::SavedAgain;
        assert_eq!(said(&[stumbled, saved_again]), [saved_again]);
        assert_eq!(said(&[stumbled]), [stumbled]);
    }

    #[test]
    fn what_is_about_no_key_is_said_once() {
        let texts = Texts::new(Language::Fr);
        let ahead: &[Reason] = &[Reason::SignedInFuture];
        let said = found(&texts, ahead, &[ahead, ahead]);
        let sentence = texts.get(FoundText(Reason::SignedInFuture));
        assert_eq!(said, [(Reason::SignedInFuture, sentence)]);
    }
}
