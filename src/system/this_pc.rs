//! The real machine behind [`super::System::this_pc`].

use std::fs::{self, File};
use std::io::Read;

use jiff::Timestamp;
use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate};

use super::bus::{Bus, BusObject, BusSignal, BusValue, SignalRule};
#[cfg(target_os = "linux")]
use super::dbus;
use super::watch::Watch;
use super::windows::WindowsDoor;
use super::{Door, Processes, Refusal, card_readers, command};
use crate::observation::Family;

/// The most names that are listed of one folder; no folder that a check asks for comes near it.
const FOLDER_LIMIT: usize = 20_000;

/// The machine that the program runs on.
pub(super) struct ThisPc;

impl Door for ThisPc {
    fn family(&self) -> Family {
        if cfg!(target_os = "linux") {
            Family::Linux
        } else if cfg!(windows) {
            Family::Windows
        } else if cfg!(target_os = "macos") {
            Family::Macos
        } else {
            Family::Other
        }
    }

    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, Refusal> {
        // A named pipe or device would make the reader wait for ever.
        if !fs::metadata(path)?.is_file() {
            return Err(Refusal::Unreadable);
        }
        let mut contents = Vec::new();
        // Files of the kernel say that they are empty, so only reading tells the size.
        File::open(path)?
            .take(limit as u64 + 1)
            .read_to_end(&mut contents)?;
        if contents.len() > limit {
            return Err(Refusal::Unreadable);
        }
        Ok(contents)
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, Refusal> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)?.take(FOLDER_LIMIT) {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    fn exists(&self, path: &str) -> Result<bool, Refusal> {
        match fs::metadata(path).map_err(Refusal::from) {
            Ok(_) => Ok(true),
            Err(Refusal::NotFound) => Ok(false),
            Err(refusal) => Err(refusal),
        }
    }

    fn link(&self, path: &str) -> Result<String, Refusal> {
        fs::read_link(path)?
            .into_os_string()
            .into_string()
            .map_err(|_| Refusal::Unreadable)
    }

    fn modified(&self, path: &str) -> Result<Timestamp, Refusal> {
        Timestamp::try_from(fs::metadata(path)?.modified()?).map_err(|_| Refusal::Unreadable)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the environment of the measured machine"
    )]
    fn variable(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    #[cfg(not(windows))]
    fn has_program(&self, name: &str) -> bool {
        command::find(name).is_some()
    }

    #[cfg(windows)]
    fn has_program(&self, name: &str) -> bool {
        super::windows::api::shell::can_open(name)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<String, Refusal> {
        let program = command::find(program).ok_or(Refusal::NotFound)?;
        command::run(&program, arguments, super::COMMAND_LIMIT)
    }

    #[cfg(not(windows))]
    fn start(&self, program: &str, arguments: &[&str]) -> Result<(), Refusal> {
        let program = command::find(program).ok_or(Refusal::NotFound)?;
        command::start(&program, arguments)
    }

    #[cfg(windows)]
    fn start(&self, program: &str, arguments: &[&str]) -> Result<(), Refusal> {
        super::windows::api::shell::open(program, arguments)
    }

    fn processes(&self) -> Result<Processes, Refusal> {
        let mut system = sysinfo::System::new().map_err(|_| Refusal::Unsupported)?;
        let kind = ProcessRefreshKind::nothing().without_tasks();
        system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
        let processes = system.processes();
        Ok(Processes {
            names: processes
                .values()
                .map(|process| process.name().to_string_lossy().into_owned())
                .collect(),
            // A /proc mounted with `hidepid` shows only one's own; the first process is always another's.
            complete: !cfg!(target_os = "linux") || processes.contains_key(&Pid::from_u32(1)),
        })
    }

    #[cfg(target_os = "linux")]
    fn bus_property(
        &self,
        bus: Bus,
        object: BusObject<'_>,
        property: &str,
    ) -> Result<BusValue, Refusal> {
        let properties = BusObject {
            interface: "org.freedesktop.DBus.Properties",
            ..object
        };
        dbus::call(
            bus,
            properties,
            "Get",
            &[object.interface.into(), property.into()],
        )
    }

    #[cfg(not(target_os = "linux"))]
    fn bus_property(
        &self,
        _bus: Bus,
        _object: BusObject<'_>,
        _property: &str,
    ) -> Result<BusValue, Refusal> {
        Err(Refusal::Unsupported)
    }

    #[cfg(target_os = "linux")]
    fn bus_call(
        &self,
        bus: Bus,
        object: BusObject<'_>,
        method: &str,
        arguments: &[BusValue],
    ) -> Result<BusValue, Refusal> {
        dbus::call(bus, object, method, arguments)
    }

    #[cfg(not(target_os = "linux"))]
    fn bus_call(
        &self,
        _bus: Bus,
        _object: BusObject<'_>,
        _method: &str,
        _arguments: &[BusValue],
    ) -> Result<BusValue, Refusal> {
        Err(Refusal::Unsupported)
    }

    #[cfg(target_os = "linux")]
    fn watch_bus(
        &self,
        bus: Bus,
        rules: &[SignalRule],
        deliver: Box<dyn FnMut(BusSignal) + Send>,
    ) -> Result<Watch, Refusal> {
        dbus::watch(bus, rules, deliver)
    }

    #[cfg(not(target_os = "linux"))]
    fn watch_bus(
        &self,
        _bus: Bus,
        _rules: &[SignalRule],
        _deliver: Box<dyn FnMut(BusSignal) + Send>,
    ) -> Result<Watch, Refusal> {
        Err(Refusal::Unsupported)
    }

    #[cfg(unix)]
    fn ask_socket(&self, path: &str, request: &[u8], limit: usize) -> Result<Vec<u8>, Refusal> {
        use std::io::Write as _;
        let mut socket = std::os::unix::net::UnixStream::connect(path)?;
        socket.set_read_timeout(Some(super::COMMAND_LIMIT))?;
        socket.set_write_timeout(Some(super::COMMAND_LIMIT))?;
        socket.write_all(request)?;
        let mut answer = Vec::new();
        socket.take(limit as u64).read_to_end(&mut answer)?;
        Ok(answer)
    }

    #[cfg(not(unix))]
    fn ask_socket(&self, _path: &str, _request: &[u8], _limit: usize) -> Result<Vec<u8>, Refusal> {
        Err(Refusal::Unsupported)
    }

    fn card_readers(&self) -> Result<Vec<String>, Refusal> {
        card_readers::list()
    }

    #[cfg(windows)]
    fn windows(&self) -> Option<&dyn WindowsDoor> {
        Some(&super::windows::api::ThisWindows)
    }

    #[cfg(not(windows))]
    fn windows(&self) -> Option<&dyn WindowsDoor> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_up_to_its_limit() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "twelve bytes").unwrap();
        let path = file.path().to_str().unwrap();
        assert_eq!(ThisPc.read(path, 12), Ok(b"twelve bytes".to_vec()));
        assert_eq!(ThisPc.read(path, 11), Err(Refusal::Unreadable));
    }

    #[test]
    fn a_folder_is_no_file_and_a_missing_file_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap();
        assert_eq!(ThisPc.read(path, 10), Err(Refusal::Unreadable));
        assert_eq!(
            ThisPc.read(&format!("{path}/missing"), 10),
            Err(Refusal::NotFound)
        );
        assert_eq!(ThisPc.exists(&format!("{path}/missing")), Ok(false));
        assert_eq!(ThisPc.list(path), Ok(Vec::new()));
    }

    #[test]
    #[cfg(unix)]
    fn a_socket_file_nobody_listens_on_is_an_unavailable_service() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        let answer = ThisPc.ask_socket(path.to_str().unwrap(), b"", 10);
        assert_eq!(answer, Err(Refusal::Unavailable));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn running_programs_are_seen() {
        let processes = ThisPc.processes().unwrap();
        assert!(!processes.names.is_empty());
    }
}
