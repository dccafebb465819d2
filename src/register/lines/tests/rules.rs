//! What the policy and its bulletins make of a line.

use super::*;
use crate::register::listing::RulesFilter;
use crate::register::rules_standing::{Cause, CheckAgain, RulesStanding};

#[test]
fn another_policy_is_a_doubt_and_checked_again() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let mut given = Given::vouching(&[&file]);
    given.rules = signed_rules(2);
    let lines = given.lines(std::slice::from_ref(&file));
    assert_eq!(lines[0].state, State::Ready, "nobody is asked to");
    assert_eq!(lines[0].doubts, [Doubt::WithoutPolicy]);
    let mut record = checklist(Sample::Ready, "Voornaam Naam");
    record.policy = made_under("9", 2, "aa");
    let file = signed(record, 1, 1);
    let lines = given.lines(std::slice::from_ref(&file));
    assert_eq!(lines[0].state, State::CheckAgain);
    assert_eq!(lines[0].doubts, [Doubt::AnotherPolicy]);
}

#[test]
fn a_suspension_closes_the_access_of_whoever_uses_it_and_of_whoever_did_not_say() {
    let using = |ways: &[&str]| {
        let mut record = checklist(Sample::Ready, "Voornaam Naam");
        let facts = record.facts.as_mut().unwrap();
        facts.access_ways = ways.iter().map(ToString::to_string).collect();
        signed(record, 1, 1)
    };
    let mut given = Given::vouching(&[&using(&[])]);
    given.rules.bulletins = vec![bulletin(1, bulletin::State::Suspended)];
    for (ways, expected) in [
        (&["vpn"][..], State::AccessClosed),
        (&[], State::AccessClosed),
        (&["explore"], State::Ready),
    ] {
        assert_eq!(given.states(&[using(ways)]), [expected], "{ways:?}");
    }
    given
        .rules
        .bulletins
        .push(bulletin(2, bulletin::State::Open));
    assert_eq!(given.states(&[using(&["vpn"])]), [State::Ready]);
}

#[test]
fn whom_a_bulletin_concerns_is_known_before_anybody_compared_a_code_and_so_is_who_checks_again() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let mut given = Given {
        rules: signed_rules(2),
        ..Given::default()
    };
    given.rules.policy.check_again_since = Some(2);
    given.rules.bulletins = vec![bulletin(1, bulletin::State::Suspended)];
    let lines = given.lines(std::slice::from_ref(&file));
    let [line] = &lines[..] else {
        panic!("{lines:?}")
    };
    assert_eq!(
        line.state,
        State::NotVouchedFor,
        "the key's state stands first"
    );
    assert_eq!(line.rules.check_again.causes(), [Cause::PolicyChanged]);
    assert_eq!(line.rules.bulletins[0].state, bulletin::State::Suspended);
    assert_eq!(line.rules.access, bulletin::Access::Closed);
    assert_eq!(line.doubts, [Doubt::WithoutPolicy]);
    for filter in [RulesFilter::Concerned, RulesFilter::CheckAgain] {
        assert!(filter.holds(&line.rules), "{filter:?}");
    }
    let text = changed(file, |examined| examined.text = TextComparison::NotYet);
    let lines = given.lines(&[text]);
    assert_eq!(lines[0].rules.access, bulletin::Access::Closed);
}

#[test]
fn a_checklist_that_nobody_vouches_for_has_not_checked_again_well() {
    let mut record = checklist(Sample::Ready, "Voornaam Naam");
    record.policy = made_under("1", 2, "aa");
    let file = signed(record, 1, 1);
    let rules = || {
        let mut rules = signed_rules(2);
        rules.policy.check_again_since = Some(2);
        rules
    };
    let mut given = Given::vouching(&[&file]);
    given.rules = rules();
    let vouched_for = given.lines(std::slice::from_ref(&file));
    assert_eq!(vouched_for[0].rules.check_again, CheckAgain::Done);
    given.decisions.clear();
    let lines = given.lines(&[file]);
    assert_eq!(lines[0].state, State::NotVouchedFor);
    assert_eq!(lines[0].rules.check_again, CheckAgain::DoneUnconfirmed);
    assert!(!RulesFilter::CheckedAgain.holds(&lines[0].rules));
}

#[test]
fn of_a_file_that_deceives_nothing_is_said() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let mut given = Given::vouching(&[&file]);
    given.rules.bulletins = vec![bulletin(1, bulletin::State::Suspended)];
    let altered = changed(file, |examined| {
        examined.reasons.push(Reason::DigestDiffers);
    });
    let lines = given.lines(&[altered]);
    assert_eq!(lines[0].state, State::Invalid);
    assert_eq!(lines[0].rules, RulesStanding::default());
}

#[test]
fn rules_of_ones_own_never_make_anybody_ready() {
    let mut record = checklist(Sample::Ready, "Voornaam Naam");
    record.policy.hash = Some("ee".to_owned());
    record.valid_until = record
        .valid_until
        .saturating_add(jiff::Span::new().years(2));
    let mut findings = record.findings.iter_mut();
    let antivirus = findings.find(|one| one.control == crate::control::Control::Antivirus);
    antivirus.unwrap().level = crate::control::Level::Advised;
    let file = signed(record, 1, 1);
    let mut given = Given::vouching(&[&file]);
    let lines = given.lines(std::slice::from_ref(&file));
    assert_eq!(lines[0].state, State::CheckAgain);
    assert_eq!(lines[0].rules.check_again.causes(), [Cause::UnknownRules]);
    assert_eq!(lines[0].doubts, [Doubt::UnknownRules]);
    let texts = crate::text::Texts::new(Language::Nl);
    let said = crate::register::doubt_words::doubt(&texts, &lines[0], Doubt::UnknownRules);
    assert!(
        said.contains("minder streng dan de omzendbrief: Virusscanner"),
        "{said}"
    );
    assert!(said.ends_with("langer geldig dan 12 maanden)"), "{said}");
    given.rules = signed_rules(2);
    let lines = given.lines(&[file]);
    assert_eq!(lines[0].state, State::CheckAgain);
    assert_eq!(lines[0].doubts, [Doubt::AnotherPolicy]);
}

#[test]
fn rules_signed_with_the_workers_own_key_say_so() {
    let plain = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let Outcome::Examined(examination) = &plain.outcome else {
        panic!("{plain:?}")
    };
    let own = examination.examined.signatures[0].code().to_string();
    let mut record = checklist(Sample::Ready, "Voornaam Naam");
    record.policy = made_under(&own, 9, "aa");
    let file = signed(record, 1, 1);
    let given = Given::vouching(&[&file]);
    let lines = given.lines(&[file]);
    assert_eq!(lines[0].state, State::CheckAgain);
    assert_eq!(lines[0].doubts, [Doubt::UnknownRules, Doubt::OwnRules]);
}

#[test]
fn who_names_the_rules_in_force_and_asks_less_was_not_checked_by_them() {
    let mut record = checklist(Sample::Ready, "Voornaam Naam");
    record.policy = made_under("1", 2, "aa");
    record.valid_until = record.valid_until.saturating_add(jiff::Span::new().days(1));
    let file = signed(record, 1, 1);
    let mut given = Given::vouching(&[&file]);
    given.rules = signed_rules(2);
    assert_eq!(given.states(&[file]), [State::CheckAgain]);
}
