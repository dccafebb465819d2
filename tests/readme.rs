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
