//! The reminder for renewal: an `.ics` file with one all-day event, some weeks before the checklist runs out.

use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property, Trigger};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// How long before the last day the event stands, in days: time enough to mend what needs IT.
const DAYS_BEFORE: i64 = 14;

/// When the calendar speaks up on that day: at nine, as an all-day event begins at midnight.
const ALARM: &str = "PT9H";

/// Who wrote the file, as RFC 5545 (3.7.3) asks for it.
const PRODUCT: &str = "-//Teleklaar//Teleklaar Teleclair//NL";

/// What goes into the event.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The event's title.
    pub summary: &'a str,
    /// What to do.
    pub description: &'a str,
    /// The last day on which the checklist holds.
    pub valid_until: Date,
    /// The moment of writing, for the event's stamp.
    pub written_at: jiff::Timestamp,
    /// A text that no other event has; it names no machine and no person.
    pub unique_id: &'a str,
}

impl Reminder<'_> {
    /// Returns the day of the event.
    #[must_use]
    pub fn day(&self) -> Date {
        self.valid_until
            .checked_sub(DAYS_BEFORE.days())
            .unwrap_or(self.valid_until)
    }

    /// Writes the event after RFC 5545.
    #[must_use]
    pub fn to_ics(&self) -> String {
        let day = self.day().strftime("%Y%m%d").to_string();
        let stamp = self.written_at.strftime("%Y%m%dT%H%M%SZ").to_string();
        let mut event = Event::new();
        event
            .uid(self.unique_id)
            .add_property("DTSTAMP", &stamp)
            .summary(self.summary)
            .description(self.description);
        let start = Property::new("DTSTART", &day)
            .add_parameter("VALUE", "DATE")
            .done();
        event.append_property(start);
        #[expect(
            clippy::default_trait_access,
            reason = "the crate does not give its type of durations a name"
        )]
        let mut alarm = Alarm::display(self.description, Trigger::after_start(Default::default()));
        alarm.add_property("TRIGGER", ALARM);
        event.alarm(alarm.done());
        Calendar::empty()
            .append_property(("VERSION", "2.0"))
            .append_property(("PRODID", PRODUCT))
            .append_property(("CALSCALE", "GREGORIAN"))
            .push(event.done())
            .done()
            .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_event_is_all_day_two_weeks_before_the_last_day() {
        let reminder = Reminder {
            summary: "Checklist telewerk vernieuwen",
            description: "Start Teleklaar.",
            valid_until: jiff::civil::date(2027, 11, 22),
            written_at: "2026-11-22T09:00:00Z".parse().unwrap(),
            unique_id: "0123@teleklaar.invalid",
        };
        let ics = reminder.to_ics();
        for expected in [
            "BEGIN:VCALENDAR\r\n",
            "DTSTART;VALUE=DATE:20271108\r\n",
            "DTSTAMP:20261122T090000Z\r\n",
            "SUMMARY:Checklist telewerk vernieuwen\r\n",
            "UID:0123@teleklaar.invalid\r\n",
            "PRODID:-//Teleklaar//",
            "BEGIN:VALARM\r\n",
            "ACTION:DISPLAY\r\n",
            "TRIGGER:PT9H\r\n",
        ] {
            assert!(ics.contains(expected), "{expected} is missing in {ics}");
        }
    }
}
