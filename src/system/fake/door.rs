//! How a machine built in code answers.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

use jiff::Timestamp;

use super::{Deliver, Entry, Fake, bus_key};
use crate::observation::Family;
use crate::system::bus::{Bus, BusObject, BusValue, SignalRule};
use crate::system::watch::Watch;
use crate::system::windows::WindowsDoor;
use crate::system::{Door, Processes, Refusal};

impl Door for Fake {
    fn family(&self) -> Family {
        self.family
    }

    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, Refusal> {
        match self.at(path)? {
            Entry::File(contents) if contents.len() <= limit => Ok(contents),
            _ => Err(Refusal::Unreadable),
        }
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, Refusal> {
        match self.at(folder)? {
            Entry::Folder => {
                let below = format!("{folder}/");
                let names = self
                    .entries
                    .keys()
                    .filter_map(|path| path.strip_prefix(&below));
                let first = names.filter_map(|rest| rest.split('/').next());
                Ok(first
                    .map(str::to_owned)
                    .collect::<BTreeSet<_>>()
                    .into_iter()
                    .collect())
            }
            _ => Err(Refusal::NotFound),
        }
    }

    fn exists(&self, path: &str) -> Result<bool, Refusal> {
        match self.at(path) {
            Ok(_) => Ok(true),
            Err(Refusal::NotFound) => Ok(false),
            Err(refusal) => Err(refusal),
        }
    }

    fn link(&self, path: &str) -> Result<String, Refusal> {
        match self.at(path)? {
            Entry::Link(target) => Ok(target),
            _ => Err(Refusal::Unreadable),
        }
    }

    fn modified(&self, path: &str) -> Result<Timestamp, Refusal> {
        self.at(path)?;
        self.written.get(path).copied().ok_or(Refusal::Unreadable)
    }

    fn variable(&self, name: &str) -> Option<String> {
        self.variables.get(name).cloned()
    }

    fn has_program(&self, name: &str) -> bool {
        self.programs.contains(name)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<String, Refusal> {
        if !self.has_program(program) {
            return Err(Refusal::NotFound);
        }
        self.outputs
            .get(&command_line(program, arguments))
            .cloned()
            .unwrap_or(Err(Refusal::Unreadable))
    }

    fn start(&self, program: &str, arguments: &[&str]) -> Result<(), Refusal> {
        if !self.has_program(program) {
            return Err(Refusal::NotFound);
        }
        let mut started = self.started.lock().unwrap_or_else(PoisonError::into_inner);
        started.push(command_line(program, arguments));
        Ok(())
    }

    fn processes(&self) -> Result<Processes, Refusal> {
        self.processes.clone()
    }

    fn bus_property(
        &self,
        bus: Bus,
        object: BusObject<'_>,
        property: &str,
    ) -> Result<BusValue, Refusal> {
        self.bus_call(bus, object, property, &[])
    }

    fn bus_call(
        &self,
        bus: Bus,
        object: BusObject<'_>,
        method: &str,
        arguments: &[BusValue],
    ) -> Result<BusValue, Refusal> {
        if !self.services.contains(&(bus, object.service.to_owned())) {
            return Err(Refusal::Unavailable);
        }
        self.bus
            .get(&bus_key(bus, object, method, arguments))
            .cloned()
            .unwrap_or(Err(Refusal::NotFound))
    }

    fn watch_bus(
        &self,
        bus: Bus,
        rules: &[SignalRule],
        deliver: Deliver,
    ) -> Result<Watch, Refusal> {
        if !self.services.iter().any(|(known, _)| *known == bus) {
            return Err(Refusal::Unavailable);
        }
        let mut watches = self.watches.lock().unwrap_or_else(PoisonError::into_inner);
        let number = watches.last().map_or(0, |(number, ..)| number + 1);
        watches.push((number, bus, rules.to_vec(), deliver));
        let watches = Arc::clone(&self.watches);
        Ok(Watch::ended_by(move || {
            let mut watches = watches.lock().unwrap_or_else(PoisonError::into_inner);
            watches.retain(|(known, ..)| *known != number);
        }))
    }

    fn ask_socket(&self, path: &str, _request: &[u8], _limit: usize) -> Result<Vec<u8>, Refusal> {
        self.at(path)?;
        self.sockets
            .get(path)
            .cloned()
            .unwrap_or(Err(Refusal::Unavailable))
    }

    fn card_readers(&self) -> Result<Vec<String>, Refusal> {
        self.card_readers.clone()
    }

    fn windows(&self) -> Option<&dyn WindowsDoor> {
        (self.family == Family::Windows).then_some(&self.windows)
    }
}

fn command_line(program: &str, arguments: &[&str]) -> String {
    std::iter::once(program)
        .chain(arguments.iter().copied())
        .collect::<Vec<_>>()
        .join(" ")
}
