//! Documents that do not say what their record says, or act.

use super::*;

/// Signs a document honestly after a change to it.
pub(in crate::verification::tests) fn sign(document: &[u8]) -> Vec<u8> {
    let places = document::render(&checklist())
        .expect("a document")
        .signature_fields;
    sign_worker(document, &fields(places), &drawn(), &worker(), &time()).expect("signed")
}

pub(in crate::verification::tests) fn rebuilt_with(
    change: impl Fn(u32, &mut Dictionary<'static>, &mut Option<Vec<u8>>),
) -> Vec<u8> {
    let pdf = document::render(&checklist()).expect("a document").pdf;
    sign(&rebuilt(&pdf, change))
}

pub(in crate::verification::tests) fn differing_records() -> Vec<Attack> {
    let pdf = document::render(&checklist()).expect("a document").pdf;
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
            if dictionary
                .get("Type")
                .is_some_and(|kind| kind.is_name("Catalog"))
            {
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
        let files = dictionary
            .get("AF")
            .and_then(Object::as_array)
            .expect("files");
        files[0].as_reference().expect("a file").0
    });
    vec![
        (
            "a better record",
            sign(&with_record(&pdf, &better)),
            Reason::TextDiffers,
        ),
        (
            "another verdict",
            json_with("\"ready-with-conditions\"", "\"ready\""),
            Reason::TextDiffers,
        ),
        (
            "another person's record",
            json_with("Laptop in de bureaukamer", "Laptop"),
            Reason::TextDiffers,
        ),
        (
            "the same document written otherwise",
            rebuilt_with(|_, _, _| {}),
            Reason::TextDiffers,
        ),
        (
            "spaces in the record",
            json_with("\"format\": 1", "\"format\":  1"),
            Reason::RecordRefused,
        ),
        (
            "a key twice in the record",
            json_with("\"format\": 1,", "\"format\": 1,\n  \"format\": 1,"),
            Reason::RecordRefused,
        ),
        (
            "an unknown key in the record",
            json_with("\"format\": 1,", "\"format\": 1,\n  \"x\": 1,"),
            Reason::RecordRefused,
        ),
        (
            "a newer record",
            json_with("\"format\": 1", "\"format\": 2"),
            Reason::RecordNewer,
        ),
        (
            "no JSON",
            sign(&with_record(&pdf, b"x")),
            Reason::RecordRefused,
        ),
        (
            "a record that bursts",
            sign(&with_record(&pdf, &vec![b' '; 4 * 1024 * 1024])),
            reader(Problem::InflatedTooLarge),
        ),
        (
            "a record that is named once",
            catalog_without("AF"),
            Reason::RecordMissing,
        ),
        (
            "a record that is associated only",
            catalog_without("Names"),
            Reason::RecordMissing,
        ),
        (
            "a record of another name",
            rebuilt_with(move |number, dictionary, _| {
                if number == specification {
                    dictionary.set("F", Object::text("other.json"));
                }
            }),
            Reason::RecordMissing,
        ),
        (
            "a second embedded file",
            rebuilt_with(|_, dictionary, _| {
                if dictionary
                    .get("Type")
                    .is_some_and(|kind| kind.is_name("Metadata"))
                {
                    dictionary.set("Type", Object::name("EmbeddedFile"));
                }
            }),
            Reason::RecordNotAlone,
        ),
        (
            "a second specification",
            rebuilt_with(move |number, dictionary, _| {
                if number == catalog {
                    dictionary.set("EF", Dictionary::new());
                }
            }),
            Reason::RecordNotAlone,
        ),
    ]
}

#[test]
fn documents_that_do_not_say_what_their_record_says() {
    check(differing_records());
}

pub(in crate::verification::tests) fn active_documents() -> Vec<Attack> {
    let catalog = |key: &'static str, value: Object<'static>| {
        other_template(move |pdf| {
            rebuilt(&pdf, |_, dictionary, _| {
                if dictionary
                    .get("Type")
                    .is_some_and(|kind| kind.is_name("Catalog"))
                {
                    dictionary.set(key, value.clone());
                }
            })
        })
    };
    let script = Dictionary::new().with("S", Object::name("JavaScript"));
    let annotation = Dictionary::new()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name("Stamp"));
    vec![
        (
            "an open action",
            catalog("OpenAction", script.clone().into()),
            Reason::ActiveContent,
        ),
        (
            "a hidden script",
            catalog("Other", vec![script.into()].into()),
            Reason::ActiveContent,
        ),
        (
            "layers",
            catalog("OCProperties", Dictionary::new().into()),
            Reason::ActiveContent,
        ),
        (
            "a stamp",
            catalog("Other", annotation.into()),
            Reason::ActiveContent,
        ),
    ]
}

#[test]
fn documents_of_another_template_that_act() {
    check(active_documents());
}
