//! Every kind of bad input: one line with file and line or key, exit 2, nothing written.

use crate::program::{OBSERVATIONS, READY, Workplace};

const MEASURING_NOTHING: [&str; 4] = ["check", "answers.toml", "--observations", "none"];

/// Replaces a piece of the ready answers and expects a refusal.
#[track_caller]
fn answers_refused(from: &str, to: &str, message: &str) {
    assert!(READY.contains(from), "{from}");
    let workplace = Workplace::with_answers(READY.replacen(from, to, 1));
    workplace.refused(&MEASURING_NOTHING, message);
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_what_was_meant() {
    answers_refused(
        "role =",
        "rol =",
        "answers.toml, line 5: ‘worker.rol’ is not known here; did you mean ‘role’?",
    );
    answers_refused(
        "[answers]",
        "[answer]",
        "answers.toml, line 16: ‘answer’ is not known here; did you mean ‘answers’?",
    );
    answers_refused(
        "place = \"home\"",
        "place = \"home\"\nfloor = 2",
        "answers.toml, line 10: ‘situation.floor’ is not known here",
    );
}

#[test]
fn a_wrong_type_is_named_with_what_was_expected() {
    answers_refused(
        "virtual-desktop = false",
        "virtual-desktop = \"no\"",
        "answers.toml, line 11: ‘situation.virtual-desktop’: expected true or false, found text between quotes",
    );
    answers_refused(
        "usage-policy = \"yes\"",
        "usage-policy = true",
        "answers.toml, line 17: ‘answers.usage-policy’: expected text between quotes, found true or false",
    );
    answers_refused(
        "[worker]",
        "worker = 3\n[other]",
        "answers.toml, line 4: ‘other’ is not known here",
    );
    answers_refused(
        "ethics-code = \"yes\"",
        "ethics-code = \"maybe\"",
        "answers.toml, line 18: ‘answers.ethics-code’: only these are allowed: yes, no, unknown",
    );
}

#[test]
fn an_unknown_control_is_named_with_what_was_meant() {
    answers_refused(
        "two-factor =",
        "two-facter =",
        "answers.toml, line 23: ‘answers.two-facter’ is no control; did you mean ‘two-factor’?",
    );
    answers_refused(
        "two-factor =",
        "coffee =",
        "answers.toml, line 23: ‘answers.coffee’ is no control",
    );
    answers_refused(
        "usage-policy =",
        "remote-access-open =",
        "answers.toml, line 17: ‘answers.remote-access-open’ does not belong here: the policy and its access bulletins alone decide it",
    );
    answers_refused(
        "usage-policy =",
        "no-home-printing =",
        "answers.toml, line 17: ‘answers.no-home-printing’ does not belong here: ‘situation.printing’ and [printing] decide it",
    );
}

#[test]
fn a_newer_format_has_a_sentence_of_its_own() {
    answers_refused(
        "format = 1",
        "format = 2\nshoe-size = 44",
        "answers.toml, line 1: ‘format’ is 2, and this version of Teleklaar reads format 1; use a newer version",
    );
    answers_refused(
        "format = 1",
        "format = 0",
        "answers.toml, line 1: ‘format’ must be 1",
    );
    answers_refused("format = 1\n", "", "answers.toml: ‘format’ is missing");
}

#[test]
fn a_missing_section_or_key_is_named() {
    answers_refused(
        "[situation]",
        "[printing]",
        "answers.toml: the section [situation] is missing",
    );
    let workplace = Workplace::with_answers(
        "format = 1\n[worker]\nname = \"Voornaam Naam\"\nrole = \"r\"\norganisation = \"o\"\n",
    );
    workplace.refused(
        &MEASURING_NOTHING,
        "answers.toml: the section [situation] is missing",
    );
    let workplace = Workplace::with_answers("format = 1\n[situation]\nplace = \"office\"\n");
    workplace.refused(
        &MEASURING_NOTHING,
        "answers.toml: the section [worker] is missing",
    );
    answers_refused(
        "ksz-access = true\n",
        "",
        "answers.toml, line 8: ‘situation.ksz-access’ is missing",
    );
    answers_refused(
        "printing = \"never\"",
        "printing = \"exceptionally\"\n[printing]\nreason = \"x\"",
        "answers.toml, line 15: ‘printing.by’ is missing",
    );
}

#[test]
fn texts_keep_to_their_limits() {
    let long = format!("name = \"{}\"", "n".repeat(201));
    let name = "name = \"Voornaam Naam\"";
    answers_refused(
        name,
        &long,
        "answers.toml, line 4: ‘worker.name’ may have 200 characters at most",
    );
    answers_refused(
        name,
        "name = \" \"",
        "answers.toml, line 4: ‘worker.name’ must not be empty",
    );
    answers_refused(
        name,
        "name = \"a\\u001bb\"",
        "answers.toml, line 4: ‘worker.name’ has an invisible control character; type the text again",
    );
}

#[test]
fn broken_utf8_is_named_with_its_line() {
    let mut bytes = READY.as_bytes().to_vec();
    let name = READY.find("Voornaam").unwrap();
    bytes[name] = 0xFF;
    Workplace::with_answers(bytes).refused(
        &MEASURING_NOTHING,
        "answers.toml, line 4: the file is no text in UTF-8; save it again with that encoding",
    );
}

#[test]
fn an_empty_file_a_folder_and_a_missing_file_are_told_apart() {
    Workplace::with_answers("").refused(&MEASURING_NOTHING, "answers.toml: the file is empty");
    Workplace::with_answers(" \n\n").refused(&MEASURING_NOTHING, "answers.toml: the file is empty");
    let workplace = Workplace::new();
    workplace.refused(&MEASURING_NOTHING, "answers.toml: there is no such file");
    std::fs::create_dir(workplace.path("answers.toml")).unwrap();
    workplace.refused(
        &MEASURING_NOTHING,
        "answers.toml: this is a folder and no file",
    );
}

#[test]
fn junk_of_any_size_is_refused() {
    let workplace = Workplace::new();
    let file = std::fs::File::create(workplace.path("answers.toml")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    workplace.refused(
        &MEASURING_NOTHING,
        "answers.toml: the file is larger than 1 MiB",
    );
    let brackets = "[".repeat(1024 * 1024);
    let quotes = "\"\\u0000".repeat(100_000);
    let keys: Vec<_> = (0..90_000).map(|number| format!("k{number}=1")).collect();
    let keys = keys.join(
        "
",
    );
    let zeros = "\0".repeat(1024 * 1024);
    let objects = "{\"a\":".repeat(200_000);
    let cases = [
        (
            brackets,
            "answers.toml, line 1: this breaks the rules of TOML",
        ),
        (
            quotes,
            "answers.toml, line 1: this breaks the rules of TOML",
        ),
        (zeros, "answers.toml, line 1: this breaks the rules of TOML"),
        (keys, "answers.toml, line 1: ‘k0’ is not known here"),
        (
            objects,
            "answers.toml: ‘a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a’ is nested too deep",
        ),
    ];
    for (junk, message) in cases {
        Workplace::with_answers(junk).refused(&MEASURING_NOTHING, message);
    }
}

#[test]
fn a_hostile_key_cannot_break_the_line_or_reach_the_terminal() {
    answers_refused(
        "role =",
        "\"a\\nb\\u001b[2Jc\" = 1\nrole =",
        "answers.toml, line 5: ‘worker.a\\u{a}b\\u{1b}[2Jc’ is not known here",
    );
}

#[test]
fn what_is_not_well_formed_is_named_with_its_line() {
    answers_refused(
        "place = \"home\"",
        "place = home",
        "answers.toml, line 9: this breaks the rules of TOML",
    );
    answers_refused(
        "role =",
        "name =",
        "answers.toml, line 5: ‘name’ stands there twice",
    );
    let workplace = Workplace::with_answers("{\n  \"format\": 1,\n  \"worker\": }\n");
    workplace.refused(
        &MEASURING_NOTHING,
        "answers.toml, line 3: this breaks the rules of JSON",
    );
    let workplace =
        Workplace::with_answers(r#"{"format": 1, "worker": {"name": "a", "name": "b"}}"#);
    workplace.refused(
        &MEASURING_NOTHING,
        "answers.toml: ‘worker.name’ stands there twice",
    );
}

#[test]
fn a_correction_that_nothing_contradicts_is_named_with_its_line() {
    let stray =
        |control: &str| format!("{READY}\n[corrections]\n{control} = \"de meting klopt niet\"\n");
    let message = |control: &str, line: usize| {
        format!(
            "answers.toml, line {line}: ‘corrections.{control}’: there is nothing to correct, as measurement and answer do not contradict each other; leave the line out"
        )
    };
    let line = READY.lines().count() + 3;
    let workplace = Workplace::with_answers(stray("firewall"));
    workplace.write("o.json", OBSERVATIONS);
    workplace.refused(&MEASURING_NOTHING, &message("firewall", line));
    let with_file = ["check", "answers.toml", "--observations", "o.json"];
    workplace.refused(&with_file, &message("firewall", line));
    // Updates are contradicted: the answers say yes, the measurement says no.
    workplace.write("answers.toml", stray("updates"));
    assert_eq!(workplace.run(&with_file).code, Some(0));
    workplace.write("answers.toml", stray("two-factor"));
    workplace.refused(
        &with_file,
        &format!("answers.toml, line {line}: ‘corrections.two-factor’ does not belong here: the PC does not measure this control"),
    );
}

#[test]
fn a_bad_observations_file_is_named_with_its_key() {
    let cases = [
        (
            "\"firewall\"",
            "\"password\"",
            "o.json: ‘observations.password’ does not belong here: the PC does not measure this control",
        ),
        (
            "\"firewall\"",
            "\"fierwall\"",
            "o.json: ‘observations.fierwall’ is no control; did you mean ‘firewall’?",
        ),
        (
            "\"value\": \"ok\"",
            "\"value\": \"fine\"",
            "o.json: ‘observations.firewall.value’: only these are allowed: ok, action, in-progress, undetermined",
        ),
        (
            "\"format\": 1",
            "\"format\": 7",
            "o.json: ‘format’ is 7, and this version of Teleklaar reads format 1; use a newer version",
        ),
        (
            "2026-11-22T10:00:00+01:00",
            "yesterday",
            "o.json: ‘taken-at’ is no moment such as 2026-11-22T10:00:00+01:00",
        ),
    ];
    for (from, to, message) in cases {
        assert!(OBSERVATIONS.contains(from), "{from}");
        let workplace = Workplace::with_answers(READY);
        workplace.write("o.json", OBSERVATIONS.replacen(from, to, 1));
        workplace.refused(
            &["check", "answers.toml", "--observations", "o.json"],
            message,
        );
    }
    let workplace = Workplace::with_answers(READY);
    workplace.refused(
        &["check", "answers.toml", "--observations", "missing.json"],
        "missing.json: there is no such file",
    );
}

#[test]
fn a_bad_policy_is_named_with_its_line() {
    let cases = [
        (
            "validity-month = 6",
            "policy.toml, line 3: ‘validity-month’ is not known here; did you mean ‘validity-months’?",
        ),
        (
            "screen-lock-minutes = 60",
            "policy.toml, line 3: ‘screen-lock-minutes’ must lie between 1 and 15",
        ),
        (
            "[levels]\ntwo-factor = { private-direct = \"advised\" }",
            "policy.toml, line 4: ‘levels.two-factor.private-direct’ cannot be lowered: not for the circular’s strict conditions (3a to 3e), for KSZ/BCSS, or for a closed access",
        ),
    ];
    for (body, message) in cases {
        let workplace = Workplace::with_answers(READY);
        workplace.write(
            "policy.toml",
            format!("format = 1\nversion = \"2\"\n{body}\n"),
        );
        let arguments = [&MEASURING_NOTHING[..], &["--policy", "policy.toml"]].concat();
        workplace.refused(&arguments, message);
    }
}

#[test]
fn a_refusal_speaks_the_language_that_is_asked_for() {
    let workplace = Workplace::with_answers("");
    let arguments = |language| [&MEASURING_NOTHING[..], &["--ui-lang", language]].concat();
    workplace.refused(&arguments("nl"), "answers.toml: het bestand is leeg");
    workplace.refused(&arguments("fr"), "answers.toml\u{a0}: le fichier est vide");
}
