//! Which column of a roster means what: the header names of Belgian personnel lists.

use csv::StringRecord;

use super::super::name::fold;
use super::{RosterError, RosterRow};

/// What a column means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// The whole name, or the family name where another column has the first name.
    Name,
    FirstName,
    LastName,
    Organisation,
    Email,
}

/// Header names, folded, and what they mean.
const HEADERS: [(Meaning, &[&str]); 5] = [
    (
        Meaning::Name,
        &[
            "naam",
            "name",
            "nom",
            "volledige naam",
            "full name",
            "nom complet",
            "naam voornaam",
            "naam en voornaam",
            "voornaam naam",
            "voornaam en naam",
            "nom prenom",
            "nom et prenom",
            "prenom nom",
            "prenom et nom",
            "medewerker",
            "werknemer",
            "personeelslid",
            "maatschappelijk werker",
            "collaborateur",
            "collaboratrice",
            "membre du personnel",
            "travailleur",
            "travailleur social",
            "assistant social",
            "agent",
            "employee",
            "worker",
            "social worker",
        ],
    ),
    (
        Meaning::FirstName,
        &[
            "voornaam",
            "prenom",
            "first name",
            "firstname",
            "given name",
        ],
    ),
    (
        Meaning::LastName,
        &[
            "achternaam",
            "familienaam",
            "nom de famille",
            "last name",
            "lastname",
            "surname",
            "family name",
        ],
    ),
    (
        Meaning::Organisation,
        &[
            "organisatie",
            "organisation",
            "organization",
            "organisme",
            "ocmw",
            "cpas",
            "ocmw cpas",
            "cpas ocmw",
            "bestuur",
            "lokaal bestuur",
            "instelling",
            "institution",
            "werkgever",
            "employeur",
            "employer",
            "administration",
        ],
    ),
    (
        Meaning::Email,
        &[
            "e mail",
            "email",
            "mail",
            "e mailadres",
            "emailadres",
            "mailadres",
            "e mail adres",
            "adresse e mail",
            "adresse email",
            "adresse mail",
            "adresse electronique",
            "courriel",
            "e mail address",
            "email address",
        ],
    ),
];

/// Where each meaning stands.
pub(super) struct Columns {
    name: [Option<usize>; 2],
    organisation: Option<usize>,
    email: Option<usize>,
    /// The names of the columns that mean nothing here, as they stand.
    pub(super) unused: Vec<String>,
}

impl Columns {
    /// Reads the first line.
    pub(super) fn of(header: &StringRecord) -> Result<Self, RosterError> {
        let mut found: [Option<usize>; 5] = [None; 5];
        let mut unused = Vec::new();
        for (index, title) in header.iter().enumerate() {
            let folded = fold(title);
            let meaning = HEADERS
                .iter()
                .position(|(_, names)| names.contains(&folded.as_str()));
            let Some(place) = meaning.map(|meaning| &mut found[meaning]) else {
                unused.push(title.trim().to_owned());
                continue;
            };
            if place.replace(index).is_some() {
                return Err(RosterError::ColumnTwice {
                    name: title.trim().to_owned(),
                });
            }
        }
        let at = |meaning| {
            let row = HEADERS.iter().position(|(one, _)| *one == meaning)?;
            found[row]
        };
        let (first, last) = (at(Meaning::FirstName), at(Meaning::LastName));
        let name = match (at(Meaning::Name), first, last) {
            // A whole name says all; with a first name and no family name, it is the family name.
            (Some(name), Some(first), None) => [Some(first), Some(name)],
            (Some(name), _, _) => [Some(name), None],
            (None, first, last) => [first, last],
        };
        if name == [None, None] {
            let found = header.iter().map(|title| title.trim().to_owned());
            return Err(RosterError::NoNameColumn {
                found: found.filter(|title| !title.is_empty()).collect(),
            });
        }
        Ok(Self {
            name,
            organisation: at(Meaning::Organisation),
            email: at(Meaning::Email),
            unused: unused
                .into_iter()
                .filter(|title| !title.is_empty())
                .collect(),
        })
    }

    /// Reads one line.
    pub(super) fn row(&self, record: &StringRecord) -> RosterRow {
        let value = |column: Option<usize>| {
            let value = column.and_then(|column| record.get(column));
            value.unwrap_or_default().trim()
        };
        let name = self.name.map(value);
        RosterRow {
            name: name.join(" ").trim().to_owned(),
            organisation: value(self.organisation).to_owned(),
            email: value(self.email).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_names_are_folded_and_mean_one_thing() {
        let mut all: Vec<&str> = HEADERS
            .iter()
            .flat_map(|(_, names)| *names)
            .copied()
            .collect();
        for name in &all {
            assert_eq!(*name, fold(name));
        }
        let total = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), total);
    }

    #[test]
    fn a_whole_name_wins_over_its_parts() {
        let header = StringRecord::from(vec!["Voornaam", "Achternaam", "Naam"]);
        let columns = Columns::of(&header).unwrap();
        let record = StringRecord::from(vec!["V", "N", "Voornaam Naam"]);
        assert_eq!(columns.row(&record).name, "Voornaam Naam");
    }
}
