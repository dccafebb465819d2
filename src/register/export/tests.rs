//! Exports, read back as others read them.

mod workbook;

use std::io::{Cursor, Read as _};
use std::path::Path;

use serde_json::Value;

use super::samples::{self, hostile, one_per_state};
use super::table::Column;
use super::*;
use crate::register::follow_up::answer::answered_by;
use crate::register::line::State;
use crate::text::ids::RegisterWord;

/// Writes lines in a form and returns the file.
fn exported(lines: &[Line], ending: &str, language: Language) -> Vec<u8> {
    let (keeper, made_at) = (samples::keeper(language), samples::moment());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("register.{ending}"));
    let export = samples::export(lines, &keeper, &made_at, language);
    write(&path, &export, None, Existing::Keep).unwrap();
    std::fs::read(&path).unwrap()
}

fn records(csv: &[u8]) -> Vec<Vec<String>> {
    let text = csv.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text);
    let records = reader.records();
    records
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_list_opens_in_a_belgian_spreadsheet_and_reads_back() {
    for language in Language::FOR_PEOPLE {
        let lines = one_per_state(language);
        let csv = exported(&lines, "csv", language);
        assert!(csv.windows(2).any(|pair| pair == b"\r\n"));
        let records = records(&csv);
        assert_eq!(records.len(), lines.len() + 1);
        let of = |state: State, column: Column| {
            let line = State::ALL.iter().position(|&one| one == state).unwrap();
            let column = Column::ALL.iter().position(|&one| one == column).unwrap();
            records[line + 1][column].as_str()
        };
        assert_eq!(of(State::ConditionsOpen, Column::SignedOn), "22/11/2026");
        assert_eq!(of(State::Expired, Column::ValidUntil), "25/11/2026");
        assert_eq!(of(State::ConditionsOpen, Column::ConditionsOpen), "3");
        assert_eq!(of(State::Ready, Column::ConditionsOpen), "0");
        assert_eq!(of(State::NotHandedIn, Column::ConditionsOpen), "");
        let texts = Texts::new(language);
        let answered = lines
            .iter()
            .find(|line| line.newest.as_ref().is_some_and(|one| one.answer.is_some()));
        let said = answered_by(answered.unwrap(), &texts).unwrap();
        assert!(said.contains("Voornaam Verantwoordelijke"), "{said}");
        assert_eq!(of(answered.unwrap().state, Column::Answer), said);
        assert_eq!(of(State::NotHandedIn, Column::Answer), "");
        assert_eq!(
            of(State::Ready, Column::File),
            format!(
                "{}.pdf; berichten/mail.eml › archief.zip › checklist.pdf",
                of(State::Ready, Column::Name)
            )
        );
    }
}

#[test]
fn a_refused_file_says_why() {
    let texts = Texts::new(Language::Nl);
    let records = records(&exported(&one_per_state(Language::Nl), "csv", Language::Nl));
    let why = texts.get(crate::text::ids::FoundText(
        crate::verification::Reason::DigestDiffers,
    ));
    assert!(records[1].contains(&why), "{:?}", records[1]);
    let why = texts.get(RegisterWord::Refusal(
        crate::register::refusal::Refusal::TooLarge,
    ));
    assert!(records[2].contains(&why), "{:?}", records[2]);
}

#[test]
fn no_cell_of_the_list_begins_a_formula_or_hides_something() {
    let csv = exported(&hostile(Language::Nl), "csv", Language::Nl);
    let records = records(&csv);
    for cell in records.iter().flatten() {
        assert_eq!(&cell::harmless(cell.trim_start_matches('\'')), cell);
        assert!(!cell.contains(['\t', '\r', '\n', '\u{202e}']), "{cell:?}");
    }
    assert_eq!(
        records[1][0],
        "'=HYPERLINK(\"http://example.invalid\";\"Naam\")"
    );
    assert_eq!(records[7][0], "'\"=1+1\"");
    assert_eq!(records[9][0], "Naam[U+202E]fdp.exe");
    assert_eq!(records[10][0], "Naam;\"=1+1\"");
}

#[test]
fn the_data_are_whole_and_without_sentences() {
    let lines = one_per_state(Language::Fr);
    let json = exported(&lines, "json", Language::Fr);
    let data: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(data["format"], 1);
    assert_eq!(data["made-at"], "2026-12-01T10:05:00+01:00");
    assert_eq!(data["counts"]["not-handed-in"], 1);
    assert_eq!(data["lines"].as_array().unwrap().len(), State::ALL.len());
    let of = |state: State| {
        let index = State::ALL.iter().position(|&one| one == state).unwrap();
        &data["lines"][index]
    };
    assert_eq!(of(State::Invalid)["newest"]["reasons"][0], "digest-differs");
    assert_eq!(of(State::Invalid)["newest"]["checklist"], Value::Null);
    assert_eq!(of(State::NotHandedIn)["newest"], Value::Null);
    let open = of(State::ConditionsOpen);
    assert_eq!(open["conditions"][0]["done"]["on"], "2026-11-30");
    assert_eq!(open["conditions"][0]["who"], "it");
    let ready = of(State::Ready);
    assert_eq!(ready["newest"]["answer"]["answer"], "accepted-with-remark");
    assert_eq!(ready["newest"]["places"][1]["inside"][0], "archief.zip");
    assert_eq!(ready["newest"]["signed-at"], "2026-11-22T10:05:00+01:00");
    assert_eq!(ready["newest"]["checklist"]["valid-until"], "2027-11-22");
    assert_eq!(ready["vouching"]["compared"], "telephone");
    assert_eq!(ready["notes"][0]["on"], "2026-11-24");
    assert_eq!(of(State::Unreadable)["newest"]["refusal"], "too-large");
}

#[test]
fn hidden_characters_are_escaped_in_the_data_and_lost_in_none() {
    let lines = hostile(Language::Nl);
    let json = String::from_utf8(exported(&lines, "json", Language::Nl)).unwrap();
    assert!(!json.contains('\u{202e}'));
    assert!(json.contains("Naam\\u202efdp.exe"), "{json}");
    let data: Value = serde_json::from_str(&json).unwrap();
    for (line, exported) in lines.iter().zip(data["lines"].as_array().unwrap()) {
        assert_eq!(exported["name"], line.name.as_str());
    }
}

#[test]
fn an_existing_file_stays_unless_it_is_to_be_replaced() {
    let lines = one_per_state(Language::Nl);
    let (keeper, made_at) = (samples::keeper(Language::Nl), samples::moment());
    let export = samples::export(&lines, &keeper, &made_at, Language::Nl);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.csv");
    std::fs::write(&path, "mine").unwrap();
    assert!(matches!(
        write(&path, &export, None, Existing::Keep),
        Err(ExportError::Exists)
    ));
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
    write(&path, &export, None, Existing::Replace).unwrap();
    assert_ne!(std::fs::read(&path).unwrap(), b"mine");
}

#[test]
fn the_ending_says_the_form_and_another_one_is_refused() {
    for (name, form) in [
        ("a.csv", Some(Form::Separated)),
        ("a.XLSX", Some(Form::Workbook)),
        ("a.b.json", Some(Form::Data)),
        ("a.pdf", Some(Form::Summary)),
        ("a.txt", None),
        ("csv", None),
        (".csv", None),
    ] {
        assert_eq!(Form::of(Path::new(name)), form, "{name}");
    }
}

#[test]
fn every_error_has_a_sentence_that_names_the_file() {
    let errors = [
        ExportError::UnknownEnding,
        ExportError::Exists,
        ExportError::File(io::ErrorKind::PermissionDenied),
        ExportError::File(io::ErrorKind::StorageFull),
        ExportError::Workbook(String::new()),
        ExportError::NoSigner,
    ];
    for language in [Language::Nl, Language::Fr, Language::En] {
        let texts = Texts::new(language);
        for error in &errors {
            let sentence = error.sentence(Path::new("map/lijst\u{202e}.csv"), &texts);
            assert!(sentence.contains("map/lijst[U+202E].csv"), "{sentence}");
        }
    }
}

#[test]
fn a_full_disk_is_named_and_asks_for_no_other_program() {
    for (language, word) in [
        (Language::Nl, "de schijf is vol"),
        (Language::Fr, "le disque est plein"),
        (Language::En, "the disk is full"),
    ] {
        let error = ExportError::from(io::Error::from(io::ErrorKind::StorageFull));
        let sentence = error.sentence(Path::new("lijst.csv"), &Texts::new(language));
        assert!(sentence.contains(word), "{sentence}");
    }
}
