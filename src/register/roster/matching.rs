//! Finds a person in the roster: by the same name and organisation, never by a near one.

use std::collections::HashMap;

use super::super::name::{FoldedName, Likeness, fold};
use super::RosterRow;

/// What the roster says of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// This row.
    Row(usize),
    /// Several rows have this name.
    Several(Vec<usize>),
    /// No row has this name, or not with this organisation; these come near.
    Near(Vec<usize>),
    /// No row comes near, but these share a name with it of which one side is a single word, perhaps a family name alone.
    Part(Vec<usize>),
    /// Nothing like it.
    Nobody,
}

/// A roster prepared for finding people.
#[derive(Debug, Default)]
pub struct Roster {
    rows: Vec<Prepared>,
    /// The rows that have a word.
    by_word: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Prepared {
    row: RosterRow,
    name: FoldedName,
    organisation: String,
}

impl Roster {
    /// Prepares the rows.
    #[must_use]
    pub fn new(rows: &[RosterRow]) -> Self {
        let mut roster = Self::default();
        for (index, row) in rows.iter().enumerate() {
            let name = FoldedName::of(&row.name);
            for word in name.words() {
                let rows = roster.by_word.entry(word.clone()).or_default();
                if rows.last() != Some(&index) {
                    rows.push(index);
                }
            }
            roster.rows.push(Prepared {
                row: row.clone(),
                name,
                organisation: fold(&row.organisation),
            });
        }
        roster
    }

    /// Returns the rows in their order.
    pub fn rows(&self) -> impl Iterator<Item = &RosterRow> {
        self.rows.iter().map(|prepared| &prepared.row)
    }

    /// Tells whether there is nobody in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Looks a person up. A row without an organisation is for every organisation.
    #[must_use]
    pub fn find(&self, name: &str, organisation: &str) -> Found {
        let (name, organisation) = (FoldedName::of(name), fold(organisation));
        let words = name.words().iter();
        let mut candidates: Vec<usize> = words
            .filter_map(|word| self.by_word.get(word))
            .flatten()
            .copied()
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        let (mut same, mut near, mut part) = (Vec::new(), Vec::new(), Vec::new());
        for index in candidates {
            let row = &self.rows[index];
            let here = row.organisation.is_empty() || row.organisation == organisation;
            match (row.name.likeness(&name), here) {
                (Likeness::Same, true) => same.push(index),
                (Likeness::Same, false) | (Likeness::Near, _) => near.push(index),
                (Likeness::Different, _) if row.name.is_part_of(&name) => part.push(index),
                (Likeness::Different, _) => {}
            }
        }
        match (same.as_slice(), near.is_empty()) {
            (&[row], _) => Found::Row(row),
            ([], true) if part.is_empty() => Found::Nobody,
            ([], true) => Found::Part(part),
            ([], false) => Found::Near(near),
            (_, _) => Found::Several(same),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster(rows: &[(&str, &str)]) -> Roster {
        let rows: Vec<_> = rows
            .iter()
            .map(|(name, organisation)| RosterRow {
                name: (*name).to_owned(),
                organisation: (*organisation).to_owned(),
                email: String::new(),
            })
            .collect();
        Roster::new(&rows)
    }

    #[test]
    fn a_person_is_found_by_name_and_organisation_only() {
        let roster = roster(&[
            ("Naam, Voornaam", "OCMW Voorbeeldstad"),
            ("Prénom Nom", ""),
            ("Dubbele Naam", "OCMW A"),
            ("Dubbele Naam", "OCMW A "),
            ("Achternaam", "OCMW A"),
        ]);
        let cases = [
            ("Voornaam Naam", "ocmw voorbeeldstad", Found::Row(0)),
            ("Voornaam Naam", "OCMW Elders", Found::Near(vec![0])),
            ("V. Naam", "OCMW Voorbeeldstad", Found::Near(vec![0])),
            ("prenom NOM", "CPAS", Found::Row(1)),
            ("Dubbele Naam", "OCMW A", Found::Several(vec![2, 3])),
            ("Iemand Anders", "OCMW A", Found::Nobody),
            ("Iemand Achternaam", "OCMW A", Found::Part(vec![4])),
            ("Nom", "OCMW A", Found::Part(vec![1])),
        ];
        for (name, organisation, expected) in cases {
            assert_eq!(roster.find(name, organisation), expected, "{name}");
        }
    }
}
