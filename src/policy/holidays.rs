//! The ten legal public holidays of Belgium (Royal Decree of 18 April 1974, article 1), computed for any year.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Tells whether a day is a legal public holiday in Belgium.
#[must_use]
pub fn is_public_holiday(day: Date) -> bool {
    let fixed = [
        (1, 1),
        (5, 1),
        (7, 21),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 25),
    ];
    let easter = easter_sunday(day.year());
    // Easter Monday, Ascension and Whit Monday; the Sundays themselves are no working days anyway.
    let moving = [1, 39, 50].map(|days| easter.saturating_add(days.days()));
    fixed.contains(&(day.month(), day.day())) || moving.contains(&day)
}

/// Returns Easter Sunday of the Gregorian calendar, by the method that Oudin published in 1940.
#[must_use]
pub fn easter_sunday(year: i16) -> Date {
    let year_number = i32::from(year);
    let century = year_number / 100;
    let golden = year_number % 19;
    let k = (century - 17) / 25;
    let moon = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
    let moon = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
    let weekday = (year_number + year_number / 4 + moon + 2 - century + century / 4) % 7;
    let sunday = moon - weekday;
    let month = 3 + (sunday + 40) / 44;
    let day = sunday + 28 - 31 * (month / 4);
    let parts = (i8::try_from(month), i8::try_from(day));
    match parts {
        (Ok(month), Ok(day)) => Date::new(year, month, day).unwrap_or(date(year, 4, 1)),
        _ => date(year, 4, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_on_its_day_also_at_the_earliest_and_the_latest() {
        let cases = [
            date(1818, 3, 22),
            date(1943, 4, 25),
            date(2000, 4, 23),
            date(2020, 4, 12),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2038, 4, 25),
            date(2049, 4, 18),
            date(2076, 4, 19),
            date(2285, 3, 22),
        ];
        for expected in cases {
            assert_eq!(easter_sunday(expected.year()), expected);
        }
    }

    #[test]
    fn a_year_has_its_ten_holidays_and_no_others() {
        let mut day = date(2026, 1, 1);
        let mut found = Vec::new();
        while day.year() == 2026 {
            if is_public_holiday(day) {
                found.push((day.month(), day.day()));
            }
            day = day.tomorrow().unwrap();
        }
        let expected = [
            (1, 1),
            (4, 6),
            (5, 1),
            (5, 14),
            (5, 25),
            (7, 21),
            (8, 15),
            (11, 1),
            (11, 11),
            (12, 25),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn ascension_and_labour_day_may_fall_together() {
        assert!(is_public_holiday(date(2008, 5, 1)));
        assert_eq!(easter_sunday(2008), date(2008, 3, 23));
    }
}
