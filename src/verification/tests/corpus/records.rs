//! Documents that do not say what their record says, or act.

use super::*;

/// Signs a document honestly after a change to it.
pub(in crate::verification::tests) fn sign(document: &[u8]) -> Vec<u8> {
    let places = document::render(&checklist())
        .expect("a document")
        .signature_fields;
    sign_worker(
        document,
        &fields(places),
        &drawn_by(&checklist(), &worker(), &time()),
        &worker(),
        &time(),
    )
    .expect("signed")
}

pub(in crate::verification::tests) fn rebuilt_with(
    change: impl Fn(u32, &mut Dictionary<'static>, &mut Option<Vec<u8>>),
) -> Vec<u8> {
    let pdf = document();
    sign(&rebuilt(&pdf, change))
}

pub(in crate::verification::tests) fn differing_records() -> Vec<Attack> {
    let pdf = document();
    let json = checklist().to_json();
    let better = {
        let mut record = record(Sample::Ready, Language::Nl);
        record.worker = checklist().worker;
        record.to_json()
    };
    let json_with = |from: &str, to: &str| {
        sign(&with_record(
            &pdf,
            &replaced(&json, from.as_bytes(), to.as_bytes()),
        ))
    };
    let catalog_without = |key: &'static str| {
        rebuilt_with(move |_, dictionary, _| {
            if dictionary.is_name("Type", "Catalog") {
                *dictionary = without(dictionary, key);
            }
        })
    };
    let (catalog, specification) = (root(&pdf).0, {
        let file = read(&pdf);
        let dictionary = file
            .view()
            .dictionary(root(&pdf))
            .expect("a catalog")
            .clone();
        let files = dictionary.array("AF").expect("files");
        files[0].as_reference().expect("a file").0
    });
    [
        Reason::TextDiffers.refuses([
            ("a better record", sign(&with_record(&pdf, &better))),
            (
                "another person's record",
                json_with("Laptop in de bureaukamer", "Laptop"),
            ),
            (
                "the same document written otherwise",
                rebuilt_with(|_, _, _| {}),
            ),
        ]),
        Reason::RecordRefused.refuses([
            (
                "a verdict that does not follow from the findings",
                json_with("\"ready-with-conditions\"", "\"ready\""),
            ),
            (
                "spaces in the record",
                json_with("\"format\": 1", "\"format\":  1"),
            ),
            (
                "a key twice in the record",
                json_with("\"format\": 1,", "\"format\": 1,\n  \"format\": 1,"),
            ),
            (
                "an unknown key in the record",
                json_with("\"format\": 1,", "\"format\": 1,\n  \"x\": 1,"),
            ),
            ("no JSON", sign(&with_record(&pdf, b"x"))),
        ]),
        Reason::RecordNewer.refuses([(
            "a newer record",
            json_with("\"format\": 1", "\"format\": 2"),
        )]),
        reader(Problem::InflatedTooLarge).refuses([(
            "a record that bursts",
            sign(&with_record(&pdf, &vec![b' '; 4 * 1024 * 1024])),
        )]),
        Reason::RecordMissing.refuses([
            ("a record that is named once", catalog_without("AF")),
            ("a record that is associated only", catalog_without("Names")),
            (
                "a record of another name",
                rebuilt_with(move |number, dictionary, _| {
                    if number == specification {
                        dictionary.set("F", Object::text("other.json"));
                    }
                }),
            ),
        ]),
        Reason::RecordNotAlone.refuses([
            (
                "a second embedded file",
                sign(&with_entry(
                    &pdf,
                    "Metadata",
                    "Type",
                    Object::name("EmbeddedFile"),
                )),
            ),
            (
                "a second specification",
                rebuilt_with(move |number, dictionary, _| {
                    if number == catalog {
                        dictionary.set("EF", Dictionary::new());
                    }
                }),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn documents_that_do_not_say_what_their_record_says() {
    check(differing_records());
}

pub(in crate::verification::tests) fn active_documents() -> Vec<Attack> {
    let catalog = |key: &'static str, value: Object<'static>| {
        other_template(|pdf| with_entry(&pdf, "Catalog", key, value))
    };
    let script = Dictionary::new().with("S", Object::name("JavaScript"));
    let annotation = Dictionary::new()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name("Stamp"));
    Reason::ActiveContent.refuses([
        (
            "an open action",
            catalog("OpenAction", script.clone().into()),
        ),
        (
            "a hidden script",
            catalog("Other", vec![script.into()].into()),
        ),
        ("layers", catalog("OCProperties", Dictionary::new().into())),
        ("a stamp", catalog("Other", annotation.into())),
    ])
}

#[test]
fn documents_of_another_template_that_act() {
    check(active_documents());
}
