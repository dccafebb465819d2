//! Keeps the draft on disk: saved at every change, whole or not at all, by one window at a time.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::saving::{self, Saver};
use super::{Draft, FORMAT};
use crate::text::Language;

const DRAFT: &str = "draft.json";
const PREVIOUS: &str = "draft-previous.json";
const LOCK: &str = "window.lock";

/// What was found at the start.
#[derive(Debug)]
pub enum Opened {
    /// This window may read and write the draft.
    Ready {
        /// The place where it is kept from now on.
        storage: Storage,
        /// What was filled in before; empty at the first start.
        draft: Box<Draft>,
        /// Where a draft that could not be read was set aside.
        set_aside: Option<PathBuf>,
    },
    /// Another window has it open; this one must do no harm.
    OpenElsewhere,
}

/// Where the draft is kept, and what saves it.
#[derive(Debug)]
pub struct Storage {
    folder: PathBuf,
    saver: Saver<Draft>,
    // Holding the file keeps other windows out; the system frees it however the program ends.
    _lock: File,
}

impl Storage {
    /// Opens the folder's draft, or says that another window has it.
    ///
    /// A draft that is damaged, or of a newer program, is set aside under a new name and named; it is never lost.
    ///
    /// # Errors
    /// When the folder cannot be made or its lock cannot be opened.
    pub fn open(folder: &Path) -> io::Result<Opened> {
        fs::create_dir_all(folder)?;
        restrict_to_owner(folder)?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join(LOCK))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Opened::OpenElsewhere),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        let (draft, set_aside) = if let Ok(draft) = read_draft(&folder.join(DRAFT)) {
            (draft.unwrap_or_default(), None)
        } else {
            let aside = saving::set_aside(&folder.join(DRAFT))?;
            (Draft::default(), Some(aside))
        };
        let storage = Self {
            folder: folder.to_owned(),
            saver: Saver::start(folder.join(DRAFT))?,
            _lock: lock,
        };
        Ok(Opened::Ready {
            storage,
            draft: Box::new(draft),
            set_aside,
        })
    }

    /// Saves the draft on the saving thread; a newer one overtakes one that still waits.
    pub fn save(&self, draft: &Draft) {
        self.saver.save(draft.clone());
    }

    /// Waits until everything is on disk and tells whether the last attempt failed.
    ///
    /// # Errors
    /// The kind of failure of the last attempt.
    pub fn wait(&self) -> Result<(), io::ErrorKind> {
        self.saver.wait()
    }

    /// Returns the kind of failure of the last attempt to save, without waiting.
    #[must_use]
    pub fn failure(&self) -> Option<io::ErrorKind> {
        self.saver.failure()
    }

    /// Keeps the present draft as the previous one, so that starting anew can be undone.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn keep_as_previous(&self, draft: &Draft) -> io::Result<()> {
        saving::write(&self.folder.join(PREVIOUS), draft)
    }

    /// Takes back the draft that was kept as the previous one.
    #[must_use]
    pub fn previous(&self) -> Option<Draft> {
        read_draft(&self.folder.join(PREVIOUS)).ok().flatten()
    }

    /// Deletes everything the program keeps in its folder but the lock: drafts, copies, set-aside files.
    ///
    /// # Errors
    /// When a file cannot be deleted; the rest is deleted all the same.
    pub fn remove_everything(&self) -> io::Result<()> {
        // Whatever still waits must not come back afterwards.
        let _ = self.wait();
        let mut first_failure = None;
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name() == LOCK {
                continue;
            }
            let removed = match entry.file_type() {
                Ok(kind) if kind.is_dir() => fs::remove_dir_all(entry.path()),
                _ => fs::remove_file(entry.path()),
            };
            if let Err(error) = removed {
                first_failure.get_or_insert(error);
            }
        }
        first_failure.map_or(Ok(()), Err)
    }
}

/// Reads the language chosen in the draft that another window has; nothing is opened for writing.
#[must_use]
pub fn language(folder: &Path) -> Option<Language> {
    read_draft(&folder.join(DRAFT)).ok().flatten()?.language
}

/// Reads a draft; `None` when there is none.
fn read_draft(path: &Path) -> io::Result<Option<Draft>> {
    match saving::read::<Draft>(path)? {
        Some(draft) if draft.format > FORMAT => Err(io::ErrorKind::InvalidData.into()),
        draft => Ok(draft),
    }
}

#[cfg(unix)]
fn restrict_to_owner(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the others can fail")]
fn restrict_to_owner(_folder: &Path) -> io::Result<()> {
    // Windows keeps a profile's folders to their owner by inheritance.
    Ok(())
}

#[cfg(test)]
mod tests;
