//! The only door to the measured machine: files, programs, D-Bus, the registry and interfaces of Windows, processes,
//! card readers, environment.
//!
//! Everything here only looks. Nothing needs administrator rights, nothing reads text in a human language, and no
//! shell is involved. [`System::this_pc`] is the real machine; [`fake::Fake`] builds one in code for tests.

pub mod bus;
mod card_readers;
mod command;
pub mod console;
pub mod fake;
pub mod opening;
pub mod shared_folder;
mod this_pc;
pub mod watch;
pub mod windows;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::observation::{Family, Observation, Reason};
use bus::{Bus, BusObject, BusSignal, BusValue, SignalRule};
use watch::Watch;
use windows::WindowsDoor;

/// The most that is read of any file, in bytes, unless a caller asks for less: logs grow, settings do not.
pub const FILE_LIMIT: usize = 4 * 1024 * 1024;

/// How long a program that is asked for one setting may take.
pub const COMMAND_LIMIT: Duration = Duration::from_secs(2);

/// Why something could not be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It does not exist.
    NotFound,
    /// This account may not look at it.
    Denied,
    /// It exists and makes no sense, or is larger than anything sensible.
    Unreadable,
    /// The service that would answer does not run.
    Unavailable,
    /// No answer came in time.
    TimedOut,
    /// There is no such means on this operating system.
    Unsupported,
}

impl From<Refusal> for Reason {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotFound => Self::NotFound,
            Refusal::Denied => Self::AccessDenied,
            Refusal::Unreadable => Self::Unreadable,
            Refusal::Unavailable => Self::ServiceUnavailable,
            Refusal::TimedOut => Self::TimedOut,
            Refusal::Unsupported => Self::NotSupportedHere,
        }
    }
}

impl From<Refusal> for Observation {
    fn from(refusal: Refusal) -> Self {
        Self::undetermined(refusal.into())
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::ConnectionRefused => Self::Unavailable,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Self::TimedOut,
            ErrorKind::Unsupported => Self::Unsupported,
            _ => Self::Unreadable,
        }
    }
}

/// The names of the running programs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Processes {
    /// The names as the kernel knows them; Linux keeps the first 15 bytes.
    pub names: Vec<String>,
    /// Whether other accounts' programs are among them; some systems hide those.
    pub complete: bool,
}

impl Processes {
    /// Counts which of the given programs run, each once; names are compared by their first 15 bytes, in any case.
    #[must_use]
    pub fn count_of(&self, programs: &[&str]) -> u32 {
        let runs = |program: &&&str| {
            self.names
                .iter()
                .any(|name| shortened(name) == shortened(program))
        };
        u32::try_from(programs.iter().filter(runs).count()).unwrap_or(u32::MAX)
    }
}

/// A process name as the Linux kernel would keep it, in lower case.
fn shortened(name: &str) -> String {
    name.bytes()
        .take(15)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

/// What every measured machine can be asked. The real one and the fake implement it; checks use [`System`].
pub trait Door: Send + Sync {
    /// Returns which operating system this is.
    fn family(&self) -> Family;

    /// Reads a file whole.
    ///
    /// # Errors
    /// [`Refusal::Unreadable`] when it is larger than `limit` bytes or no plain file.
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, Refusal>;

    /// Lists the names in a folder, sorted.
    ///
    /// # Errors
    /// As the file system says.
    fn list(&self, folder: &str) -> Result<Vec<String>, Refusal>;

    /// Tells whether a path exists, following links.
    ///
    /// # Errors
    /// When the file system does not let this account know.
    fn exists(&self, path: &str) -> Result<bool, Refusal>;

    /// Returns where a symbolic link points to, as it is written.
    ///
    /// # Errors
    /// [`Refusal::Unreadable`] when the path is no link.
    fn link(&self, path: &str) -> Result<String, Refusal>;

    /// Returns when a file was last written.
    ///
    /// # Errors
    /// As the file system says.
    fn modified(&self, path: &str) -> Result<Timestamp, Refusal>;

    /// Returns an environment variable; `None` also when it is no Unicode.
    fn variable(&self, name: &str) -> Option<String>;

    /// Tells whether a program is installed where the system keeps its programs.
    fn has_program(&self, name: &str) -> bool;

    /// Runs a program to its end and returns its standard output. It must end with success within [`COMMAND_LIMIT`].
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without such a program, [`Refusal::Unreadable`] when it fails.
    fn run(&self, program: &str, arguments: &[&str]) -> Result<String, Refusal>;

    /// Starts a program for the person, say a settings panel, and does not wait for it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without such a program.
    fn start(&self, program: &str, arguments: &[&str]) -> Result<(), Refusal>;

    /// Returns the names of the running programs.
    ///
    /// # Errors
    /// When the system does not tell.
    fn processes(&self) -> Result<Processes, Refusal>;

    /// Reads a property over D-Bus, without starting the service.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`] without that bus or service, [`Refusal::NotFound`] without that object or property.
    fn bus_property(
        &self,
        bus: Bus,
        object: BusObject<'_>,
        property: &str,
    ) -> Result<BusValue, Refusal>;

    /// Calls a method over D-Bus, without starting the service, and returns the first value of its reply.
    ///
    /// # Errors
    /// As [`Door::bus_property`].
    fn bus_call(
        &self,
        bus: Bus,
        object: BusObject<'_>,
        method: &str,
        arguments: &[BusValue],
    ) -> Result<BusValue, Refusal>;

    /// Listens to signals on a thread of its own until the watch is dropped.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`] without that bus.
    fn watch_bus(
        &self,
        bus: Bus,
        rules: &[SignalRule],
        deliver: Box<dyn FnMut(BusSignal) + Send>,
    ) -> Result<Watch, Refusal>;

    /// Sends a request to a service's local socket file and returns all it answers, up to `limit` bytes.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without that socket, [`Refusal::Unavailable`] when nobody listens.
    fn ask_socket(&self, path: &str, request: &[u8], limit: usize) -> Result<Vec<u8>, Refusal>;

    /// Lists the names of the connected card readers. No card is touched.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without the card library, [`Refusal::Unavailable`] when its service does not run.
    fn card_readers(&self) -> Result<Vec<String>, Refusal>;

    /// Returns what only Windows can be asked; `None` on other systems.
    fn windows(&self) -> Option<&dyn WindowsDoor>;
}

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

/// Turns "does not exist" into `None` and keeps every other refusal.
///
/// # Errors
/// Every refusal but [`Refusal::NotFound`].
pub fn optional<T>(result: Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Refusal::NotFound) => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_counts_once_and_by_its_first_fifteen_bytes() {
        let processes = Processes {
            names: ["gnome-remote-de", "Xtigervnc", "Xtigervnc"]
                .map(str::to_owned)
                .to_vec(),
            complete: true,
        };
        assert_eq!(processes.count_of(&["gnome-remote-desktop-daemon"]), 1);
        assert_eq!(processes.count_of(&["xtigervnc", "anydesk"]), 1);
        assert_eq!(processes.count_of(&["vnc"]), 0);
    }

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
