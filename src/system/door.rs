//! What checks may ask of a machine.

use jiff::Timestamp;

use super::bus::{Bus, BusObject, BusSignal, BusValue, SignalRule};
use super::watch::Watch;
use super::windows::WindowsDoor;
use super::{Processes, Refusal};
use crate::observation::Family;

/// What every measured machine can be asked. The real one and the fake implement it; checks use [`System`](super::System).
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

    /// Runs a program to its end and returns its standard output. It must end with success within [`COMMAND_LIMIT`](super::COMMAND_LIMIT).
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
