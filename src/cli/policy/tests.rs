use crate::cli::Exit;
use crate::cli::testing::Trial;

const EXAMPLE: &str = include_str!("../../../assets/policy-example.toml");

fn folder(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("policy.toml");
    std::fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

const WHO: [&str; 4] = ["--name", "Voornaam Naam", "--organisation", "OCMW"];

#[test]
fn the_example_is_right_and_fit_to_be_signed() {
    let (_folder, path) = folder(EXAMPLE);
    let trial = Trial::run(&["policy", "check", &path]);
    assert_eq!((trial.exit, trial.stderr.as_str()), (Exit::Done, ""));
    assert!(
        trial.stdout.ends_with("- Ready to be signed.\n"),
        "{}",
        trial.stdout
    );
}

#[test]
fn a_mistake_is_one_line_with_its_place_and_what_was_meant() {
    let (_folder, path) = folder(&EXAMPLE.replace("[contacts.dpo]", "[contact.dpo]"));
    for action in ["check", "show"] {
        let trial = Trial::run(&["policy", action, &path]);
        assert_eq!(trial.exit, Exit::Refused);
        let end = "policy.toml, line 72: ‘contact’ is not known here; did you mean ‘contacts’?\n";
        assert!(trial.stderr.ends_with(end), "{}", trial.stderr);
    }
}

#[test]
fn check_names_every_mistake_and_show_the_first() {
    let wrong = EXAMPLE
        .replace("sequence = 2", "sequence = 0")
        .replace("drop-folder", "dropfolder")
        .replace("\"friday\"", "\"vrijdag\", \"frday\"")
        .replace("firewall = \"required\"", "firewal = \"required\"");
    let (_folder, path) = folder(&wrong);
    let trial = Trial::run(&["policy", "check", &path]);
    assert_eq!((trial.exit, trial.stdout.as_str()), (Exit::Refused, ""));
    let places = trial
        .stderr
        .lines()
        .map(|line| line.split([',', ':']).nth(2));
    let expected = ["line 15", "line 62", "line 88", "line 88", "line 108"];
    let expected = expected.map(|line| Some(format!(" {line}")));
    assert_eq!(
        places
            .map(|place| place.map(str::to_owned))
            .collect::<Vec<_>>(),
        expected,
        "{}",
        trial.stderr
    );
    for meant in ["drop-folder", "friday", "firewall"] {
        let suggestion = format!("did you mean ‘{meant}’?");
        assert!(trial.stderr.contains(&suggestion), "{}", trial.stderr);
    }
    let shown = Trial::run(&["policy", "show", &path]);
    let first = trial.stderr.lines().next().map(|line| format!("{line}\n"));
    assert_eq!(Some(shown.stderr), first);
}

#[test]
fn what_is_missing_before_signing_is_listed_and_stops_the_signing() {
    let (folder, path) = folder("format = 1\nversion = \"1\"\nlevels = { vpn = \"advised\" }\n");
    let trial = Trial::run(&["policy", "check", &path]);
    assert_eq!(trial.exit, Exit::Done);
    assert_eq!(trial.stdout.matches("\n- ").count(), 4, "{}", trial.stdout);
    let out = folder.path().join("out.teleklaar");
    let sign = ["policy", "sign", &path, "-o", out.to_str().unwrap()];
    let trial = Trial::run(&[&sign[..], &WHO].concat());
    assert_eq!(trial.exit, Exit::Refused);
    assert!(trial.stderr.contains("‘sequence’"), "{}", trial.stderr);
    assert!(!out.exists());
}

#[test]
fn a_signed_policy_is_shown_with_its_key_in_each_language() {
    let (folder, path) = folder(EXAMPLE);
    let out = folder.path().join("out.teleklaar");
    let out = out.to_str().unwrap();
    let sign = [&["policy", "sign", &path, "-o", out][..], &WHO].concat();
    let signed = Trial::run(&sign);
    assert_eq!((signed.exit, signed.stderr.as_str()), (Exit::Done, ""));
    let code = signed
        .stdout
        .trim_end()
        .rsplit(": ")
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(code.len(), 35, "{}", signed.stdout);
    for language in ["nl", "fr", "en"] {
        let show = Trial::run(&["policy", "show", out, "--ui-lang", language]);
        assert_eq!(show.exit, Exit::Done, "{}", show.stderr);
        assert!(show.stdout.contains(&code), "{}", show.stdout);
    }
    assert_eq!(Trial::run(&sign).exit, Exit::Refused, "the output is there");
    let mut altered = std::fs::read(out).unwrap();
    let at = altered
        .windows(6)
        .position(|part| part == b"2026-2")
        .unwrap();
    altered[at] = b'3';
    std::fs::write(out, altered).unwrap();
    let show = Trial::run(&["policy", "show", out]);
    assert_eq!(show.exit, Exit::Refused);
    assert!(
        show.stderr.contains("changed after it was signed"),
        "{}",
        show.stderr
    );
}

#[test]
fn signing_never_writes_over_the_text_that_is_signed() {
    let (_folder, path) = folder(EXAMPLE);
    let sign = ["policy", "sign", &path, "-o", &path, "--force"];
    let trial = Trial::run(&[&sign[..], &WHO].concat());
    assert_eq!(trial.exit, Exit::Refused);
    assert!(
        trial.stderr.contains("also read by this command"),
        "{}",
        trial.stderr
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), EXAMPLE);
}
