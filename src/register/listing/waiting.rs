//! How many keys wait until somebody compares their codes, and of how many people.

use crate::register::follow_up::reminder::by_person;
use crate::register::line::{Line, State};

/// What waits until the codes of keys are compared: what is open in such checklists counts only then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many people.
    pub people: usize,
    /// How many keys; more than people where several signed under one name.
    pub keys: usize,
}

impl Waiting {
    /// Counts what waits among these lines.
    pub(super) fn of(lines: &[Line]) -> Self {
        let waits = |line: &&Line| line.state == State::NotVouchedFor;
        let people = by_person(lines).into_iter();
        Self {
            people: people.filter(|person| person.iter().any(waits)).count(),
            keys: lines.iter().filter(waits).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples;

    #[test]
    fn somebody_with_two_keys_to_compare_is_one_person_who_waits() {
        let mut lines = samples::lines();
        let mut second = lines[1].clone();
        second.name = second.name.to_uppercase();
        lines.push(second);
        let expected = Waiting { people: 1, keys: 2 };
        assert_eq!(Waiting::of(&lines), expected);
    }
}
