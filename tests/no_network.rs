//! Nothing leaves the computer: strace sees every socket that the program asks for, and none of them reaches further.

use std::path::Path;
use std::process::Command;

use crate::support::{Home, PROGRAM, succeed};

/// What stays on this computer. `AF_UNIX`: the screen, the session bus, the card reader's service. `AF_NETLINK`: the
/// kernel itself, which tells what network adapters there are (the check for a VPN asks that).
const LOCAL: [&str; 2] = ["AF_UNIX", "AF_NETLINK"];

/// Returns every address family in a trace that could reach another computer, with its line.
pub fn families_that_reach_further(trace: &str) -> Vec<&str> {
    let families = trace.lines().filter_map(|line| {
        let (_, arguments) = line
            .split_once(" socket(")
            .or_else(|| line.split_once(" socketpair("))?;
        let family = arguments.split([',', ' ']).next()?;
        (!LOCAL.contains(&family)).then_some(line)
    });
    families.collect()
}

/// Runs a command of the program under strace and returns what it printed and what it asked of the network.
fn traced(home: &Home, program: &str, arguments: &[&str]) -> (String, String) {
    let trace = home.path().join("trace");
    let mut strace = home.command("strace");
    tracing(&mut strace, &trace).arg(program).args(arguments);
    let (printed, _) = succeed(&mut strace);
    (
        printed,
        std::fs::read_to_string(trace).expect("strace writes its trace"),
    )
}

fn tracing<'a>(strace: &'a mut Command, trace: &Path) -> &'a mut Command {
    strace
        .args(["-f", "-qq", "-e", "trace=socket,socketpair", "-o"])
        .arg(trace)
}

#[test]
fn a_trace_tells_internet_sockets_from_local_ones() {
    let cases = [
        ("7  socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3", true),
        (
            "7  socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
            true,
        ),
        ("7  socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0", true),
        (
            "7  socket(AF_INET, SOCK_DGRAM, IPPROTO_IP <unfinished ...>",
            false,
        ),
        (
            "7  socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = -1 EAFNOSUPPORT",
            false,
        ),
        (
            "7  socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = -1 EPERM",
            false,
        ),
        ("7  +++ exited with 0 +++", true),
    ];
    for (line, local) in cases {
        assert_eq!(
            families_that_reach_further(line).is_empty(),
            local,
            "{line}"
        );
    }
}

#[test]
fn strace_sees_an_internet_socket_of_a_child_process() {
    let home = Home::new();
    let script = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)";
    let (_, trace) = traced(
        &home,
        "/bin/sh",
        &["-c", &format!("/usr/bin/python3 -c '{script}'; true")],
    );
    let seen = families_that_reach_further(&trace);
    assert!(seen.len() == 1 && seen[0].contains("AF_INET"), "{trace}");
}
