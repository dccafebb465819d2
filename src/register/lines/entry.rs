//! From a found file to an entry: the verdict for those whom one trusts, at this moment.

use super::super::examination::{FoundFile, Outcome};
use super::super::line::{Ahead, AnswerStands, Entry, EntrySigner, GivenAnswer};
use super::Basis;
use crate::verification::{ExaminedSignature, Reason, Status, Verdict};

/// Makes the entry of a file.
pub(super) fn of(file: &FoundFile, basis: &Basis<'_>) -> Entry {
    let entry = Entry {
        places: file.places.clone(),
        hash: file.hash,
        worker_revision: None,
        set_aside: None,
        status: Status::Unreadable,
        reasons: Vec::new(),
        refusal: None,
        key: None,
        signer: None,
        signer_doubts: Vec::new(),
        signed_at: None,
        ahead: None,
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
    let Verdict {
        status,
        reasons,
        doubts,
    } = examination.examined.verdict(
        checklist.map(AsRef::as_ref),
        basis.trust,
        basis.now.timestamp(),
    );
    let passes = matches!(status, Status::Valid | Status::Intact);
    let signatures = &examination.examined.signatures;
    let first = signatures.first();
    let mut doubts = doubts.into_iter();
    let signer_doubts = doubts.next().unwrap_or_default();
    let answer = signatures.get(1).zip(doubts.next());
    let today = basis.now.date();
    Entry {
        worker_revision: examination.examined.worker_revision,
        status,
        reasons,
        ahead: Ahead::of(
            &signer_doubts,
            checklist.map(AsRef::as_ref),
            first.map(|signature| signature.at.date()),
            today,
        ),
        key: first.map(ExaminedSignature::code),
        signer: first.map(signer),
        signer_doubts,
        signed_at: first.map(|signature| signature.at.clone()),
        checklist: checklist.filter(|_| passes).cloned(),
        answer: answer
            .and_then(|(signature, doubts)| given(signature, doubts))
            .filter(|_| passes),
        ..entry
    }
}

/// Reads the answer of the second signature.
fn given(signature: &ExaminedSignature, doubts: Vec<Reason>) -> Option<GivenAnswer> {
    let answer = signature.answer.as_ref()?;
    Some(GivenAnswer {
        signer: signer(signature),
        key: signature.code(),
        doubts,
        at: signature.at.clone(),
        answer: answer.answer(),
        remark: answer.remark().to_owned(),
        stands: AnswerStands::InFile,
    })
}

fn signer(signature: &ExaminedSignature) -> EntrySigner {
    EntrySigner {
        public_key_info: signature.public_key_info.clone(),
        name: signature.name.clone(),
        organisation: signature.organisation.clone(),
    }
}
