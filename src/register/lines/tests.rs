//! Lines of found files made in code.

mod answers;
mod future;
mod people;
mod rules;
mod several;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::ToSpan as _;

use super::super::decision::{ConditionOf, Decision, What};
use super::super::examination::{Examination, Outcome};
use super::super::line::Place;
use super::super::refusal::Refusal;
use super::super::roster::RosterRow;
use super::super::samples::{decision, vouched, vouched_as, withdrawn};
use super::*;
use crate::checklist::Checklist;
use crate::checklist::samples::{Sample, record};
use crate::policy::bulletin;
use crate::policy::bulletin::effects::tests::bulletin;
use crate::policy::store::InForce;
use crate::register::rules_standing::tests::{made_under, signed_rules};
use crate::signing::answer::{Answer, SignedAnswer};
use crate::text::Language;
use crate::verification::{
    Coverage, Examined, ExaminedSignature, KeyKind, Reason, SignerRole, Status, TextComparison,
};

fn now() -> Zoned {
    "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap()
}

fn checklist(sample: Sample, name: &str) -> Checklist {
    let mut checklist = record(sample, Language::Nl);
    name.clone_into(&mut checklist.worker.name);
    checklist
}

fn signature(checklist: &Checklist, key: u8, minute: i64) -> ExaminedSignature {
    ExaminedSignature {
        name: checklist.worker.name.clone(),
        organisation: checklist.worker.organisation.clone(),
        key: KeyKind::SelfSigned,
        public_key_info: vec![key; 91],
        issued: None,
        time_stamp: None,
        at: now().checked_sub((1000 - minute).minutes()).unwrap(),
        covers: Coverage::WholeFile,
        answer: None,
    }
}

/// A file that passes, signed with the key of this number so many minutes after a moment; both make its hash.
fn signed(checklist: Checklist, key: u8, minute: i64) -> FoundFile {
    let examined = Examined {
        reasons: Vec::new(),
        signatures: vec![signature(&checklist, key, minute)],
        worker_revision: None,
        checklist: Some(checklist),
        text: TextComparison::Same,
    };
    let number = u8::try_from(minute % 200).unwrap();
    found(
        &format!("{key}-{minute}.pdf"),
        [key.wrapping_mul(31).wrapping_add(number); 32],
        Outcome::Examined(Arc::new(Examination::from(examined))),
    )
}

fn found(name: &str, hash: [u8; 32], outcome: Outcome) -> FoundFile {
    let place = Place {
        file: PathBuf::from(name),
        inside: Vec::new(),
    };
    FoundFile {
        places: vec![place],
        hash,
        outcome,
    }
}

/// Changes what was found in a file.
fn changed(mut file: FoundFile, change: impl FnOnce(&mut Examined)) -> FoundFile {
    if let Outcome::Examined(examination) = &file.outcome {
        let mut examination = Examination::clone(examination);
        change(&mut examination.examined);
        file.outcome = Outcome::Examined(Arc::new(examination));
    }
    file
}

fn signer(file: &FoundFile) -> super::super::line::EntrySigner {
    let Outcome::Examined(examination) = &file.outcome else {
        panic!("{file:?}")
    };
    signer_of(&examination.examined.signatures[0])
}

fn vouched_for(files: &[&FoundFile]) -> Vec<Decision> {
    let seconds = 1..;
    let decisions = seconds.zip(files);
    decisions
        .map(|(second, file)| vouched(second, &signer(file)))
        .collect()
}

/// Answers a file as somebody of this name with the key of this number, so many minutes after a moment.
fn answered(file: &FoundFile, by: &str, key: u8, minute: i64, answer: Answer) -> FoundFile {
    let mut answered = changed(file.clone(), |examined| {
        let mut second = examined.signatures[0].clone();
        by.clone_into(&mut second.name);
        second.public_key_info = vec![key; 91];
        second.at = now().checked_sub((1000 - minute).minutes()).unwrap();
        second.answer = Some(
            SignedAnswer::new(answer, "Lees dit")
                .unwrap_or_else(|_| SignedAnswer::new(answer, "").unwrap()),
        );
        examined.signatures.push(second);
    });
    answered.hash = [key.wrapping_add(u8::try_from(minute % 200).unwrap()); 32];
    answered
}

/// Who answered a file.
fn answerer(file: &FoundFile) -> super::super::line::EntrySigner {
    let Outcome::Examined(examination) = &file.outcome else {
        panic!("{file:?}")
    };
    signer_of(&examination.examined.signatures[1])
}

fn signer_of(signature: &ExaminedSignature) -> super::super::line::EntrySigner {
    super::super::line::EntrySigner {
        public_key_info: signature.public_key_info.clone(),
        name: signature.name.clone(),
        organisation: signature.organisation.clone(),
    }
}

struct Given {
    decisions: Vec<Decision>,
    roster: Vec<RosterRow>,
    rules: InForce,
    now: Zoned,
}

impl Default for Given {
    fn default() -> Self {
        Self {
            decisions: Vec::new(),
            roster: Vec::new(),
            rules: InForce::nothing(),
            now: now(),
        }
    }
}

impl Given {
    fn vouching(files: &[&FoundFile]) -> Self {
        Self {
            decisions: vouched_for(files),
            ..Self::default()
        }
    }

    /// Vouches for who answered this file, as somebody who answers.
    fn and_answers_of(mut self, file: &FoundFile) -> Self {
        let decision = vouched_as(50, &answerer(file), SignerRole::Answers);
        self.decisions.push(decision);
        self
    }

    fn lines(&self, files: &[FoundFile]) -> Vec<Line> {
        let decisions = Decisions::merge(self.decisions.clone());
        let mut trust = Trust::default();
        decisions.add_to(&mut trust);
        let basis = Basis {
            decisions: &decisions,
            trust: &trust,
            roster: &Roster::new(&self.roster),
            rules: &self.rules,
            now: &self.now,
        };
        lines(files, &basis)
    }

    fn states(&self, files: &[FoundFile]) -> Vec<State> {
        self.lines(files).iter().map(|line| line.state).collect()
    }
}

#[test]
fn each_state_comes_from_its_own_cause_and_the_first_to_look_at_wins() {
    let ready = || signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    let with = |sample| signed(checklist(sample, "Voornaam Naam"), 1, 1);
    let answered = answered(&ready(), "Prénom Nom", 9, 5, Answer::SentBack);
    let text = |text| changed(ready(), |examined| examined.text = text);
    let cases = [
        (ready(), State::Ready),
        (with(Sample::OnSite), State::OnSite),
        (with(Sample::Conditions), State::ConditionsOpen),
        (with(Sample::NotReady), State::NotReady),
        (with(Sample::WorkOnSite), State::NotReady),
        (answered, State::NotReady),
        (text(TextComparison::NotYet), State::NotCompared),
        (
            text(TextComparison::Found(Reason::TextNotCompared)),
            State::NotComparable,
        ),
        (
            text(TextComparison::Found(Reason::TextDiffers)),
            State::Invalid,
        ),
        (
            changed(ready(), |examined| {
                examined.reasons.push(Reason::NotSigned);
            }),
            State::Invalid,
        ),
        (
            changed(ready(), |examined| {
                examined.reasons.push(Reason::ProgramFault);
            }),
            State::Unreadable,
        ),
    ];
    let given = Given::vouching(&[&ready()]).and_answers_of(&cases[5].0);
    for (file, expected) in cases {
        assert_eq!(
            given.states(std::slice::from_ref(&file)),
            [expected],
            "{file:?}"
        );
    }
    assert_eq!(Given::default().states(&[ready()]), [State::NotVouchedFor]);
    let refused = found("a.zip", [9; 32], Outcome::Refused(Refusal::Bomb));
    assert_eq!(given.states(&[refused]), [State::Unreadable]);
}

#[test]
fn a_checklist_expires_after_its_last_day_and_is_said_to_thirty_days_before() {
    let file = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1);
    for (day, expected) in [
        ("2027-10-22", State::Ready),
        ("2027-10-23", State::Expiring),
        ("2027-11-22", State::Expiring),
        ("2027-11-23", State::Expired),
    ] {
        let mut given = Given::vouching(&[&file]);
        given.now = format!("{day}T10:00:00[Europe/Brussels]").parse().unwrap();
        assert_eq!(
            given.states(std::slice::from_ref(&file)),
            [expected],
            "{day}"
        );
    }
}

#[test]
fn conditions_close_one_by_one_with_their_notes() {
    let file = signed(checklist(Sample::Conditions, "Voornaam Naam"), 1, 1);
    let mut given = Given::vouching(&[&file]);
    let conditions = checklist(Sample::Conditions, "Voornaam Naam").conditions;
    for (second, condition) in (10..).zip(&conditions) {
        assert_eq!(
            given.states(std::slice::from_ref(&file)),
            [State::ConditionsOpen]
        );
        let done = What::ConditionDone {
            condition: ConditionOf {
                checklist: base16ct::lower::encode_string(&file.hash),
                control: condition.control,
                kind: condition.kind,
            },
            note: "gezien".to_owned(),
        };
        given.decisions.push(decision(second, done));
    }
    let lines = given.lines(std::slice::from_ref(&file));
    assert_eq!(lines[0].state, State::Ready);
    let done = lines[0].conditions[0].done.as_ref().unwrap();
    assert_eq!(
        (done.by.as_str(), done.note.as_str()),
        ("Prénom Nom", "gezien")
    );
}
