//! `firewall`: reads the settings of ufw, nftables and iptables, asks firewalld and systemd over D-Bus, and reads which
//! packet filters the kernel has loaded (`/proc/modules`).
//!
//! The rules in force are for root's eyes only. So "on" is said of a known firewall that is on, "off" when a known one
//! is switched off or the kernel has no packet filter at all, and everything else could not be determined. For Windows
//! see [`windows`].

mod windows;

use crate::machine::Circumstances;
use crate::machine::services::{ServiceState, state};
use crate::machine::settings::{shell_value, truth};
use crate::observation::{Family, Observation, Reason};
use crate::system::bus::{Bus, BusObject};
use crate::system::{Refusal, System};

/// What one kind of firewall tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Firewall {
    /// It is on and refuses what nobody asked for.
    On,
    /// It is installed and off.
    Off,
    /// It is not installed, or not used.
    Absent,
    /// It is there, and only root can see what it does.
    Hidden(Refusal),
}

/// A rule set that a service loads when the system starts: its service and the file with the rules.
const RULE_SETS: [(&str, &str); 4] = [
    ("nftables.service", "/etc/nftables.conf"),
    ("nftables.service", "/etc/sysconfig/nftables.conf"),
    ("netfilter-persistent.service", "/etc/iptables/rules.v4"),
    ("iptables.service", "/etc/sysconfig/iptables"),
];

/// Looks whether the PC's own firewall is on.
#[must_use]
pub fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => {
            let firewalls = [firewalld(system), ufw(system), rule_sets(system)];
            judge(&firewalls, || kernel_filters(system))
        }
        Family::Windows => windows::read(system).unwrap_or_else(Observation::from),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

/// `kernel_filters` tells whether the kernel has any packet filter loaded; it is only asked when no firewall tells.
fn judge(
    firewalls: &[Firewall],
    kernel_filters: impl FnOnce() -> Result<bool, Refusal>,
) -> Observation {
    if firewalls.contains(&Firewall::On) {
        return Observation::ok();
    }
    let hidden = firewalls.iter().find_map(|firewall| match firewall {
        Firewall::Hidden(refusal) => Some(*refusal),
        Firewall::On | Firewall::Off | Firewall::Absent => None,
    });
    if let Some(refusal) = hidden {
        return refusal.into();
    }
    if firewalls.contains(&Firewall::Off) {
        return Observation::action(Reason::FirewallOff);
    }
    match kernel_filters() {
        Ok(false) => Observation::action(Reason::FirewallOff),
        Ok(true) => Observation::undetermined(Reason::AccessDenied),
        Err(refusal) => refusal.into(),
    }
}

/// firewalld tells everyone its state (its D-Bus interface, property `state`).
fn firewalld(system: &System) -> Firewall {
    let object = BusObject {
        service: "org.fedoraproject.FirewallD1",
        path: "/org/fedoraproject/FirewallD1",
        interface: "org.fedoraproject.FirewallD1",
    };
    match system.bus_property(Bus::System, object, "state") {
        Ok(state) if state.as_text() == Some("RUNNING") => Firewall::On,
        Ok(_) => Firewall::Off,
        Err(Refusal::Unavailable) if !system.has_program("firewalld") => Firewall::Absent,
        Err(Refusal::Unavailable) => match state(system, "firewalld.service") {
            ServiceState::Inactive => Firewall::Off,
            // It runs without answering, or systemd does not answer either.
            ServiceState::Active => Firewall::Hidden(Refusal::Unavailable),
            ServiceState::Unknown(refusal) => Firewall::Hidden(refusal),
        },
        Err(refusal) => Firewall::Hidden(refusal),
    }
}

/// ufw's setting says whether it is switched on; its service says whether that is in force.
fn ufw(system: &System) -> Firewall {
    let enabled = match system.optional_text("/etc/ufw/ufw.conf") {
        Ok(None) => return Firewall::Absent,
        Ok(Some(text)) => shell_value(&text, "ENABLED").as_deref().and_then(truth),
        Err(refusal) => return Firewall::Hidden(refusal),
    };
    match (enabled, state(system, "ufw.service")) {
        (Some(true), ServiceState::Active | ServiceState::Unknown(_)) => Firewall::On,
        (Some(true), ServiceState::Inactive) | (Some(false), _) => Firewall::Off,
        (None, _) => Firewall::Hidden(Refusal::Unreadable),
    }
}

fn rule_sets(system: &System) -> Firewall {
    let mut found = Firewall::Absent;
    for (service, file) in RULE_SETS {
        if state(system, service) != ServiceState::Active {
            continue;
        }
        match system.optional_text(file) {
            Ok(Some(rules)) if refuses_incoming(&rules) => return Firewall::On,
            Ok(None) if found != Firewall::Absent => {}
            // Rules that refuse nothing in this file may still be completed elsewhere.
            Ok(_) => found = Firewall::Hidden(Refusal::Denied),
            Err(refusal) => found = Firewall::Hidden(refusal),
        }
    }
    found
}

/// Tells whether rules refuse incoming packets that nothing else lets in: nftables' `policy drop` on an input hook, or
/// iptables' `:INPUT DROP`.
fn refuses_incoming(rules: &str) -> bool {
    let lines = || {
        rules
            .lines()
            .map(|line| line.split('#').next().unwrap_or_default().trim())
    };
    if lines().any(|line| line.starts_with(":INPUT DROP") || line.starts_with(":INPUT REJECT")) {
        return true;
    }
    let bare: String = lines().collect::<Vec<_>>().join(" ");
    bare.split("hook input").skip(1).any(|rest| {
        let end = rest.find(['{', '}']).unwrap_or(rest.len());
        rest[..end].contains("policy drop")
    })
}

/// Tells whether the kernel has a packet filter, as a module or built in.
fn kernel_filters(system: &System) -> Result<bool, Refusal> {
    const FILTERS: [&str; 4] = ["nf_tables", "ip_tables", "ip6_tables", "x_tables"];
    let modules = system.text("/proc/modules")?;
    let mut names = modules.lines().filter_map(|line| line.split(' ').next());
    if names.any(|name| FILTERS.contains(&name)) {
        return Ok(true);
    }
    let kernel = system.text("/proc/sys/kernel/osrelease")?;
    let built_in = system.text(&format!("/lib/modules/{}/modules.builtin", kernel.trim()))?;
    Ok(FILTERS
        .iter()
        .any(|filter| built_in.contains(&format!("/{filter}.ko"))))
}

#[cfg(test)]
mod tests;
