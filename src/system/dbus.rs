//! D-Bus through `zbus`, reduced to calls, properties and signals.

mod translation;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::thread;

use zbus::Address;
use zbus::address::Transport;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::Structure;

use crate::system::bus::{Bus, BusObject, BusSignal, BusValue, SignalRule};
use crate::system::watch::Watch;
use crate::system::{COMMAND_LIMIT, Refusal};
use translation::{body_of, plain, refusal_of};

thread_local! {
    /// Each check has a thread of its own, so each has connections of its own and none waits for another's.
    static CONNECTIONS: RefCell<BTreeMap<Bus, Connection>> = const { RefCell::new(BTreeMap::new()) };
}

/// Calls a method of a service that runs already, and returns the first value of the reply.
pub(super) fn call(
    bus: Bus,
    object: BusObject<'_>,
    method: &str,
    arguments: &[BusValue],
) -> Result<BusValue, Refusal> {
    let known = CONNECTIONS.with_borrow(|connections| connections.get(&bus).cloned());
    let connection = match known {
        Some(connection) if !connection.is_closed() => connection,
        _ => {
            let connection = connect(bus)?;
            CONNECTIONS.with_borrow_mut(|connections| connections.insert(bus, connection.clone()));
            connection
        }
    };
    // Asking a service that does not run would start it, and the program changes nothing on the machine.
    let driver = BusObject {
        service: "org.freedesktop.DBus",
        path: "/org/freedesktop/DBus",
        interface: "org.freedesktop.DBus",
    };
    let runs = call_over(
        &connection,
        driver,
        "NameHasOwner",
        &[object.service.into()],
    )?;
    if runs != BusValue::Bool(true) {
        return Err(Refusal::Unavailable);
    }
    call_over(&connection, object, method, arguments)
}

/// Delivers matching signals on a thread of its own until the watch is dropped.
pub(super) fn watch(
    bus: Bus,
    rules: &[SignalRule],
    mut deliver: Box<dyn FnMut(BusSignal) + Send>,
) -> Result<Watch, Refusal> {
    let connection = connect(bus)?;
    let driver = BusObject {
        service: "org.freedesktop.DBus",
        path: "/org/freedesktop/DBus",
        interface: "org.freedesktop.DBus",
    };
    let messages = MessageIterator::from(&connection);
    for rule in rules {
        let wanted = match_rule(rule);
        add_match(&connection, driver, &wanted)?;
    }
    let rules = rules.to_vec();
    let listen = move || {
        // The iterator ends when the connection is closed, by us or by the bus.
        for message in messages {
            let Ok(message) = message else { break };
            if let Some(signal) = signal_of(&message)
                && rules
                    .iter()
                    .any(|rule| rule.interface == signal.interface && rule.member == signal.member)
            {
                deliver(signal);
            }
        }
    };
    thread::Builder::new()
        .name("bus watch".to_owned())
        .spawn(listen)?;
    Ok(Watch::ended_by(move || {
        // A bus that went away has ended the watch already.
        let _ = connection.close();
    }))
}

fn connect(bus: Bus) -> Result<Connection, Refusal> {
    // Whatever is wrong with the bus itself: nobody is there to answer.
    let unavailable = |_| Refusal::Unavailable;
    let address = match bus {
        Bus::System => Address::system(),
        Bus::Session => Address::session(),
    };
    let address = address.map_err(unavailable)?;
    // An environment may name a bus on another machine; the program opens no network connection.
    if !matches!(address.transport(), Transport::Unix(_)) {
        return Err(Refusal::Unavailable);
    }
    let builder = Builder::address(address).map_err(unavailable)?;
    builder
        .method_timeout(COMMAND_LIMIT)
        .build()
        .map_err(unavailable)
}

fn call_over(
    connection: &Connection,
    object: BusObject<'_>,
    method: &str,
    arguments: &[BusValue],
) -> Result<BusValue, Refusal> {
    let send = |body: Option<&Structure<'_>>| {
        let (service, path, interface) =
            (Some(object.service), object.path, Some(object.interface));
        match body {
            Some(body) => connection.call_method(service, path, interface, method, body),
            None => connection.call_method(service, path, interface, method, &()),
        }
    };
    let reply = send(body_of(arguments)?.as_ref()).map_err(|error| refusal_of(&error))?;
    let body = reply.body();
    let values: Structure<'_> = body.deserialize().map_err(|_| Refusal::Unreadable)?;
    values
        .fields()
        .first()
        .map(plain)
        .ok_or(Refusal::Unreadable)
}

fn add_match(connection: &Connection, driver: BusObject<'_>, rule: &str) -> Result<(), Refusal> {
    connection
        .call_method(
            Some(driver.service),
            driver.path,
            Some(driver.interface),
            "AddMatch",
            &rule,
        )
        .map(drop)
        .map_err(|error| refusal_of(&error))
}

fn match_rule(rule: &SignalRule) -> String {
    let path = rule
        .path
        .as_ref()
        .map(|path| format!(",path='{path}'"))
        .unwrap_or_default();
    format!(
        "type='signal',interface='{}',member='{}'{path}",
        rule.interface, rule.member
    )
}

fn signal_of(message: &zbus::Message) -> Option<BusSignal> {
    if message.message_type() != Type::Signal {
        return None;
    }
    let header = message.header();
    let body = message.body();
    let values: Structure<'_> = body.deserialize().ok()?;
    Some(BusSignal {
        interface: header.interface()?.to_string(),
        member: header.member()?.to_string(),
        values: values.fields().iter().map(plain).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_names_its_object_only_when_it_has_one() {
        let rule = |path: Option<&str>| SignalRule {
            interface: "org.example.Lock".to_owned(),
            member: "Changed".to_owned(),
            path: path.map(str::to_owned),
        };
        assert_eq!(
            match_rule(&rule(None)),
            "type='signal',interface='org.example.Lock',member='Changed'"
        );
        assert!(match_rule(&rule(Some("/a"))).ends_with(",path='/a'"));
    }
}
