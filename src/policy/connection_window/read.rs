//! Reads `[connection-window]` of a policy.

use jiff::civil::{Time, Weekday};

use super::{ConnectionWindow, PublicHolidays};
use crate::input::{Field, InputError, Kind, Problem, Section};

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

/// Reads `[connection-window]`.
pub(in crate::policy) fn read(section: &Section<'_>) -> Result<ConnectionWindow, InputError> {
    section.only(&[
        "days",
        "from",
        "until",
        "time-zone",
        "public-holidays",
        "closed-on",
        "countries",
    ])?;
    let days = list(&section.required("days")?, |item| item.word(&WEEKDAYS))?;
    let from = time_of_day(&section.required("from")?)?;
    let until_field = section.required("until")?;
    let until = time_of_day(&until_field)?;
    if until <= from {
        return Err(until_field.error(Problem::WindowEndsBeforeStart));
    }
    if let Some(zone) = section.optional("time-zone") {
        zone.word(&[(TIME_ZONE, ())])?;
    }
    Ok(ConnectionWindow {
        days,
        from,
        until,
        public_holidays: match section.optional("public-holidays") {
            None => PublicHolidays::default(),
            Some(field) => field.word(&[
                ("open", PublicHolidays::Open),
                ("closed", PublicHolidays::Closed),
            ])?,
        },
        closed_on: match section.optional("closed-on") {
            None => Vec::new(),
            Some(field) => list(&field, Field::date)?,
        },
        countries: match section.optional("countries") {
            None => Vec::new(),
            Some(field) => list(&field, country)?,
        },
    })
}

/// Reads a list with at least one item and none twice.
fn list<'a, T: PartialEq>(
    field: &Field<'a>,
    read: impl Fn(&Field<'a>) -> Result<T, InputError>,
) -> Result<Vec<T>, InputError> {
    let mut values = Vec::new();
    for item in field.list()? {
        let value = read(&item)?;
        if values.contains(&value) {
            return Err(item.error(Problem::Repeated));
        }
        values.push(value);
    }
    if values.is_empty() {
        return Err(field.error(Problem::EmptyList));
    }
    Ok(values)
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
