//! Whether it is this PC's clock that is wrong: one checklist from the future is another PC's mistake, most of them are ours.

use std::collections::HashMap;

use jiff::civil::Date;

use super::line::{Ahead, Entry, Line};
use super::name::FoldedName;
use crate::text::Texts;
use crate::text::ids::RegisterText;

/// Fewer people than this prove nothing about this PC.
const AT_LEAST: usize = 3;

/// Returns this PC's day where its clock is probably wrong.
#[must_use]
pub fn doubtful_day(lines: &[Line], today: Date) -> Option<Date> {
    is_in_doubt(lines).then_some(today)
}

/// Tells whether this PC's clock is probably wrong: at least three people's newest signatures lie in its future, and they are
/// most of those that handed in.
#[must_use]
pub fn is_in_doubt(lines: &[Line]) -> bool {
    let is_ahead = |entry: &Entry| entry.ahead == Some(Ahead::Signature);
    let with_ahead = |line: &&Line| line.newest.iter().chain(&line.earlier).any(is_ahead);
    // A long list is asked often, and most of the time nothing of it lies in the future.
    if lines.iter().filter(with_ahead).take(AT_LEAST).count() < AT_LEAST {
        return false;
    }
    let mut newest: HashMap<_, &Entry> = HashMap::new();
    for line in lines {
        let person = (FoldedName::of(&line.name), &line.organisation);
        let entries = line.newest.iter().chain(&line.earlier);
        for entry in entries.filter(|entry| entry.checklist.is_some()) {
            let last = newest.entry(person.clone()).or_insert(entry);
            if signed_at(entry) > signed_at(last) {
                *last = entry;
            }
        }
    }
    let ahead = newest.values().filter(|entry| is_ahead(entry)).count();
    ahead >= AT_LEAST && 2 * ahead > newest.len()
}

/// Says once for the whole list that this PC's clock is probably wrong, with its day; `None` where it seems right.
#[must_use]
pub fn sentence(lines: &[Line], today: Date, texts: &Texts) -> Option<String> {
    Some(said(doubtful_day(lines, today)?, texts))
}

/// The sentence, where it is known that the clock is in doubt.
#[must_use]
pub fn said(today: Date, texts: &Texts) -> String {
    let today = [("date", texts.date(today).into())];
    texts.format(RegisterText::OwnClock, &today)
}

fn signed_at(entry: &Entry) -> Option<jiff::Timestamp> {
    entry.signed_at.as_ref().map(jiff::Zoned::timestamp)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::line;
    use crate::register::line::State;
    use crate::text::Language;

    const TODAY: Date = date(2025, 11, 22);

    fn of(name: &str, ahead: Option<Ahead>) -> Line {
        let mut line = line(State::NotVouchedFor, Sample::Ready, Language::Nl, name);
        line.newest.as_mut().unwrap().ahead = ahead;
        line
    }

    fn lines(ahead: usize, credible: usize) -> Vec<Line> {
        let ahead = (0..ahead).map(|one| of(&format!("Later {one}"), Some(Ahead::Signature)));
        let credible = (0..credible).map(|one| of(&format!("Nu {one}"), None));
        ahead.chain(credible).collect()
    }

    #[test]
    fn only_three_people_and_most_of_them_make_this_clock_doubtful() {
        for (ahead, credible, expected) in [
            (2, 0, None),
            (3, 0, Some(TODAY)),
            (3, 2, Some(TODAY)),
            (3, 3, None),
            (0, 9, None),
        ] {
            let found = doubtful_day(&lines(ahead, credible), TODAY);
            assert_eq!(found, expected, "{ahead} of {}", ahead + credible);
        }
    }

    #[test]
    fn several_checklists_of_one_person_count_once_and_days_of_checking_not_at_all() {
        let ahead = || of("Naam", Some(Ahead::Signature));
        assert_eq!(doubtful_day(&[ahead(), ahead(), ahead()], TODAY), None);
        let days = ["A", "B", "C"].map(|name| of(name, Some(Ahead::Assessment)));
        assert_eq!(doubtful_day(&days, TODAY), None);
    }

    #[test]
    fn the_sentence_names_the_day_of_this_pc() {
        for (language, day) in [
            (Language::Nl, "22 november 2025"),
            (Language::Fr, "22 novembre 2025"),
            (Language::En, "22 November 2025"),
        ] {
            let said = sentence(&lines(3, 1), TODAY, &Texts::new(language)).unwrap();
            assert!(said.contains(day), "{said}");
            assert_eq!(sentence(&lines(1, 3), TODAY, &Texts::new(language)), None);
        }
    }
}
