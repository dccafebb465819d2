//! The states of the checks that read the registry, as far as the whole PCs of `machine` are not in them.

use serde_json::json;

use super::machine::{action, check, ok, undetermined};
use super::registry::{
    EID_FOLDER, EID_FOLDER_32_BIT, ENROLMENT, FIREWALL_POLICY, INSTALLED, INSTALLED_32_BIT,
    INSTALLED_FOR_ALL, LOCK_LIMIT, PAUSE, REMOTE_DESKTOP, REMOTE_DESKTOP_POLICY, Seed,
    UPDATE_ORCHESTRATOR, UPDATE_POLICY, VERSION, WINLOGON,
};

#[test]
fn what_an_organisation_shuts_or_switches_off_wins() {
    let seed = Seed::new("27999")
        .text(VERSION, "EditionID", "Professional")
        .firewall([1, 1, 1])
        .number(
            &format!("{FIREWALL_POLICY}\\PublicProfile"),
            "EnableFirewall",
            0,
        )
        .number(REMOTE_DESKTOP, "fDenyTSConnections", 0)
        .number(REMOTE_DESKTOP_POLICY, "fDenyTSConnections", 1)
        .number(UPDATE_ORCHESTRATOR, "Start", 4)
        .screen_saver("1800", "1")
        .text(ENROLMENT, "ProviderID", "MS DM Server")
        .number(ENROLMENT, "EnrollmentState", 0)
        .text(INSTALLED, "DisplayName", "LibreOffice");
    let scan = check(
        seed,
        &[
            ("supported-os", undetermined("not-in-table")),
            ("firewall", action("firewall-off")),
            ("remote-help-closed", ok()),
            ("updates", action("updates-off")),
            // Too late, but sleep, which Wine does not tell of, may come before.
            ("screen-lock", undetermined("not-supported-here")),
        ],
    );
    // An enrolment that is not finished manages nothing, and an office program leads into no office.
    assert_eq!(scan["hints"]["employer-managed"], json!(false));
    assert_eq!(scan["hints"]["virtual-desktop-client"], json!(false));
    assert_eq!(scan["hints"]["eid-middleware"], json!(false));
}

#[test]
fn what_an_organisation_opens_wins_too_and_a_server_is_in_no_table() {
    let seed = Seed::new("26100")
        .text(VERSION, "EditionID", "ServerStandard")
        .text(VERSION, "InstallationType", "Server")
        .number(REMOTE_DESKTOP, "fDenyTSConnections", 1)
        .number(REMOTE_DESKTOP_POLICY, "fDenyTSConnections", 0)
        .number(UPDATE_POLICY, "NoAutoUpdate", 1)
        .screen_saver("600", "0")
        .text(INSTALLED_FOR_ALL, "DisplayName", "Omnissa Horizon Client")
        .key(EID_FOLDER);
    let open = json!({"value": "action", "reason": "remote-access-on", "detail": {"count": 1}});
    let scan = check(
        seed,
        &[
            ("supported-os", undetermined("not-in-table")),
            ("firewall", undetermined("not-supported-here")),
            ("remote-help-closed", open),
            // Whether the organisation installs them shows in what was installed, which Wine does not tell.
            ("updates", undetermined("not-supported-here")),
            ("screen-lock", undetermined("not-supported-here")),
        ],
    );
    assert_eq!(scan["system"]["name"], json!("Windows Server"));
    assert_eq!(scan["hints"]["virtual-desktop-client"], json!(true));
    assert_eq!(scan["hints"]["eid-middleware"], json!(true));
}

#[test]
fn a_pc_that_says_nothing_of_itself_and_a_pause_that_is_over() {
    let seed = Seed::without_build()
        .text(PAUSE, "PauseUpdatesExpiryTime", "2020-01-01T00:00:00Z")
        .number(LOCK_LIMIT, "InactivityTimeoutSecs", 300)
        .text(WINLOGON, "AutoAdminLogon", "yes")
        .text(INSTALLED_32_BIT, "DisplayName", "Citrix Receiver")
        .key(EID_FOLDER_32_BIT);
    let locks = json!({"value": "ok", "detail": {"minutes": 5}});
    let scan = check(
        seed,
        &[
            ("supported-os", undetermined("not-found")),
            ("updates", undetermined("not-supported-here")),
            // Windows denies unless told otherwise, and takes anything but 1 for no automatic login.
            ("remote-help-closed", ok()),
            ("screen-lock", locks),
        ],
    );
    assert_eq!(scan["hints"]["virtual-desktop-client"], json!(true));
    assert_eq!(scan["hints"]["eid-middleware"], json!(true));
}

#[test]
fn a_limit_of_none_locks_nothing_and_two_kinds_of_network_are_not_all() {
    let seed = Seed::new("22631")
        .text(VERSION, "EditionID", "Core")
        .firewall([0, 1, 1])
        .number(LOCK_LIMIT, "InactivityTimeoutSecs", 0)
        .number(UPDATE_POLICY, "AUOptions", 1)
        .screen_saver("0", "1");
    let ended =
        json!({"value": "action", "reason": "support-ended", "detail": {"until": "2025-11-11"}});
    check(
        seed,
        &[
            ("supported-os", ended),
            ("firewall", action("firewall-off")),
            ("screen-lock", undetermined("not-supported-here")),
            ("updates", undetermined("not-supported-here")),
        ],
    );
}
