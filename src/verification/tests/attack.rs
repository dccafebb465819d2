//! An attack file, and what every test asserts of it: the reason is there first, the file does not pass, and nobody gets
//! its record, although both signers are vouched for.

use super::super::{Reason, Status};
use super::samples::verified;
use crate::pdf::Problem;

/// What the attacker did, the file, and the reason that has to be found first.
pub(super) type Attack = (&'static str, Vec<u8>, Reason);

impl Reason {
    /// Makes attacks of files that are all refused for this reason.
    pub(super) fn refuses<const N: usize>(
        self,
        files: [(&'static str, Vec<u8>); N],
    ) -> Vec<Attack> {
        files.map(|(name, pdf)| (name, pdf, self)).into()
    }
}

/// Verifies each file.
pub(super) fn check(cases: Vec<Attack>) {
    let mut wrong = Vec::new();
    for (name, pdf, reason) in cases {
        let found = verified(&pdf);
        let passes = matches!(found.status, Status::Valid | Status::Intact);
        if found.reasons.first() != Some(&reason) || passes || found.checklist.is_some() {
            wrong.push((name, reason, found.status, found.reasons));
        }
    }
    assert!(wrong.is_empty(), "expected and found: {wrong:#?}");
}

/// The reason of a file that the strict reader refuses.
pub(super) fn reader(problem: Problem) -> Reason {
    Reason::Container(problem)
}
