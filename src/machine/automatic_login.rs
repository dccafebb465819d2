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
mod tests {
    use super::*;
    use crate::system::fake::Fake;

    fn started_by(manager: &str) -> Fake {
        let unit = format!("/usr/lib/systemd/system/{manager}.service");
        Fake::linux().link("/etc/systemd/system/display-manager.service", &unit)
    }

    fn check(fake: Fake, expected: Result<bool, Refusal>) {
        assert_eq!(is_on(&fake.system()), expected);
    }

    #[test]
    fn each_login_manager_is_read_in_its_own_way() {
        let gdm = |line: &str| {
            started_by("gdm3").file("/etc/gdm3/daemon.conf", format!("[daemon]\n{line}\n"))
        };
        check(gdm("AutomaticLoginEnable = true"), Ok(true));
        check(gdm("TimedLoginEnable=true"), Ok(true));
        check(gdm("#AutomaticLoginEnable = true"), Ok(false));
        let sddm = |text: &str| started_by("sddm").file("/etc/sddm.conf.d/kde_settings.conf", text);
        check(sddm("[Autologin]\nUser=worker\nSession=plasma\n"), Ok(true));
        check(sddm("[Autologin]\nUser=\n"), Ok(false));
        let lightdm = |text: &str| started_by("lightdm").file("/etc/lightdm/lightdm.conf", text);
        check(lightdm("[Seat:*]\nautologin-user=worker\n"), Ok(true));
        check(lightdm("[Seat:*]\n#autologin-user=worker\n"), Ok(false));
        let greetd = |text: &str| started_by("greetd").file("/etc/greetd/config.toml", text);
        check(
            greetd("[initial_session]\ncommand = \"sway\"\nuser = \"worker\"\n"),
            Ok(true),
        );
        check(
            greetd("[default_session]\ncommand = \"agreety\"\n"),
            Ok(false),
        );
    }

    #[test]
    fn a_later_file_replaces_an_earlier_one() {
        let fake = started_by("lightdm")
            .file(
                "/usr/share/lightdm/lightdm.conf.d/50-live.conf",
                "[Seat:*]\nautologin-user=live\n",
            )
            .file("/etc/lightdm/lightdm.conf", "[Seat:*]\nautologin-user=\n");
        check(fake, Ok(false));
    }

    #[test]
    fn a_login_manager_that_is_not_used_does_not_count() {
        let leftover =
            |manager| started_by(manager).file("/etc/sddm.conf", "[Autologin]\nUser=worker\n");
        check(leftover("gdm"), Ok(false));
        check(leftover("sddm"), Ok(true));
        check(leftover("some-other"), Ok(true));
        check(
            Fake::linux().file("/etc/sddm.conf", "[Autologin]\nUser=worker\n"),
            Ok(true),
        );
    }

    #[test]
    fn a_console_and_a_group_can_open_the_pc_too() {
        let console = "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin worker --noclear %I $TERM\n";
        check(
            Fake::linux().file(
                "/etc/systemd/system/getty@tty1.service.d/auto.conf",
                console,
            ),
            Ok(true),
        );
        let status = |groups| {
            Fake::linux()
                .file("/etc/group", "nopasswdlogin:x:130:worker\n")
                .file(
                    "/proc/self/status",
                    format!("Uid:\t1000\nGid:\t1000\nGroups:\t{groups}\n"),
                )
        };
        check(status("130 1000"), Ok(true));
        check(status("1000"), Ok(false));
    }

    #[test]
    fn nothing_set_is_no_automatic_login_and_a_refusal_stays_one() {
        check(Fake::linux(), Ok(false));
        check(started_by("gdm").denied("/etc/gdm"), Err(Refusal::Denied));
        check(
            started_by("greetd").file("/etc/greetd/config.toml", "garbage ["),
            Err(Refusal::Unreadable),
        );
        check(
            started_by("sddm").file("/etc/sddm.conf", [0xff]),
            Err(Refusal::Unreadable),
        );
    }
}
