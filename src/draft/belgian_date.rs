//! Dates as Belgians type and write them: day, month, year.

use jiff::civil::Date;

/// Reads a date as Belgians type it: day, month, year.
#[must_use]
pub fn parse_belgian_date(typed: &str) -> Option<Date> {
    let (day, month, year) = date_parts(typed)?;
    Date::new(year, month, day).ok()
}

/// Tells whether a text is written as a date, also of a day that there is not, such as 31 February.
#[must_use]
pub fn is_written_as_date(typed: &str) -> bool {
    date_parts(typed).is_some_and(|(day, month, year)| day > 0 && month > 0 && year >= 2000)
}

fn date_parts(typed: &str) -> Option<(i8, i8, i16)> {
    let mut parts = typed
        .trim()
        .split(['/', '-', '.', ' '])
        .filter(|part| !part.is_empty());
    let day: i8 = parts.next()?.parse().ok()?;
    let month: i8 = parts.next()?.parse().ok()?;
    let year: i16 = parts.next()?.parse().ok()?;
    if parts.next().is_some() {
        return None;
    }
    let year = if (0..100).contains(&year) {
        year + 2000
    } else {
        year
    };
    Some((day, month, year))
}

/// Writes a date as Belgians type it: `dd/mm/yyyy`.
#[must_use]
pub fn write_belgian_date(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_belgians_type_it() {
        let cases = [
            ("01/12/2026", Some(jiff::civil::date(2026, 12, 1))),
            (" 1.2.26 ", Some(jiff::civil::date(2026, 2, 1))),
            ("1-12-2026", Some(jiff::civil::date(2026, 12, 1))),
            ("31/02/2026", None),
            ("2026-12-01", None),
            ("12/2026", None),
            ("", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(parse_belgian_date(typed), expected, "{typed}");
        }
        assert_eq!(
            write_belgian_date(jiff::civil::date(2026, 2, 1)),
            "01/02/2026"
        );
    }

    #[test]
    fn a_day_that_there_is_not_is_written_as_a_date_all_the_same() {
        for typed in ["31/2/2026", "30.02.26", "1/13/2026"] {
            assert!(is_written_as_date(typed), "{typed}");
            assert_eq!(parse_belgian_date(typed), None, "{typed}");
        }
        for typed in ["", "morgen", "12/2026", "2026-12-01", "0/1/2026"] {
            assert!(!is_written_as_date(typed), "{typed}");
        }
    }
}
