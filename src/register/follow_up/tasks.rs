//! Open conditions by who must act, the overdue first.

use jiff::civil::Date;

use crate::assessment::Actor;
use crate::checklist::RecordedCondition;
use crate::register::follow_up::not_done;
use crate::register::line::{FollowedCondition, Line, State};

/// What one of the three has to do.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskGroup<'a> {
    /// Who acts.
    pub who: Actor,
    /// The conditions, by their days.
    pub tasks: Vec<Task<'a>>,
}

/// An open condition of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Task<'a> {
    /// Whose.
    pub line: &'a Line,
    /// Which.
    pub condition: &'a FollowedCondition,
    /// Whether its day is past; never of what is kept and not done.
    pub is_overdue: bool,
    /// Where to find both again: the line among the lines, the condition among those of the line that are not done.
    pub place: TaskPlace,
}

/// Where an open condition is among the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaskPlace {
    /// The line, from 0.
    pub line: usize,
    /// The condition, from 0.
    pub condition: usize,
}

/// Groups the open conditions: the worker's, those of IT, those of the team lead; a group without any is left out.
///
/// In each group the earliest day comes first, and with it whatever is overdue; then names as they come.
#[must_use]
pub fn tasks_by_actor(lines: &[Line], today: Date) -> Vec<TaskGroup<'_>> {
    let groups = [Actor::Worker, Actor::It, Actor::TeamLead].map(|who| {
        let lines = lines.iter().enumerate();
        let lines = lines.filter(|(_, line)| conditions_count(line.state));
        let mut tasks: Vec<_> = lines
            .flat_map(|(place, line)| of_line(line, place, today))
            .filter(|task| task.condition.condition.who == who)
            .collect();
        tasks.sort_by_key(|task| task.condition.condition.by);
        TaskGroup { who, tasks }
    });
    groups
        .into_iter()
        .filter(|group| !group.tasks.is_empty())
        .collect()
}

fn of_line(line: &Line, place: usize, today: Date) -> impl Iterator<Item = Task<'_>> {
    not_done(line)
        .enumerate()
        .map(move |(number, condition)| Task {
            line,
            condition,
            is_overdue: is_overdue(condition.condition, today),
            place: TaskPlace {
                line: place,
                condition: number,
            },
        })
}

/// Tells whether the day of a condition is past; never of one that is kept and not done.
#[must_use]
pub fn is_overdue(condition: RecordedCondition, today: Date) -> bool {
    !condition.kind.is_kept() && condition.by < today
}

/// Tells whether the conditions of a line in this state are to be followed up.
///
/// Not those of a checklist that nobody vouches for, that is not compared or not valid: who knows who wrote it. Nor those of
/// one that counts no more: a new checklist will have conditions of its own.
pub(super) const fn conditions_count(state: State) -> bool {
    match state {
        State::NotReady
        | State::AccessClosed
        | State::CheckAgain
        | State::ConditionsOpen
        | State::Expiring
        | State::Ready => true,
        State::Invalid
        | State::Unreadable
        | State::KeyWithdrawn
        | State::NotVouchedFor
        | State::NotCompared
        | State::NotComparable
        | State::InFuture
        | State::NotHandedIn
        | State::Expired
        | State::OnSite
        | State::Superseded => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::{line, one_per_state};
    use crate::text::Language;

    #[test]
    fn the_overdue_come_first_in_each_group_and_what_is_done_is_gone() {
        let lines = one_per_state(Language::Nl);
        let groups = tasks_by_actor(&lines, date(2026, 12, 1));
        let [worker, team_lead] = &groups[..] else {
            panic!("what IT had to do is marked as done: {groups:?}")
        };
        assert_eq!(team_lead.who, Actor::TeamLead);
        assert_eq!(worker.who, Actor::Worker);
        let days: Vec<_> = worker
            .tasks
            .iter()
            .map(|task| task.condition.condition.by)
            .collect();
        assert!(days.is_sorted(), "{days:?}");
        let overdue: Vec<_> = worker.tasks.iter().map(|task| task.is_overdue).collect();
        assert_eq!(overdue, [true, false]);
    }

    #[test]
    fn a_condition_is_not_overdue_on_its_last_day() {
        let lines = [line(
            State::ConditionsOpen,
            Sample::Conditions,
            Language::Nl,
            "Naam",
        )];
        let groups = tasks_by_actor(&lines, date(2026, 11, 29));
        assert!(
            groups
                .iter()
                .flat_map(|group| &group.tasks)
                .all(|task| !task.is_overdue)
        );
        let whom: Vec<_> = groups.iter().map(|group| group.who).collect();
        assert_eq!(whom, [Actor::Worker, Actor::It, Actor::TeamLead]);
    }

    #[test]
    fn what_nobody_vouches_for_gives_nobody_work() {
        for state in State::ALL {
            let lines = [line(state, Sample::Conditions, Language::Nl, "Naam")];
            let groups = tasks_by_actor(&lines, date(2026, 12, 1));
            assert_eq!(!groups.is_empty(), conditions_count(state), "{state:?}");
        }
    }
}
