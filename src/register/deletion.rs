//! Deleting checklists from the folder: only what was listed, and only while it still is what was listed.

use std::io::ErrorKind;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::collect::Sources;
use super::line::{Entry, Place};

/// A checklist at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedFile {
    /// Where it lies.
    pub place: Place,
    /// The SHA-256 of its bytes.
    pub hash: [u8; 32],
}

/// A file that was not deleted, and why.
#[derive(Debug)]
pub struct NotDeleted {
    /// The file on disk.
    pub path: PathBuf,
    /// The SHA-256 of the checklist that is left.
    pub hash: [u8; 32],
    /// Why.
    pub why: WhyNotDeleted,
}

/// Why a file was not deleted.
#[derive(Debug)]
pub enum WhyNotDeleted {
    /// The checklist lies in a message or archive, which may hold other things: somebody has to take it out by hand.
    InsideAnother,
    /// It is not the file any more that was listed.
    Changed,
    /// The system refuses.
    Refused(std::io::Error),
}

/// Lists an entry at each of its places.
#[must_use]
pub fn listed(entry: &Entry) -> Vec<ListedFile> {
    let places = entry.places.iter().cloned();
    places
        .map(|place| ListedFile {
            place,
            hash: entry.hash,
        })
        .collect()
}

/// Deletes files for good and returns those that are left.
///
/// Each is read first: a file that somebody put in its place meanwhile stays. One that is gone already is not left.
#[must_use]
pub fn delete(files: &[ListedFile], sources: &Sources) -> Vec<NotDeleted> {
    let left = files.iter().filter_map(|file| {
        let path = sources.path(&file.place.file);
        let why = why_not_deleted(file, &path)?;
        let hash = file.hash;
        Some(NotDeleted { path, hash, why })
    });
    left.collect()
}

fn why_not_deleted(file: &ListedFile, path: &std::path::Path) -> Option<WhyNotDeleted> {
    if !file.place.inside.is_empty() {
        return Some(WhyNotDeleted::InsideAnother);
    }
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(error) => return Some(WhyNotDeleted::Refused(error)),
    };
    if <[u8; 32]>::from(Sha256::digest(&bytes)) != file.hash {
        return Some(WhyNotDeleted::Changed);
    }
    std::fs::remove_file(path).err().map(WhyNotDeleted::Refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_still_is_what_was_listed_is_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let hash: [u8; 32] = Sha256::digest(b"listed").into();
        let file = |name: &str, inside: &[&str]| ListedFile {
            place: Place {
                file: PathBuf::from(name),
                inside: inside.iter().map(|name| (*name).to_owned()).collect(),
            },
            hash,
        };
        for (name, bytes) in [
            ("a.pdf", "listed"),
            ("b.pdf", "another"),
            ("c.zip", "listed"),
        ] {
            std::fs::write(folder.path().join(name), bytes).unwrap();
        }
        std::fs::create_dir(folder.path().join("e.pdf")).unwrap();
        let files = [
            file("a.pdf", &[]),
            file("b.pdf", &[]),
            file("c.zip", &["x.pdf"]),
            file("d.pdf", &[]),
            file("e.pdf", &[]),
        ];
        let left = delete(&files, &Sources::folder(folder.path()));
        let why: Vec<_> = left.into_iter().map(|left| left.why).collect();
        assert!(
            matches!(
                why.as_slice(),
                [
                    WhyNotDeleted::Changed,
                    WhyNotDeleted::InsideAnother,
                    WhyNotDeleted::Refused(_)
                ]
            ),
            "{why:?}"
        );
        let there = |name: &str| folder.path().join(name).exists();
        assert_eq!(["a.pdf", "b.pdf", "c.zip"].map(there), [false, true, true]);
    }
}
