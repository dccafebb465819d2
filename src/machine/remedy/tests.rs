use super::*;
use crate::machine::operating_system::windows::tests::windows;
use crate::system::fake::Fake;

fn on(desktop: &str, programs: &[&str]) -> Fake {
    let fake = Fake::linux().variable("XDG_CURRENT_DESKTOP", desktop);
    programs
        .iter()
        .fold(fake, |fake, program| fake.program(program))
}

fn check(fake: Fake, control: Control, reason: Option<Reason>, expected: Option<&str>) {
    let (fake, system) = fake.shared();
    let panel = panel(&system, control, reason);
    if let Some(panel) = panel {
        assert_eq!(open(&system, panel), Ok(()));
    }
    assert_eq!(
        fake.started(),
        expected.into_iter().collect::<Vec<_>>(),
        "{control}"
    );
}

#[test]
fn a_desktops_own_panel_is_opened_at_the_right_place() {
    let lock = Control::ScreenLock;
    check(
        on("KDE", &["systemsettings"]),
        lock,
        None,
        Some("systemsettings kcm_screenlocker"),
    );
    check(
        on("X-Cinnamon", &["cinnamon-settings"]),
        lock,
        None,
        Some("cinnamon-settings screensaver"),
    );
    check(
        on("MATE", &["mate-screensaver-preferences"]),
        lock,
        None,
        Some("mate-screensaver-preferences"),
    );
    check(
        on("XFCE", &["xfce4-screensaver-preferences"]),
        lock,
        None,
        Some("xfce4-screensaver-preferences"),
    );
}

#[test]
fn gnomes_panels_follow_its_version() {
    let gnome = || on("ubuntu:GNOME", &["gnome-control-center"]);
    check(
        gnome(),
        Control::ScreenLock,
        None,
        Some("gnome-control-center privacy"),
    );
    let older = gnome().file("/usr/share/applications/gnome-lock-panel.desktop", "");
    check(
        older,
        Control::ScreenLock,
        None,
        Some("gnome-control-center lock"),
    );
}

#[test]
fn a_program_that_is_not_there_is_not_offered() {
    check(on("GNOME", &[]), Control::ScreenLock, None, None);
    check(
        on("GNOME", &["systemsettings"]),
        Control::ScreenLock,
        None,
        None,
    );
    check(on("sway", &[]), Control::Firewall, None, None);
}

#[test]
fn the_reason_tells_what_is_to_be_mended() {
    let ubuntu = || {
        on(
            "ubuntu:GNOME",
            &[
                "software-properties-gtk",
                "update-manager",
                "gnome-control-center",
            ],
        )
    };
    let updates = Control::Updates;
    check(
        ubuntu(),
        updates,
        Some(Reason::UpdatesOff),
        Some("software-properties-gtk --open-tab=2"),
    );
    check(
        ubuntu(),
        updates,
        Some(Reason::UpdatesTooOld),
        Some("update-manager"),
    );
    let login = Some(Reason::AutomaticLogin);
    check(
        ubuntu(),
        Control::ScreenLock,
        login,
        Some("gnome-control-center user-accounts"),
    );
}

#[test]
fn what_no_panel_mends_offers_none() {
    for control in [
        Control::DiskEncryption,
        Control::EidReader,
        Control::Password,
        Control::Antivirus,
    ] {
        check(on("GNOME", &["gnome-control-center"]), control, None, None);
    }
}

fn on_windows(build: &str, edition: &str) -> Fake {
    [
        "control.exe",
        "ms-settings:deviceencryption",
        "ms-settings:otherusers",
        "ms-settings:remotedesktop",
        "ms-settings:windowsdefender",
        "ms-settings:windowsupdate",
    ]
    .into_iter()
    .fold(windows(build, 1, edition), |fake, program| {
        fake.program(program)
    })
}

#[test]
fn windows_opens_the_page_of_its_settings_or_the_older_panel() {
    let login = Some(Reason::AutomaticLogin);
    let open = Some(Reason::RemoteAccessOn);
    let cases = [
        (
            Control::ScreenLock,
            None,
            "control.exe desk.cpl,,@screensaver",
        ),
        (Control::ScreenLock, login, "control.exe userpasswords2"),
        (Control::Updates, None, "ms-settings:windowsupdate"),
        (Control::SupportedOs, None, "ms-settings:windowsupdate"),
        (Control::Firewall, None, "ms-settings:windowsdefender"),
        (Control::Antivirus, None, "ms-settings:windowsdefender"),
        (Control::NoAdminRights, None, "ms-settings:otherusers"),
        (Control::RemoteHelpClosed, open, "ms-settings:remotedesktop"),
    ];
    for (control, reason, expected) in cases {
        for build in ["19045", "26200"] {
            check(
                on_windows(build, "Professional"),
                control,
                reason,
                Some(expected),
            );
        }
    }
}

#[test]
fn encryption_has_a_page_at_home_and_a_panel_at_work() {
    check(
        on_windows("26200", "Core"),
        Control::DiskEncryption,
        None,
        Some("ms-settings:deviceencryption"),
    );
    check(
        on_windows("26200", "Professional"),
        Control::DiskEncryption,
        None,
        Some("control.exe /name Microsoft.BitLockerDriveEncryption"),
    );
}

#[test]
fn a_program_that_has_gone_meanwhile_is_an_error() {
    let panel = Panel {
        program: "gufw",
        arguments: &[],
    };
    assert_eq!(open(&Fake::linux().system(), panel), Err(Reason::NotFound));
}
