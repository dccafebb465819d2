//! Checklists held against policies and bulletins made in code.

use jiff::civil::date;

use super::*;
use crate::checklist::samples::{Sample, record};
use crate::checklist::{ChangedLevel, RecordedPolicy};
use crate::control::{Control, Level};
use crate::policy::bulletin::effects::tests::bulletin;
use crate::policy::bulletin::{Bulletin, Flaw, State};
use crate::policy::{Decision, SignedBy};
use crate::text::Language;

/// Rules of the key `1` with this number and the hash `aa`, without bulletins.
pub(crate) fn signed_rules(sequence: u32) -> InForce {
    let mut rules = InForce::nothing();
    rules.policy.decision = Some(Decision {
        sequence,
        decided_by: "Vast bureau".to_owned(),
        decided_on: date(2026, 11, 1),
    });
    rules.policy.signed_by = Some(SignedBy {
        key: "1".to_owned(),
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
        hash: "aa".to_owned(),
    });
    rules
}

/// What a record says of the policy that it was made under.
pub(crate) fn made_under(key: &str, sequence: u64, hash: &str) -> RecordedPolicy {
    RecordedPolicy {
        version: "v".to_owned(),
        organisation: None,
        sequence: Some(sequence),
        key: Some(key.to_owned()),
        hash: Some(hash.to_owned()),
        changed_levels: Vec::new(),
    }
}

/// A checklist of somebody at home who uses these ways, assessed on a day of November 2026.
fn checklist(ways: &[&str], day: i8) -> Checklist {
    let mut checklist = record(Sample::Ready, Language::Nl);
    checklist.assessed_on = date(2026, 11, day);
    checklist.valid_until = date(2027, 11, day);
    if let Some(facts) = &mut checklist.facts {
        facts.access_ways = ways.iter().map(ToString::to_string).collect();
    }
    checklist
}

/// The VPN reopened with measures that came on the 12th, after the cut-off day.
fn late_measures() -> Bulletin {
    Bulletin {
        flaw: Some(Flaw {
            cut_off: Some(date(2026, 11, 9)),
            measures_taken_on: Some(date(2026, 11, 12)),
            ..Flaw::default()
        }),
        ..bulletin(1, State::ReopenedWithMeasures)
    }
}

fn standing(checklist: &Checklist, rules: &InForce) -> RulesStanding {
    RulesStanding::of(checklist, rules, date(2026, 11, 22))
}

#[test]
fn rules_of_ones_own_are_not_those_of_the_organisation() {
    let lowered = ChangedLevel {
        control: Control::Antivirus,
        level: Level::Advised,
        circular: Level::Required,
        reason: None,
    };
    let made = |level: Option<&ChangedLevel>, until| {
        let mut checklist = checklist(&[], 22);
        checklist.valid_until = until;
        checklist.policy.hash = level.map(|_| "ee".to_owned());
        checklist.policy.changed_levels = level.into_iter().cloned().collect();
        checklist
    };
    let year = date(2027, 11, 22);
    let raised = ChangedLevel {
        level: Level::Required,
        circular: Level::Advised,
        ..lowered.clone()
    };
    let nothing = InForce::nothing();
    for (checklist, expected) in [
        (made(None, year), MadeUnder::NotCompared),
        (made(Some(&raised), year), MadeUnder::Unknown),
        (made(None, date(2027, 11, 23)), MadeUnder::Unknown),
        (made(Some(&lowered), year), MadeUnder::Unknown),
    ] {
        assert_eq!(standing(&checklist, &nothing).made_under, expected);
    }
    let checklist = made(Some(&lowered), year);
    let signed = standing(&checklist, &signed_rules(5));
    assert_eq!(
        signed.check_again,
        CheckAgain::Due(vec![Cause::AnotherPolicy])
    );
}

#[test]
fn a_record_tells_under_which_policy_it_was_made() {
    let mut rules = signed_rules(5);
    rules.policy.check_again_since = Some(3);
    let due = |cause| CheckAgain::Due(vec![cause]);
    let cases = [
        ("1", 5, "aa", MadeUnder::InForce, CheckAgain::Done),
        ("1", 5, "bb", MadeUnder::Another, due(Cause::AnotherPolicy)),
        ("1", 4, "cc", MadeUnder::Earlier, CheckAgain::Done),
        ("1", 3, "cc", MadeUnder::Earlier, CheckAgain::Done),
        ("1", 2, "cc", MadeUnder::Earlier, due(Cause::PolicyChanged)),
        ("1", 6, "dd", MadeUnder::Later, CheckAgain::Done),
        ("2", 5, "aa", MadeUnder::Another, due(Cause::AnotherPolicy)),
    ];
    for (key, sequence, hash, expected, check_again) in cases {
        let mut checklist = checklist(&["vpn"], 20);
        checklist.policy = made_under(key, sequence, hash);
        let found = standing(&checklist, &rules);
        let place = format!("{key} {sequence} {hash}");
        assert_eq!(found.made_under, expected, "{place}");
        assert_eq!(found.check_again, check_again, "{place}");
    }
}

#[test]
fn a_record_that_claims_another_number_of_the_policy_asks_no_less_than_the_one_in_force() {
    let rules = signed_rules(5);
    for (sequence, antivirus, until, expected, cause) in [
        (4, Level::Required, 2027, MadeUnder::Earlier, None),
        (
            4,
            Level::Advised,
            2027,
            MadeUnder::EarlierAskingLess,
            Some(Cause::PolicyChanged),
        ),
        (
            4,
            Level::Required,
            2029,
            MadeUnder::EarlierAskingLess,
            Some(Cause::PolicyChanged),
        ),
        (6, Level::Required, 2027, MadeUnder::Later, None),
        (
            6,
            Level::Advised,
            2027,
            MadeUnder::Unknown,
            Some(Cause::UnknownRules),
        ),
    ] {
        let mut checklist = checklist(&["vpn"], 22);
        checklist.policy = made_under("1", sequence, "cc");
        checklist.valid_until = date(until, 11, 22);
        let mut findings = checklist.findings.iter_mut();
        let finding = findings.find(|one| one.control == Control::Antivirus);
        finding.unwrap().level = antivirus;
        let found = standing(&checklist, &rules);
        let place = format!("{sequence} {antivirus:?} {until}");
        assert_eq!(found.made_under, expected, "{place}");
        assert_eq!(found.check_again.causes(), Vec::from_iter(cause), "{place}");
    }
}

#[test]
fn a_checklist_from_before_the_first_policy_is_made_again_only_where_the_policy_asks() {
    let checklist = checklist(&["vpn"], 20);
    let mut rules = signed_rules(1);
    let found = standing(&checklist, &rules);
    assert_eq!(found.made_under, MadeUnder::Default);
    assert_eq!(found.check_again, CheckAgain::NotAsked);
    rules.policy.check_again_since = Some(1);
    let found = standing(&checklist, &rules);
    assert_eq!(found.check_again.causes(), [Cause::PolicyChanged]);
}

#[test]
fn without_a_signed_policy_only_the_programs_own_rules_are_known() {
    let mut checklist = checklist(&["vpn"], 20);
    let found = standing(&checklist, &InForce::nothing());
    assert_eq!(found, RulesStanding::default());
    checklist.policy = made_under("1", 5, "aa");
    let found = standing(&checklist, &InForce::nothing());
    assert_eq!(found.made_under, MadeUnder::Unknown);
    assert_eq!(found.check_again.causes(), [Cause::UnknownRules]);
}

#[test]
fn a_file_that_nobody_signed_is_known_by_what_it_says() {
    let mut rules = InForce::nothing();
    rules.policy.version = "2".to_owned();
    let mut checklist = checklist(&["vpn"], 20);
    checklist.policy.hash = rules.policy.hash();
    assert_eq!(standing(&checklist, &rules).made_under, MadeUnder::InForce);
    rules.policy.update_age_days += 1;
    assert_eq!(standing(&checklist, &rules).made_under, MadeUnder::Unknown);
    let signed = standing(&checklist, &signed_rules(1));
    assert_eq!(signed.made_under, MadeUnder::Another);
}

#[test]
fn late_measures_ask_those_who_use_the_way_and_a_later_checklist_has_done_it() {
    let mut rules = signed_rules(1);
    rules.bulletins = vec![late_measures()];
    let due = CheckAgain::Due(vec![Cause::Bulletin]);
    let named = Some(Concern::Named);
    for (ways, day, concern, check_again) in [
        (&["vpn"][..], 11, named, due.clone()),
        (&["vpn"], 12, named, CheckAgain::Done),
        (&[], 11, Some(Concern::NotSaid), due),
        (&["explore"], 11, None, CheckAgain::NotAsked),
    ] {
        let found = standing(&checklist(ways, day), &rules);
        let concerned = found.bulletins.first().map(|bulletin| bulletin.concern);
        assert_eq!(concerned, concern, "{ways:?}");
        assert_eq!(found.check_again, check_again, "{ways:?} {day}");
    }
}

#[test]
fn nobody_at_the_office_is_concerned() {
    let mut rules = signed_rules(1);
    rules.bulletins = vec![bulletin(1, State::Suspended)];
    let checklist = record(Sample::OnSite, Language::Nl);
    assert_eq!(standing(&checklist, &rules).bulletins, []);
    assert_eq!(standing(&checklist, &rules).access, Access::Open);
}

#[test]
fn a_bulletin_that_says_that_all_is_as_before_concerns_nobody() {
    let mut rules = signed_rules(1);
    rules.bulletins = vec![bulletin(1, State::Open)];
    assert_eq!(standing(&checklist(&["vpn"], 20), &rules).bulletins, []);
}
