//! Where what stands in a signed file.

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

pub(in crate::verification::tests) fn root(pdf: &[u8]) -> Reference {
    read(pdf).view().root().expect("a root")
}

pub(in crate::verification::tests) fn first_page(pdf: &[u8]) -> Reference {
    read(pdf).view().pages().expect("pages")[0]
}

/// The number of the object that holds the record.
pub(in crate::verification::tests) fn record_number(pdf: &[u8]) -> Reference {
    let file = read(pdf);
    let mut objects = file.revisions()[0].objects().iter();
    let record = objects.find(|one| {
        let dictionary = one.value.as_dictionary();
        dictionary.is_some_and(|one| one.is_name("Type", "EmbeddedFile"))
    });
    record.expect("a record").reference
}

/// A list of references to objects.
pub(in crate::verification::tests) fn references(numbers: &[u32]) -> Object<'static> {
    let references = numbers.iter().map(|number| Reference(*number).into());
    Object::from(references.collect::<Vec<_>>())
}
