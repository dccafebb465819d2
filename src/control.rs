//! The 28 controls of the circular: what must hold before a social worker works from home.
//!
//! [`CONTROLS`] is the one table; everything else (questions, findings, the document) follows its order.
//! References: intro its opening, O1-O3 the circular's options, 3a-3e its strict conditions, H its "who can help" list, K the
//! KSZ/BCSS and user-policy list, B1.n and B2.n its annexes, S the January 2020 case, N today's norms.

mod situation;
mod table;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use situation::{Level, Situation};
pub use table::{CONTROLS, ControlRow, Source};

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
        self.row().source == Source::Observed
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

#[cfg(test)]
mod tests {
    use super::*;

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
