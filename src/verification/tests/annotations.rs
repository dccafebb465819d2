//! Evil annotations: each kind that a page can carry (ISO 32000-1, table 169), brought in by nobody's update, together with
//! the second signature, or by the worker's own hand in a document that this version cannot make again.

use super::super::Reason;
use super::attack::{Attack, check};
use super::corpus::{countersigned_with, first_page, numbers};
use super::forge::*;
use super::samples::*;
use crate::pdf::{Dictionary, Object, Reference};

/// Every kind but `Link`, which documents have, and `Widget`, of which only ours may be there.
const KINDS: [&str; 25] = [
    "Text",
    "FreeText",
    "Line",
    "Square",
    "Circle",
    "Polygon",
    "PolyLine",
    "Highlight",
    "Underline",
    "Squiggly",
    "StrikeOut",
    "Stamp",
    "Caret",
    "Ink",
    "Popup",
    "FileAttachment",
    "Sound",
    "Movie",
    "Screen",
    "PrinterMark",
    "TrapNet",
    "Watermark",
    "3D",
    "Redact",
    "RichMedia",
];

fn annotation(kind: &'static str) -> Dictionary<'static> {
    Dictionary::new()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name(kind))
        .with("Rect", Object::rectangle([40.0, 40.0, 500.0, 700.0]))
        .with("Contents", Object::text("ready"))
        .with("F", 4_i64)
}

/// In an update that nobody signed, on the first page.
pub(super) fn unsigned() -> Vec<Attack> {
    let pdf = countersigned();
    let page = first_page(&pdf);
    let with = |kind| {
        appended(&pdf, |file, update| {
            let number = update.reserve();
            update.dictionary(number, &annotation(kind));
            let view = file.view();
            let dictionary = view.dictionary(page).expect("a page").clone();
            update.dictionary(page, &dictionary.with("Annots", vec![number.into()]));
        })
    };
    Reason::UnexpectedRevision.refuses(KINDS.map(|kind| (kind, with(kind))))
}

/// Signed by the team lead with the second signature, which may fill its field and nothing else.
pub(super) fn with_second_signature() -> Vec<Attack> {
    let page = numbers(&signed()).page;
    let next = read(&countersigned()).highest_number() + 1;
    let with = |kind| {
        countersigned_with(|drafts| {
            let draft = |dictionary| Draft {
                dictionary,
                stream: None,
            };
            drafts.insert(next, draft(annotation(kind)));
            let annotations = vec![Object::from(Reference(next))];
            drafts.insert(page, draft(Dictionary::new().with("Annots", annotations)));
        })
    };
    Reason::UnexpectedObject.refuses(KINDS.map(|kind| (kind, with(kind))))
}

/// In the document itself, honestly signed, of a template that this version does not have.
pub(super) fn of_another_template() -> Vec<Attack> {
    let with = |kind| {
        let annotations = vec![annotation(kind).into()];
        other_template(|pdf| with_entry(&pdf, "Page", "Annots", annotations))
    };
    Reason::ActiveContent.refuses(KINDS.map(|kind| (kind, with(kind))))
}

#[test]
fn an_annotation_that_nobody_signed_is_refused() {
    check(unsigned());
}

#[test]
fn an_annotation_with_the_second_signature_is_refused() {
    check(with_second_signature());
}

#[test]
fn an_annotation_in_a_document_of_another_template_is_refused() {
    check(of_another_template());
}
