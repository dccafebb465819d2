//! The command on real files: exit codes, JSON keys, the first line.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::Exit;
use crate::cli::testing::Trial;
use crate::verification::samples;

/// A folder with a checklist and its signer's certificate.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("signed.pdf", &samples::signed());
    write("trust.pem", samples::worker_pem().as_bytes());
    write("altered.pdf", &samples::altered());
    write("empty.pdf", b"");
    folder
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().unwrap().to_owned()
}

#[test]
fn the_exit_code_says_whether_all_are_valid() {
    let folder = folder();
    let at = |name| path(folder.path(), name);
    let (signed, trust) = (at("signed.pdf"), at("trust.pem"));
    let whole = folder.path().to_str().unwrap().to_owned();
    let cases: [(&[&str], Exit); 9] = [
        (&[&signed, "--trust", &trust], Exit::Done),
        (&[&signed, "--trust", &whole], Exit::Done),
        (&[&signed], Exit::NotValid),
        (
            &[&signed, &at("empty.pdf"), "--trust", &trust],
            Exit::NotValid,
        ),
        (&[&at("altered.pdf"), "--trust", &trust], Exit::NotValid),
        (&[&at("missing.pdf")], Exit::Refused),
        (&[&whole], Exit::Refused),
        (&[&signed, "--trust", &signed], Exit::Refused),
        (&[], Exit::Refused),
    ];
    for (arguments, exit) in cases {
        let trial = Trial::run(&[&["verify"], arguments].concat());
        assert_eq!(trial.exit, exit, "{arguments:?}: {}", trial.stderr);
        assert_eq!(trial.stdout.is_empty(), exit == Exit::Refused);
        assert_eq!(trial.stderr.is_empty(), exit != Exit::Refused);
    }
}

#[test]
fn the_verdict_is_in_the_first_line_of_each_language() {
    let folder = folder();
    let (signed, trust) = (
        path(folder.path(), "signed.pdf"),
        path(folder.path(), "trust.pem"),
    );
    for (language, valid, intact) in [
        ("nl", "Geldig: ", "Ongewijzigd, maar nog niet zeker: "),
        (
            "fr",
            "Valable\u{a0}: ",
            "Intacte, mais pas encore sûre\u{a0}: ",
        ),
        ("en", "Valid: ", "Intact, but not certain yet: "),
    ] {
        let trial = Trial::run(&["verify", &signed, "--trust", &trust, "--ui-lang", language]);
        assert!(trial.stdout.starts_with(valid), "{}", trial.stdout);
        assert!(trial.stdout.contains("Voornaam Naam"), "{}", trial.stdout);
        let trial = Trial::run(&["verify", &signed, "--ui-lang", language]);
        assert!(trial.stdout.starts_with(intact), "{}", trial.stdout);
        assert!(
            trial.stdout.contains("(signer-unknown)"),
            "{}",
            trial.stdout
        );
    }
}

#[test]
fn the_json_has_the_keys_of_the_contract() {
    let folder = folder();
    let at = |name| path(folder.path(), name);
    let (signed, altered, trust) = (at("signed.pdf"), at("altered.pdf"), at("trust.pem"));
    let trial = Trial::run(&[
        "verify", &signed, &altered, "--trust", &trust, "--format", "json",
    ]);
    let result: Value = serde_json::from_str(&trial.stdout).unwrap();
    assert_eq!(result["format"], 1);
    let first = &result["files"][0];
    assert_eq!(first["path"], json!(signed));
    assert_eq!(first["status"], "valid");
    assert_eq!(first["reasons"], json!([]));
    assert_eq!(
        first["signatures"],
        json!([{"by": "Voornaam Naam", "key": "self-signed", "trust": "trusted",
                "at": "2026-11-22T10:00:00+01:00", "covers": "whole-file"}])
    );
    assert_eq!(first["checklist"]["worker"]["name"], "Voornaam Naam");
    let second = &result["files"][1];
    assert_ne!(second["status"], "valid");
    assert_eq!(second["checklist"], Value::Null);
    assert_ne!(second["reasons"], json!([]));
}
