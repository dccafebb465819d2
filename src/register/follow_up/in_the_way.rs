//! The points that keep somebody from telework, for who reads the register.

use crate::assessment::Verdict;
use crate::checklist::RecordedFinding;
use crate::register::line::{Line, State};

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

/// Returns the verdict of the newest checklist when it allows no telework.
#[must_use]
pub fn verdict_against(line: &Line) -> Option<Verdict> {
    let verdict = line.newest.as_ref()?.checklist.as_ref()?.verdict;
    matches!(verdict, Verdict::NotReady | Verdict::WorkOnSite).then_some(verdict)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::line;
    use crate::text::Language;

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
