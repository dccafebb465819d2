use super::*;
use crate::machine::tests::circumstances;
use crate::system::fake::Fake;

fn setting(text: &str, key: &str) -> Option<String> {
    parse(text)
        .into_iter()
        .rev()
        .find(|(known, _)| known == key)
        .map(|(_, value)| value)
}

#[test]
fn settings_are_read_in_both_of_their_forms_and_without_comments() {
    let text = "// APT::Periodic::Unattended-Upgrade \"0\";\n# APT::Periodic::Enable \"0\";\n\
                    /* APT::Periodic::Enable \"0\"; */\nAPT::Periodic { Unattended-Upgrade \"7\"; Enable \"1\" ; };\n\
                    Acquire::http::Proxy \"http://a.example//b\";\nDir { Log \"var;log\"; Cache { \"x\"; }; };\n";
    assert_eq!(
        setting(text, "apt::periodic::unattended-upgrade").as_deref(),
        Some("7")
    );
    assert_eq!(setting(text, "apt::periodic::enable").as_deref(), Some("1"));
    assert_eq!(
        setting(text, "acquire::http::proxy").as_deref(),
        Some("http://a.example//b")
    );
    assert_eq!(setting(text, "dir::log").as_deref(), Some("var;log"));
}

#[test]
fn garbage_has_no_settings_and_ends() {
    for text in ["\"", "/*", "{{{", "}};;", "a b c;", "\u{0}\u{1}"] {
        assert_eq!(parse(text), Vec::new(), "{text:?}");
    }
}

fn pc() -> Fake {
    Fake::linux()
        .file(
            "/etc/apt/apt.conf.d/20auto",
            "APT::Periodic::Update-Package-Lists \"1\"; APT::Periodic::Unattended-Upgrade \"1\";",
        )
        .link(
            "/etc/systemd/system/timers.target.wants/apt-daily.timer",
            "/lib/a",
        )
        .link(
            "/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer",
            "/lib/b",
        )
        .folder("/run/systemd/system")
        .program("unattended-upgrade")
}

fn check(fake: Fake, installs: bool, looks: bool) {
    let updates = read(&fake.system(), &circumstances()).unwrap();
    assert_eq!(
        (updates.installs_by_itself, updates.looks_by_itself),
        (installs, looks)
    );
}

#[test]
fn a_setting_without_its_timer_or_program_does_nothing() {
    check(pc(), true, true);
    check(
        pc().link("/etc/systemd/system/apt-daily-upgrade.timer", "/dev/null"),
        false,
        true,
    );
    check(
        pc().link("/etc/systemd/system/apt-daily.timer", "/dev/null"),
        false,
        false,
    );
    check(
        pc().file("/etc/apt/apt.conf.d/99off", "APT::Periodic::Enable \"0\";"),
        false,
        false,
    );
}

#[test]
fn a_backup_of_the_settings_does_not_count() {
    check(
        pc().file(
            "/etc/apt/apt.conf.d/99off.dpkg-old",
            "APT::Periodic::Enable \"0\";",
        ),
        true,
        true,
    );
    check(
        pc().file(
            "/etc/apt/apt.conf.d/99off.conf",
            "APT::Periodic::Enable \"0\";",
        ),
        false,
        false,
    );
}

#[test]
fn the_last_upgrade_is_found_in_the_log_before_and_in_the_stamp() {
    let installed_only =
        "2026-11-21 10:00:00 install gimp:amd64 <none> 2\n2026-11-21 10:00:01 status upgrade x\n";
    let before = "2026-10-30 08:00:00 upgrade libc6:amd64 1 2\n";
    let logs = || {
        pc().file("/var/log/dpkg.log", installed_only)
            .file("/var/log/dpkg.log.1", before)
    };
    let last = |fake: Fake| {
        read(&fake.system(), &circumstances())
            .unwrap()
            .last
            .map(|last| last.to_string())
    };
    assert_eq!(last(logs()).as_deref(), Some("2026-10-30T07:00:00Z"));
    let stamped = logs().written(STAMPS[0], "2026-11-22T05:00:00Z");
    assert_eq!(last(stamped).as_deref(), Some("2026-11-22T05:00:00Z"));
    assert_eq!(last(pc()), None);
}
