//! Opens a file or folder for the person with the system's program for it.

use std::io;
use std::path::Path;

/// Opens a file or folder and does not wait for the program that shows it.
///
/// # Errors
/// When the system knows no program for it.
#[cfg(not(windows))]
pub fn open(path: &Path) -> io::Result<()> {
    open::that_detached(path)
}

/// Opens a file or folder and does not wait for the program that shows it. Without a command prompt in between, which
/// organisations often forbid.
///
/// # Errors
/// When Windows knows no program for it.
#[cfg(windows)]
pub fn open(path: &Path) -> io::Result<()> {
    super::windows::api::shell::open_path(path).map_err(|_| io::ErrorKind::NotFound.into())
}
