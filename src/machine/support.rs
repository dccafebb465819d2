//! `supported-os`: reads which system and version this is and holds it against `assets/end-of-support.toml`.
//!
//! What the system itself says of its support (`SUPPORT_END`) counts too; the later of both is taken, since makers
//! extend more often than they shorten. A system without versions counts as supported while its updates come. On
//! Ubuntu it is also looked whether the machine is signed up for Ubuntu Pro (`/var/lib/ubuntu-advantage/status.json`).

mod windows;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::Span;
use jiff::civil::Date;
use serde::Deserialize;

use crate::machine::operating_system::{Release, release};
use crate::machine::{Circumstances, updates};
use crate::observation::{Detail, Family, Observation, Reason};
use crate::system::System;

/// How long the table is relied on for saying that a system is unknown.
const TABLE_HOLDS_DAYS: i32 = 400;

/// Per version, the last day with security updates.
type Versions = BTreeMap<String, Date>;

/// The end-of-support table. Every key is checked: a stray one makes a test fail.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Table {
    as_of: Date,
    rolling: Vec<String>,
    systems: BTreeMap<String, Versions>,
    extended: BTreeMap<String, Versions>,
}

#[expect(
    clippy::expect_used,
    reason = "the table is part of the program, and a test reads it"
)]
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    toml::from_str(include_str!("../../assets/end-of-support.toml")).expect("the table is whole")
});

/// Returns the day on which the end-of-support table was last held against the makers' announcements.
#[must_use]
pub fn table_date() -> Date {
    TABLE.as_of
}

/// Looks whether the operating system still gets security updates.
#[must_use]
pub fn observe(system: &System, circumstances: &Circumstances) -> Observation {
    match system.family() {
        Family::Linux => {}
        Family::Windows => return observe_windows(system, circumstances.now.date()),
        Family::Macos | Family::Other => {
            return Observation::undetermined(Reason::NotSupportedHere);
        }
    }
    let table = &*TABLE;
    match release(system) {
        Ok(release) if is_rolling(table, &release) => judge_rolling(system, circumstances),
        Ok(release) => judge(
            table,
            &release,
            has_ubuntu_pro(system),
            circumstances.now.date(),
        ),
        Err(refusal) => refusal.into(),
    }
}

fn observe_windows(system: &System, today: Date) -> Observation {
    let windows = match windows::read(system) {
        Ok(windows) => windows,
        Err(refusal) => return refusal.into(),
    };
    let observation = judge(&TABLE, &windows.release, windows.extended, today);
    if windows.extended && observation.reason == Some(Reason::SupportEnded) {
        // Extended updates came after the free ones. Whether they were prolonged once more is not in the table.
        return Observation::undetermined(Reason::TableTooOld).with(Detail {
            until: Some(TABLE.as_of),
            ..Detail::default()
        });
    }
    observation
}

fn judge(table: &Table, release: &Release, extended: bool, today: Date) -> Observation {
    let standard = find(&table.systems, release);
    let longer = if extended {
        find(&table.extended, release)
    } else {
        None
    };
    let known = [release.support_end, standard, longer]
        .into_iter()
        .flatten()
        .max();
    let until = |date| Detail {
        until: Some(date),
        ..Detail::default()
    };
    match known {
        Some(date) if today <= date => Observation::ok().with(until(date)),
        Some(date) => Observation::action(Reason::SupportEnded).with(until(date)),
        None if is_old(table, today) => {
            Observation::undetermined(Reason::TableTooOld).with(until(table.as_of))
        }
        None => Observation::undetermined(Reason::NotInTable),
    }
}

/// A system without versions: when the last updates came tells whether it is still looked after.
fn judge_rolling(system: &System, circumstances: &Circumstances) -> Observation {
    let days = match updates::days_since_installed(system, circumstances) {
        Ok(Some(days)) => days,
        Ok(None) => return Observation::undetermined(Reason::NotFound),
        Err(refusal) => return refusal.into(),
    };
    let detail = Detail {
        days: Some(days),
        ..Detail::default()
    };
    if days <= circumstances.limits.update_age_days {
        Observation::ok().with(detail)
    } else {
        Observation::action(Reason::UpdatesTooOld).with(detail)
    }
}

fn is_rolling(table: &Table, release: &Release) -> bool {
    // Debian testing and unstable carry no version.
    let id = match release.id.as_str() {
        "debian" if release.version.is_empty() => "debian-testing",
        id => id,
    };
    table.rolling.iter().any(|rolling| rolling == id)
}

/// Finds the last day for a version: `22` also stands for `22.1`.
fn find(systems: &BTreeMap<String, Versions>, release: &Release) -> Option<Date> {
    let versions = systems.get(&release.id)?;
    let matches = |version: &str| {
        release
            .version
            .strip_prefix(version)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    versions
        .iter()
        .find(|(version, _)| matches(version))
        .map(|(_, date)| *date)
}

fn is_old(table: &Table, today: Date) -> bool {
    table
        .as_of
        .checked_add(Span::new().days(TABLE_HOLDS_DAYS))
        .is_ok_and(|limit| today > limit)
}

/// What Ubuntu's own client writes down for everyone to read.
#[derive(Deserialize)]
struct UbuntuPro {
    #[serde(default)]
    attached: bool,
    #[serde(default)]
    services: Vec<UbuntuService>,
}

#[derive(Deserialize)]
struct UbuntuService {
    name: String,
    status: String,
}

/// Whatever cannot be read here counts as not signed up: that never makes a system look better than it is.
fn has_ubuntu_pro(system: &System) -> bool {
    let text = system
        .text("/var/lib/ubuntu-advantage/status.json")
        .unwrap_or_default();
    serde_json::from_str::<UbuntuPro>(&text).is_ok_and(|pro| {
        let covered =
            |service: &UbuntuService| service.name == "esm-infra" && service.status == "enabled";
        pro.attached && pro.services.iter().any(covered)
    })
}

#[cfg(test)]
mod tests;
