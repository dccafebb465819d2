//! Erasing a person from the register, and the list of that person's files (GDPR article 17).

use std::collections::BTreeSet;

use super::decision::{Decision, What};
use super::deletion::{ListedFile, listed};
use super::line::Line;
use super::name::{FoldedName, fold};
use super::register_file::{RegisterError, RegisterPlace};
use super::roster::RosterRow;

/// Everything that belongs to one person: the name and organisation of a line, whatever the PC and key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    name: FoldedName,
    organisation: String,
    lines: Vec<String>,
    /// What the register may know the person's checklists by.
    checklists: BTreeSet<String>,
    files: Vec<ListedFile>,
}

impl Person {
    /// Gathers what belongs to the person of a line; `None` for a line that names nobody.
    #[must_use]
    pub fn of(line: &Line, lines: &[Line]) -> Option<Self> {
        if line.name.is_empty() {
            return None;
        }
        let mut person = Self {
            name: FoldedName::of(&line.name),
            organisation: fold(&line.organisation),
            lines: Vec::new(),
            checklists: BTreeSet::new(),
            files: Vec::new(),
        };
        for other in lines {
            if person.is(&other.name, &other.organisation) {
                person.lines.push(other.id.0.clone());
                let entries = other.newest.iter().chain(&other.earlier);
                for entry in entries {
                    for hash in [entry.hash, entry.checklist_hash()] {
                        let name = base16ct::lower::encode_string(&hash);
                        person.checklists.insert(name);
                    }
                    person.files.extend(listed(entry));
                }
            }
        }
        Some(person)
    }

    /// Returns this person's checklists, for [`super::deletion::delete`] when that is asked for.
    #[must_use]
    pub fn files(&self) -> &[ListedFile] {
        &self.files
    }

    /// Returns what is left of a decision without this person; `None` where nothing is.
    #[must_use]
    pub fn without(&self, decision: &Decision) -> Option<Decision> {
        let goes = match &decision.what {
            What::Vouched { signer, .. } | What::Withdrawn { signer, .. } => {
                self.is(&signer.name, &signer.organisation)
            }
            What::Noted { line, .. } => self.lines.contains(line),
            What::Answered { answer } => {
                self.checklists.contains(&answer.checklist)
                    || self.is(&answer.signer.name, &answer.signer.organisation)
                    || (answer.worker.iter()).any(|one| self.is(&one.name, &one.organisation))
            }
            What::ConditionDone { condition, .. } | What::ConditionReopened { condition } => {
                self.checklists.contains(&condition.checklist)
            }
            What::RosterReplaced { rows } => {
                let others = rows.iter().filter(|row| !self.is_row(row));
                return Some(Decision {
                    what: What::RosterReplaced {
                        rows: others.cloned().collect(),
                    },
                    ..decision.clone()
                });
            }
            What::RetentionSet { .. } => false,
        };
        (!goes).then(|| decision.clone())
    }

    /// Erases the person from every file of the register.
    ///
    /// # Errors
    /// See [`RegisterPlace::erase`].
    pub fn erase_from_register(&self, register: &RegisterPlace) -> Result<(), RegisterError> {
        register.erase(|decision| self.without(decision))
    }

    /// Erases what was decided about the person, but leaves the roster: somebody may be expected to hand in again.
    ///
    /// # Errors
    /// See [`RegisterPlace::erase`].
    pub fn erase_all_but_roster(&self, register: &RegisterPlace) -> Result<(), RegisterError> {
        register.erase(|decision| match decision.what {
            What::RosterReplaced { .. } => Some(decision.clone()),
            _ => self.without(decision),
        })
    }

    fn is(&self, name: &str, organisation: &str) -> bool {
        FoldedName::of(name) == self.name && fold(organisation) == self.organisation
    }

    /// A row without an organisation is for every organisation, and so also for this person's.
    fn is_row(&self, row: &RosterRow) -> bool {
        let organisation = fold(&row.organisation);
        FoldedName::of(&row.name) == self.name
            && (organisation.is_empty() || organisation == self.organisation)
    }
}

#[cfg(test)]
mod tests {
    use super::super::decision::ConditionOf;
    use super::super::export::samples::one_per_state;
    use super::super::line::State;
    use super::super::register_file::WriterId;
    use super::super::samples::{decision, signer, vouched};
    use super::*;
    use crate::signing::randomness::KnownBytes;
    use crate::text::Language;

    #[test]
    fn a_person_goes_from_the_register_with_every_trace_and_nobody_else_does() {
        let lines = one_per_state(Language::Nl);
        let line = lines
            .iter()
            .find(|line| line.state == State::ConditionsOpen);
        let line = line.unwrap();
        let person = Person::of(line, &lines).unwrap();
        let entry = line.newest.as_ref().unwrap();
        let condition = &entry.checklist.as_ref().unwrap().conditions[0];
        let mut own = signer(1);
        own.name.clone_from(&line.name);
        own.organisation.clone_from(&line.organisation);
        let mut other = signer(2);
        other.name = "Iemand Anders".to_owned();
        let row = |name: &str| RosterRow {
            name: name.to_owned(),
            organisation: String::new(),
            email: String::new(),
        };
        let note = |line: &str| What::Noted {
            line: line.to_owned(),
            text: "note".to_owned(),
        };
        let done = What::ConditionDone {
            condition: ConditionOf {
                checklist: base16ct::lower::encode_string(&entry.hash),
                control: condition.control,
                kind: condition.kind,
            },
            note: String::new(),
        };
        let roster = What::RosterReplaced {
            rows: vec![row(&line.name.to_uppercase()), row("Iemand Anders")],
        };
        let folder = tempfile::tempdir().unwrap();
        let writer = WriterId::of_this_pc(folder.path(), &mut KnownBytes(1)).unwrap();
        let register = RegisterPlace::shared(folder.path(), &writer);
        register
            .add_all(vec![
                vouched(1, &own),
                vouched(2, &other),
                decision(3, note(&line.id.0)),
                decision(4, note("another line")),
                decision(5, done),
                decision(6, roster),
                decision(7, What::RetentionSet { months: 12 }),
            ])
            .unwrap();
        person.erase_all_but_roster(&register).unwrap();
        assert_eq!(register.read().unwrap().roster().len(), 2);
        person.erase_from_register(&register).unwrap();
        let left = register.read().unwrap();
        let ids: Vec<&str> = left
            .all()
            .iter()
            .map(|decision| decision.id.as_str())
            .collect();
        assert_eq!(ids, [2, 4, 6, 7].map(|id| format!("{id:032x}")));
        assert_eq!(left.roster(), [row("Iemand Anders")]);
    }

    #[test]
    fn the_files_of_all_lines_of_a_person_are_listed() {
        let mut lines = one_per_state(Language::Nl);
        let ready = lines.iter().position(|line| line.state == State::Ready);
        let mut ready = lines[ready.unwrap()].clone();
        ready.earlier.clear();
        let mut second = ready.clone();
        second.name = second.name.to_uppercase();
        second.earlier = second.newest.iter().cloned().collect();
        lines = vec![ready.clone(), second];
        let person = Person::of(&ready, &lines).unwrap();
        let places = ready.newest.as_ref().unwrap().places.len();
        assert_eq!(person.files().len(), 3 * places);
        let mut nobody = ready;
        nobody.name = String::new();
        assert_eq!(Person::of(&nobody, &lines), None);
    }
}
