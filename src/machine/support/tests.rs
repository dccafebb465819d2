use super::*;
use crate::machine::tests::circumstances;
use crate::system::fake::Fake;
use jiff::civil::date;

fn pc(os_release: &str) -> Fake {
    Fake::linux().file("/etc/os-release", os_release)
}

fn check_on(day: Date, fake: Fake, expected: Observation, until: Option<Date>) {
    let mut circumstances = circumstances();
    circumstances.now.timestamp = day.at(12, 0, 0, 0).in_tz("UTC").unwrap().timestamp();
    let detail = Detail {
        until,
        ..Detail::default()
    };
    assert_eq!(
        observe(&fake.system(), &circumstances),
        expected.with(detail)
    );
}

fn check(fake: Fake, expected: Observation, until: Option<Date>) {
    check_on(date(2026, 11, 22), fake, expected, until);
}

#[test]
fn a_system_before_its_last_day_is_supported() {
    check(
        pc("ID=debian\nVERSION_ID=\"12\"\n"),
        Observation::ok(),
        Some(date(2028, 6, 30)),
    );
    check(
        pc("ID=ubuntu\nVERSION_ID=\"24.04\"\n"),
        Observation::ok(),
        Some(date(2029, 4, 30)),
    );
    check(
        pc("ID=linuxmint\nVERSION_ID=\"22.1\"\n"),
        Observation::ok(),
        Some(date(2029, 4, 30)),
    );
    check(
        pc("ID=\"almalinux\"\nVERSION_ID=\"9.4\"\n"),
        Observation::ok(),
        Some(date(2032, 5, 31)),
    );
}

#[test]
fn support_lasts_through_its_last_day() {
    let debian = || pc("ID=debian\nVERSION_ID=11\n");
    let last = date(2026, 8, 31);
    check_on(last, debian(), Observation::ok(), Some(last));
    check_on(
        date(2026, 9, 1),
        debian(),
        Observation::action(Reason::SupportEnded),
        Some(last),
    );
}

#[test]
fn a_version_is_not_taken_for_another_that_starts_alike() {
    check(
        pc("ID=debian\nVERSION_ID=120\n"),
        Observation::undetermined(Reason::NotInTable),
        None,
    );
    check(
        pc("ID=opensuse-leap\nVERSION_ID=15\n"),
        Observation::undetermined(Reason::NotInTable),
        None,
    );
}

#[test]
fn what_the_system_says_of_itself_counts() {
    check(
        pc("ID=other\nVERSION_ID=7\nSUPPORT_END=2026-12-31\n"),
        Observation::ok(),
        Some(date(2026, 12, 31)),
    );
    check(
        pc("ID=other\nVERSION_ID=7\nSUPPORT_END=2026-01-31\n"),
        Observation::action(Reason::SupportEnded),
        Some(date(2026, 1, 31)),
    );
}

#[test]
fn ubuntu_pro_makes_support_longer_only_when_it_is_on() {
    let ubuntu = |status: &str| {
        pc("ID=ubuntu\nVERSION_ID=\"20.04\"\n")
            .file("/var/lib/ubuntu-advantage/status.json", status)
    };
    let on = r#"{"attached": true, "services": [{"name": "esm-infra", "status": "enabled"}]}"#;
    check(ubuntu(on), Observation::ok(), Some(date(2030, 4, 30)));
    for off in [
        r#"{"attached": true, "services": [{"name": "esm-infra", "status": "disabled"}]}"#,
        r#"{"attached": false, "services": []}"#,
        "garbage",
    ] {
        check(
            ubuntu(off),
            Observation::action(Reason::SupportEnded),
            Some(date(2025, 5, 31)),
        );
    }
}

#[test]
fn an_old_table_is_not_relied_on_for_a_system_whose_date_it_does_not_know() {
    let day = date(2028, 1, 1);
    let as_of = table_date();
    check_on(
        day,
        pc("ID=ubuntu\nVERSION_ID=\"28.04\"\n"),
        Observation::undetermined(Reason::TableTooOld),
        Some(as_of),
    );
    check_on(
        day,
        pc("ID=debian\nVERSION_ID=12\n"),
        Observation::ok(),
        Some(date(2028, 6, 30)),
    );
}

#[test]
fn a_system_without_versions_is_supported_while_its_updates_come() {
    let arch = |day: &str| {
        let log = format!("[{day}T10:00:00+0100] [ALPM] upgraded linux (1 -> 2)\n");
        pc("ID=arch\n")
            .folder("/var/lib/pacman/local")
            .file("/var/log/pacman.log", log)
    };
    let with_days = |observation: Observation, days| {
        observation.with(Detail {
            days: Some(days),
            ..Detail::default()
        })
    };
    let observe = |fake: Fake| observe(&fake.system(), &circumstances());
    assert_eq!(observe(arch("2026-11-20")), with_days(Observation::ok(), 2));
    assert_eq!(
        observe(arch("2026-09-01")),
        with_days(Observation::action(Reason::UpdatesTooOld), 82)
    );
    assert_eq!(
        observe(pc("ID=arch\n")),
        Observation::undetermined(Reason::NotFound)
    );
}

#[test]
fn what_cannot_be_read_is_undetermined() {
    check(
        Fake::linux(),
        Observation::undetermined(Reason::NotFound),
        None,
    );
    check(
        Fake::linux().denied("/etc/os-release"),
        Observation::undetermined(Reason::AccessDenied),
        None,
    );
    check(
        pc("\u{1}garbage"),
        Observation::undetermined(Reason::Unreadable),
        None,
    );
    check(
        pc("ID=handmade\nVERSION_ID=3\n"),
        Observation::undetermined(Reason::NotInTable),
        None,
    );
}

#[test]
fn the_table_is_whole_and_extends_only_what_it_knows() {
    let table = &*TABLE;
    for (system, versions) in &table.extended {
        for (version, extended) in versions {
            assert!(
                table.systems[system][version] < *extended,
                "{system} {version}"
            );
        }
    }
}
