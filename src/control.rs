//! The 28 controls of the circular: what must hold before a social worker works from home.
//!
//! [`CONTROLS`] is the one table; everything else (questions, findings, the document) follows its order.
//! References: intro its opening, O1-O3 the circular's options, 3a-3e its strict conditions, H its "who can help" list, K the
//! KSZ/BCSS and user-policy list, B1.n and B2.n its annexes, S the January 2020 case, N today's norms.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One control: something that must hold before telework is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// No bulletin suspends the remote access in use.
    RemoteAccessOpen,
    /// Connecting happens inside the hours and region that the firewall allows.
    ConnectionWindow,
    /// The worker has signed the user policy with its confidentiality clause.
    UsagePolicy,
    /// The code of ethics and professional secrecy stay in force at home.
    EthicsCode,
    /// Nobody outside the office is given access to the work session.
    NoSessionSharing,
    /// Nobody else uses the PC, or at least the account.
    NoDeviceSharing,
    /// No password is told to anyone.
    PasswordSecret,
    /// The password has at least twelve characters of four kinds.
    Password,
    /// A second factor protects the connection.
    TwoFactor,
    /// Administrator account, daily account and VPN have different passwords.
    SeparatePasswords,
    /// The daily account is no administrator.
    NoAdminRights,
    /// The operating system still gets security updates.
    SupportedOs,
    /// Updates are on and recent.
    Updates,
    /// A current, up-to-date antivirus runs.
    Antivirus,
    /// The PC's own firewall is on.
    Firewall,
    /// The system disk is encrypted.
    DiskEncryption,
    /// The connection to the office network is a VPN from this PC.
    Vpn,
    /// Work happens by remote desktop or a business application at the office.
    RemoteDesktop,
    /// No private browsing while the session or the VPN is open.
    NoBrowsing,
    /// The session is closed at the end of work and during breaks.
    CloseSession,
    /// Nobody else can see the content of the session.
    NoOnlookers,
    /// The screen locks on leaving and by itself, with a password to come back.
    ScreenLock,
    /// Work happens in another room than the rest of the household, where possible.
    SeparateRoom,
    /// Phone, chat and video talks cannot be overheard.
    PrivateCalls,
    /// Nothing is printed at home.
    NoHomePrinting,
    /// A tool that takes over the PC is open only while IT works on it.
    RemoteHelpClosed,
    /// KSZ/BCSS data is reached by VPN, Explore or Publiwin only.
    KszRoute,
    /// An eID card reader is there.
    EidReader,
}

/// Where and on what the worker works; every later rule hangs on it (domain: the situation).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// Works inside the OCMW/CPAS.
    Office,
    /// PC supplied and configured by the employer.
    EmployerPc,
    /// Private PC, work happens inside a virtual desktop.
    PrivateVirtual,
    /// Private PC without virtual desktop: forbidden unless every strict condition holds.
    PrivateDirect,
}

/// How much a control weighs in a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Decides the verdict.
    Required,
    /// Listed as advice, never changes the verdict.
    Advised,
    /// Does not apply.
    NotApplicable,
}

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

use Control as C;
use Level::{Advised as A, NotApplicable as X, Required as R};
use Source::{Declared, Observed, Policy, Printing};

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

impl Control {
    /// Returns every control in the table's order.
    pub fn all() -> impl Iterator<Item = Self> {
        CONTROLS.iter().map(|row| row.control)
    }

    /// Returns the control's row of [`CONTROLS`].
    #[must_use]
    pub fn row(self) -> &'static ControlRow {
        // The enum's order is the table's order; a test holds the two together.
        &CONTROLS[self as usize]
    }

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// Finds a control by its id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        CONTROLS
            .iter()
            .find(|row| row.id == id)
            .map(|row| row.control)
    }

    /// Tells whether an observations file may speak of this control (contract: exactly ten can be observed).
    #[must_use]
    pub fn is_observable(self) -> bool {
        self.row().source == Observed
    }

    /// Tells whether the control enters only the second verdict, the one about KSZ/BCSS data.
    #[must_use]
    pub fn is_about_ksz(self) -> bool {
        matches!(self, Self::KszRoute | Self::EidReader)
    }
}

impl fmt::Display for Control {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

impl Situation {
    /// All situations, the order of the circular.
    pub const ALL: [Self; 4] = [
        Self::Office,
        Self::EmployerPc,
        Self::PrivateVirtual,
        Self::PrivateDirect,
    ];

    /// The situations in which the controls matter, in the order of [`ControlRow::levels`].
    pub const AT_HOME: [Self; 3] = [Self::EmployerPc, Self::PrivateVirtual, Self::PrivateDirect];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::EmployerPc => "employer-pc",
            Self::PrivateVirtual => "private-virtual",
            Self::PrivateDirect => "private-direct",
        }
    }
}

impl Level {
    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Advised => "advised",
            Self::NotApplicable => "not-applicable",
        }
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

    #[test]
    fn an_id_is_the_serialised_name_and_finds_its_control() {
        for row in &CONTROLS {
            let written = serde_json::to_string(&row.control).unwrap();
            assert_eq!(written, format!("\"{}\"", row.id));
            assert_eq!(Control::from_id(row.id), Some(row.control));
        }
        assert_eq!(Control::from_id("Firewall"), None);
    }

    #[test]
    fn exactly_the_ten_controls_of_the_contract_can_be_observed() {
        let observable: Vec<_> = Control::all()
            .filter(|c| c.is_observable())
            .map(Control::id)
            .collect();
        assert_eq!(
            observable,
            [
                "no-admin-rights",
                "supported-os",
                "updates",
                "antivirus",
                "firewall",
                "disk-encryption",
                "vpn",
                "screen-lock",
                "remote-help-closed",
                "eid-reader"
            ]
        );
    }
}
