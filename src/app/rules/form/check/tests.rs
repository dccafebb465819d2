//! What checking finds: everything that is missing or wrong, and the whole policy where nothing is.

use jiff::civil::date;

use super::*;
use crate::app::rules::form::{CheckAgain, Hours};
use crate::control::{Control, Situation};
use crate::policy::{Bilingual, LevelRule};

const TODAY: Date = date(2026, 11, 22);
const EXAMPLE: &[u8] = include_bytes!("../../../../../assets/policy-example.toml");

fn example() -> Form {
    Form {
        version: "2026-3".to_owned(),
        decided_on: "20/11/2026".to_owned(),
        check_again: Some(CheckAgain::Nobody),
        ..Form::of(&Policy::parse(EXAMPLE).unwrap(), 0)
    }
}

#[track_caller]
fn check_keys(form: &Form, expected: &[&str]) {
    let checked = check(form, TODAY);
    let mut keys: Vec<_> = checked.troubles.iter().map(|one| &*one.key).collect();
    keys.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(keys, expected, "{:#?}", checked.troubles);
    assert_eq!(checked.policy.is_some(), expected.is_empty());
    assert!(checked.so_far.is_some());
}

#[test]
fn a_policy_that_is_opened_is_whole_once_the_new_decision_is_there() {
    let policy = Policy::parse(EXAMPLE).unwrap();
    let opened = Form::of(&policy, 0);
    check_keys(&opened, &["check-again-since", "decided-on", "version"]);
    let checked = check(&example(), TODAY);
    let mut expected = policy;
    expected.version = "2026-3".to_owned();
    let decision = expected.decision.as_mut().unwrap();
    decision.sequence = 3;
    decision.decided_on = date(2026, 11, 20);
    assert_eq!(checked.policy.as_deref(), Some(&expected));
}

#[test]
fn an_empty_form_lacks_the_decision_and_the_name() {
    let expected = [
        "check-again-since",
        "decided-by",
        "decided-on",
        "organisation.fr",
        "organisation.nl",
        "version",
    ];
    check_keys(&Form::default(), &expected);
}

#[test]
fn every_mistake_is_found_at_once() {
    let mut form = example();
    form.validity_months = "een jaar".to_owned();
    form.screen_lock_minutes = "16".to_owned();
    form.dpo.email = "dpo".to_owned();
    form.it.name = Bilingual::new("Helpdesk", "");
    form.user_policy.nl = "www.example.be".to_owned();
    form.window.from = "19:00".to_owned();
    form.window.until = "7 uur".to_owned();
    form.window.closed_on = "24/12/2026\nKerstmis\n31/2/2027".to_owned();
    form.window.countries = "be, Nederland".to_owned();
    form.trust_anchors = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----".to_owned();
    form.successor_keys = "12345".to_owned();
    form.expires_on = "1/1/2026".to_owned();
    check_keys(
        &form,
        &[
            "validity-months",
            "screen-lock-minutes",
            "contacts.dpo.email",
            "contacts.it.name.fr",
            "user-policy.nl",
            "connection-window.until",
            "connection-window.closed-on",
            "connection-window.closed-on",
            "connection-window.countries",
            "trust-anchors",
            "successor-keys",
            "expires-on",
        ],
    );
    let checked = check(&form, TODAY);
    let days = checked.troubles.iter();
    let days: Vec<_> = days
        .filter(|one| one.key == "connection-window.closed-on")
        .map(|one| one.item.as_deref())
        .collect();
    assert_eq!(days, [Some("Kerstmis"), Some("31/2/2027")]);
}

#[test]
fn a_window_without_days_and_hours_is_not_filled_in_yet() {
    let mut form = example();
    form.window = crate::app::rules::form::WindowForm {
        hours: Hours::Set,
        ..Default::default()
    };
    let keys = ["days", "from", "until"].map(|key| format!("connection-window.{key}"));
    check_keys(&form, &keys.each_ref().map(String::as_str));
    assert!(check(&form, TODAY).troubles.iter().all(Trouble::is_missing));
    form.window.hours = Hours::NotSet;
    check_keys(&form, &[]);
}

#[test]
fn a_changed_level_wants_its_reason_and_a_lowered_one_a_yes() {
    let mut form = example();
    let vpn = Control::Vpn;
    form.set_level(vpn, Situation::EmployerPc, LevelRule::Advised);
    check_keys(&form, &["level-reasons.vpn.nl", "lowered-on-purpose.vpn"]);
    let control = form.controls.get_mut(&vpn).unwrap();
    control.reason = Bilingual::new("Daarom.", "");
    control.lowered_on_purpose = true;
    check_keys(&form, &["level-reasons.vpn.fr"]);
    form.set_level(vpn, Situation::EmployerPc, LevelRule::Required);
    check_keys(&form, &[]);
}

#[test]
fn a_decision_that_is_still_to_come_is_told_at_its_day() {
    let mut form = example();
    form.decided_on = "23/11/2026".to_owned();
    check_keys(&form, &["decided-on"]);
}
