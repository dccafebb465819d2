//! What stands inside messages and archives and counts for nobody: the first of it is listed, the rest is counted.

use std::path::PathBuf;

use super::super::examination::{FoundFile, Outcome};
use super::super::line::Place;
use super::super::refusal::Refusal;
use super::shared::hash_of_place;
use crate::verification::Status;

/// What stands inside messages and archives and counts for nobody.
#[derive(Default)]
pub(super) struct Useless {
    listed: usize,
    left_out: usize,
}

/// As many of them have a line of their own, over the whole folder: one archive of a hundred kilobytes can hold thousands,
/// and nobody finds a person among those.
pub(super) const MOST_USELESS: usize = 1000;

impl Useless {
    /// Counts one; tells whether it is left out.
    pub(super) fn leaves_out(&mut self) -> bool {
        let leaves_out = self.listed >= MOST_USELESS;
        if leaves_out {
            self.left_out += 1;
        } else {
            self.listed += 1;
        }
        leaves_out
    }

    /// Returns the one line that stands for what was left out; its place says how many.
    pub(super) fn closing_line(&self) -> Option<FoundFile> {
        let place = Place {
            file: PathBuf::from(format!("+ {}", self.left_out)),
            inside: Vec::new(),
        };
        (self.left_out > 0).then(|| FoundFile {
            hash: hash_of_place(&place),
            places: vec![place],
            outcome: Outcome::Refused(Refusal::LeftOut),
        })
    }
}

/// Tells whether something is no checklist, or none that counts.
pub(super) fn is_useless(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Refused(_) => true,
        Outcome::Examined(found) => {
            !matches!(found.examined.status(), Status::Valid | Status::Intact)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_listed_and_nothing_closes_the_list() {
        let mut useless = Useless::default();
        assert!((0..MOST_USELESS).all(|_| !useless.leaves_out()));
        assert_eq!(useless.closing_line(), None);
        assert!(useless.leaves_out());
        let closing = useless.closing_line().unwrap();
        assert_eq!(closing.places[0].file, PathBuf::from("+ 1"));
        assert!(is_useless(&closing.outcome));
    }
}
