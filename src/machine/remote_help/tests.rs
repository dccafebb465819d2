use super::*;
use crate::machine::tests::circumstances;
use crate::system::fake::Fake;

const HEAD: &str =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n";

fn pc(listening: &[&str]) -> Fake {
    let lines = listening.iter().map(|address| {
        format!("   0: {address} 00000000:0000 0A 00000000:00000000 00:00000000 0 0\n")
    });
    Fake::linux()
        .processes(&["systemd", "firefox", "remmina"])
        .file(
            "/proc/net/tcp",
            HEAD.to_owned() + &lines.collect::<String>(),
        )
}

pub(super) fn check(fake: Fake, expected: Observation, count: Option<u32>) {
    let expected = expected.with(Detail {
        count,
        ..Detail::default()
    });
    assert_eq!(observe(&fake.system(), &circumstances()), expected);
}

#[test]
fn a_pc_that_nobody_can_take_over_is_ok() {
    check(pc(&[]), Observation::ok(), None);
    check(
        pc(&["00000000:1F90", "00000000:0277"]),
        Observation::ok(),
        None,
    );
}

#[test]
fn a_tool_counts_once_however_many_programs_it_runs() {
    let running = |names: &[&str]| pc(&[]).processes(names);
    let tool = || Observation::action(Reason::RemoteHelpRunning);
    check(running(&["teamviewerd", "TeamViewer"]), tool(), Some(1));
    check(running(&["anydesk", "rustdesk"]), tool(), Some(2));
    check(running(&["chrome-remote-d"]), tool(), Some(1));
}

#[test]
fn a_server_that_others_can_reach_is_open_access() {
    let on = || Observation::action(Reason::RemoteAccessOn);
    check(pc(&["00000000:0D3D"]), on(), Some(1));
    check(pc(&["00000000:0016", "6401A8C0:170C"]), on(), Some(2));
    check(pc(&[]).processes(&["krfb"]), on(), Some(1));
    let six = format!("{HEAD}   0: 00000000000000000000000000000000:0016 0:0 0A 0 0\n");
    check(
        pc(&["00000000:0016"]).file("/proc/net/tcp6", six),
        on(),
        Some(1),
    );
}

#[test]
fn a_server_that_only_this_pc_reaches_does_not_count() {
    let six = format!(
        "{HEAD}   0: 00000000000000000000000001000000:0016 0:0 0A 0 0\n   1: 0000000000000000FFFF00000100007F:170C 0:0 0A 0 0\n"
    );
    check(
        pc(&["0100007F:0016"]).file("/proc/net/tcp6", six),
        Observation::ok(),
        None,
    );
}

#[test]
fn a_connection_to_another_pc_is_no_server() {
    let table = format!("{HEAD}   0: 6401A8C0:0016 6501A8C0:A1B2 01 0 0\n");
    check(
        pc(&[]).file("/proc/net/tcp", table),
        Observation::ok(),
        None,
    );
}

#[test]
fn what_cannot_be_read_is_undetermined() {
    let undetermined = Observation::undetermined;
    check(
        Fake::linux().processes(&["systemd"]),
        undetermined(Reason::NotFound),
        None,
    );
    check(
        pc(&[]).denied("/proc/net"),
        undetermined(Reason::AccessDenied),
        None,
    );
    check(
        pc(&[]).file("/proc/net/tcp", "garbage"),
        undetermined(Reason::Unreadable),
        None,
    );
    check(
        pc(&[]).processes_refused(Refusal::Denied),
        undetermined(Reason::AccessDenied),
        None,
    );
    check(
        pc(&[]).own_processes(&["firefox"]),
        undetermined(Reason::AccessDenied),
        None,
    );
    check(pc(&[]).processes(&[]), undetermined(Reason::NotFound), None);
}

#[test]
fn what_is_found_counts_also_when_the_rest_cannot_be_read() {
    check(
        Fake::linux()
            .own_processes(&["anydesk"])
            .denied("/proc/net"),
        Observation::action(Reason::RemoteHelpRunning),
        Some(1),
    );
    check(
        pc(&["00000000:0D3D"]).processes_refused(Refusal::Denied),
        Observation::action(Reason::RemoteAccessOn),
        Some(1),
    );
}
