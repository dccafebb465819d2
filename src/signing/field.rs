//! The two declared signature fields: where they stand and how they are written (ISO 32000-1, 12.5.6.19 and 12.7.4.5).

use crate::document::FieldPlace;
use crate::pdf::{Dictionary, Object, Reference};

/// A signature field as it is to be declared.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Where it stands.
    pub place: FieldPlace,
    /// What a screen reader says of it, in the document's language; not empty.
    pub description: String,
}

/// The worker's field, signed first.
pub(super) const WORKER: &str = "worker";
/// The field of team lead or DPO, signed later or never.
pub(super) const TEAM_LEAD: &str = "team-lead";

/// Annotation flags: shown when printed, and locked in its place (ISO 32000-1, 12.5.3). PDF/A forbids the hidden ones
/// (ISO 19005-3, 6.3.2).
const PRINT_AND_LOCKED: i64 = 132;

/// Returns width and height of left, bottom, right and top.
pub(crate) fn size([left, bottom, right, top]: [f64; 4]) -> [f64; 2] {
    [right - left, top - bottom]
}

/// Tells whether a rectangle has a size and lies inside another; both are left, bottom, right and top.
pub(super) fn is_inside(rectangle: [f64; 4], page: [f64; 4]) -> bool {
    let [left, bottom, right, top] = rectangle;
    let [page_left, page_bottom, page_right, page_top] = page;
    // Written so that a number that is none fails.
    let across = page_left <= left && left < right && right <= page_right;
    let upright = page_bottom <= bottom && bottom < top && top <= page_top;
    across && upright
}

/// What a widget refers to.
pub(super) struct Links {
    /// The page's number.
    pub(super) page: Reference,
    /// The appearance's number.
    pub(super) appearance: Reference,
    /// The key of its entry in the structure's parent tree.
    pub(super) struct_parent: i64,
}

/// Writes a field and its widget as one dictionary.
pub(super) fn widget<'a>(name: &'a str, field: &'a Field, links: &Links) -> Dictionary<'a> {
    Dictionary::new()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name("Widget"))
        .with("FT", Object::name("Sig"))
        .with("T", Object::text(name))
        .with("TU", Object::text(&field.description))
        .with("Rect", Object::rectangle(field.place.rectangle))
        .with("P", links.page)
        .with("F", PRINT_AND_LOCKED)
        .with("StructParent", links.struct_parent)
        .with("AP", appearance(links.appearance))
}

/// Writes the appearance dictionary with its one state.
pub(super) fn appearance<'a>(normal: Reference) -> Dictionary<'a> {
    Dictionary::new().with("N", normal)
}
