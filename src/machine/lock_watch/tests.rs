use super::*;
use std::collections::BTreeMap;
use std::time::Duration;

use crate::system::fake::Fake;

const SESSION: &str = "/org/freedesktop/login1/session/_32";

/// Long enough for any busy machine; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

fn logind(fake: Fake) -> Fake {
    let user = BusObject {
        service: "org.freedesktop.login1",
        path: "/org/freedesktop/login1/user/self",
        interface: "org.freedesktop.login1.User",
    };
    let display = BusValue::List(vec!["2".into(), SESSION.into()]);
    fake.bus_value(Bus::System, user, "Display", Ok(display))
}

fn hint(locked: bool) -> BusSignal {
    let changed = BTreeMap::from([("LockedHint".to_owned(), BusValue::Bool(locked))]);
    BusSignal {
        interface: PROPERTIES_INTERFACE.to_owned(),
        member: "PropertiesChanged".to_owned(),
        values: vec![
            SESSION_INTERFACE.into(),
            BusValue::Dict(changed),
            BusValue::List(Vec::new()),
        ],
    }
}

fn saver(interface: &str, active: bool) -> BusSignal {
    BusSignal {
        interface: interface.to_owned(),
        member: "ActiveChanged".to_owned(),
        values: vec![active.into()],
    }
}

fn start(system: &System) -> (LockWatch, Receiver<LockPractice>) {
    let (sender, receiver) = sync_channel(16);
    let watch = LockWatch::start(system, move |practice| {
        let _ = sender.send(practice);
    });
    (watch, receiver)
}

fn next(steps: &Receiver<LockPractice>) -> LockPractice {
    steps.recv_timeout(PATIENCE).unwrap()
}

#[test]
fn locking_and_coming_back_is_noticed_through_logind() {
    let (fake, system) = logind(Fake::linux()).shared();
    let (_watch, steps) = start(&system);
    assert_eq!(next(&steps), LockPractice::Listening);
    fake.send(Bus::System, SESSION, &hint(true));
    assert_eq!(next(&steps), LockPractice::Locked);
    fake.send(Bus::System, SESSION, &hint(false));
    assert_eq!(next(&steps), LockPractice::CameBack);
}

#[test]
fn locking_and_coming_back_is_noticed_through_a_screen_saver() {
    for interface in SCREEN_SAVERS.into_iter().chain([GNOME_SCREEN_SAVER]) {
        let (fake, system) = Fake::linux().service(Bus::Session, "org.example").shared();
        let (_watch, steps) = start(&system);
        assert_eq!(next(&steps), LockPractice::Listening);
        fake.send(Bus::Session, "/any", &saver(interface, true));
        assert_eq!(next(&steps), LockPractice::Locked, "{interface}");
        fake.send(Bus::Session, "/any", &saver(interface, false));
        assert_eq!(next(&steps), LockPractice::CameBack, "{interface}");
    }
}

#[test]
fn coming_back_without_locking_and_other_sessions_are_not_noticed() {
    let (fake, system) = logind(Fake::linux())
        .service(Bus::Session, "org.example")
        .shared();
    let (_watch, steps) = start(&system);
    assert_eq!(next(&steps), LockPractice::Listening);
    fake.send(Bus::System, SESSION, &hint(false));
    fake.send(
        Bus::System,
        "/org/freedesktop/login1/session/_37",
        &hint(true),
    );
    fake.send(Bus::Session, "/any", &saver(GNOME_SCREEN_SAVER, true));
    fake.send(Bus::Session, "/any", &saver("org.mate.ScreenSaver", true));
    // Only the last of these is a lock of this session.
    assert_eq!(next(&steps), LockPractice::Locked);
    fake.send(Bus::System, SESSION, &hint(true));
    fake.send(Bus::System, SESSION, &hint(false));
    assert_eq!(next(&steps), LockPractice::CameBack);
}

#[test]
fn where_nobody_tells_the_reason_is_said() {
    let cases = [
        (Fake::linux(), Reason::ServiceUnavailable),
        (Fake::new(Family::Macos), Reason::NotSupportedHere),
        (
            Fake::windows().has_session_notices(Err(Refusal::Denied)),
            Reason::AccessDenied,
        ),
        (
            Fake::linux().service(Bus::System, "org.freedesktop.login1"),
            Reason::NotFound,
        ),
    ];
    for (fake, reason) in cases {
        let (_watch, steps) = start(&fake.system());
        assert_eq!(next(&steps), LockPractice::CannotNotice(reason));
    }
}

#[test]
fn locking_and_coming_back_is_noticed_on_windows() {
    let (fake, system) = Fake::windows().has_session_notices(Ok(())).shared();
    let (watch, steps) = start(&system);
    assert_eq!(next(&steps), LockPractice::Listening);
    fake.change_session(SessionChange::Unlocked);
    fake.change_session(SessionChange::Locked);
    assert_eq!(next(&steps), LockPractice::Locked);
    fake.change_session(SessionChange::Unlocked);
    assert_eq!(next(&steps), LockPractice::CameBack);
    drop(watch);
    assert!(steps.recv_timeout(PATIENCE).is_err());
    assert_eq!(fake.session_listeners(), 0);
}

#[test]
fn a_signal_that_makes_no_sense_is_passed_over() {
    let mut garbage = hint(true);
    garbage.values.truncate(1);
    assert_eq!(locked_hint(&garbage), None);
    garbage.values.clear();
    assert_eq!(locked_hint(&garbage), None);
    assert_eq!(active(&garbage), None);
}

#[test]
fn a_watch_that_is_dropped_ends_its_thread_and_listens_no_more() {
    let (fake, system) = logind(Fake::linux()).shared();
    let (watch, steps) = start(&system);
    assert_eq!(next(&steps), LockPractice::Listening);
    assert_eq!(fake.watch_count(), 1);
    drop(watch);
    // The thread drops its end of the channel when it is over.
    assert_eq!(
        steps.recv_timeout(PATIENCE),
        Err(std::sync::mpsc::RecvTimeoutError::Disconnected)
    );
    assert_eq!(fake.watch_count(), 0);
}
