//! Small formats that several checks read: key-value files, ini files, the account list, the program's own identity.

use crate::system::{Refusal, System};

/// Whom the program runs as, by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The account's number.
    pub user: u32,
    /// The numbers of all its groups in this session.
    pub groups: Vec<u32>,
}

/// Reads whom the program runs as (proc(5), `status`: `Uid`, `Gid` and `Groups`).
///
/// # Errors
/// [`Refusal::Unreadable`] when the numbers are not there.
pub fn identity(system: &System) -> Result<Identity, Refusal> {
    let status = system.text("/proc/self/status")?;
    let numbers = |key: &str| -> Option<Vec<u32>> {
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
        line.split_whitespace()
            .map(|number| number.parse().ok())
            .collect()
    };
    let (Some(users), Some(mut groups), Some(others)) =
        (numbers("Uid"), numbers("Gid"), numbers("Groups"))
    else {
        return Err(Refusal::Unreadable);
    };
    groups.extend(others);
    let user = *users.first().ok_or(Refusal::Unreadable)?;
    Ok(Identity { user, groups })
}

/// A line of the account list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account<'a> {
    /// The login name; it never leaves the check.
    pub name: &'a str,
    /// The account's number.
    pub user: u32,
    /// Its first group's number.
    pub group: u32,
    /// The home folder.
    pub home: &'a str,
    /// The login shell.
    pub shell: &'a str,
}

/// Reads the account list (passwd(5)); lines that make no sense are passed over.
#[must_use]
pub fn accounts(passwd: &str) -> Vec<Account<'_>> {
    passwd.lines().filter_map(account).collect()
}

fn account(line: &str) -> Option<Account<'_>> {
    let fields: Vec<&str> = line.split(':').collect();
    let [name, _, user, group, _, home, shell] = fields[..] else {
        return None;
    };
    Some(Account {
        name,
        user: user.parse().ok()?,
        group: group.parse().ok()?,
        home,
        shell,
    })
}

/// Returns the value of a key in a file of `KEY=value` lines, as the shell writes them (os-release(5), ufw.conf).
///
/// The last one counts; quotes around the value are removed.
#[must_use]
pub fn shell_value(text: &str, key: &str) -> Option<String> {
    let mut values = text.lines().filter_map(|line| {
        line.trim()
            .strip_prefix(key)?
            .trim_start()
            .strip_prefix('=')
    });
    let value = values.next_back()?.trim();
    let quoted = |quote: char| {
        value
            .strip_prefix(quote)
            .and_then(|rest| rest.strip_suffix(quote))
    };
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(value);
    Some(
        bare.replace("\\\"", "\"")
            .replace("\\$", "$")
            .replace("\\`", "`")
            .replace("\\\\", "\\"),
    )
}

/// Returns the value of a key in a section of an ini file. Section and key are compared as written; the last counts.
#[must_use]
pub fn ini_value<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let mut inside = false;
    let mut found = None;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            inside = name == section;
        } else if inside
            && !line.starts_with(['#', ';'])
            && let Some((name, value)) = line.split_once('=')
        {
            // KDE marks keys that cannot be changed with `[$i]`.
            let name = name.trim().split('[').next().unwrap_or_default();
            if name == key {
                found = Some(value.trim());
            }
        }
    }
    found
}

/// Reads a truth value as settings files write it.
#[must_use]
pub fn truth(value: &str) -> Option<bool> {
    match value.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}

/// Returns minutes for seconds, rounded up.
#[must_use]
pub fn whole_minutes(seconds: u64) -> u32 {
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_value_comes_without_its_quotes() {
        let text = "# ENABLED=no\nID=debian\nNAME='Some System'\nPRETTY=\"A \\\"B\\\"\"\nID=ubuntu\nEMPTY=\n";
        let cases = [
            ("ID", Some("ubuntu")),
            ("NAME", Some("Some System")),
            ("PRETTY", Some("A \"B\"")),
            ("EMPTY", Some("")),
            ("ENABLED", None),
            ("VERSION", None),
        ];
        for (key, expected) in cases {
            assert_eq!(shell_value(text, key).as_deref(), expected, "{key}");
        }
    }

    #[test]
    fn an_ini_value_is_looked_for_in_its_section_only() {
        let text = "key=outside\n[Daemon]\n# Autolock=true\nAutolock[$i] = false\nTimeout=5\n[Other]\nTimeout=9\n";
        assert_eq!(ini_value(text, "Daemon", "Autolock"), Some("false"));
        assert_eq!(ini_value(text, "Daemon", "Timeout"), Some("5"));
        assert_eq!(ini_value(text, "Daemon", "key"), None);
        assert_eq!(ini_value(text, "Missing", "Timeout"), None);
    }

    #[test]
    fn lines_that_are_no_accounts_are_passed_over() {
        let accounts =
            accounts("a:x:1000:1001:Name:/home/a:/bin/sh\n+::::::\nbroken\nb:x:many:1:::\n");
        assert_eq!(accounts.len(), 1);
        assert_eq!(
            (accounts[0].name, accounts[0].user, accounts[0].group),
            ("a", 1000, 1001)
        );
    }

    #[test]
    fn seconds_become_minutes_rounded_up() {
        assert_eq!([0, 1, 60, 61, 900].map(whole_minutes), [0, 1, 1, 2, 15]);
    }
}
