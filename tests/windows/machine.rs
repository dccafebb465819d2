//! Whole PCs, measured by the real program over a seeded registry; and what Wine lacks, told with its reason. The states of
//! the checks that no PC here is in are in `states`.

use serde_json::{Value, json};

use super::WindowsPc;
use super::registry::{
    EID_CARD, ENROLMENT, FIREWALL_POLICY, INSTALLED, LOCK_LIMIT, PAUSE, REMOTE_DESKTOP, RESTART,
    SCREEN_SAVER, SCREEN_SAVER_POLICY, Seed, UPDATE_SERVICE, VERSION, WINLOGON,
};

/// Measures a PC with this registry and compares what is said of the controls.
#[track_caller]
pub fn check(seed: Seed, expected: &[(&str, Value)]) -> Value {
    let pc = WindowsPc::new();
    seed.plant(&pc);
    let run = pc.run(&["scan", "--format", "json"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    let scan: Value = serde_json::from_str(&run.stdout).expect("JSON");
    for (control, expected) in expected {
        assert_eq!(scan["observations"][control], *expected, "{control}");
    }
    scan
}

pub fn ok() -> Value {
    json!({"value": "ok"})
}

pub fn action(reason: &str) -> Value {
    json!({"value": "action", "reason": reason})
}

pub fn undetermined(reason: &str) -> Value {
    json!({"value": "undetermined", "reason": reason})
}

#[test]
fn a_pc_on_which_all_is_well() {
    let seed = Seed::new("26200")
        .text(VERSION, "EditionID", "Professional")
        .number(VERSION, "UBR", 7171)
        .firewall([1, 1, 1])
        .screen_saver("600", "1")
        .text(WINLOGON, "AutoAdminLogon", "0")
        .number(REMOTE_DESKTOP, "fDenyTSConnections", 1)
        .text(ENROLMENT, "ProviderID", "MS DM Server")
        .number(ENROLMENT, "EnrollmentState", 1)
        .text(INSTALLED, "DisplayName", "Citrix Workspace 2402")
        .key(EID_CARD);
    let supported = json!({"value": "ok", "detail": {"until": "2027-10-12"}});
    let locks = json!({"value": "ok", "detail": {"minutes": 10}});
    let scan = check(
        seed,
        &[
            ("supported-os", supported),
            ("firewall", ok()),
            ("screen-lock", locks),
            ("remote-help-closed", ok()),
        ],
    );
    let system =
        json!({"family": "windows", "name": "Windows 11 Pro", "version": "10.0.26200.7171"});
    assert_eq!(scan["system"], system);
    assert_eq!(scan["hints"]["employer-managed"], json!(true));
    assert_eq!(scan["hints"]["virtual-desktop-client"], json!(true));
    assert_eq!(scan["hints"]["eid-middleware"], json!(true));
}

#[test]
fn a_pc_on_which_nothing_is_well() {
    let seed = Seed::new("19045")
        .text(VERSION, "EditionID", "Professional")
        .number(VERSION, "UBR", 6456)
        .firewall([1, 1, 0])
        .screen_saver("600", "1")
        .text(WINLOGON, "AutoAdminLogon", "1")
        .number(REMOTE_DESKTOP, "fDenyTSConnections", 0)
        .text(PAUSE, "PauseUpdatesExpiryTime", "2099-01-01T00:00:00Z");
    let ended =
        json!({"value": "action", "reason": "support-ended", "detail": {"until": "2025-10-14"}});
    let login = json!({"value": "action", "reason": "automatic-login", "detail": {"minutes": 10}});
    let open = json!({"value": "action", "reason": "remote-access-on", "detail": {"count": 1}});
    let scan = check(
        seed,
        &[
            ("supported-os", ended),
            ("updates", action("updates-off")),
            ("firewall", action("firewall-off")),
            ("screen-lock", login),
            ("remote-help-closed", open),
        ],
    );
    assert_eq!(scan["system"]["name"], json!("Windows 10 Pro"));
    assert_eq!(scan["hints"]["employer-managed"], json!(false));
    assert_eq!(scan["hints"]["virtual-desktop-client"], json!(false));
}

#[test]
fn what_an_organisation_sets_wins_and_a_restart_is_in_progress() {
    let seed = Seed::new("26100")
        .text(VERSION, "EditionID", "Enterprise")
        .firewall([1, 1, 0])
        .number(
            &format!("{FIREWALL_POLICY}\\PublicProfile"),
            "EnableFirewall",
            1,
        )
        .screen_saver("3600", "0")
        .text(SCREEN_SAVER_POLICY, "ScreenSaverIsSecure", "1")
        .text(SCREEN_SAVER_POLICY, "ScreenSaveTimeOut", "300")
        .number(UPDATE_SERVICE, "Start", 3)
        .key(RESTART);
    let supported = json!({"value": "ok", "detail": {"until": "2027-10-12"}});
    let locks = json!({"value": "ok", "detail": {"minutes": 5}});
    let restart = json!({"value": "in-progress", "reason": "restart-pending"});
    check(
        seed,
        &[
            ("supported-os", supported),
            ("firewall", ok()),
            ("screen-lock", locks),
            ("updates", restart),
        ],
    );
}

#[test]
fn a_limit_for_the_whole_pc_locks_and_a_disabled_service_brings_no_updates() {
    let seed = Seed::new("19045")
        .text(VERSION, "EditionID", "Core")
        .number(VERSION, "UBR", 6575)
        .number(LOCK_LIMIT, "InactivityTimeoutSecs", 900)
        .number(UPDATE_SERVICE, "Start", 4)
        .number(REMOTE_DESKTOP, "fDenyTSConnections", 0);
    let locks = json!({"value": "ok", "detail": {"minutes": 15}});
    let scan = check(
        seed,
        &[
            ("screen-lock", locks),
            ("updates", action("updates-off")),
            // Home editions let nobody in.
            ("remote-help-closed", ok()),
        ],
    );
    // Extended updates are seen: supported as long as the table says so, and unknown after that.
    let supported = &scan["observations"]["supported-os"]["value"];
    assert!(
        *supported == json!("ok") || *supported == json!("undetermined"),
        "{supported}"
    );
}

#[test]
fn garbage_is_undetermined_and_never_fine() {
    let seed = Seed::new("many")
        .firewall([1, 1, 1])
        .text(
            &format!("{FIREWALL_POLICY}\\PublicProfile"),
            "EnableFirewall",
            "perhaps",
        )
        .screen_saver("soon", "1")
        .text(REMOTE_DESKTOP, "fDenyTSConnections", "perhaps")
        .text(UPDATE_SERVICE, "Start", "perhaps");
    check(
        seed,
        &[
            ("supported-os", undetermined("unreadable")),
            ("firewall", undetermined("unreadable")),
            ("remote-help-closed", undetermined("unreadable")),
            ("updates", undetermined("unreadable")),
        ],
    );
}

#[test]
fn what_wine_lacks_is_undetermined_with_its_reason() {
    let seed = Seed::new("26200").text(SCREEN_SAVER, "ScreenSaveActive", "0");
    check(
        seed,
        &[
            // No Windows Security, no firewall settings, no shell property for BitLocker, no power plan, no update service.
            ("antivirus", undetermined("not-supported-here")),
            ("firewall", undetermined("not-supported-here")),
            ("disk-encryption", undetermined("not-supported-here")),
            ("screen-lock", undetermined("not-supported-here")),
            ("updates", undetermined("not-supported-here")),
            ("vpn", undetermined("not-connected")),
            // Wine runs everything as an administrator.
            ("no-admin-rights", action("administrator-account")),
        ],
    );
}
