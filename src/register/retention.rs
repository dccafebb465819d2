//! The retention period: which checklists have been kept long enough.

use jiff::Span;
use jiff::civil::Date;

use super::line::{Entry, Line};

/// A checklist whose retention period is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Due<'a> {
    /// The line that it stands in.
    pub line: &'a Line,
    /// The checklist.
    pub entry: &'a Entry,
    /// When it was signed, by the signer's clock.
    pub signed_on: Date,
    /// The last day on which it was to be kept.
    pub kept_until: Date,
}

/// Lists the checklists that were signed more than so many months ago, oldest first.
///
/// Nothing is deleted by itself: a person looks at the list and decides. A period too long to count in never ends.
#[must_use]
pub fn due(lines: &[Line], months: u32, today: Date) -> Vec<Due<'_>> {
    let mut due: Vec<Due<'_>> = lines
        .iter()
        .flat_map(|line| {
            let entries = line.newest.iter().chain(&line.earlier);
            entries.filter_map(move |entry| of_entry(line, entry, months, today))
        })
        .collect();
    due.sort_by(|one, other| (one.signed_on, &one.line.id).cmp(&(other.signed_on, &other.line.id)));
    due
}

fn of_entry<'a>(line: &'a Line, entry: &'a Entry, months: u32, today: Date) -> Option<Due<'a>> {
    let signed_on = entry.signed_at.as_ref()?.date();
    let period = Span::new().try_months(months).ok()?;
    let kept_until = signed_on.checked_add(period).ok()?;
    (kept_until < today).then_some(Due {
        line,
        entry,
        signed_on,
        kept_until,
    })
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;

    use super::super::export::samples;
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_checklist_is_due_on_the_day_after_its_period_and_not_before() {
        let lines = samples::one_per_state(Language::Nl);
        let signed: Vec<Date> = lines
            .iter()
            .flat_map(|line| line.newest.iter().chain(&line.earlier))
            .filter_map(|entry| Some(entry.signed_at.as_ref()?.date()))
            .collect();
        let oldest = *signed.iter().min().unwrap();
        let last = oldest.checked_add(12.months()).unwrap();
        assert_eq!(due(&lines, 12, last), []);
        let found = due(&lines, 12, last.tomorrow().unwrap());
        assert!(found.iter().all(|one| one.signed_on == oldest), "{found:?}");
        assert_eq!(found[0].kept_until, last);
        let all = due(&lines, 12, date(2100, 1, 1));
        assert_eq!(all.len(), signed.len());
        assert!(all.is_sorted_by_key(|one| one.signed_on));
    }

    #[test]
    fn a_period_that_outlasts_the_calendar_never_ends() {
        let lines = samples::one_per_state(Language::Nl);
        assert_eq!(due(&lines, u32::MAX, date(9999, 12, 31)), []);
    }
}
