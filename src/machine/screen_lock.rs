//! `screen-lock`: reads the desktop's own settings for locking the screen, and the login manager's setting for logging
//! in without a password.
//!
//! What counts: the screen locks by itself after at most the policy's minutes, coming back asks a password, and
//! nobody is logged in automatically. Desktops whose settings are not known are undetermined. For Windows see [`windows`].

mod gsettings;
mod kde;
mod windows;
mod xfce;

use crate::machine::settings::whole_minutes;
use crate::machine::{Circumstances, automatic_login, desktop};
use crate::observation::{Desktop, Detail, Family, Observation, Reason};
use crate::system::{Refusal, System};

/// How the screen locks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lock {
    /// After how many seconds without anyone touching the PC; `None` when never.
    after_seconds: Option<u64>,
    /// Coming back asks a password.
    asks_password: bool,
}

impl Lock {
    /// The screen never locks by itself.
    const NEVER: Self = Self {
        after_seconds: None,
        asks_password: true,
    };
}

/// Looks whether the screen locks by itself in time and with a password.
#[must_use]
pub fn observe(system: &System, circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => {}
        Family::Windows => {
            let limit = circumstances.limits.screen_lock_minutes;
            let lock = windows::read(system, limit).unwrap_or_else(Observation::from);
            return with_login(lock, automatic_login::is_on(system));
        }
        Family::Macos | Family::Other => {
            return Observation::undetermined(Reason::NotSupportedHere);
        }
    }
    let lock = match desktop::current(system) {
        Desktop::Gnome => gsettings::gnome(system),
        Desktop::Cinnamon => gsettings::cinnamon(system),
        Desktop::Mate => gsettings::mate(system),
        Desktop::Kde => kde::read(system),
        Desktop::Xfce => xfce::read(system),
        Desktop::Windows10 | Desktop::Windows11 | Desktop::Other => xfce::read_xscreensaver(system),
    };
    let lock = match lock {
        Ok(lock) => judge(lock, circumstances.limits.screen_lock_minutes),
        // The reasons of a refusal fit all but one: there is nothing here that would tell.
        Err(Refusal::Unsupported) => Observation::undetermined(Reason::UnknownDesktop),
        Err(refusal) => refusal.into(),
    };
    with_login(lock, automatic_login::is_on(system))
}

fn judge(lock: Lock, limit_minutes: u32) -> Observation {
    let Some(seconds) = lock.after_seconds else {
        return Observation::action(Reason::LockOff);
    };
    let minutes = whole_minutes(seconds);
    let observation = if !lock.asks_password {
        Observation::action(Reason::LockWithoutPassword)
    } else if minutes > limit_minutes {
        Observation::action(Reason::LockTooLate)
    } else {
        Observation::ok()
    };
    observation.with(Detail {
        minutes: Some(minutes),
        ..Detail::default()
    })
}

/// Lets logging in without a password count against the lock: whoever restarts the PC is in.
fn with_login(lock: Observation, automatic: Result<bool, Refusal>) -> Observation {
    use crate::observation::Value;
    match (lock.value, automatic) {
        (Value::Action, _) => lock,
        (_, Ok(true)) => Observation::action(Reason::AutomaticLogin).with(lock.detail),
        (Value::Ok, Err(refusal)) => refusal.into(),
        (Value::Ok | Value::InProgress | Value::Undetermined, _) => lock,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::machine::tests::circumstances;
    use crate::system::fake::Fake;

    /// Observes a simulated PC, whichever desktop it has, and expects this result with these minutes.
    #[track_caller]
    pub fn check(pc: Fake, expected: Observation, minutes: Option<u32>) {
        let expected = expected.with(Detail {
            minutes,
            ..Detail::default()
        });
        assert_eq!(observe(&pc.system(), &circumstances()), expected);
    }

    fn lock(seconds: u64) -> Lock {
        Lock {
            after_seconds: Some(seconds),
            asks_password: true,
        }
    }

    fn with_minutes(observation: Observation, minutes: u32) -> Observation {
        observation.with(Detail {
            minutes: Some(minutes),
            ..Detail::default()
        })
    }

    #[test]
    fn a_lock_must_come_in_time_and_ask_a_password() {
        let without_password = Lock {
            asks_password: false,
            ..lock(300)
        };
        let cases = [
            (lock(300), with_minutes(Observation::ok(), 5)),
            (lock(900), with_minutes(Observation::ok(), 15)),
            (
                lock(901),
                with_minutes(Observation::action(Reason::LockTooLate), 16),
            ),
            (Lock::NEVER, Observation::action(Reason::LockOff)),
            (
                without_password,
                with_minutes(Observation::action(Reason::LockWithoutPassword), 5),
            ),
        ];
        for (lock, expected) in cases {
            assert_eq!(judge(lock, 15), expected, "{lock:?}");
        }
    }

    #[test]
    fn logging_in_without_a_password_counts_against_the_lock() {
        let ok = || with_minutes(Observation::ok(), 5);
        let off = || Observation::action(Reason::LockOff);
        let unknown = || Observation::undetermined(Reason::UnknownDesktop);
        let automatic = Observation::action(Reason::AutomaticLogin);
        let cases = [
            (ok(), Ok(false), ok()),
            (ok(), Ok(true), with_minutes(automatic.clone(), 5)),
            (
                ok(),
                Err(Refusal::Denied),
                Observation::undetermined(Reason::AccessDenied),
            ),
            (off(), Ok(true), off()),
            (unknown(), Ok(true), automatic),
            (unknown(), Err(Refusal::Denied), unknown()),
        ];
        for (lock, login, expected) in cases {
            assert_eq!(with_login(lock, login), expected);
        }
    }

    #[test]
    fn a_desktop_whose_settings_are_not_known_is_undetermined() {
        for desktop in ["sway", "Budgie:GNOME", "Hyprland", ""] {
            let system = Fake::linux()
                .variable("XDG_CURRENT_DESKTOP", desktop)
                .processes(&["swayidle"])
                .system();
            let observation = observe(&system, &circumstances());
            assert_eq!(
                observation,
                Observation::undetermined(Reason::UnknownDesktop),
                "{desktop}"
            );
        }
    }
}
