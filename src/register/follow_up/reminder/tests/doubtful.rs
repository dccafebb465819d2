//! What a reminder says where it is not sure who handed in what.

use super::*;
use crate::register::line::Doubt;

#[test]
fn several_keys_under_one_name_are_asked_about_once() {
    let of = |language| line(State::NotVouchedFor, Sample::Ready, language, "Naam");
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let (one, other) = (of(language), of(language));
        let body = reminder(&[&one, &other], None).unwrap().body;
        let said = texts.format(FollowUpText::SeveralKeys, &[("count", 2_usize.into())]);
        assert_eq!(body.matches(&said).count(), 1, "{body}");
        let date = texts.date(date(2026, 11, 22));
        let single = texts.format(FollowUpText::NotVouchedFor, &[("date", date.into())]);
        assert!(!body.contains(&single), "{body}");
    }
}

#[test]
fn a_second_key_is_asked_about_and_what_is_open_in_the_checklist_that_counts_is_said() {
    for language in Language::FOR_PEOPLE {
        let texts = Texts::new(language);
        let counts = line(State::NotReady, Sample::NotReady, language, "Naam");
        let mut other = line(State::NotVouchedFor, Sample::Ready, language, "Naam");
        other.doubts = vec![Doubt::KeyChanged];
        let body = reminder(&[&other, &counts], None).unwrap().body;
        let day = [("date", texts.date(date(2026, 11, 22)).into())];
        for said in [
            texts.format(FollowUpText::AnotherKey, &day),
            texts.format(FollowUpText::NotReady, &day),
            texts.get(FollowUpText::YouCanMend),
        ] {
            assert_eq!(body.matches(&said).count(), 1, "{said}: {body}");
        }
    }
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
