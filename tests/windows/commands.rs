//! The commands of the Windows program: the same results, bytes and exit codes as on Linux.

use crate::program::{OBSERVATIONS, READY};
use crate::support::{Home, PROGRAM, succeed};

use super::WindowsPc;

/// A PC with answers and observations in the test's folder.
fn pc_with_answers() -> WindowsPc {
    let pc = WindowsPc::new();
    pc.home().write("answers.toml", READY);
    pc.home().write("observations.json", OBSERVATIONS);
    pc.home()
        .write("passphrase", "enkele woorden voor een test\n");
    pc
}

const FIXED: [&str; 5] = [
    "answers.toml",
    "--observations",
    "observations.json",
    "--at",
    "2026-11-22",
];

/// Runs the Linux program with the same files.
fn on_linux(home: &Home, arguments: &[&str]) -> String {
    let mut command = home.command(PROGRAM);
    command.env("LC_ALL", "en_GB.UTF-8").args(arguments);
    succeed(&mut command).0
}

#[test]
fn a_check_says_the_same_on_both_systems() {
    let pc = pc_with_answers();
    for format in ["text", "json"] {
        let mut arguments = vec!["check"];
        arguments.extend(FIXED);
        arguments.extend(["--format", format, "--ui-lang", "nl"]);
        let run = pc.run(&arguments);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        assert_eq!(run.stdout, on_linux(pc.home(), &arguments));
    }
}

#[test]
fn wrong_use_is_one_line_and_exit_two() {
    let pc = WindowsPc::new();
    let run = pc.run(&["check", "missing.toml", "--ui-lang", "en"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.stdout, "");
    assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    assert!(run.stderr.contains("missing.toml"), "{run:?}");
}

#[test]
fn the_key_is_kept_by_the_credential_manager_and_the_file_verifies() {
    let pc = pc_with_answers();
    let mut arguments = vec!["export"];
    arguments.extend(FIXED);
    arguments.extend(["-o", "één.pdf", "--lang", "fr", "--ui-lang", "en"]);
    let first = pc.run(&arguments);
    assert_eq!(first.code, Some(0), "{first:?}");
    assert!(!pc.data_folder().join("key.pem").exists());
    arguments.push("--force");
    let second = pc.run(&arguments);
    let code = |output: &str| output.lines().last().map(str::to_owned);
    assert_eq!(code(&first.stdout), code(&second.stdout), "the same key");
    // Nobody vouches for the key yet: exit 1, and nothing else is wrong with the file. Both systems say so.
    let verified = pc.run(&["verify", "één.pdf", "--format", "json"]);
    assert_eq!(verified.code, Some(1), "{verified:?}");
    assert!(verified.stdout.contains("\"intact\""), "{verified:?}");
    let mut linux = pc.home().command(PROGRAM);
    let linux = linux
        .args(["verify", "één.pdf", "--format", "json"])
        .output();
    let linux = String::from_utf8_lossy(&linux.unwrap().stdout).into_owned();
    assert!(linux.contains("\"intact\""), "{linux}");
}

/// The end of the first revision: what stands before it was typeset, what follows was signed at its own moment.
fn typeset(pdf: &[u8]) -> &[u8] {
    let mark = b"%%EOF\n";
    let end = pdf.windows(mark.len()).position(|bytes| bytes == mark);
    &pdf[..end.expect("a PDF ends with its mark")]
}

#[test]
fn the_same_record_and_key_give_the_same_bytes_on_both_systems() {
    let pc = pc_with_answers();
    let mut arguments = vec!["export"];
    arguments.extend(FIXED);
    arguments.extend(["--lang", "nl", "--passphrase-file", "passphrase", "-o"]);
    on_linux(pc.home(), &[&arguments[..], &["linux.pdf"]].concat());
    let key = pc.home().path().join(".local/share/teleklaar/key.pem");
    let data = pc.data_folder();
    std::fs::create_dir_all(&data).unwrap();
    std::fs::copy(key, data.join("key.pem")).unwrap();
    let run = pc.run(&[&arguments[..], &["windows.pdf"]].concat());
    assert_eq!(run.code, Some(0), "{run:?}");
    let read = |name: &str| std::fs::read(pc.home().path().join(name)).unwrap();
    let (linux, windows) = (read("linux.pdf"), read("windows.pdf"));
    assert!(
        typeset(&linux) == typeset(&windows),
        "the typeset bytes differ"
    );
}

#[test]
fn a_path_longer_than_260_letters_with_accents_is_written() {
    let pc = pc_with_answers();
    let folder = ["een-map-met-een-lange-naam-én-accenten"; 8].join("/");
    std::fs::create_dir_all(pc.home().path().join(&folder)).unwrap();
    let out = format!("{folder}/checklist.pdf");
    let mut arguments = vec!["export"];
    arguments.extend(FIXED);
    arguments.extend(["-o", &out]);
    let run = pc.run(&arguments);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(pc.home().path().join(&out).is_file());
}
