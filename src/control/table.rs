//! The one table of the controls: their ids, default levels, sources and references.

use super::Control::{self, self as C};
use super::Level::{self, Advised as A, NotApplicable as X, Required as R};
use Source::{Declared, Observed, Policy, Printing};

/// How the program comes to know whether a control holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// Only the person can tell.
    Declared,
    /// The machine can be measured; the person confirms or contradicts.
    Observed,
    /// The policy, its bulletins and the clock decide.
    Policy,
    /// `[situation] printing` and `[printing]` of the answers decide.
    Printing,
}

/// The table's row for a control.
#[derive(Clone, Copy, Debug)]
pub struct ControlRow {
    /// The control.
    pub control: Control,
    /// The stable kebab-case id of every file format.
    pub id: &'static str,
    /// Default levels for employer PC, private PC with virtual desktop, private PC without.
    pub levels: [Level; 3],
    /// How it becomes known.
    pub source: Source,
    /// Where the circular, or a later norm, asks for it.
    pub reference: &'static str,
}

/// All controls in the order of the circular's reading, as every list shows them.
///
/// `disk-encryption` is raised to required when personal data is on the disk, and `ksz-route` and `eid-reader`
/// fall away without KSZ/BCSS access: see [`crate::policy::Policy::level`].
pub const CONTROLS: [ControlRow; 28] = [
    row(
        C::RemoteAccessOpen,
        "remote-access-open",
        [R, R, R],
        Policy,
        "S",
    ),
    row(
        C::ConnectionWindow,
        "connection-window",
        [A, A, R],
        Policy,
        "3e",
    ),
    row(C::UsagePolicy, "usage-policy", [R, R, R], Declared, "K"),
    row(C::EthicsCode, "ethics-code", [R, R, R], Declared, "intro"),
    row(
        C::NoSessionSharing,
        "no-session-sharing",
        [R, R, R],
        Declared,
        "K",
    ),
    row(
        C::NoDeviceSharing,
        "no-device-sharing",
        [R, A, R],
        Declared,
        "K, B2.1",
    ),
    row(
        C::PasswordSecret,
        "password-secret",
        [R, R, R],
        Declared,
        "K",
    ),
    row(C::Password, "password", [A, A, R], Declared, "3a"),
    row(C::TwoFactor, "two-factor", [R, R, R], Declared, "3a, N"),
    row(
        C::SeparatePasswords,
        "separate-passwords",
        [X, A, R],
        Declared,
        "B2.4",
    ),
    row(
        C::NoAdminRights,
        "no-admin-rights",
        [R, A, A],
        Observed,
        "B1.1",
    ),
    row(C::SupportedOs, "supported-os", [R, R, R], Observed, "B2.2"),
    row(C::Updates, "updates", [R, R, R], Observed, "B1.4"),
    row(C::Antivirus, "antivirus", [R, R, R], Observed, "B1.4, B2.5"),
    row(C::Firewall, "firewall", [A, A, R], Observed, "N"),
    row(
        C::DiskEncryption,
        "disk-encryption",
        [A, A, A],
        Observed,
        "B1.2",
    ),
    row(C::Vpn, "vpn", [R, A, R], Observed, "B1.3, B2.3"),
    row(
        C::RemoteDesktop,
        "remote-desktop",
        [R, X, R],
        Declared,
        "B1.6",
    ),
    row(
        C::NoBrowsing,
        "no-browsing",
        [R, R, R],
        Declared,
        "3b, B1.5, K, B2.6",
    ),
    row(C::CloseSession, "close-session", [R, R, R], Declared, "3c"),
    row(C::NoOnlookers, "no-onlookers", [R, R, R], Declared, "3d"),
    row(
        C::ScreenLock,
        "screen-lock",
        [R, R, R],
        Observed,
        "intro, H",
    ),
    row(
        C::SeparateRoom,
        "separate-room",
        [R, R, R],
        Declared,
        "intro",
    ),
    row(C::PrivateCalls, "private-calls", [R, R, R], Declared, "H"),
    row(
        C::NoHomePrinting,
        "no-home-printing",
        [R, R, R],
        Printing,
        "H",
    ),
    row(
        C::RemoteHelpClosed,
        "remote-help-closed",
        [R, R, R],
        Observed,
        "H",
    ),
    row(C::KszRoute, "ksz-route", [R, R, R], Declared, "K"),
    row(C::EidReader, "eid-reader", [R, R, R], Observed, "K"),
];

const fn row(
    control: Control,
    id: &'static str,
    levels: [Level; 3],
    source: Source,
    reference: &'static str,
) -> ControlRow {
    ControlRow {
        control,
        id,
        levels,
        source,
        reference,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_enum() {
        for (index, row) in CONTROLS.iter().enumerate() {
            assert_eq!(row.control as usize, index, "{}", row.id);
        }
    }
}
