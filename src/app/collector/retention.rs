//! Deleting checklists whose retention period is over, as many as were ticked.

use std::collections::BTreeSet;
use std::path::Path;

use egui::Context;

use super::Collector;
use crate::app::state::Removal;
use crate::app::world::World;
use crate::register::deletion::{ListedFile, delete, listed};
use crate::register::erasure::Person;
use crate::register::index::Index;
use crate::register::line::Line;
use crate::register::visible::visible;

/// What the list of what is due remembers.
#[derive(Default)]
pub struct KeepingState {
    /// The checklists that are ticked, by the SHA-256 of their files.
    pub chosen: BTreeSet<[u8; 32]>,
    /// Whether deleting was asked for and waits for a yes.
    pub asked: Removal,
    /// What came of the last deletion.
    pub outcome: Option<DeletionOutcome>,
}

/// What came of deleting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeletionOutcome {
    /// So many checklists are gone.
    Deleted(usize),
    /// These files are left.
    Left(Vec<String>),
}

impl KeepingState {
    /// Ticks a checklist, or unticks it.
    pub fn toggle(&mut self, hash: [u8; 32]) {
        self.asked = Removal::NotAsked;
        if !self.chosen.remove(&hash) {
            self.chosen.insert(hash);
        }
    }

    /// Ticks all of them, or unticks all where all were ticked.
    pub fn choose_all(&mut self, due: impl Iterator<Item = [u8; 32]>, all_were_ticked: bool) {
        self.asked = Removal::NotAsked;
        self.chosen.clear();
        if !all_were_ticked {
            self.chosen.extend(due);
        }
    }
}

impl Collector {
    /// Deletes the ticked checklists from folder and index. Whoever has no other checklist goes from the register as well,
    /// but for the roster: that says who is expected.
    pub(super) fn delete_due(&mut self, context: &Context, world: &World) {
        let Some(register) = &self.register else {
            return;
        };
        let chosen = std::mem::take(&mut self.state.keeping).chosen;
        let lines = &self.known.lines;
        let files = files_of(lines, &chosen);
        let shown = |path: &Path| visible(&path.display().to_string());
        let not_deleted = delete(&files, &self.work.sources);
        let mut left: Vec<String> = not_deleted.iter().map(|one| shown(&one.path)).collect();
        if let Some(folder) = &self.work.sources.folder {
            let index = Index::path(&world.data_folder, folder);
            let (places, hashes): (Vec<_>, Vec<_>) = files
                .iter()
                .map(|file| (file.place.file.clone(), file.hash))
                .unzip();
            if Index::erase(&index, &places, &hashes).is_err() {
                Index::forget(&index);
            }
        }
        for person in without_any_other(lines, &chosen) {
            if let Err(error) = person.erase_all_but_roster(register) {
                log::error!("a person was not erased: {error:?}");
                left.push(shown(&error.path));
            }
        }
        self.state.keeping.outcome = Some(if left.is_empty() {
            DeletionOutcome::Deleted(chosen.len())
        } else {
            DeletionOutcome::Left(left)
        });
        self.read_register(world);
        self.collect(context, world);
    }
}

/// Lists the places of the chosen checklists.
fn files_of(lines: &[Line], chosen: &BTreeSet<[u8; 32]>) -> Vec<ListedFile> {
    let entries = lines
        .iter()
        .flat_map(|line| line.newest.iter().chain(&line.earlier));
    let entries = entries.filter(|entry| chosen.contains(&entry.hash));
    entries.flat_map(listed).collect()
}

/// Returns the people of whom every checklist is chosen, each once.
fn without_any_other(lines: &[Line], chosen: &BTreeSet<[u8; 32]>) -> Vec<Person> {
    let is_chosen = |line: &&Line| {
        let newest = line.newest.iter();
        newest
            .map(|entry| entry.hash)
            .any(|hash| chosen.contains(&hash))
    };
    let people = lines.iter().filter(is_chosen);
    let people = people.filter_map(|line| Person::of(line, lines));
    let mut gone: Vec<Person> = people
        .filter(|person| {
            let mut files = person.files().iter();
            files.all(|file| chosen.contains(&file.hash))
        })
        .collect();
    gone.dedup();
    gone
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples::lines;

    fn chosen(lines: &[Line], places: &[usize]) -> BTreeSet<[u8; 32]> {
        let newest = places.iter().map(|place| lines[*place].newest.as_ref());
        newest.map(|entry| entry.unwrap().hash).collect()
    }

    #[test]
    fn whoever_keeps_a_checklist_stays_in_the_register() {
        let mut lines = lines();
        let both = chosen(&lines, &[3, 4]);
        assert_eq!(without_any_other(&lines, &both).len(), 2);
        let mut earlier = lines[4].newest.clone().unwrap();
        earlier.hash = [77; 32];
        lines[4].earlier.push(earlier);
        let gone = without_any_other(&lines, &both);
        assert_eq!(gone, [Person::of(&lines[3], &lines).unwrap()]);
        assert_eq!(files_of(&lines, &both).len(), 2);
    }

    #[test]
    fn all_are_ticked_at_once_and_unticked_again() {
        let mut state = KeepingState::default();
        let due = [[1; 32], [2; 32]];
        state.toggle(due[0]);
        state.asked = Removal::Asked;
        state.choose_all(due.into_iter(), false);
        assert_eq!(state.chosen.len(), 2);
        assert!(
            matches!(state.asked, Removal::NotAsked),
            "another choice asks anew"
        );
        state.choose_all(due.into_iter(), true);
        assert!(state.chosen.is_empty());
    }
}
