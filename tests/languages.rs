//! The languages are equals: the same texts with the same variables, whole, in use, and written as each language wants it.

mod catalogue;
mod writing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use teleklaar::text::ids;

use catalogue::{Catalogue, files};

#[test]
fn every_file_can_be_read_and_says_nothing_twice() {
    for language in ["nl", "fr", "en"] {
        assert_eq!(
            Catalogue::read(language).defects,
            Vec::<String>::new(),
            "{language}"
        );
    }
}

#[test]
fn every_file_is_inside_the_program() {
    for (language, sources) in [
        ("nl", ids::NL_SOURCES),
        ("fr", ids::FR_SOURCES),
        ("en", ids::EN_SOURCES),
    ] {
        for path in files(language) {
            let text = std::fs::read_to_string(&path).expect("a file of texts");
            assert!(
                sources.contains(&text.as_str()),
                "{} is embedded",
                path.display()
            );
        }
        assert_eq!(sources.len(), files(language).len(), "{language}");
    }
}

#[test]
fn dutch_and_french_have_the_same_texts_in_the_same_files_with_the_same_variables() {
    let table = |language| -> Vec<_> {
        let texts = Catalogue::read(language).texts.into_iter();
        texts
            .map(|(id, text)| {
                format!(
                    "{}: {id} {:?} {:?}",
                    text.file, text.variables, text.numbers
                )
            })
            .collect()
    };
    let (dutch, french): (BTreeSet<String>, BTreeSet<String>) = (
        table("nl").into_iter().collect(),
        table("fr").into_iter().collect(),
    );
    let only_one: Vec<_> = dutch.symmetric_difference(&french).collect();
    assert!(only_one.is_empty(), "in one language only: {only_one:#?}");
}

#[test]
fn english_says_nothing_that_dutch_does_not_and_leaves_no_file_half() {
    /// Of these files the command line needs only a part, named by how its ids end.
    const PARTS: [(&str, &str); 1] = [("controls.ftl", ".title")];
    let (dutch, english) = (Catalogue::read("nl"), Catalogue::read("en"));
    for (id, text) in &english.texts {
        let same = dutch
            .texts
            .get(id)
            .unwrap_or_else(|| panic!("{id} is not there in Dutch"));
        assert_eq!(
            (&text.file, &text.variables),
            (&same.file, &same.variables),
            "{id}"
        );
    }
    let begun: BTreeSet<_> = english
        .texts
        .values()
        .map(|text| text.file.as_str())
        .collect();
    for (id, text) in dutch
        .texts
        .iter()
        .filter(|(_, text)| begun.contains(text.file.as_str()))
    {
        let part = PARTS.iter().find(|(file, _)| *file == text.file);
        let wanted = part.is_none_or(|(_, end)| id.ends_with(end) || !id.contains('.'));
        assert!(
            !wanted || english.texts.contains_key(id),
            "{} in English lacks {id}",
            text.file
        );
    }
}

#[test]
fn every_text_that_the_program_names_exists_and_none_lies_there_unused() {
    let named: BTreeSet<String> = ids::all()
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .collect();
    let written: BTreeSet<String> = Catalogue::read("nl").texts.into_keys().collect();
    let missing: Vec<_> = named.difference(&written).collect();
    let unused: Vec<_> = written.difference(&named).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "missing: {missing:#?}\nunused: {unused:#?}"
    );
}

#[test]
fn every_fixed_text_is_shown_somewhere() {
    let (of_ids, others): (Vec<PathBuf>, Vec<PathBuf>) =
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
            .into_iter()
            .partition(|path| {
                path.components().any(|part| part.as_os_str() == "ids")
                    || path.ends_with("text/ids.rs")
            });
    let read = |path: &PathBuf| std::fs::read_to_string(path).expect("a source file");
    let named: BTreeSet<String> = others
        .iter()
        .flat_map(|path| paths_in(&read(path)))
        .collect();
    let mut unused = Vec::new();
    for source in of_ids.iter().map(read) {
        for block in source.split("fixed_texts! {").skip(1) {
            let mut lines = block
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with("///"));
            let name = lines
                .next()
                .and_then(|line| line.split(' ').next())
                .expect("the name of the enum");
            let variants = lines
                .take_while(|line| *line != "}")
                .filter_map(|line| line.split(" = ").next());
            let shown = |variant: &str| {
                named.contains(&format!("{name}::{variant}"))
                    || named.contains(&format!("{name}::ALL"))
            };
            unused.extend(
                variants
                    .filter(|variant| !shown(variant))
                    .map(|variant| format!("{name}::{variant}")),
            );
        }
    }
    assert!(unused.is_empty(), "no line of src names {unused:#?}");
}

/// Returns the last two names of every path in a source, and calls an import by its own name (`use ... Sign as Id`).
fn paths_in(source: &str) -> Vec<String> {
    let words: Vec<&str> = source
        .split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
        .filter(|word| !word.is_empty())
        .collect();
    let named_otherwise = |alias: &str| {
        let mut imports = words
            .windows(3)
            .filter(|words| words[1] == "as" && words[2] == alias);
        imports
            .next()
            .and_then(|words| words[0].rsplit("::").next())
    };
    words
        .iter()
        .filter_map(|word| {
            let (before, last) = word.rsplit_once("::")?;
            let owner = before.rsplit("::").next()?;
            Some(format!(
                "{}::{last}",
                named_otherwise(owner).unwrap_or(owner)
            ))
        })
        .collect()
}

/// Returns all Rust files below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of sources");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn every_text_can_be_filled_in() {
    for language in ["nl", "fr", "en"] {
        let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
        for path in files(language) {
            let source = std::fs::read_to_string(path).expect("a file of texts");
            bundle
                .add_resource(FluentResource::try_new(source).expect("a file of texts"))
                .expect("new ids");
        }
        for (id, text) in Catalogue::read(language).texts {
            for number in [0, 1, 2, 15, 100] {
                let mut values = FluentArgs::new();
                for name in &text.variables {
                    let is_number = text.numbers.contains(name);
                    let value = if is_number {
                        FluentValue::from(number)
                    } else {
                        FluentValue::from("Voornaam Naam")
                    };
                    values.set(name.as_str(), value);
                }
                let (message, attribute) = id
                    .split_once('.')
                    .map_or((id.as_str(), None), |(a, b)| (a, Some(b)));
                let message = bundle.get_message(message).expect("a text that was read");
                let pattern = attribute.map_or_else(
                    || message.value(),
                    |attribute| {
                        message
                            .get_attribute(attribute)
                            .map(|attribute| attribute.value())
                    },
                );
                let mut errors = Vec::new();
                bundle.format_pattern(
                    pattern.expect("a text that was read"),
                    Some(&values),
                    &mut errors,
                );
                assert!(errors.is_empty(), "{language} {id}: {errors:?}");
            }
        }
    }
}
