//! Windows locks by four routes, and one is enough: the limit for the whole PC (`InactivityTimeoutSecs`), the screen saver
//! as the organisation or as the person set it, and sleep with a password for waking up.
//!
//! That the screen goes off locks nothing, except on PCs for which it is sleep (Modern Standby). On a PC with a battery
//! the longer time counts, plugged in or not.

use super::Lock;
use crate::machine::settings::whole_minutes;
use crate::observation::Observation;
use crate::system::windows::registry::RegistryKey;
use crate::system::windows::{IdleTimes, PowerPlan, WindowsDoor};
use crate::system::{Refusal, System};

/// The limit for the whole PC, set by an organisation.
const MACHINE: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System");
/// The screen saver as the organisation sets it; each of its values wins.
const POLICY: RegistryKey<'static> =
    RegistryKey::user("Software\\Policies\\Microsoft\\Windows\\Control Panel\\Desktop");
/// The screen saver as the person sets it.
const PERSON: RegistryKey<'static> = RegistryKey::user("Control Panel\\Desktop");

/// The `DelayLockInterval` that stands for never asking the password.
const NEVER: u64 = 0xffff_ffff;

/// Looks how the screen locks by itself.
pub(super) fn read(system: &System, limit_minutes: u32) -> Result<Observation, Refusal> {
    let windows = system.windows()?;
    let routes = [limit(windows), screen_saver(windows), sleep(windows)];
    let in_time = |lock: &Lock| {
        lock.asks_password
            && lock
                .after_seconds
                .is_some_and(|seconds| whole_minutes(seconds) <= limit_minutes)
    };
    let known = || routes.iter().flatten().copied();
    let best = known().min_by_key(|lock| {
        (
            lock.after_seconds.is_none(),
            !lock.asks_password,
            lock.after_seconds,
        )
    });
    let refused = routes.iter().find_map(|route| route.err());
    match (best, refused) {
        (Some(lock), _) if in_time(&lock) => Ok(super::judge(lock, limit_minutes)),
        // The route that cannot be read may be the one that locks.
        (_, Some(refusal)) => Err(refusal),
        (lock, None) => Ok(super::judge(lock.unwrap_or(Lock::NEVER), limit_minutes)),
    }
}

fn limit(windows: &dyn WindowsDoor) -> Result<Lock, Refusal> {
    let seconds = MACHINE.number(windows, "InactivityTimeoutSecs")?;
    Ok(Lock {
        after_seconds: seconds.filter(|seconds| *seconds > 0),
        asks_password: true,
    })
}

fn screen_saver(windows: &dyn WindowsDoor) -> Result<Lock, Refusal> {
    let number = |name| match POLICY.number(windows, name)? {
        None => PERSON.number(windows, name),
        some => Ok(some),
    };
    let program = match POLICY.text(windows, "SCRNSAVE.EXE")? {
        None => PERSON.text(windows, "SCRNSAVE.EXE")?,
        some => some,
    };
    let is_on = number("ScreenSaveActive")? == Some(1)
        && program.is_some_and(|program| !program.trim().is_empty());
    let seconds = number("ScreenSaveTimeOut")?.filter(|seconds| *seconds > 0);
    Ok(Lock {
        after_seconds: seconds.filter(|_| is_on),
        asks_password: number("ScreenSaverIsSecure")? == Some(1),
    })
}

fn sleep(windows: &dyn WindowsDoor) -> Result<Lock, Refusal> {
    let plan = windows.power_plan()?;
    let delay = PERSON.number(windows, "DelayLockInterval")?.unwrap_or(0);
    let times = [Some(plan.plugged_in), plan.on_battery];
    let longest = times
        .into_iter()
        .flatten()
        .map(|times| sleeps_after(times, &plan))
        // Where one of them is never, so is the whole.
        .try_fold(0, |longest, seconds| Some(longest.max(seconds?)));
    Ok(Lock {
        after_seconds: longest.map(|seconds| match delay {
            NEVER => seconds,
            delay => seconds.saturating_add(delay),
        }),
        asks_password: plan.asks_password && delay != NEVER,
    })
}

fn sleeps_after(times: IdleTimes, plan: &PowerPlan) -> Option<u64> {
    let screen_off = times.screen_off.filter(|_| plan.screen_off_is_sleep);
    screen_off.into_iter().chain(times.sleep).min()
}

#[cfg(test)]
mod tests {
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
            Fake::windows().power_plan(Ok(plan)).registry(
                PERSON,
                "DelayLockInterval",
                interval.into(),
            )
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
}
