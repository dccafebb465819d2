//! What one file may bring, through all of its messages and archives: members, bytes, refusals, and room in memory.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::super::refusal::Refusal;
use super::Limits;
use super::open::{Content, Member};

/// What is handed each member, one after the other, so that never all of them are in memory.
pub(super) type Visit<'a> = dyn FnMut(Member) + 'a;

/// Counts down what one file may unpack to, through all of its messages and archives.
pub(super) struct Budget<'a> {
    pub(super) limits: &'a Limits,
    pub(super) members: usize,
    pub(super) bytes: u64,
    refusals: usize,
    alone: Option<MutexGuard<'static, ()>>,
}

/// Held while something large is open, so that only one such thing is in memory, however many cores there are.
static LARGE: Mutex<()> = Mutex::new(());

/// What is larger than this is opened alone.
const LARGE_BYTES: usize = 4 * 1024 * 1024;

impl<'a> Budget<'a> {
    pub(super) fn of(limits: &'a Limits) -> Self {
        Self {
            limits,
            members: limits.members,
            bytes: limits.unpacked_bytes,
            refusals: limits.refusals,
            alone: None,
        }
    }

    /// Waits until nothing else that is large is open, before something of this size is taken apart.
    pub(super) fn make_room(&mut self, bytes: usize) {
        if bytes > LARGE_BYTES && self.alone.is_none() {
            self.alone = Some(LARGE.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// Tells whether nothing more of the file is to be read.
    pub(super) fn is_stopped(&self) -> bool {
        self.refusals == 0
    }

    /// Hands on why something inside was not read; after too many of them nothing more of the file is.
    pub(super) fn refuse(&mut self, inside: &[String], refusal: Refusal, visit: &mut Visit<'_>) {
        if self.is_stopped() {
            return;
        }
        self.refusals -= 1;
        let (inside, refusal) = if self.is_stopped() {
            (&[][..], Refusal::TooMany)
        } else {
            (inside, refusal)
        };
        visit(Member {
            inside: inside.to_vec(),
            content: Content::Refused(refusal),
        });
    }

    /// Hands on that a message or archive is over its limits, and reads nothing more of the whole file.
    pub(super) fn stop(&mut self, inside: &[String], refusal: Refusal, visit: &mut Visit<'_>) {
        if self.is_stopped() {
            return;
        }
        self.refusals = 0;
        visit(Member {
            inside: inside.to_vec(),
            content: Content::Refused(refusal),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_refusal_speaks_for_all_that_follow() {
        let limits = Limits {
            refusals: 2,
            ..Limits::default()
        };
        let mut budget = Budget::of(&limits);
        let mut found = Vec::new();
        for name in ["a", "b", "c"] {
            let inside = [name.to_owned()];
            let visit = &mut |member: Member| found.push((member.inside, member.content));
            budget.refuse(&inside, Refusal::TooLarge, visit);
        }
        assert!(budget.is_stopped());
        let expected = [
            (vec!["a".to_owned()], Content::Refused(Refusal::TooLarge)),
            (Vec::new(), Content::Refused(Refusal::TooMany)),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_stopped_says_why_once() {
        let limits = Limits::default();
        let mut budget = Budget::of(&limits);
        let mut found = Vec::new();
        for refusal in [Refusal::Bomb, Refusal::TooDeep] {
            let visit = &mut |member: Member| found.push(member.content);
            budget.stop(&[], refusal, visit);
        }
        assert_eq!(found, [Content::Refused(Refusal::Bomb)]);
    }
}
