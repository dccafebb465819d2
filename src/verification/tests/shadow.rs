//! Shadow documents: a second face is prepared before the signature and shown after it. The worker signs what is
//! prepared, as an accomplice or deceived; nobody signs what shows it.

use super::super::Reason;
use super::attack::{Attack, check};
use super::corpus::{rebuilt_with, root, updated};
use super::forge::*;
use super::samples::*;
use crate::document;
use crate::pdf::{Dictionary, Object, Reference};

fn is(dictionary: &Dictionary<'_>, kind: &str) -> bool {
    let named = dictionary.get("Type");
    named.is_some_and(|one| one.is_name(kind))
}

/// Adds a key to the catalog of a document before it is signed.
fn in_catalog(key: &'static str, value: &Object<'static>) -> Vec<u8> {
    rebuilt_with(|_, dictionary, _| {
        if is(dictionary, "Catalog") {
            dictionary.set(key, value.clone());
        }
    })
}

fn in_pages(key: &'static str, value: &Object<'static>) -> Vec<u8> {
    rebuilt_with(|_, dictionary, _| {
        if is(dictionary, "Page") {
            dictionary.set(key, value.clone());
        }
    })
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
        let pdf = document::render(&checklist()).expect("a document").pdf;
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
    vec![
        (
            "a second page tree",
            in_catalog("Other", &face.into()),
            reason,
        ),
        ("layers", in_catalog("OCProperties", &layers.into()), reason),
        ("another text of a page", text(b"q Q"), reason),
        ("a text in white", text(b"1 g 0 0 600 850 re f"), reason),
        (
            "a cropped page",
            in_pages("CropBox", &Object::rectangle([0.0, 0.0, 100.0, 100.0])),
            reason,
        ),
        ("a turned page", in_pages("Rotate", &180_i64.into()), reason),
        (
            "a page in another unit",
            in_pages("UserUnit", &10_i64.into()),
            reason,
        ),
        (
            "pages that follow by themselves",
            in_pages("Dur", &1_i64.into()),
            reason,
        ),
        (
            "thumbnails",
            in_pages("Thumb", &Reference(content).into()),
            reason,
        ),
    ]
}

/// The second face is shown by a later update; in a document of another template, where nobody can compare the text.
pub(super) fn revealed() -> Vec<Attack> {
    let reason = Reason::UnexpectedRevision;
    let pdf = other_template(|pdf| {
        rebuilt(&pdf, |_, dictionary, _| {
            if is(dictionary, "Catalog") {
                let face = Dictionary::new().with("Type", Object::name("Pages"));
                dictionary.set("Other", Object::from(face));
            }
        })
    });
    let page = read(&pdf).view().pages().expect("pages")[0];
    let catalog = root(&pdf);
    let kids = Dictionary::new()
        .with("Type", Object::name("Pages"))
        .with("Kids", vec![page.into()]);
    vec![
        (
            "hide",
            updated(&pdf, page, "Resources", Dictionary::new().into()),
            reason,
        ),
        (
            "replace",
            updated(&pdf, page, "Contents", Vec::new().into()),
            reason,
        ),
        (
            "hide and replace",
            updated(&pdf, catalog, "Pages", kids.into()),
            reason,
        ),
    ]
}

#[test]
fn a_prepared_second_face_is_refused() {
    check(prepared());
}

#[test]
fn a_second_face_that_is_shown_is_refused() {
    check(revealed());
}
