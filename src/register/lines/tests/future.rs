//! What claims to come from the future counts for nothing.

use super::*;
use crate::register::line::Ahead;
use crate::register::listing::valid_until;
use crate::register::rules_words::hidden_state;

/// So many minutes that it is days from now.
const AHEAD: i64 = 200_000;

fn file(sample: Sample, minute: i64) -> FoundFile {
    signed(checklist(sample, "Voornaam Naam"), 1, minute)
}

#[test]
fn a_checklist_from_the_future_is_never_ready_and_holds_on_no_day() {
    let ahead = file(Sample::Ready, AHEAD);
    let lines = Given::vouching(&[&ahead]).lines(std::slice::from_ref(&ahead));
    assert_eq!(lines[0].state, State::InFuture);
    assert_eq!(lines[0].doubts, [Doubt::Verification]);
    assert_eq!((lines[0].validity, valid_until(&lines[0])), (None, None));
    let unconfirmed = Given::default().lines(&[ahead]);
    assert_eq!(unconfirmed[0].state, State::NotVouchedFor);
    assert_eq!(hidden_state(&unconfirmed[0]), Some(State::InFuture));
}

#[test]
fn it_takes_the_place_of_none_with_a_credible_time() {
    for (today, expected) in [
        (Sample::NotReady, State::NotReady),
        (Sample::Ready, State::Ready),
    ] {
        let (today, ahead) = (file(today, 1), file(Sample::Ready, AHEAD));
        let lines = Given::vouching(&[&today]).lines(&[ahead, today.clone()]);
        assert_eq!(lines[0].state, expected);
        assert_eq!(lines[0].newest.as_ref().unwrap().hash, today.hash);
        assert_eq!(lines[0].doubts, [Doubt::OtherInFuture]);
    }
}

#[test]
fn nor_does_one_of_another_key_on_the_same_pc() {
    let named = |key, minute| {
        let mut checklist = checklist(Sample::Ready, "Voornaam Naam");
        checklist.worker.pc_nickname = Some("Thuis".to_owned());
        signed(checklist, key, minute)
    };
    let (today, ahead) = (named(1, 1), named(2, AHEAD));
    let given = Given::vouching(&[&today, &ahead]);
    assert_eq!(
        given.states(&[today, ahead]),
        [State::InFuture, State::Ready]
    );
}

#[test]
fn a_check_on_a_day_to_come_counts_as_little() {
    for (day, expected) in [
        ("2026-11-23", State::Ready),
        ("2026-11-24", State::InFuture),
        ("2027-06-01", State::InFuture),
    ] {
        let mut person = checklist(Sample::Ready, "Voornaam Naam");
        person.assessed_on = day.parse().unwrap();
        let file = signed(person, 1, 900);
        let lines = Given::vouching(&[&file]).lines(std::slice::from_ref(&file));
        assert_eq!(lines[0].state, expected, "{day}");
        let ahead = lines[0].newest.as_ref().unwrap().ahead;
        let is_ahead = expected == State::InFuture;
        assert_eq!(ahead, is_ahead.then_some(Ahead::Assessment), "{day}");
    }
}

#[test]
fn a_check_after_its_own_signature_counts_as_little_when_its_day_has_come() {
    let mut person = checklist(Sample::Ready, "Voornaam Naam");
    person.assessed_on = "2029-11-20".parse().unwrap();
    person.valid_until = "2030-11-20".parse().unwrap();
    let file = signed(person, 1, 1);
    let mut given = Given::vouching(&[&file]);
    given.now = "2029-11-25T10:00:00[Europe/Brussels]".parse().unwrap();
    assert_eq!(given.states(&[file]), [State::InFuture]);
}

#[test]
fn a_verdict_against_telework_is_said_before_the_wrong_clock() {
    let ahead = file(Sample::NotReady, AHEAD);
    let given = Given::vouching(&[&ahead]);
    assert_eq!(given.states(&[ahead]), [State::NotReady]);
}
