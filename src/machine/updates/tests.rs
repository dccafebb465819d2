use super::*;
use crate::machine::tests::circumstances;
use crate::system::fake::Fake;

const AUTOMATIC: &str =
    "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n";

fn pc(config: &str, last_upgrade: &str) -> Fake {
    Fake::linux()
        .file("/var/lib/dpkg/status", "")
        .file("/etc/apt/apt.conf.d/20auto-upgrades", config)
        .file(
            "/var/log/dpkg.log",
            format!("{last_upgrade} upgrade libc6:amd64 1 2\n"),
        )
        .link(
            "/etc/systemd/system/timers.target.wants/apt-daily.timer",
            "/lib/apt-daily.timer",
        )
        .link(
            "/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer",
            "/lib/apt-daily-upgrade.timer",
        )
        .program("unattended-upgrade")
}

fn check(fake: Fake, expected: Observation, days: Option<u32>) {
    let detail = Detail {
        days,
        ..Detail::default()
    };
    assert_eq!(
        observe(&fake.system(), &circumstances()),
        expected.with(detail)
    );
}

#[test]
fn automatic_and_recent_updates_are_ok() {
    check(
        pc(AUTOMATIC, "2026-11-20 07:00:00"),
        Observation::ok(),
        Some(2),
    );
    check(
        pc(AUTOMATIC, "2026-10-18 10:00:00"),
        Observation::ok(),
        Some(35),
    );
}

#[test]
fn updates_that_are_too_old_need_action() {
    check(
        pc(AUTOMATIC, "2026-10-17 09:00:00"),
        Observation::action(Reason::UpdatesTooOld),
        Some(36),
    );
}

#[test]
fn updates_that_nobody_looks_for_are_off_even_when_recent() {
    let off = AUTOMATIC.replace('1', "0");
    check(
        pc(&off, "2026-11-20 07:00:00"),
        Observation::action(Reason::UpdatesOff),
        Some(2),
    );
}

#[test]
fn a_program_that_tells_of_updates_is_enough_while_they_are_installed() {
    let off = AUTOMATIC.replace('1', "0");
    let notified = |last| pc(&off, last).file("/etc/xdg/autostart/mintupdate.desktop", "");
    check(notified("2026-11-20 07:00:00"), Observation::ok(), Some(2));
    check(
        notified("2026-01-20 07:00:00"),
        Observation::action(Reason::UpdatesTooOld),
        Some(306),
    );
}

#[test]
fn an_update_that_waits_for_a_restart_is_in_progress_for_a_while_only() {
    let waiting =
        |since| pc(AUTOMATIC, "2026-11-20 07:00:00").written("/run/reboot-required", since);
    check(
        waiting("2026-11-20T06:00:00Z"),
        Observation::in_progress(Reason::RestartPending),
        Some(2),
    );
    check(
        waiting("2026-09-01T06:00:00Z"),
        Observation::action(Reason::RestartPending),
        Some(2),
    );
}

#[test]
fn packagekit_knows_of_updates_that_the_log_does_not() {
    let object = BusObject {
        service: "org.freedesktop.PackageKit",
        path: "/org/freedesktop/PackageKit",
        interface: "org.freedesktop.PackageKit",
    };
    let answering = |seconds: i64| {
        pc(AUTOMATIC, "2026-01-20 07:00:00").bus_answer(
            Bus::System,
            object,
            "GetTimeSinceAction",
            &[BusValue::Number(ROLE_UPDATE_PACKAGES)],
            Ok(seconds.into()),
        )
    };
    check(answering(3 * 86_400), Observation::ok(), Some(3));
    check(
        answering(i64::from(u32::MAX)),
        Observation::action(Reason::UpdatesTooOld),
        Some(306),
    );
}

#[test]
fn a_moment_in_the_future_tells_nothing() {
    check(
        pc(AUTOMATIC, "2027-03-01 07:00:00"),
        Observation::undetermined(Reason::NotFound),
        None,
    );
}

#[test]
fn what_cannot_be_read_is_undetermined() {
    check(
        Fake::linux(),
        Observation::undetermined(Reason::NotFound),
        None,
    );
    check(
        pc(AUTOMATIC, "2026-11-20 07:00:00").denied("/etc/apt/apt.conf.d"),
        Observation::undetermined(Reason::AccessDenied),
        None,
    );
    check(
        pc(AUTOMATIC, "no date at all"),
        Observation::undetermined(Reason::NotFound),
        None,
    );
    check(
        pc(AUTOMATIC, "").denied("/var/log/dpkg.log"),
        Observation::undetermined(Reason::AccessDenied),
        None,
    );
    check(
        Fake::linux().file("/run/ostree-booted", ""),
        Observation::undetermined(Reason::NotSupportedHere),
        None,
    );
}
