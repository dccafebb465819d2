use super::*;
use crate::input::{Kind, Syntax};
use crate::text::Language;

fn every_problem() -> Vec<Problem> {
    let suggestion = Some("firewall".to_owned());
    let not_here = |why| Problem::ControlNotHere { why };
    vec![
        Problem::Empty,
        Problem::TooLarge,
        Problem::NotUtf8,
        Problem::NotWellFormed {
            syntax: Syntax::Toml,
        },
        Problem::TooDeep,
        Problem::Repeated,
        Problem::NewerFormat { found: 2 },
        Problem::UnknownFormat,
        Problem::MissingSection,
        Problem::MissingKey,
        Problem::UnknownKey { suggestion: None },
        Problem::UnknownKey {
            suggestion: suggestion.clone(),
        },
        Problem::UnknownControl { suggestion: None },
        Problem::UnknownControl {
            suggestion: suggestion.clone(),
        },
        not_here(NotHere::DecidedByPolicy),
        not_here(NotHere::NoConnectionWindow),
        not_here(NotHere::DecidedByPrinting),
        not_here(NotHere::NoMeasurePossible),
        not_here(NotHere::NotMeasured),
        Problem::WrongType {
            expected: Kind::Text,
            found: Kind::List,
        },
        Problem::NotOneOf {
            allowed: vec!["yes", "no"],
            suggestion: None,
        },
        Problem::NotOneOf {
            allowed: vec!["yes", "no"],
            suggestion,
        },
        Problem::OutOfRange {
            minimum: 1,
            maximum: 31,
        },
        Problem::EmptyText,
        Problem::TextTooLong { limit: 2000 },
        Problem::ControlCharacter,
        Problem::NotADate,
        Problem::NotAMoment,
        Problem::NotATimeOfDay,
        Problem::WindowEndsBeforeStart,
        Problem::EmptyList,
        Problem::MayNotBeLowered,
        Problem::ReasonForOk,
        Problem::NothingContradicts,
        Problem::NotAKeyCode,
        Problem::NotAWebAddress,
        Problem::NotAnEmailAddress,
        Problem::NotACountry,
        Problem::NotACertificate,
        Problem::NotAnId,
        Problem::KindIsFixed,
        Problem::UnknownAccessWay {
            allowed: vec!["vpn".to_owned()],
            suggestion: None,
        },
        Problem::UnknownAccessWay {
            allowed: vec!["vpn".to_owned()],
            suggestion: Some("vpn".to_owned()),
        },
        Problem::DayTooEarly,
        Problem::BeforePublication,
        Problem::PublishedAfterDecision,
        Problem::AboveSequence { sequence: 1 },
        Problem::AccessWayNeedsPolicy {
            allowed: vec!["vpn".to_owned()],
        },
        Problem::IsBulletin,
        Problem::IsPolicy,
        Problem::IsPdf,
        Problem::IsArchive,
        Problem::LevelIsAsUsual,
    ]
}

#[test]
fn every_problem_is_one_line_with_file_and_line_in_each_language() {
    for language in [Language::Nl, Language::Fr, Language::En] {
        let texts = Texts::new(language);
        for problem in every_problem() {
            let error = InputError {
                place: Place::Line(1012),
                key: "answers.firewal".to_owned(),
                problem,
            };
            let sentence = in_file(&texts, "answers.toml", &error);
            assert!(sentence.starts_with("answers.toml"), "{sentence}");
            assert!(sentence.contains("1012"), "{sentence}");
            assert!(!sentence.contains(['\n', '$', '{']), "{sentence}");
            assert!(!sentence.ends_with('.'), "{sentence}");
        }
    }
}

#[test]
fn a_sentence_names_key_and_what_was_meant() {
    let error = InputError {
        place: Place::Line(3),
        key: "answers.firewal".to_owned(),
        problem: Problem::UnknownControl {
            suggestion: Some("firewall".to_owned()),
        },
    };
    let cases = [
        (
            Language::Nl,
            "a.toml, regel 3: ‘answers.firewal’ is geen controlepunt; bedoelt u ‘firewall’?",
        ),
        (
            Language::Fr,
            "a.toml, ligne 3\u{a0}: «\u{a0}answers.firewal\u{a0}» n’est pas un point de contrôle\u{a0}; vouliez-vous dire «\u{a0}firewall\u{a0}»\u{a0}?",
        ),
        (
            Language::En,
            "a.toml, line 3: ‘answers.firewal’ is no control; did you mean ‘firewall’?",
        ),
    ];
    for (language, expected) in cases {
        assert_eq!(in_file(&Texts::new(language), "a.toml", &error), expected);
    }
}

#[test]
fn a_hostile_key_stays_on_its_line_and_is_cut() {
    assert_eq!(
        visible("a\nb\u{1b}[31m\u{202e}"),
        "a\\u{a}b\\u{1b}[31m\\u{202e}"
    );
    let long = visible(&"k".repeat(1_000_000));
    assert_eq!(long.chars().count(), SHOWN + 1);
    assert!(long.ends_with('…'));
}

#[test]
fn every_refusal_of_a_file_has_its_sentence() {
    let texts = Texts::new(Language::En);
    let cases = [
        (FileError::NotFound, "x: there is no such file"),
        (FileError::IsFolder, "x: this is a folder and no file"),
        (
            FileError::NotPlain,
            "x: this is no plain file but a device, a pipe or a link",
        ),
        (
            FileError::NoPermission,
            "x: you have no permission to read this file",
        ),
        (
            FileError::InUse,
            "x: another program has this file open; close it there and try again",
        ),
        (FileError::TooLarge, "x: the file is larger than 1 MiB"),
        (
            FileError::Other { code: Some(5) },
            "x: the system refuses to read this file (error 5)",
        ),
        (
            FileError::Other { code: None },
            "x: the system refuses to read this file (error –)",
        ),
    ];
    for (error, expected) in cases {
        assert_eq!(of_file(&texts, "x", error), expected);
    }
}
