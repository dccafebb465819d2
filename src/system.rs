//! The only door to the measured machine: files, programs, D-Bus, the registry and interfaces of Windows, processes,
//! card readers, environment.
//!
//! Everything here only looks. Nothing needs administrator rights, nothing reads text in a human language, and no
//! shell is involved. [`System::this_pc`] is the real machine; [`fake::Fake`] builds one in code for tests.

pub mod bus;
mod card_readers;
mod command;
pub mod console;
#[cfg(target_os = "linux")]
mod dbus;
mod door;
pub mod fake;
pub mod opening;
mod processes;
mod refusal;
pub mod shared_folder;
mod this_pc;
pub mod watch;
pub mod windows;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use windows::WindowsDoor;

pub use door::Door;
pub use processes::Processes;
pub use refusal::{Refusal, optional};

/// The most that is read of any file, in bytes, unless a caller asks for less: logs grow, settings do not.
pub const FILE_LIMIT: usize = 4 * 1024 * 1024;

/// How long a program that is asked for one setting may take.
pub const COMMAND_LIMIT: Duration = Duration::from_secs(2);

/// A handle on the measured machine; cloning it gives another handle on the same one.
#[derive(Clone)]
pub struct System(Arc<dyn Door>);

impl System {
    /// Returns the machine that the program runs on.
    #[must_use]
    pub fn this_pc() -> Self {
        Self(Arc::new(this_pc::ThisPc))
    }

    /// Returns a handle on any other machine.
    #[must_use]
    pub fn behind(door: Arc<dyn Door>) -> Self {
        Self(door)
    }

    /// Returns what only Windows can be asked.
    ///
    /// # Errors
    /// [`Refusal::Unsupported`] on other systems.
    pub fn windows(&self) -> Result<&dyn WindowsDoor, Refusal> {
        self.0.windows().ok_or(Refusal::Unsupported)
    }

    /// Reads a text file whole.
    ///
    /// # Errors
    /// As [`Door::read`]; [`Refusal::Unreadable`] also when it is no UTF-8.
    pub fn text(&self, path: &str) -> Result<String, Refusal> {
        String::from_utf8(self.read(path, FILE_LIMIT)?).map_err(|_| Refusal::Unreadable)
    }

    /// Reads a text file that may rightly be missing.
    ///
    /// # Errors
    /// As [`System::text`], a missing file excepted.
    pub fn optional_text(&self, path: &str) -> Result<Option<String>, Refusal> {
        optional(self.text(path))
    }

    /// Lists a folder that may rightly be missing: then it is empty.
    ///
    /// # Errors
    /// As [`Door::list`], a missing folder excepted.
    pub fn optional_list(&self, folder: &str) -> Result<Vec<String>, Refusal> {
        optional(self.list(folder)).map(Option::unwrap_or_default)
    }
}

impl Deref for System {
    type Target = dyn Door;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_missing_file_is_rightly_missing() {
        let system = fake::Fake::linux()
            .denied("/etc/secret")
            .file("/etc/known", "a")
            .system();
        assert_eq!(system.optional_text("/etc/known"), Ok(Some("a".to_owned())));
        assert_eq!(system.optional_text("/etc/unknown"), Ok(None));
        assert_eq!(system.optional_text("/etc/secret"), Err(Refusal::Denied));
    }
}
