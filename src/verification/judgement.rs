//! The verdict about an examined file, once it is said whom one trusts and what time it is.

use jiff::{Timestamp, Zoned};

use crate::checklist::Checklist;
use crate::signing::{KeyCode, SignedAnswer};

use super::examination::{Examined, ExaminedSignature, TextComparison};
use super::status::status;
use super::{CLOCK_TOLERANCE, Coverage, KeyKind, Reason, Status, Trust, TrustedAs};

/// What was found out about a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    /// The verdict.
    pub status: Status,
    /// What led to it, each once, in the order of finding; none for a valid file.
    pub reasons: Vec<Reason>,
    /// The signatures, the worker's first. Of a file that is altered only those that could be read, and what they say is
    /// then worth nothing.
    pub signatures: Vec<Signature>,
    /// The record; only of a file that is valid or intact, so that nobody reads what nobody signed.
    pub checklist: Option<Checklist>,
}

/// What a signature says.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// The name in the certificate.
    pub name: String,
    /// The organisation in the certificate.
    pub organisation: String,
    /// Whose key it is.
    pub key: KeyKind,
    /// The key's code, to be compared with the signer.
    pub code: KeyCode,
    /// What is known of key, name and organisation together.
    pub trust: TrustedAs,
    /// The time that the signer's PC showed; nothing proves it.
    pub at: Zoned,
    /// How much of the file it covers.
    pub covers: Coverage,
    /// The answer that the team lead or DPO gives with it; of the second signature only.
    pub answer: Option<SignedAnswer>,
}

impl Examined {
    /// Returns the verdict for somebody who trusts these signers, at this moment.
    ///
    /// A file whose text was not compared yet is intact at most, with the reason [`Reason::TextNotComparedYet`].
    #[must_use]
    pub fn judge(&self, trust: &Trust, now: Timestamp) -> Verification {
        let signatures: Vec<_> = self
            .signatures
            .iter()
            .map(|signature| judged(signature, trust))
            .collect();
        let (status, reasons) = self.verdict(self.checklist.as_ref(), trust, now);
        Verification {
            status,
            reasons,
            signatures,
            checklist: self.checklist.clone().filter(|_| passes(status)),
        }
    }

    /// Returns status and reasons alone, for whoever keeps the record elsewhere: `checklist` is the one that was found in
    /// this file. See [`Self::judge`].
    #[must_use]
    pub fn verdict(
        &self,
        checklist: Option<&Checklist>,
        trust: &Trust,
        now: Timestamp,
    ) -> (Status, Vec<Reason>) {
        let text = match self.text {
            TextComparison::Found(reason) => Some(reason),
            TextComparison::NotYet => checklist.is_some().then_some(Reason::TextNotComparedYet),
            TextComparison::Same => None,
        };
        let mut reasons: Vec<Reason> = Vec::new();
        let found = text.into_iter().chain(self.reasons.iter().copied());
        for reason in found.chain(doubts(&self.signatures, trust, now)) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        // Without its record nothing passes, whatever the reasons are.
        if checklist.is_none() && passes(status(&reasons)) {
            reasons.push(Reason::ProgramFault);
        }
        (status(&reasons), reasons)
    }
}

fn passes(status: Status) -> bool {
    matches!(status, Status::Valid | Status::Intact)
}

fn judged(signature: &ExaminedSignature, trust: &Trust) -> Signature {
    Signature {
        name: signature.name.clone(),
        organisation: signature.organisation.clone(),
        key: signature.key,
        code: signature.code(),
        trust: trust.of(
            &signature.public_key_info,
            &signature.name,
            &signature.organisation,
        ),
        at: signature.at.clone(),
        covers: signature.covers,
        answer: signature.answer.clone(),
    }
}

/// Returns what is doubtful about who signed, and when.
fn doubts(signatures: &[ExaminedSignature], trust: &Trust, now: Timestamp) -> Vec<Reason> {
    let mut doubts = Vec::new();
    for signature in signatures {
        let trust = trust.of(
            &signature.public_key_info,
            &signature.name,
            &signature.organisation,
        );
        match trust {
            TrustedAs::Trusted => {}
            TrustedAs::Known => doubts.push(Reason::SignerNameChanged),
            TrustedAs::Unknown => doubts.push(Reason::SignerUnknown),
        }
        if signature.at.timestamp().duration_since(now) > CLOCK_TOLERANCE {
            doubts.push(Reason::SignedInFuture);
        }
    }
    doubts
}

#[cfg(test)]
mod tests {
    use super::super::tests::samples;
    use super::super::{compare_text, verify, verify_signatures};
    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T09:00:00Z".parse().expect("a moment")
    }

    fn trusted() -> Trust {
        let mut trust = Trust::default();
        trust.add_pem(&samples::worker_pem()).expect("a signer");
        trust
    }

    #[test]
    fn a_text_that_was_not_compared_yet_is_never_valid() {
        let pdf = samples::signed();
        let mut found = verify_signatures(&pdf);
        let early = found.judge(&trusted(), now());
        assert_eq!(early.reasons, [Reason::TextNotComparedYet]);
        assert_eq!(early.status, Status::Intact);
        found.text = compare_text(&pdf, &found);
        assert_eq!(found.text, TextComparison::Same);
        assert_eq!(found.judge(&trusted(), now()).status, Status::Valid);
    }

    #[test]
    fn trust_can_come_and_go_after_the_examination() {
        let pdf = samples::signed();
        let mut found = verify_signatures(&pdf);
        found.text = compare_text(&pdf, &found);
        for (trust, expected) in [
            (Trust::default(), Status::Intact),
            (trusted(), Status::Valid),
            (Trust::default(), Status::Intact),
        ] {
            let judged = found.judge(&trust, now());
            assert_eq!(judged.status, expected);
            assert_eq!(judged, verify(&pdf, &trust, now()));
        }
    }

    #[test]
    fn an_examination_without_a_record_and_without_a_reason_does_not_pass() {
        let mut found = verify_signatures(&samples::signed());
        found.text = TextComparison::Same;
        found.checklist = None;
        let judged = found.judge(&trusted(), now());
        assert_eq!(judged.reasons, [Reason::ProgramFault]);
        assert_eq!(judged.status, Status::Unreadable);
    }
}
