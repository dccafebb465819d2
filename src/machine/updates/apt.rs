//! Debian, Ubuntu and their kin: reads apt's settings, the timers that act on them, and when packages were upgraded.
//!
//! Settings: `/etc/apt/apt.conf.d` (apt.conf(5); `apt.systemd.daily` names the keys). Timers: their links under
//! `/etc/systemd/system`. Last upgrade: `/var/log/dpkg.log` and the stamps of unattended-upgrades.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::Updates;
use crate::machine::Circumstances;
use crate::system::{Refusal, System, optional};

/// The most that is read of a package log, in bytes; it is rotated every month.
const LOG_LIMIT: usize = 64 * 1024 * 1024;

/// Written when unattended-upgrades ran to its end, also when there was nothing to install.
const STAMPS: [&str; 2] = [
    "/var/lib/apt/periodic/unattended-upgrades-stamp",
    "/var/lib/apt/periodic/upgrade-stamp",
];

/// Reads what apt tells.
///
/// # Errors
/// When settings or log cannot be read.
pub fn read(system: &System, circumstances: &Circumstances) -> Result<Updates, Refusal> {
    let settings = settings(system)?;
    let is_on = |key: &str| {
        settings
            .iter()
            .rev()
            .find(|(known, _)| known == key)
            .is_some_and(|(_, value)| is_set(value))
    };
    let enabled = settings
        .iter()
        .rev()
        .find(|(key, _)| key == "apt::periodic::enable")
        .is_none_or(|(_, v)| is_set(v));
    let looks = enabled
        && is_on("apt::periodic::update-package-lists")
        && timer_is_on(system, "apt-daily.timer")?;
    let installs = looks
        && is_on("apt::periodic::unattended-upgrade")
        && system.has_program("unattended-upgrade")
        && timer_is_on(system, "apt-daily-upgrade.timer")?;
    // Linux Mint has its own way of installing by itself.
    let mint = system.exists("/var/lib/linuxmint/mintupdate-automatic-upgrades-enabled")?;
    Ok(Updates {
        installs_by_itself: installs || mint,
        looks_by_itself: looks || mint,
        last: last_upgrade(system, circumstances.now.offset_seconds)?,
    })
}

fn is_set(value: &str) -> bool {
    !matches!(value.trim(), "" | "0")
}

/// A timer is on when it starts with the system and is not masked; without systemd, cron does the same work.
fn timer_is_on(system: &System, timer: &str) -> Result<bool, Refusal> {
    if optional(system.link(&format!("/etc/systemd/system/{timer}")))?.as_deref()
        == Some("/dev/null")
    {
        return Ok(false);
    }
    if optional(system.link(&format!("/etc/systemd/system/timers.target.wants/{timer}")))?.is_some()
    {
        return Ok(true);
    }
    Ok(!system.exists("/run/systemd/system")? && system.exists("/etc/cron.daily/apt-compat")?)
}

/// Reads all settings in the order in which apt does; the last one of a key counts.
fn settings(system: &System) -> Result<Vec<(String, String)>, Refusal> {
    let mut settings = Vec::new();
    for name in system.optional_list("/etc/apt/apt.conf.d")? {
        // apt takes no file with another ending: backups and the like.
        if matches!(name.split_once('.'), None | Some((_, "conf"))) {
            settings.extend(parse(&system.text(&format!("/etc/apt/apt.conf.d/{name}"))?));
        }
    }
    if let Some(text) = system.optional_text("/etc/apt/apt.conf")? {
        settings.extend(parse(&text));
    }
    Ok(settings)
}

/// Reads `A::B "value";` and `A { B "value"; };` into lower-case keys and values.
fn parse(text: &str) -> Vec<(String, String)> {
    let mut settings = Vec::new();
    let mut scopes: Vec<String> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for token in tokens(text) {
        match token.as_str() {
            "{" => scopes.push(std::mem::take(&mut words).join(" ")),
            "}" => {
                scopes.pop();
            }
            ";" => {
                if let [key, value] = &words[..] {
                    let path = scopes
                        .iter()
                        .chain([key])
                        .map(String::as_str)
                        .collect::<Vec<_>>()
                        .join("::");
                    settings.push((path.to_ascii_lowercase(), value.clone()));
                }
                words.clear();
            }
            _ => words.push(token),
        }
    }
    settings
}

/// Splits apt's format into words, quoted values and punctuation, without comments.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut characters = text.chars().peekable();
    let mut word = String::new();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        match character {
            '#' | '/' if character == '#' || next == Some('/') => {
                characters.by_ref().find(|skipped| *skipped == '\n');
            }
            '/' if next == Some('*') => {
                let mut before = ' ';
                characters.by_ref().find(|skipped| {
                    let ends = before == '*' && *skipped == '/';
                    before = *skipped;
                    ends
                });
            }
            '"' => word.extend(
                characters
                    .by_ref()
                    .take_while(|quoted| *quoted != '"')
                    .chain([' ']),
            ),
            '{' | '}' | ';' => {
                flush(&mut word, &mut tokens);
                tokens.push(character.to_string());
            }
            other if other.is_whitespace() => flush(&mut word, &mut tokens),
            other => word.push(other),
        }
    }
    flush(&mut word, &mut tokens);
    tokens
}

fn flush(word: &mut String, tokens: &mut Vec<String>) {
    if !word.is_empty() {
        tokens.push(std::mem::take(word).trim_end().to_owned());
    }
}

/// Finds when packages were last upgraded, or when unattended-upgrades last ran to its end.
fn last_upgrade(system: &System, offset_seconds: i32) -> Result<Option<Timestamp>, Refusal> {
    let mut last = None;
    for stamp in STAMPS {
        last = last.max(optional(system.modified(stamp))?);
    }
    for log in ["/var/log/dpkg.log", "/var/log/dpkg.log.1"] {
        let Some(log) = optional(system.read(log, LOG_LIMIT))? else {
            continue;
        };
        let found = last_in_log(&String::from_utf8_lossy(&log), offset_seconds);
        if found.is_some() {
            return Ok(last.max(found));
        }
    }
    Ok(last)
}

/// Finds the last line `2026-11-20 06:12:11 upgrade <package> <from> <to>`; the log is in the PC's time.
fn last_in_log(log: &str, offset_seconds: i32) -> Option<Timestamp> {
    let offset = Offset::from_seconds(offset_seconds).ok()?;
    log.lines().rev().find_map(|line| {
        let (moment, rest) = line.split_at_checked(19)?;
        if !rest.starts_with(" upgrade ") {
            return None;
        }
        offset.to_timestamp(moment.parse::<DateTime>().ok()?).ok()
    })
}

#[cfg(test)]
mod tests {
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
            .file("/etc/apt/apt.conf.d/20auto", "APT::Periodic::Update-Package-Lists \"1\"; APT::Periodic::Unattended-Upgrade \"1\";")
            .link("/etc/systemd/system/timers.target.wants/apt-daily.timer", "/lib/a")
            .link("/etc/systemd/system/timers.target.wants/apt-daily-upgrade.timer", "/lib/b")
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
        let installed_only = "2026-11-21 10:00:00 install gimp:amd64 <none> 2\n2026-11-21 10:00:01 status upgrade x\n";
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
}
