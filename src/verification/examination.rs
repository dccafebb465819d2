//! What a file turns out to be by itself, before anybody says whom they trust.
//!
//! An examination depends on the file's bytes alone, so it can be kept under their hash. What is asked of it again and
//! again, since it changes without the file, is [`Examined::judge`].

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use crate::checklist::{Checklist, NamedRules};
use crate::pdf::{Limits, Problem};
use crate::signing::{KeyCode, SignedAnswer};

use super::hashed::Hashed;
use super::path::IssuedCertificate;
use super::signature::Signed;
use super::time_stamp::TimeStamp;
use super::{Coverage, KeyKind, Reason, Status};
use super::{certificate, container, record, rendering, revisions, signature, status};

/// What was found in a file, without regard to who is trusted and to the clock.
///
/// Its saved form is for a cache that belongs to one version of the program, under the hash of the file's bytes: another
/// version may find other reasons. Who can change the cache can change the result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Examined {
    /// What is wrong or doubtful, each once, in the order of finding.
    pub reasons: Vec<Reason>,
    /// The signatures, the worker's first; see [`super::Verification::signatures`].
    pub signatures: Vec<ExaminedSignature>,
    /// SHA-256 of the file as the worker signed it, where more was added since: that file and each answered copy share it.
    #[serde(deserialize_with = "Option::deserialize")]
    pub worker_revision: Option<[u8; 32]>,
    /// The record; only of a file that no reason keeps from being valid or intact.
    pub checklist: Option<Checklist>,
    /// Whether the text was compared with the record, and with what result.
    pub text: TextComparison,
}

/// A signature that belongs to its key and its bytes; whose key that is, nobody has said yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExaminedSignature {
    /// The name in the certificate.
    pub name: String,
    /// The organisation in the certificate; empty where an authority's certificate names none, as the eID's.
    pub organisation: String,
    /// Where the certificate says that it comes from.
    pub key: KeyKind,
    /// The DER of the key's `SubjectPublicKeyInfo`.
    pub public_key_info: Vec<u8>,
    /// The certificate itself, where an authority issued it; nobody has followed it to that authority yet.
    pub issued: Option<IssuedCertificate>,
    /// The time stamp over the signature; nobody has asked yet whose it is.
    pub time_stamp: Option<TimeStamp>,
    /// The time that the signer's PC showed.
    pub at: Zoned,
    /// How much of the file it covers.
    pub covers: Coverage,
    /// The answer; of the second signature only.
    pub answer: Option<SignedAnswer>,
}

impl ExaminedSignature {
    /// Returns the key's code, to be compared with the signer.
    #[must_use]
    pub fn code(&self) -> KeyCode {
        KeyCode::of_public_key(&self.public_key_info)
    }
}

/// How far the comparison of the pages' text with the record is (rule 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextComparison {
    /// Not done yet.
    NotYet,
    /// The text says what the record says.
    Same,
    /// It does not, or it could not be compared; the reason says which.
    Found(Reason),
}

impl Examined {
    /// Returns what the file is apart from trust, text and clock: [`Status::Valid`] and [`Status::Intact`] for a file that
    /// nothing was altered in.
    #[must_use]
    pub fn status(&self) -> Status {
        status::status(&self.reasons)
    }

    /// Tells whether comparing the text can still change anything: what was altered is not worth typesetting, and a forger
    /// does not get to choose what is typeset.
    #[must_use]
    pub fn is_to_be_compared(&self) -> bool {
        self.text == TextComparison::NotYet && self.checklist.is_some()
    }

    fn add(&mut self, reason: Reason) {
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }

    fn add_all(&mut self, reasons: impl IntoIterator<Item = Reason>) {
        for reason in reasons {
            self.add(reason);
        }
    }
}

/// Examines structure, signatures and record (rules 1 to 9, 11 and 12); the text is not compared.
///
/// It never panics: should a library do, the reason is [`Reason::ProgramFault`].
#[must_use]
pub fn verify_signatures(bytes: &[u8]) -> Examined {
    let mut found = Examined {
        reasons: Vec::new(),
        signatures: Vec::new(),
        worker_revision: None,
        checklist: None,
        text: TextComparison::NotYet,
    };
    // Whatever the libraries below do with a hostile file, the answer is no pass.
    let checked = catch_unwind(AssertUnwindSafe(|| check(bytes, &mut found)));
    match checked {
        Ok(Ok(checklist)) => found.checklist = Some(checklist),
        Ok(Err(reason)) => {
            found.add(reason);
            let refused =
                matches!(reason, Reason::Container(problem) if problem != Problem::FileTooLarge);
            if refused && container::holds_signed_checklist(bytes) {
                found.add(Reason::SavedAgain);
            }
        }
        Err(_) => found.add(Reason::ProgramFault),
    }
    let passes = matches!(found.status(), Status::Valid | Status::Intact);
    if !passes {
        found.checklist = None;
    }
    found
}

/// Compares the text of an examined file with its record; the result belongs into [`Examined::text`].
///
/// `bytes` are those that were examined. It typesets the document, which takes some ten times as long as everything else.
/// Of an altered file nothing is compared and the result says so.
#[must_use]
pub fn compare_text(bytes: &[u8], examined: &Examined) -> TextComparison {
    let Some(checklist) = &examined.checklist else {
        return TextComparison::NotYet;
    };
    let compared = catch_unwind(AssertUnwindSafe(|| {
        let file = container::read(bytes, &Limits::default())?;
        rendering::compare(&file, checklist, &examined.signatures)
    }));
    match compared {
        Ok(Ok(())) => TextComparison::Same,
        Ok(Err(reason)) => TextComparison::Found(reason),
        Err(_) => TextComparison::Found(Reason::ProgramFault),
    }
}

/// Goes through the rules; an error ends it, since the rules after it would rest on nothing.
fn check(bytes: &[u8], found: &mut Examined) -> Result<Checklist, Reason> {
    let limits = Limits::default();
    let file = container::read(bytes, &limits)?;
    record::is_for_a_checklist(&file)?;
    let signings = revisions::check(&file, &limits)?;
    let mut hashed = Hashed::new(bytes);
    let mut worker = None;
    for (index, signing) in signings.iter().enumerate() {
        match signature::check(&mut hashed, signing) {
            Ok(Signed {
                signer,
                issued,
                time_stamp,
            }) => {
                found.add_all(signer.not_in_force(signing.time.timestamp()));
                let covers = if signing.end == bytes.len() {
                    Coverage::WholeFile
                } else {
                    Coverage::EarlierRevision
                };
                found.signatures.push(ExaminedSignature {
                    name: signer.name.clone(),
                    organisation: signer.organisation.clone(),
                    key: signer.kind,
                    public_key_info: signer.public_key_info.clone(),
                    issued,
                    time_stamp,
                    at: signing.time.clone(),
                    covers,
                    answer: signing.answer.clone(),
                });
                if index == 0 {
                    found.worker_revision = (covers == Coverage::EarlierRevision)
                        .then(|| hashed.beginning(signing.end));
                    worker = Some((signer, signing.time.date()));
                }
            }
            Err(reason) => found.add(reason),
        }
    }
    let checklist = record::read(&file, &limits)?;
    let claimed = checklist.named_rules() == NamedRules::NotTheBuiltIn;
    found.add_all(claimed.then_some(Reason::RulesNotTheBuiltIn));
    if let Some((worker, date)) = worker {
        found.add_all(certificate::differs_from(&worker, &checklist.worker));
        let apart = days_between(checklist.assessed_on, date);
        found.add_all((apart > 1).then_some(Reason::AssessmentDateDiffers));
    }
    found.add_all(between_signatures(&found.signatures));
    let complete = found.signatures.len() == signings.len() && !signings.is_empty();
    // A signature that is missing has left its reason; without one nothing may pass either.
    if complete || found.status() == Status::Invalid {
        Ok(checklist)
    } else {
        Err(Reason::ProgramFault)
    }
}

/// Returns what is doubtful about two signatures together.
fn between_signatures(signatures: &[ExaminedSignature]) -> Vec<Reason> {
    let [worker, team_lead] = signatures else {
        return Vec::new();
    };
    let same_key = worker.public_key_info == team_lead.public_key_info;
    let out_of_order = worker.at.duration_since(&team_lead.at) > super::CLOCK_TOLERANCE;
    [
        same_key.then_some(Reason::SameKeyTwice),
        out_of_order.then_some(Reason::SignedOutOfOrder),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns how many days lie between two dates, either way.
fn days_between(one: jiff::civil::Date, other: jiff::civil::Date) -> i64 {
    one.duration_until(other).as_hours().abs() / 24
}

#[cfg(test)]
mod tests {
    use super::super::tests::samples;
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn days_count_either_way() {
        let day = |day| jiff::civil::date(2026, 11, day);
        assert_eq!(days_between(day(22), day(23)), 1);
        assert_eq!(days_between(day(23), day(21)), 2);
    }

    #[test]
    fn what_was_found_reads_back_as_it_was_saved() {
        let pdf = samples::signed();
        let mut found = verify_signatures(&pdf);
        assert!(found.checklist.is_some());
        for text in [
            TextComparison::NotYet,
            TextComparison::Same,
            TextComparison::Found(Reason::TextNotCompared),
        ] {
            found.text = text;
            let saved = serde_json::to_vec(&found).expect("JSON");
            let read: Examined = serde_json::from_slice(&saved).expect("what was saved");
            assert_eq!(read, found);
        }
    }

    #[test]
    fn an_answered_copy_shares_the_revision_that_the_worker_signed() {
        let own = samples::signed();
        assert_eq!(verify_signatures(&own).worker_revision, None);
        let answered = verify_signatures(&samples::countersigned());
        let expected: [u8; 32] = Sha256::digest(&own).into();
        assert_eq!(answered.worker_revision, Some(expected));
    }

    #[test]
    fn of_an_altered_file_nothing_is_compared() {
        let mut pdf = samples::signed();
        let middle = pdf.len() / 3;
        pdf[middle] ^= 1;
        let found = verify_signatures(&pdf);
        assert!(!found.is_to_be_compared());
        assert_eq!(compare_text(&pdf, &found), TextComparison::NotYet);
    }
}
