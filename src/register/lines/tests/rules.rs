//! What the policy and its bulletins make of a line.

use super::*;

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
