//! Drafts of mails as files: the answer, one reminder, all reminders. Nothing is sent.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use crate::file::{Existing, Readers, free_path, write_whole};
use crate::register::decision::Keeper;
use crate::register::follow_up::answer::AnswerToSend;
use crate::register::follow_up::draft::{AttachedFile, Correspondence, Draft};
use crate::register::follow_up::reminder::by_person;
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::signing::answer::SignedAnswer;
use crate::text::Texts;
use crate::text::ids::CollectorFollowUp;

/// Who writes, when, and where drafts go.
pub struct Desk<'a> {
    /// The keeper of the register.
    pub keeper: &'a Keeper,
    /// The moment.
    pub now: &'a Zoned,
    /// The folder for the drafts.
    pub folder: &'a Path,
    /// The words of file names, in the keeper's language.
    pub texts: &'a Texts,
}

impl Desk<'_> {
    /// Drafts the mail that takes an answer back, with the answered file where there is one; `None` when the draft cannot be
    /// written.
    #[must_use]
    pub fn answer(
        &self,
        line: &Line,
        answer: &SignedAnswer,
        file: Option<(&Path, &[u8])>,
    ) -> Option<PathBuf> {
        let attached = |(file, pdf): (&Path, &[u8])| AttachedFile {
            name: file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            pdf: pdf.to_vec(),
        };
        let to_send = AnswerToSend {
            answer: answer.answer(),
            remark: answer.remark(),
            file: file.map(attached),
        };
        let draft = self.correspondence().answer(line, to_send);
        self.write(&draft, CollectorFollowUp::AnswerFileName, &line.name, 0)
    }

    /// Drafts a reminder to the person of a line about all their PCs; `None` when there is nothing to remind of.
    ///
    /// # Errors
    /// When the draft cannot be written.
    #[must_use]
    pub fn reminder(&self, lines: &[Line], line: &Line) -> Option<Result<PathBuf, NotWritten>> {
        let people = by_person(lines);
        let person = people
            .iter()
            .find(|person| person.iter().any(|other| other.id == line.id))?;
        let draft = self.correspondence().reminder(person, self.now.date())?;
        let path = self.write(&draft, CollectorFollowUp::ReminderFileName, &line.name, 0);
        Some(path.ok_or(NotWritten))
    }

    /// Drafts a reminder for everybody who has something to do; returns how many.
    ///
    /// # Errors
    /// At the first that cannot be written; those before it are there.
    pub fn reminders(&self, lines: &[Line]) -> Result<usize, NotWritten> {
        let correspondence = self.correspondence();
        let mut written = 0;
        for person in by_person(lines) {
            let Some(draft) = correspondence.reminder(&person, self.now.date()) else {
                continue;
            };
            let name = person.first().map_or("", |line| line.name.as_str());
            self.write(&draft, CollectorFollowUp::ReminderFileName, name, written)
                .ok_or(NotWritten)?;
            written += 1;
        }
        Ok(written)
    }

    fn correspondence(&self) -> Correspondence<'_> {
        Correspondence::new(self.keeper, Some(self.texts.language()))
    }

    /// Writes a draft under a name of its own; `number` keeps the ids of many drafts of one moment apart.
    fn write(
        &self,
        draft: &Draft,
        name: CollectorFollowUp,
        person: &str,
        number: usize,
    ) -> Option<PathBuf> {
        let name = self.texts.format(name, &[("name", visible(person).into())]);
        let path = free_path(self.folder, &name, "eml");
        let moment = self.now.timestamp();
        let id = format!("{:x}-{number:x}", moment.as_nanosecond());
        let bytes = draft.to_eml(moment.as_second(), &id);
        match write_whole(&path, &bytes, Existing::Keep, Readers::Owner) {
            Ok(()) => Some(path),
            Err(error) => {
                log::warn!("a draft could not be written: {error}");
                None
            }
        }
    }
}

/// A mark that a draft could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWritten;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples::lines;
    use crate::register::samples::keeper;
    use crate::text::Language;

    #[test]
    fn everybody_with_something_to_do_gets_one_draft_and_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let texts = Texts::new(Language::Nl);
        let keeper = keeper();
        let desk = Desk {
            keeper: &keeper,
            now: &"2026-11-22T10:00:00+01:00[Europe/Brussels]"
                .parse()
                .unwrap(),
            folder: folder.path(),
            texts: &texts,
        };
        assert_eq!(desk.reminders(&lines()), Ok(3));
        let mut names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(
            names,
            [
                "Herinnering aan Naam Drie.eml",
                "Herinnering aan Nom Quatre.eml",
                "Herinnering aan Prénom Nom.eml",
            ]
        );
    }
}
