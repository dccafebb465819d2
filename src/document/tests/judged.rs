//! What programs that nobody here wrote say of the document: poppler's `pdftotext` and `pdfdetach`.

use serde_json::Value;

use super::*;
use crate::judge::judge;

/// Returns the text of the PDF as it is read aloud.
pub(super) fn text(pdf: &[u8]) -> String {
    String::from_utf8(judge(
        "pdftotext",
        &["-raw", "-enc", "UTF-8", "FILE", "-"],
        pdf,
    ))
    .unwrap()
}

/// Drops white space, hyphens, which `pdftotext` drops at the end of a line, and the template's bullets: where a line is broken
/// is the page's business.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace() && !['-', '•'].contains(character))
        .collect()
}

/// Returns every object of the PDF, by its number and generation.
pub(super) fn objects(pdf: &[u8]) -> serde_json::Map<String, Value> {
    let json = judge("qpdf", &["--json=2", "--json-key=qpdf", "FILE"], pdf);
    let json: Value = serde_json::from_slice(&json).unwrap();
    json["qpdf"][1].as_object().unwrap().clone()
}

/// Returns the dictionaries of all objects, those of streams too.
pub(super) fn dictionaries(objects: &serde_json::Map<String, Value>) -> Vec<&Value> {
    let all = objects
        .values()
        .filter_map(|object| object.get("value").or_else(|| object["stream"].get("dict")));
    all.filter(|value| value.is_object()).collect()
}

pub(super) fn follow<'a>(
    objects: &'a serde_json::Map<String, Value>,
    value: &'a Value,
) -> &'a Value {
    match value
        .as_str()
        .and_then(|reference| objects.get(&format!("obj:{reference}")))
    {
        Some(object) => object
            .get("value")
            .unwrap_or_else(|| &object["stream"]["dict"]),
        None => value,
    }
}

pub(super) fn catalog(objects: &serde_json::Map<String, Value>) -> &Value {
    follow(objects, &objects["trailer"]["value"]["/Root"])
}

#[test]
fn the_pdf_says_what_the_record_says_and_nothing_else() {
    for (sample, language, record) in every_sample() {
        let document = render(&record).unwrap();
        let view = view_of(&record);
        let mut rest = squeezed(&text(&document.pdf));
        let mut strings: Vec<_> = shown_strings(&view)
            .iter()
            .map(|string| squeezed(string))
            .collect();
        let name = view["running-name"].as_str().unwrap();
        let running = view["running-title"].as_str().unwrap();
        strings.push(squeezed(&running.replace("<name>", name)));
        for page in 1..=document.page_count() {
            let page_of = view["page-of"].as_str().unwrap();
            let page_of = page_of.replace("<pages>", &document.page_count().to_string());
            strings.push(squeezed(&page_of.replace("<page>", &page.to_string())));
        }
        // A text that runs over the foot of a page is cut there by foot and head: only the longest record has such.
        if sample != Sample::Longest {
            for string in &strings {
                assert!(
                    rest.contains(string.as_str()),
                    "{sample:?} {language:?}: {string} is missing in {rest}"
                );
            }
        }
        strings.sort_by_key(|string| std::cmp::Reverse(string.len()));
        for string in strings.iter().filter(|string| !string.is_empty()) {
            rest = rest.replace(string.as_str(), "\u{1}");
        }
        let rest: Vec<_> = rest
            .split('\u{1}')
            .filter(|part| !part.is_empty())
            .collect();
        if sample != Sample::Longest {
            assert!(
                rest.is_empty(),
                "{sample:?} {language:?} also says {rest:?}"
            );
        }
    }
}

#[test]
fn every_typed_word_is_in_the_pdf() {
    for (sample, language, record) in every_sample() {
        let said = squeezed(&text(&render(&record).unwrap().pdf));
        for (field, typed) in record.typed_texts() {
            if field == TypedField::AccessWay {
                // Known ways are shown by their names.
                continue;
            }
            for word in typed
                .split_whitespace()
                .filter(|word| word.chars().count() < 30)
            {
                assert!(
                    said.contains(&squeezed(word)),
                    "{sample:?} {language:?} {field:?}: {word}"
                );
            }
        }
    }
}

#[test]
fn the_longest_texts_lose_no_letter() {
    let said = text(&render(&record(Sample::Longest, Language::Nl)).unwrap().pdf);
    // Two texts of 2,000 and nothing else has a w twice in a row.
    let letters: usize = said
        .split(|character| character != 'w')
        .map(str::len)
        .filter(|length| *length > 1)
        .sum();
    assert_eq!(letters, 4_000);
    assert_eq!(said.matches("zevende").count(), 250);
}

#[test]
fn the_record_inside_is_the_record() {
    for (sample, _, record) in every_sample() {
        let pdf = render(&record).unwrap().pdf;
        let inside = judge("qpdf", &["--show-attachment=checklist.json", "FILE"], &pdf);
        assert_eq!(Checklist::parse(&inside), Ok(record), "{sample:?}");
    }
}

#[test]
fn there_is_exactly_one_file_inside_and_it_is_the_source() {
    let pdf = render(&record(Sample::Ready, Language::Nl)).unwrap().pdf;
    let objects = objects(&pdf);
    let files: Vec<_> = dictionaries(&objects)
        .into_iter()
        .filter(|dictionary| dictionary["/Type"] == "/Filespec")
        .collect();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0]["/AFRelationship"], "/Source");
    assert_eq!(files[0]["/UF"], "u:checklist.json");
    let associated = follow(&objects, &catalog(&objects)["/AF"]);
    assert_eq!(follow(&objects, &associated[0]), files[0]);
    assert!(!catalog(&objects)["/Names"]["/EmbeddedFiles"].is_null());
}
