//! The command on real folders.

use serde_json::Value;

use crate::cli::Exit;
use crate::cli::testing::Trial;
use crate::verification::samples;

/// A bulletin that closes the VPN.
const CLOSED: &str = "format = 1
sequence = 1
decided-by = \"Vast bureau\"
decided-on = \"2026-11-20\"
access-way = \"vpn\"
state = \"suspended\"
from = \"2026-11-20\"
what-happened = { nl = \"lek\", fr = \"faille\" }
";

/// A folder with a checklist, an altered one and a roster beside it.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("lists")).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let (signed, altered) = (samples::signed(), samples::altered());
    write("lists/a.pdf", &signed);
    write("lists/b.pdf", &altered);
    write("lists/c.zip", b"no archive");
    write("trust.pem", samples::worker_pem().as_bytes());
    write(
        "team.csv",
        b"Naam;E-mail\r\nNaam Voornaam;v@example.be\r\nNiemand Hier;\r\n",
    );
    write(
        "columns.csv",
        "Naam;Bureau;Dienst\u{202e}\r\nNiemand Hier;1;2\r\n".as_bytes(),
    );
    write("wrong.csv", b"Graad\r\nA1\r\n");
    write("register.json", b"{");
    write(
        "policy.toml",
        b"format = 1\nversion = \"2\"\ncheck-again-since = 2\n",
    );
    write("closed.toml", CLOSED.as_bytes());
    folder
}

fn collected(folder: &tempfile::TempDir, more: &[&str]) -> Trial {
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let more: Vec<String> = more
        .iter()
        .map(|argument| {
            argument
                .strip_prefix('@')
                .map_or((*argument).to_owned(), at)
        })
        .collect();
    let lists = at("lists");
    let mut arguments = vec!["collect", &lists];
    arguments.extend(more.iter().map(String::as_str));
    Trial::run(&arguments)
}

#[test]
fn counts_come_first_and_then_what_needs_a_look() {
    let folder = folder();
    let trial = collected(&folder, &["--roster", "@team.csv", "--trust", "@trust.pem"]);
    assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
    let lines: Vec<&str> = trial.stdout.lines().collect();
    assert_eq!(
        lines[0],
        "4 lines (invalid: 1, unreadable: 1, not handed in: 1, conditions open: 1)"
    );
    let starts: Vec<&str> = lines[2..]
        .iter()
        .filter(|line| !line.starts_with("  "))
        .copied()
        .collect();
    assert_eq!(
        starts,
        [
            "invalid: b.pdf",
            "not handed in: Niemand Hier",
            "conditions open: Voornaam Naam, OCMW Voorbeeldstad, valid until 22 November 2027 (a.pdf)",
            "unreadable: c.zip",
        ]
    );
    assert!(
        trial.stdout.contains("(damaged-archive)"),
        "{}",
        trial.stdout
    );
}

#[test]
fn each_language_says_it_and_shows_the_code_of_a_key_that_nobody_vouches_for() {
    let folder = folder();
    for (language, expected) in [
        (
            "nl",
            "sleutel nog niet bevestigd: Voornaam Naam, OCMW Voorbeeldstad, klaar voor telewerk, onder voorwaarden, geldig",
        ),
        ("fr", "\u{a0}: Voornaam Naam"),
        ("en", "code of the key: "),
    ] {
        let trial = collected(&folder, &["--ui-lang", language]);
        assert!(trial.stdout.contains(expected), "{}", trial.stdout);
    }
}

#[test]
fn the_rules_say_who_checks_again_and_whom_a_bulletin_concerns() {
    let folder = folder();
    let trust = ["--trust", "@trust.pem"];
    let again = collected(
        &folder,
        &[&trust[..], &["--policy", "@policy.toml"]].concat(),
    );
    for expected in [
        "check again: Voornaam Naam, OCMW Voorbeeldstad",
        "  check again: due: the policy has changed\n",
    ] {
        assert!(again.stdout.contains(expected), "{}", again.stdout);
    }
    let bulletin = [&trust[..], &["--bulletin", "@closed.toml"]].concat();
    let closed = collected(&folder, &bulletin);
    for expected in [
        "access closed: Voornaam Naam",
        "  bulletin: the VPN (closed)",
    ] {
        assert!(closed.stdout.contains(expected), "{}", closed.stdout);
    }
    let json = collected(&folder, &[&bulletin[..], &["--format", "json"]].concat());
    let json: Value = serde_json::from_str(&json.stdout).unwrap();
    let lines = json["lines"].as_array().unwrap();
    let rules = lines
        .iter()
        .map(|line| &line["rules"])
        .find(|rules| rules["access"] == "closed");
    let bulletins = &rules.unwrap()["bulletins"];
    assert_eq!(bulletins[0]["access-way"], "vpn");
    assert_eq!(bulletins[0]["state"], "suspended");
}

#[test]
fn the_list_is_what_was_asked_for_and_strict_still_sees_all() {
    let folder = folder();
    let all = ["--roster", "@team.csv", "--trust", "@trust.pem", "--strict"];
    let chosen = |more: &[&str]| collected(&folder, &[&all[..], more].concat());
    let one = chosen(&["--only-state", "conditions-open"]);
    assert_eq!(one.exit, Exit::NotValid);
    let lines: Vec<&str> = one.stdout.lines().collect();
    assert_eq!(lines[0], "1 line (conditions open: 1)");
    assert_eq!(lines[1], "1 of 4 lines matches what you ask for.");
    assert!(!one.stdout.contains("b.pdf"), "{}", one.stdout);
    let sorted = chosen(&["--sort", "name", "--search", "hier"]);
    assert!(sorted.stdout.contains("not handed in: Niemand Hier"));
    let none = chosen(&["--only-organisation", "CPAS Exemple"]);
    assert_eq!(
        none.stdout,
        "None of the 4 lines matches what you ask for.\n"
    );
    let wrong = chosen(&["--only-state", "fine"]);
    assert_eq!(wrong.exit, Exit::Refused);
    assert!(wrong.stderr.contains("check-again"), "{}", wrong.stderr);
}

#[test]
fn strict_says_by_its_exit_code_that_a_file_is_not_valid() {
    let folder = folder();
    let trust = ["--trust", "@trust.pem", "--strict"];
    assert_eq!(collected(&folder, &trust).exit, Exit::NotValid);
    for name in ["lists/b.pdf", "lists/c.zip"] {
        std::fs::remove_file(folder.path().join(name)).unwrap();
    }
    assert_eq!(collected(&folder, &trust).exit, Exit::Done);
    assert_eq!(collected(&folder, &["--strict"]).exit, Exit::NotValid);
}

#[test]
fn json_is_that_of_the_export_and_an_export_is_written_once() {
    let folder = folder();
    let trial = collected(&folder, &["--format", "json", "--export", "@list.json"]);
    assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
    let printed: Value = serde_json::from_str(&trial.stdout).unwrap();
    assert_eq!(printed["format"], 1);
    assert_eq!(printed["lines"].as_array().unwrap().len(), 3);
    let written = std::fs::read(folder.path().join("list.json")).unwrap();
    let written: Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(written["lines"], printed["lines"]);
    let again = collected(&folder, &["--export", "@list.json"]);
    assert_eq!(again.exit, Exit::Refused);
    let forced = collected(&folder, &["--export", "@list.json", "--force"]);
    assert_eq!(forced.exit, Exit::Done, "{}", forced.stderr);
}

#[test]
fn columns_of_the_roster_that_were_not_used_are_named_in_text_and_json() {
    let folder = folder();
    let roster = ["--roster", "@columns.csv"];
    let text = collected(&folder, &roster).stdout;
    assert!(text.contains("Bureau, Dienst\\u{202e}"), "{text}");
    let json = collected(&folder, &[&roster[..], &["--format", "json"]].concat());
    assert!(!json.stdout.contains('\u{202e}'), "{}", json.stdout);
    let json: Value = serde_json::from_str(&json.stdout).unwrap();
    let expected = serde_json::json!(["Bureau", "Dienst\u{202e}"]);
    assert_eq!(json["roster-columns-not-used"], expected);
    for more in [&["--roster", "@team.csv"][..], &[]] {
        let json = collected(&folder, &[more, &["--format", "json"]].concat());
        let json: Value = serde_json::from_str(&json.stdout).unwrap();
        assert_eq!(json.get("roster-columns-not-used"), None, "{more:?}");
    }
}

#[test]
fn what_cannot_be_used_is_refused_in_one_line_that_names_it() {
    let folder = folder();
    let cases: [(&[&str], &str); 8] = [
        (&["--roster", "@wrong.csv"], "wrong.csv: no column says"),
        (
            &["--roster", "@missing.csv"],
            "missing.csv: there is no such file",
        ),
        (&["--register", "@register.json"], "damaged at line 1"),
        (
            &["--register", "@missing.json"],
            "missing.json: there is no register here",
        ),
        (
            &["--register", "@lists"],
            "whoever may hand in a checklist could write a register there",
        ),
        (
            &["--register", "@lists/c.zip"],
            "whoever may hand in a checklist could write a register there",
        ),
        (&["--export", "@list.docx"], "list.docx: choose a name"),
        (&["--export", "@list.pdf"], "--name and --organisation"),
    ];
    for (arguments, expected) in cases {
        let trial = collected(&folder, arguments);
        assert_eq!(trial.exit, Exit::Refused, "{arguments:?}");
        assert!(trial.stderr.contains(expected), "{}", trial.stderr);
        assert_eq!(trial.stdout, "");
    }
    for (path, expected) in [
        ("lists/a.pdf", "no folder"),
        ("missing", "this folder does not exist"),
    ] {
        let path = folder.path().join(path);
        let trial = Trial::run(&["collect", path.to_str().unwrap()]);
        assert_eq!(trial.exit, Exit::Refused);
        assert!(trial.stderr.contains(expected), "{}", trial.stderr);
    }
}

#[test]
fn an_empty_folder_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let trial = Trial::run(&["collect", folder.path().to_str().unwrap(), "--strict"]);
    assert_eq!(trial.exit, Exit::Done);
    assert!(
        trial.stdout.starts_with("Nothing was found here"),
        "{}",
        trial.stdout
    );
}

#[test]
fn without_a_choice_it_is_the_register_that_the_window_goes_by() {
    let folder = folder();
    let data = tempfile::tempdir().unwrap();
    let shared = folder.path().join("shared");
    std::fs::create_dir(&shared).unwrap();
    std::fs::write(shared.join("0.register.json"), b"{").unwrap();
    let preferences = serde_json::json!({
        "format": 1, "role": "collector", "shared-register": shared,
    });
    std::fs::write(data.path().join("window.json"), preferences.to_string()).unwrap();
    let trial = Trial::with_data(
        data.path(),
        &["collect", folder.path().join("lists").to_str().unwrap()],
    );
    assert_eq!(trial.exit, Exit::Refused);
    assert!(trial.stderr.contains("0.register.json"), "{}", trial.stderr);
    assert!(
        trial.stderr.contains("damaged at line 1"),
        "{}",
        trial.stderr
    );
}
