//! In which order lines are looked at: what their state says first, then what is worst behind it.

use super::{Line, State};
use crate::assessment::Verdict;
use crate::register::rules_words::hidden_state;

/// What is behind the state of a line, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Behind {
    /// Telework is not possible: the verdict says so, or a bulletin closes the access.
    NoTelework,
    /// The checklist has to be made again.
    CheckAgain,
    /// Telework is possible under conditions.
    Conditions,
    /// Nothing, or nothing that is known.
    Nothing,
}

impl Line {
    /// Returns how soon the line is to be looked at: the smallest first.
    #[must_use]
    pub fn urgency(&self) -> (State, Behind) {
        (self.state, self.behind())
    }

    fn behind(&self) -> Behind {
        let checklist = self
            .newest
            .as_ref()
            .and_then(|entry| entry.checklist.as_ref());
        let verdict = checklist.map(|checklist| checklist.verdict);
        match (hidden_state(self), verdict) {
            (Some(State::AccessClosed), _) | (_, Some(Verdict::NotReady | Verdict::WorkOnSite)) => {
                Behind::NoTelework
            }
            (Some(State::InFuture | State::Expired | State::CheckAgain), _) => Behind::CheckAgain,
            (_, Some(Verdict::ReadyWithConditions)) => Behind::Conditions,
            (_, Some(Verdict::Ready | Verdict::OnSite) | None) => Behind::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples::Sample;
    use crate::policy::bulletin::Access;
    use crate::register::export::samples::line;
    use crate::text::Language;

    #[test]
    fn what_is_worst_behind_the_same_state_comes_first() {
        let behind = |sample| line(State::NotVouchedFor, sample, Language::Nl, "Naam").behind();
        assert_eq!(behind(Sample::NotReady), Behind::NoTelework);
        assert_eq!(behind(Sample::Conditions), Behind::Conditions);
        assert_eq!(behind(Sample::Ready), Behind::Nothing);
        let mut closed = line(State::NotVouchedFor, Sample::Ready, Language::Nl, "Naam");
        closed.rules.access = Access::Closed;
        assert_eq!(closed.behind(), Behind::NoTelework);
    }
}
