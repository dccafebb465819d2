//! Reads `[connection-window]` of a policy.

use std::hash::Hash;

use jiff::civil::{Time, Weekday};

use super::{ConnectionWindow, PublicHolidays};
use crate::input::{Field, InputError, Kind, Mistakes, Problem, Section};

/// The words of the file for the days of the week.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// The one time zone of Belgium; the key is there so that the file says which clock it means.
pub(in crate::policy) const TIME_ZONE: &str = "Europe/Brussels";

const KEYS: &[&str] = &[
    "days",
    "from",
    "until",
    "time-zone",
    "public-holidays",
    "closed-on",
    "countries",
];

/// Reads `[connection-window]`, if it is there.
pub(in crate::policy) fn read(
    root: &Section<'_>,
    mistakes: &mut Mistakes,
) -> Option<ConnectionWindow> {
    let section = mistakes.section(root, "connection-window", KEYS)?;
    let days = mistakes.note(section.required("days"));
    let days = days.map(|field| list(&field, mistakes, |item| item.word(&WEEKDAYS)));
    let from = mistakes.required(&section, "from", time_of_day);
    let until = mistakes.required(&section, "until", |field| {
        let until = time_of_day(field)?;
        match from {
            Some(from) if until <= from => Err(field.error(Problem::WindowEndsBeforeStart)),
            _ => Ok(until),
        }
    });
    mistakes.optional(&section, "time-zone", |zone| zone.word(&[(TIME_ZONE, ())]));
    let public_holidays = mistakes.optional(&section, "public-holidays", |field| {
        field.word(&[
            ("open", PublicHolidays::Open),
            ("closed", PublicHolidays::Closed),
        ])
    });
    let closed_on = section.optional("closed-on");
    let closed_on = closed_on.map(|field| list(&field, mistakes, Field::date));
    let countries = section.optional("countries");
    let countries = countries.map(|field| list(&field, mistakes, country));
    Some(ConnectionWindow {
        days: days?,
        from: from?,
        until: until?,
        public_holidays: public_holidays.unwrap_or_default(),
        closed_on: closed_on.unwrap_or_default(),
        countries: countries.unwrap_or_default(),
    })
}

/// Reads a list with at least one item and none twice.
fn list<'a, T: Clone + Eq + Hash>(
    field: &Field<'a>,
    mistakes: &mut Mistakes,
    read: impl Fn(&Field<'a>) -> Result<T, InputError>,
) -> Vec<T> {
    if field.list().is_ok_and(|items| items.is_empty()) {
        mistakes.add(field.error(Problem::EmptyList));
    }
    mistakes.distinct(field, read)
}

fn country(field: &Field<'_>) -> Result<String, InputError> {
    let text = field.raw_text()?;
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        Ok(text.to_owned())
    } else {
        Err(field.error(Problem::NotACountry))
    }
}

/// Reads exactly `HH:MM`.
fn time_of_day(field: &Field<'_>) -> Result<Time, InputError> {
    if field.kind() == Kind::Time {
        return Err(field.wrong_type(Kind::Text));
    }
    let text = field.raw_text()?;
    let time = match text.as_bytes() {
        [tens, ones, b':', ten_minutes, minutes]
            if [tens, ones, ten_minutes, minutes]
                .iter()
                .all(|digit| digit.is_ascii_digit()) =>
        {
            Time::strptime("%H:%M", text).ok()
        }
        _ => None,
    };
    time.ok_or_else(|| field.error(Problem::NotATimeOfDay))
}
