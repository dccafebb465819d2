//! Verifies signed checklists, strictly: this one closed format, and nothing that another program would repair.
//!
//! The verdict rests on three comparisons and no interpretation. What a person reads is compared with the record by
//! making the document again ([`rendering`]); what the signatures add to the file is compared, byte for byte, with what this
//! program writes ([`revisions`]); the container of a signature is made again and compared too ([`signature`]). Whatever
//! differs is a [`Reason`].
//!
//! Accepted today: one signature by [`crate::signing::sign_worker`], perhaps a second one by
//! [`crate::signing::countersign`], both ECDSA P-256 with SHA-256 under certificates that the keys signed themselves. Time
//! stamps, issued certificates and the eID come later and are refused until then ([`Reason::UnsupportedAlgorithm`],
//! [`Reason::UnsupportedCertificate`]). No time is proven: each is what the signer's PC showed.
//!
//! The pictures inside the signature fields are drawings. They are kept inside their fields and free of actions, but no
//! rule says what they show: who signed is in the certificate.

mod certificate;
mod container;
mod drawing;
mod record;
mod rendering;
mod revisions;
mod signature;
#[cfg(test)]
mod tests;
mod trust;
mod verdict;

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::{SignedDuration, Timestamp, Zoned};

use crate::checklist::Checklist;
use crate::pdf::Limits;
use crate::signing::KeyCode;

#[cfg(test)]
pub(crate) use tests::samples;
pub use trust::{Trust, TrustError, TrustedAs, Vouched};
pub use verdict::{Reason, Status, Weight};

use revisions::Signing;

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
}

/// Where a key's certificate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// The key signed it itself.
    SelfSigned,
}

impl KeyKind {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SelfSigned => "self-signed",
        }
    }
}

/// How much of a file a signature covers, apart from its own place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// All of it.
    WholeFile,
    /// All that was there when it was made; only a second signature came after it.
    EarlierRevision,
}

impl Coverage {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WholeFile => "whole-file",
            Self::EarlierRevision => "earlier-revision",
        }
    }
}

/// How far a clock may be off before a signature's time is doubted.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_hours(24);

/// Verifies a file: structure, signatures, record, and the text against the record.
///
/// `now` is only compared with the times of the signatures. It never panics: should a library do, the file is unreadable.
#[must_use]
pub fn verify(bytes: &[u8], trust: &Trust, now: Timestamp) -> Verification {
    let mut found = Found::default();
    // Whatever the libraries below do with a hostile file, the answer is no pass.
    let checked = catch_unwind(AssertUnwindSafe(|| check(bytes, trust, now, &mut found)));
    match checked {
        Ok(Ok(())) => {}
        Ok(Err(reason)) => found.add(reason),
        Err(_) => found.add(Reason::ProgramFault),
    }
    found.conclude()
}

/// What has been found so far.
#[derive(Default)]
struct Found {
    reasons: Vec<Reason>,
    signatures: Vec<Signature>,
    checklist: Option<Checklist>,
    /// Set as the last thing: without it nothing passes, whatever the reasons are.
    complete: bool,
}

impl Found {
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

    fn conclude(mut self) -> Verification {
        if !self.complete && self.reasons.is_empty() {
            self.reasons.push(Reason::ProgramFault);
        }
        let status = verdict::status(&self.reasons);
        let passes = self.complete && matches!(status, Status::Valid | Status::Intact);
        Verification {
            status,
            reasons: self.reasons,
            signatures: self.signatures,
            checklist: self.checklist.filter(|_| passes),
        }
    }
}

/// Goes through the rules; an error ends it, since the rules after it would rest on nothing.
fn check(bytes: &[u8], trust: &Trust, now: Timestamp, found: &mut Found) -> Result<(), Reason> {
    let limits = Limits::default();
    let file = container::read(bytes, &limits)?;
    let signings = revisions::check(&file, &limits)?;
    let mut worker = None;
    for (index, signing) in signings.iter().enumerate() {
        match signature::check(bytes, signing) {
            Ok(certificate) => {
                found.add_all(certificate.not_in_force(signing.time.timestamp()));
                let signed = signed(signing, &certificate, trust, bytes.len());
                if index == 0 {
                    worker = Some(signed.clone());
                }
                found.signatures.push(signed);
            }
            Err(reason) => found.add(reason),
        }
    }
    let checklist = record::read(&file, &limits)?;
    // What was altered is not worth typesetting, and a forger does not get to choose what is typeset.
    if verdict::status(&found.reasons) != Status::Invalid {
        found.add_all(rendering::compare(&file, &checklist, &signings));
    }
    if let Some(worker) = worker {
        found.add_all(certificate::differs_from_worker(&worker, &checklist.worker));
        let days = verdict::days_between(checklist.assessed_on, worker.at.date());
        found.add_all((days > 1).then_some(Reason::AssessmentDateDiffers));
    }
    found.add_all(verdict::doubts(&found.signatures, now, CLOCK_TOLERANCE));
    found.complete = found.signatures.len() == signings.len() && !signings.is_empty();
    found.checklist = Some(checklist);
    Ok(())
}

fn signed(
    signing: &Signing,
    certificate: &certificate::Signer,
    trust: &Trust,
    length: usize,
) -> Signature {
    Signature {
        name: certificate.name.clone(),
        organisation: certificate.organisation.clone(),
        key: KeyKind::SelfSigned,
        code: KeyCode::of_public_key(&certificate.public_key_info),
        trust: trust.of(
            &certificate.public_key_info,
            &certificate.name,
            &certificate.organisation,
        ),
        at: signing.time.clone(),
        covers: if signing.end == length {
            Coverage::WholeFile
        } else {
            Coverage::EarlierRevision
        },
    }
}
