//! `updates`: reads whether the system looks for updates or installs them by itself, when that last happened, and
//! whether one waits for a restart. Per package system see [`apt`], [`rpm`] and [`pacman`]; for Windows [`windows`].
//!
//! "Recent" is held against the policy's number of days, never against the very newest version: that would blame
//! everyone on the day an update comes out.

pub mod apt;
pub mod pacman;
pub mod rpm;
mod windows;

use jiff::{SpanRound, Timestamp, Unit};

use crate::machine::Circumstances;
use crate::observation::{Detail, Family, Observation, Reason};
use crate::system::bus::{Bus, BusObject, BusValue};
use crate::system::{Refusal, System};

/// What a package system tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Updates {
    /// Updates are installed without anyone doing anything.
    pub installs_by_itself: bool,
    /// The system looks for updates and tells the person.
    pub looks_by_itself: bool,
    /// When updates were last installed, or were looked for and there were none.
    pub last: Option<Timestamp>,
}

/// Programs that look for updates and tell the person, by the file that starts them with the desktop.
const NOTIFIERS: [&str; 8] = [
    "/etc/xdg/autostart/gnome-software-service.desktop",
    "/etc/xdg/autostart/mintupdate.desktop",
    "/etc/xdg/autostart/org.gnome.Software.desktop",
    "/etc/xdg/autostart/org.kde.discover.notifier.desktop",
    "/etc/xdg/autostart/org.mageia.dnfdragora-updater.desktop",
    "/etc/xdg/autostart/pamac-tray.desktop",
    "/etc/xdg/autostart/pamac-tray-plasma.desktop",
    "/etc/xdg/autostart/update-notifier.desktop",
];

/// Where systems leave word that an update waits for a restart: Debian and Ubuntu, openSUSE, and updates that are
/// installed at the next start (systemd.offline-updates(7)).
const RESTART_FILES: [&str; 3] = [
    "/run/reboot-required",
    "/run/reboot-needed",
    "/system-update",
];

/// `PackageKit`'s number for "install updates" (`PK_ROLE_ENUM_UPDATE_PACKAGES`).
const ROLE_UPDATE_PACKAGES: i64 = 22;

/// Looks whether updates are on and recent.
#[must_use]
pub fn observe(system: &System, circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => read(system, circumstances).unwrap_or_else(Observation::from),
        Family::Windows => windows::read(system, circumstances).unwrap_or_else(Observation::from),
        Family::Macos | Family::Other => Observation::undetermined(Reason::NotSupportedHere),
    }
}

/// Returns how many days ago updates were last installed; `None` when nothing tells.
///
/// # Errors
/// When what would tell cannot be read.
pub fn days_since_installed(
    system: &System,
    circumstances: &Circumstances,
) -> Result<Option<u32>, Refusal> {
    let updates = gather(system, circumstances)?;
    Ok(updates
        .last
        .and_then(|last| days_between(last, circumstances.now.timestamp)))
}

fn read(system: &System, circumstances: &Circumstances) -> Result<Observation, Refusal> {
    let updates = gather(system, circumstances)?;
    let restart_days = restart_pending(system, circumstances.now.timestamp)?;
    let days = updates
        .last
        .and_then(|last| days_between(last, circumstances.now.timestamp));
    Ok(judge(
        updates,
        days,
        restart_days,
        circumstances.limits.update_age_days,
    ))
}

fn gather(system: &System, circumstances: &Circumstances) -> Result<Updates, Refusal> {
    let mut updates = if system.exists("/var/lib/dpkg/status")? {
        apt::read(system, circumstances)?
    } else if system.exists("/run/ostree-booted")? {
        // The whole system is replaced at once; what it was made of does not tell when.
        return Err(Refusal::Unsupported);
    } else if system.exists("/usr/lib/sysimage/rpm")? || system.exists("/var/lib/rpm")? {
        rpm::read(system)?
    } else if system.exists("/var/lib/pacman/local")? {
        pacman::read(system)?
    } else {
        return Err(Refusal::NotFound);
    };
    for notifier in NOTIFIERS {
        updates.looks_by_itself |= system.exists(notifier)?;
    }
    updates.last = [
        updates.last,
        packagekit(system, circumstances.now.timestamp),
    ]
    .into_iter()
    .flatten()
    .max();
    Ok(updates)
}

/// Asks `PackageKit`, where it runs, when it last installed updates. It is a second source only, so its refusal is none.
fn packagekit(system: &System, now: Timestamp) -> Option<Timestamp> {
    let object = BusObject {
        service: "org.freedesktop.PackageKit",
        path: "/org/freedesktop/PackageKit",
        interface: "org.freedesktop.PackageKit",
    };
    let role = [BusValue::Number(ROLE_UPDATE_PACKAGES)];
    let seconds = system
        .bus_call(Bus::System, object, "GetTimeSinceAction", &role)
        .ok()?
        .as_number()?;
    // The largest number means never.
    if seconds < 0 || seconds >= i64::from(u32::MAX) {
        return None;
    }
    now.checked_sub(jiff::SignedDuration::from_secs(seconds))
        .ok()
}

/// Returns for how many days a restart has been pending, if one is.
fn restart_pending(system: &System, now: Timestamp) -> Result<Option<u32>, Refusal> {
    for file in RESTART_FILES {
        if system.exists(file)? {
            let since = system.modified(file).ok();
            return Ok(Some(
                since
                    .and_then(|since| days_between(since, now))
                    .unwrap_or(0),
            ));
        }
    }
    Ok(None)
}

fn judge(
    updates: Updates,
    days: Option<u32>,
    restart_days: Option<u32>,
    limit: u32,
) -> Observation {
    let detail = Detail {
        days,
        ..Detail::default()
    };
    let observation = match (days, restart_days) {
        _ if !updates.installs_by_itself && !updates.looks_by_itself => {
            Observation::action(Reason::UpdatesOff)
        }
        (Some(days), _) if days > limit => Observation::action(Reason::UpdatesTooOld),
        (_, Some(restart)) if restart > limit => Observation::action(Reason::RestartPending),
        (_, Some(_)) => Observation::in_progress(Reason::RestartPending),
        (Some(_), None) => Observation::ok(),
        (None, None) => Observation::undetermined(Reason::NotFound),
    };
    observation.with(detail)
}

/// Returns the whole days between two moments; `None` when the first lies more than a day after the second, since
/// then one of the clocks is wrong and nothing follows from it.
fn days_between(earlier: Timestamp, now: Timestamp) -> Option<u32> {
    let elapsed = now.since(earlier).ok()?;
    let days = elapsed
        .round(SpanRound::new().largest(Unit::Hour).smallest(Unit::Hour))
        .ok()?
        .get_hours()
        / 24;
    match days {
        0.. => u32::try_from(days).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
