//! From a found file to an entry: the verdict for those whom one trusts, at this moment.

use super::super::examination::{FoundFile, Outcome};
use super::super::line::{Entry, EntrySigner, GivenAnswer};
use super::Basis;
use crate::verification::{ExaminedSignature, Status};

/// Makes the entry of a file.
pub(super) fn of(file: &FoundFile, basis: &Basis<'_>) -> Entry {
    let entry = Entry {
        places: file.places.clone(),
        hash: file.hash,
        status: Status::Unreadable,
        reasons: Vec::new(),
        refusal: None,
        key: None,
        signer: None,
        signed_at: None,
        checklist: None,
        answer: None,
    };
    let examination = match &file.outcome {
        Outcome::Refused(refusal) => {
            return Entry {
                refusal: Some(*refusal),
                ..entry
            };
        }
        Outcome::Examined(examination) => examination,
    };
    let checklist = examination.checklist.as_ref();
    let (status, reasons) = examination.examined.verdict(
        checklist.map(AsRef::as_ref),
        basis.trust,
        basis.now.timestamp(),
    );
    let passes = matches!(status, Status::Valid | Status::Intact);
    let first = examination.examined.signatures.first();
    Entry {
        status,
        reasons,
        key: first.map(ExaminedSignature::code),
        signer: first.map(|signature| EntrySigner {
            public_key_info: signature.public_key_info.clone(),
            name: signature.name.clone(),
            organisation: signature.organisation.clone(),
        }),
        signed_at: first.map(|signature| signature.at.clone()),
        checklist: checklist.filter(|_| passes).cloned(),
        answer: examination
            .examined
            .signatures
            .get(1)
            .and_then(given)
            .filter(|_| passes),
        ..entry
    }
}

/// Reads the answer of the second signature.
fn given(signature: &ExaminedSignature) -> Option<GivenAnswer> {
    let answer = signature.answer.as_ref()?;
    Some(GivenAnswer {
        by: signature.name.clone(),
        at: signature.at.clone(),
        answer: answer.answer(),
        remark: answer.remark().to_owned(),
    })
}
