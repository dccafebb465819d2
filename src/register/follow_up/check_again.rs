//! Who has to check again, who has done so, and whom a bulletin concerns: the numbers for a whole list.

use crate::register::line::Line;
use crate::register::rules_standing::{CheckAgain, ConcerningBulletin};

/// The numbers of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckAgainCounts {
    /// How many checklists have to be made again.
    pub due: usize,
    /// How many were made again since it was asked.
    pub done: usize,
    /// How many were made again, but do not count until a key or a text was looked at.
    pub done_unconfirmed: usize,
    /// Of how many that are due or concerned the same is true.
    pub unconfirmed: usize,
    /// Each bulletin that concerns somebody, and how many lines it concerns; in the order of the ways' ids.
    pub concerned: Vec<(ConcerningBulletin, usize)>,
}

impl CheckAgainCounts {
    /// Counts lines.
    #[must_use]
    pub fn of(lines: &[Line]) -> Self {
        let mut counts = Self::default();
        for line in lines {
            let rules = &line.rules;
            match rules.check_again {
                CheckAgain::NotAsked => {}
                CheckAgain::Due(_) => counts.due += 1,
                CheckAgain::Done => counts.done += 1,
                CheckAgain::DoneUnconfirmed => counts.done_unconfirmed += 1,
            }
            let asks = !rules.bulletins.is_empty() || !rules.check_again.causes().is_empty();
            counts.unconfirmed += usize::from(line.state.is_unconfirmed() && asks);
            for bulletin in &rules.bulletins {
                counts.add(bulletin);
            }
        }
        counts
            .concerned
            .sort_by(|(one, _), (other, _)| one.access_way.cmp(&other.access_way));
        counts
    }

    fn add(&mut self, bulletin: &ConcerningBulletin) {
        let same = self.concerned.iter_mut().find(|(known, _)| {
            known.access_way == bulletin.access_way && known.sequence == bulletin.sequence
        });
        match same {
            Some((_, count)) => *count += 1,
            None => self.concerned.push((bulletin.clone(), 1)),
        }
    }

    /// Tells whether nobody is asked and nobody is concerned.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.due + self.done + self.done_unconfirmed == 0 && self.concerned.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::export::samples::one_per_state;
    use crate::register::line::State;
    use crate::register::rules_standing::RulesStanding;
    use crate::text::Language;

    #[test]
    fn each_bulletin_is_counted_once_with_all_whom_it_concerns() {
        let mut lines = one_per_state(Language::Nl);
        let again = lines
            .iter()
            .position(|line| line.state == State::CheckAgain);
        lines.push(lines[again.unwrap()].clone());
        let mut done = lines[0].clone();
        done.rules.check_again = CheckAgain::Done;
        lines.push(done);
        let counts = CheckAgainCounts::of(&lines);
        assert_eq!((counts.due, counts.done), (2, 1));
        let concerned: Vec<usize> = counts.concerned.iter().map(|(_, count)| *count).collect();
        assert_eq!(concerned, [3], "one bulletin about the virtual desktop");
        assert!(CheckAgainCounts::of(&[]).is_empty());
    }

    #[test]
    fn those_whose_key_nobody_compared_are_counted_and_named_as_such() {
        let mut lines = one_per_state(Language::Nl);
        let [closed, again] = [State::AccessClosed, State::CheckAgain].map(|state| {
            let found = lines.iter().find(|line| line.state == state);
            found.unwrap().rules.clone()
        });
        let done = RulesStanding {
            check_again: CheckAgain::DoneUnconfirmed,
            ..RulesStanding::default()
        };
        let unknown = lines.iter().find(|line| line.state == State::NotVouchedFor);
        let unknown = unknown.unwrap().clone();
        lines.extend([closed, again, done].map(|rules| Line {
            rules,
            ..unknown.clone()
        }));
        let counts = CheckAgainCounts::of(&lines);
        assert_eq!(
            (counts.due, counts.done, counts.done_unconfirmed),
            (2, 0, 1)
        );
        assert_eq!(counts.unconfirmed, 2);
    }
}
