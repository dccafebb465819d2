//! Walks a folder without ever leaving it.

use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};

use super::super::refusal::Refusal;
use super::Limits;

/// A file that the walk found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileOnDisk {
    /// How it is opened.
    pub path: PathBuf,
    /// Where it stands: relative to the folder, or as it was dropped.
    pub place: PathBuf,
    /// What tells whether it changed.
    pub stamp: Stamp,
}

/// What changes with a file: as long as it is the same, the file is not read again.
///
/// Whoever can write to the folder can put a file of the same size and time in place of another where the system keeps no
/// time of the change itself (Windows); forgetting the index reads everything anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// Bytes.
    pub size: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: i64,
    /// When anything about it was last changed, in nanoseconds since 1970; 0 where the system does not say.
    pub changed: i64,
}

impl Stamp {
    /// Reads it off what the system says of a file.
    #[must_use]
    pub fn of(metadata: &Metadata) -> Self {
        let since = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        let modified = since.and_then(|since| i64::try_from(since.as_nanos()).ok());
        Self {
            size: metadata.len(),
            modified: modified.unwrap_or(0),
            changed: changed(metadata),
        }
    }
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> i64 {
    use std::os::unix::fs::MetadataExt as _;
    metadata
        .ctime()
        .saturating_mul(1_000_000_000)
        .saturating_add(metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> i64 {
    0
}

/// Something that the walk met.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Walked {
    /// A file.
    File(FileOnDisk),
    /// Something that is not looked into.
    Refused {
        /// Where it stands.
        place: PathBuf,
        /// Why not.
        refusal: Refusal,
    },
}

/// Goes through a folder in the order of names, file by file.
#[derive(Debug)]
pub struct Walk<'a> {
    limits: &'a Limits,
    /// The folder itself with every link resolved, to see which links lead out.
    root: Option<PathBuf>,
    /// What is still to be looked at, the next one last, with its depth.
    pending: Vec<(PathBuf, PathBuf, usize)>,
    files: usize,
}

impl<'a> Walk<'a> {
    /// Starts at a folder or a single file; `place` is what its files are named by.
    #[must_use]
    pub fn new(start: &Path, place: &Path, limits: &'a Limits) -> Self {
        Self {
            limits,
            root: std::fs::canonicalize(start).ok(),
            pending: vec![(start.to_owned(), place.to_owned(), 0)],
            files: 0,
        }
    }

    fn look(&mut self, path: PathBuf, place: PathBuf, depth: usize) -> Option<Walked> {
        let refused = |place, refusal| Some(Walked::Refused { place, refusal });
        // The start is followed where it is a link: the person pointed at it.
        let metadata = if depth == 0 {
            std::fs::metadata(&path)
        } else {
            std::fs::symlink_metadata(&path)
        };
        let metadata = match metadata {
            Ok(metadata) => metadata,
            // It went away between being listed and being looked at.
            Err(error) if depth > 0 && error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => return refused(place, Refusal::of(&error)),
        };
        let kind = metadata.file_type();
        if kind.is_symlink() {
            return self.leads_out(&path).then_some(Walked::Refused {
                place,
                refusal: Refusal::LinkLeadsOut,
            });
        }
        if kind.is_dir() {
            if depth > self.limits.folders {
                return refused(place, Refusal::TooDeep);
            }
            return match self.list(&path, &place, depth) {
                Ok(()) => None,
                Err(error) => refused(place, Refusal::of(&error)),
            };
        }
        if !is_regular(kind) {
            return refused(place, Refusal::SpecialFile);
        }
        self.files += 1;
        if self.files > self.limits.files {
            self.pending.clear();
            return refused(place, Refusal::TooMany);
        }
        let stamp = Stamp::of(&metadata);
        Some(Walked::File(FileOnDisk { path, place, stamp }))
    }

    fn list(&mut self, path: &Path, place: &Path, depth: usize) -> std::io::Result<()> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(path)? {
            names.push(entry?.file_name());
        }
        names.sort_unstable_by(|one, other| other.cmp(one));
        let below = names
            .into_iter()
            .map(|name| (path.join(&name), place.join(&name), depth + 1));
        self.pending.extend(below);
        Ok(())
    }

    /// A link to something inside is passed over in silence: that is found by itself.
    fn leads_out(&self, path: &Path) -> bool {
        match (std::fs::canonicalize(path), &self.root) {
            (Ok(target), Some(root)) => !target.starts_with(root),
            _ => true,
        }
    }
}

impl Iterator for Walk<'_> {
    type Item = Walked;

    fn next(&mut self) -> Option<Walked> {
        while let Some((path, place, depth)) = self.pending.pop() {
            if let Some(walked) = self.look(path, place, depth) {
                return Some(walked);
            }
        }
        None
    }
}

fn is_regular(kind: FileType) -> bool {
    kind.is_file()
}

#[cfg(test)]
mod tests;
