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
    let console =
        "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin worker --noclear %I $TERM\n";
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
