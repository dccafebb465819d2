//! `remote-help-closed`: reads the names of the running programs and which ports wait for connections from outside
//! (`/proc/net/tcp`, `/proc/net/tcp6`).
//!
//! Reported are tools that let someone take over the PC, and servers that do: remote desktop (RDP, 3389 and GNOME's
//! hand-over 3390), screen sharing (VNC, 5900 to 5909) and SSH (22), which nobody needs on a PC for telework. Servers
//! that only this PC can reach do not count, nor do clients. A tool's background service counts: it waits for a call. For
//! Windows see [`windows`].

mod windows;

use crate::machine::Circumstances;
use crate::observation::{Detail, Family, Observation, Reason};
use crate::system::{Processes, Refusal, System, optional};

/// Programs of remote-help tools, by the product they belong to.
const TOOLS: [&[&str]; 17] = [
    &[
        "teamviewer",
        "teamviewerd",
        "TeamViewer_Desktop",
        "TeamViewer_Service",
    ],
    &["anydesk"],
    &["rustdesk"],
    &["nxserver.bin", "nxnode.bin", "nxd"],
    &["chrome-remote-desktop-host", "remoting_me2me_host"],
    &["dwagent", "dwagsvc"],
    &["splashtop-streamer", "SRStreamerDaemon"],
    &["supremo"],
    &["hoptodesk"],
    &["getscreen"],
    &["aeroadmin"],
    &["ammyy"],
    &["ZohoAssist", "za_agent"],
    &["ScreenConnect", "connectwisecontrol"],
    &["bomgar-scc", "sra-pin"],
    &["meshagent"],
    &["iperius-remote", "iperiusremote"],
];

/// Servers that share the screen, wherever they listen.
const SERVERS: [&str; 12] = [
    "krdpserver",
    "krfb",
    "tigervncserver",
    "vino-server",
    "vncserver-x11-core",
    "vncserver-x11",
    "wayvnc",
    "winvnc",
    "x0vncserver",
    "x11vnc",
    "xrdp",
    "xrdp-sesman",
];

/// `TCP_LISTEN` of the kernel's `tcp_states.h`, as the tables write it.
const LISTENING: &str = "0A";

/// Looks whether anything lets others take over the PC.
#[must_use]
pub fn observe(system: &System, _circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => judge(&TOOLS, &SERVERS, system.processes(), open_ports(system)),
        Family::Windows => judge(
            &windows::TOOLS,
            &windows::SERVERS,
            system.processes(),
            windows::open_desktops(system),
        ),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

fn judge(
    tools: &[&[&str]],
    servers: &[&str],
    processes: Result<Processes, Refusal>,
    open: Result<u32, Refusal>,
) -> Observation {
    let (tools, servers) = match &processes {
        Ok(processes) => (tool_count(tools, processes), processes.count_of(servers)),
        Err(_) => (0, 0),
    };
    let count = servers.max(open.unwrap_or(0));
    let counted = |count| Detail {
        count: Some(count),
        ..Detail::default()
    };
    match (processes, open) {
        _ if tools > 0 => Observation::action(Reason::RemoteHelpRunning).with(counted(tools)),
        _ if count > 0 => Observation::action(Reason::RemoteAccessOn).with(counted(count)),
        (Err(refusal), _) | (_, Err(refusal)) => refusal.into(),
        // A tool of another account may run unseen.
        (Ok(processes), Ok(_)) if !processes.complete => {
            Observation::undetermined(Reason::AccessDenied)
        }
        (Ok(processes), Ok(_)) if processes.names.is_empty() => {
            Observation::undetermined(Reason::NotFound)
        }
        (Ok(_), Ok(_)) => Observation::ok(),
    }
}

fn tool_count(tools: &[&[&str]], processes: &Processes) -> u32 {
    let running = tools
        .iter()
        .filter(|programs| processes.count_of(programs) > 0);
    u32::try_from(running.count()).unwrap_or(u32::MAX)
}

/// Counts the ports for taking over the PC that are open to the outside, each once.
fn open_ports(system: &System) -> Result<u32, Refusal> {
    let mut open = Vec::new();
    let mut tables = 0;
    for file in ["/proc/net/tcp", "/proc/net/tcp6"] {
        // A PC without IPv6 has no second table.
        let Some(table) = optional(system.text(file))? else {
            continue;
        };
        if !table.contains("local_address") {
            return Err(Refusal::Unreadable);
        }
        tables += 1;
        open.extend(table.lines().skip(1).filter_map(listening_port));
    }
    if tables == 0 {
        return Err(Refusal::NotFound);
    }
    open.retain(|port| matches!(port, 22 | 3389 | 3390 | 5900..=5909));
    open.sort_unstable();
    open.dedup();
    Ok(u32::try_from(open.len()).unwrap_or(u32::MAX))
}

/// Returns the port of a line `0: 00000000:0D3D 00000000:0000 0A ...` that listens to more than this PC itself.
fn listening_port(line: &str) -> Option<u16> {
    let mut fields = line.split_whitespace().skip(1);
    let (address, port) = fields.next()?.split_once(':')?;
    if fields.nth(1)? != LISTENING || is_this_pc(address) {
        return None;
    }
    u16::from_str_radix(port, 16).ok()
}

/// Tells whether an address is this PC's own: `127.x.y.z`, `::1`, or the first written with 16 bytes. The kernel writes each
/// group of four bytes with the lowest first.
fn is_this_pc(address: &str) -> bool {
    match address.len() {
        8 => address.ends_with("7F"),
        32 => {
            address == "00000000000000000000000001000000"
                || (address.starts_with("0000000000000000FFFF0000") && address.ends_with("7F"))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
