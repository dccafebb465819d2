//! Before a file is answered, opened or counted in a signed summary its bytes are compared with those that were checked: where
//! the system tells no more of a file than size and time, another one can lie there under the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use egui::Context;
use sha2::{Digest, Sha256};

use super::Collector;
use crate::app::world::World;
use crate::register::index::Index;
use crate::register::intake::{Content, Limits, open};
use crate::register::line::{Entry, Line};

/// Where files lie, and what stood in each when it was checked.
#[derive(Debug, Default)]
pub struct Checked {
    files: BTreeMap<PathBuf, CheckedFile>,
}

#[derive(Debug)]
struct CheckedFile {
    /// How it is opened.
    path: PathBuf,
    /// The way inside to each checklist, and the SHA-256 of its bytes.
    members: BTreeSet<(Vec<String>, [u8; 32])>,
}

impl Checked {
    fn add(&mut self, entry: &Entry, path: impl Fn(&Path) -> PathBuf) {
        if entry.refusal.is_some() {
            // Nothing of it was read, so nothing rests on it.
            return;
        }
        for place in &entry.places {
            let file = self
                .files
                .entry(place.file.clone())
                .or_insert_with(|| CheckedFile {
                    path: path(&place.file),
                    members: BTreeSet::new(),
                });
            file.members.insert((place.inside.clone(), entry.hash));
        }
    }

    /// Reads every file once more; returns those that hold other bytes by now, or are gone.
    #[must_use]
    pub fn changed(self) -> Vec<PathBuf> {
        let changed =
            |(place, file): (PathBuf, CheckedFile)| (!file.is_the_same()).then_some(place);
        self.files.into_iter().filter_map(changed).collect()
    }
}

impl CheckedFile {
    fn is_the_same(&self) -> bool {
        let size = std::fs::metadata(&self.path).map_or(0, |metadata| metadata.len());
        let mut left = self.members.clone();
        open(&self.path, size, &Limits::default(), &mut |member| {
            if let Content::Pdf(bytes) = member.content {
                left.remove(&(member.inside, hash(&bytes)));
            }
        });
        left.is_empty()
    }
}

/// Returns what a checklist is known by: the SHA-256 of its bytes.
#[must_use]
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

impl Collector {
    /// Returns what was checked of the file of the open line.
    pub(super) fn checked_file(&self, file: &Path) -> Checked {
        let mut checked = Checked::default();
        let line = self.selected_line().into_iter();
        for entry in line.flat_map(|line| line.newest.iter().chain(&line.earlier)) {
            if entry.places.iter().any(|place| place.file == file) {
                checked.add(entry, |place| self.work.path(place));
            }
        }
        checked.files.retain(|place, _| place == file);
        checked
    }

    /// Returns what was checked of the checklists that lines rest on.
    pub(super) fn checked_lines(&self, lines: &[Line]) -> Checked {
        let mut checked = Checked::default();
        let newest = lines.iter().filter_map(|line| line.newest.as_ref());
        for entry in newest.filter(|entry| entry.checklist.is_some()) {
            checked.add(entry, |place| self.work.path(place));
        }
        checked
    }

    /// Says which files changed, and checks them again, whatever their size and time.
    pub(super) fn check_anew(&mut self, files: Vec<PathBuf>, context: &Context, world: &World) {
        if let Some(folder) = &self.work.sources.folder {
            let index = Index::path(&world.data_folder, folder);
            if Index::erase(&index, &files, &[]).is_err() {
                Index::forget(&index);
            }
        }
        self.state.changed_files = files;
        self.collect(context, world);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples;
    use crate::register::line::Place;

    /// A line whose checklist lies at a place; the bytes stand for it.
    fn line(file: &str, bytes: &[u8]) -> Line {
        let mut line = samples::lines().remove(4);
        let newest = line.newest.as_mut().unwrap();
        newest.hash = hash(bytes);
        newest.places = vec![Place {
            file: PathBuf::from(file),
            inside: Vec::new(),
        }];
        line
    }

    fn changed(folder: &Path, lines: &[Line]) -> Vec<PathBuf> {
        let mut collector = Collector::default();
        collector.work.sources.folder = Some(folder.to_owned());
        collector.checked_lines(lines).changed()
    }

    #[test]
    fn a_file_of_the_same_size_and_time_with_other_bytes_is_another_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        let lines = [line("a.pdf", b"%PDF-1.7 one")];
        std::fs::write(&path, b"%PDF-1.7 one").unwrap();
        let before = std::fs::metadata(&path).unwrap();
        assert!(changed(folder.path(), &lines).is_empty());
        std::fs::write(&path, b"%PDF-1.7 two").unwrap();
        let file = std::fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(before.modified().unwrap()).unwrap();
        let after = std::fs::metadata(&path).unwrap();
        assert_eq!(after.len(), before.len());
        assert_eq!(after.modified().unwrap(), before.modified().unwrap());
        assert_eq!(changed(folder.path(), &lines), [PathBuf::from("a.pdf")]);
    }

    #[test]
    fn a_file_that_is_gone_is_not_what_was_checked() {
        let folder = tempfile::tempdir().unwrap();
        let lines = [line("a.pdf", b"%PDF-1.7 one")];
        assert_eq!(changed(folder.path(), &lines), [PathBuf::from("a.pdf")]);
    }

    #[test]
    fn of_the_open_line_only_the_file_that_is_asked_for_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let line = line("a.pdf", b"%PDF-1.7 one");
        let mut collector = Collector::default();
        collector.work.sources.folder = Some(folder.path().to_owned());
        collector.state.selected = Some(line.id.clone());
        collector.known.lines = std::sync::Arc::new(vec![line]);
        let changed = |file: &str| collector.checked_file(Path::new(file)).changed();
        assert_eq!(changed("a.pdf"), [PathBuf::from("a.pdf")]);
        assert!(changed("export.pdf").is_empty(), "nobody checked that one");
    }
}
