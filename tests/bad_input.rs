//! Every kind of bad input: one line with file and line or key, exit 2, nothing written.

mod files;
mod others;

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
fn a_refusal_speaks_the_language_that_is_asked_for() {
    let workplace = Workplace::with_answers("");
    let arguments = |language| [&MEASURING_NOTHING[..], &["--ui-lang", language]].concat();
    workplace.refused(&arguments("nl"), "answers.toml: het bestand is leeg");
    workplace.refused(&arguments("fr"), "answers.toml\u{a0}: le fichier est vide");
}
