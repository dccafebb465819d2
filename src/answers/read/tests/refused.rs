//! What is refused, with its line and what was meant.

use super::*;

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
