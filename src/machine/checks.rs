//! All checks and hints, with how long each may take.

use std::time::Duration;

use super::{
    Circumstances, Hint, antivirus, card_reader, disk_encryption, firewall, hints, printers,
    remote_help, rights, screen_lock, support, updates, vpn,
};
use crate::control::Control;
use crate::observation::{Hints, Observation};
use crate::system::System;

/// How long a check may take. The slowest real ones ask a busy bus or a card service and stay well below it.
pub(super) const TIME_LIMIT: Duration = Duration::from_secs(4);

/// How long Windows' update service may take to tell what it installed; it may have to start first.
const UPDATES_TIME_LIMIT: Duration = Duration::from_secs(10);

/// A check: how one control is observed.
#[derive(Clone, Copy)]
pub struct Check {
    /// The control that it observes.
    pub control: Control,
    /// Looks at the machine and judges.
    pub observe: fn(&System, &Circumstances) -> Observation,
    /// How long it may take before it counts as timed out.
    pub time_limit: Duration,
}

/// A look at something that pre-fills a question.
#[derive(Clone, Copy)]
pub struct HintCheck {
    /// The hint.
    pub hint: Hint,
    /// Looks at the machine; sets only its own fields.
    pub observe: fn(&System) -> Hints,
    /// How long it may take before its fields stay unknown.
    pub time_limit: Duration,
}

/// All checks, in the order of the controls.
pub const CHECKS: [Check; 10] = [
    check(Control::NoAdminRights, rights::observe),
    check(Control::SupportedOs, support::observe),
    Check {
        time_limit: UPDATES_TIME_LIMIT,
        ..check(Control::Updates, updates::observe)
    },
    check(Control::Antivirus, antivirus::observe),
    check(Control::Firewall, firewall::observe),
    check(Control::DiskEncryption, disk_encryption::observe),
    check(Control::Vpn, vpn::observe),
    check(Control::ScreenLock, screen_lock::observe),
    check(Control::RemoteHelpClosed, remote_help::observe),
    check(Control::EidReader, card_reader::observe),
];

/// All hints, in the order of [`Hint::ALL`].
pub const HINT_CHECKS: [HintCheck; 4] = [
    hint(Hint::Management, hints::management),
    hint(Hint::Programs, hints::programs),
    hint(Hint::Printers, printers::observe),
    hint(Hint::Accounts, hints::accounts),
];

pub(super) const fn check(
    control: Control,
    observe: fn(&System, &Circumstances) -> Observation,
) -> Check {
    Check {
        control,
        observe,
        time_limit: TIME_LIMIT,
    }
}

const fn hint(hint: Hint, observe: fn(&System) -> Hints) -> HintCheck {
    HintCheck {
        hint,
        observe,
        time_limit: TIME_LIMIT,
    }
}
