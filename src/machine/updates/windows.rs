//! Windows Update: reads in the registry whether updates are paused, forbidden or their service is disabled and whether a
//! restart is pending, and asks the update service what it installed.
//!
//! Signatures of an antivirus come daily and do not count. Nothing is searched for: that may take minutes.

use jiff::Timestamp;

use super::{days_between, judge};
use crate::machine::Circumstances;
use crate::observation::{Observation, Reason};
use crate::system::windows::WindowsDoor;
use crate::system::windows::registry::RegistryKey;
use crate::system::{Refusal, System};

/// What the person sets, in the settings' own words.
const SETTINGS: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\WindowsUpdate\\UX\\Settings");

/// What an organisation sets.
const POLICY: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU");

/// A key that is there as long as an update waits for a restart.
const RESTART: RegistryKey<'static> = RegistryKey::machine(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired",
);

/// The services without which no update comes.
const SERVICES: [&str; 2] = [
    "SYSTEM\\CurrentControlSet\\Services\\wuauserv",
    "SYSTEM\\CurrentControlSet\\Services\\UsoSvc",
];

/// `SERVICE_DISABLED`.
const DISABLED: u64 = 4;

/// How updates come to this PC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// Windows looks for them and installs them.
    Windows,
    /// The organisation forbids Windows to do so, usually because it installs them itself.
    Organisation,
    /// They are paused, or their service is disabled.
    None,
}

/// Looks whether updates are on and recent.
pub(super) fn read(system: &System, circumstances: &Circumstances) -> Result<Observation, Refusal> {
    let windows = system.windows()?;
    let now = circumstances.now.timestamp;
    let source = source(windows, now)?;
    if source == Source::None {
        return Ok(Observation::action(Reason::UpdatesOff));
    }
    // Since when a restart is pending is not written down.
    let restart_days = RESTART.exists(windows)?.then_some(0);
    let last = match windows.installed_updates() {
        Ok(updates) => updates
            .iter()
            .filter(|update| !update.is_definition)
            .map(|update| update.at)
            .max(),
        Err(refusal) if restart_days.is_none() => return Err(refusal),
        Err(_) => None,
    };
    let days = last.and_then(|last| days_between(last, now));
    let limit = circumstances.limits.update_age_days;
    let updates = super::Updates {
        // Where the organisation installs them, recent ones show that it does.
        installs_by_itself: source == Source::Windows || days.is_some_and(|days| days <= limit),
        looks_by_itself: false,
        last,
    };
    Ok(judge(updates, days, restart_days, limit))
}

fn source(windows: &dyn WindowsDoor, now: Timestamp) -> Result<Source, Refusal> {
    // A pause whose end makes no sense says nothing.
    let paused_until: Option<Timestamp> = SETTINGS
        .text(windows, "PauseUpdatesExpiryTime")?
        .and_then(|end| end.trim().parse().ok());
    if paused_until.is_some_and(|end| end > now) {
        return Ok(Source::None);
    }
    for service in SERVICES {
        if RegistryKey::machine(service).number(windows, "Start")? == Some(DISABLED) {
            return Ok(Source::None);
        }
    }
    // AUOptions 1: never look.
    let forbidden = POLICY.number(windows, "NoAutoUpdate")? == Some(1)
        || POLICY.number(windows, "AUOptions")? == Some(1);
    Ok(if forbidden {
        Source::Organisation
    } else {
        Source::Windows
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::tests::circumstances;
    use crate::observation::Detail;
    use crate::system::fake::Fake;
    use crate::system::windows::InstalledUpdate;

    fn update(at: &str, is_definition: bool) -> InstalledUpdate {
        InstalledUpdate {
            at: at.parse().unwrap(),
            is_definition,
        }
    }

    /// A PC whose last update came on a day of 2026 and whose antivirus was updated today.
    fn updated(day: &str) -> Fake {
        Fake::windows().installed_updates(Ok(vec![
            update("2026-11-22T07:00:00Z", true),
            update(&format!("2026-{day}T09:00:00Z"), false),
        ]))
    }

    fn check(fake: Fake, expected: Observation, days: Option<u32>) {
        let expected = expected.with(Detail {
            days,
            ..Detail::default()
        });
        assert_eq!(
            super::super::observe(&fake.system(), &circumstances()),
            expected
        );
    }

    #[test]
    fn a_recent_update_is_fine_and_an_old_one_is_not() {
        check(updated("11-12"), Observation::ok(), Some(10));
        let too_old = Observation::action(Reason::UpdatesTooOld);
        check(updated("09-01"), too_old, Some(82));
    }

    #[test]
    fn new_signatures_of_the_antivirus_are_no_update() {
        let only_signatures =
            Fake::windows().installed_updates(Ok(vec![update("2026-11-22T07:00:00Z", true)]));
        check(
            only_signatures,
            Observation::undetermined(Reason::NotFound),
            None,
        );
    }

    #[test]
    fn a_pause_counts_until_it_ends() {
        let paused =
            |end: &str| updated("11-12").registry(SETTINGS, "PauseUpdatesExpiryTime", end.into());
        let off = || Observation::action(Reason::UpdatesOff);
        check(paused("2026-12-01T10:00:00Z"), off(), None);
        check(paused("2026-11-01T10:00:00Z"), Observation::ok(), Some(10));
        check(paused("garbage"), Observation::ok(), Some(10));
    }

    #[test]
    fn a_disabled_service_brings_no_updates() {
        for service in SERVICES {
            let service = RegistryKey::machine(service);
            let start = |how: u64| updated("11-12").registry(service, "Start", how.into());
            check(start(4), Observation::action(Reason::UpdatesOff), None);
            check(start(3), Observation::ok(), Some(10));
        }
    }

    #[test]
    fn an_organisation_that_installs_updates_itself_is_known_by_recent_ones() {
        for (name, value) in [("NoAutoUpdate", 1), ("AUOptions", 1)] {
            let forbidden = |day| updated(day).registry(POLICY, name, value.into());
            check(forbidden("11-12"), Observation::ok(), Some(10));
            let off = Observation::action(Reason::UpdatesOff);
            check(forbidden("09-01"), off, Some(82));
        }
    }

    #[test]
    fn an_update_that_waits_for_a_restart_is_in_progress() {
        let waiting = Observation::in_progress(Reason::RestartPending);
        check(
            updated("11-12").registry_key(RESTART),
            waiting.clone(),
            Some(10),
        );
        check(Fake::windows().registry_key(RESTART), waiting, None);
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        let refused = |refusal| Fake::windows().installed_updates(Err(refusal));
        for (refusal, reason) in [
            (Refusal::Unavailable, Reason::ServiceUnavailable),
            (Refusal::Denied, Reason::AccessDenied),
            (Refusal::Unsupported, Reason::NotSupportedHere),
        ] {
            check(refused(refusal), Observation::undetermined(reason), None);
        }
        check(
            updated("11-12").registry_refused(SETTINGS, Refusal::Denied),
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        check(
            Fake::windows().installed_updates(Ok(Vec::new())),
            Observation::undetermined(Reason::NotFound),
            None,
        );
    }
}
