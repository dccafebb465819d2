//! Files that are no text, or no TOML.

use super::*;

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
