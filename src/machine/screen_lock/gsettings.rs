//! GNOME, Cinnamon and MATE: asks `gsettings get` for the lock settings; its answers are in a fixed form.
//!
//! The settings themselves lie in databases of several layers (the person's, the organisation's, the distribution's),
//! which the tool puts together as the desktop does.

use super::Lock;
use crate::system::{Refusal, System};

/// Reads GNOME's lock: after the screen went blank, plus a delay, unless the organisation forbids locking.
pub(super) fn gnome(system: &System) -> Result<Lock, Refusal> {
    if flag(system, "org.gnome.desktop.lockdown", "disable-lock-screen")? {
        return Ok(Lock::NEVER);
    }
    if !flag(system, "org.gnome.desktop.screensaver", "lock-enabled")? {
        return Ok(Lock::NEVER);
    }
    let idle = number(system, "org.gnome.desktop.session", "idle-delay")?;
    let delay = number(system, "org.gnome.desktop.screensaver", "lock-delay")?;
    Ok(after(idle, delay))
}

/// Reads Cinnamon's lock, which works as GNOME's.
pub(super) fn cinnamon(system: &System) -> Result<Lock, Refusal> {
    if flag(
        system,
        "org.cinnamon.desktop.lockdown",
        "disable-lock-screen",
    )? {
        return Ok(Lock::NEVER);
    }
    if !flag(system, "org.cinnamon.desktop.screensaver", "lock-enabled")? {
        return Ok(Lock::NEVER);
    }
    let idle = number(system, "org.cinnamon.desktop.session", "idle-delay")?;
    let delay = number(system, "org.cinnamon.desktop.screensaver", "lock-delay")?;
    Ok(after(idle, delay))
}

/// Reads MATE's lock; MATE counts in minutes and has a switch for the screen saver itself.
pub(super) fn mate(system: &System) -> Result<Lock, Refusal> {
    const SCHEMA: &str = "org.mate.screensaver";
    if !flag(system, SCHEMA, "idle-activation-enabled")? || !flag(system, SCHEMA, "lock-enabled")? {
        return Ok(Lock::NEVER);
    }
    let idle = number(system, "org.mate.session", "idle-delay")?;
    let delay = number(system, SCHEMA, "lock-delay")?;
    Ok(after(idle.saturating_mul(60), delay.saturating_mul(60)))
}

/// An idle time of zero means never.
fn after(idle_seconds: u64, delay_seconds: u64) -> Lock {
    Lock {
        after_seconds: (idle_seconds > 0).then(|| idle_seconds.saturating_add(delay_seconds)),
        asks_password: true,
    }
}

fn flag(system: &System, schema: &str, key: &str) -> Result<bool, Refusal> {
    system
        .run("gsettings", &["get", schema, key])?
        .trim()
        .parse()
        .map_err(|_| Refusal::Unreadable)
}

/// Reads `uint32 300` or `5`.
fn number(system: &System, schema: &str, key: &str) -> Result<u64, Refusal> {
    let value = system.run("gsettings", &["get", schema, key])?;
    value
        .split_whitespace()
        .last()
        .and_then(|number| number.parse().ok())
        .ok_or(Refusal::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::screen_lock::tests::check;
    use crate::observation::{Observation, Reason};
    use crate::system::fake::Fake;

    fn set(fake: Fake, key: &str, value: &str) -> Fake {
        fake.output(&format!("gsettings get {key}"), Ok(value))
    }

    fn gnome_pc(idle: &str, lock: &str, delay: &str) -> Fake {
        let fake = Fake::linux().variable("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
        let fake = set(
            fake,
            "org.gnome.desktop.lockdown disable-lock-screen",
            "false\n",
        );
        let fake = set(fake, "org.gnome.desktop.session idle-delay", idle);
        let fake = set(fake, "org.gnome.desktop.screensaver lock-enabled", lock);
        set(fake, "org.gnome.desktop.screensaver lock-delay", delay)
    }

    fn mate_pc(idle: &str, activates: &str, delay: &str) -> Fake {
        let fake = Fake::linux().variable("XDG_CURRENT_DESKTOP", "MATE");
        let fake = set(fake, "org.mate.session idle-delay", idle);
        let fake = set(
            fake,
            "org.mate.screensaver idle-activation-enabled",
            activates,
        );
        let fake = set(fake, "org.mate.screensaver lock-enabled", "true\n");
        set(fake, "org.mate.screensaver lock-delay", delay)
    }

    #[test]
    fn blank_time_and_delay_count_together() {
        check(
            gnome_pc("uint32 300\n", "true\n", "uint32 0\n"),
            Observation::ok(),
            Some(5),
        );
        check(
            gnome_pc("uint32 600\n", "true\n", "uint32 300\n"),
            Observation::ok(),
            Some(15),
        );
        check(
            gnome_pc("uint32 900\n", "true\n", "uint32 30\n"),
            Observation::action(Reason::LockTooLate),
            Some(16),
        );
    }

    #[test]
    fn a_screen_that_never_goes_blank_or_may_not_lock_has_no_lock() {
        let off = || Observation::action(Reason::LockOff);
        check(gnome_pc("uint32 0\n", "true\n", "uint32 0\n"), off(), None);
        check(
            gnome_pc("uint32 300\n", "false\n", "uint32 0\n"),
            off(),
            None,
        );
        let forbidden = set(
            gnome_pc("uint32 300\n", "true\n", "uint32 0\n"),
            "org.gnome.desktop.lockdown disable-lock-screen",
            "true\n",
        );
        check(forbidden, off(), None);
    }

    #[test]
    fn cinnamon_is_read_as_gnome_is() {
        let cinnamon = |idle: &str| {
            let fake = Fake::linux().variable("XDG_CURRENT_DESKTOP", "X-Cinnamon");
            let fake = set(
                fake,
                "org.cinnamon.desktop.lockdown disable-lock-screen",
                "false\n",
            );
            let fake = set(fake, "org.cinnamon.desktop.session idle-delay", idle);
            let fake = set(
                fake,
                "org.cinnamon.desktop.screensaver lock-enabled",
                "true\n",
            );
            set(
                fake,
                "org.cinnamon.desktop.screensaver lock-delay",
                "uint32 2\n",
            )
        };
        check(
            cinnamon("uint32 900\n"),
            Observation::action(Reason::LockTooLate),
            Some(16),
        );
        check(cinnamon("uint32 600\n"), Observation::ok(), Some(11));
    }

    #[test]
    fn mate_counts_in_minutes() {
        check(mate_pc("5\n", "true\n", "0\n"), Observation::ok(), Some(5));
        check(
            mate_pc("15\n", "true\n", "1\n"),
            Observation::action(Reason::LockTooLate),
            Some(16),
        );
        check(
            mate_pc("5\n", "false\n", "0\n"),
            Observation::action(Reason::LockOff),
            None,
        );
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        let gnome = || Fake::linux().variable("XDG_CURRENT_DESKTOP", "GNOME");
        check(gnome(), Observation::undetermined(Reason::NotFound), None);
        check(
            gnome().program("gsettings"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            gnome_pc("soon", "true\n", "uint32 0\n"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            gnome_pc("uint32 300\n", "perhaps", "uint32 0\n"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        let key = "gsettings get org.gnome.desktop.lockdown disable-lock-screen";
        check(
            gnome().output(key, Err(Refusal::Denied)),
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        check(
            gnome().output(key, Err(Refusal::TimedOut)),
            Observation::undetermined(Reason::TimedOut),
            None,
        );
    }
}
