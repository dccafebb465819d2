//! Tests of splitting the arguments.

use std::path::PathBuf;

use super::*;
use crate::file::Existing;

fn parsed(arguments: &[&str]) -> Result<Invocation, UsageError> {
    parse(arguments.iter().map(OsString::from).collect())
}

fn named(name: &str) -> String {
    name.to_owned()
}

#[test]
fn a_check_takes_its_options_in_any_order() {
    let expected = Invocation::Check(CheckRequest {
        subject: Subject {
            answers: PathBuf::from("a.toml"),
            observations: ObservationsFrom::File(PathBuf::from("o.json")),
            policy: Some(PathBuf::from("p.toml")),
            bulletins: Vec::new(),
            at: Some(jiff::civil::date(2026, 12, 1)),
        },
        format: Format::Json,
    });
    let orders: [&[&str]; 2] = [
        &[
            "check",
            "a.toml",
            "--observations",
            "o.json",
            "--policy",
            "p.toml",
            "--at",
            "2026-12-01",
            "--format",
            "json",
        ],
        &[
            "--format=json",
            "--at=2026-12-01",
            "check",
            "--policy=p.toml",
            "--observations=o.json",
            "--",
            "a.toml",
        ],
    ];
    for arguments in orders {
        assert_eq!(parsed(arguments), Ok(expected.clone()));
    }
}

#[test]
fn what_is_left_out_has_its_usual_value() {
    let Ok(Invocation::Check(check)) = parsed(&["check", "a.toml"]) else {
        unreachable!("check is a command")
    };
    assert_eq!(check.subject.observations, ObservationsFrom::MeasuringNow);
    assert_eq!(check.subject.at, None);
    assert_eq!(check.format, Format::Text);
    let Ok(Invocation::Export(export)) =
        parsed(&["export", "a.toml", "-o", "b.pdf", "--observations", "none"])
    else {
        unreachable!("export is a command")
    };
    assert_eq!(export.subject.observations, ObservationsFrom::Nowhere);
    assert_eq!(export.existing, Existing::Keep);
    assert_eq!(export.language, None);
    assert_eq!(parsed(&["scan"]), Ok(Invocation::Scan(Format::Text)));
}

#[test]
fn an_export_takes_all_of_its_options() {
    let export = parsed(&[
        "export",
        "a.toml",
        "-ob.pdf",
        "--force",
        "--lang",
        "fr",
        "--sign-with",
        "device",
        "--passphrase-file",
        "p",
    ]);
    let Ok(Invocation::Export(export)) = export else {
        unreachable!("export is a command: {export:?}")
    };
    assert_eq!(export.output, PathBuf::from("b.pdf"));
    assert_eq!(export.existing, Existing::Replace);
    assert_eq!(export.language, Some(Language::Fr));
    assert_eq!(export.passphrase_file, Some(PathBuf::from("p")));
}

#[test]
fn wrong_use_is_told_apart() {
    let unknown_option = |name: &str, suggestion: Option<&str>| UsageError::UnknownOption {
        name: named(name),
        suggestion: suggestion.map(named),
    };
    let cases: [(&[&str], UsageError); 21] = [
        (&["--ui-lang", "nl"], UsageError::NoCommand),
        (
            &["chek"],
            UsageError::UnknownCommand {
                name: named("chek"),
                suggestion: Some(named("check")),
            },
        ),
        (
            &["frobnicate"],
            UsageError::UnknownCommand {
                name: named("frobnicate"),
                suggestion: None,
            },
        ),
        (
            &["check", "a", "--polcy", "p"],
            unknown_option("--polcy", Some("--policy")),
        ),
        (&["check", "a", "-x"], unknown_option("-x", Some("-o"))),
        (
            &["check", "a", "--force"],
            UsageError::OptionNotHere {
                name: named("--force"),
                command: "check",
            },
        ),
        (
            &["scan", "--policy", "p"],
            UsageError::OptionNotHere {
                name: named("--policy"),
                command: "scan",
            },
        ),
        (
            &["export", "a", "--format", "json"],
            UsageError::OptionNotHere {
                name: named("--format"),
                command: "export",
            },
        ),
        (
            &["check", "a", "--policy"],
            UsageError::MissingValue {
                name: named("--policy"),
            },
        ),
        (
            &["export", "a", "-o"],
            UsageError::MissingValue { name: named("-o") },
        ),
        (
            &["export", "a", "--force=yes"],
            UsageError::UnexpectedValue {
                name: named("--force"),
            },
        ),
        (
            &["check", "a", "--at", "2026-12-01", "--at", "2026-12-02"],
            UsageError::Twice {
                name: named("--at"),
            },
        ),
        (&["check"], UsageError::MissingAnswers { command: "check" }),
        (
            &["export", "-o", "b.pdf"],
            UsageError::MissingAnswers { command: "export" },
        ),
        (&["export", "a"], UsageError::MissingOutput),
        (
            &["check", "a", "b"],
            UsageError::TooMany { name: named("b") },
        ),
        (&["scan", "a"], UsageError::TooMany { name: named("a") }),
        (
            &["check", "a", "--format", "xml"],
            UsageError::NotOneOf {
                name: named("--format"),
                allowed: vec!["text", "json"],
            },
        ),
        (
            &["export", "a", "-o", "b", "--lang", "en"],
            UsageError::NotOneOf {
                name: named("--lang"),
                allowed: vec!["nl", "fr"],
            },
        ),
        (
            &["export", "a", "-o", "b", "--sign-with", "eid"],
            UsageError::NotOneOf {
                name: named("--sign-with"),
                allowed: vec!["device"],
            },
        ),
        (
            &["check", "a", "--at", "1/12/2026"],
            UsageError::NotADate {
                name: named("--at"),
            },
        ),
    ];
    for (arguments, expected) in cases {
        assert_eq!(parsed(arguments), Err(expected), "{arguments:?}");
    }
}
