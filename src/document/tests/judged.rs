//! What programs that nobody here wrote say of the document: poppler's `pdftotext`, and `qpdf`.

use std::collections::BTreeSet;

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
fn objects(pdf: &[u8]) -> serde_json::Map<String, Value> {
    let json = judge("qpdf", &["--json=2", "--json-key=qpdf", "FILE"], pdf);
    let json: Value = serde_json::from_slice(&json).unwrap();
    json["qpdf"][1].as_object().unwrap().clone()
}

/// Returns the dictionaries of all objects, those of streams too.
fn dictionaries(objects: &serde_json::Map<String, Value>) -> Vec<&Value> {
    let all = objects
        .values()
        .filter_map(|object| object.get("value").or_else(|| object["stream"].get("dict")));
    all.filter(|value| value.is_object()).collect()
}

fn follow<'a>(objects: &'a serde_json::Map<String, Value>, value: &'a Value) -> &'a Value {
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

fn catalog(objects: &serde_json::Map<String, Value>) -> &Value {
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
fn qpdf_finds_nothing_wrong() {
    for (_, _, record) in every_sample() {
        let pdf = render(&record).unwrap().pdf;
        let said = String::from_utf8(judge("qpdf", &["--check", "FILE"], &pdf)).unwrap();
        assert!(
            said.contains("No syntax or stream encoding errors found"),
            "{said}"
        );
    }
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

#[test]
fn the_container_is_what_the_signature_builds_on() {
    let pdf = render(&record(Sample::Ready, Language::Nl)).unwrap().pdf;
    assert!(pdf.starts_with(b"%PDF-1.7\n"));
    assert!(pdf.ends_with(b"%%EOF"), "the signature writes the line end");
    let said = String::from_utf8_lossy(&pdf);
    assert!(said.contains("\nxref\n") && said.contains("\ntrailer\n"));
    for absent in [
        "/ObjStm",
        "/XRefStm",
        "/Encrypt",
        "/JavaScript",
        "/AcroForm",
        "/OpenAction",
        "/URI",
    ] {
        assert!(!said.contains(absent), "{absent}");
    }
    let objects = objects(&pdf);
    let trailer = &objects["trailer"]["value"];
    assert_eq!(trailer["/ID"].as_array().unwrap().len(), 2);
}

#[test]
fn catalog_and_pages_are_those_of_an_accessible_archive() {
    for language in Language::FOR_PEOPLE {
        let pdf = render(&record(Sample::Conditions, language)).unwrap().pdf;
        let objects = objects(&pdf);
        let catalog = catalog(&objects);
        assert_eq!(catalog["/Lang"], format!("u:{}-BE", language.code()));
        assert_eq!(follow(&objects, &catalog["/MarkInfo"])["/Marked"], true);
        assert_eq!(
            follow(&objects, &catalog["/ViewerPreferences"])["/DisplayDocTitle"],
            true
        );
        assert!(follow(&objects, &catalog["/OutputIntents"]).is_array());
        assert!(follow(&objects, &catalog["/Outlines"])["/First"].is_string());
        let pages: Vec<_> = dictionaries(&objects)
            .into_iter()
            .filter(|dictionary| dictionary["/Type"] == "/Page")
            .collect();
        assert_eq!(pages.len(), 3);
        for page in pages {
            assert!(page["/StructParents"].is_number());
        }
    }
}

#[test]
fn the_metadata_claims_pdf_a_3a_and_pdf_ua_1_and_names_the_title() {
    let record = record(Sample::Ready, Language::Fr);
    let pdf = render(&record).unwrap().pdf;
    let metadata = String::from_utf8_lossy(&pdf);
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<xmp:CreateDate>2026-11-22",
    ] {
        assert!(metadata.contains(claim), "{claim}");
    }
    assert!(
        metadata.contains(
            "Check-list télétravail de Prénom Nom, CPAS de Ville-Exemple, 22 novembre 2026"
        )
    );
    assert!(metadata.contains("<xmp:CreatorTool>Téléclair 0.1.0</xmp:CreatorTool>"));
}

#[test]
fn every_font_is_embedded_and_mapped_to_characters() {
    let mut record = record(Sample::Ready, Language::Nl);
    record.worker.name = "محمد ✓ Naam".to_owned();
    let pdf = render(&record).unwrap().pdf;
    let objects = objects(&pdf);
    let all = dictionaries(&objects);
    let fonts: Vec<_> = all
        .iter()
        .filter(|dictionary| dictionary["/Type"] == "/Font")
        .collect();
    let composite: Vec<_> = fonts
        .iter()
        .filter(|font| font["/Subtype"] == "/Type0")
        .collect();
    assert!(composite.len() >= 3, "{fonts:?}");
    for font in composite {
        assert!(font["/ToUnicode"].is_string(), "{font}");
        let descendant = follow(&objects, &follow(&objects, &font["/DescendantFonts"])[0]);
        let descriptor = follow(&objects, &descendant["/FontDescriptor"]);
        assert!(
            !descriptor["/FontFile2"].is_null() || !descriptor["/FontFile3"].is_null(),
            "{descriptor}"
        );
    }
    assert!(
        !fonts
            .iter()
            .any(|font| font["/Subtype"] == "/Type1" || font["/Subtype"] == "/TrueType")
    );
}

#[test]
fn headings_lists_and_tables_are_tagged_and_headers_have_a_scope() {
    let pdf = render(&record(Sample::Conditions, Language::Nl))
        .unwrap()
        .pdf;
    let objects = objects(&pdf);
    let tags: Vec<_> = dictionaries(&objects)
        .into_iter()
        .filter(|tag| tag["/S"].is_string())
        .collect();
    let kinds: BTreeSet<_> = tags.iter().filter_map(|tag| tag["/S"].as_str()).collect();
    for kind in [
        "/Document",
        "/Title",
        "/H1",
        "/P",
        "/L",
        "/LI",
        "/Table",
        "/TR",
        "/TH",
        "/TD",
    ] {
        assert!(kinds.contains(kind), "{kind} is not among {kinds:?}");
    }
    let headers: Vec<_> = tags.iter().filter(|tag| tag["/S"] == "/TH").collect();
    let scope = |tag: &Value| {
        let attributes = follow(&objects, &tag["/A"]);
        let attributes = attributes
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![attributes.clone()]);
        attributes.iter().find_map(|attribute| {
            follow(&objects, attribute)["/Scope"]
                .as_str()
                .map(str::to_owned)
        })
    };
    let rows = headers
        .iter()
        .filter(|tag| scope(tag).as_deref() == Some("/Row"))
        .count();
    assert!(headers.iter().all(|tag| scope(tag).is_some()));
    assert!(rows > 28, "{rows} row headers");
    let figures = tags.iter().filter(|tag| tag["/S"] == "/Figure");
    assert_eq!(figures.filter(|figure| figure["/Alt"].is_null()).count(), 0);
}
