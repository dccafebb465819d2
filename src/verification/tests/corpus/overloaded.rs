//! Updates that the worker signed with more than the program writes.

use super::*;

/// The numbers of the objects that the worker's update brings, by what they are.
pub(in crate::verification::tests) struct Numbers {
    pub(in crate::verification::tests) worker: u32,
    pub(in crate::verification::tests) team_lead: u32,
    pub(in crate::verification::tests) form: u32,
    pub(in crate::verification::tests) signature: u32,
    pub(in crate::verification::tests) drawing: u32,
    pub(in crate::verification::tests) empty: u32,
    pub(in crate::verification::tests) element: u32,
    pub(in crate::verification::tests) page: u32,
    pub(in crate::verification::tests) root: u32,
    pub(in crate::verification::tests) structure: u32,
    pub(in crate::verification::tests) highest: u32,
}

pub(in crate::verification::tests) fn numbers(pdf: &[u8]) -> Numbers {
    let file = read(pdf);
    let before = file.view_of_first(1).expect("the document");
    let first = file.revisions()[0]
        .objects()
        .last()
        .expect("objects")
        .reference
        .0
        + 1;
    let highest = file.highest_number();
    let root = before.root().expect("a root");
    let pages = before.pages().expect("pages");
    Numbers {
        worker: first,
        team_lead: first + 1,
        form: first + 2,
        signature: first + 3,
        drawing: highest - 3,
        empty: highest - 2,
        element: highest - 1,
        page: pages.last().expect("a page").0,
        root: root.0,
        structure: before
            .reference(root, "StructTreeRoot")
            .expect("a structure")
            .0,
        highest,
    }
}

pub(in crate::verification::tests) fn set(
    number: u32,
    key: &'static str,
    value: impl Into<Object<'static>>,
) -> Vec<u8> {
    let value = value.into();
    rewrite(&signed(), |drafts| {
        drafts
            .get_mut(&number)
            .expect("the object")
            .dictionary
            .set(key, value);
    })
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

pub(in crate::verification::tests) fn overloaded_updates() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let name = Object::name;
    let script = || {
        Dictionary::new()
            .with("S", name("JavaScript"))
            .with("JS", Object::text("app.alert(1)"))
    };
    let record = record_number(&pdf).0;
    let square = |edge: f64| Object::rectangle([0.0, 0.0, edge, edge]);
    vec![
        (
            "an open action",
            set(n.root, "OpenAction", script()),
            Reason::CatalogDiffers,
        ),
        (
            "another language",
            set(n.root, "Lang", Object::text("fr")),
            Reason::CatalogDiffers,
        ),
        (
            "no permissions",
            removed(n.root, "Perms"),
            Reason::CatalogDiffers,
        ),
        (
            "usage rights",
            set(
                n.root,
                "Perms",
                Dictionary::new().with("UR3", Reference(n.signature)),
            ),
            Reason::CatalogDiffers,
        ),
        (
            "other names",
            set(n.root, "Names", Dictionary::new()),
            Reason::CatalogDiffers,
        ),
        (
            "other pages",
            set(n.root, "Pages", Reference(n.page)),
            Reason::CatalogDiffers,
        ),
        (
            "drawings made by the reader",
            set(n.form, "NeedAppearances", Object::Boolean(true)),
            Reason::FieldDiffers,
        ),
        (
            "changes by rewriting allowed",
            set(n.form, "SigFlags", 1_i64),
            Reason::FieldDiffers,
        ),
        (
            "an XFA form",
            set(n.form, "XFA", Object::text("x")),
            Reason::FieldDiffers,
        ),
        (
            "a third field",
            set(
                n.form,
                "Fields",
                vec![
                    Reference(n.worker).into(),
                    Reference(n.team_lead).into(),
                    Reference(n.worker).into(),
                ],
            ),
            Reason::FieldDiffers,
        ),
        (
            "an annotation twice",
            set(
                n.page,
                "Annots",
                vec![
                    Reference(n.worker).into(),
                    Reference(n.worker).into(),
                    Reference(n.team_lead).into(),
                ],
            ),
            Reason::PageDiffers,
        ),
        (
            "a field that is on no page",
            set(n.page, "Annots", vec![Reference(n.worker).into()]),
            Reason::PageDiffers,
        ),
        (
            "a turned page",
            set(n.page, "Rotate", 180_i64),
            Reason::PageDiffers,
        ),
        (
            "a page with an action",
            set(n.page, "AA", script()),
            Reason::PageDiffers,
        ),
        (
            "another order of tabs",
            set(n.page, "Tabs", name("R")),
            Reason::PageDiffers,
        ),
        (
            "a hidden field",
            set(n.worker, "F", 134_i64),
            Reason::FieldDiffers,
        ),
        (
            "another field name",
            set(n.worker, "T", Object::text("other")),
            Reason::FieldDiffers,
        ),
        (
            "both fields of one name",
            set(n.team_lead, "T", Object::text("worker")),
            Reason::FieldDiffers,
        ),
        (
            "a field with an action",
            set(n.worker, "AA", script()),
            Reason::FieldDiffers,
        ),
        (
            "a field with a frame",
            set(n.worker, "MK", Dictionary::new()),
            Reason::FieldDiffers,
        ),
        (
            "a text field",
            set(n.worker, "FT", name("Tx")),
            Reason::FieldDiffers,
        ),
        (
            "the second field signed with the first",
            set(n.team_lead, "V", Reference(n.signature)),
            Reason::FieldDiffers,
        ),
        (
            "a field without a value",
            removed(n.worker, "V"),
            Reason::FieldDiffers,
        ),
        (
            "a field without a description",
            set(n.worker, "TU", Object::text(" ")),
            Reason::FieldDiffers,
        ),
        (
            "a field outside its page",
            set(n.worker, "Rect", square(5000.0)),
            Reason::FieldDiffers,
        ),
        (
            "a field larger than its drawing",
            set(n.worker, "Rect", square(500.0)),
            Reason::AppearanceDiffers,
        ),
        (
            "another description in the structure",
            set(n.element, "Alt", Object::text("x")),
            Reason::StructureDiffers,
        ),
        (
            "an element with replacement text",
            set(n.element, "ActualText", Object::text("x")),
            Reason::StructureDiffers,
        ),
        (
            "other roles",
            set(n.structure, "RoleMap", Dictionary::new()),
            Reason::StructureDiffers,
        ),
        (
            "a drawing with a matrix",
            set(n.drawing, "Matrix", Object::rectangle([9.0, 0.0, 0.0, 9.0])),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing with other resources",
            set(
                n.drawing,
                "Resources",
                Dictionary::new().with("XObject", Dictionary::new()),
            ),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing larger than its field",
            set(n.drawing, "BBox", square(900.0)),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing of a foreign object",
            drawing(n.drawing, b"/Fm0 Do"),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing with an inline picture",
            drawing(n.drawing, b"BI /W 1 /H 1 ID x EI"),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing in the empty field",
            drawing(n.empty, b"0 0 m 9 9 l S"),
            Reason::AppearanceDiffers,
        ),
        (
            "a drawing that bursts",
            drawing(n.drawing, &vec![b' '; 3 * 1024 * 1024]),
            reader(Problem::InflatedTooLarge),
        ),
        (
            "a dead object",
            added(n.highest + 1, Dictionary::new(), None),
            Reason::UnexpectedObject,
        ),
        (
            "another record",
            added(
                record,
                Dictionary::new().with("Type", name("EmbeddedFile")),
                Some(b"{}"),
            ),
            Reason::UnexpectedObject,
        ),
        (
            "another first page",
            added(first_page(&pdf).0, Dictionary::new(), None),
            Reason::PageDiffers,
        ),
    ]
}

#[test]
fn updates_that_the_worker_signed_with_more_than_the_program_writes() {
    check(overloaded_updates());
}
