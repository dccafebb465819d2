//! Fedora, Red Hat and openSUSE: reads the timers and settings of dnf-automatic, and asks `rpm` when core packages
//! were installed.
//!
//! Every installation changes the package database, so its date says nothing of updates; the core packages' dates do:
//! they come with the system and change with its updates only.

use jiff::Timestamp;

use super::Updates;
use crate::machine::settings::{ini_value, truth};
use crate::system::{Refusal, System, optional};

/// Packages that every installation has under one of these names and that security updates touch every few weeks.
const CORE_PACKAGES: [&str; 7] = [
    "glibc",
    "kernel-core",
    "kernel-default",
    "openssl-libs",
    "libopenssl3",
    "systemd",
    "curl",
];

/// A system's installation spreads over at most this many seconds.
const INSTALLATION_SECONDS: i64 = 3 * 60 * 60;

/// Reads what an rpm system tells.
///
/// # Errors
/// When settings cannot be read, or `rpm` does not answer.
pub fn read(system: &System) -> Result<Updates, Refusal> {
    let (installs_by_itself, looks_by_itself) = automatic(system)?;
    Ok(Updates {
        installs_by_itself,
        looks_by_itself,
        last: last_update(system)?,
    })
}

/// Returns whether dnf installs by itself, and whether it looks by itself.
fn automatic(system: &System) -> Result<(bool, bool), Refusal> {
    let starts = |timer: &str| {
        let link = system.link(&format!("/etc/systemd/system/timers.target.wants/{timer}"));
        optional(link).map(|link| link.is_some())
    };
    if starts("dnf-automatic-install.timer")? {
        return Ok((true, true));
    }
    if starts("dnf-automatic.timer")? || starts("dnf5-automatic.timer")? {
        let settings = system
            .optional_text("/etc/dnf/automatic.conf")?
            .unwrap_or_default();
        let applies = ini_value(&settings, "commands", "apply_updates").and_then(truth);
        return Ok((applies == Some(true), true));
    }
    let notifies =
        starts("dnf-automatic-notifyonly.timer")? || starts("dnf-automatic-download.timer")?;
    Ok((false, notifies))
}

/// Finds when a core package was last updated; `None` when none was since the system was installed.
fn last_update(system: &System) -> Result<Option<Timestamp>, Refusal> {
    let mut moments: Vec<i64> = Vec::new();
    for package in CORE_PACKAGES {
        match system.run("rpm", &["-q", "--qf", "%{INSTALLTIME}\\n", package]) {
            Ok(output) => moments.extend(
                output
                    .lines()
                    .filter_map(|line| line.trim().parse::<i64>().ok()),
            ),
            // No such package: each system has only some of them.
            Err(Refusal::Unreadable) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    let (Some(first), Some(last)) = (moments.iter().min(), moments.iter().max()) else {
        return Err(Refusal::Unreadable);
    };
    if last - first < INSTALLATION_SECONDS {
        return Ok(None);
    }
    Ok(Timestamp::from_second(*last).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    const QUERY: &str = "rpm -q --qf %{INSTALLTIME}\\n";

    fn pc(glibc: &str, kernel: &str) -> Fake {
        Fake::linux()
            .output(&format!("{QUERY} glibc"), Ok(glibc))
            .output(&format!("{QUERY} kernel-core"), Ok(kernel))
    }

    #[test]
    fn the_newest_core_package_tells_when_updates_came() {
        let updates = read(&pc("1790000000\n", "1780000000\n1795000000\n").system()).unwrap();
        assert_eq!(updates.last, Timestamp::from_second(1_795_000_000).ok());
        assert!(!updates.looks_by_itself);
    }

    #[test]
    fn a_system_as_it_was_installed_has_had_no_update() {
        let updates = read(&pc("1790000000\n", "1790000600\n").system()).unwrap();
        assert_eq!(updates.last, None);
    }

    #[test]
    fn dnf_installs_by_itself_by_its_timer_or_its_setting() {
        let timer = |name: &str| {
            pc("1\n", "1\n").link(
                &format!("/etc/systemd/system/timers.target.wants/{name}"),
                "/usr/lib/x",
            )
        };
        let config = |apply: &str| {
            timer("dnf5-automatic.timer").file(
                "/etc/dnf/automatic.conf",
                format!("[commands]\napply_updates = {apply}\n"),
            )
        };
        let cases = [
            (pc("1\n", "1\n"), (false, false)),
            (timer("dnf-automatic-install.timer"), (true, true)),
            (timer("dnf-automatic-notifyonly.timer"), (false, true)),
            (timer("dnf5-automatic.timer"), (false, true)),
            (config("yes"), (true, true)),
            (config("perhaps"), (false, true)),
        ];
        for (number, (fake, expected)) in cases.into_iter().enumerate() {
            assert_eq!(automatic(&fake.system()), Ok(expected), "case {number}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        assert_eq!(read(&Fake::linux().system()), Err(Refusal::NotFound));
        assert_eq!(read(&pc("garbage", "").system()), Err(Refusal::Unreadable));
        let late = pc("1\n", "1\n").output(&format!("{QUERY} glibc"), Err(Refusal::TimedOut));
        assert_eq!(read(&late.system()), Err(Refusal::TimedOut));
        assert_eq!(
            read(&pc("1\n", "1\n").denied("/etc/systemd").system()),
            Err(Refusal::Denied)
        );
    }
}
