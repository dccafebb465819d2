//! The checklists that were kept long enough as the page shows them, put into words once per change and not per frame.

use std::sync::Arc;

use jiff::civil::Date;

use super::line_look::whose;
use crate::register::line::Line;
use crate::register::retention::{Due, due};
use crate::register::visible::visible;
use crate::text::ids::{CollectorKeeping, Common};
use crate::text::{Language, Texts};

/// The most of them at once: who has deleted these sees the next ones.
pub const MOST_SHOWN: usize = 100;

/// A checklist that was kept long enough, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueInWords {
    /// The SHA-256 of its file.
    pub hash: [u8; 32],
    /// Whose it is, since when and until when it is kept.
    pub said: String,
    /// The messages and archives that it lies in: out of those somebody has to take it by hand.
    pub inside: Vec<String>,
}

/// All of them, the oldest in words.
#[derive(Debug, Default)]
pub struct DueList {
    lines: Arc<Vec<Line>>,
    made_for: Option<(u32, Date, Language)>,
    shown: Vec<DueInWords>,
    all: usize,
}

impl DueList {
    /// Brings the list up to date and tells whether it had to; it does not when lines, period, day and language are those
    /// of last time.
    pub fn follow(
        &mut self,
        lines: &Arc<Vec<Line>>,
        months: u32,
        today: Date,
        texts: &Texts,
    ) -> bool {
        let wanted = Some((months, today, texts.language()));
        if Arc::ptr_eq(&self.lines, lines) && self.made_for == wanted {
            return false;
        }
        self.lines = Arc::clone(lines);
        self.made_for = wanted;
        let due = due(lines, months, today);
        self.all = due.len();
        let shown = due.iter().take(MOST_SHOWN);
        self.shown = shown.map(|one| in_words(texts, one)).collect();
        true
    }

    /// Returns those that are shown, the oldest first.
    #[must_use]
    pub fn shown(&self) -> &[DueInWords] {
        &self.shown
    }

    /// Returns how many there are in all.
    #[must_use]
    pub fn all(&self) -> usize {
        self.all
    }
}

fn in_words(texts: &Texts, due: &Due<'_>) -> DueInWords {
    let dates = [
        ("date", texts.date(due.signed_on).into()),
        ("until", texts.date(due.kept_until).into()),
    ];
    let kept = texts.format(CollectorKeeping::DueLine, &dates);
    let both = [
        ("label", whose(texts, due.line).into()),
        ("text", kept.into()),
    ];
    let places = due.entry.places.iter();
    DueInWords {
        hash: due.entry.hash,
        said: texts.format(Common::LabelAndText, &both),
        inside: places
            .filter(|place| !place.inside.is_empty())
            .map(|place| visible(&place.file.display().to_string()))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::collector::samples;

    #[test]
    fn it_is_made_once_per_change_and_tells_people_of_two_organisations_apart() {
        let lines = Arc::new(samples::lines());
        let today = date(2030, 1, 1);
        let texts = Texts::new(Language::Nl);
        let mut list = DueList::default();
        assert!(list.follow(&lines, 12, today, &texts));
        assert_eq!((list.all(), list.shown().len()), (3, 3));
        assert!(
            list.shown()[0].said.starts_with(
                "Naam Drie, OCMW Voorbeeldstad, pc ‘laptop’: getekend op 2 maart 2026"
            ),
            "{:?}",
            list.shown()
        );
        assert!(!list.follow(&lines, 12, today, &texts));
        assert!(list.follow(&lines, 120, today, &texts));
        assert_eq!(list.all(), 0);
        assert!(list.follow(&lines, 12, today, &Texts::new(Language::Fr)));
    }
}
