//! `vpn`: asks NetworkManager over D-Bus which kinds of connections are up, and reads the kinds of the network
//! interfaces (`/sys/class/net`). Names of connections are not read; names of interfaces are compared and forgotten.
//!
//! That a VPN is up does not say whose. Interfaces of consumer VPNs, of containers and of virtual machines do not
//! count. No VPN now is no fault: connect it and check again. For Windows see [`windows`].

mod windows;

use crate::machine::Circumstances;
use crate::observation::{Family, Observation, Reason};
use crate::system::bus::{Bus, BusObject};
use crate::system::{Refusal, System, optional};

/// The service that manages connections on most desktops.
const NETWORK_MANAGER: &str = "org.freedesktop.NetworkManager";

/// `NM_ACTIVE_CONNECTION_STATE_ACTIVATED`.
const STATE_ACTIVATED: i64 = 2;

/// Beginnings of interface names that are no way into an office: consumer VPNs, meshes, containers, virtual machines.
const OTHERS: [&str; 25] = [
    "anbox",
    "br-",
    "cali",
    "cni",
    "CloudflareWARP",
    "docker",
    "flannel",
    "ham0",
    "ipv6leak",
    "lxc",
    "lxdbr",
    "mullvad",
    "nordlynx",
    "nordtun",
    "podman",
    "proton",
    "pvpn",
    "surfshark",
    "tailscale",
    "veth",
    "virbr",
    "vmnet",
    "vnet",
    "waydroid",
    "zt",
];

/// Kinds of connections that use a dial-in link to reach the internet itself: then such a link is no VPN.
const DIALS: [&str; 5] = ["adsl", "bluetooth", "cdma", "gsm", "pppoe"];

/// `ARPHRD_PPP` of the kernel's `if_arp.h`: a dial-in link.
const TYPE_DIAL_IN: &str = "512";

/// `ARPHRD_NONE` of the kernel's `if_arp.h`: a tunnel without hardware.
const TYPE_TUNNEL: &str = "65534";

/// What NetworkManager tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Managed {
    /// A VPN or `WireGuard` connection is up.
    vpn: bool,
    /// The PC dials in to reach the internet.
    dials: bool,
}

/// Looks whether a VPN is up.
#[must_use]
pub fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => {
            let managed = managed(system);
            let dials = managed.is_ok_and(|managed| managed.dials);
            judge(
                managed.map(|managed| managed.vpn),
                interfaces(system, dials),
            )
        }
        Family::Windows => windows::read(system).unwrap_or_else(Observation::from),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

fn judge(managed: Result<bool, Refusal>, interfaces: Result<bool, Refusal>) -> Observation {
    match (managed, interfaces) {
        (Ok(true), _) | (_, Ok(true)) => Observation::ok(),
        // Each of them sees every VPN of the usual kinds, so one is enough for "none is up".
        (Ok(false), _) | (_, Ok(false)) => Observation::undetermined(Reason::NotConnected),
        (Err(Refusal::Unavailable), Err(refusal)) | (Err(refusal), Err(_)) => refusal.into(),
    }
}

/// Asks NetworkManager which kinds of connections are up.
fn managed(system: &System) -> Result<Managed, Refusal> {
    let mut found = Managed::default();
    let manager = BusObject {
        service: NETWORK_MANAGER,
        path: "/org/freedesktop/NetworkManager",
        interface: NETWORK_MANAGER,
    };
    let connections = system.bus_property(Bus::System, manager, "ActiveConnections")?;
    for path in connections.as_list().ok_or(Refusal::Unreadable)? {
        let connection = BusObject {
            service: NETWORK_MANAGER,
            path: path.as_text().ok_or(Refusal::Unreadable)?,
            interface: "org.freedesktop.NetworkManager.Connection.Active",
        };
        // A connection may end while it is being asked.
        let Some(kind) = optional(system.bus_property(Bus::System, connection, "Type"))? else {
            continue;
        };
        let state = optional(system.bus_property(Bus::System, connection, "State"))?;
        if state.and_then(|state| state.as_number()) != Some(STATE_ACTIVATED) {
            continue;
        }
        match kind.as_text() {
            Some("vpn" | "wireguard") => found.vpn |= !is_other(system, connection)?,
            Some(kind) => found.dials |= DIALS.contains(&kind),
            None => return Err(Refusal::Unreadable),
        }
    }
    Ok(found)
}

/// Tells whether a connection's interface is one that does not count.
fn is_other(system: &System, connection: BusObject<'_>) -> Result<bool, Refusal> {
    let devices = optional(system.bus_property(Bus::System, connection, "Devices"))?;
    for path in devices
        .iter()
        .filter_map(|devices| devices.as_list())
        .flatten()
        .filter_map(|path| path.as_text())
    {
        let device = BusObject {
            service: NETWORK_MANAGER,
            path,
            interface: "org.freedesktop.NetworkManager.Device",
        };
        let name = optional(system.bus_property(Bus::System, device, "Interface"))?;
        if name
            .as_ref()
            .and_then(|name| name.as_text())
            .is_some_and(does_not_count)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Looks whether a tunnel interface is up and has its other end.
fn interfaces(system: &System, dials: bool) -> Result<bool, Refusal> {
    for name in system.list("/sys/class/net")? {
        if !does_not_count(&name) && is_tunnel(system, &name, dials)? && is_up(system, &name)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn does_not_count(interface: &str) -> bool {
    interface == "lo"
        || OTHERS.iter().any(|other| interface.starts_with(other))
        || interface.contains("mullvad")
}

fn is_tunnel(system: &System, name: &str, dials: bool) -> Result<bool, Refusal> {
    let folder = format!("/sys/class/net/{name}");
    // A tap interface in a bridge belongs to a virtual machine.
    if system.exists(&format!("{folder}/master"))? || name.starts_with("wwan") {
        return Ok(false);
    }
    let kind = system
        .optional_text(&format!("{folder}/type"))?
        .unwrap_or_default();
    match kind.trim() {
        TYPE_TUNNEL => Ok(true),
        TYPE_DIAL_IN => Ok(!dials),
        _ => system.exists(&format!("{folder}/tun_flags")),
    }
}

/// The kernel refuses the carrier of an interface that is down as "invalid"; that is a plain no.
fn is_up(system: &System, name: &str) -> Result<bool, Refusal> {
    match system.text(&format!("/sys/class/net/{name}/carrier")) {
        Ok(carrier) => Ok(carrier.trim() == "1"),
        Err(Refusal::Unreadable | Refusal::NotFound) => Ok(false),
        Err(refusal) => Err(refusal),
    }
}

#[cfg(test)]
mod tests;
