//! What `qpdf` says of the document: the container, its metadata, fonts and tags.

use serde_json::Value;

use super::judged::{catalog, dictionaries, follow, objects};
use super::*;
use crate::judge::judge;

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
