//! Which lines a list shows and in which order: search, filters, order, for the window and the command line alike.
//!
//! What takes long (folding every name) is worked out once per set of lines, on whatever thread makes them; choosing and
//! sorting once per change of what is asked for. A frame costs neither.

mod criteria;
mod folded;
#[cfg(test)]
mod tests;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::follow_up::check_again::CheckAgainCounts;
use super::line::{Line, State};
use super::name::fold;
use super::refusal::Refusal;
use super::visible::visible;

use folded::Folded;

pub use criteria::{Criteria, Order, RulesFilter, SignedWhen};
pub use waiting::Waiting;

/// The lines as the list shows them.
#[derive(Debug, Default)]
pub struct Listing {
    lines: Arc<Vec<Line>>,
    /// What is searched, filtered and sorted by, one per line.
    folded: Vec<Folded>,
    made_for: Option<(Criteria, Date)>,
    rows: Vec<usize>,
    /// How many of the rows, at the end, are files that are no checklist.
    no_checklists: usize,
    counts: BTreeMap<State, usize>,
    organisations: Vec<String>,
    /// What the organisation's rules ask of these lines.
    rules: CheckAgainCounts,
    waiting: Waiting,
}

impl Listing {
    /// Looks through lines; for ten thousand that takes longer than a frame. Nothing is chosen yet.
    #[must_use]
    pub fn of(lines: Arc<Vec<Line>>) -> Self {
        let organisations: BTreeSet<&str> = lines
            .iter()
            .map(|line| line.organisation.as_str())
            .filter(|organisation| !organisation.is_empty())
            .collect();
        Self {
            folded: lines.iter().map(Folded::of).collect(),
            organisations: organisations.into_iter().map(str::to_owned).collect(),
            rules: CheckAgainCounts::of(&lines),
            waiting: Waiting::of(&lines),
            made_for: None,
            rows: Vec::new(),
            no_checklists: 0,
            counts: BTreeMap::new(),
            lines,
        }
    }

    /// Brings the list up to date; does nothing when lines, criteria and day are those of last time.
    pub fn follow(&mut self, lines: &Arc<Vec<Line>>, criteria: &Criteria, today: Date) {
        if !Arc::ptr_eq(&self.lines, lines) {
            *self = Self::of(Arc::clone(lines));
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

    /// Returns the lines that the list shows, in its order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.rows.iter().filter_map(|row| self.lines.get(*row))
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

    /// Returns how many of the lines that the list shows are files that are no checklist; in whatever order, they stand at
    /// its end.
    #[must_use]
    pub fn no_checklists(&self) -> usize {
        self.no_checklists
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

    /// Returns what the organisation's rules ask of all these lines.
    #[must_use]
    pub fn rules(&self) -> &CheckAgainCounts {
        &self.rules
    }

    /// Returns how many keys wait to be compared, and of how many people.
    #[must_use]
    pub fn waiting(&self) -> Waiting {
        self.waiting
    }

    /// Returns all lines, in the order in which they were made.
    #[must_use]
    pub fn all_lines(&self) -> &Arc<Vec<Line>> {
        &self.lines
    }

    fn choose(&mut self, criteria: &Criteria, today: Date) {
        let words: Vec<String> = fold(&criteria.search)
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let organisation = criteria.organisation.as_deref().map(fold);
        let mut counts = BTreeMap::new();
        let mut rows = Vec::new();
        for (index, (line, folded)) in self.lines.iter().zip(&self.folded).enumerate() {
            let wanted = words.iter().all(|word| folded.searchable.contains(word))
                && organisation
                    .as_ref()
                    .is_none_or(|organisation| folded.organisation == *organisation)
                && criteria.rules.holds(&line.rules)
                && criteria.signed.holds(signed_on(line), today);
            if wanted {
                *counts.entry(line.state).or_default() += 1;
                if criteria.state.is_none_or(|state| line.state == state) {
                    rows.push(index);
                }
            }
        }
        self.sort(&mut rows, criteria.order);
        // Foreign files are no news of anybody: they come after every person, however many there are.
        rows.sort_by_key(|row| is_no_checklist(&self.lines[*row]));
        let is_last = |row: &&usize| is_no_checklist(&self.lines[**row]);
        self.no_checklists = rows.iter().rev().take_while(is_last).count();
        self.rows = rows;
        self.counts = counts;
    }

    fn sort(&self, rows: &mut [usize], order: Order) {
        let line = |row: &usize| &self.lines[*row];
        let by_name = |row: &usize| (self.folded[*row].title.as_str(), &self.lines[*row].id);
        match order {
            Order::Urgency => rows.sort_by_cached_key(|row| (line(row).urgency(), by_name(row))),
            Order::Name => rows.sort_by_key(by_name),
            Order::Organisation => rows
                .sort_by_cached_key(|row| (self.folded[*row].organisation.as_str(), by_name(row))),
            Order::ValidUntil => rows.sort_by_cached_key(|row| {
                let until = valid_until(line(row));
                (until.is_none(), until, by_name(row))
            }),
            Order::Signed => rows
                .sort_by_cached_key(|row| (std::cmp::Reverse(signed_on(line(row))), by_name(row))),
        }
    }
}

/// Tells whether a file is simply no checklist: another PDF, a picture, a link, an archive over the limits. What the system
/// refuses to read, or what is left out, may well be one.
fn is_no_checklist(line: &Line) -> bool {
    let refusal = line.newest.as_ref().and_then(|entry| entry.refusal);
    let may_be_one = refusal.is_some_and(|refusal| {
        matches!(
            refusal,
            Refusal::NoPermission | Refusal::NotRead | Refusal::TooMany | Refusal::LeftOut
        )
    });
    line.state == State::Unreadable && line.name.is_empty() && !may_be_one
}

/// Returns what a line is called: the person's name, else the file's; hidden characters stand as their numbers.
#[must_use]
pub fn title(line: &Line) -> String {
    if !line.name.is_empty() {
        return visible(&line.name);
    }
    let place = line.newest.as_ref().and_then(|entry| entry.places.first());
    let name = place.map(|place| match place.inside.last() {
        Some(inside) => inside.clone(),
        None => place
            .file
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
    });
    visible(&name.unwrap_or_default())
}

/// Returns the day on which the newest checklist of a line was signed, by the signer's clock; none of a file that is no
/// checklist that counts: nobody knows who wrote a day into that.
#[must_use]
pub fn signed_on(line: &Line) -> Option<Date> {
    let newest = line.newest.as_ref().filter(|one| one.checklist.is_some())?;
    Some(newest.signed_at.as_ref()?.date())
}

/// Returns the last day of the newest checklist of a line; none of one that claims to come from the future, since nobody
/// knows from when it holds.
#[must_use]
pub fn valid_until(line: &Line) -> Option<Date> {
    let newest = line.newest.as_ref().filter(|one| one.ahead.is_none())?;
    Some(newest.checklist.as_ref()?.valid_until)
}
