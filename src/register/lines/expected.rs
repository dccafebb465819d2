//! Who of the roster handed in, who perhaps did under a name that is like it, and who did not.

use std::collections::{HashMap, HashSet};

use super::super::line::Doubt;
use super::super::roster::matching::{Found, Roster};
use super::{Group, Person};

/// Whether somebody of the roster handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum HandedIn {
    Yes,
    /// People whose names are like it did.
    Perhaps(Vec<String>),
    No,
}

/// Looks everybody up in the roster and tells of each of its rows whether that person handed in. What is only like a name of
/// the roster is told on both sides, and is a match on neither.
pub(super) fn matched(groups: &mut [Group], roster: &Roster) -> Vec<HandedIn> {
    let mut handed_in = vec![HandedIn::No; roster.rows().count()];
    if roster.is_empty() {
        return handed_in;
    }
    let found: Vec<Found> = groups.iter().map(|group| found(group, roster)).collect();
    let rows_alone = rows_of_one_person(groups, &found);
    for (group, found) in groups.iter_mut().zip(found) {
        match found {
            Found::Row(row) => handed_in[row] = HandedIn::Yes,
            Found::Several(rows) => {
                group.doubts.push(Doubt::SeveralOnRoster);
                for row in rows {
                    handed_in[row] = HandedIn::Yes;
                }
            }
            Found::Near(rows) => perhaps(group, &rows, roster, &mut handed_in),
            // A family name alone says something where only one person has it, and nothing among several.
            Found::Part(rows) if matches!(rows.as_slice(), [row] if rows_alone.contains(row)) => {
                perhaps(group, &rows, roster, &mut handed_in);
            }
            Found::Part(_) | Found::Nobody => group.doubts.push(Doubt::NotOnRoster),
        }
    }
    handed_in
}

fn found(group: &Group, roster: &Roster) -> Found {
    let newest = group.entries.first();
    let checklist = newest.and_then(|one| one.checklist.as_ref());
    checklist.map_or(Found::Nobody, |checklist| {
        let worker = &checklist.worker;
        roster.find(&worker.name, &worker.organisation)
    })
}

/// Returns the rows that share a single word with the names of just one person.
fn rows_of_one_person(groups: &[Group], found: &[Found]) -> HashSet<usize> {
    let mut people: HashMap<usize, HashSet<&Person>> = HashMap::new();
    for (group, found) in groups.iter().zip(found) {
        let Found::Part(rows) = found else { continue };
        for row in rows {
            people.entry(*row).or_default().insert(&group.person);
        }
    }
    people.retain(|_, people| people.len() == 1);
    people.into_keys().collect()
}

/// Takes down on both sides that a name is like another.
fn perhaps(group: &mut Group, rows: &[usize], roster: &Roster, handed_in: &mut [HandedIn]) {
    group.doubts.push(Doubt::NameNearRoster);
    let newest = group.entries.first();
    let checklist = newest.and_then(|one| one.checklist.as_ref());
    let name = checklist.map(|checklist| checklist.worker.name.clone());
    for row in rows {
        let of_row = roster.rows().nth(*row);
        group.looks_like.extend(of_row.map(|row| row.name.clone()));
        match &mut handed_in[*row] {
            HandedIn::Yes => {}
            HandedIn::Perhaps(names) => names.extend(name.clone()),
            HandedIn::No => handed_in[*row] = HandedIn::Perhaps(name.iter().cloned().collect()),
        }
    }
}
