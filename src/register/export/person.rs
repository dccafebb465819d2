//! Everything that the register knows of one person, for that person (GDPR art. 15), and where the files lie.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Zoned;
use serde::Serialize;

use crate::file::{Existing, Readers, write_whole};
use crate::register::decision::{Decision, Keeper};
use crate::register::export::ExportError;
use crate::register::export::data::{
    ExportedKeeper, ExportedLine, ExportedPlace, FORMAT, moment, written,
};
use crate::register::line::{Entry, Line, Place};

/// What is known of one person.
#[derive(Clone, Copy)]
pub struct Person<'a> {
    /// All lines of the person, see [`crate::register::follow_up::reminder::by_person`].
    pub lines: &'a [&'a Line],
    /// What was decided about the person: vouching, withdrawals, notes, conditions, the roster's row.
    pub decisions: &'a [&'a Decision],
    /// Who answers the person's request.
    pub keeper: &'a Keeper,
    /// The moment, in the PC's time zone.
    pub made_at: &'a Zoned,
}

/// The exported form, with a version of its own.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedPerson<'a> {
    format: u32,
    program_version: &'static str,
    made_at: String,
    keeper: ExportedKeeper<'a>,
    lines: Vec<ExportedLine<'a>>,
    decisions: &'a [&'a Decision],
    files: Vec<ExportedPlace>,
}

impl Person<'_> {
    /// Writes the whole data as JSON. The signed PDFs themselves are the files of [`Self::files`].
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        written(&ExportedPerson {
            format: FORMAT,
            program_version: env!("CARGO_PKG_VERSION"),
            made_at: moment(self.made_at),
            keeper: ExportedKeeper::from(self.keeper),
            lines: self
                .lines
                .iter()
                .map(|line| ExportedLine::for_the_person(line))
                .collect(),
            decisions: self.decisions,
            files: self.files().iter().map(ExportedPlace::from).collect(),
        })
    }

    /// Lists where the person's files lie, copies and earlier ones too, each once; for handing over or deleting them.
    #[must_use]
    pub fn files(&self) -> Vec<Place> {
        let entries = self.lines.iter().flat_map(|line| entries(line));
        let places: BTreeSet<&Place> = entries.flat_map(|entry| &entry.places).collect();
        places.into_iter().cloned().collect()
    }

    /// Writes the data into a file, whole or not at all; only its owner may read it.
    ///
    /// # Errors
    /// [`ExportError::Exists`] or [`ExportError::File`]; nothing is written then.
    pub fn write(&self, path: &Path, existing: Existing) -> Result<(), ExportError> {
        write_whole(path, &self.json(), existing, Readers::Owner).map_err(ExportError::from)
    }
}

fn entries(line: &Line) -> impl Iterator<Item = &Entry> {
    line.newest.iter().chain(&line.earlier)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::register::decision::What;
    use crate::register::export::samples::{keeper, moment, one_per_state};
    use crate::register::line::State;
    use crate::register::samples::decision;
    use crate::text::Language;

    #[test]
    fn a_person_gets_everything_and_nothing_of_others() {
        let mut lines = one_per_state(Language::Nl);
        let is_ready = |line: &Line| line.state == State::Ready;
        let place = lines.iter().position(is_ready).unwrap();
        lines[place].looks_like = vec!["Iemand Anders".to_owned()];
        let line = &lines[place];
        let noted = decision(
            1,
            What::Noted {
                line: line.id.0.clone(),
                text: "Gebeld".to_owned(),
            },
        );
        let (keeper, made_at) = (keeper(Language::Nl), moment());
        let person = Person {
            lines: &[line],
            decisions: &[&noted],
            keeper: &keeper,
            made_at: &made_at,
        };
        let json = String::from_utf8(person.json()).unwrap();
        assert!(!json.contains("Iemand Anders"), "{json}");
        let data: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(data["format"], 1);
        let exported = &data["lines"][0];
        assert_eq!(exported["name"], line.name.as_str());
        assert_eq!(exported["email"], "voornaam.naam@example.be");
        assert_eq!(exported["earlier"].as_array().unwrap().len(), 1);
        assert_eq!(exported["notes"][0]["text"], "Gebeld / appelé");
        assert_eq!(
            exported["newest"]["checklist"]["findings"]
                .as_array()
                .unwrap()
                .len(),
            28
        );
        assert_eq!(data["decisions"][0]["what"]["noted"]["text"], "Gebeld");
        for other in lines.iter().filter(|other| other.id != line.id) {
            assert!(other.name.is_empty() || !json.contains(&other.name));
        }
    }

    #[test]
    fn each_place_is_listed_once() {
        let lines = one_per_state(Language::Nl);
        let line = lines
            .iter()
            .find(|line| line.state == State::Ready)
            .unwrap();
        let (keeper, made_at) = (keeper(Language::Nl), moment());
        let person = Person {
            lines: &[line, line],
            decisions: &[],
            keeper: &keeper,
            made_at: &made_at,
        };
        let places = &line.newest.as_ref().unwrap().places;
        assert_eq!(person.files().len(), places.len());
    }

    #[test]
    fn the_file_is_kept_unless_it_is_to_be_replaced() {
        let (keeper, made_at) = (keeper(Language::Nl), moment());
        let person = Person {
            lines: &[],
            decisions: &[],
            keeper: &keeper,
            made_at: &made_at,
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("persoon.json");
        person.write(&path, Existing::Keep).unwrap();
        assert!(matches!(
            person.write(&path, Existing::Keep),
            Err(ExportError::Exists)
        ));
    }
}
