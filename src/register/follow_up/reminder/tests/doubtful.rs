//! What a reminder says where it is not sure who handed in what.

use super::*;
use crate::register::line::Validity;
use crate::verification::Reason;

/// A line whose checklist was signed at that hour of the day, on a PC of that name.
fn signed_at(state: State, sample: Sample, language: Language, hour: i8, pc: Option<&str>) -> Line {
    let mut line = line(state, sample, language, "Naam");
    let entry = line.newest.as_mut().unwrap();
    let at = entry.signed_at.as_ref().unwrap();
    entry.signed_at = Some(at.with().hour(hour).build().unwrap());
    line.pc_nickname = pc.map(str::to_owned);
    line
}

#[test]
fn several_keys_under_one_name_are_asked_about_once_each_with_when_and_where() {
    for language in Language::FOR_PEOPLE {
        let of = |hour, pc| signed_at(State::NotVouchedFor, Sample::Ready, language, hour, pc);
        let (one, other) = (of(9, None), of(14, Some("Laptop")));
        let draft = reminder(&[&one, &other], None).unwrap();
        let texts = Texts::new(language);
        let whose = texts.get(FollowUpText::SubjectWhoseChecklists);
        assert_eq!(draft.subject, whose);
        for told in ["09:05", "14:05", "Laptop"] {
            assert_eq!(draft.body.matches(told).count(), 1, "{}", draft.body);
        }
        let (two, received) = match language {
            Language::Fr => ("reçu deux check-lists", "J’ai bien reçu"),
            _ => ("kreeg twee checklists", "heb ik goed ontvangen"),
        };
        assert!(draft.body.contains(two), "{}", draft.body);
        assert!(!draft.body.contains(received), "{}", draft.body);
    }
}

#[test]
fn a_second_key_is_told_apart_from_the_one_that_is_known() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let known = signed_at(State::NotReady, Sample::NotReady, language, 9, None);
        let other = (State::NotVouchedFor, Sample::Ready);
        let other = signed_at(other.0, other.1, language, 14, Some("Laptop"));
        let draft = reminder(&[&other, &known], None).unwrap();
        let whose = texts.get(FollowUpText::SubjectWhoseChecklists);
        assert_eq!(draft.subject, whose);
        let day = texts.date(date(2026, 11, 22));
        let date = || ("date", day.as_str().into());
        let first = [date(), ("time", "09:05".into())];
        let first = texts.format(FollowUpText::SignedOn, &first);
        let second = [date(), ("time", "14:05".into()), ("pc", "Laptop".into())];
        let second = texts.format(FollowUpText::SignedOnPc, &second);
        let said = [
            texts.format(FollowUpText::AboutKnownKey, &[("signed", first.into())]),
            texts.format(FollowUpText::NotReady, &[date()]),
            texts.get(FollowUpText::YouCanMend),
            texts.format(FollowUpText::AnotherKey, &[("signed", second.into())]),
        ];
        let places = said.map(|one| draft.body.find(&one));
        assert!(places.iter().all(Option::is_some), "{}", draft.body);
        assert!(places.is_sorted(), "{}", draft.body);
    }
}

#[test]
fn a_second_key_is_asked_about_though_all_is_well_with_the_first() {
    let texts = Texts::new(Language::Nl);
    let known = line(State::Ready, Sample::Ready, Language::Nl, "Naam");
    let other = (State::NotVouchedFor, Sample::Ready);
    let other = signed_at(other.0, other.1, Language::Nl, 14, None);
    let body = reminder(&[&known, &other], None).unwrap().body;
    assert!(
        body.contains("tekende iemand anders onder uw naam"),
        "{body}"
    );
    assert!(!body.contains(&texts.get(FollowUpText::HowToMakeOne)));
}

#[test]
fn whoever_signed_anew_after_a_key_was_withdrawn_is_not_asked_for_another_checklist() {
    let texts = Texts::new(Language::Nl);
    let withdrawn = line(State::KeyWithdrawn, Sample::Ready, Language::Nl, "Naam");
    let anew = line(State::NotVouchedFor, Sample::Ready, Language::Nl, "Naam");
    let draft = reminder(&[&withdrawn, &anew], None).unwrap();
    assert_eq!(draft.subject, texts.get(FollowUpText::SubjectNotVouchedFor));
    assert!(draft.body.contains("heb ik goed ontvangen"));
    assert!(!draft.body.contains(&texts.get(FollowUpText::KeyWithdrawn)));
    assert!(!draft.body.contains(&texts.get(FollowUpText::HowToMakeOne)));
}

#[test]
fn who_perhaps_handed_in_under_a_name_like_it_is_asked_and_not_told_that_nothing_came() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let mut missing = line(State::NotHandedIn, Sample::Ready, language, "Els Naam");
        missing.newest = None;
        missing.looks_like = vec!["Else Naam".to_owned()];
        let draft = reminder(&[&missing], None).unwrap();
        assert_eq!(
            draft.subject,
            texts.get(FollowUpText::SubjectPerhapsHandedIn)
        );
        assert!(
            draft
                .body
                .contains(&texts.get(FollowUpText::PerhapsHandedIn))
        );
        assert!(!draft.body.contains(&texts.get(FollowUpText::NotHandedIn)));
        assert!(!draft.body.contains("Else"), "{}", draft.body);
    }
}

#[test]
fn a_single_checklist_that_ran_out_is_to_be_made_again_and_its_code_is_not_compared_first() {
    let texts = Texts::new(Language::Nl);
    let mut line = line(State::NotVouchedFor, Sample::Ready, Language::Nl, "Naam");
    let compare = texts.get(FollowUpText::SubjectNotVouchedFor);
    assert_eq!(reminder(&[&line], None).unwrap().subject, compare);
    line.validity = Some(Validity::Expired);
    let draft = reminder(&[&line], None).unwrap();
    assert_eq!(draft.subject, texts.get(FollowUpText::SubjectExpired));
    let how = texts.get(FollowUpText::HowToMakeOne);
    assert!(draft.body.contains(&how), "{}", draft.body);
}

#[test]
fn nobody_is_called_about_the_key_of_somebody_who_works_on_site() {
    let line = line(State::NotVouchedFor, Sample::OnSite, Language::Nl, "Naam");
    assert_eq!(reminder(&[&line], None), None);
}

#[test]
fn whoever_sent_a_copy_that_a_stranger_answered_is_asked_for_the_own_one() {
    let texts = Texts::new(Language::Nl);
    let mut line = line(State::Ready, Sample::Ready, Language::Nl, "Naam");
    assert_eq!(reminder(&[&line], None), None);
    let mut given = answer(Answer::Accepted, "");
    given.doubts = vec![Reason::SignerUnknown];
    line.newest.as_mut().unwrap().answer = Some(given);
    let draft = reminder(&[&line], None).unwrap();
    let day = [("date", texts.date(date(2026, 11, 22)).into())];
    let asked = texts.format(FollowUpText::WithoutAnswer, &day);
    assert!(draft.body.contains(&asked), "{}", draft.body);
    let how = texts.get(FollowUpText::HowToMakeOne);
    assert!(!draft.body.contains(&how), "{}", draft.body);
}
