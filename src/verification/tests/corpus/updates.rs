//! Updates that nobody signed.

use super::*;

/// Sets a key of the object that another revision has, in an update that nobody signs.
pub(in crate::verification::tests) fn updated(
    pdf: &[u8],
    number: Reference,
    key: &'static str,
    value: Object<'static>,
) -> Vec<u8> {
    appended(pdf, |file, update| {
        let view = file.view();
        let dictionary = view.dictionary(number).expect("a dictionary").clone();
        update.dictionary(number, &dictionary.with(key, value));
    })
}

pub(in crate::verification::tests) fn root(pdf: &[u8]) -> Reference {
    read(pdf).view().root().expect("a root")
}

pub(in crate::verification::tests) fn first_page(pdf: &[u8]) -> Reference {
    read(pdf).view().pages().expect("pages")[0]
}

/// The number of the object that holds the record.
pub(in crate::verification::tests) fn record_number(pdf: &[u8]) -> Reference {
    let file = read(pdf);
    let is_record = |one: &&crate::pdf::IndirectObject<'_>| {
        let kind = one.value.as_dictionary().and_then(|one| one.get("Type"));
        kind.is_some_and(|kind| kind.is_name("EmbeddedFile"))
    };
    file.revisions()[0]
        .objects()
        .iter()
        .find(is_record)
        .expect("a record")
        .reference
}

pub(in crate::verification::tests) fn unsigned_updates() -> Vec<Attack> {
    let (once, twice) = (signed(), countersigned());
    let text = |text: &'static str| Object::text(text);
    let overlay = |pdf: &[u8]| {
        appended(pdf, |file, update| {
            let page = first_page(file.bytes());
            let annotation = update.reserve();
            let view = file.view();
            let dictionary = view.dictionary(page).expect("a page").clone();
            update.dictionary(
                annotation,
                &Dictionary::new()
                    .with("Type", Object::name("Annot"))
                    .with("Subtype", Object::name("FreeText"))
                    .with("Rect", Object::rectangle([0.0, 0.0, 500.0, 500.0])),
            );
            update.dictionary(page, &dictionary.with("Annots", vec![annotation.into()]));
        })
    };
    let new_record = |pdf: &[u8]| {
        appended(pdf, |_, update| {
            let kind = Dictionary::new().with("Type", Object::name("EmbeddedFile"));
            update.stream(record_number(pdf), kind, b"{}");
        })
    };
    let empty = |pdf: &[u8]| appended(pdf, |_, _| {});
    let reason = Reason::UnexpectedRevision;
    vec![
        ("an empty update", empty(&once), reason),
        ("an empty update after two", empty(&twice), reason),
        (
            "another catalog key",
            updated(&once, root(&once), "Lang", text("fr")),
            reason,
        ),
        (
            "an open action",
            updated(&once, root(&once), "OpenAction", Object::Null),
            reason,
        ),
        (
            "another page",
            updated(&once, first_page(&once), "Rotate", 180_i64.into()),
            reason,
        ),
        (
            "another page after two",
            updated(&twice, first_page(&twice), "Rotate", 180_i64.into()),
            reason,
        ),
        ("an overlay", overlay(&once), reason),
        ("an overlay after two", overlay(&twice), reason),
        ("another record", new_record(&once), reason),
        ("another record after two", new_record(&twice), reason),
        (
            "an update without a signature on the document",
            {
                let document = document::render(&checklist()).expect("a document").pdf;
                updated(&document, root(&document), "Lang", text("fr"))
            },
            reason,
        ),
    ]
}

#[test]
fn updates_that_nobody_signed() {
    check(unsigned_updates());
}
