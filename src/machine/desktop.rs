//! Which desktop this is: reads the environment variable `XDG_CURRENT_DESKTOP` (desktop entry specification), and on
//! Windows its version.

use crate::machine::operating_system::windows::WindowsVersion;
use crate::observation::{Desktop, Family};
use crate::system::System;

/// Returns the desktop whose settings and menus the person has.
///
/// Desktops that borrow a name beside their own, such as `Budgie:GNOME`, have settings of their own and count as other.
#[must_use]
pub fn current(system: &System) -> Desktop {
    match system.family() {
        Family::Linux => linux(system),
        Family::Windows => windows(system),
        Family::Macos | Family::Other => Desktop::Other,
    }
}

/// A Windows whose version cannot be read is taken for the newest: its menus are the likeliest.
fn windows(system: &System) -> Desktop {
    match WindowsVersion::read(system) {
        Ok(version) if !version.is_eleven() => Desktop::Windows10,
        _ => Desktop::Windows11,
    }
}

fn linux(system: &System) -> Desktop {
    let names = system
        .variable("XDG_CURRENT_DESKTOP")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let mut desktop = Desktop::Other;
    for name in names.split(':') {
        desktop = match name {
            "gnome" => Desktop::Gnome,
            "kde" => Desktop::Kde,
            "xfce" => Desktop::Xfce,
            "x-cinnamon" | "cinnamon" => Desktop::Cinnamon,
            "mate" => Desktop::Mate,
            "budgie" | "unity" | "pantheon" | "cosmic" | "lxqt" => return Desktop::Other,
            // Distributions put their own name before the desktop's: `ubuntu:GNOME`, `zorin:GNOME`.
            _ => continue,
        };
    }
    desktop
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    #[test]
    fn a_desktop_is_known_by_its_own_name() {
        let cases = [
            ("GNOME", Desktop::Gnome),
            ("ubuntu:GNOME", Desktop::Gnome),
            ("GNOME-Classic:GNOME", Desktop::Gnome),
            ("KDE", Desktop::Kde),
            ("XFCE", Desktop::Xfce),
            ("X-Cinnamon", Desktop::Cinnamon),
            ("MATE", Desktop::Mate),
            ("Budgie:GNOME", Desktop::Other),
            ("Unity:Unity7:ubuntu", Desktop::Other),
            ("sway", Desktop::Other),
            ("", Desktop::Other),
        ];
        for (names, expected) in cases {
            let system = Fake::linux()
                .variable("XDG_CURRENT_DESKTOP", names)
                .system();
            assert_eq!(current(&system), expected, "{names}");
        }
        assert_eq!(current(&Fake::linux().system()), Desktop::Other);
    }

    #[test]
    fn windows_is_known_by_its_build_and_taken_for_the_newest_without_one() {
        let current = |fake: Fake| current(&fake.variable("XDG_CURRENT_DESKTOP", "GNOME").system());
        assert_eq!(current(windows_of_build("19045")), Desktop::Windows10);
        assert_eq!(current(windows_of_build("26200")), Desktop::Windows11);
        assert_eq!(current(Fake::windows()), Desktop::Windows11);
        assert_eq!(current(Fake::new(Family::Macos)), Desktop::Other);
    }

    fn windows_of_build(build: &str) -> Fake {
        crate::machine::operating_system::windows::tests::windows(build, 1, "Core")
    }
}
