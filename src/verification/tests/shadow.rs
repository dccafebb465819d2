//! Shadow documents (a second face is prepared before the signature and shown after it), and fields that are more than
//! the document has room for. The worker signs all of them: either they are accomplices or were handed a prepared document.

use super::super::Reason;
use super::attack::{Attack, check};
use super::corpus::{numbers, rebuilt_with, root, set, updated};
use super::forge::*;
use crate::document::{self, FieldPlace};
use crate::pdf::{Dictionary, Object, Reference};
use crate::signing::sign_worker;

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

/// Signs the document with its fields in other places.
fn with_places(change: impl Fn([FieldPlace; 2]) -> [FieldPlace; 2]) -> Vec<u8> {
    let document = document::render(&checklist()).expect("a document");
    let fields = fields(change(document.signature_fields));
    sign_worker(&document.pdf, &fields, &drawn(), &worker(), &time()).expect("signed")
}

/// Fields that cover the text, or each other, or stand elsewhere.
pub(super) fn misplaced_fields() -> Vec<Attack> {
    let reason = Reason::FieldMoved;
    let at = |rectangle| move |one: FieldPlace| FieldPlace { rectangle, ..one };
    let whole = at([20.0, 20.0, 575.0, 820.0]);
    let small = at([20.0, 20.0, 150.0, 90.0]);
    vec![
        ("swapped", with_places(|[a, b]| [b, a]), reason),
        (
            "one over the other",
            with_places(|[a, _]| [a.clone(), a]),
            reason,
        ),
        (
            "the worker's over the page",
            with_places(|[a, b]| [whole(a), b]),
            reason,
        ),
        (
            "the team lead's over the page",
            with_places(|[a, b]| [a, whole(b)]),
            reason,
        ),
        (
            "smaller than its box",
            with_places(|[a, b]| [small(a), b]),
            reason,
        ),
        (
            "on the first page",
            with_places(|[a, b]| {
                [
                    FieldPlace {
                        page: 0,
                        ..whole(a)
                    },
                    b,
                ]
            }),
            reason,
        ),
        (
            "the empty one on the first page",
            with_places(|[a, b]| {
                [
                    a,
                    FieldPlace {
                        page: 0,
                        ..whole(b)
                    },
                ]
            }),
            reason,
        ),
    ]
}

/// Fields that this program never declares, signed by the worker.
pub(super) fn fake_fields() -> Vec<Attack> {
    let n = numbers(&signed());
    let widget = |kind: &'static str| {
        Dictionary::new()
            .with("Type", Object::name("Annot"))
            .with("Subtype", Object::name("Widget"))
            .with("FT", Object::name(kind))
            .with("T", Object::text("dpo"))
            .with("Rect", Object::rectangle([40.0, 40.0, 500.0, 700.0]))
    };
    let with = |dictionary: Dictionary<'static>| {
        rewrite(&signed(), |drafts| {
            let number = n.highest + 1;
            let stream = None;
            drafts.insert(number, Draft { dictionary, stream });
            let form = drafts.get_mut(&n.form).expect("a form");
            let fields = [n.worker, n.team_lead, number].map(|one| Reference(one).into());
            form.dictionary.set("Fields", fields.to_vec());
        })
    };
    let unexpected = Reason::UnexpectedObject;
    let differs = Reason::FieldDiffers;
    let again = Object::from(vec![
        Reference(n.worker).into(),
        Reference(n.team_lead).into(),
    ]);
    vec![
        ("a text", with(widget("Tx")), unexpected),
        ("a button", with(widget("Btn")), unexpected),
        ("a choice", with(widget("Ch")), unexpected),
        ("a third signature", with(widget("Sig")), unexpected),
        (
            "a third signature that is there",
            with(widget("Sig").with("V", Reference(n.signature))),
            unexpected,
        ),
        (
            "a field inside a field",
            set(n.worker, "Kids", again.clone()),
            differs,
        ),
        (
            "a field of another",
            set(n.team_lead, "Parent", Reference(n.worker)),
            differs,
        ),
        (
            "a value of its own",
            set(n.team_lead, "DV", Object::text("x")),
            differs,
        ),
        (
            "an appearance for each moment",
            set(n.worker, "AS", Object::name("On")),
            differs,
        ),
        ("an order of computing", set(n.form, "CO", again), differs),
        (
            "a default of drawing",
            set(n.form, "DA", Object::text("/F0 9 Tf")),
            differs,
        ),
        (
            "a seed value",
            set(n.team_lead, "SV", Dictionary::new()),
            differs,
        ),
        (
            "a lock of all fields",
            set(
                n.worker,
                "Lock",
                Dictionary::new().with("Action", Object::name("All")),
            ),
            differs,
        ),
        (
            "no drawing",
            set(n.worker, "AP", Dictionary::new()),
            differs,
        ),
        (
            "a field of another page",
            set(n.worker, "P", Reference(n.root)),
            differs,
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

#[test]
fn a_field_in_another_place_is_refused() {
    check(misplaced_fields());
}

#[test]
fn a_field_that_the_program_does_not_declare_is_refused() {
    check(fake_fields());
}
