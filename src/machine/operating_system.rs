//! Which system this is: reads `/etc/os-release` (os-release(5)); on Windows see [`windows`].

pub mod windows;

use jiff::civil::Date;

use crate::machine::settings::shell_value;
use crate::observation::{Family, SystemName};
use crate::system::{Refusal, System};
use windows::WindowsVersion;

/// What a Linux system says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The distribution's id, say `ubuntu`.
    pub id: String,
    /// The version, say `24.04`; empty for systems without one.
    pub version: String,
    /// The name for people, say `Ubuntu 24.04.1 LTS`.
    pub name: String,
    /// The last day of support, where the system says it itself.
    pub support_end: Option<Date>,
}

/// Reads what a Linux system says of itself.
///
/// # Errors
/// [`Refusal::Unreadable`] when the file names no system.
pub fn release(system: &System) -> Result<Release, Refusal> {
    let text = match system.text("/etc/os-release") {
        Err(Refusal::NotFound) => system.text("/usr/lib/os-release"),
        other => other,
    }?;
    let value = |key| shell_value(&text, key).unwrap_or_default();
    let id = value("ID");
    if id.is_empty() {
        return Err(Refusal::Unreadable);
    }
    let name = [value("PRETTY_NAME"), value("NAME")]
        .into_iter()
        .find(|name| !name.is_empty());
    Ok(Release {
        name: name.unwrap_or_else(|| id.clone()),
        version: value("VERSION_ID"),
        support_end: value("SUPPORT_END").parse().ok(),
        id,
    })
}

/// Returns the system's name for people; empty where it is not known.
#[must_use]
pub fn name(system: &System) -> SystemName {
    let family = system.family();
    let known = match family {
        Family::Linux => release(system)
            .ok()
            .map(|release| (release.name, release.version)),
        Family::Windows => WindowsVersion::read(system)
            .ok()
            .map(|version| (version.name(), version.number())),
        Family::Macos | Family::Other => None,
    };
    let (name, version) = known.unwrap_or_default();
    SystemName {
        family,
        name,
        version,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    #[test]
    fn a_system_is_named_as_it_names_itself() {
        let text = "PRETTY_NAME=\"Fedora Linux 43 (Workstation Edition)\"\nID=fedora\nVERSION_ID=43\nSUPPORT_END=2026-12-02\n";
        let system = Fake::linux().file("/usr/lib/os-release", text).system();
        let release = release(&system).unwrap();
        assert_eq!(
            (release.id.as_str(), release.version.as_str()),
            ("fedora", "43")
        );
        assert_eq!(release.support_end, Some(jiff::civil::date(2026, 12, 2)));
        assert_eq!(name(&system).name, "Fedora Linux 43 (Workstation Edition)");
    }

    #[test]
    fn a_file_that_names_no_system_is_unreadable() {
        for text in ["", "garbage \u{0}", "ID=\nNAME=Something\n"] {
            assert_eq!(
                release(&Fake::linux().file("/etc/os-release", text).system()),
                Err(Refusal::Unreadable)
            );
        }
        assert_eq!(
            release(&Fake::linux().denied("/etc/os-release").system()),
            Err(Refusal::Denied)
        );
        assert_eq!(name(&Fake::linux().system()).name, "");
    }
}
