use jiff::civil::date;

use super::sections::MAX_DESKS;
use super::*;
use crate::input::Place;
use crate::policy::Decision;

const COMPLETE: &str = r#"format = 1
sequence = 2
decided-by = "Algemeen directeur"
decided-on = "2020-01-17"
access-way = "virtual-desktop"
state = "suspended"
from = "2020-01-17"
until = "2020-01-31"
what-happened = { nl = "lek", fr = "faille" }
services-down = [{ nl = "formulieren", fr = "formulaires" }]

[flaw]
published-on = "2019-12-17"
advisories = ["NCSC-2019-0979"]
cut-off = "2020-01-09"
measures-taken-on = "2020-01-13"

[alternatives]
work-on-site = true
desks = 40
mobile-mail = true
telephone = "00 00 00 00"
other = { nl = "anders", fr = "autre" }

[continuity]
primary-process = "hulpverlening"
stops-without-access = "dossiers"
feared-damage = "inbraak"
decision = "gesloten"
decided-by = "Vast bureau"
decided-on = "2020-01-17"
"#;

fn parse(text: &str) -> Result<Bulletin, InputError> {
    Bulletin::parse(text.as_bytes(), &[])
}

#[test]
fn a_complete_bulletin_is_read_whole() {
    let bulletin = parse(COMPLETE).unwrap();
    let decision = Decision {
        sequence: 2,
        decided_by: "Algemeen directeur".to_owned(),
        decided_on: date(2020, 1, 17),
    };
    assert_eq!(bulletin.decision, decision);
    assert_eq!(
        (bulletin.state, bulletin.from, bulletin.until),
        (State::Suspended, date(2020, 1, 17), Some(date(2020, 1, 31)))
    );
    let flaw = bulletin.flaw.clone().unwrap();
    assert_eq!(flaw.cut_off, Some(date(2020, 1, 9)));
    assert_eq!(bulletin.alternatives.desks, Some(40));
    assert_eq!(bulletin.services_down.len(), 1);
    assert!(bulletin.assumes_compromise(date(2020, 1, 17)));
}

#[test]
fn mistakes_are_named_with_their_line() {
    let cases: [(&str, &str, usize, &str, Problem); 9] = [
        (
            "\"virtual-desktop\"",
            "\"virtual-desk\"",
            5,
            "access-way",
            Problem::UnknownAccessWay {
                allowed: ["vpn", "virtual-desktop", "explore", "publiwin"]
                    .map(str::to_owned)
                    .to_vec(),
                suggestion: Some("virtual-desktop".to_owned()),
            },
        ),
        (
            "\"suspended\"",
            "\"suspend\"",
            6,
            "state",
            Problem::NotOneOf {
                allowed: State::ALL.map(State::id).to_vec(),
                suggestion: Some("suspended".to_owned()),
            },
        ),
        (
            "until = \"2020-01-31\"",
            "until = \"2020-01-16\"",
            8,
            "until",
            Problem::DayTooEarly,
        ),
        (
            "cut-off = \"2020-01-09\"",
            "cut-off = \"2019-12-16\"",
            15,
            "flaw.cut-off",
            Problem::BeforePublication,
        ),
        (
            "published-on = \"2019-12-17\"",
            "published-on = \"2030-01-01\"",
            13,
            "flaw.published-on",
            Problem::PublishedAfterDecision,
        ),
        (
            "desks = 40",
            "desks = 0",
            20,
            "alternatives.desks",
            Problem::OutOfRange {
                minimum: 1,
                maximum: MAX_DESKS,
            },
        ),
        (
            "sequence = 2",
            "sequence = 0",
            2,
            "sequence",
            Problem::OutOfRange {
                minimum: 1,
                maximum: crate::policy::MAX_SEQUENCE,
            },
        ),
        (
            "desks =",
            "desk =",
            20,
            "alternatives.desk",
            Problem::UnknownKey {
                suggestion: Some("desks".to_owned()),
            },
        ),
        (
            "fr = \"faille\"",
            "fr = \"\"",
            9,
            "what-happened.fr",
            Problem::EmptyText,
        ),
    ];
    for (from, to, line, key, problem) in cases {
        assert!(COMPLETE.contains(from), "{from}");
        let expected = InputError {
            place: Place::Line(line),
            key: key.to_owned(),
            problem,
        };
        assert_eq!(parse(&COMPLETE.replace(from, to)), Err(expected), "{to}");
    }
}

#[test]
fn an_access_with_measures_names_them() {
    for state in ["limited", "reopened-with-measures"] {
        let text = COMPLETE.replace("suspended", state);
        let error = parse(&text).unwrap_err();
        assert_eq!(
            (error.key.as_str(), error.problem),
            ("measures", Problem::MissingKey)
        );
        let empty = text.replace("services-down", "measures = []\nservices-down");
        assert_eq!(parse(&empty).unwrap_err().problem, Problem::EmptyList);
    }
}

#[test]
fn a_policy_is_not_meant_as_a_bulletin() {
    assert!(Bulletin::is_meant(COMPLETE.as_bytes()));
    assert!(!Bulletin::is_meant(include_bytes!(
        "../../../../assets/policy-example.toml"
    )));
    assert!(!Bulletin::is_meant(b"state ="));
}

#[test]
fn every_mistake_is_named_from_top_to_bottom() {
    let text = COMPLETE
        .replace("\"suspended\"", "\"limited\"")
        .replace("until = \"2020-01-31\"", "until = \"2020-01-16\"")
        .replace("cut-off =", "cutoff =")
        .replace("desks = 40", "desks = \"40\"")
        .replace("decision = \"gesloten\"\n", "");
    let mistakes = Bulletin::parse_or_all_mistakes(text.as_bytes(), &[]).unwrap_err();
    let keys: Vec<_> = mistakes.iter().map(|one| one.key.as_str()).collect();
    let expected = [
        "until",
        "flaw.cutoff",
        "alternatives.desks",
        "continuity.decision",
        "measures",
    ];
    assert_eq!(keys, expected);
    assert_eq!(parse(&text), Err(mistakes[0].clone()));
}
