//! What one cross-reference section brings: its objects, each with its place.

use std::ops::Range;

use crate::pdf::{Dictionary, Object, Reference};

/// An object with its number and place.
#[derive(Clone, Debug, PartialEq)]
pub struct IndirectObject<'a> {
    /// The object's number.
    pub reference: Reference,
    /// From the first digit of its number to behind `endobj`.
    pub span: Range<usize>,
    /// The value; of a stream its dictionary.
    pub value: Object<'a>,
    /// The bytes between `stream` and `endstream` as they stand in the file, where it is a stream.
    pub stream: Option<Range<usize>>,
}

/// What one cross-reference section and the bytes before it add to the file.
#[derive(Clone, Debug)]
pub struct Revision<'a> {
    /// From the end of the revision before to behind `%%EOF`; later revisions end with a line end, the first without.
    pub span: Range<usize>,
    /// Offset of `xref`.
    pub xref_offset: usize,
    /// The trailer dictionary.
    pub trailer: Dictionary<'a>,
    /// The objects in the order of their numbers.
    pub(super) objects: Vec<IndirectObject<'a>>,
}

impl<'a> Revision<'a> {
    /// Returns the objects in the order of their numbers.
    #[must_use]
    pub fn objects(&self) -> &[IndirectObject<'a>] {
        &self.objects
    }

    /// Returns the object of a number, if this revision brings one.
    #[must_use]
    pub fn object(&self, reference: Reference) -> Option<&IndirectObject<'a>> {
        let index = self
            .objects
            .binary_search_by_key(&reference, |object| object.reference)
            .ok()?;
        self.objects.get(index)
    }

    /// Returns the number of the catalog.
    #[must_use]
    pub fn root(&self) -> Option<Reference> {
        self.trailer.reference("Root")
    }
}
