//! Nothing leaves the computer: strace sees every socket that the program asks for, and none of them reaches further.

use teleklaar::control::Situation;
use teleklaar::text::Language;
use teleklaar::text::ids::Question;

use crate::accessibility::Walk;
use crate::program::READY;
use crate::support::{Home, PROGRAM, succeed};

/// What stays on this computer. `AF_UNIX`: the screen, the session bus, the card reader's service. `AF_NETLINK`: the
/// kernel itself, which tells what network adapters there are (the check for a VPN asks that).
const LOCAL: [&str; 2] = ["AF_UNIX", "AF_NETLINK"];

/// Returns the lines of a trace that ask for a socket which could reach another computer.
fn sockets_that_reach_further(trace: &str) -> Vec<&str> {
    let families = trace.lines().filter_map(|line| {
        let (_, arguments) = line
            .split_once(" socket(")
            .or_else(|| line.split_once(" socketpair("))?;
        let family = arguments.split([',', ' ']).next()?;
        (!LOCAL.contains(&family)).then_some(line)
    });
    families.collect()
}

/// Runs a command under strace and returns what it printed and what it asked of the network.
#[track_caller]
fn traced(home: &Home, program: &str, arguments: &[&str]) -> (String, String) {
    let mut strace = home.command("strace");
    strace.args([
        "-f",
        "-qq",
        "-e",
        "trace=socket,socketpair",
        "-o",
        "trace",
        program,
    ]);
    let (printed, _) = succeed(strace.args(arguments));
    (
        printed,
        std::fs::read_to_string(home.path().join("trace")).unwrap(),
    )
}

#[track_caller]
fn check_command(arguments: &[&str], expected_start: &str) {
    let home = Home::new();
    home.write("answers.toml", READY);
    home.write("passphrase", "enkele woorden voor een test\n");
    let (printed, trace) = traced(&home, PROGRAM, arguments);
    assert!(
        printed.starts_with(expected_start),
        "{arguments:?} printed {printed:?}"
    );
    assert_eq!(sockets_that_reach_further(&trace), [""; 0], "{arguments:?}");
}

#[test]
fn measuring_opens_no_internet_socket() {
    check_command(&["scan", "--format", "json"], "{");
}

#[test]
fn checking_with_a_measurement_opens_no_internet_socket() {
    check_command(&["check", "answers.toml", "--format", "json"], "{");
}

#[test]
fn exporting_and_signing_opens_no_internet_socket() {
    check_command(
        &[
            "export",
            "answers.toml",
            "-o",
            "out.pdf",
            "--passphrase-file",
            "passphrase",
        ],
        "",
    );
}

#[test]
fn the_whole_way_through_the_window_to_a_signed_file_opens_no_internet_socket() {
    let home = Home::new();
    let trace = home.path().join("trace");
    let mut walk = Walk::new(Language::Fr);
    walk.walk_to_the_result(Situation::PrivateVirtual, Question::Yes)
        .walk_to_the_signed_file();
    walk.take(&home, Some(&trace));
    let trace = std::fs::read_to_string(trace).unwrap();
    assert!(
        trace.contains("socket(AF_UNIX"),
        "the window speaks to the screen over a socket:\n{trace}"
    );
    assert_eq!(sockets_that_reach_further(&trace), [""; 0]);
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
        assert_eq!(sockets_that_reach_further(line).is_empty(), local, "{line}");
    }
}

#[test]
fn strace_sees_an_internet_socket_of_a_child_process() {
    let script = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)";
    let child = format!("/usr/bin/python3 -c '{script}'; true");
    let (_, trace) = traced(&Home::new(), "/bin/sh", &["-c", &child]);
    let seen = sockets_that_reach_further(&trace);
    assert!(seen.len() == 1 && seen[0].contains("AF_INET"), "{trace}");
}
