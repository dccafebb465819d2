//! Windows: which row of the table of end dates an edition has, and whether extended security updates are seen.

use crate::machine::operating_system::Release;
use crate::machine::operating_system::windows::WindowsVersion;
use crate::system::{Refusal, System};

/// The build of Windows 10 version 22H2, the last one.
const LAST_TEN: u64 = 19_045;

/// The last update of that build that every PC got, of 11 November 2025 (KB5071959). A later one came with extended
/// security updates only. Source: Microsoft's update history of Windows 10.
const LAST_FREE_REVISION: u64 = 6_466;

/// A Windows as the table knows it.
pub(super) struct WindowsRelease {
    /// The row of the table, and the version.
    pub(super) release: Release,
    /// An update was installed that comes with extended security updates only. It does not tell until when.
    pub(super) extended: bool,
}

/// Reads which Windows this is.
pub(super) fn read(system: &System) -> Result<WindowsRelease, Refusal> {
    let version = WindowsVersion::read(system)?;
    Ok(WindowsRelease {
        extended: version.build == LAST_TEN && version.revision > LAST_FREE_REVISION,
        release: Release {
            id: row(&version).to_owned(),
            version: version.number(),
            name: version.name(),
            support_end: None,
        },
    })
}

/// Editions differ in their last day.
fn row(version: &WindowsVersion) -> &'static str {
    if version.is_server {
        return "windows-server";
    }
    match version.edition.as_str() {
        "EnterpriseS" | "EnterpriseSN" | "IoTEnterpriseS" | "IoTEnterpriseSK" => {
            "windows-enterprise-ltsc"
        }
        "Enterprise" | "EnterpriseN" | "Education" | "EducationN" | "IoTEnterprise"
        | "ServerRdsh" => "windows-enterprise-education",
        _ => "windows-home-pro",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use crate::machine::operating_system::windows::tests::windows;
    use crate::machine::support::{observe, table_date};
    use crate::machine::tests::circumstances;
    use crate::observation::{Detail, Observation, Reason};
    use crate::system::Refusal;
    use crate::system::fake::Fake;
    use crate::system::windows::registry::RegistryKey;

    fn check_on(day: Date, fake: Fake, expected: Observation, until: Option<Date>) {
        let mut circumstances = circumstances();
        circumstances.now.timestamp = day.at(12, 0, 0, 0).in_tz("UTC").unwrap().timestamp();
        let until = Detail {
            until,
            ..Detail::default()
        };
        assert_eq!(
            observe(&fake.system(), &circumstances),
            expected.with(until)
        );
    }

    #[test]
    fn the_edition_decides_on_the_last_day() {
        let day = date(2026, 11, 22);
        let ended = || Observation::action(Reason::SupportEnded);
        let cases = [
            ("26200", "Core", Observation::ok(), date(2027, 10, 12)),
            ("26100", "Professional", ended(), date(2026, 10, 13)),
            ("26100", "Enterprise", Observation::ok(), date(2027, 10, 12)),
            ("26100", "EnterpriseS", Observation::ok(), date(2029, 10, 9)),
            ("19044", "EnterpriseS", Observation::ok(), date(2027, 1, 12)),
            ("19044", "Professional", ended(), date(2023, 6, 13)),
        ];
        for (build, edition, expected, until) in cases {
            check_on(day, windows(build, 1, edition), expected, Some(until));
        }
    }

    #[test]
    fn windows_ten_without_extended_updates_has_ended() {
        check_on(
            date(2026, 5, 4),
            windows("19045", 6456, "Core"),
            Observation::action(Reason::SupportEnded),
            Some(date(2025, 10, 14)),
        );
    }

    #[test]
    fn extended_updates_that_are_seen_count_as_long_as_their_end_is_known() {
        let extended = || windows("19045", 6575, "Core");
        check_on(
            date(2026, 5, 4),
            extended(),
            Observation::ok(),
            Some(date(2026, 10, 13)),
        );
        check_on(
            date(2026, 11, 22),
            extended(),
            Observation::undetermined(Reason::TableTooOld),
            Some(table_date()),
        );
    }

    #[test]
    fn a_windows_that_the_table_does_not_know_is_undetermined() {
        let day = date(2026, 11, 22);
        let unknown = || Observation::undetermined(Reason::NotInTable);
        check_on(day, windows("27999", 1, "Core"), unknown(), None);
        let server = windows("26100", 1, "ServerStandard").registry(
            RegistryKey::machine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
            "InstallationType",
            "Server".into(),
        );
        check_on(day, server, unknown(), None);
    }

    #[test]
    fn what_cannot_be_read_is_undetermined() {
        let day = date(2026, 11, 22);
        let not_found = Observation::undetermined(Reason::NotFound);
        check_on(day, Fake::windows(), not_found, None);
        let denied = Fake::windows().registry_refused(RegistryKey::machine(""), Refusal::Denied);
        check_on(
            day,
            denied,
            Observation::undetermined(Reason::AccessDenied),
            None,
        );
        check_on(
            day,
            windows("unknown", 1, "Core"),
            Observation::undetermined(Reason::Unreadable),
            None,
        );
    }
}
