//! Several files of one person, and what is doubtful about one.

use jiff::ToSpan as _;

use super::*;
use crate::checklist::Measurement;
use crate::observation::MeasuredAt;

#[test]
fn the_newest_of_one_person_and_key_stands_for_it_and_the_rest_behind_it() {
    let old = signed(checklist(Sample::NotReady, "Voornaam Naam"), 1, 1);
    let new = signed(checklist(Sample::Ready, "NAAM Voornaam"), 1, 2);
    let mut given = Given::vouching(&[&old, &new]);
    given.decisions.push(decision(
        9,
        What::Noted {
            line: given.lines(std::slice::from_ref(&new))[0].id.0.clone(),
            text: "gebeld".to_owned(),
        },
    ));
    let lines = given.lines(&[old.clone(), new.clone()]);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].state, State::Ready);
    assert_eq!(lines[0].newest.as_ref().unwrap().hash, new.hash);
    assert_eq!(lines[0].earlier[0].hash, old.hash);
    assert_eq!(lines[0].notes[0].text, "gebeld");
    assert_eq!(lines[0].vouching.as_ref().unwrap().by.name, "Prénom Nom");
}

#[test]
fn the_answered_copy_of_a_checklist_stands_for_it_whatever_the_files_hashes() {
    let person = checklist(Sample::Ready, "Voornaam Naam");
    for (own, answered) in [([1; 32], [2; 32]), ([2; 32], [1; 32])] {
        let mut alone = signed(person.clone(), 1, 0);
        alone.hash = own;
        let mut both = super::answered(&alone, "Prénom Nom", 9, 5, Answer::Accepted);
        both.hash = answered;
        let given = Given::vouching(&[&alone]).and_answers_of(&both);
        let lines = given.lines(&[alone.clone(), both]);
        assert_eq!(lines.len(), 1);
        assert_eq!(
            lines[0].answer().map(|given| given.answer),
            Some(Answer::Accepted)
        );
        assert_eq!(lines[0].earlier.len(), 1);
    }
}

#[test]
fn two_checklists_of_one_moment_that_differ_are_a_doubt() {
    let one = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let mut other = signed(checklist(Sample::NotReady, "Voornaam Naam"), 1, 1);
    other.hash = [99; 32];
    let lines = Given::vouching(&[&one]).lines(&[one.clone(), other]);
    assert_eq!(lines[0].doubts, [Doubt::TwoAtOnce]);
    // Whichever it is, nobody is called ready because of it.
    assert_eq!(lines[0].state, State::NotReady);
}

#[test]
fn a_doubt_of_the_verification_is_shown_beside_the_state() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let file = changed(file, |examined| {
        examined.reasons.push(Reason::AssessmentDateDiffers);
    });
    let lines = Given::vouching(&[&file]).lines(&[file]);
    assert_eq!(lines[0].state, State::Ready);
    assert_eq!(lines[0].doubts, [Doubt::Verification]);
}

#[test]
fn a_measurement_of_another_day_is_a_doubt() {
    let of = |change: fn(&mut MeasuredAt)| {
        let mut checklist = checklist(Sample::Ready, "Voornaam Naam");
        let mut at = checklist.measurement.at().unwrap();
        change(&mut at);
        checklist.measurement = Measurement::FromFile { at };
        let file = signed(checklist, 1, 1);
        Given::vouching(&[&file]).lines(&[file]).remove(0).doubts
    };
    assert_eq!(of(|_| ()), []);
    assert_eq!(of(|at| at.timestamp -= 24.hours()), []);
    let doubt = [Doubt::MeasuredAnotherDay];
    assert_eq!(of(|at| at.timestamp -= 72.hours()), doubt);
    assert_eq!(of(|at| at.timestamp += 72.hours()), doubt);
}

#[test]
fn an_odd_file_name_is_a_doubt_of_its_line() {
    let mut file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    file.places[0].file = PathBuf::from("a\u{202e}fdp.exe");
    let lines = Given::vouching(&[&file]).lines(&[file]);
    assert_eq!(lines[0].doubts, [Doubt::OddFileName]);
    let refused = found("b\u{7}.zip", [9; 32], Outcome::Refused(Refusal::Bomb));
    assert_eq!(
        Given::default().lines(&[refused])[0].doubts,
        [Doubt::OddFileName]
    );
}

#[test]
fn within_a_state_the_worse_verdict_stands_above_the_better_whatever_the_names() {
    let file = |sample, name: &str, key| signed(checklist(sample, name), key, 1);
    let files = [
        file(Sample::Ready, "A Naam", 1),
        file(Sample::Conditions, "B Naam", 2),
        file(Sample::NotReady, "C Naam", 3),
        file(Sample::NotReady, "D Naam", 4),
    ];
    let lines = Given::default().lines(&files);
    assert!(lines.iter().all(|line| line.state == State::NotVouchedFor));
    let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["C Naam", "D Naam", "B Naam", "A Naam"]);
}

#[test]
fn a_condition_that_was_marked_as_done_stays_so_when_the_checklist_is_answered() {
    let person = checklist(Sample::Conditions, "Voornaam Naam");
    let own = signed(person.clone(), 1, 1);
    let copy = answered(&own, "Prénom Nom", 9, 5, Answer::Accepted);
    let mut answered = changed(copy, |examined| {
        examined.worker_revision = Some(own.hash);
    });
    answered.hash = [99; 32];
    let marks = |given: &mut Given, hash: [u8; 32]| {
        for (second, condition) in (10..).zip(&person.conditions) {
            let condition = ConditionOf {
                checklist: base16ct::lower::encode_string(&hash),
                control: condition.control,
                kind: condition.kind,
            };
            let note = "gebeld".to_owned();
            given
                .decisions
                .push(decision(second, What::ConditionDone { condition, note }));
        }
    };
    // Marked by the checklist, or as earlier programs did by the answered copy's own bytes.
    for (marked, files, expected) in [
        (own.hash, vec![own.clone(), answered.clone()], State::Ready),
        (own.hash, vec![answered.clone()], State::Ready),
        (own.hash, vec![own.clone()], State::Ready),
        (
            answered.hash,
            vec![answered.clone(), own.clone()],
            State::Ready,
        ),
        (answered.hash, vec![own.clone()], State::ConditionsOpen),
        ([7; 32], vec![own, answered], State::ConditionsOpen),
    ] {
        let mut given = Given::vouching(&[&files[0]]);
        marks(&mut given, marked);
        let lines = given.lines(&files);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].state, expected, "{marked:?}");
    }
}
