use crate::cli::Exit;
use crate::cli::testing::{READY, Trial};

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("answers.toml"), READY).unwrap();
    folder
}

fn names(folder: &tempfile::TempDir) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[track_caller]
fn export(folder: &tempfile::TempDir, more: &[&str]) -> Trial {
    let answers = folder.path().join("answers.toml");
    let out = folder.path().join("out.pdf");
    let (answers, out) = (answers.to_str().unwrap(), out.to_str().unwrap());
    let mut arguments = vec!["export", answers, "-o", out, "--observations", "none"];
    arguments.extend_from_slice(more);
    Trial::run(&arguments)
}

#[test]
fn a_checklist_is_written_whole_and_its_key_is_named() {
    let folder = folder();
    let trial = export(&folder, &["--lang", "fr"]);
    assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
    let written = std::fs::read_to_string(folder.path().join("out.pdf")).unwrap();
    assert_eq!(
        written,
        "made in fr, declared, verdict ready, passphrase typed"
    );
    assert!(trial.stdout.contains("out.pdf\n"), "{}", trial.stdout);
    assert!(
        trial
            .stdout
            .ends_with("Code of the key that signed: 12345 67890\n")
    );
    assert_eq!(names(&folder), ["answers.toml", "out.pdf"]);
}

#[test]
fn a_checklist_says_whether_the_program_measured_or_was_handed_a_file() {
    let folder = folder();
    let [answers, scan, out] = ["answers.toml", "scan.json", "out.pdf"].map(|name| {
        let path = folder.path().join(name);
        path.to_str().unwrap().to_owned()
    });
    let scanned = Trial::run(&["scan", "--format", "json"]);
    std::fs::write(&scan, scanned.stdout).unwrap();
    for (observations, said) in [
        (&["--observations", "none"][..], "declared"),
        (&[], "measured"),
        (&["--observations", &scan], "from a file"),
    ] {
        let mut arguments = vec!["export", &answers, "-o", &out, "--force", "--lang", "nl"];
        arguments.extend_from_slice(observations);
        let trial = Trial::run(&arguments);
        assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
        let made = std::fs::read_to_string(&out).unwrap();
        assert!(made.starts_with(&format!("made in nl, {said}, ")), "{made}");
    }
}

#[test]
fn an_output_that_is_there_is_replaced_with_force_alone() {
    let folder = folder();
    let out = folder.path().join("out.pdf");
    std::fs::write(&out, "kept").unwrap();
    let trial = export(&folder, &[]);
    assert_eq!(trial.exit, Exit::Refused);
    assert!(
        trial
            .stderr
            .ends_with("out.pdf: this file is already there; --force replaces it\n"),
        "{}",
        trial.stderr
    );
    assert_eq!(std::fs::read(&out).unwrap(), b"kept");
    assert_eq!(export(&folder, &["--force"]).exit, Exit::Done);
    assert_ne!(std::fs::read(&out).unwrap(), b"kept");
}

#[test]
fn the_answers_are_never_written_over() {
    let folder = folder();
    let answers = folder.path().join("answers.toml");
    let path = answers.to_str().unwrap();
    let arguments = ["export", path, "-o", path, "--observations", "none"];
    for more in [&[][..], &["--force"]] {
        let trial = Trial::run(&[&arguments[..], more].concat());
        assert_eq!(trial.exit, Exit::Refused);
        let expected = "this file is also read by this command";
        assert!(trial.stderr.contains(expected), "{}", trial.stderr);
        assert_eq!(std::fs::read_to_string(&answers).unwrap(), READY);
    }
}

#[test]
fn what_cannot_be_made_leaves_no_file_behind() {
    let folder = folder();
    let trial = Trial::failing_export(&[
        "export",
        folder.path().join("answers.toml").to_str().unwrap(),
        "-o",
        folder.path().join("out.pdf").to_str().unwrap(),
        "--observations",
        "none",
    ]);
    assert_eq!(trial.exit, Exit::Refused);
    assert_eq!(trial.stderr, "teleklaar: no font has this character\n");
    assert_eq!(names(&folder), ["answers.toml"]);
}

#[test]
fn an_output_in_a_folder_that_is_not_there_is_refused() {
    let folder = folder();
    let answers = folder.path().join("answers.toml");
    let out = folder.path().join("missing").join("out.pdf");
    let trial = Trial::run(&[
        "export",
        answers.to_str().unwrap(),
        "-o",
        out.to_str().unwrap(),
        "--observations",
        "none",
    ]);
    assert_eq!(trial.exit, Exit::Refused);
    assert!(
        trial
            .stderr
            .ends_with("out.pdf: the folder for this file does not exist\n"),
        "{}",
        trial.stderr
    );
    assert_eq!(names(&folder), ["answers.toml"]);
}

#[test]
fn a_passphrase_file_is_read_before_anything_is_signed() {
    let folder = folder();
    let file = folder.path().join("phrase");
    std::fs::write(&file, "four words\nsecond line\n").unwrap();
    let arguments = ["--force", "--passphrase-file", file.to_str().unwrap()];
    assert_eq!(export(&folder, &arguments).exit, Exit::Done);
    let written = std::fs::read_to_string(folder.path().join("out.pdf")).unwrap();
    assert!(written.ends_with("passphrase four words"), "{written}");
    for (content, expected) in [
        (&b"\nsecond line"[..], "phrase: the file is empty\n"),
        (b"\xff", "UTF-8"),
    ] {
        std::fs::write(&file, content).unwrap();
        let trial = export(&folder, &arguments);
        assert_eq!(trial.exit, Exit::Refused);
        assert!(trial.stderr.contains(expected), "{}", trial.stderr);
        assert!(!trial.stderr.contains("second"));
    }
}

#[test]
fn the_checklist_speaks_the_language_of_the_messages_unless_told_otherwise() {
    let cases: [(&[&str], &str); 4] = [
        (&["--ui-lang", "fr"], "made in fr"),
        (&["--ui-lang", "nl"], "made in nl"),
        (&["--ui-lang", "en"], "made in nl"),
        (&["--ui-lang", "nl", "--lang", "fr"], "made in fr"),
    ];
    for (more, expected) in cases {
        let folder = folder();
        assert_eq!(export(&folder, more).exit, Exit::Done);
        let written = std::fs::read_to_string(folder.path().join("out.pdf")).unwrap();
        assert!(written.starts_with(expected), "{written}");
    }
}
