//! One window after the other.

use std::fs::File;
use std::path::Path;

/// A lock on a register's folder, held as long as the value lives and gone with the process.
pub(super) struct Lock(#[expect(dead_code, reason = "the open file is the lock")] Option<File>);

impl Lock {
    /// Waits for the lock. Where the file system has none it goes on without: files of different keepers never meet, and
    /// two windows of one keeper would have to save within the same milliseconds.
    pub(super) fn take(folder: &Path) -> Self {
        let options = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join("register.lock"));
        Self(options.ok().filter(|file| file.lock().is_ok()))
    }
}
