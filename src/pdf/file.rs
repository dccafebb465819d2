//! A whole file: its revisions, and every object of each with its place.

mod objects;
mod revision;
mod sections;

use std::sync::Arc;

use super::parser::Parser;
use super::{Limits, PdfError, Problem, View};
use objects::read_objects;
use sections::{read_header, read_sections, revision_end};

pub use revision::{IndirectObject, Revision};

/// A file that was read to its last byte.
#[derive(Clone, Debug)]
pub struct File<'a> {
    bytes: &'a [u8],
    /// Shared by the file and its beginnings, see [`Self::beginning`].
    read: Arc<[Revision<'a>]>,
    /// How many of them belong to this file; at least one.
    revisions: usize,
    /// The highest object number.
    highest: u32,
}

impl<'a> File<'a> {
    /// Reads a file completely.
    ///
    /// # Errors
    /// Refuses whatever is not of this format or over the limits; see [`Problem`].
    pub fn read(bytes: &'a [u8], limits: &Limits) -> Result<Self, PdfError> {
        if bytes.len() > limits.file_bytes {
            return Err(PdfError::new(Problem::FileTooLarge, limits.file_bytes));
        }
        let mut parser = Parser::new(bytes, limits);
        let body = read_header(bytes)?;
        let sections = read_sections(&mut parser, bytes, limits)?;
        let mut revisions: Vec<Revision<'a>> = Vec::with_capacity(sections.len());
        let mut highest = 0;
        for (xref_offset, section) in sections {
            let start = revisions.last().map_or(0, |before| before.span.end);
            let end = revision_end(bytes, &section)?;
            if xref_offset < start {
                return Err(PdfError::new(Problem::ObjectsOverlap, xref_offset));
            }
            let from = if start == 0 { body } else { start };
            let objects = read_objects(&mut parser, section.entries, from, xref_offset)?;
            highest = objects
                .last()
                .map_or(highest, |object| highest.max(object.reference.0));
            let size = section.trailer.integer("Size");
            if size != Some(i64::from(highest) + 1) {
                return Err(PdfError::new(Problem::WrongSize, xref_offset));
            }
            revisions.push(Revision {
                span: start..end,
                xref_offset,
                trailer: section.trailer,
                objects,
            });
        }
        match revisions.last() {
            Some(last) if last.span.end == bytes.len() => Ok(Self {
                bytes,
                revisions: revisions.len(),
                read: revisions.into(),
                highest,
            }),
            _ => Err(PdfError::new(Problem::NoEnd, bytes.len())),
        }
    }

    /// Returns the bytes of the file.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Returns the revisions, oldest first; there is at least one.
    #[must_use]
    pub fn revisions(&self) -> &[Revision<'a>] {
        self.read.get(..self.revisions).unwrap_or_default()
    }

    /// Returns the file as it was with its first so many revisions: the same as reading these bytes alone, since every
    /// section was read without what stands behind it.
    ///
    /// Nothing for 0 or more revisions than there are.
    #[must_use]
    pub fn beginning(&self, revisions: usize) -> Option<Self> {
        let kept = self.revisions().get(..revisions)?;
        let end = kept.last()?.span.end;
        let numbers = kept.iter().filter_map(|one| one.objects.last());
        Some(Self {
            bytes: self.bytes.get(..end)?,
            read: Arc::clone(&self.read),
            revisions,
            highest: numbers.map(|one| one.reference.0).max()?,
        })
    }

    /// Returns the highest object number of all revisions.
    #[must_use]
    pub fn highest_number(&self) -> u32 {
        self.highest
    }

    /// Shows the file as it is now.
    #[must_use]
    pub fn view(&self) -> View<'_, 'a> {
        View::new(self.bytes, self.revisions())
    }

    /// Shows the file as it was with its first so many revisions, as if the later bytes were not there.
    ///
    /// Nothing for 0 or more revisions than there are.
    #[must_use]
    pub fn view_of_first(&self, revisions: usize) -> Option<View<'_, 'a>> {
        let revisions = self
            .revisions()
            .get(..revisions)
            .filter(|revisions| !revisions.is_empty())?;
        Some(View::new(self.bytes, revisions))
    }
}

#[cfg(test)]
mod tests;
