//! What this PC can tell by itself: one check per observable control, and hints beside them.
//!
//! Each check runs on a thread of its own with a time limit, all at the same time, and delivers its result as soon as
//! it has one. A check that hangs, breaks down or is refused becomes "could not be determined" with its reason; a
//! thread that hangs is left behind, which harms nobody. No check needs administrator rights or changes anything.

mod antivirus;
mod automatic_login;
mod card_reader;
mod checks;
mod desktop;
mod disk_encryption;
mod firewall;
mod hints;
pub mod lock_watch;
mod measuring;
mod mounts;
mod operating_system;
mod printers;
pub mod remedy;
mod remote_help;
mod rights;
mod screen_lock;
mod services;
mod settings;
mod support;
mod updates;
mod vpn;

use std::collections::BTreeMap;

use crate::control::Control;
use crate::observation::{Hints, MeasuredAt, Observation, Observations, SystemName};
use crate::policy::Policy;
use crate::system::System;
use measuring::{Task, measure};

pub use checks::{CHECKS, Check, HINT_CHECKS, HintCheck};

/// What the organisation's policy allows, as far as checks need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// After how many minutes the screen must lock by itself, at most.
    pub screen_lock_minutes: u32,
    /// How many days old the last update may be.
    pub update_age_days: u32,
}

impl From<&Policy> for Limits {
    fn from(policy: &Policy) -> Self {
        Self {
            screen_lock_minutes: policy.screen_lock_minutes,
            update_age_days: policy.update_age_days,
        }
    }
}

/// What a check is given beside the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstances {
    /// The policy's limits.
    pub limits: Limits,
    /// The moment of measuring.
    pub now: MeasuredAt,
}

/// What is looked at, each with a sentence `reads-<id>` for the page that lists it before anything is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reads {
    /// What the check of a control looks at.
    Control(Control),
    /// What a hint looks at.
    Hint(Hint),
}

/// A hint, as far as what it looks at differs from the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hint {
    /// Whether an organisation manages the PC.
    Management,
    /// Which programs for working at a distance and for the eID are installed.
    Programs,
    /// How many printers are set up.
    Printers,
    /// How many other accounts there are.
    Accounts,
}

impl Hint {
    /// Every hint, in the order in which the page lists them.
    pub const ALL: [Self; 4] = [
        Self::Management,
        Self::Programs,
        Self::Printers,
        Self::Accounts,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Management => "management",
            Self::Programs => "programs",
            Self::Printers => "printers",
            Self::Accounts => "accounts",
        }
    }
}

/// Lists everything that measuring looks at, in the order of the page that says so beforehand.
pub fn everything_read() -> impl Iterator<Item = Reads> {
    let checks = CHECKS.iter().map(|check| Reads::Control(check.control));
    checks.chain(Hint::ALL.into_iter().map(Reads::Hint))
}

/// Returns the day on which the end-of-support table was last checked, for the page that shows it.
#[must_use]
pub fn end_of_support_table_date() -> jiff::civil::Date {
    support::table_date()
}

/// One result, delivered as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Which system this is.
    System(SystemName),
    /// What a check observed.
    Observation(Control, Observation),
    /// What a hint found; its other fields are unset.
    Hint(Hint, Hints),
}

/// Measures everything at the same time and delivers each result as it comes in; returns when all are there.
///
/// The calling thread waits, so the window calls this from a thread of its own. It takes at most the longest time
/// limit.
pub fn measure_all(system: &System, circumstances: &Circumstances, deliver: &mut dyn FnMut(Found)) {
    let checks = CHECKS.iter().copied().map(Task::Check);
    let hints = HINT_CHECKS.iter().copied().map(Task::Hint);
    let tasks: Vec<_> = checks.chain(hints).chain([Task::Name]).collect();
    measure(system, circumstances, &tasks, deliver);
}

/// Measures one control again; `None` for a control that no machine can tell.
#[must_use]
pub fn measure_one(
    system: &System,
    circumstances: &Circumstances,
    control: Control,
) -> Option<Observation> {
    let check = CHECKS.iter().find(|check| check.control == control)?;
    match Task::Check(*check).run(system, circumstances) {
        Found::Observation(_, observation) => Some(observation),
        Found::System(_) | Found::Hint(..) => None,
    }
}

/// Measures everything and collects it; `clock` is read before and after, and the result carries the later moment.
#[must_use]
pub fn observations(
    system: &System,
    limits: Limits,
    clock: &dyn Fn() -> MeasuredAt,
) -> Observations {
    let mut name = SystemName {
        family: system.family(),
        name: String::new(),
        version: String::new(),
    };
    let mut observations = BTreeMap::new();
    let mut hints = Hints::default();
    let circumstances = Circumstances {
        limits,
        now: clock(),
    };
    measure_all(system, &circumstances, &mut |found| match found {
        Found::System(found) => name = found,
        Found::Observation(control, observation) => {
            observations.insert(control, observation);
        }
        Found::Hint(_, found) => merge(&mut hints, found),
    });
    Observations {
        format: 1,
        taken_at: clock(),
        system: name,
        observations,
        hints,
    }
}

/// Adds the fields that a hint has set.
pub fn merge(hints: &mut Hints, found: Hints) {
    hints.employer_managed = found.employer_managed.or(hints.employer_managed);
    hints.virtual_desktop_client = found
        .virtual_desktop_client
        .or(hints.virtual_desktop_client);
    hints.remote_desktop_client = found.remote_desktop_client.or(hints.remote_desktop_client);
    hints.printers = found.printers.or(hints.printers);
    hints.other_accounts = found.other_accounts.or(hints.other_accounts);
    hints.eid_middleware = found.eid_middleware.or(hints.eid_middleware);
}

#[cfg(test)]
pub(crate) mod tests;
