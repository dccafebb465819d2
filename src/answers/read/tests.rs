//! Tests of reading an ANSWERS file.

mod refused;

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
