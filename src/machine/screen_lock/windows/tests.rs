use super::*;
use crate::machine::screen_lock::observe;
use crate::machine::tests::circumstances;
use crate::observation::{Detail, Reason};
use crate::system::fake::Fake;

const AUTOMATIC_LOGIN: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon");

const NEVER_SLEEPS: PowerPlan = PowerPlan {
    screen_off_is_sleep: false,
    plugged_in: IdleTimes {
        screen_off: Some(300),
        sleep: None,
    },
    on_battery: None,
    asks_password: true,
};

/// A PC that never sleeps and has no screen saver.
fn pc() -> Fake {
    Fake::windows().power_plan(Ok(NEVER_SLEEPS))
}

fn with_screen_saver(fake: Fake, key: RegistryKey<'_>, seconds: &str, secure: &str) -> Fake {
    fake.registry(key, "ScreenSaveActive", "1".into())
        .registry(key, "ScreenSaverIsSecure", secure.into())
        .registry(key, "ScreenSaveTimeOut", seconds.into())
        .registry(
            key,
            "SCRNSAVE.EXE",
            "C:\\Windows\\system32\\scrnsave.scr".into(),
        )
}

fn sleeping(plugged_in: Option<u64>, on_battery: Option<u64>) -> PowerPlan {
    let times = |sleep| IdleTimes {
        screen_off: Some(60),
        sleep,
    };
    PowerPlan {
        plugged_in: times(plugged_in),
        on_battery: Some(times(on_battery)),
        ..NEVER_SLEEPS
    }
}

fn check(fake: Fake, expected: Observation, minutes: Option<u32>) {
    let expected = expected.with(Detail {
        minutes,
        ..Detail::default()
    });
    assert_eq!(observe(&fake.system(), &circumstances()), expected);
}

#[test]
fn each_route_alone_locks_the_screen() {
    let limit = pc().registry(MACHINE, "InactivityTimeoutSecs", 900.into());
    check(limit, Observation::ok(), Some(15));
    let person = with_screen_saver(pc(), PERSON, "600", "1");
    check(person, Observation::ok(), Some(10));
    let organisation = with_screen_saver(pc(), POLICY, "300", "1");
    check(organisation, Observation::ok(), Some(5));
    let asleep = Fake::windows().power_plan(Ok(sleeping(Some(600), Some(300))));
    check(asleep, Observation::ok(), Some(10));
}

#[test]
fn the_organisations_screen_saver_wins_value_by_value() {
    let person = || with_screen_saver(pc(), PERSON, "3600", "0");
    let late = person().registry(POLICY, "ScreenSaverIsSecure", "1".into());
    check(late, Observation::action(Reason::LockTooLate), Some(60));
    let in_time = person()
        .registry(POLICY, "ScreenSaverIsSecure", "1".into())
        .registry(POLICY, "ScreenSaveTimeOut", "600".into());
    check(in_time, Observation::ok(), Some(10));
    let off = with_screen_saver(pc(), PERSON, "600", "1").registry(
        POLICY,
        "ScreenSaveActive",
        "0".into(),
    );
    check(off, Observation::action(Reason::LockOff), None);
}

#[test]
fn a_screen_saver_without_program_or_time_locks_nothing() {
    let off = || Observation::action(Reason::LockOff);
    let saver = || with_screen_saver(pc(), PERSON, "600", "1");
    check(
        saver().registry(PERSON, "SCRNSAVE.EXE", "".into()),
        off(),
        None,
    );
    check(
        saver().registry(PERSON, "ScreenSaveTimeOut", "0".into()),
        off(),
        None,
    );
    check(
        saver().registry(PERSON, "ScreenSaveActive", "0".into()),
        off(),
        None,
    );
    check(pc(), off(), None);
}

#[test]
fn a_lock_without_password_or_too_late_needs_action() {
    let open = with_screen_saver(pc(), PERSON, "600", "0");
    check(
        open,
        Observation::action(Reason::LockWithoutPassword),
        Some(10),
    );
    let late = with_screen_saver(pc(), PERSON, "1800", "1");
    check(late, Observation::action(Reason::LockTooLate), Some(30));
}

#[test]
fn on_a_laptop_the_longer_time_counts() {
    let off = Observation::action(Reason::LockOff);
    let asleep = |plan| Fake::windows().power_plan(Ok(plan));
    check(asleep(sleeping(None, Some(300))), off.clone(), None);
    check(asleep(sleeping(Some(300), None)), off, None);
    check(
        asleep(sleeping(Some(300), Some(1200))),
        Observation::action(Reason::LockTooLate),
        Some(20),
    );
}

#[test]
fn a_screen_that_goes_off_locks_only_where_that_is_sleep() {
    let modern = PowerPlan {
        screen_off_is_sleep: true,
        ..NEVER_SLEEPS
    };
    let modern = Fake::windows().power_plan(Ok(modern));
    check(modern, Observation::ok(), Some(5));
}

#[test]
fn waking_up_must_ask_the_password_and_soon() {
    let awake = |plan, interval: u64| {
        Fake::windows()
            .power_plan(Ok(plan))
            .registry(PERSON, "DelayLockInterval", interval.into())
    };
    let plan = sleeping(Some(600), Some(600));
    check(awake(plan, 0), Observation::ok(), Some(10));
    let late = Observation::action(Reason::LockTooLate);
    check(awake(plan, 900), late, Some(25));
    let open = Observation::action(Reason::LockWithoutPassword);
    check(awake(plan, NEVER), open.clone(), Some(10));
    let unlocked = PowerPlan {
        asks_password: false,
        ..plan
    };
    check(awake(unlocked, 0), open, Some(10));
}

#[test]
fn logging_in_without_a_password_counts_against_the_lock() {
    let automatic = |value: &str| {
        with_screen_saver(pc(), PERSON, "600", "1").registry(
            AUTOMATIC_LOGIN,
            "AutoAdminLogon",
            value.into(),
        )
    };
    check(
        automatic("1"),
        Observation::action(Reason::AutomaticLogin),
        Some(10),
    );
    check(automatic("0"), Observation::ok(), Some(10));
}

#[test]
fn a_route_that_cannot_be_read_matters_only_where_none_of_the_others_locks() {
    let good = with_screen_saver(Fake::windows(), PERSON, "600", "1");
    check(good, Observation::ok(), Some(10));
    let late = with_screen_saver(Fake::windows(), PERSON, "1800", "1");
    check(
        late,
        Observation::undetermined(Reason::NotSupportedHere),
        None,
    );
    let denied = pc().registry_refused(PERSON, Refusal::Denied);
    check(
        denied,
        Observation::undetermined(Reason::AccessDenied),
        None,
    );
    let garbage = with_screen_saver(pc(), PERSON, "soon", "1");
    check(garbage, Observation::undetermined(Reason::Unreadable), None);
}
