//! Ids of `mend.ftl`: how to mend it, step by step, in the words of the person's desktop.

use std::borrow::Cow;

use crate::control::Control;
use crate::observation::Desktop;
use crate::text::TextId;

/// Every way to mend there is: the control, the desktop whose menus it names (`None`: any), the number of steps.
const WAYS: &[(Control, Option<Desktop>, u8)] = &[
    (Control::NoDeviceSharing, None, 4),
    (Control::NoDeviceSharing, Some(Desktop::Windows11), 4),
    (Control::NoDeviceSharing, Some(Desktop::Windows10), 4),
    (Control::Password, None, 4),
    (Control::TwoFactor, None, 3),
    (Control::SeparatePasswords, None, 4),
    (Control::NoAdminRights, None, 5),
    (Control::NoAdminRights, Some(Desktop::Gnome), 5),
    (Control::NoAdminRights, Some(Desktop::Kde), 5),
    (Control::NoAdminRights, Some(Desktop::Cinnamon), 5),
    (Control::NoAdminRights, Some(Desktop::Windows11), 5),
    (Control::NoAdminRights, Some(Desktop::Windows10), 5),
    (Control::SupportedOs, None, 4),
    (Control::SupportedOs, Some(Desktop::Windows11), 4),
    (Control::SupportedOs, Some(Desktop::Windows10), 4),
    (Control::Updates, None, 4),
    (Control::Updates, Some(Desktop::Gnome), 4),
    (Control::Updates, Some(Desktop::Kde), 4),
    (Control::Updates, Some(Desktop::Cinnamon), 4),
    (Control::Updates, Some(Desktop::Windows11), 4),
    (Control::Updates, Some(Desktop::Windows10), 4),
    (Control::Antivirus, None, 3),
    (Control::Antivirus, Some(Desktop::Windows11), 4),
    (Control::Firewall, None, 4),
    (Control::Firewall, Some(Desktop::Kde), 4),
    (Control::Firewall, Some(Desktop::Cinnamon), 3),
    (Control::Firewall, Some(Desktop::Windows11), 4),
    (Control::DiskEncryption, None, 5),
    (Control::DiskEncryption, Some(Desktop::Windows11), 5),
    (Control::DiskEncryption, Some(Desktop::Windows10), 5),
    (Control::Vpn, None, 3),
    (Control::Vpn, Some(Desktop::Gnome), 3),
    (Control::Vpn, Some(Desktop::Windows11), 3),
    (Control::NoBrowsing, None, 3),
    (Control::NoOnlookers, None, 3),
    (Control::ScreenLock, None, 4),
    (Control::ScreenLock, Some(Desktop::Gnome), 5),
    (Control::ScreenLock, Some(Desktop::Kde), 5),
    (Control::ScreenLock, Some(Desktop::Xfce), 5),
    (Control::ScreenLock, Some(Desktop::Cinnamon), 5),
    (Control::ScreenLock, Some(Desktop::Mate), 5),
    (Control::ScreenLock, Some(Desktop::Windows11), 5),
    (Control::ScreenLock, Some(Desktop::Windows10), 5),
    (Control::PrivateCalls, None, 3),
    (Control::NoHomePrinting, None, 3),
    (Control::RemoteHelpClosed, None, 3),
    (Control::RemoteHelpClosed, Some(Desktop::Gnome), 3),
    (Control::RemoteHelpClosed, Some(Desktop::Windows11), 3),
    (Control::EidReader, None, 4),
];

/// One step of a way to mend: an attribute of the message `mend-<control>` or `mend-<control>-<desktop>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MendStep {
    /// The control to mend.
    pub control: Control,
    /// The desktop whose menus the step names; `None` for any.
    pub desktop: Option<Desktop>,
    /// The step's number, from 1.
    pub number: u8,
}

impl MendStep {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        WAYS.iter().flat_map(|way| Self::of(*way)).collect()
    }

    /// Returns the steps for a control on a desktop; the general ones where the desktop makes no difference, and
    /// none where no step would help.
    #[must_use]
    pub fn for_control(control: Control, desktop: Option<Desktop>) -> Vec<Self> {
        // Windows 10 has steps of its own only where they differ from those of Windows 11.
        let newer = (desktop == Some(Desktop::Windows10)).then_some(Some(Desktop::Windows11));
        [Some(desktop), newer, Some(None)]
            .into_iter()
            .flatten()
            .find_map(|wanted| WAYS.iter().find(|way| way.0 == control && way.1 == wanted))
            .map(|way| Self::of(*way).collect())
            .unwrap_or_default()
    }

    fn of((control, desktop, count): (Control, Option<Desktop>, u8)) -> impl Iterator<Item = Self> {
        (1..=count).map(move |number| Self {
            control,
            desktop,
            number,
        })
    }
}

impl TextId for MendStep {
    fn id(&self) -> Cow<'static, str> {
        let Self {
            control,
            desktop,
            number,
        } = self;
        Cow::Owned(match desktop {
            Some(desktop) => format!("mend-{control}-{}.step-{number}", desktop.id()),
            None => format!("mend-{control}.step-{number}"),
        })
    }
}
