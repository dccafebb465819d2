//! Deleting checklists whose retention period is over, as many as were ticked.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use egui::Context;
use jiff::civil::Date;

use super::Collector;
use super::due_list::DueList;
use crate::app::state::Removal;
use crate::app::world::World;
use crate::register::deletion::{ListedFile, delete, listed};
use crate::register::erasure::Person;
use crate::register::index::Index;
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::text::Texts;

/// What the list of what is due remembers.
#[derive(Default)]
pub struct KeepingState {
    /// The checklists that are ticked, by the SHA-256 of their files.
    pub chosen: BTreeSet<[u8; 32]>,
    /// Whether deleting was asked for and waits for a yes.
    pub asked: Removal,
    /// What came of the last deletion.
    pub outcome: Option<DeletionOutcome>,
    /// What can be ticked.
    pub due: DueList,
}

/// What came of deleting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeletionOutcome {
    /// So many checklists are gone.
    pub deleted: usize,
    /// These files are left.
    pub left: Vec<String>,
}

impl KeepingState {
    /// Brings the list up to date. What is not in it any more is not ticked any more: nothing is deleted unseen.
    pub fn follow(&mut self, lines: &Arc<Vec<Line>>, months: u32, today: Date, texts: &Texts) {
        if !self.due.follow(lines, months, today, texts) {
            return;
        }
        let before = self.chosen.len();
        let shown: BTreeSet<_> = self.due.shown().iter().map(|one| one.hash).collect();
        self.chosen.retain(|hash| shown.contains(hash));
        if self.chosen.len() != before {
            self.asked = Removal::NotAsked;
        }
    }

    /// Ticks a checklist, or unticks it.
    pub fn toggle(&mut self, hash: [u8; 32]) {
        self.asked = Removal::NotAsked;
        if !self.chosen.remove(&hash) {
            self.chosen.insert(hash);
        }
    }

    /// Tells whether everything that can be ticked is.
    #[must_use]
    pub fn all_are_chosen(&self) -> bool {
        self.chosen.len() == self.due.shown().len()
    }

    /// Ticks all of them, or unticks all where all were ticked.
    pub fn toggle_all(&mut self) {
        self.asked = Removal::NotAsked;
        if self.all_are_chosen() {
            self.chosen.clear();
        } else {
            let shown = self.due.shown().iter();
            self.chosen.extend(shown.map(|one| one.hash));
        }
    }
}

impl Collector {
    /// Deletes the ticked checklists from folder and index. Whoever has no other checklist goes from the register as well,
    /// but for the roster: that says who is expected. Of whom a file is left, everything is.
    pub(super) fn delete_due(&mut self, context: &Context, world: &World) {
        let Some(register) = &self.register else {
            return;
        };
        let chosen = std::mem::take(&mut self.state.keeping).chosen;
        // That from before sharing too: it would come back with the way back.
        let mut registers = vec![register.clone()];
        registers.extend(self.register_place(None, world).ok());
        registers.dedup();
        let lines = &self.known.lines;
        let files = files_of(lines, &chosen);
        let shown = |path: &Path| visible(&path.display().to_string());
        let not_deleted = delete(&files, &self.work.sources);
        let mut left: Vec<String> = not_deleted.iter().map(|one| shown(&one.path)).collect();
        let mut gone = chosen;
        for one in &not_deleted {
            gone.remove(&one.hash);
        }
        for person in without_any_other(lines, &gone) {
            for register in &registers {
                if let Err(error) = person.erase_all_but_roster(register) {
                    log::error!("a person was not erased: {error:?}");
                    left.push(shown(&error.path));
                }
            }
        }
        self.forget_in_index(&files, world);
        self.state.keeping.outcome = Some(DeletionOutcome {
            deleted: gone.len(),
            left,
        });
        self.collect(context, world);
    }

    /// Takes files out of the index; what is still in the folder is examined anew.
    pub(super) fn forget_in_index(&self, files: &[ListedFile], world: &World) {
        let Some(folder) = &self.work.sources.folder else {
            return;
        };
        let index = Index::path(&world.data_folder, folder);
        let (places, hashes): (Vec<_>, Vec<_>) = files
            .iter()
            .map(|file| (file.place.file.clone(), file.hash))
            .unzip();
        if Index::erase(&index, &places, &hashes).is_err() {
            Index::forget(&index);
        }
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
    use jiff::civil::date;

    use super::*;
    use crate::app::collector::samples::lines;
    use crate::text::Language;

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
        let (lines, texts) = (Arc::new(lines()), Texts::new(Language::Nl));
        let today = date(2030, 1, 1);
        let mut state = KeepingState::default();
        state.follow(&lines, 12, today, &texts);
        let first = state.due.shown()[0].hash;
        state.toggle(first);
        state.asked = Removal::Asked;
        state.toggle_all();
        assert_eq!(state.chosen.len(), 3);
        assert!(
            matches!(state.asked, Removal::NotAsked),
            "another choice asks anew"
        );
        state.toggle_all();
        assert!(state.chosen.is_empty());
    }

    #[test]
    fn what_a_longer_period_keeps_is_not_ticked_any_more() {
        let (lines, texts) = (Arc::new(lines()), Texts::new(Language::Nl));
        let mut state = KeepingState::default();
        state.follow(&lines, 12, date(2027, 11, 15), &texts);
        state.toggle_all();
        assert_eq!(state.chosen.len(), 2);
        state.asked = Removal::Asked;
        state.follow(&lines, 18, date(2027, 11, 15), &texts);
        assert_eq!(state.chosen, chosen(&lines, &[1]));
        assert!(matches!(state.asked, Removal::NotAsked));
    }
}
