//! Tests of the draft.

use super::*;

#[test]
fn a_draft_is_read_back_as_it_was_written() {
    let mut draft = Draft {
        language: Some(Language::Fr),
        page: Page::Place,
        place: Some(Place::Home),
        room_measures: "casque et filtre d’écran".to_owned(),
        ..Draft::default()
    };
    draft.answers.insert(Control::NoOnlookers, Answer::No);
    draft.signature.strokes.push(vec![[0.25, 0.5], [0.75, 0.5]]);
    let written = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<Draft>(&written).unwrap(), draft);
}

fn signed() -> Draft {
    let mut draft = Draft {
        place: Some(Place::Office),
        ..Draft::default()
    };
    draft.signed = Some(SignedFile {
        path: "checklist.pdf".into(),
        key_code: String::new(),
        signed_on: jiff::civil::date(2026, 11, 22),
        valid_until: jiff::civil::date(2027, 11, 22),
        policy_sequence: None,
        filled_in: Some(Box::new(draft.filled_in())),
    });
    draft
}

#[test]
fn an_answer_changed_after_signing_is_noticed_also_after_a_restart() {
    let written = serde_json::to_string(&signed()).unwrap();
    let mut draft: Draft = serde_json::from_str(&written).unwrap();
    assert!(!draft.is_changed_since_signing());
    draft.answers.insert(Control::UsagePolicy, Answer::No);
    assert!(draft.is_changed_since_signing());
}

#[test]
fn turning_pages_and_choosing_a_language_changes_nothing_that_was_signed() {
    let mut draft = signed();
    draft.page = Page::Place;
    draft.language = Some(Language::Fr);
    draft.signature.strokes.push(vec![[0.5, 0.5]]);
    draft.corrections.insert(Control::Firewall, String::new());
    assert!(!draft.is_changed_since_signing());
}

#[test]
fn a_signed_file_of_an_older_program_is_still_read() {
    let mut written = serde_json::to_value(signed()).unwrap();
    written["signed"]
        .as_object_mut()
        .unwrap()
        .remove("filled-in");
    let draft: Draft = serde_json::from_value(written).unwrap();
    assert!(draft.signed.is_some());
    assert!(!draft.is_changed_since_signing());
}

#[test]
fn all_five_criteria_are_the_answer_yes_and_nothing_less_is() {
    let mut draft = Draft::default();
    for criterion in PasswordCriterion::ALL {
        assert_eq!(draft.answers.get(&Control::Password), None);
        draft.set_criterion(criterion, Answer::Yes);
    }
    assert_eq!(draft.answers.get(&Control::Password), Some(&Answer::Yes));
    draft.set_criterion(PasswordCriterion::Digit, Answer::No);
    assert_eq!(draft.answers.get(&Control::Password), None);
}

#[test]
fn the_situation_follows_from_three_answers() {
    let cases = [
        (None, None, None, None),
        (Some(Place::Office), None, None, Some(Situation::Office)),
        (Some(Place::Home), None, None, None),
        (
            Some(Place::Home),
            Some(Computer::Employer),
            None,
            Some(Situation::EmployerPc),
        ),
        (Some(Place::Home), Some(Computer::Private), None, None),
        (
            Some(Place::Home),
            Some(Computer::Private),
            Some(true),
            Some(Situation::PrivateVirtual),
        ),
        (
            Some(Place::Home),
            Some(Computer::Private),
            Some(false),
            Some(Situation::PrivateDirect),
        ),
    ];
    for (place, computer, virtual_desktop, expected) in cases {
        let draft = Draft {
            place,
            computer,
            virtual_desktop,
            ..Draft::default()
        };
        assert_eq!(draft.situation(), expected);
    }
}
