//! Which Windows this is: reads version and edition in the registry (`Windows NT\CurrentVersion`).
//!
//! `ProductName` there still says "Windows 10" on Windows 11, so the build decides.

use crate::system::windows::registry::RegistryKey;
use crate::system::{Refusal, System};

const KEY: RegistryKey<'static> =
    RegistryKey::machine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

/// The first build of Windows 11.
const FIRST_ELEVEN: u64 = 22_000;

/// Names for people by the registry's `EditionID`; others are left out of the name.
const EDITIONS: [(&str, &str); 13] = [
    ("Core", "Home"),
    ("CoreN", "Home N"),
    ("CoreSingleLanguage", "Home"),
    ("CoreCountrySpecific", "Home"),
    ("Professional", "Pro"),
    ("ProfessionalN", "Pro N"),
    ("ProfessionalEducation", "Pro Education"),
    ("ProfessionalWorkstation", "Pro for Workstations"),
    ("Enterprise", "Enterprise"),
    ("EnterpriseS", "Enterprise LTSC"),
    ("IoTEnterprise", "IoT Enterprise"),
    ("IoTEnterpriseS", "IoT Enterprise LTSC"),
    ("Education", "Education"),
];

/// What Windows says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowsVersion {
    /// The build, say 26200.
    pub build: u64,
    /// The number of the monthly update within the build (`UBR`); 0 where it is not told.
    pub revision: u64,
    /// The edition as the registry writes it, say `Core` for Home.
    pub edition: String,
    /// It is a server.
    pub is_server: bool,
}

impl WindowsVersion {
    /// Reads it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] without a build, [`Refusal::Unreadable`] when it is no number.
    pub fn read(system: &System) -> Result<Self, Refusal> {
        let windows = system.windows()?;
        let build = KEY.number(windows, "CurrentBuildNumber")?;
        let kind = KEY.text(windows, "InstallationType")?;
        Ok(Self {
            build: build.ok_or(Refusal::NotFound)?,
            revision: KEY.number(windows, "UBR")?.unwrap_or_default(),
            edition: KEY.text(windows, "EditionID")?.unwrap_or_default(),
            is_server: kind.is_some_and(|kind| kind.starts_with("Server")),
        })
    }

    /// Tells whether it is Windows 11 or newer.
    #[must_use]
    pub fn is_eleven(&self) -> bool {
        self.build >= FIRST_ELEVEN
    }

    /// Tells whether it is an edition for homes, which cannot be taken over by Remote Desktop and has no `BitLocker` panel.
    #[must_use]
    pub fn is_home(&self) -> bool {
        self.edition.starts_with("Core")
    }

    /// Returns the name for people, say `Windows 11 Pro`.
    #[must_use]
    pub fn name(&self) -> String {
        if self.is_server {
            return "Windows Server".to_owned();
        }
        let generation = if self.is_eleven() { "11" } else { "10" };
        let edition = EDITIONS.iter().find(|(id, _)| *id == self.edition);
        match edition {
            Some((_, edition)) => format!("Windows {generation} {edition}"),
            None => format!("Windows {generation}"),
        }
    }

    /// Returns the version with its build and update, say `10.0.26200.7171`.
    #[must_use]
    pub fn number(&self) -> String {
        format!("10.0.{}.{}", self.build, self.revision)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::system::fake::Fake;

    /// A Windows of a build, update and edition.
    pub(crate) fn windows(build: &str, revision: u64, edition: &str) -> Fake {
        Fake::windows()
            .registry(KEY, "CurrentBuildNumber", build.into())
            .registry(KEY, "UBR", revision.into())
            .registry(KEY, "EditionID", edition.into())
            .registry(KEY, "InstallationType", "Client".into())
    }

    #[test]
    fn the_build_tells_ten_from_eleven() {
        let cases = [
            ("19045", "Professional", "Windows 10 Pro"),
            ("22000", "Core", "Windows 11 Home"),
            ("26200", "Education", "Windows 11 Education"),
            ("26200", "SomethingNew", "Windows 11"),
        ];
        for (build, edition, expected) in cases {
            // The registry's own name is left unread: it is wrong on Windows 11.
            let fake = windows(build, 1, edition).registry(KEY, "ProductName", "Windows 10".into());
            let version = WindowsVersion::read(&fake.system()).unwrap();
            assert_eq!(version.name(), expected);
        }
    }

    #[test]
    fn the_version_carries_the_monthly_update() {
        let version = WindowsVersion::read(&windows("26200", 7171, "Core").system()).unwrap();
        assert_eq!(version.number(), "10.0.26200.7171");
        assert!(version.is_home());
    }

    #[test]
    fn a_server_is_named_as_one() {
        let fake = windows("20348", 1, "ServerStandard").registry(
            KEY,
            "InstallationType",
            "Server".into(),
        );
        let version = WindowsVersion::read(&fake.system()).unwrap();
        assert_eq!(version.name(), "Windows Server");
    }

    #[test]
    fn what_cannot_be_read_stays_a_refusal() {
        let read = |fake: Fake| WindowsVersion::read(&fake.system());
        assert_eq!(read(Fake::windows()), Err(Refusal::NotFound));
        assert_eq!(read(Fake::linux()), Err(Refusal::Unsupported));
        assert_eq!(read(windows("many", 1, "Core")), Err(Refusal::Unreadable));
        let refused = windows("26200", 1, "Core").registry_refused(KEY, Refusal::Denied);
        assert_eq!(read(refused), Err(Refusal::Denied));
    }
}
