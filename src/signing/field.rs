//! The two declared signature fields: where they stand and how they are written (ISO 32000-1, 12.5.6.19 and 12.7.4.5).

use crate::pdf::{Dictionary, Object, Reference};

/// The place of a signature field on its page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldPlace {
    /// The page, the first is 0.
    pub page: usize,
    /// Left, bottom, right and top in PDF points (1/72 inch) from the page's lower left corner.
    pub rectangle: [f64; 4],
}

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

impl FieldPlace {
    /// Returns width and height in points.
    pub(super) fn size(&self) -> [f64; 2] {
        let [left, bottom, right, top] = self.rectangle;
        [right - left, top - bottom]
    }

    /// Tells whether it has a size and lies inside a page of left, bottom, right and top.
    pub(super) fn is_inside(&self, [page_left, page_bottom, page_right, page_top]: [f64; 4]) -> bool {
        let [left, bottom, right, top] = self.rectangle;
        // Written so that a number that is none fails.
        page_left <= left && left < right && right <= page_right && page_bottom <= bottom && bottom < top && top <= page_top
    }
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
