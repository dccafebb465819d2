//! Asks systemd over D-Bus whether a service runs; for checks that read more than that.

use crate::system::bus::{Bus, BusObject};
use crate::system::{Refusal, System};

/// Whether a service runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceState {
    /// It runs, or did its work and stays in force.
    Active,
    /// It does not run, or there is no such service.
    Inactive,
    /// systemd does not answer.
    Unknown(Refusal),
}

/// Asks for a service's state (org.freedesktop.systemd1(5), `ActiveState`).
#[must_use]
pub fn state(system: &System, unit: &str) -> ServiceState {
    let path = unit_path(unit);
    let object = BusObject {
        service: "org.freedesktop.systemd1",
        path: &path,
        interface: "org.freedesktop.systemd1.Unit",
    };
    match system.bus_property(Bus::System, object, "ActiveState") {
        Ok(value) => match value.as_text() {
            Some("active" | "reloading") => ServiceState::Active,
            Some(_) => ServiceState::Inactive,
            None => ServiceState::Unknown(Refusal::Unreadable),
        },
        Err(refusal) => ServiceState::Unknown(refusal),
    }
}

/// Escapes a unit's name for its object path: everything but letters and digits becomes `_` and two hex digits.
fn unit_path(unit: &str) -> String {
    let escaped = unit.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        other => format!("_{other:02x}"),
    });
    std::iter::once("/org/freedesktop/systemd1/unit/".to_owned())
        .chain(escaped)
        .collect()
}

/// Builds fakes of services for the checks' tests.
#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::system::fake::Fake;

    /// A machine on which a service is in a state, as systemd writes it.
    pub(crate) fn with_service(fake: Fake, unit: &str, active_state: &str) -> Fake {
        let path = unit_path(unit);
        let object = BusObject {
            service: "org.freedesktop.systemd1",
            path: &path,
            interface: "org.freedesktop.systemd1.Unit",
        };
        fake.bus_value(Bus::System, object, "ActiveState", Ok(active_state.into()))
    }

    #[test]
    fn a_unit_name_is_escaped_as_systemd_does() {
        assert_eq!(
            unit_path("apt-daily.timer"),
            "/org/freedesktop/systemd1/unit/apt_2ddaily_2etimer"
        );
    }

    #[test]
    fn a_state_is_active_inactive_or_unknown() {
        let cases = [
            ("active", ServiceState::Active),
            ("reloading", ServiceState::Active),
            ("inactive", ServiceState::Inactive),
            ("failed", ServiceState::Inactive),
        ];
        for (written, expected) in cases {
            let system = with_service(Fake::linux(), "ufw.service", written).system();
            assert_eq!(state(&system, "ufw.service"), expected, "{written}");
        }
        let nobody = Fake::linux().system();
        assert_eq!(
            state(&nobody, "ufw.service"),
            ServiceState::Unknown(Refusal::Unavailable)
        );
    }
}
