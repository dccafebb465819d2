//! "How to mend it": which settings panel or program of this desktop helps, if it is there, and opens it. On Windows
//! that is a page of the settings by its address, or a panel that only the older control panel has.
//!
//! The steps in words are texts; this module only knows programs. Nothing is opened without the person's click.

use crate::control::Control;
use crate::machine::desktop;
use crate::machine::operating_system::windows::WindowsVersion;
use crate::observation::{Desktop, Family, Reason};
use crate::system::System;

/// A program that helps the person to mend something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The program's name, or the address of a page of Windows' settings.
    pub program: &'static str,
    /// What it is started with, so that it opens at the right place.
    pub arguments: &'static [&'static str],
}

/// What the person wants to do; several controls lead to the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    SetScreenLock,
    InstallUpdates,
    TurnOnUpdates,
    SetFirewall,
    ConnectVpn,
    SetAccounts,
    StopAutomaticLogin,
    CloseRemoteAccess,
    SetAntivirus,
    EncryptDisk,
}

/// A panel, for some desktops, that is offered where its program exists, and its file where it has one.
struct Offer {
    task: Task,
    desktops: &'static [Desktop],
    panel: Panel,
    /// Tells versions of a settings program apart, which arrange their panels differently.
    file: Option<&'static str>,
}

const GNOME: &[Desktop] = &[Desktop::Gnome];
const KDE: &[Desktop] = &[Desktop::Kde];
const XFCE: &[Desktop] = &[Desktop::Xfce];
const CINNAMON: &[Desktop] = &[Desktop::Cinnamon];
const MATE: &[Desktop] = &[Desktop::Mate];
const WINDOWS: &[Desktop] = &[Desktop::Windows10, Desktop::Windows11];
const ANY: &[Desktop] = &Desktop::ALL;

/// The panel for the screen lock alone, up to GNOME 43.
const GNOME_LOCK_PANEL: &str = "/usr/share/applications/gnome-lock-panel.desktop";

/// The panel for accounts within that for the system, from GNOME 46 on.
const GNOME_USERS_PANEL: &str = "/usr/share/applications/gnome-users-panel.desktop";

use Task as T;

/// The first offer that fits is taken: a desktop's own before those that fit everywhere.
#[rustfmt::skip]
const OFFERS: &[Offer] = &[
    since(GNOME_LOCK_PANEL, T::SetScreenLock, GNOME, "gnome-control-center", &["lock"]),
    offer(T::SetScreenLock, GNOME, "gnome-control-center", &["privacy"]),
    offer(T::SetScreenLock, KDE, "systemsettings", &["kcm_screenlocker"]),
    offer(T::SetScreenLock, KDE, "systemsettings5", &["kcm_screenlocker"]),
    offer(T::SetScreenLock, XFCE, "xfce4-screensaver-preferences", &[]),
    offer(T::SetScreenLock, XFCE, "light-locker-settings", &[]),
    offer(T::SetScreenLock, CINNAMON, "cinnamon-settings", &["screensaver"]),
    offer(T::SetScreenLock, MATE, "mate-screensaver-preferences", &[]),
    offer(T::SetScreenLock, ANY, "xscreensaver-settings", &[]),
    offer(T::SetScreenLock, ANY, "xscreensaver-demo", &[]),
    offer(T::TurnOnUpdates, ANY, "software-properties-gtk", &["--open-tab=2"]),
    offer(T::TurnOnUpdates, ANY, "software-properties-qt", &[]),
    offer(T::TurnOnUpdates, ANY, "mintupdate", &[]),
    offer(T::TurnOnUpdates, KDE, "systemsettings", &["kcm_updates"]),
    offer(T::TurnOnUpdates, GNOME, "gnome-software", &["--prefs"]),
    offer(T::InstallUpdates, ANY, "mintupdate", &[]),
    offer(T::InstallUpdates, ANY, "update-manager", &[]),
    offer(T::InstallUpdates, KDE, "plasma-discover", &["--mode", "update"]),
    offer(T::InstallUpdates, ANY, "gnome-software", &["--mode=updates"]),
    offer(T::InstallUpdates, ANY, "pamac-manager", &["--updates"]),
    offer(T::InstallUpdates, ANY, "gpk-update-viewer", &[]),
    offer(T::SetFirewall, KDE, "systemsettings", &["kcm_firewall"]),
    offer(T::SetFirewall, ANY, "gufw", &[]),
    offer(T::SetFirewall, ANY, "firewall-config", &[]),
    offer(T::ConnectVpn, GNOME, "gnome-control-center", &["network"]),
    offer(T::ConnectVpn, KDE, "systemsettings", &["kcm_networkmanagement"]),
    offer(T::ConnectVpn, KDE, "systemsettings5", &["kcm_networkmanagement"]),
    offer(T::ConnectVpn, CINNAMON, "cinnamon-settings", &["network"]),
    offer(T::ConnectVpn, ANY, "nm-connection-editor", &[]),
    since(GNOME_USERS_PANEL, T::SetAccounts, GNOME, "gnome-control-center", &["system", "users"]),
    offer(T::SetAccounts, GNOME, "gnome-control-center", &["user-accounts"]),
    offer(T::SetAccounts, KDE, "systemsettings", &["kcm_users"]),
    offer(T::SetAccounts, KDE, "systemsettings5", &["kcm_users"]),
    offer(T::SetAccounts, CINNAMON, "cinnamon-settings-users", &[]),
    offer(T::SetAccounts, ANY, "users-admin", &[]),
    offer(T::SetAccounts, ANY, "mate-users-admin", &[]),
    since(GNOME_USERS_PANEL, T::CloseRemoteAccess, GNOME, "gnome-control-center", &["system", "remote-desktop"]),
    offer(T::CloseRemoteAccess, GNOME, "gnome-control-center", &["sharing"]),
    offer(T::CloseRemoteAccess, KDE, "systemsettings", &["kcm_krdpserver"]),
    offer(T::CloseRemoteAccess, MATE, "vino-preferences", &[]),
    // The screen saver's panel has both the time and the password; no page of the settings has.
    offer(T::SetScreenLock, WINDOWS, "control.exe", &["desk.cpl,,@screensaver"]),
    offer(T::TurnOnUpdates, WINDOWS, "ms-settings:windowsupdate", &[]),
    offer(T::InstallUpdates, WINDOWS, "ms-settings:windowsupdate", &[]),
    offer(T::SetFirewall, WINDOWS, "ms-settings:windowsdefender", &[]),
    offer(T::SetAntivirus, WINDOWS, "ms-settings:windowsdefender", &[]),
    offer(T::ConnectVpn, WINDOWS, "ms-settings:network-vpn", &[]),
    offer(T::SetAccounts, WINDOWS, "ms-settings:otherusers", &[]),
    // Only the older panel has the box that switches it off.
    offer(T::StopAutomaticLogin, WINDOWS, "control.exe", &["userpasswords2"]),
    offer(T::CloseRemoteAccess, WINDOWS, "ms-settings:remotedesktop", &[]),
];

const fn offer(
    task: Task,
    desktops: &'static [Desktop],
    program: &'static str,
    arguments: &'static [&'static str],
) -> Offer {
    Offer {
        task,
        desktops,
        panel: Panel { program, arguments },
        file: None,
    }
}

const fn since(
    file: &'static str,
    task: Task,
    desktops: &'static [Desktop],
    program: &'static str,
    arguments: &'static [&'static str],
) -> Offer {
    let offer = offer(task, desktops, program, arguments);
    Offer {
        file: Some(file),
        ..offer
    }
}

/// Encryption has a page on Windows for homes and a panel on the others.
const DEVICE_ENCRYPTION: Panel = Panel {
    program: "ms-settings:deviceencryption",
    arguments: &[],
};
const BITLOCKER: Panel = Panel {
    program: "control.exe",
    arguments: &["/name", "Microsoft.BitLockerDriveEncryption"],
};

/// Returns the desktop whose menus the steps follow.
#[must_use]
pub fn desktop(system: &System) -> Desktop {
    desktop::current(system)
}

/// Returns the panel that helps with a control on this desktop, if there is one; the reason of the observation tells
/// more exactly what is to be mended.
#[must_use]
pub fn panel(system: &System, control: Control, reason: Option<Reason>) -> Option<Panel> {
    if !matches!(system.family(), Family::Linux | Family::Windows) {
        return None;
    }
    let desktop = desktop::current(system);
    let task = task(control, reason, desktop)?;
    if task == Task::EncryptDisk && WINDOWS.contains(&desktop) {
        return Some(encryption_panel(system)).filter(|panel| system.has_program(panel.program));
    }
    let fits = |offer: &&Offer| {
        offer.task == task
            && offer.desktops.contains(&desktop)
            && offer
                .file
                .is_none_or(|file| system.exists(file) == Ok(true))
            && system.has_program(offer.panel.program)
    };
    OFFERS.iter().find(fits).map(|offer| offer.panel)
}

fn encryption_panel(system: &System) -> Panel {
    match WindowsVersion::read(system) {
        Ok(version) if !version.is_home() => BITLOCKER,
        _ => DEVICE_ENCRYPTION,
    }
}

/// Opens a panel for the person.
///
/// # Errors
/// With [`Reason::NotFound`] when its program has gone meanwhile.
pub fn open(system: &System, panel: Panel) -> Result<(), Reason> {
    system
        .start(panel.program, panel.arguments)
        .map_err(Reason::from)
}

fn task(control: Control, reason: Option<Reason>, desktop: Desktop) -> Option<Task> {
    match (control, reason) {
        (Control::ScreenLock, Some(Reason::AutomaticLogin)) if WINDOWS.contains(&desktop) => {
            Some(Task::StopAutomaticLogin)
        }
        (Control::ScreenLock, Some(Reason::AutomaticLogin))
        | (Control::NoAdminRights | Control::NoDeviceSharing, _) => Some(Task::SetAccounts),
        (Control::Antivirus, _) => Some(Task::SetAntivirus),
        (Control::DiskEncryption, _) => Some(Task::EncryptDisk),
        (Control::ScreenLock, _) => Some(Task::SetScreenLock),
        (Control::Updates, Some(Reason::UpdatesOff)) => Some(Task::TurnOnUpdates),
        (Control::Updates | Control::SupportedOs, _) => Some(Task::InstallUpdates),
        (Control::Firewall, _) => Some(Task::SetFirewall),
        (Control::Vpn, _) => Some(Task::ConnectVpn),
        (Control::RemoteHelpClosed, Some(Reason::RemoteAccessOn)) => Some(Task::CloseRemoteAccess),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
