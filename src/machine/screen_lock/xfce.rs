//! Xfce: asks its settings service over D-Bus for xfce4-screensaver's settings; or reads `~/.xscreensaver` where that
//! program locks the screen, on any desktop. Which of them runs decides.
//!
//! Xfce's names and defaults as in xfce4-screensaver's preferences: `/saver/enabled`, `/saver/idle-activation/enabled`,
//! `/lock/enabled`, `/lock/saver-activation/enabled` (all true), `/saver/idle-activation/delay` (5 minutes) and
//! `/lock/saver-activation/delay` (0 minutes).

use std::collections::BTreeMap;

use super::Lock;
use crate::system::bus::{Bus, BusObject, BusValue};
use crate::system::{Refusal, System};

/// Reads the lock of an Xfce session.
pub(super) fn read(system: &System) -> Result<Lock, Refusal> {
    if system.processes()?.count_of(&["xfce4-screensaver"]) == 0 {
        return read_xscreensaver(system);
    }
    let object = BusObject {
        service: "org.xfce.Xfconf",
        path: "/org/xfce/Xfconf",
        interface: "org.xfce.Xfconf",
    };
    let arguments = ["xfce4-screensaver".into(), "/".into()];
    match system.bus_call(Bus::Session, object, "GetAllProperties", &arguments) {
        Ok(settings) => lock_of(settings.as_dict().ok_or(Refusal::Unreadable)?),
        // The service knows no such settings: nobody has changed any.
        Err(Refusal::NotFound) => lock_of(&BTreeMap::new()),
        Err(refusal) => Err(refusal),
    }
}

fn lock_of(settings: &BTreeMap<String, BusValue>) -> Result<Lock, Refusal> {
    let flag = |key: &str| {
        settings
            .get(key)
            .map_or(Ok(true), |value| value.as_bool().ok_or(Refusal::Unreadable))
    };
    let minutes = |key: &str, default: u64| match settings.get(key) {
        None => Ok(default),
        Some(value) => value
            .as_number()
            .and_then(|number| u64::try_from(number).ok())
            .ok_or(Refusal::Unreadable),
    };
    let comes_by_itself = flag("/saver/enabled")? && flag("/saver/idle-activation/enabled")?;
    if !comes_by_itself || !flag("/lock/enabled")? || !flag("/lock/saver-activation/enabled")? {
        return Ok(Lock::NEVER);
    }
    let idle = minutes("/saver/idle-activation/delay", 5)?;
    let delay = minutes("/lock/saver-activation/delay", 0)?;
    Ok(Lock {
        after_seconds: Some(idle.saturating_add(delay).saturating_mul(60)),
        asks_password: true,
    })
}

/// Reads the lock of xscreensaver, if that runs.
pub(super) fn read_xscreensaver(system: &System) -> Result<Lock, Refusal> {
    if system.processes()?.count_of(&["xscreensaver"]) == 0 {
        return Err(Refusal::Unsupported);
    }
    let home = system.variable("HOME").ok_or(Refusal::NotFound)?;
    let text = system.text(&format!("{home}/.xscreensaver"))?;
    let value = |key: &str| {
        let line = text
            .lines()
            .find_map(|line| line.trim_start().strip_prefix(key)?.strip_prefix(':'));
        line.map(str::trim).ok_or(Refusal::Unreadable)
    };
    let locks = value("lock")?.eq_ignore_ascii_case("true");
    if !locks || value("mode")? == "off" {
        return Ok(Lock::NEVER);
    }
    let seconds = seconds(value("timeout")?)?.saturating_add(seconds(value("lockTimeout")?)?);
    Ok(Lock {
        after_seconds: Some(seconds),
        asks_password: true,
    })
}

/// Reads `0:10:00`: hours, minutes, seconds.
fn seconds(time: &str) -> Result<u64, Refusal> {
    let parts: Result<Vec<u64>, _> = time.split(':').map(str::parse).collect();
    match parts.as_deref() {
        Ok([hours, minutes, seconds]) if *hours < 1000 && *minutes < 60 && *seconds < 60 => {
            Ok(hours * 3600 + minutes * 60 + seconds)
        }
        _ => Err(Refusal::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::screen_lock::tests::check;
    use crate::observation::{Observation, Reason};
    use crate::system::fake::Fake;

    fn answering(answer: Result<BusValue, Refusal>) -> Fake {
        let object = BusObject {
            service: "org.xfce.Xfconf",
            path: "/org/xfce/Xfconf",
            interface: "org.xfce.Xfconf",
        };
        Fake::linux()
            .variable("XDG_CURRENT_DESKTOP", "XFCE")
            .processes(&["xfce4-screensav"])
            .bus_answer(
                Bus::Session,
                object,
                "GetAllProperties",
                &["xfce4-screensaver".into(), "/".into()],
                answer,
            )
    }

    fn settings(settings: &[(&str, BusValue)]) -> Fake {
        let entries = settings
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()));
        answering(Ok(BusValue::Dict(entries.collect())))
    }

    fn xscreensaver(settings: &str) -> Fake {
        Fake::linux()
            .variable("XDG_CURRENT_DESKTOP", "LXQt")
            .variable("HOME", "/home/worker")
            .processes(&["xscreensaver"])
            .file("/home/worker/.xscreensaver", settings)
    }

    #[test]
    fn what_nobody_changed_has_its_default() {
        check(settings(&[]), Observation::ok(), Some(5));
        check(
            answering(Err(Refusal::NotFound)),
            Observation::ok(),
            Some(5),
        );
    }

    #[test]
    fn saver_and_lock_delay_count_together() {
        let late = settings(&[
            ("/saver/idle-activation/delay", 10.into()),
            ("/lock/saver-activation/delay", 6.into()),
        ]);
        check(late, Observation::action(Reason::LockTooLate), Some(16));
    }

    #[test]
    fn any_of_its_switches_turns_the_lock_off() {
        for key in [
            "/saver/enabled",
            "/saver/idle-activation/enabled",
            "/lock/enabled",
            "/lock/saver-activation/enabled",
        ] {
            check(
                settings(&[(key, false.into())]),
                Observation::action(Reason::LockOff),
                None,
            );
        }
    }

    #[test]
    fn xscreensaver_counts_where_it_runs() {
        let with = |lock: &str, mode: &str| {
            xscreensaver(&format!(
                "timeout:\t0:10:00\nlock:\t\t{lock}\nlockTimeout:\t0:05:00\nmode:\t{mode}\n"
            ))
        };
        check(with("True", "random"), Observation::ok(), Some(15));
        check(
            with("False", "random"),
            Observation::action(Reason::LockOff),
            None,
        );
        check(
            with("True", "off"),
            Observation::action(Reason::LockOff),
            None,
        );
    }

    #[test]
    fn another_locker_is_an_unknown_desktop() {
        let light_locker = Fake::linux()
            .variable("XDG_CURRENT_DESKTOP", "XFCE")
            .processes(&["light-locker"]);
        check(
            light_locker,
            Observation::undetermined(Reason::UnknownDesktop),
            None,
        );
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        check(
            answering(Ok(BusValue::Other)),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            answering(Err(Refusal::Denied)),
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        check(
            answering(Err(Refusal::TimedOut)),
            Observation::undetermined(Reason::TimedOut),
            None,
        );
        let wrong_type = settings(&[("/saver/idle-activation/delay", "soon".into())]);
        check(
            wrong_type,
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            xscreensaver("lock: True\nmode: one\n"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            xscreensaver("").denied("/home/worker"),
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        let silent = Fake::linux()
            .variable("XDG_CURRENT_DESKTOP", "XFCE")
            .processes(&["xfce4-screensaver"]);
        check(
            silent,
            Observation::undetermined(Reason::ServiceUnavailable),
            None,
        );
    }
}
