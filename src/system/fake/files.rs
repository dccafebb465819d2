//! The files of a machine built in code, and paths that are refused, hang or break.

use super::Fake;
use crate::system::Refusal;

/// What stands at a path.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    File(Vec<u8>),
    Folder,
    Link(String),
    Refused(Refusal),
    Hanging,
    Breaking,
}

impl Fake {
    /// Adds a file.
    #[must_use]
    pub fn file(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        self.entry(path, Entry::File(contents.as_ref().to_vec()))
    }

    /// Says when a path was last written, and adds an empty file there if there is nothing.
    ///
    /// # Panics
    /// When `moment` is no RFC 3339 time.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test's own data is wrong")]
    pub fn written(mut self, path: &str, moment: &str) -> Self {
        self.written
            .insert(path.to_owned(), moment.parse().expect("an RFC 3339 time"));
        self.entries
            .entry(path.to_owned())
            .or_insert_with(|| Entry::File(Vec::new()));
        self
    }

    /// Adds an empty folder; a folder with something in it needs no mention.
    #[must_use]
    pub fn folder(self, path: &str) -> Self {
        self.entry(path, Entry::Folder)
    }

    /// Adds a symbolic link. It is not followed: checks ask for the path that the kernel or the system really has.
    #[must_use]
    pub fn link(self, path: &str, target: &str) -> Self {
        self.entry(path, Entry::Link(target.to_owned()))
    }

    /// Refuses this account a path and everything below it.
    #[must_use]
    pub fn denied(self, path: &str) -> Self {
        self.refused(path, Refusal::Denied)
    }

    /// Refuses a path, and everything below it, for a reason.
    #[must_use]
    pub fn refused(self, path: &str, refusal: Refusal) -> Self {
        self.entry(path, Entry::Refused(refusal))
    }

    /// Makes whoever asks for a path wait for ever.
    #[must_use]
    pub fn hanging(self, path: &str) -> Self {
        self.entry(path, Entry::Hanging)
    }

    /// Makes whoever asks for a path panic.
    #[must_use]
    pub fn breaking(self, path: &str) -> Self {
        self.entry(path, Entry::Breaking)
    }

    fn entry(mut self, path: &str, entry: Entry) -> Self {
        self.entries.insert(path.to_owned(), entry);
        self
    }

    /// Finds what stands at a path; a refusal stands for everything below it too.
    #[expect(
        clippy::panic,
        reason = "a check that breaks is what some tests are about"
    )]
    pub(super) fn at(&self, path: &str) -> Result<Entry, Refusal> {
        let above = path
            .match_indices('/')
            .map(|(end, _)| &path[..end])
            .chain([path]);
        for place in above {
            match self.entries.get(place) {
                Some(Entry::Refused(refusal)) => return Err(*refusal),
                Some(Entry::Hanging) => loop {
                    std::thread::park();
                },
                Some(Entry::Breaking) => panic!("{place} breaks whoever reads it"),
                Some(entry) if place == path => return Ok(entry.clone()),
                Some(Entry::File(_) | Entry::Folder | Entry::Link(_)) | None => {}
            }
        }
        let below = format!("{path}/");
        if self.entries.keys().any(|known| known.starts_with(&below)) {
            return Ok(Entry::Folder);
        }
        Err(Refusal::NotFound)
    }
}
