//! Looks objects up in the file as it is, or as it was with its first revisions alone.

use std::collections::HashSet;

use super::{Dictionary, IndirectObject, Object, PdfError, Problem, Reference, Revision};

/// The file through some of its revisions, the newest first.
#[derive(Clone, Copy, Debug)]
pub struct View<'f, 'a> {
    bytes: &'a [u8],
    revisions: &'f [Revision<'a>],
}

impl<'f, 'a> View<'f, 'a> {
    pub(super) fn new(bytes: &'a [u8], revisions: &'f [Revision<'a>]) -> Self {
        Self { bytes, revisions }
    }

    /// Returns the bytes of the whole file, also those of later revisions.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Returns the newest trailer.
    #[must_use]
    pub fn trailer(&self) -> Option<&'f Dictionary<'a>> {
        self.revisions.last().map(|revision| &revision.trailer)
    }

    /// Returns the newest object of a number.
    ///
    /// # Errors
    /// [`Problem::MissingObject`] where no revision has it.
    pub fn object(&self, reference: Reference) -> Result<&'f IndirectObject<'a>, PdfError> {
        let newest = self
            .revisions
            .iter()
            .rev()
            .find_map(|revision| revision.object(reference));
        newest.ok_or(PdfError::new(Problem::MissingObject, self.bytes.len()))
    }

    /// Returns the newest dictionary of a number.
    ///
    /// # Errors
    /// [`Problem::MissingObject`], or [`Problem::UnexpectedType`] where it is no dictionary.
    pub fn dictionary(&self, reference: Reference) -> Result<&'f Dictionary<'a>, PdfError> {
        let object = self.object(reference)?;
        let unexpected = PdfError::new(Problem::UnexpectedType, object.span.start);
        object.value.as_dictionary().ok_or(unexpected)
    }

    /// Returns the dictionary that a key of a numbered dictionary refers to.
    ///
    /// # Errors
    /// As [`Self::dictionary`], [`Problem::MissingKey`], or [`Problem::UnexpectedType`] where the key has no reference.
    pub fn reference(&self, of: Reference, key: &str) -> Result<Reference, PdfError> {
        let object = self.object(of)?;
        let value = self
            .dictionary(of)?
            .get(key)
            .ok_or(PdfError::new(Problem::MissingKey, object.span.start))?;
        value
            .as_reference()
            .ok_or(PdfError::new(Problem::UnexpectedType, object.span.start))
    }

    /// Returns the catalog's number.
    ///
    /// # Errors
    /// [`Problem::MissingKey`] where the trailer names none; the reader refuses such a file before.
    pub fn root(&self) -> Result<Reference, PdfError> {
        let root = self.revisions.last().and_then(Revision::root);
        root.ok_or(PdfError::new(Problem::MissingKey, self.bytes.len()))
    }

    /// Returns the numbers of the pages in reading order.
    ///
    /// # Errors
    /// [`Problem::CircularTree`], or what is wrong with the page tree.
    pub fn pages(&self) -> Result<Vec<Reference>, PdfError> {
        let mut pages = Vec::new();
        let mut seen = HashSet::new();
        let mut waiting = vec![self.reference(self.root()?, "Pages")?];
        while let Some(node) = waiting.pop() {
            let at = self.object(node)?.span.start;
            if !seen.insert(node) {
                return Err(PdfError::new(Problem::CircularTree, at));
            }
            let dictionary = self.dictionary(node)?;
            let kind = dictionary
                .get("Type")
                .ok_or(PdfError::new(Problem::MissingKey, at))?;
            if kind.is_name("Page") {
                pages.push(node);
            } else if kind.is_name("Pages") {
                let kids = dictionary
                    .get("Kids")
                    .ok_or(PdfError::new(Problem::MissingKey, at))?;
                let kids = kids
                    .as_array()
                    .ok_or(PdfError::new(Problem::UnexpectedType, at))?;
                for kid in kids.iter().rev() {
                    waiting.push(
                        kid.as_reference()
                            .ok_or(PdfError::new(Problem::UnexpectedType, at))?,
                    );
                }
            } else {
                return Err(PdfError::new(Problem::UnexpectedType, at));
            }
        }
        Ok(pages)
    }

    /// Returns the value itself, or what it refers to; a reference to a reference is none of this format.
    ///
    /// # Errors
    /// [`Problem::MissingObject`] or [`Problem::UnexpectedType`].
    pub fn resolve<'o>(&self, value: &'o Object<'a>) -> Result<&'o Object<'a>, PdfError>
    where
        'f: 'o,
    {
        let Object::Reference(reference) = value else {
            return Ok(value);
        };
        let object = self.object(*reference)?;
        match &object.value {
            Object::Reference(_) => Err(PdfError::new(Problem::UnexpectedType, object.span.start)),
            value => Ok(value),
        }
    }
}
