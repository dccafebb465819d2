//! The desktop's credential store, for real: GNOME Keyring on a session bus of its own.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use teleklaar::signing::device::{self, Identity};
use teleklaar::signing::randomness::SystemRandomness;
use teleklaar::signing::store::{Bus, CredentialStore, Patience, StoreError, SystemStore};
use zbus::blocking::{Connection, connection, fdo::DBusProxy};

use crate::support::Home;

const SERVICE: &str = "org.freedesktop.secrets";
const PATIENCE: Patience = Patience {
    service: Duration::from_secs(20),
    person: Duration::from_secs(20),
};

/// A session bus, and perhaps a keyring on it; both end with the value.
struct Desktop {
    address: String,
    programs: Vec<Child>,
    home: Home,
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

impl Desktop {
    /// Starts a bus that starts no service by itself.
    fn new() -> Self {
        let home = Home::new();
        let socket = home.path().join("bus");
        let address = format!("unix:path={}", socket.display());
        let configuration = home.write("bus.conf", &CONFIGURATION.replace("ADDRESS", &address));
        let mut daemon = home.command("dbus-daemon");
        daemon
            .arg("--nofork")
            .arg("--print-address=1")
            .arg("--config-file")
            .arg(configuration);
        let mut daemon = start(daemon.stdout(Stdio::piped()).stderr(Stdio::null()));
        // The address is printed once the bus listens.
        let mut line = String::new();
        let output = daemon.stdout.take().expect("its output");
        std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut line)
            .expect("an address");
        assert!(
            line.starts_with("unix:"),
            "dbus-daemon does not start (package dbus): {line:?}"
        );
        Self {
            address,
            programs: vec![daemon],
            home,
        }
    }

    fn connection(&self) -> Connection {
        connection::Builder::address(self.address.as_str())
            .and_then(connection::Builder::build)
            .expect("the bus")
    }

    /// Starts the keyring with a collection that this password opens, and waits until it answers.
    fn start_keyring(&mut self, password: &str) {
        let connection = self.connection();
        let bus = DBusProxy::new(&connection).expect("the bus");
        let mut owners = bus
            .receive_name_owner_changed_with_args(&[(0, SERVICE)])
            .expect("signals");
        let mut keyring = self.home.command("gnome-keyring-daemon");
        keyring.args(["--foreground", "--components=secrets", "--unlock"]);
        keyring
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("XDG_RUNTIME_DIR", self.home.path());
        let mut keyring = start(
            keyring
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        keyring
            .stdin
            .take()
            .expect("its input")
            .write_all(password.as_bytes())
            .expect("the password");
        self.programs.push(keyring);
        let signal = owners
            .next()
            .expect("the keyring takes its name (package gnome-keyring)");
        assert!(signal.args().is_ok_and(|owner| owner.new_owner().is_some()));
    }

    fn store(&self) -> SystemStore {
        SystemStore::new(
            Bus::Address(self.address.clone()),
            "Teleklaar".to_owned(),
            PATIENCE,
        )
    }
}

fn start(command: &mut Command) -> Child {
    command
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"))
}

const CONFIGURATION: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>ADDRESS</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"#;

fn open(store: &SystemStore) -> Result<String, device::DeviceError> {
    let identity = Identity {
        name: "Prénom Nom".to_owned(),
        organisation: "CPAS Exemple".to_owned(),
    };
    let now = "2026-11-22T09:00:00Z".parse().expect("a moment");
    device::open(store, &identity, now, &mut SystemRandomness)
        .map(|credential| credential.code().to_string())
}

#[test]
fn the_key_is_kept_by_the_desktop_found_again_and_deleted() {
    let mut desktop = Desktop::new();
    desktop.start_keyring("a password of nobody");
    let store = desktop.store();
    assert!(store.load().expect("an empty store").is_none());
    let code = open(&store).expect("a new key");
    assert_eq!(open(&desktop.store()).expect("the same key"), code);
    assert_eq!(store.delete(), Ok(()));
    assert!(store.load().expect("an empty store").is_none());
    assert_eq!(store.delete(), Ok(()), "nothing to delete is no error");
}

#[test]
fn a_bus_without_a_keyring_is_an_absent_store() {
    let desktop = Desktop::new();
    assert_eq!(desktop.store().load().err(), Some(StoreError::Absent));
}

#[test]
fn a_locked_keyring_that_nobody_opens_gives_no_second_key() {
    let mut desktop = Desktop::new();
    desktop.start_keyring("a password of nobody");
    let store = desktop.store();
    open(&store).expect("a new key");
    let connection = desktop.connection();
    let collection =
        zbus::zvariant::ObjectPath::try_from("/org/freedesktop/secrets/collection/login")
            .expect("a path");
    connection
        .call_method(
            Some(SERVICE),
            "/org/freedesktop/secrets",
            Some("org.freedesktop.Secret.Service"),
            "Lock",
            &vec![collection],
        )
        .expect("locked");
    let refused = open(&store).expect_err("locked");
    assert_eq!(refused, device::DeviceError::Store(StoreError::Cancelled));
}
