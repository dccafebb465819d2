//! The commands as another program sees them: output, exit codes, languages.

use std::io::Read;
use std::process::Stdio;

use serde_json::Value;

use crate::program::{OBSERVATIONS, READY, Run, Workplace};

const JSON_CHECK: [&str; 4] = ["check", "answers.toml", "--format", "json"];

#[track_caller]
fn json(run: &Run) -> Value {
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(run.stderr, "");
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn a_check_gives_its_result_and_exit_0_whatever_the_verdict() {
    let workplace = Workplace::with_answers(READY);
    workplace.write("o.json", OBSERVATIONS);
    let arguments = [
        &JSON_CHECK[..],
        &["--observations", "none", "--at", "2026-11-22"],
    ]
    .concat();
    let ready = json(&workplace.run(&arguments));
    assert_eq!(ready["verdict"], "ready");
    assert_eq!(ready["valid-until"], "2027-11-22");
    let arguments = [&JSON_CHECK[..], &["--observations", "o.json"]].concat();
    let contradicted = json(&workplace.run(&arguments));
    assert_eq!(contradicted["verdict"], "not-ready");
    assert_eq!(contradicted["because"], serde_json::json!(["updates"]));
}

#[test]
fn a_scan_gives_observations_that_a_check_takes() {
    let workplace = Workplace::with_answers(READY);
    let scan = workplace.run(&["scan", "--format", "json"]);
    let observed = json(&scan);
    let controls: Vec<_> = observed["observations"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(controls.len(), 10, "{controls:?}");
    workplace.write("o.json", &scan.stdout);
    let from_file =
        json(&workplace.run(&[&JSON_CHECK[..], &["--observations", "o.json"]].concat()));
    let measured_now = json(&workplace.run(&JSON_CHECK));
    for result in [&from_file, &measured_now] {
        for finding in result["findings"].as_array().unwrap() {
            let control = finding["control"].as_str().unwrap();
            let reason = &observed["observations"][control]["reason"];
            let same = finding["status"] == "not-applicable" || finding["reason"] == *reason;
            assert!(same, "{finding} against {reason}");
        }
    }
}

#[test]
fn answers_in_json_give_the_same_result() {
    let table: toml::Table = READY.parse().unwrap();
    let workplace = Workplace::with_answers(serde_json::to_string(&table).unwrap());
    workplace.write("same.txt", READY);
    let check =
        |name| json(&workplace.run(&["check", name, "--observations", "none", "--format", "json"]));
    assert_eq!(check("answers.toml"), check("same.txt"));
}

#[test]
fn a_policy_changes_what_is_asked() {
    let workplace =
        Workplace::with_answers(READY.replace("firewall = \"yes\"", "firewall = \"no\""));
    workplace.write(
        "policy.toml",
        "format = 1\nversion = \"2\"\nvalidity-months = 3\n[levels]\nfirewall = \"required\"\n",
    );
    let arguments = [
        &JSON_CHECK[..],
        &["--observations", "none", "--at", "2026-11-30"],
    ]
    .concat();
    assert_eq!(json(&workplace.run(&arguments))["verdict"], "ready");
    let arguments = [&arguments[..], &["--policy", "policy.toml"]].concat();
    let result = json(&workplace.run(&arguments));
    assert_eq!(result["verdict"], "not-ready");
    assert_eq!(result["valid-until"], "2027-02-28");
}

#[test]
fn a_path_with_spaces_and_accents_is_read() {
    let workplace = Workplace::new();
    workplace.write("réponses à moi.toml", READY);
    let run = workplace.run(&["check", "réponses à moi.toml", "--observations", "none"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(
        run.stdout.starts_with("Verdict: ready for telework\n"),
        "{}",
        run.stdout
    );
}

/// Arguments with which the answers are exported, with a key that is made in this home under a passphrase.
const EXPORT: [&str; 8] = [
    "export",
    "answers.toml",
    "-o",
    "out.pdf",
    "--observations",
    "none",
    "--passphrase-file",
    "phrase",
];

#[test]
fn an_export_writes_a_pdf_and_replaces_it_with_force_alone() {
    let workplace = Workplace::with_answers(READY);
    workplace.write("phrase", "vier natte eenden zwemmen\nsecond line\n");
    let run = workplace.run(&EXPORT);
    assert_eq!(run.code, Some(0), "{run:?}");
    let first = std::fs::read(workplace.path("out.pdf")).unwrap();
    assert!(first.starts_with(b"%PDF-1.7"));
    workplace.refused(
        &EXPORT,
        "out.pdf: this file is already there; --force replaces it",
    );
    let again = workplace.run(&[&EXPORT[..], &["--force", "--lang", "fr"]].concat());
    assert_eq!(again.code, Some(0), "{again:?}");
    assert_ne!(std::fs::read(workplace.path("out.pdf")).unwrap(), first);
    // The key of the first time signed again.
    assert_eq!(again.stdout, run.stdout);
    workplace.write("phrase", "een heel andere wachtzin\n");
    let answer = [
        "countersign",
        "out.pdf",
        "-o",
        "answer.pdf",
        "--answer",
        "accepted",
        "--name",
        "Prénom Nom",
        "--organisation",
        "CPAS Exemple",
        "--passphrase-file",
        "phrase",
    ];
    for arguments in [&[&EXPORT[..], &["--force"]].concat()[..], &answer] {
        let wrong = "phrase: This passphrase does not open the key. Try again.";
        let run = workplace.run(arguments);
        assert_eq!(run.code, Some(2), "{run:?}");
        assert_eq!(run.stderr, format!("teleklaar: {wrong}\n"));
    }
}

#[test]
fn an_export_that_cannot_be_made_leaves_no_file_behind() {
    let workplace = Workplace::with_answers(READY.replace("role =", "rol ="));
    workplace.write("phrase", "vier natte eenden zwemmen\n");
    workplace.refused(
        &EXPORT,
        "answers.toml, line 5: ‘worker.rol’ is not known here; did you mean ‘role’?",
    );
    workplace.write("answers.toml", READY);
    workplace.write("phrase", "");
    workplace.refused(&EXPORT, "phrase: the file is empty");
    workplace.write("phrase", "vier natte eenden zwemmen\n");
    let elsewhere = EXPORT.map(|argument| match argument {
        "out.pdf" => "missing/out.pdf",
        argument => argument,
    });
    let run = workplace.run(&elsewhere);
    assert_eq!(run.code, Some(2));
    assert_eq!(
        run.stderr,
        "teleklaar: missing/out.pdf: the folder for this file does not exist\n"
    );
    let without_phrase = &EXPORT[..6];
    workplace.write(
        "answers.toml",
        READY.replace("Voornaam Naam", "Voornaam 🏠"),
    );
    let run = workplace.run(without_phrase);
    assert_eq!((run.code, run.stderr.lines().count()), (Some(2), 1));
    assert!(!workplace.path("out.pdf").exists());
}

#[test]
fn wrong_use_is_one_line_and_exit_2() {
    let workplace = Workplace::with_answers(READY);
    let cases: [(&[&str], &str); 6] = [
        (
            &["chek", "answers.toml"],
            "‘chek’ is no command; did you mean ‘check’?",
        ),
        (
            &["check", "answers.toml", "--polcy", "p"],
            "‘--polcy’ is no option; did you mean ‘--policy’?",
        ),
        (
            &["check", "answers.toml", "--at", "2026-13-01"],
            "after ‘--at’ comes a date such as 2026-12-01",
        ),
        (
            &["collect"],
            "which folder? For example: teleklaar collect checklists",
        ),
        (
            &["policy", "chek", "p.toml"],
            "what is to be done? Choose ‘check’, ‘show’ or ‘sign’, for example: teleklaar policy check file.toml",
        ),
        (
            &["check", "answers.toml", "--ui-lang", "de"],
            "after ‘--ui-lang’ only these are allowed: nl, fr, en",
        ),
    ];
    for (arguments, message) in cases {
        workplace.refused(arguments, message);
    }
}

#[test]
fn a_reader_that_closes_early_is_no_failure() {
    let workplace = Workplace::with_answers(READY);
    let mut child = workplace
        .program(&[
            "check",
            "answers.toml",
            "--observations",
            "none",
            "--format",
            "json",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut stderr)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(stderr, "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let workplace = Workplace::with_answers(READY);
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = workplace
        .program(&["check", "answers.toml", "--observations", "none"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        stderr,
        "teleklaar: the result could not be shown (error 28)\n"
    );
}
