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
    reason.refuses([
        ("an empty update", empty(&once)),
        ("an empty update after two", empty(&twice)),
        (
            "another catalog key",
            updated(&once, root(&once), "Lang", text("fr")),
        ),
        (
            "an open action",
            updated(&once, root(&once), "OpenAction", Object::Null),
        ),
        (
            "another page",
            updated(&once, first_page(&once), "Rotate", 180_i64.into()),
        ),
        (
            "another page after two",
            updated(&twice, first_page(&twice), "Rotate", 180_i64.into()),
        ),
        ("an overlay", overlay(&once)),
        ("an overlay after two", overlay(&twice)),
        ("another record", new_record(&once)),
        ("another record after two", new_record(&twice)),
        ("an update without a signature on the document", {
            let document = document();
            updated(&document, root(&document), "Lang", text("fr"))
        }),
    ])
}

#[test]
fn updates_that_nobody_signed() {
    check(unsigned_updates());
}
