//! Where a line stands: the first state, in the order to look at them, that its newest checklist is in.

use super::super::line::{Entry, FollowedCondition, State, Validity};
use super::super::rules_standing::RulesStanding;
use crate::assessment::Verdict;
use crate::policy::bulletin::Access;
use crate::signing::answer::Answer;
use crate::verification::{Reason, Status};

/// Tells where an entry stands.
pub(super) fn of(
    entry: &Entry,
    conditions: &[FollowedCondition],
    rules: &RulesStanding,
    validity: Option<Validity>,
) -> State {
    match entry.status {
        Status::Invalid | Status::Unsigned => return State::Invalid,
        Status::Unreadable => return State::Unreadable,
        Status::Valid | Status::Intact => {}
    }
    let Some(checklist) = &entry.checklist else {
        return State::Unreadable;
    };
    let has = |reasons: &[Reason]| entry.reasons.iter().any(|one| reasons.contains(one));
    let sent_back = entry
        .counting_answer()
        .is_some_and(|answer| answer.answer == Answer::SentBack);
    if !entry.is_vouched_for() {
        State::NotVouchedFor
    } else if has(&[Reason::TextNotComparedYet]) {
        State::NotCompared
    } else if has(&[Reason::TextNotCompared]) {
        State::NotComparable
    } else if sent_back || matches!(checklist.verdict, Verdict::NotReady | Verdict::WorkOnSite) {
        State::NotReady
    } else if entry.ahead.is_some() {
        State::InFuture
    } else if validity == Some(Validity::Expired) {
        State::Expired
    } else if checklist.verdict == Verdict::OnSite {
        State::OnSite
    } else if rules.access != Access::Open {
        State::AccessClosed
    } else if !rules.check_again.causes().is_empty() {
        State::CheckAgain
    } else if conditions.iter().any(|condition| condition.done.is_none()) {
        State::ConditionsOpen
    } else if validity == Some(Validity::Expiring) {
        State::Expiring
    } else {
        State::Ready
    }
}
