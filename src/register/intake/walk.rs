//! Walks a folder without ever leaving it.

use std::fs::{FileType, Metadata};
use std::path::{Path, PathBuf};

use super::super::refusal::Refusal;
use super::Limits;

/// A file that the walk found.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Bytes.
    pub size: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: i64,
    /// When anything about it was last changed, in nanoseconds since 1970; 0 where the system does not say.
    pub changed: i64,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
mod tests {
    use super::*;

    fn walked(folder: &Path, limits: &Limits) -> Vec<(String, Option<Refusal>)> {
        Walk::new(folder, Path::new(""), limits)
            .map(|walked| match walked {
                Walked::File(file) => (file.place.display().to_string(), None),
                Walked::Refused { place, refusal } => (place.display().to_string(), Some(refusal)),
            })
            .collect()
    }

    fn named(name: &str, refusal: Option<Refusal>) -> (String, Option<Refusal>) {
        (name.to_owned(), refusal)
    }

    #[test]
    fn files_come_in_the_order_of_their_names_with_folders_among_them() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["c.pdf", "b/z.pdf", "b/a.pdf", "a.pdf"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, b"").unwrap();
        }
        let names = ["a.pdf", "b/a.pdf", "b/z.pdf", "c.pdf"].map(|name| named(name, None));
        assert_eq!(walked(folder.path(), &Limits::default()), names);
    }

    #[test]
    fn depth_and_number_are_limited_and_say_so() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("a/b")).unwrap();
        for name in ["a/1.pdf", "a/2.pdf", "a/3.pdf"] {
            std::fs::write(folder.path().join(name), b"").unwrap();
        }
        let limits = Limits {
            folders: 1,
            files: 2,
            ..Limits::default()
        };
        assert_eq!(
            walked(folder.path(), &limits),
            [
                named("a/1.pdf", None),
                named("a/2.pdf", None),
                named("a/3.pdf", Some(Refusal::TooMany)),
            ]
        );
        let limits = Limits {
            folders: 1,
            ..Limits::default()
        };
        assert_eq!(
            walked(folder.path(), &limits).last(),
            Some(&named("a/b", Some(Refusal::TooDeep)))
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused_and_not_empty() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            walked(&folder.path().join("missing"), &Limits::default()),
            [named("", Some(Refusal::NotRead))]
        );
    }

    #[cfg(unix)]
    #[test]
    fn links_that_lead_out_to_nothing_or_in_a_circle_are_listed_and_not_followed() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("x.pdf"), b"").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a.pdf"), b"").unwrap();
        symlink(outside.path(), at("b-out")).unwrap();
        symlink(at("missing"), at("c-nothing")).unwrap();
        symlink(at("d-circle"), at("d-circle")).unwrap();
        symlink(at("a.pdf"), at("e-inside")).unwrap();
        symlink(folder.path(), at("f-self")).unwrap();
        let out = Some(Refusal::LinkLeadsOut);
        assert_eq!(
            walked(folder.path(), &Limits::default()),
            [
                named("a.pdf", None),
                named("b-out", out),
                named("c-nothing", out),
                named("d-circle", out),
            ]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_socket_is_listed_and_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket.pdf");
        let socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
        assert_eq!(
            walked(folder.path(), &Limits::default()),
            [named("socket.pdf", Some(Refusal::SpecialFile))]
        );
        drop(socket);
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_unicode_is_a_file_like_any_other() {
        use std::os::unix::ffi::OsStrExt as _;
        let folder = tempfile::tempdir().unwrap();
        let name = std::ffi::OsStr::from_bytes(b"a\xff\n.pdf");
        std::fs::write(folder.path().join(name), b"").unwrap();
        let limits = Limits::default();
        let found: Vec<_> = Walk::new(folder.path(), Path::new(""), &limits).collect();
        let [Walked::File(file)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(file.place, Path::new(name));
    }
}
