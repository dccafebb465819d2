//! What the README shows can be done as it stands there.

use crate::program::{Run, Workplace};

const README: &str = include_str!("../README.md");

/// Returns the text of the only block of a language that contains a word.
fn block(language: &str, word: &str) -> &'static str {
    let blocks = README.split("```").skip(1).step_by(2);
    let mut found = blocks
        .filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'))
        .filter(|block| block.contains(word));
    let block = found.next().unwrap();
    assert_eq!(found.next(), None, "two blocks with {word}");
    block
}

#[test]
fn the_commands_of_the_readme_do_what_it_says_with_the_answers_it_shows() {
    let workplace = Workplace::with_answers(block("toml", "[worker]"));
    workplace.write("passphrase", "enkele woorden voor een test\n");
    let commands = block("sh", "teleklaar check").lines();
    for line in commands {
        let command = line.split('#').next().unwrap_or_default();
        let (command, output) = command.split_once('>').unwrap_or((command, ""));
        let words: Vec<&str> = command.split_whitespace().collect();
        let Run {
            code,
            stdout,
            stderr,
        } = workplace.run(words.strip_prefix(&["teleklaar"]).unwrap());
        assert_eq!((code, stderr.as_str()), (Some(0), ""), "{line}");
        if !output.is_empty() {
            workplace.write(output.trim(), stdout);
        }
    }
    let pdf = std::fs::read(workplace.path("checklist.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
}

/// Returns the dotted paths of a table's keys; where an organisation chooses the key, `ID` or `CONTROL` stands for it.
fn keys(table: &toml::Table, path: &str, found: &mut std::collections::BTreeSet<String>) {
    for (key, value) in table {
        let name = match path {
            "access-ways." => "ID",
            "level-reasons." | "sentences." => "CONTROL",
            _ => key,
        };
        match value {
            toml::Value::Table(inner) if key != "levels" => {
                keys(inner, &format!("{path}{name}."), found);
            }
            _ => {
                found.insert(format!("{path}{name}"));
            }
        }
    }
}

#[test]
fn the_readme_names_every_key_of_the_example_policy() {
    let example = include_str!("../assets/policy-example.toml");
    let table: toml::Table = example.parse().unwrap();
    let mut found = std::collections::BTreeSet::new();
    keys(&table, "", &mut found);
    let start = README.find("## The organisation's policy").unwrap();
    let end = README
        .find("An access bulletin is such a file too")
        .unwrap();
    let section = &README[start..end];
    for path in &found {
        // Languages are said once; a part of a section stands beside the section.
        let parts = path.split('.').filter(|part| !matches!(*part, "nl" | "fr"));
        for part in parts {
            assert!(
                section.contains(part),
                "{path}: {part} is not in the README"
            );
        }
    }
    assert!(found.len() > 40, "{found:?}");
}

#[test]
fn the_policy_commands_and_the_bulletin_of_the_readme_do_what_it_says() {
    let workplace = Workplace::new();
    workplace.write("passphrase", "enkele woorden voor een test\n");
    workplace.write("policy.toml", include_str!("../assets/policy-example.toml"));
    for line in block("sh", "teleklaar policy check").lines() {
        let command = line.split('#').next().unwrap_or_default();
        let command = command.replace("\"Voornaam Naam\"", "Naam");
        let words: Vec<&str> = command.split_whitespace().collect();
        let run = workplace.run(words.strip_prefix(&["teleklaar"]).unwrap());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{line}");
    }
    workplace.write("bulletin.toml", block("toml", "access-way ="));
    let show = [
        "bulletin",
        "show",
        "bulletin.toml",
        "--policy",
        "policy.teleklaar",
    ];
    let run = workplace.run(&show);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.contains("there are 40 desks"), "{}", run.stdout);
}
