//! Tests of the finished document, by reading it as others read it.

mod access;
mod characters;
mod container;
mod judged;
mod pages;
mod process;
mod refused;
mod template;

use std::collections::BTreeSet;

use ttf_parser::Face;

use super::fonts::missing_characters;
use super::*;
use crate::checklist::Measurement;
use crate::checklist::samples::{Sample, record};
use crate::control::Control;
use crate::text::{Language, Texts};
use crate::typefaces;

/// Every sample in both languages.
fn every_sample() -> impl Iterator<Item = (Sample, Language, Checklist)> {
    Sample::ALL.into_iter().flat_map(|sample| {
        Language::FOR_PEOPLE
            .into_iter()
            .map(move |language| (sample, language, record(sample, language)))
    })
}

/// The strings of a view, without those that choose a shape or a language.
fn shown_strings(view: &serde_json::Value) -> Vec<String> {
    match view {
        serde_json::Value::String(string) => vec![string.clone()],
        serde_json::Value::Array(items) => items.iter().flat_map(shown_strings).collect(),
        serde_json::Value::Object(object) => {
            let shown = object.iter().filter(|(key, _)| {
                ![
                    "language",
                    "shape",
                    "subject",
                    "author",
                    "attachment-description",
                    "summary",
                    "running-title",
                    "page-of",
                ]
                .contains(&key.as_str())
            });
            shown.flat_map(|(_, value)| shown_strings(value)).collect()
        }
        _ => Vec::new(),
    }
}

fn view_of(record: &Checklist) -> serde_json::Value {
    serde_json::to_value(view::View::new(record, &Texts::new(record.language))).unwrap()
}

#[test]
fn every_text_is_there_and_formatted() {
    for (sample, language, record) in every_sample() {
        for string in shown_strings(&view_of(&record)) {
            let is_id = string.split_once('-').is_some_and(|(file, _)| {
                [
                    "document",
                    "control",
                    "reason",
                    "observation",
                    "level",
                    "situation",
                    "status",
                    "condition",
                    "actor",
                ]
                .contains(&file)
            });
            assert!(
                !is_id && !string.contains(['{', '$']),
                "{sample:?} {language:?}: {string}"
            );
        }
    }
}

#[test]
fn not_ready_and_work_on_site_first_say_how_clients_are_served() {
    for language in Language::FOR_PEOPLE {
        let expected = Texts::new(language).get(DocumentText::ClientsAreServed);
        for (sample, is_first) in [
            (Sample::NotReady, true),
            (Sample::WorkOnSite, true),
            (Sample::Ready, false),
            (Sample::Conditions, false),
            (Sample::OnSite, false),
        ] {
            let view = view_of(&record(sample, language));
            assert_eq!(
                view["verdict"]["sentences"][0] == expected.as_str(),
                is_first,
                "{sample:?}"
            );
        }
    }
}

#[test]
fn ready_for_ksz_is_no_green_beside_a_verdict_that_says_no() {
    for language in Language::FOR_PEOPLE {
        let mut record = record(Sample::NotReady, language);
        record.ksz = crate::assessment::KszVerdict::Ready;
        record.ksz_because = Vec::new();
        let later = Texts::new(language).get(DocumentText::KszReadyLater);
        let ksz = &view_of(&record)["ksz"];
        assert_eq!(ksz["shape"], "neutral");
        assert_eq!(ksz["sentences"], serde_json::json!([later]));
        record.verdict = crate::assessment::Verdict::Ready;
        let ksz = &view_of(&record)["ksz"];
        assert_eq!(ksz["shape"], "good");
    }
}

#[test]
fn a_point_without_an_answer_is_called_so_and_not_declared() {
    for language in Language::FOR_PEOPLE {
        let mut record = record(Sample::ALL[0], language);
        let finding = record
            .findings
            .iter_mut()
            .find(|finding| finding.control == Control::EthicsCode)
            .unwrap();
        finding.status = crate::assessment::Status::Undetermined;
        finding.provenance = crate::assessment::Provenance::Declared;
        let said = Texts::new(language).get(DocumentText::NoAnswer);
        assert!(shown_strings(&view_of(&record)).contains(&said), "{said}");
    }
}

#[test]
fn a_private_pc_that_is_not_ready_names_the_ways_out() {
    let ways_out = Texts::new(Language::Nl).get(DocumentText::WaysOut);
    let mut record = record(Sample::NotReady, Language::Nl);
    assert!(shown_strings(&view_of(&record)).contains(&ways_out));
    record.situation = crate::control::Situation::PrivateVirtual;
    assert!(!shown_strings(&view_of(&record)).contains(&ways_out));
}

#[test]
fn the_table_has_28_rows_in_every_situation() {
    for (sample, _, record) in every_sample() {
        let view = view_of(&record);
        let sections = view["findings"]["sections"].as_array().unwrap();
        let rows: usize = sections
            .iter()
            .map(|section| section["rows"].as_array().unwrap().len())
            .sum();
        assert_eq!(rows, 28, "{sample:?}");
    }
}

#[test]
fn a_policy_that_differs_from_the_circular_is_marked_at_the_control_and_explained_below() {
    let view = view_of(&record(Sample::Conditions, Language::Nl));
    let strings = shown_strings(&view).join("\n");
    assert!(
        strings.contains("Beleid van de organisatie: verplicht. Omzendbrief: aanbevolen."),
        "{strings}"
    );
    assert!(
        strings.contains("Firewall: verplicht in plaats van aanbevolen."),
        "{strings}"
    );
}

#[test]
fn what_was_declared_only_by_choice_is_said_once_and_not_at_every_control() {
    let view = view_of(&record(Sample::WorkOnSite, Language::Nl));
    let strings = shown_strings(&view);
    let declared_only = Texts::new(Language::Nl).get(DocumentText::DeclaredOnly);
    assert_eq!(
        strings
            .iter()
            .filter(|string| **string == declared_only)
            .count(),
        1
    );
    assert!(!strings.iter().any(|string| string.starts_with("Meting: ")));
}

#[test]
fn a_measurement_from_a_file_is_not_called_the_programs_own() {
    for (language, from_file, own) in [
        (
            Language::Nl,
            "bestand van 22 november 2026",
            "het programma heeft het op deze pc vastgesteld",
        ),
        (
            Language::Fr,
            "fichier du 22 novembre 2026",
            "le programme l’a constaté sur ce PC",
        ),
    ] {
        let mut record = record(Sample::Ready, language);
        let says = |record: &Checklist, words: &str| {
            let strings = shown_strings(&view_of(record));
            strings.iter().any(|string| string.contains(words))
        };
        assert!(says(&record, own) && !says(&record, from_file));
        let Measurement::Measured { at } = record.measurement else {
            panic!("{:?}", record.measurement);
        };
        record.measurement = Measurement::FromFile { at };
        assert!(says(&record, from_file) && !says(&record, own));
    }
}

#[test]
fn a_figure_of_the_measurement_is_said() {
    let strings = shown_strings(&view_of(&record(Sample::Conditions, Language::Nl)));
    assert!(
        strings
            .iter()
            .any(|string| string.starts_with("Meting: ") && string.contains("40")),
        "{strings:?}"
    );
}

#[test]
fn each_sentence_about_a_finding_stands_in_its_row() {
    let view = view_of(&record(Sample::NotReady, Language::Nl));
    let texts = Texts::new(Language::Nl);
    let title = texts.get(crate::text::ids::ControlText::Title(Control::ScreenLock));
    let rows = view["findings"]["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["rows"].as_array().unwrap());
    let row = rows
        .into_iter()
        .find(|row| row["title"] == title.as_str())
        .unwrap();
    let notes = shown_strings(&row["notes"]);
    assert!(notes[0].contains("30 minuten"), "{notes:?}");
    assert!(notes[1].starts_with("Te doen: "), "{notes:?}");
}
