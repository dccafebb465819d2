//! The verdict about an examined file, once it is said whom one trusts and what time it is.

use jiff::{Timestamp, Zoned};

use crate::checklist::Checklist;
use crate::signing::{KeyCode, SignedAnswer};

use super::examination::{Examined, ExaminedSignature, TextComparison};
use super::standing::Standing;
use super::status::status;
use super::{Coverage, KeyKind, Reason, SignerRole, Status, Trust, TrustedAs};

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
    /// The time that the signer's PC showed.
    pub at: Zoned,
    /// The moment before which it was certainly made, where a trusted time stamp proves one.
    pub proven_at: Option<Timestamp>,
    /// How much of the file it covers.
    pub covers: Coverage,
    /// The answer that the team lead or DPO gives with it; of the second signature only.
    pub answer: Option<SignedAnswer>,
    /// What is doubtful about its key and time; the file's reasons have it too.
    pub doubts: Vec<Reason>,
}

/// The verdict about a file whose record is kept elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The verdict.
    pub status: Status,
    /// What led to it, as in [`Verification`].
    pub reasons: Vec<Reason>,
    /// What is doubtful about each signature's key and time, the worker's first.
    pub doubts: Vec<Vec<Reason>>,
}

impl Verification {
    /// Adds a reason that lies outside the file, and weighs all of them again.
    pub fn add(&mut self, reason: Reason) {
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
            self.status = status(&self.reasons);
        }
    }
}

impl Examined {
    /// Returns the verdict for somebody who trusts these signers, at this moment.
    ///
    /// A file whose text was not compared yet is intact at most, with the reason [`Reason::TextNotComparedYet`].
    #[must_use]
    pub fn judge(&self, trust: &Trust, now: Timestamp) -> Verification {
        let standings = self.standings(trust, now);
        let (status, reasons) = self.weigh(self.checklist.as_ref(), &standings);
        let signatures = self.signatures.iter().zip(&standings);
        Verification {
            status,
            reasons,
            signatures: signatures
                .map(|(one, standing)| judged(one, standing))
                .collect(),
            checklist: self.checklist.clone().filter(|_| passes(status)),
        }
    }

    /// Returns the verdict without the signatures, for whoever keeps the record elsewhere: `checklist` is the one that was found in
    /// this file. See [`Self::judge`].
    #[must_use]
    pub fn verdict(&self, checklist: Option<&Checklist>, trust: &Trust, now: Timestamp) -> Verdict {
        let standings = self.standings(trust, now);
        let (status, reasons) = self.weigh(checklist, &standings);
        Verdict {
            status,
            reasons,
            doubts: standings.into_iter().map(|one| one.doubts).collect(),
        }
    }

    fn standings(&self, trust: &Trust, now: Timestamp) -> Vec<Standing> {
        let signatures = self.signatures.iter().enumerate();
        signatures
            .map(|(number, one)| Standing::of(one, SignerRole::of_signature(number), trust, now))
            .collect()
    }

    fn weigh(
        &self,
        checklist: Option<&Checklist>,
        standings: &[Standing],
    ) -> (Status, Vec<Reason>) {
        let text = match self.text {
            TextComparison::Found(reason) => Some(reason),
            TextComparison::NotYet => checklist.is_some().then_some(Reason::TextNotComparedYet),
            TextComparison::Same => None,
        };
        let mut reasons: Vec<Reason> = Vec::new();
        let found = text.into_iter().chain(self.reasons.iter().copied());
        let doubts = standings.iter().flat_map(|one| one.doubts.iter().copied());
        for reason in found.chain(doubts) {
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

fn judged(signature: &ExaminedSignature, standing: &Standing) -> Signature {
    Signature {
        name: signature.name.clone(),
        organisation: signature.organisation.clone(),
        key: standing.key,
        code: signature.code(),
        trust: standing.trust,
        at: signature.at.clone(),
        proven_at: standing.proven_at,
        covers: signature.covers,
        answer: signature.answer.clone(),
        doubts: standing.doubts.clone(),
    }
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
