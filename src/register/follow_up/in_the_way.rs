//! What keeps somebody from telework, for who reads the register: points that are not in order, or an answer.

use crate::assessment::{KszVerdict, Verdict};
use crate::checklist::RecordedFinding;
use crate::register::line::{GivenAnswer, Line, State};
use crate::signing::answer::Answer;

/// Returns the findings that led to a verdict against telework, in the order of the record.
///
/// Of a line that counts for nothing yet, such as one whose key nobody compared, there are none: who knows who wrote it.
pub fn in_the_way(line: &Line) -> impl Iterator<Item = &RecordedFinding> {
    let record = line
        .newest
        .as_ref()
        .and_then(|entry| entry.checklist.as_deref());
    let record =
        record.filter(|_| verdict_against(line).is_some() && line.state == State::NotReady);
    record.into_iter().flat_map(|record| {
        let findings = record.findings.iter();
        findings.filter(|finding| record.because.contains(&finding.control))
    })
}

/// Returns the findings that block KSZ/BCSS data for somebody who may otherwise work from home, in the order of the record.
pub fn in_the_way_of_ksz(line: &Line) -> impl Iterator<Item = &RecordedFinding> {
    let newest = line.newest.as_ref();
    let record = newest.and_then(|entry| entry.checklist.as_deref());
    let counts = matches!(
        line.state,
        State::Ready | State::Expiring | State::ConditionsOpen
    );
    let record = record.filter(|record| counts && record.ksz == KszVerdict::Blocked);
    record.into_iter().flat_map(|record| {
        let findings = record.findings.iter();
        findings.filter(|finding| record.ksz_because.contains(&finding.control))
    })
}

/// Tells whether somebody has to hand in a first or a new checklist, whatever stands in the one that is there.
#[must_use]
pub const fn waits_for_a_checklist(state: State) -> bool {
    match state {
        State::KeyWithdrawn
        | State::NotComparable
        | State::InFuture
        | State::NotHandedIn
        | State::Expired
        | State::CheckAgain => true,
        State::Invalid
        | State::Unreadable
        | State::NotVouchedFor
        | State::NotCompared
        | State::NotReady
        | State::AccessClosed
        | State::ConditionsOpen
        | State::Expiring
        | State::OnSite
        | State::Ready
        | State::Superseded => false,
    }
}

/// Returns the verdict of the newest checklist when it allows no telework.
#[must_use]
pub fn verdict_against(line: &Line) -> Option<Verdict> {
    let verdict = line.newest.as_ref()?.checklist.as_ref()?.verdict;
    matches!(verdict, Verdict::NotReady | Verdict::WorkOnSite).then_some(verdict)
}

/// Returns the answer that sent the newest checklist back, where it counts.
#[must_use]
pub fn sent_back(line: &Line) -> Option<&GivenAnswer> {
    let answer = line.answer()?;
    (line.state == State::NotReady && answer.answer == Answer::SentBack).then_some(answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::{answer, line};
    use crate::text::Language;
    use crate::verification::Reason;

    #[test]
    fn each_point_that_led_to_not_ready_is_named_and_no_other() {
        let line = line(State::NotReady, Sample::NotReady, Language::Nl, "Naam");
        let record = line.newest.as_ref().unwrap().checklist.clone().unwrap();
        let mut named: Vec<_> = in_the_way(&line).map(|finding| finding.control).collect();
        let mut because = record.because.clone();
        named.sort_unstable();
        because.sort_unstable();
        assert!(!named.is_empty());
        assert_eq!(named, because);
        assert_eq!(verdict_against(&line), Some(Verdict::NotReady));
    }

    #[test]
    fn an_answer_that_sent_a_checklist_back_counts_where_its_key_is_vouched_for() {
        let mut line = line(State::NotReady, Sample::Ready, Language::Nl, "Naam");
        line.newest.as_mut().unwrap().answer = Some(answer(Answer::SentBack, "Let op."));
        assert_eq!(
            sent_back(&line).map(|one| one.remark.as_str()),
            Some("Let op.")
        );
        let given = line.newest.as_mut().unwrap().answer.as_mut().unwrap();
        given.doubts = vec![Reason::SignerUnknown];
        assert_eq!(sent_back(&line), None);
        line.newest.as_mut().unwrap().answer = Some(answer(Answer::Accepted, ""));
        assert_eq!(sent_back(&line), None);
    }

    #[test]
    fn nothing_is_in_the_way_of_who_is_ready_or_whose_key_nobody_compared() {
        for (state, sample) in [
            (State::Ready, Sample::Ready),
            (State::NotReady, Sample::Ready),
            (State::NotVouchedFor, Sample::NotReady),
        ] {
            let line = line(state, sample, Language::Nl, "Naam");
            assert_eq!(in_the_way(&line).count(), 0, "{state:?}");
        }
    }
}
