//! Updates that the worker signed with more than the program writes, object by object.

use super::*;

pub(in crate::verification::tests) fn set(
    number: u32,
    key: &'static str,
    value: impl Into<Object<'static>>,
) -> Vec<u8> {
    rewrite(&signed(), |drafts| set_in(drafts, number, key, value))
}

pub(in crate::verification::tests) fn removed(number: u32, key: &'static str) -> Vec<u8> {
    rewrite(&signed(), |drafts| {
        let draft = drafts.get_mut(&number).expect("the object");
        draft.dictionary = without(&draft.dictionary, key);
    })
}

pub(in crate::verification::tests) fn added(
    number: u32,
    dictionary: Dictionary<'static>,
    stream: Option<&[u8]>,
) -> Vec<u8> {
    rewrite(&signed(), |drafts| {
        let stream = stream.map(<[u8]>::to_vec);
        drafts.insert(number, Draft { dictionary, stream });
    })
}

pub(in crate::verification::tests) fn drawing(number: u32, content: &[u8]) -> Vec<u8> {
    rewrite(&signed(), |drafts| {
        drafts.get_mut(&number).expect("a drawing").stream = Some(content.to_vec());
    })
}

fn script() -> Dictionary<'static> {
    Dictionary::new()
        .with("S", Object::name("JavaScript"))
        .with("JS", Object::text("app.alert(1)"))
}

fn square(edge: f64) -> Object<'static> {
    Object::rectangle([0.0, 0.0, edge, edge])
}

fn in_the_catalog(n: &Numbers) -> Vec<Attack> {
    Reason::CatalogDiffers.refuses([
        ("an open action", set(n.root, "OpenAction", script())),
        ("another language", set(n.root, "Lang", Object::text("fr"))),
        ("no permissions", removed(n.root, "Perms")),
        (
            "usage rights",
            set(
                n.root,
                "Perms",
                Dictionary::new().with("UR3", Reference(n.signature)),
            ),
        ),
        ("other names", set(n.root, "Names", Dictionary::new())),
        ("other pages", set(n.root, "Pages", Reference(n.page))),
    ])
}

fn in_the_form_and_its_fields(n: &Numbers) -> Vec<Attack> {
    Reason::FieldDiffers.refuses([
        (
            "drawings made by the reader",
            set(n.form, "NeedAppearances", Object::Boolean(true)),
        ),
        (
            "changes by rewriting allowed",
            set(n.form, "SigFlags", 1_i64),
        ),
        ("an XFA form", set(n.form, "XFA", Object::text("x"))),
        (
            "a third field",
            set(
                n.form,
                "Fields",
                references(&[n.worker, n.team_lead, n.worker]),
            ),
        ),
        ("a hidden field", set(n.worker, "F", 134_i64)),
        (
            "another field name",
            set(n.worker, "T", Object::text("other")),
        ),
        (
            "both fields of one name",
            set(n.team_lead, "T", Object::text("worker")),
        ),
        ("a field with an action", set(n.worker, "AA", script())),
        (
            "a field with a frame",
            set(n.worker, "MK", Dictionary::new()),
        ),
        ("a text field", set(n.worker, "FT", Object::name("Tx"))),
        (
            "the second field signed with the first",
            set(n.team_lead, "V", Reference(n.signature)),
        ),
        ("a field without a value", removed(n.worker, "V")),
        (
            "a field without a description",
            set(n.worker, "TU", Object::text(" ")),
        ),
        (
            "a field outside its page",
            set(n.worker, "Rect", square(5000.0)),
        ),
    ])
}

fn on_the_page(n: &Numbers) -> Vec<Attack> {
    Reason::PageDiffers.refuses([
        (
            "an annotation twice",
            set(
                n.page,
                "Annots",
                references(&[n.worker, n.worker, n.team_lead]),
            ),
        ),
        (
            "a field that is on no page",
            set(n.page, "Annots", references(&[n.worker])),
        ),
        ("a turned page", set(n.page, "Rotate", 180_i64)),
        ("a page with an action", set(n.page, "AA", script())),
        (
            "another order of tabs",
            set(n.page, "Tabs", Object::name("R")),
        ),
        (
            "another first page",
            added(first_page(&signed()).0, Dictionary::new(), None),
        ),
    ])
}

fn in_the_drawings(n: &Numbers) -> Vec<Attack> {
    [
        Reason::AppearanceDiffers.refuses([
            (
                "a field larger than its drawing",
                set(n.worker, "Rect", square(500.0)),
            ),
            (
                "a drawing with a matrix",
                set(n.drawing, "Matrix", Object::rectangle([9.0, 0.0, 0.0, 9.0])),
            ),
            (
                "a drawing with other resources",
                set(
                    n.drawing,
                    "Resources",
                    Dictionary::new().with("XObject", Dictionary::new()),
                ),
            ),
            (
                "a drawing larger than its field",
                set(n.drawing, "BBox", square(900.0)),
            ),
            (
                "a drawing of a foreign object",
                drawing(n.drawing, b"/Fm0 Do"),
            ),
            (
                "a drawing with an inline picture",
                drawing(n.drawing, b"BI /W 1 /H 1 ID x EI"),
            ),
            (
                "a drawing in the empty field",
                drawing(n.empty, b"0 0 m 9 9 l S"),
            ),
        ]),
        reader(Problem::InflatedTooLarge).refuses([(
            "a drawing that bursts",
            drawing(n.drawing, &vec![b' '; 3 * 1024 * 1024]),
        )]),
    ]
    .concat()
}

fn in_the_structure(n: &Numbers) -> Vec<Attack> {
    Reason::StructureDiffers.refuses([
        (
            "another description in the structure",
            set(n.element, "Alt", Object::text("x")),
        ),
        (
            "an element with replacement text",
            set(n.element, "ActualText", Object::text("x")),
        ),
        (
            "other roles",
            set(n.structure, "RoleMap", Dictionary::new()),
        ),
    ])
}

fn beside_everything(n: &Numbers) -> Vec<Attack> {
    Reason::UnexpectedObject.refuses([
        (
            "a dead object",
            added(n.highest + 1, Dictionary::new(), None),
        ),
        (
            "another record",
            added(
                record_number(&signed()).0,
                Dictionary::new().with("Type", Object::name("EmbeddedFile")),
                Some(b"{}"),
            ),
        ),
    ])
}

pub(in crate::verification::tests) fn overloaded_updates() -> Vec<Attack> {
    let n = numbers(&signed());
    [
        in_the_catalog,
        in_the_form_and_its_fields,
        on_the_page,
        in_the_drawings,
        in_the_structure,
        beside_everything,
    ]
    .map(|attacks| attacks(&n))
    .concat()
}

#[test]
fn updates_that_the_worker_signed_with_more_than_the_program_writes() {
    check(overloaded_updates());
}
