//! Trees that contain themselves, and references that lead nowhere. The worker signs them all.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::numbers;
use super::forge::*;
use super::layout::{grafted, signed_again};
use super::samples::*;
use crate::document;
use crate::pdf::{Dictionary, Object, Problem, Reference};

/// Puts the worker's update behind a document whose objects were changed.
fn behind(change: impl Fn(u32, &mut Dictionary<'static>)) -> Vec<u8> {
    let document = document::render(&checklist()).expect("a document").pdf;
    let changed = rebuilt(&document, |number, dictionary, _| {
        change(number, dictionary);
    });
    signed_again(grafted(&changed, &signed()))
}

/// Trees that contain themselves, and references that lead nowhere.
pub(super) fn circles() -> Vec<Attack> {
    let n = numbers(&signed());
    let circular = reader(Problem::CircularTree);
    let with = |kind: &'static str, key: &'static str, value: Object<'static>| {
        behind(move |_, dictionary| {
            let named = dictionary.get("Type");
            if named.is_some_and(|one| one.is_name(kind)) {
                dictionary.set(key, value.clone());
            }
        })
    };
    let kids = |numbers: &[u32]| {
        let kids = numbers.iter().map(|number| Reference(*number).into());
        Object::from(kids.collect::<Vec<_>>())
    };
    let tree = {
        let pdf = signed();
        read(&pdf)
            .view()
            .reference(Reference(n.root), "Pages")
            .expect("pages")
            .0
    };
    vec![
        (
            "pages of themselves",
            with("Pages", "Kids", kids(&[tree])),
            circular,
        ),
        (
            "a page twice",
            with("Pages", "Kids", kids(&[n.page, n.page])),
            circular,
        ),
        (
            "a page that is the catalog",
            with("Pages", "Kids", kids(&[n.root])),
            reader(Problem::UnexpectedType),
        ),
        (
            "a page that is none",
            with("Pages", "Kids", kids(&[99_999])),
            reader(Problem::MissingObject),
        ),
        (
            "pages that are no list",
            with("Pages", "Kids", Reference(n.page).into()),
            reader(Problem::UnexpectedType),
        ),
        (
            "a page inside a page",
            with("Pages", "Kids", vec![kids(&[n.page])].into()),
            reader(Problem::UnexpectedType),
        ),
        (
            "a page of another kind",
            with("Page", "Type", Object::name("Other")),
            reader(Problem::UnexpectedType),
        ),
        (
            "a structure of itself",
            with("StructTreeRoot", "K", kids(&[n.structure])),
            Reason::StructureDiffers,
        ),
        (
            "a structure that is the catalog",
            with("Catalog", "StructTreeRoot", Reference(n.root).into()),
            Reason::StructureDiffers,
        ),
        (
            "a structure that is none",
            with("Catalog", "StructTreeRoot", Reference(99_999).into()),
            reader(Problem::MissingObject),
        ),
        (
            "names of themselves",
            with("Catalog", "Names", Reference(n.root).into()),
            Reason::CatalogDiffers,
        ),
    ]
}

#[test]
fn a_tree_that_contains_itself_is_refused() {
    check(circles());
}
