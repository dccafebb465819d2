//! The pages of the wizard, in their order, and what each asks about.

use serde::{Deserialize, Serialize};

use crate::control::Control;

/// A page of the wizard, in its order.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// Language, what the program does and never does, resume or start anew.
    #[default]
    Welcome,
    /// Where, on whose PC, with what.
    Situation,
    /// What the PC says by itself.
    Computer,
    /// Password, second factor, connection, card reader.
    Access,
    /// Room, onlookers, talks, screen lock, printing.
    Place,
    /// User policy, ethics, secrecy, browsing, closing, remote help.
    Agreements,
    /// The verdict and what to do.
    Result,
    /// The exact document, and signing it.
    Sign,
    /// Where the file is and what comes next.
    Done,
}

impl Page {
    /// Every page in its order.
    pub const ALL: [Self; 9] = [
        Self::Welcome,
        Self::Situation,
        Self::Computer,
        Self::Access,
        Self::Place,
        Self::Agreements,
        Self::Result,
        Self::Sign,
        Self::Done,
    ];

    /// The controls that the page asks about, in the order in which it asks them.
    #[must_use]
    pub fn controls(self) -> &'static [Control] {
        use Control as C;
        match self {
            Self::Computer => &[
                C::SupportedOs,
                C::Updates,
                C::Antivirus,
                C::Firewall,
                C::DiskEncryption,
                C::NoAdminRights,
                C::NoDeviceSharing,
            ],
            Self::Access => &[
                C::Password,
                C::PasswordSecret,
                C::SeparatePasswords,
                C::TwoFactor,
                C::Vpn,
                C::RemoteDesktop,
                C::ConnectionWindow,
                C::KszRoute,
                C::EidReader,
            ],
            Self::Place => &[
                C::SeparateRoom,
                C::NoOnlookers,
                C::PrivateCalls,
                C::ScreenLock,
                C::NoHomePrinting,
            ],
            Self::Agreements => &[
                C::UsagePolicy,
                C::EthicsCode,
                C::NoSessionSharing,
                C::NoBrowsing,
                C::CloseSession,
                C::RemoteHelpClosed,
            ],
            Self::Welcome | Self::Situation | Self::Result | Self::Sign | Self::Done => &[],
        }
    }

    /// The page that asks about a control.
    #[must_use]
    pub fn of(control: Control) -> Self {
        Self::ALL
            .into_iter()
            .find(|page| page.controls().contains(&control))
            .unwrap_or(Self::Result)
    }

    /// The page after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The page before this one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_but_the_remote_access_is_asked_on_exactly_one_page() {
        for control in Control::all() {
            let pages = Page::ALL
                .into_iter()
                .filter(|page| page.controls().contains(&control))
                .count();
            let expected = usize::from(control != Control::RemoteAccessOpen);
            assert_eq!(pages, expected, "{control}");
        }
    }
}
