//! A cheap look at the sources: names, sizes and times, no file is opened. Enough to tell that something came, went or
//! changed since they were collected.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::intake::{Limits, Walked};
use super::Sources;

/// How many files and folders a look takes in at most; what changes beyond them is seen when it is collected again.
const MAX_LOOKED_AT: usize = 100_000;

/// What a look saw. Two that are the same saw the same files, unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FolderLook(u64);

/// A look under way.
#[derive(Default)]
pub(super) struct Looking {
    seen: DefaultHasher,
    count: usize,
}

impl Looking {
    /// Takes in something that the walk met; returns whether there is room for more.
    pub(super) fn take_in(&mut self, walked: &Walked) -> bool {
        if self.count < MAX_LOOKED_AT {
            walked.hash(&mut self.seen);
            self.count += 1;
        }
        self.count < MAX_LOOKED_AT
    }

    /// Ends the look.
    pub(super) fn end(&self) -> FolderLook {
        FolderLook(self.seen.finish())
    }
}

impl Sources {
    /// Looks at what is there. The start of a walk through ten thousand files; on a slow share as slow as listing it.
    #[must_use]
    pub fn look(&self, limits: &Limits) -> FolderLook {
        let mut looking = Looking::default();
        for walked in self.walks(limits).into_iter().flatten() {
            if !looking.take_in(&walked) {
                break;
            }
        }
        looking.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_goes_or_changes_is_another_look() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name);
        let sources = Sources::folder(folder.path());
        let look = || sources.look(&Limits::default());
        let mut seen = vec![look()];
        std::fs::write(file("one.pdf"), b"one").unwrap();
        seen.push(look());
        assert_eq!(look(), seen[1], "nothing happened");
        std::fs::write(file("one.pdf"), b"more").unwrap();
        seen.push(look());
        std::fs::rename(file("one.pdf"), file("two.pdf")).unwrap();
        seen.push(look());
        std::fs::create_dir(file("below")).unwrap();
        std::fs::write(file("below/three.pdf"), b"three").unwrap();
        seen.push(look());
        for (index, one) in seen.iter().enumerate() {
            assert!(!seen[..index].contains(one), "{index}");
        }
        std::fs::remove_file(file("two.pdf")).unwrap();
        std::fs::remove_dir_all(file("below")).unwrap();
        assert_eq!(look(), seen[0]);
    }
}
