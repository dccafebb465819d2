//! Trees that contain themselves, and references that lead nowhere. The worker signs them all.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::{numbers, references};
use super::forge::*;
use super::layout::{grafted, signed_again};
use super::samples::*;
use crate::pdf::{Object, Problem, Reference};

/// Puts the worker's update behind a document whose objects were changed.
fn behind(changed: &[u8]) -> Vec<u8> {
    signed_again(grafted(changed, &signed()))
}

/// Trees that contain themselves, and references that lead nowhere.
pub(super) fn circles() -> Vec<Attack> {
    let n = numbers(&signed());
    let with = |kind: &str, key: &'static str, value: Object<'static>| {
        behind(&with_entry(&document(), kind, key, value))
    };
    let kids = references;
    let tree = {
        let pdf = signed();
        read(&pdf)
            .view()
            .reference(Reference(n.root), "Pages")
            .expect("pages")
            .0
    };
    [
        reader(Problem::CircularTree).refuses([
            ("pages of themselves", with("Pages", "Kids", kids(&[tree]))),
            (
                "a page twice",
                with("Pages", "Kids", kids(&[n.page, n.page])),
            ),
        ]),
        reader(Problem::UnexpectedType).refuses([
            (
                "a page that is the catalog",
                with("Pages", "Kids", kids(&[n.root])),
            ),
            (
                "pages that are no list",
                with("Pages", "Kids", Reference(n.page).into()),
            ),
            (
                "a page inside a page",
                with("Pages", "Kids", vec![kids(&[n.page])].into()),
            ),
            (
                "a page of another kind",
                with("Page", "Type", Object::name("Other")),
            ),
        ]),
        reader(Problem::MissingObject).refuses([
            (
                "a page that is none",
                with("Pages", "Kids", kids(&[99_999])),
            ),
            (
                "a structure that is none",
                with("Catalog", "StructTreeRoot", Reference(99_999).into()),
            ),
        ]),
        Reason::StructureDiffers.refuses([
            (
                "a structure of itself",
                with("StructTreeRoot", "K", kids(&[n.structure])),
            ),
            (
                "a structure that is the catalog",
                with("Catalog", "StructTreeRoot", Reference(n.root).into()),
            ),
        ]),
        Reason::CatalogDiffers.refuses([(
            "names of themselves",
            with("Catalog", "Names", Reference(n.root).into()),
        )]),
    ]
    .concat()
}

#[test]
fn a_tree_that_contains_itself_is_refused() {
    check(circles());
}
