use jiff::civil::date;

use super::*;
use crate::policy::bulletin::{Continuity, Flaw, ReadyMade};
use crate::policy::signed::tests::key;
use crate::verification::{Reason, Status, verify_signatures};

fn bulletin() -> Bulletin {
    let mut bulletin = ReadyMade::FlawInGateway.fill_in(date(2020, 1, 17), 1, "citrix");
    bulletin.decision.decided_by = "Vast bureau".to_owned();
    bulletin.flaw = Some(Flaw {
        published_on: Some(date(2019, 12, 17)),
        advisories: vec!["NCSC-2019-0979".to_owned()],
        cut_off: Some(date(2020, 1, 9)),
        measures_taken_on: Some(date(2020, 1, 13)),
    });
    bulletin.continuity = Some(Continuity {
        primary_process: "Hulp aan cliënten".to_owned(),
        stops_without_access: "Dossiers van thuis inkijken".to_owned(),
        feared_damage: "Diefstal van gegevens".to_owned(),
        decision: "De toegang gaat dicht.".to_owned(),
        decided_by: "Vast bureau".to_owned(),
        decided_on: date(2020, 1, 17),
    });
    bulletin
}

fn identity() -> Identity {
    Identity {
        name: "Voornaam Naam".to_owned(),
        organisation: "OCMW Voorbeeldstad".to_owned(),
    }
}

fn made(bulletin: &Bulletin, language: Language) -> Result<Vec<u8>, DecisionError> {
    let policy = Policy::parse(include_bytes!("../../assets/policy-example.toml")).unwrap();
    let text = bulletin.to_toml();
    let decision = Decision {
        bulletin,
        text: text.as_bytes(),
        hash: "0f",
        policy: &policy,
        identity: &identity(),
        today: date(2020, 1, 17),
        language,
    };
    let time = "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .unwrap();
    make(&decision, &key(1), &time)
}

#[test]
fn a_decision_becomes_a_signed_document_in_both_languages() {
    for language in Language::FOR_PEOPLE {
        let pdf = made(&bulletin(), language).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        let has = |part: &[u8]| pdf.windows(part.len()).any(|window| window == part);
        assert!(has(b"/ByteRange"), "signed");
        assert!(has(b"bulletin.toml"), "with the text inside");
        assert_eq!(
            made(&bulletin(), language).unwrap(),
            pdf,
            "the same bytes again"
        );
    }
}

#[test]
fn verifying_says_that_it_is_no_checklist_and_calls_nobody_a_forger() {
    let pdf = made(&bulletin(), Language::Nl).unwrap();
    let found = verify_signatures(&pdf);
    assert_eq!(found.reasons, [Reason::NotAChecklist]);
    assert_eq!(found.status(), Status::Unreadable);
    assert_eq!(found.checklist, None);
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let mut bulletin = bulletin();
    bulletin.what_happened.nl = "huis 🏠".to_owned();
    let refused = made(&bulletin, Language::Nl).unwrap_err();
    assert_eq!(refused, DecisionError::MissingCharacters(vec!['🏠']));
}
