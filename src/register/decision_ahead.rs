//! Whether somebody decided on a day that is still to come: that PC's clock is wrong, and the decision outlasts those of today.

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::decision::Decision;
use super::decisions::Decisions;
use super::visible::visible;
use crate::text::Texts;
use crate::text::ids::RegisterText;

/// Says who decided when, of the first decision of which the day is still to come anywhere on earth; `None` without one.
#[must_use]
pub fn sentence(decisions: &Decisions, today: Date, texts: &Texts) -> Option<String> {
    let (decision, day) = first(decisions, today)?;
    let values = [
        ("name", visible(&decision.by.name).into()),
        ("date", texts.date(day).into()),
    ];
    Some(texts.format(RegisterText::DecisionAhead, &values))
}

fn first(decisions: &Decisions, today: Date) -> Option<(&Decision, Date)> {
    let tomorrow = today.checked_add(1.day()).ok()?;
    let is_ahead = |decision: &&Decision| day(decision) > tomorrow;
    // They stand in the order of their moments, and a long list is asked in every frame.
    decisions.all().last().filter(is_ahead)?;
    let decision = decisions.all().iter().find(is_ahead)?;
    Some((decision, day(decision)))
}

fn day(decision: &Decision) -> Date {
    decision.at.to_zoned(TimeZone::UTC).date()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::register::samples::{signer, vouched, withdrawn};
    use crate::text::Language;

    #[test]
    fn a_decision_of_a_day_that_is_still_to_come_is_told_with_who_took_it() {
        const DAY: i64 = 24 * 60 * 60;
        let today = date(2026, 11, 18);
        for (days, expected) in [(0, None), (1, None), (2, Some("20 november 2026"))] {
            let taken = [
                vouched(0, &signer(1)),
                withdrawn(days * DAY + 1, &signer(1)),
            ];
            let decisions = Decisions::merge(taken);
            let said = sentence(&decisions, today, &Texts::new(Language::Nl));
            assert_eq!(said.is_some(), expected.is_some(), "{days}: {said:?}");
            for part in expected.iter().chain(&expected.map(|_| "Prénom Nom")) {
                assert!(
                    said.as_deref().unwrap_or_default().contains(part),
                    "{said:?}"
                );
            }
        }
    }
}
