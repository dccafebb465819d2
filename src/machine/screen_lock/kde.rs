//! KDE Plasma: reads `kscreenlockerrc` of the person, of the look that was chosen, and of the system, in that order.
//!
//! Keys and defaults as in kscreenlocker's `kscreenlockersettings.kcfg`: `Autolock` (true), `Timeout` in minutes (5),
//! `LockGrace` in seconds (5), `Lock` and `RequirePassword` (true). A key that is in no file has its default.

use super::Lock;
use crate::machine::settings::{ini_value, truth};
use crate::system::{Refusal, System};

const FILE: &str = "kscreenlockerrc";

/// Reads Plasma's lock.
pub(super) fn read(system: &System) -> Result<Lock, Refusal> {
    let texts = texts(system)?;
    let value = |key: &str| texts.iter().find_map(|text| ini_value(text, "Daemon", key));
    let flag =
        |key: &str| value(key).map_or(Ok(true), |value| truth(value).ok_or(Refusal::Unreadable));
    let minutes = match value("Timeout") {
        Some(minutes) => minutes.parse::<f64>().map_err(|_| Refusal::Unreadable)?,
        None => 5.0,
    };
    let grace = match value("LockGrace") {
        Some(seconds) => seconds.parse::<i64>().map_err(|_| Refusal::Unreadable)?,
        None => 5,
    };
    if !minutes.is_finite() || !flag("Autolock")? || minutes <= 0.0 {
        return Ok(Lock::NEVER);
    }
    let idle =
        std::time::Duration::try_from_secs_f64(minutes * 60.0).map_err(|_| Refusal::Unreadable)?;
    Ok(Lock {
        after_seconds: Some(
            idle.as_secs()
                .saturating_add(u64::try_from(grace).unwrap_or(0)),
        ),
        // A grace below zero lasts for ever.
        asks_password: flag("Lock")? && flag("RequirePassword")? && grace >= 0,
    })
}

/// Reads the files that exist, the strongest first. The person's may be missing: then nothing was changed.
fn texts(system: &System) -> Result<Vec<String>, Refusal> {
    let home = system.variable("HOME").ok_or(Refusal::NotFound)?;
    let own = system
        .variable("XDG_CONFIG_HOME")
        .filter(|folder| !folder.is_empty());
    let own = own.unwrap_or_else(|| format!("{home}/.config"));
    let shared = system
        .variable("XDG_CONFIG_DIRS")
        .filter(|folders| !folders.is_empty());
    let shared = shared.unwrap_or_else(|| "/etc/xdg".to_owned());
    let folders = [own.clone(), format!("{own}/kdedefaults")];
    let folders = folders
        .into_iter()
        .chain(shared.split(':').map(str::to_owned));
    let mut texts = Vec::new();
    for folder in folders {
        texts.extend(system.optional_text(&format!("{folder}/{FILE}"))?);
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use crate::machine::screen_lock::tests::check;
    use crate::observation::{Observation, Reason};
    use crate::system::fake::Fake;

    fn pc() -> Fake {
        Fake::linux()
            .variable("XDG_CURRENT_DESKTOP", "KDE")
            .variable("HOME", "/home/worker")
    }

    fn own(settings: &str) -> Fake {
        pc().file(
            "/home/worker/.config/kscreenlockerrc",
            format!("[Daemon]\n{settings}\n"),
        )
    }

    #[test]
    fn what_nobody_changed_has_its_default() {
        check(pc(), Observation::ok(), Some(6));
        check(own("LockGrace=0"), Observation::ok(), Some(5));
        check(own("Timeout=10\nLockGrace=0"), Observation::ok(), Some(10));
        check(own("Timeout=2.5\nLockGrace=0"), Observation::ok(), Some(3));
    }

    #[test]
    fn a_lock_that_is_off_late_or_without_password_needs_action() {
        check(
            own("Autolock=false"),
            Observation::action(Reason::LockOff),
            None,
        );
        check(own("Timeout=0"), Observation::action(Reason::LockOff), None);
        check(
            own("Timeout=30\nLockGrace=0"),
            Observation::action(Reason::LockTooLate),
            Some(30),
        );
        check(
            own("RequirePassword=false"),
            Observation::action(Reason::LockWithoutPassword),
            Some(6),
        );
        check(
            own("Lock=false"),
            Observation::action(Reason::LockWithoutPassword),
            Some(6),
        );
        check(
            own("LockGrace=-1"),
            Observation::action(Reason::LockWithoutPassword),
            Some(5),
        );
    }

    #[test]
    fn the_persons_setting_goes_before_the_systems() {
        let both = |own_setting| {
            own(own_setting).file(
                "/etc/xdg/kscreenlockerrc",
                "[Daemon]\nTimeout=40\nLockGrace=0\n",
            )
        };
        check(both("Timeout=10"), Observation::ok(), Some(10));
        check(
            both("Autolock=true"),
            Observation::action(Reason::LockTooLate),
            Some(40),
        );
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        check(
            own("Autolock=perhaps"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            own("Timeout=soon"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
        check(
            pc().denied("/home/worker/.config"),
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        let homeless = Fake::linux().variable("XDG_CURRENT_DESKTOP", "KDE");
        check(homeless, Observation::undetermined(Reason::NotFound), None);
    }
}
