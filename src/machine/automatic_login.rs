//! Part of `screen-lock`: reads the login manager's settings for logging in without a password: GDM, SDDM, Plasma's
//! own, `LightDM`, greetd, and the text console's (a drop-in of `getty@tty1`).
//!
//! Only the login manager that the system starts is looked at; where that is not known, all are. For Windows see
//! [`windows`].

mod windows;

use crate::machine::settings::{identity, ini_value, truth};
use crate::observation::Family;
use crate::system::{Refusal, System, optional};

/// Tells whether someone is logged in without a password when the PC starts, or may log in without one.
///
/// # Errors
/// When a setting that would tell cannot be read.
pub fn is_on(system: &System) -> Result<bool, Refusal> {
    if system.family() == Family::Windows {
        return windows::is_on(system);
    }
    let manager = optional(system.link("/etc/systemd/system/display-manager.service"))?;
    let manager = manager
        .as_deref()
        .and_then(|link| link.rsplit('/').next())
        .and_then(|unit| unit.strip_suffix(".service"));
    let is_used = |names: &[&str]| {
        manager.is_none_or(|manager| names.contains(&manager) || !KNOWN.contains(&manager))
    };
    Ok((is_used(&["gdm", "gdm3"]) && gdm(system)?)
        || (is_used(&["sddm"]) && sddm_like(system, "sddm")?)
        || (is_used(&["plasmalogin"]) && sddm_like(system, "plasmalogin")?)
        || (is_used(&["lightdm"]) && lightdm(system)?)
        || (is_used(&["greetd", "cosmic-greeter"]) && greetd(system)?)
        || console(system)?
        || needs_no_password(system)?)
}

const KNOWN: [&str; 7] = [
    "gdm",
    "gdm3",
    "sddm",
    "plasmalogin",
    "lightdm",
    "greetd",
    "cosmic-greeter",
];

/// GDM: `[daemon]`, at once or after some seconds.
fn gdm(system: &System) -> Result<bool, Refusal> {
    for file in [
        "/etc/gdm3/daemon.conf",
        "/etc/gdm3/custom.conf",
        "/etc/gdm/custom.conf",
    ] {
        let text = system.optional_text(file)?.unwrap_or_default();
        let is_set = |key| ini_value(&text, "daemon", key).and_then(truth) == Some(true);
        if is_set("AutomaticLoginEnable") || is_set("TimedLoginEnable") {
            return Ok(true);
        }
    }
    Ok(false)
}

/// SDDM and its descendant: `[Autologin] User`; later files replace earlier ones.
fn sddm_like(system: &System, name: &str) -> Result<bool, Refusal> {
    let folders = [
        format!("/usr/lib/{name}/{name}.conf.d"),
        format!("/etc/{name}.conf.d"),
    ];
    let files = files_in(system, &folders, &format!("/etc/{name}.conf"))?;
    last_value(system, &files, &["Autologin"], "User")
}

/// `LightDM`: `autologin-user` of any seat; later files replace earlier ones.
fn lightdm(system: &System) -> Result<bool, Refusal> {
    let folders = ["/usr/share/lightdm", "/etc/xdg/lightdm", "/etc/lightdm"]
        .map(|folder| format!("{folder}/lightdm.conf.d"));
    let files = files_in(system, &folders, "/etc/lightdm/lightdm.conf")?;
    last_value(
        system,
        &files,
        &["Seat:*", "SeatDefaults", "Seat:seat0"],
        "autologin-user",
    )
}

/// greetd: an `[initial_session]` starts without asking anyone.
fn greetd(system: &System) -> Result<bool, Refusal> {
    let Some(text) = system.optional_text("/etc/greetd/config.toml")? else {
        return Ok(false);
    };
    let settings: toml::Table = text.parse().map_err(|_| Refusal::Unreadable)?;
    Ok(settings.contains_key("initial_session"))
}

/// The text console: agetty's `--autologin` or `-a` in a drop-in.
fn console(system: &System) -> Result<bool, Refusal> {
    const FOLDER: &str = "/etc/systemd/system/getty@tty1.service.d";
    for name in system.optional_list(FOLDER)? {
        let text = system.text(&format!("{FOLDER}/{name}"))?;
        let mut commands = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("ExecStart="));
        if commands.any(|command| {
            command
                .split_whitespace()
                .any(|word| word.starts_with("--autologin") || word == "-a")
        }) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Members of the group `nopasswdlogin` log in and unlock without a password on Debian and Ubuntu.
fn needs_no_password(system: &System) -> Result<bool, Refusal> {
    let groups = system.optional_text("/etc/group")?.unwrap_or_default();
    let number = groups.lines().find_map(|line| {
        line.strip_prefix("nopasswdlogin:")?
            .split(':')
            .nth(1)?
            .parse()
            .ok()
    });
    match number {
        Some(number) => Ok(identity(system)?.groups.contains(&number)),
        None => Ok(false),
    }
}

/// Lists the settings files of the folders in the order in which they count, and one last file.
fn files_in(system: &System, folders: &[String], last: &str) -> Result<Vec<String>, Refusal> {
    let mut files = Vec::new();
    for folder in folders {
        let names = system.optional_list(folder)?;
        files.extend(
            names
                .iter()
                .filter(|name| matches!(name.rsplit_once('.'), Some((_, "conf"))))
                .map(|name| format!("{folder}/{name}")),
        );
    }
    files.push(last.to_owned());
    Ok(files)
}

/// Tells whether the last file that sets a key sets it to something.
fn last_value(
    system: &System,
    files: &[String],
    sections: &[&str],
    key: &str,
) -> Result<bool, Refusal> {
    let mut is_set = false;
    for file in files {
        let Some(text) = system.optional_text(file)? else {
            continue;
        };
        for section in sections {
            if let Some(value) = ini_value(&text, section, key) {
                is_set = !value.is_empty();
            }
        }
    }
    Ok(is_set)
}

#[cfg(test)]
mod tests;
