//! Which answer counts: the newest by somebody who is vouched for as answering.

use super::*;
use crate::register::decision::{AnsweredCopy, Decision, KeptAnswer, VouchedSigner, What};
use crate::register::line::AnswerStands;
use crate::register::samples::{decision, withdrawn};

fn ready() -> FoundFile {
    signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 1)
}

/// Who signed [`ready`].
fn worker() -> crate::register::line::EntrySigner {
    let Outcome::Examined(examination) = ready().outcome else {
        panic!("it is examined")
    };
    signer_of(&examination.examined.signatures[0])
}

fn by_lead(minute: i64, answer: Answer) -> FoundFile {
    answered(&ready(), "Prénom Nom", 9, minute, answer)
}

fn state_and_doubts(given: &Given, files: &[&FoundFile]) -> (State, Vec<Doubt>) {
    let files: Vec<FoundFile> = files.iter().copied().cloned().collect();
    let mut lines = given.lines(&files);
    assert_eq!(lines.len(), 1, "one person and key");
    let line = lines.remove(0);
    (line.state, line.doubts)
}

#[test]
fn an_answer_by_a_key_that_nobody_vouches_for_undoes_nothing() {
    let back = by_lead(5, Answer::SentBack);
    let forged = answered(&ready(), "Prénom Nom", 66, 900, Answer::Accepted);
    let given = Given::vouching(&[&ready()]).and_answers_of(&back);
    assert_eq!(
        state_and_doubts(&given, &[&back]),
        (State::NotReady, vec![])
    );
    let doubt = vec![Doubt::AnswerNotVouchedFor];
    assert_eq!(
        state_and_doubts(&given, &[&back, &forged]),
        (State::NotReady, doubt.clone())
    );
    assert_eq!(
        state_and_doubts(&given, &[&ready(), &forged, &back]),
        (State::NotReady, doubt)
    );
}

#[test]
fn with_an_unconfirmed_answer_alone_the_line_stands_as_if_not_answered() {
    let forged = answered(&ready(), "Prénom Nom", 66, 5, Answer::SentBack);
    let given = Given::vouching(&[&ready()]);
    let expected = (State::Ready, vec![Doubt::AnswerNotVouchedFor]);
    assert_eq!(state_and_doubts(&given, &[&forged]), expected);
    let lines = given.lines(&[forged.clone(), ready()]);
    assert_eq!(lines[0].answer(), None);
    let unconfirmed: Vec<_> = lines[0].unconfirmed_answers().collect();
    assert_eq!(unconfirmed.len(), 1);
    // The checklist without that answer stands for the line: it can still be answered.
    assert_eq!(lines[0].newest.as_ref().unwrap().hash, ready().hash);
}

#[test]
fn a_colleague_who_is_vouched_for_as_a_worker_does_not_answer() {
    let colleagues = signed(checklist(Sample::Ready, "Andere Naam"), 2, 1);
    let back = by_lead(5, Answer::SentBack);
    let accepted = answered(&ready(), "Andere Naam", 2, 900, Answer::Accepted);
    let given = Given::vouching(&[&ready(), &colleagues]).and_answers_of(&back);
    let expected = (State::NotReady, vec![Doubt::AnswerNotVouchedFor]);
    assert_eq!(state_and_doubts(&given, &[&back, &accepted]), expected);
    let lines = given.lines(std::slice::from_ref(&accepted));
    let newest = lines[0].newest.as_ref().unwrap();
    assert_eq!(newest.status, Status::Intact);
    assert_eq!(newest.reasons, [Reason::SignerOtherRole]);
}

#[test]
fn somebody_who_answers_does_not_thereby_hand_in_checklists() {
    let own = signed(checklist(Sample::Ready, "Prénom Nom"), 9, 1);
    let mut given = Given::default();
    let decision = vouched_as(1, &signer(&own), SignerRole::Answers);
    given.decisions.push(decision);
    assert_eq!(
        state_and_doubts(&given, &[&own]),
        (State::NotVouchedFor, vec![])
    );
}

#[test]
fn of_several_answers_that_count_the_newest_decides() {
    let (back, accepted) = (by_lead(5, Answer::SentBack), by_lead(6, Answer::Accepted));
    let given = Given::vouching(&[&ready()]).and_answers_of(&back);
    let files = [&ready(), &back, &accepted];
    assert_eq!(state_and_doubts(&given, &files), (State::Ready, vec![]));
    let later = by_lead(7, Answer::SentBack);
    let files = [&later, &ready(), &back, &accepted];
    assert_eq!(state_and_doubts(&given, &files), (State::NotReady, vec![]));
}

#[test]
fn of_two_colleagues_who_answer_otherwise_the_last_counts_and_the_other_is_named() {
    let back = by_lead(5, Answer::SentBack);
    let accepted = answered(&ready(), "Andere Naam", 8, 6, Answer::Accepted);
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&back);
    let other = vouched_as(7, &answerer(&accepted), SignerRole::Answers);
    given.decisions.push(other);
    let files = [&ready(), &back, &accepted];
    let expected = (State::Ready, vec![Doubt::AnswersDiffer]);
    assert_eq!(state_and_doubts(&given, &files), expected);
    let lines = given.lines(&files.map(Clone::clone));
    let said: Vec<_> = lines[0].contradicting_answers().collect();
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].signer.name, "Prénom Nom");
    let agrees = answered(&ready(), "Andere Naam", 8, 4, Answer::SentBack);
    let files = [&ready(), &back, &agrees];
    assert_eq!(state_and_doubts(&given, &files), (State::NotReady, vec![]));
}

#[test]
fn a_checklist_after_one_that_was_sent_back_says_so_until_it_is_answered() {
    let back = by_lead(5, Answer::SentBack);
    let again = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 9);
    let answered_again = answered(&again, "Prénom Nom", 9, 12, Answer::Accepted);
    let accepted = by_lead(6, Answer::Accepted);
    let given = Given::vouching(&[&ready()]).and_answers_of(&back);
    let follows = vec![Doubt::AfterSentBack];
    for (files, doubts) in [
        (&[&ready(), &back, &again][..], follows.clone()),
        (&[&back, &again], follows),
        (&[&back, &again, &answered_again], vec![]),
        (&[&back, &accepted, &again], vec![]),
        (&[&ready(), &again], vec![]),
    ] {
        assert_eq!(state_and_doubts(&given, files), (State::Ready, doubts));
    }
    let lines = given.lines(&[back, again]);
    assert_eq!(lines[0].sent_back_before().unwrap().remark, "Lees dit");
}

#[test]
fn an_answer_from_the_future_gives_way_to_one_of_today_and_is_a_doubt() {
    let ahead = by_lead(9_000, Answer::SentBack);
    let today = by_lead(5, Answer::Accepted);
    let given = Given::vouching(&[&ready()]).and_answers_of(&ahead);
    assert_eq!(
        state_and_doubts(&given, &[&ready(), &ahead]),
        (State::NotReady, vec![Doubt::Verification])
    );
    assert_eq!(
        state_and_doubts(&given, &[&ahead, &today]),
        (State::Ready, vec![Doubt::OtherInFuture])
    );
}

/// The register keeps an answer to [`ready`] that was given with this key at that minute.
fn kept(key: u8, minute: i64, answer: Answer) -> Decision {
    kept_as(AnsweredCopy::Signed, key, minute, answer)
}

fn kept_as(copy: AnsweredCopy, key: u8, minute: i64, answer: Answer) -> Decision {
    let given = by_lead(minute, answer);
    let mut signer = answerer(&given);
    signer.public_key_info = vec![key; 91];
    let Outcome::Examined(examination) = &given.outcome else {
        panic!("{given:?}")
    };
    let second = &examination.examined.signatures[1];
    let answer = KeptAnswer {
        checklist: base16ct::lower::encode_string(&ready().hash),
        worker: Some(VouchedSigner::from(&worker())),
        signer: VouchedSigner::from(&signer),
        at: second.at.timestamp(),
        answer: second.answer.clone().unwrap(),
        copy,
    };
    decision(100 + minute, What::Answered { answer })
}

fn copy_of_ready(answered: FoundFile) -> FoundFile {
    changed(answered, |examined| {
        examined.worker_revision = Some(ready().hash);
    })
}

#[test]
fn whoever_removes_the_answered_copy_takes_no_answer_back() {
    let back = copy_of_ready(by_lead(5, Answer::SentBack));
    let accepted = copy_of_ready(by_lead(3, Answer::Accepted));
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&back);
    given.decisions.push(kept(9, 5, Answer::SentBack));
    let missing = vec![Doubt::AnswerFileMissing];
    for (files, expected) in [
        (&[&ready(), &back][..], (State::NotReady, vec![])),
        (&[&back], (State::NotReady, vec![])),
        (&[&ready()], (State::NotReady, missing.clone())),
        (&[&ready(), &accepted], (State::NotReady, missing)),
    ] {
        assert_eq!(state_and_doubts(&given, files), expected);
    }
    let lines = given.lines(&[ready()]);
    let answer = lines[0].answer().unwrap();
    assert_eq!(answer.stands, AnswerStands::InRegister);
    assert_eq!(answer.remark, "Lees dit");
}

#[test]
fn a_later_answer_in_a_file_counts_before_the_one_that_the_register_keeps() {
    let accepted = copy_of_ready(by_lead(8, Answer::Accepted));
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&accepted);
    given.decisions.push(kept(9, 5, Answer::SentBack));
    let expected = (State::Ready, vec![]);
    assert_eq!(state_and_doubts(&given, &[&ready(), &accepted]), expected);
}

#[test]
fn an_answer_in_the_register_by_a_key_that_nobody_vouches_for_counts_for_nothing() {
    let back = by_lead(5, Answer::SentBack);
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&back);
    given.decisions.push(kept(66, 5, Answer::SentBack));
    let expected = (State::Ready, vec![]);
    assert_eq!(state_and_doubts(&given, &[&ready()]), expected);
    given.decisions.push(kept(9, 6, Answer::SentBack));
    given.decisions.push(withdrawn(900, &answerer(&back)));
    assert_eq!(state_and_doubts(&given, &[&ready()]), expected);
}

#[test]
fn what_a_stranger_answered_first_is_sent_back_by_the_register_alone() {
    let stranger = copy_of_ready(answered(&ready(), "Prénom Deux", 77, 3, Answer::Accepted));
    let lead = by_lead(5, Answer::SentBack);
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&lead);
    let unconfirmed = vec![Doubt::AnswerNotVouchedFor];
    assert_eq!(
        state_and_doubts(&given, &[&stranger]),
        (State::Ready, unconfirmed.clone())
    );
    let taken = AnsweredCopy::FieldTaken;
    given.decisions.push(kept_as(taken, 9, 5, Answer::SentBack));
    assert_eq!(
        state_and_doubts(&given, &[&stranger]),
        (State::NotReady, unconfirmed)
    );
    let lines = given.lines(&[stranger]);
    assert_eq!(lines[0].unconfirmed_answers().count(), 1);
    let answer = lines[0].answer().unwrap();
    assert_eq!(answer.stands, AnswerStands::OnlyInRegister);
}

#[test]
fn what_the_register_alone_sent_back_is_told_of_the_next_checklist() {
    let back = by_lead(5, Answer::SentBack);
    let again = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 8);
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&back);
    let files = [&ready(), &again];
    assert_eq!(state_and_doubts(&given, &files), (State::Ready, vec![]));
    given.decisions.push(kept(9, 5, Answer::SentBack));
    let told = (State::Ready, vec![Doubt::AfterSentBack]);
    assert_eq!(state_and_doubts(&given, &files), told);
}

#[test]
fn whoever_replaces_what_was_sent_back_by_the_same_answers_does_not_begin_anew() {
    let back = by_lead(5, Answer::SentBack);
    let again = signed(checklist(Sample::Ready, "Voornaam Naam"), 1, 8);
    let mut given = Given::vouching(&[&ready()]).and_answers_of(&back);
    given.decisions.push(kept(9, 5, Answer::SentBack));
    let told = (State::Ready, vec![Doubt::AfterSentBack]);
    assert_eq!(state_and_doubts(&given, &[&again]), told);
    let lines = given.lines(std::slice::from_ref(&again));
    assert_eq!(lines[0].sent_back_before().unwrap().remark, "Lees dit");
    // What was answered to it since, or before to another and accepted, leaves nothing to tell.
    let answered_again = answered(&again, "Prénom Nom", 9, 11, Answer::Accepted);
    let nothing = (State::Ready, vec![]);
    assert_eq!(
        state_and_doubts(&given, &[&again, &answered_again]),
        nothing
    );
    given.decisions.push(kept(9, 7, Answer::Accepted));
    assert_eq!(state_and_doubts(&given, &[&again]), nothing);
}
