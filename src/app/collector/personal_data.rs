//! The data of one person, when a page asks for it: written into a file for that person, or erased.

use std::path::{Path, PathBuf};

use egui::Context;

use super::Collector;
use super::left_elsewhere::left_elsewhere;
use super::open_person::OpenPerson;
use super::pages::Page;
use super::state::Focus;
use crate::app::state::Removal;
use crate::app::world::World;
use crate::file::{Existing, free_path};
use crate::register::decision::{Decision, What};
use crate::register::deletion::delete;
use crate::register::erasure::Person;
use crate::register::export::person::Person as PersonsData;
use crate::register::follow_up::reminder::by_person;
use crate::register::register_file::{RegisterPlace, WriterId};
use crate::register::visible::visible;
use crate::signing::randomness::SystemRandomness;
use crate::text::Texts;
use crate::text::ids::CollectorKeeping;

/// What the card of a person's data remembers.
#[derive(Default)]
pub struct ErasureState {
    /// The files in the folder go as well.
    pub files: Option<FilesToo>,
    /// Whether erasing was asked for and waits for a yes.
    pub asked: Removal,
    /// Who is erased.
    pub person: OpenPerson,
}

impl ErasureState {
    /// Lets the files go as well, or not any more.
    pub fn toggle_files(&mut self) {
        self.files = match self.files {
            None => Some(FilesToo),
            Some(FilesToo) => None,
        };
    }
}

/// A mark that the files go as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilesToo;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonOutcome {
    /// The data are in this file.
    Exported(PathBuf),
    /// They could not be written; why, as a sentence.
    Refused(String),
    /// This is left after erasing.
    NotErased(Vec<String>),
}

impl Collector {
    /// Writes everything about the person whose line is open into a file that only its owner may read.
    pub(super) fn export_person(&mut self, texts: &Texts, world: &World) {
        let (Some(keeper), Some(line)) = (&self.known.keeper, self.selected_line()) else {
            return;
        };
        let Some(person) = Person::of(line, &self.known.lines) else {
            return;
        };
        let people = by_person(&self.known.lines);
        let lines = people
            .iter()
            .find(|lines| lines.iter().any(|other| other.id == line.id));
        let decisions: Vec<Decision> = self
            .decisions
            .all()
            .iter()
            .filter_map(|decision| about(&person, decision))
            .collect();
        let decisions: Vec<&Decision> = decisions.iter().collect();
        let data = PersonsData {
            lines: lines.map_or(&[], Vec::as_slice),
            decisions: &decisions,
            keeper,
            made_at: &(world.clock)(),
        };
        let name = [("name", visible(&line.name).into())];
        let name = texts.format(CollectorKeeping::PersonFileName, &name);
        let path = free_path(&world.documents_folder, &name, "json");
        let outcome = match data.write(&path, Existing::Keep) {
            Ok(()) => PersonOutcome::Exported(path),
            Err(error) => PersonOutcome::Refused(error.sentence(&path, texts)),
        };
        self.state.details.person = Some(outcome);
    }

    /// Erases the person whose line is open: from the register, from the index, and the files when that was ticked.
    pub(super) fn erase_person(&mut self, context: &Context, world: &World) {
        let person = self
            .selected_line()
            .and_then(|line| Person::of(line, &self.known.lines));
        let name = self.selected_line().map(|line| &line.name);
        let (Some(person), Some(name), Some(_)) = (person, name, &self.register) else {
            return;
        };
        let elsewhere = left_elsewhere(&world.documents_folder, name);
        let elsewhere: Vec<String> = elsewhere.iter().map(|path| shown(path)).collect();
        let mut left = self.erase_from_registers(&person, world);
        self.forget_in_index(person.files(), world);
        if self.state.details.erasure.files.is_some() {
            // What lies in a message or archive is named on the page already, to be taken out by hand.
            let own: Vec<_> = person
                .files()
                .iter()
                .filter(|file| file.place.inside.is_empty())
                .cloned()
                .collect();
            let not_deleted = delete(&own, &self.work.sources);
            left.extend(not_deleted.iter().map(|one| shown(&one.path)));
        }
        self.collect(context, world);
        if left.is_empty() {
            self.state.selected = None;
            self.state.focus = Some(Focus::Row);
            self.state.erased = Some(Erased { elsewhere });
            self.page = Page::List;
        } else {
            self.state.details.erasure = ErasureState::default();
            self.state.details.person = Some(PersonOutcome::NotErased(left));
        }
    }

    /// Erases a person from the register and from every other one of this PC, that from before sharing among them; returns
    /// what could not be.
    fn erase_from_registers(&self, person: &Person, world: &World) -> Vec<String> {
        let writer = WriterId::of_this_pc(&world.data_folder, &mut SystemRandomness);
        let own = writer.and_then(|writer| RegisterPlace::all_own(&world.data_folder, &writer));
        let (own, mut errors) = match own {
            Ok(own) => (own, Vec::new()),
            Err(error) => (Vec::new(), vec![error]),
        };
        let others = own
            .iter()
            .filter(|place| Some(*place) != self.register.as_ref());
        let registers = self.register.iter().chain(others);
        errors.extend(registers.filter_map(|place| person.erase_from_register(place).err()));
        for error in &errors {
            log::error!("a person was not erased: {error:?}");
        }
        errors.iter().map(|error| shown(&error.path)).collect()
    }
}

fn shown(path: &Path) -> String {
    visible(&path.display().to_string())
}

/// A person was just erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Files about that person that the program wrote outside the register.
    pub elsewhere: Vec<String>,
}

/// Returns what a decision says of the person, and nothing of anybody else.
fn about(person: &Person, decision: &Decision) -> Option<Decision> {
    let rest = person.without(decision);
    if rest.as_ref() == Some(decision) {
        return None;
    }
    let what = match (&decision.what, rest.map(|rest| rest.what)) {
        (What::RosterReplaced { rows }, Some(What::RosterReplaced { rows: others })) => {
            let mut rows = rows.clone();
            rows.retain(|row| !others.contains(row));
            What::RosterReplaced { rows }
        }
        (what, _) => what.clone(),
    };
    Some(Decision {
        what,
        ..decision.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples::lines;
    use crate::register::roster::RosterRow;
    use crate::register::samples::decision;

    fn row(name: &str, organisation: &str) -> RosterRow {
        RosterRow {
            name: name.to_owned(),
            organisation: organisation.to_owned(),
            email: String::new(),
        }
    }

    #[test]
    fn of_the_roster_a_person_gets_the_own_row_and_of_others_nothing() {
        let lines = lines();
        let person = Person::of(&lines[4], &lines).unwrap();
        let own = row("Naam Voornaam", "OCMW Voorbeeldstad");
        let rows = vec![own.clone(), row("Nom Quatre", "CPAS Exemple")];
        let roster = decision(1, What::RosterReplaced { rows });
        let expected = What::RosterReplaced { rows: vec![own] };
        assert_eq!(about(&person, &roster).unwrap().what, expected);
        let note = |line: &str| What::Noted {
            line: line.to_owned(),
            text: "nota".to_owned(),
        };
        assert!(about(&person, &decision(2, note(&lines[4].id.0))).is_some());
        assert_eq!(about(&person, &decision(3, note(&lines[2].id.0))), None);
    }
}
