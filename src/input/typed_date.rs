//! A day as a person in Belgium types it: day, month, year.

use jiff::civil::Date;

use super::plain_date;

/// Reads a day: `17/1/2020`, with hyphens, dots or blanks as well, or `2020-01-17`. `None` for everything else.
///
/// A year of two digits is one of this century.
#[must_use]
pub fn read(typed: &str) -> Option<Date> {
    plain_date(typed.trim()).or_else(|| {
        let [day, month, year] = parts(typed)?;
        Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
    })
}

/// Tells whether a text is written as a day, also as one that there is not, such as 31 February.
#[must_use]
pub fn is_written_as_day(typed: &str) -> bool {
    parts(typed).is_some_and(|[day, month, year]| day > 0 && month > 0 && year >= 2000)
}

/// Takes day, month and year apart, whether or not there is such a day.
fn parts(typed: &str) -> Option<[i16; 3]> {
    let mut parts = typed.trim().split(['/', '-', '.', ' ']).map(number);
    let (day, month, (year, digits)) = (parts.next()??, parts.next()??, parts.next()??);
    let year = match digits {
        2 => year.checked_add(2000)?,
        4 => year,
        _ => return None,
    };
    let complete = parts.next().is_none() && day.1 <= 2 && month.1 <= 2;
    complete.then_some([day.0, month.0, year])
}

/// Writes a day as it is typed, say `17/01/2020`.
#[must_use]
pub fn write(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}

/// Reads digits alone, and counts them.
fn number(part: &str) -> Option<(i16, usize)> {
    let is_plain = part.bytes().all(|byte| byte.is_ascii_digit());
    is_plain
        .then(|| part.parse().ok())
        .flatten()
        .map(|number| (number, part.len()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_read_as_people_in_belgium_type_it() {
        let wanted = Some(date(2020, 1, 17));
        for typed in [
            "17/01/2020",
            "17/1/2020",
            "17-1-2020",
            "17.01.2020",
            "17 1 2020",
            " 17/1/20 ",
            "2020-01-17",
        ] {
            assert_eq!(read(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for typed in [
            "",
            "17",
            "17/1",
            "01/17/2020",
            "31/2/2020",
            "17/1/202",
            "17/1/2020/5",
            "17//2020",
            "+7/1/2020",
            "017/1/2020",
            "17 januari 2020",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_day_that_there_is_not_is_written_as_a_day_all_the_same() {
        for typed in ["31/2/2026", "30.02.26", "1/13/2026"] {
            assert!(is_written_as_day(typed), "{typed}");
            assert_eq!(read(typed), None, "{typed}");
        }
        for typed in ["", "morgen", "12/2026", "0/1/2026"] {
            assert!(!is_written_as_day(typed), "{typed}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let day = date(2026, 3, 1);
        assert_eq!(write(day), "01/03/2026");
        assert_eq!(read(&write(day)), Some(day));
    }
}
