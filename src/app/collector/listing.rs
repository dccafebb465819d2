//! Which lines the list shows and in which order: search, filters, order. Worked out once per change, not per frame.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::line_look::title;
use crate::register::line::{Line, State};
use crate::register::name::fold;

/// In which order the lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What needs a look first, first.
    #[default]
    Urgency,
    /// By name.
    Name,
    /// By organisation, then by name.
    Organisation,
    /// What ends first, first.
    ValidUntil,
    /// What was signed last, first.
    Signed,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 5] = [
        Self::Urgency,
        Self::Name,
        Self::Organisation,
        Self::ValidUntil,
        Self::Signed,
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Name => "name",
            Self::Organisation => "organisation",
            Self::ValidUntil => "valid-until",
            Self::Signed => "signed",
        }
    }
}

/// When a checklist was signed, seen from today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignedWhen {
    /// At any time, or never.
    #[default]
    Any,
    /// In the last thirty days.
    LastMonth,
    /// In the last twelve months.
    LastYear,
    /// Longer ago than twelve months.
    Earlier,
}

impl SignedWhen {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Any, Self::LastMonth, Self::LastYear, Self::Earlier];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::LastMonth => "last-month",
            Self::LastYear => "last-year",
            Self::Earlier => "earlier",
        }
    }

    fn holds(self, signed: Option<Date>, today: Date) -> bool {
        let since = |span| today.checked_sub(span).is_ok_and(|day| signed >= Some(day));
        match self {
            Self::Any => true,
            Self::LastMonth => since(30.days()),
            Self::LastYear => since(12.months()),
            Self::Earlier => signed.is_some() && !since(12.months()),
        }
    }
}

/// What a person asks to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Criteria {
    /// Words that all have to stand in a line, whatever their case and accents.
    pub search: String,
    /// This state alone.
    pub state: Option<State>,
    /// This organisation alone.
    pub organisation: Option<String>,
    /// When it was signed.
    pub signed: SignedWhen,
    /// The order.
    pub order: Order,
}

/// The lines as the list shows them.
#[derive(Debug, Default)]
pub struct Listing {
    lines: Arc<Vec<Line>>,
    /// What a search looks into, folded, one text per line.
    searchable: Vec<String>,
    made_for: Option<(Criteria, Date)>,
    rows: Vec<usize>,
    counts: BTreeMap<State, usize>,
    organisations: Vec<String>,
}

impl Listing {
    /// Brings the list up to date; does nothing when lines, criteria and day are those of last time.
    pub fn follow(&mut self, lines: &Arc<Vec<Line>>, criteria: &Criteria, today: Date) {
        if !Arc::ptr_eq(&self.lines, lines) {
            self.lines = Arc::clone(lines);
            self.searchable = lines.iter().map(searchable).collect();
            let organisations: BTreeSet<&str> = lines
                .iter()
                .map(|line| line.organisation.as_str())
                .filter(|organisation| !organisation.is_empty())
                .collect();
            self.organisations = organisations.into_iter().map(str::to_owned).collect();
            self.made_for = None;
        }
        let wanted = (criteria.clone(), today);
        if self.made_for.as_ref() != Some(&wanted) {
            self.choose(criteria, today);
            self.made_for = Some(wanted);
        }
    }

    /// Returns a line by its place in the list.
    #[must_use]
    pub fn line(&self, row: usize) -> Option<&Line> {
        self.lines.get(*self.rows.get(row)?)
    }

    /// Returns the place in the list of the line for which something holds.
    pub fn position(&self, holds: impl Fn(&Line) -> bool) -> Option<usize> {
        self.rows
            .iter()
            .position(|index| self.lines.get(*index).is_some_and(&holds))
    }

    /// Returns how many lines the list shows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Tells whether the list shows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns how many lines there are in all.
    #[must_use]
    pub fn all(&self) -> usize {
        self.lines.len()
    }

    /// Returns how many lines stand in each state, whatever else is filtered, in the order to look at them.
    #[must_use]
    pub fn counts(&self) -> &BTreeMap<State, usize> {
        &self.counts
    }

    /// Returns the organisations there are, in the order of the alphabet.
    #[must_use]
    pub fn organisations(&self) -> &[String] {
        &self.organisations
    }

    fn choose(&mut self, criteria: &Criteria, today: Date) {
        let words: Vec<String> = fold(&criteria.search)
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let mut counts = BTreeMap::new();
        let mut rows = Vec::new();
        for (index, (line, searchable)) in self.lines.iter().zip(&self.searchable).enumerate() {
            let wanted = words.iter().all(|word| searchable.contains(word))
                && criteria
                    .organisation
                    .as_ref()
                    .is_none_or(|organisation| line.organisation == *organisation)
                && criteria.signed.holds(signed_on(line), today);
            if wanted {
                *counts.entry(line.state).or_default() += 1;
                if criteria.state.is_none_or(|state| line.state == state) {
                    rows.push(index);
                }
            }
        }
        let by_name = |line: &Line| (fold(&title(line)), line.id.clone());
        let lines = &self.lines;
        match criteria.order {
            Order::Urgency => {
                rows.sort_by_cached_key(|row| (lines[*row].state, by_name(&lines[*row])));
            }
            Order::Name => rows.sort_by_cached_key(|row| by_name(&lines[*row])),
            Order::Organisation => rows
                .sort_by_cached_key(|row| (fold(&lines[*row].organisation), by_name(&lines[*row]))),
            Order::ValidUntil => rows.sort_by_cached_key(|row| {
                let until = valid_until(&lines[*row]);
                (until.is_none(), until, by_name(&lines[*row]))
            }),
            Order::Signed => rows.sort_by_cached_key(|row| {
                (
                    std::cmp::Reverse(signed_on(&lines[*row])),
                    by_name(&lines[*row]),
                )
            }),
        }
        self.rows = rows;
        self.counts = counts;
    }
}

/// Returns the day on which the newest checklist of a line was signed, by the signer's clock.
#[must_use]
pub fn signed_on(line: &Line) -> Option<Date> {
    let signed_at = line.newest.as_ref()?.signed_at.as_ref()?;
    Some(signed_at.date())
}

/// Returns the last day of the newest checklist of a line.
#[must_use]
pub fn valid_until(line: &Line) -> Option<Date> {
    Some(line.newest.as_ref()?.checklist.as_ref()?.valid_until)
}

fn searchable(line: &Line) -> String {
    let files = line
        .newest
        .iter()
        .flat_map(|entry| &entry.places)
        .map(|place| place.file.to_string_lossy().into_owned());
    let texts = [
        Some(line.name.clone()),
        Some(line.organisation.clone()),
        line.email.clone(),
        line.pc_nickname.clone(),
    ];
    let texts: Vec<String> = texts.into_iter().flatten().chain(files).collect();
    fold(&texts.join(" "))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::collector::samples;

    const TODAY: Date = date(2026, 11, 22);

    #[track_caller]
    fn check(criteria: &Criteria, expected: &[&str]) {
        let lines = Arc::new(samples::lines());
        let mut listing = Listing::default();
        listing.follow(&lines, criteria, TODAY);
        let names: Vec<&str> = (0..listing.len())
            .filter_map(|row| listing.line(row))
            .map(|line| line.name.as_str())
            .collect();
        assert_eq!(names, expected, "{criteria:?}");
    }

    #[test]
    fn what_needs_a_look_stands_first() {
        check(
            &Criteria::default(),
            &["", "Naam Drie", "Nom Quatre", "Prénom Nom", "Voornaam Naam"],
        );
    }

    #[test]
    fn a_search_takes_every_word_without_case_and_accents() {
        let search = |search: &str| Criteria {
            search: search.to_owned(),
            ..Criteria::default()
        };
        check(&search("PRENOM"), &["Prénom Nom"]);
        check(&search("nom cpas"), &["Nom Quatre", "Prénom Nom"]);
        check(&search("vervalst"), &[""]);
        check(&search("niemand"), &[]);
    }

    #[test]
    fn filters_by_state_organisation_and_day_hold_together() {
        let of = |state, organisation: Option<&str>, signed| Criteria {
            state,
            organisation: organisation.map(str::to_owned),
            signed,
            ..Criteria::default()
        };
        check(
            &of(Some(State::Ready), None, SignedWhen::Any),
            &["Voornaam Naam"],
        );
        check(
            &of(None, Some("CPAS Exemple"), SignedWhen::Any),
            &["Nom Quatre", "Prénom Nom"],
        );
        check(
            &of(None, None, SignedWhen::LastMonth),
            &["Prénom Nom", "Voornaam Naam"],
        );
        check(
            &of(Some(State::Ready), Some("CPAS Exemple"), SignedWhen::Any),
            &[],
        );
    }

    #[test]
    fn each_order_puts_its_own_line_first() {
        let firsts = [
            (Order::Urgency, ""),
            (Order::Name, "Naam Drie"),
            (Order::Organisation, ""),
            (Order::ValidUntil, "Prénom Nom"),
            (Order::Signed, "Voornaam Naam"),
        ];
        let lines = Arc::new(samples::lines());
        for (order, expected) in firsts {
            let criteria = Criteria {
                order,
                ..Criteria::default()
            };
            let mut listing = Listing::default();
            listing.follow(&lines, &criteria, TODAY);
            assert_eq!(listing.line(0).unwrap().name, expected, "{order:?}");
        }
    }

    #[test]
    fn the_counts_tell_of_every_state_also_while_one_is_chosen() {
        let criteria = Criteria {
            state: Some(State::Ready),
            ..Criteria::default()
        };
        let mut listing = Listing::default();
        listing.follow(&Arc::new(samples::lines()), &criteria, TODAY);
        let counts: Vec<_> = listing
            .counts()
            .iter()
            .map(|(state, count)| (*state, *count))
            .collect();
        let expected = [
            (State::Invalid, 1),
            (State::NotVouchedFor, 1),
            (State::NotHandedIn, 1),
            (State::Expiring, 1),
            (State::Ready, 1),
        ];
        assert_eq!(counts, expected);
        assert_eq!((listing.len(), listing.all()), (1, 5));
    }
}
