//! A machine built in code, for tests of checks, pages and commands.
//!
//! What is not said does not exist: no file, no service, no reader. It is compiled into the library so that the tests
//! in `tests/` can use it too; the program itself never does, and the linker drops it.

mod door;
mod files;
mod windows;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::bus::{Bus, BusObject, BusSignal, BusValue, SignalRule};
use super::{Processes, Refusal, System};
use crate::observation::Family;
use files::Entry;

type Deliver = Box<dyn FnMut(BusSignal) + Send>;

/// The watches that are on: number, bus, rules, receiver.
type Watches = Arc<Mutex<Vec<(usize, Bus, Vec<SignalRule>, Deliver)>>>;

/// A machine built in code.
pub struct Fake {
    family: Family,
    entries: BTreeMap<String, Entry>,
    written: BTreeMap<String, Timestamp>,
    variables: BTreeMap<String, String>,
    programs: BTreeSet<String>,
    outputs: BTreeMap<String, Result<String, Refusal>>,
    processes: Result<Processes, Refusal>,
    bus: BTreeMap<String, Result<BusValue, Refusal>>,
    services: BTreeSet<(Bus, String)>,
    sockets: BTreeMap<String, Result<Vec<u8>, Refusal>>,
    card_readers: Result<Vec<String>, Refusal>,
    started: Mutex<Vec<String>>,
    watches: Watches,
    windows: windows::FakeWindows,
}

impl Fake {
    /// Makes an empty machine of a family.
    #[must_use]
    pub fn new(family: Family) -> Self {
        Self {
            family,
            entries: BTreeMap::new(),
            written: BTreeMap::new(),
            variables: BTreeMap::new(),
            programs: BTreeSet::new(),
            outputs: BTreeMap::new(),
            processes: Err(Refusal::Unsupported),
            bus: BTreeMap::new(),
            services: BTreeSet::new(),
            sockets: BTreeMap::new(),
            card_readers: Err(Refusal::NotFound),
            started: Mutex::default(),
            watches: Watches::default(),
            windows: windows::FakeWindows::default(),
        }
    }

    /// Makes an empty Linux machine.
    #[must_use]
    pub fn linux() -> Self {
        Self::new(Family::Linux)
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Installs a program.
    #[must_use]
    pub fn program(mut self, name: &str) -> Self {
        self.programs.insert(name.to_owned());
        self
    }

    /// Installs a program and says what it answers to a command line, written as one text.
    #[must_use]
    pub fn output(mut self, command_line: &str, output: Result<&str, Refusal>) -> Self {
        let program = command_line
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_owned();
        self.outputs
            .insert(command_line.to_owned(), output.map(str::to_owned));
        self.program(&program)
    }

    /// Runs programs, all accounts' among them.
    #[must_use]
    pub fn processes(mut self, names: &[&str]) -> Self {
        self.processes = Ok(Processes {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            complete: true,
        });
        self
    }

    /// Runs programs and hides those of other accounts.
    #[must_use]
    pub fn own_processes(self, names: &[&str]) -> Self {
        let mut fake = self.processes(names);
        if let Ok(processes) = &mut fake.processes {
            processes.complete = false;
        }
        fake
    }

    /// Refuses the list of programs.
    #[must_use]
    pub fn processes_refused(mut self, refusal: Refusal) -> Self {
        self.processes = Err(refusal);
        self
    }

    /// Puts a service on a bus that knows nothing yet.
    #[must_use]
    pub fn service(mut self, bus: Bus, service: &str) -> Self {
        self.services.insert((bus, service.to_owned()));
        self
    }

    /// Gives a service on a bus a property, or what a method without arguments answers.
    #[must_use]
    pub fn bus_value(
        mut self,
        bus: Bus,
        object: BusObject<'_>,
        member: &str,
        value: Result<BusValue, Refusal>,
    ) -> Self {
        self.bus.insert(bus_key(bus, object, member, &[]), value);
        self.service(bus, object.service)
    }

    /// Says what a method answers to arguments.
    #[must_use]
    pub fn bus_answer(
        mut self,
        bus: Bus,
        object: BusObject<'_>,
        method: &str,
        arguments: &[BusValue],
        answer: Result<BusValue, Refusal>,
    ) -> Self {
        self.bus
            .insert(bus_key(bus, object, method, arguments), answer);
        self.service(bus, object.service)
    }

    /// Says what a local socket answers, whatever it is asked.
    #[must_use]
    pub fn socket(mut self, path: &str, answer: Result<&[u8], Refusal>) -> Self {
        self.sockets
            .insert(path.to_owned(), answer.map(<[u8]>::to_vec));
        self.file(path, "")
    }

    /// Connects card readers.
    #[must_use]
    pub fn card_readers(mut self, names: &[&str]) -> Self {
        self.card_readers = Ok(names.iter().map(|name| (*name).to_owned()).collect());
        self
    }

    /// Refuses the list of card readers.
    #[must_use]
    pub fn card_readers_refused(mut self, refusal: Refusal) -> Self {
        self.card_readers = Err(refusal);
        self
    }

    /// Closes the building: the machine as checks see it.
    #[must_use]
    pub fn system(self) -> System {
        System::behind(Arc::new(self))
    }

    /// Closes the building and keeps a handle, to send signals and to see what was started.
    #[must_use]
    pub fn shared(self) -> (Arc<Self>, System) {
        let fake = Arc::new(self);
        (Arc::clone(&fake), System::behind(fake))
    }

    /// Sends a signal from an object to everyone who listens for it.
    pub fn send(&self, bus: Bus, path: &str, signal: &BusSignal) {
        let mut watches = self.watches.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, watched, rules, deliver) in watches.iter_mut() {
            let wanted = rules.iter().any(|rule| {
                rule.interface == signal.interface
                    && rule.member == signal.member
                    && rule.path.as_ref().is_none_or(|wanted| wanted == path)
            });
            if *watched == bus && wanted {
                deliver(signal.clone());
            }
        }
    }

    /// Returns how many watches are on.
    #[must_use]
    pub fn watch_count(&self) -> usize {
        self.watches
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .len()
    }

    /// Returns the command lines that were started for the person.
    #[must_use]
    pub fn started(&self) -> Vec<String> {
        self.started
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

fn bus_key(bus: Bus, object: BusObject<'_>, member: &str, arguments: &[BusValue]) -> String {
    format!("{bus:?} {object:?} {member} {arguments:?}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::Door;

    #[test]
    fn a_folder_is_what_has_something_in_it() {
        let fake = Fake::linux()
            .file("/sys/a/b/c", "1")
            .folder("/sys/a/empty")
            .link("/sys/a/l", "../b");
        assert_eq!(
            fake.list("/sys/a"),
            Ok(["b", "empty", "l"].map(str::to_owned).to_vec())
        );
        assert_eq!(fake.list("/sys/a/empty"), Ok(Vec::new()));
        assert_eq!(fake.list("/sys/b"), Err(Refusal::NotFound));
        assert_eq!(fake.exists("/sys/a/b"), Ok(true));
    }

    #[test]
    fn what_is_refused_is_refused_below_too() {
        let fake = Fake::linux()
            .denied("/etc/sssd")
            .file("/etc/sssd/sssd.conf", "");
        assert_eq!(fake.exists("/etc/sssd/sssd.conf"), Err(Refusal::Denied));
        assert_eq!(fake.exists("/etc/sssd2"), Ok(false));
    }

    #[test]
    fn a_service_that_is_not_there_differs_from_a_property_that_is_not_there() {
        let object = BusObject {
            service: "org.example",
            path: "/org/example",
            interface: "org.example.Interface",
        };
        let fake = Fake::linux().bus_value(Bus::System, object, "Known", Ok(true.into()));
        assert_eq!(
            fake.bus_property(Bus::System, object, "Known"),
            Ok(BusValue::Bool(true))
        );
        assert_eq!(
            fake.bus_property(Bus::System, object, "Other"),
            Err(Refusal::NotFound)
        );
        assert_eq!(
            fake.bus_property(Bus::Session, object, "Known"),
            Err(Refusal::Unavailable)
        );
    }
}
