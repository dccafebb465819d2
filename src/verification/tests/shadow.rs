//! Shadow documents: a second face is prepared before the signature and shown after it. The worker signs what is
//! prepared, as an accomplice or deceived; nobody signs what shows it.

use super::super::Reason;
use super::attack::{Attack, check};
use super::corpus::{rebuilt_with, root, sign, updated};
use super::forge::*;
use super::samples::*;
use crate::pdf::{Dictionary, Object, Reference};

/// Sets an entry in every dictionary of a type before the document is signed.
fn with(kind: &str, key: &'static str, value: impl Into<Object<'static>>) -> Vec<u8> {
    let document = document();
    sign(&with_entry(&document, kind, key, value))
}

/// The second face lies ready, signed, and nothing shows it yet.
pub(super) fn prepared() -> Vec<Attack> {
    let reason = Reason::TextDiffers;
    let face = Dictionary::new()
        .with("Type", Object::name("Pages"))
        .with("Kids", Vec::new())
        .with("Count", 0_i64);
    let layers = Dictionary::new().with("OCGs", Vec::new());
    let content = {
        let pdf = document();
        let file = read(&pdf);
        let page = file.view().pages().expect("pages")[0];
        file.view().reference(page, "Contents").expect("a text").0
    };
    let text = |text: &'static [u8]| {
        rebuilt_with(move |number, _, replaced| {
            if number == content {
                *replaced = Some(text.to_vec());
            }
        })
    };
    reason.refuses([
        ("a second page tree", with("Catalog", "Other", face)),
        ("layers", with("Catalog", "OCProperties", layers)),
        ("another text of a page", text(b"q Q")),
        ("a text in white", text(b"1 g 0 0 600 850 re f")),
        (
            "a cropped page",
            with(
                "Page",
                "CropBox",
                Object::rectangle([0.0, 0.0, 100.0, 100.0]),
            ),
        ),
        ("a turned page", with("Page", "Rotate", 180_i64)),
        ("a page in another unit", with("Page", "UserUnit", 10_i64)),
        (
            "pages that follow by themselves",
            with("Page", "Dur", 1_i64),
        ),
        ("thumbnails", with("Page", "Thumb", Reference(content))),
    ])
}

/// The second face is shown by a later update; in a document of another template, where nobody can compare the text.
pub(super) fn revealed() -> Vec<Attack> {
    let reason = Reason::UnexpectedRevision;
    let face = Dictionary::new().with("Type", Object::name("Pages"));
    let pdf = other_template(|pdf| with_entry(&pdf, "Catalog", "Other", face));
    let page = read(&pdf).view().pages().expect("pages")[0];
    let catalog = root(&pdf);
    let kids = Dictionary::new()
        .with("Type", Object::name("Pages"))
        .with("Kids", vec![page.into()]);
    reason.refuses([
        (
            "hide",
            updated(&pdf, page, "Resources", Dictionary::new().into()),
        ),
        (
            "replace",
            updated(&pdf, page, "Contents", Vec::new().into()),
        ),
        (
            "hide and replace",
            updated(&pdf, catalog, "Pages", kids.into()),
        ),
    ])
}

#[test]
fn a_prepared_second_face_is_refused() {
    check(prepared());
}

#[test]
fn a_second_face_that_is_shown_is_refused() {
    check(revealed());
}
