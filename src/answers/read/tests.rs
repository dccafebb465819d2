//! Tests of reading an ANSWERS file.

use super::*;
use crate::answers::Computer;
use crate::input::{Kind, Place as Line};

const COMPLETE: &str = r#"format = 1

[worker]
name = " Voornaam Naam "
role = "maatschappelijk werker"
organisation = "OCMW Voorbeeldstad"

[situation]
place = "home"
computer = "private"
virtual-desktop = false
ksz-access = "unknown"
personal-data-on-disk = false
printing = "exceptionally"
access-ways = ["vpn", "explore"]

[answers]
usage-policy = "yes"
password = "no"
firewall = "unknown"

[measures]
separate-room = "scherm weggedraaid"

[printing]
reason = "formulier"
out-of-reach = true
kept-safely = true
afterwards = "destroyed"
by = "2026-12-01"

[corrections]
firewall = "een andere firewall"
"#;

fn parse(text: &str) -> Result<Answers, InputError> {
    Answers::parse(text.as_bytes(), &Policy::default_policy())
}

fn complete() -> Answers {
    Answers {
        worker: Worker {
            name: "Voornaam Naam".to_owned(),
            role: "maatschappelijk werker".to_owned(),
            organisation: "OCMW Voorbeeldstad".to_owned(),
        },
        situation: SituationAnswers {
            place: Place::Home,
            computer: Some(Computer::Private),
            virtual_desktop: Some(false),
            ksz_access: Answer::Unknown,
            personal_data_on_disk: Answer::No,
            printing: Some(Printing::Exceptionally),
            access_ways: vec!["vpn".to_owned(), "explore".to_owned()],
        },
        answers: BTreeMap::from([
            (Control::UsagePolicy, Answer::Yes),
            (Control::Password, Answer::No),
            (Control::Firewall, Answer::Unknown),
        ]),
        measures: BTreeMap::from([(Control::SeparateRoom, "scherm weggedraaid".to_owned())]),
        printing: Some(PrintingAnswers {
            reason: "formulier".to_owned(),
            out_of_reach: true,
            kept_safely: true,
            afterwards: Some(Afterwards::Destroyed),
            by: Some(jiff::civil::date(2026, 12, 1)),
        }),
        corrections: BTreeMap::from([(Control::Firewall, "een andere firewall".to_owned())]),
    }
}

#[test]
fn a_complete_file_is_read_whole() {
    assert_eq!(parse(COMPLETE), Ok(complete()));
}

#[test]
fn json_of_the_same_shape_gives_the_same_answers() {
    let table: toml::Table = COMPLETE.parse().unwrap();
    let json = serde_json::to_string_pretty(&table).unwrap();
    assert_eq!(parse(&json), Ok(complete()));
}

#[test]
fn the_order_of_sections_and_keys_does_not_matter() {
    let mut sections: Vec<&str> = COMPLETE.split("\n\n").collect();
    sections[1..].reverse();
    let mixed = sections.join("\n\n").replace(
        "usage-policy = \"yes\"\npassword = \"no\"\n",
        "password = \"no\"\nusage-policy = \"yes\"\n",
    );
    assert_ne!(mixed, COMPLETE);
    assert_eq!(parse(&mixed), Ok(complete()));
}

#[test]
fn at_the_office_the_place_is_enough() {
    let text = "format = 1\n[worker]\nname = \"Prénom Nom\"\nrole = \"assistant social\"\norganisation = \"CPAS\"\n[situation]\nplace = \"office\"\n";
    let answers = parse(text).unwrap();
    assert_eq!(answers.situation.computer, None);
    assert_eq!(answers.situation.ksz_access, Answer::Unknown);
    assert_eq!(answers.answers, BTreeMap::new());
}

/// Replaces a piece of the complete file and expects one mistake.
#[track_caller]
fn refused(from: &str, to: &str, line: usize, key: &str, problem: Problem) {
    assert!(COMPLETE.contains(from), "{from}");
    let expected = InputError {
        place: Line::Line(line),
        key: key.to_owned(),
        problem,
    };
    assert_eq!(parse(&COMPLETE.replace(from, to)), Err(expected));
}

#[test]
fn at_home_every_fact_is_asked_for() {
    for key in [
        "place",
        "computer",
        "virtual-desktop",
        "ksz-access",
        "personal-data-on-disk",
        "printing",
    ] {
        let lines: Vec<_> = COMPLETE
            .lines()
            .filter(|line| !line.starts_with(&format!("{key} =")))
            .collect();
        let error = parse(&lines.join("\n")).unwrap_err();
        assert_eq!(error.key, format!("situation.{key}"));
        assert_eq!(error.problem, Problem::MissingKey);
        assert_eq!(error.place, Line::Line(8));
    }
}

#[test]
fn a_missing_section_is_named() {
    for section in ["worker", "situation"] {
        let start = COMPLETE.find(&format!("[{section}]")).unwrap();
        let end = start + COMPLETE[start..].find("\n\n").unwrap();
        let without = format!("{}{}", &COMPLETE[..start], &COMPLETE[end..]);
        let error = parse(&without).unwrap_err();
        assert_eq!(error.key, section);
        assert_eq!(error.problem, Problem::MissingSection);
    }
}

#[test]
fn unknown_keys_and_controls_are_named_with_what_was_meant() {
    let key = |meant: &str| Problem::UnknownKey {
        suggestion: Some(meant.to_owned()),
    };
    refused("role =", "rol =", 5, "worker.rol", key("role"));
    refused("[measures]", "[mesures]", 22, "mesures", key("measures"));
    refused(
        "printing = \"e",
        "print = \"e",
        14,
        "situation.print",
        Problem::UnknownKey { suggestion: None },
    );
    refused(
        "kept-safely",
        "kept_safely",
        28,
        "printing.kept_safely",
        key("kept-safely"),
    );
    refused(
        "usage-policy =",
        "usage-polcy =",
        18,
        "answers.usage-polcy",
        Problem::UnknownControl {
            suggestion: Some("usage-policy".to_owned()),
        },
    );
}

#[test]
fn a_value_of_the_wrong_type_or_word_is_named() {
    let wrong = |expected, found| Problem::WrongType { expected, found };
    let text = Kind::Text;
    refused(
        "\"yes\"",
        "true",
        18,
        "answers.usage-policy",
        wrong(text, Kind::Boolean),
    );
    refused(
        "name = \" Voornaam Naam \"",
        "name = 3",
        4,
        "worker.name",
        wrong(text, Kind::WholeNumber),
    );
    refused(
        "virtual-desktop = false",
        "virtual-desktop = \"no\"",
        11,
        "situation.virtual-desktop",
        wrong(Kind::Boolean, text),
    );
    refused(
        "\"unknown\"\npersonal",
        "\"no\"\npersonal",
        12,
        "situation.ksz-access",
        wrong(Kind::BooleanOrUnknown, text),
    );
    refused(
        "by = \"2026-12-01\"",
        "by = 20261201",
        30,
        "printing.by",
        wrong(Kind::Date, Kind::WholeNumber),
    );
    refused(
        "by = \"2026-12-01\"",
        "by = \"1 december\"",
        30,
        "printing.by",
        Problem::NotADate,
    );
    refused(
        "\"yes\"",
        "\"ja\"",
        18,
        "answers.usage-policy",
        Problem::NotOneOf {
            allowed: vec!["yes", "no", "unknown"],
            suggestion: None,
        },
    );
    refused(
        "\"explore\"",
        "\"vpm\"",
        15,
        "situation.access-ways[2]",
        Problem::UnknownAccessWay {
            allowed: crate::answers::ACCESS_WAYS.map(str::to_owned).to_vec(),
            suggestion: Some("vpn".to_owned()),
        },
    );
    refused(
        "\"explore\"",
        "\"vpn\"",
        15,
        "situation.access-ways[2]",
        Problem::Repeated,
    );
}

#[test]
fn texts_keep_to_their_limits() {
    refused(
        "\" Voornaam Naam \"",
        "\"  \"",
        4,
        "worker.name",
        Problem::EmptyText,
    );
    refused(
        "\" Voornaam Naam \"",
        "\"Voornaam\\nNaam\"",
        4,
        "worker.name",
        Problem::ControlCharacter,
    );
    let long = format!("\"{}\"", "n".repeat(201));
    refused(
        "\" Voornaam Naam \"",
        &long,
        4,
        "worker.name",
        Problem::TextTooLong { limit: 200 },
    );
    let long = format!("\"{}\"", "n".repeat(2001));
    refused(
        "\"scherm weggedraaid\"",
        &long,
        23,
        "measures.separate-room",
        Problem::TextTooLong { limit: 2000 },
    );
    refused(
        "\"een andere firewall\"",
        "\" \"",
        33,
        "corrections.firewall",
        Problem::EmptyText,
    );
}

#[test]
fn only_some_controls_may_stand_in_a_section() {
    let not_here = |why| Problem::ControlNotHere { why };
    refused(
        "usage-policy",
        "remote-access-open",
        18,
        "answers.remote-access-open",
        not_here(NotHere::DecidedByPolicy),
    );
    refused(
        "usage-policy",
        "connection-window",
        18,
        "answers.connection-window",
        not_here(NotHere::NoConnectionWindow),
    );
    refused(
        "usage-policy",
        "no-home-printing",
        18,
        "answers.no-home-printing",
        not_here(NotHere::DecidedByPrinting),
    );
    refused(
        "separate-room",
        "vpn",
        23,
        "measures.vpn",
        not_here(NotHere::NoMeasurePossible),
    );
    refused(
        "firewall = \"een",
        "two-factor = \"een",
        33,
        "corrections.two-factor",
        not_here(NotHere::NotMeasured),
    );
}

#[test]
fn with_a_window_set_the_worker_answers_about_it() {
    let policy = Policy::parse(b"format = 1\nversion = \"2\"\n[connection-window]\ndays = [\"monday\"]\nfrom = \"07:00\"\nuntil = \"19:00\"\n").unwrap();
    let text = COMPLETE.replace("usage-policy", "connection-window");
    let answers = Answers::parse(text.as_bytes(), &policy).unwrap();
    assert_eq!(
        answers.answers.get(&Control::ConnectionWindow),
        Some(&Answer::Yes)
    );
}

#[test]
fn an_access_way_of_the_policy_may_be_named() {
    let policy = Policy::parse(include_bytes!("../../../assets/policy-example.toml")).unwrap();
    let text = COMPLETE.replace("\"explore\"", "\"citrix\"");
    assert_eq!(parse(&text).unwrap_err().key, "situation.access-ways[2]");
    let answers = Answers::parse(text.as_bytes(), &policy).unwrap();
    assert_eq!(answers.situation.access_ways, ["vpn", "citrix"]);
}

#[test]
fn printing_needs_its_date_where_it_applies() {
    let without = COMPLETE.replace("by = \"2026-12-01\"\n", "");
    let error = parse(&without).unwrap_err();
    assert_eq!(error.key, "printing.by");
    assert_eq!(error.problem, Problem::MissingKey);
    let never = without.replace("\"exceptionally\"", "\"never\"");
    assert_eq!(parse(&never).unwrap().printing.unwrap().by, None);
}

#[test]
fn an_incomplete_printing_section_is_read_as_incomplete() {
    let text = COMPLETE
        .replace("reason = \"formulier\"\n", "")
        .replace("kept-safely = true\nafterwards = \"destroyed\"\n", "");
    let printing = parse(&text).unwrap().printing.unwrap();
    assert_eq!(printing.reason, "");
    assert!(!printing.kept_safely);
    assert_eq!(printing.afterwards, None);
}

#[test]
fn a_date_of_toml_itself_is_taken_too() {
    let text = COMPLETE.replace("\"2026-12-01\"", "2026-12-01");
    assert_eq!(parse(&text), Ok(complete()));
}
