//! `antivirus`: reads the names of the running programs, and for `ClamAV` the date of its signatures.
//!
//! None is expected on Linux: without one the observation says so and blames nobody. For Windows see [`windows`].

mod windows;

use crate::machine::Circumstances;
use crate::observation::{Detail, Family, Observation, Reason};
use crate::system::System;

/// Services of antivirus and endpoint protection for Linux: `ClamAV`, Bitdefender, Broadcom, Carbon Black, `CrowdStrike`,
/// Dr.Web, Elastic, ESET, Kaspersky, Microsoft, Palo Alto, `SentinelOne`, Sophos, Trellix, Trend Micro, `WithSecure`.
const PROGRAMS: [&str; 23] = [
    "bdsecd",
    "sisamddaemon",
    "rtvscand",
    "cbagentd",
    "cbdaemon",
    "falcon-sensor",
    "drweb-configd",
    "elastic-endpoint",
    "esets",
    "oaeventd",
    "kesl",
    "wdavdaemon",
    "traps_pmd",
    "s1-agent",
    "sentineld",
    "savd",
    "sophos_threat_d",
    "isectpd",
    "mfetpd",
    "xagt",
    "ds_agent",
    "ds_am",
    "fsavd",
];

/// `ClamAV`'s daily signatures, whichever form they are in.
const CLAMAV_SIGNATURES: [&str; 2] = ["/var/lib/clamav/daily.cld", "/var/lib/clamav/daily.cvd"];

/// How many days old `ClamAV`'s signatures may be; they come daily.
const SIGNATURE_DAYS: i64 = 7;

/// Looks whether an antivirus runs.
#[must_use]
pub fn observe(system: &System, circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => {}
        Family::Windows => return windows::read(system).unwrap_or_else(Observation::from),
        Family::Macos | Family::Other => {
            return Observation::undetermined(Reason::NotSupportedHere);
        }
    }
    // A list that is refused does not change that none is expected.
    let processes = system.processes().unwrap_or_default();
    if processes.count_of(&PROGRAMS) > 0 {
        return Observation::ok();
    }
    if processes.count_of(&["clamd", "clamonacc"]) > 0 {
        return judge_clamav(signature_days(system, circumstances));
    }
    Observation::undetermined(Reason::NotExpectedOnThisSystem)
}

fn judge_clamav(days: Option<i64>) -> Observation {
    match days {
        Some(days @ 0..=SIGNATURE_DAYS) => Observation::ok().with(days_detail(days)),
        Some(days) if days > 0 => {
            Observation::action(Reason::AntivirusOutdated).with(days_detail(days))
        }
        _ => Observation::undetermined(Reason::NotFound),
    }
}

fn signature_days(system: &System, circumstances: &Circumstances) -> Option<i64> {
    let newest = CLAMAV_SIGNATURES
        .iter()
        .filter_map(|file| system.modified(file).ok())
        .max()?;
    Some(
        circumstances
            .now
            .timestamp
            .duration_since(newest)
            .as_hours()
            / 24,
    )
}

fn days_detail(days: i64) -> Detail {
    Detail {
        days: u32::try_from(days).ok(),
        ..Detail::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::tests::circumstances;
    use crate::system::Refusal;
    use crate::system::fake::Fake;

    fn check(fake: Fake, expected: &Observation) {
        assert_eq!(observe(&fake.system(), &circumstances()), *expected);
    }

    #[test]
    fn a_known_service_that_runs_is_an_antivirus() {
        check(
            Fake::linux().processes(&["systemd", "wdavdaemon"]),
            &Observation::ok(),
        );
    }

    #[test]
    fn none_is_expected_on_linux_and_nothing_else_is_said() {
        let none = Observation::undetermined(Reason::NotExpectedOnThisSystem);
        check(Fake::linux().processes(&["systemd", "firefox"]), &none);
        check(Fake::linux().processes(&[]), &none);
        check(Fake::linux().processes(&["\u{fffd}\u{1}", ""]), &none);
        check(Fake::linux().processes_refused(Refusal::Denied), &none);
    }

    #[test]
    fn clamav_counts_with_signatures_of_this_week_only() {
        let clamav = |written| {
            Fake::linux()
                .processes(&["clamd"])
                .written("/var/lib/clamav/daily.cld", written)
        };
        check(
            clamav("2026-11-20T09:00:00Z"),
            &Observation::ok().with(days_detail(2)),
        );
        check(
            clamav("2026-11-14T08:00:00Z"),
            &Observation::action(Reason::AntivirusOutdated).with(days_detail(8)),
        );
        check(
            clamav("2027-01-01T00:00:00Z"),
            &Observation::undetermined(Reason::NotFound),
        );
        check(
            Fake::linux().processes(&["clamd"]),
            &Observation::undetermined(Reason::NotFound),
        );
        check(
            Fake::linux()
                .processes(&["clamd"])
                .denied("/var/lib/clamav"),
            &Observation::undetermined(Reason::NotFound),
        );
    }
}
