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
mod tests;
