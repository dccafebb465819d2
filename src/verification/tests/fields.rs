//! Fields that are more than the document has room for, or that this program never declares. The worker signs them all.

use super::super::Reason;
use super::attack::{Attack, check};
use super::corpus::{numbers, references, set};
use super::forge::*;
use super::samples::*;
use crate::document::{self, FieldPlace};
use crate::pdf::{Dictionary, Object, Reference};
use crate::signing::sign_worker;
use crate::text::Language;

/// Signs the document with its fields in other places.
fn with_places(change: impl Fn([FieldPlace; 2]) -> [FieldPlace; 2]) -> Vec<u8> {
    let document = document::render(&checklist()).expect("a document");
    let fields = fields(change(document.signature_fields));
    sign_worker(
        &document.pdf,
        &fields,
        &drawn_by(&checklist(), &worker(), &time()),
        &worker(),
        &time(),
    )
    .expect("signed")
}

/// Fields that cover the text, or each other, or stand elsewhere.
pub(super) fn misplaced_fields() -> Vec<Attack> {
    let at = |rectangle| move |one: FieldPlace| FieldPlace { rectangle, ..one };
    let whole = at([20.0, 20.0, 575.0, 820.0]);
    let first = |one| FieldPlace {
        page: 0,
        ..whole(one)
    };
    let small = at([20.0, 20.0, 150.0, 90.0]);
    Reason::FieldMoved.refuses([
        ("swapped", with_places(|[a, b]| [b, a])),
        ("one over the other", with_places(|[a, _]| [a, a])),
        (
            "the worker's over the page",
            with_places(|[a, b]| [whole(a), b]),
        ),
        (
            "the team lead's over the page",
            with_places(|[a, b]| [a, whole(b)]),
        ),
        ("smaller than its box", with_places(|[a, b]| [small(a), b])),
        ("on the first page", with_places(|[a, b]| [first(a), b])),
        (
            "the empty one on the first page",
            with_places(|[a, b]| [a, first(b)]),
        ),
    ])
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
            let fields = references(&[n.worker, n.team_lead, number]);
            set_in(drafts, n.form, "Fields", fields);
        })
    };
    let again = references(&[n.worker, n.team_lead]);
    [
        Reason::UnexpectedObject.refuses([
            ("a text", with(widget("Tx"))),
            ("a button", with(widget("Btn"))),
            ("a choice", with(widget("Ch"))),
            ("a third signature", with(widget("Sig"))),
            (
                "a third signature that is there",
                with(widget("Sig").with("V", Reference(n.signature))),
            ),
        ]),
        Reason::FieldDiffers.refuses([
            (
                "a field inside a field",
                set(n.worker, "Kids", again.clone()),
            ),
            (
                "a field of another",
                set(n.team_lead, "Parent", Reference(n.worker)),
            ),
            (
                "a value of its own",
                set(n.team_lead, "DV", Object::text("x")),
            ),
            (
                "an appearance for each moment",
                set(n.worker, "AS", Object::name("On")),
            ),
            ("an order of computing", set(n.form, "CO", again)),
            (
                "a default of drawing",
                set(n.form, "DA", Object::text("/F0 9 Tf")),
            ),
            ("a seed value", set(n.team_lead, "SV", Dictionary::new())),
            (
                "a lock of all fields",
                set(
                    n.worker,
                    "Lock",
                    Dictionary::new().with("Action", Object::name("All")),
                ),
            ),
            ("no drawing", set(n.worker, "AP", Dictionary::new())),
            (
                "a field of another page",
                set(n.worker, "P", Reference(n.root)),
            ),
        ]),
    ]
    .concat()
}

/// Fields in their places that are called something else: what a screen reader would read out.
pub(super) fn misnamed_fields() -> Vec<Attack> {
    let named = |field: usize, name: &str| {
        let document = document::render(&checklist()).expect("a document");
        let mut fields = fields(document.signature_fields);
        name.clone_into(&mut fields[field].description);
        sign_worker(
            &document.pdf,
            &fields,
            &drawn_by(&checklist(), &worker(), &time()),
            &worker(),
            &time(),
        )
        .expect("signed")
    };
    let french = &document::field_descriptions(Language::Fr)[0];
    Reason::FieldDescriptionDiffers.refuses([
        ("another verdict", named(0, "Besluit: klaar")),
        ("an acceptance", named(1, "Aanvaard door de DPO")),
        ("in the other language", named(0, french)),
    ])
}

#[test]
fn a_field_that_is_called_something_else_is_refused() {
    check(misnamed_fields());
}

#[test]
fn a_field_in_another_place_is_refused() {
    check(misplaced_fields());
}

#[test]
fn a_field_that_the_program_does_not_declare_is_refused() {
    check(fake_fields());
}
