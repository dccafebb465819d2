//! A whole file: its revisions, and every object of each with its place.

use std::ops::Range;
use std::sync::Arc;

use super::parser::Parser;
use super::xref::{self, Section};
use super::{Dictionary, Limits, Object, PdfError, Problem, Reference, View};

/// The header of every file of this format: the version and a comment of four high bytes.
const HEADER: &[u8] = b"%PDF-1.7\n%";

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
    objects: Vec<IndirectObject<'a>>,
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
        self.trailer.get("Root").and_then(Object::as_reference)
    }
}

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
            let size = section.trailer.get("Size").and_then(Object::as_integer);
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

/// Checks the header; returns where the objects may start.
fn read_header(bytes: &[u8]) -> Result<usize, PdfError> {
    let comment = bytes
        .strip_prefix(HEADER)
        .and_then(<[u8]>::first_chunk::<5>);
    match comment {
        Some([a, b, c, d, b'\n']) if [a, b, c, d].iter().all(|byte| **byte >= 0x80) => {
            Ok(HEADER.len() + 5)
        }
        _ => Err(PdfError::new(Problem::NoHeader, 0)),
    }
}

/// Reads the cross-reference sections from the last one back to the first; returns them oldest first.
fn read_sections<'a>(
    parser: &mut Parser<'a, '_>,
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<Vec<(usize, Section<'a>)>, PdfError> {
    let mut offset = last_section(parser, bytes)?;
    let mut end = bytes.len();
    let mut objects = 0;
    let mut sections: Vec<(usize, Section<'a>)> = Vec::new();
    loop {
        if sections.len() >= limits.revisions {
            return Err(PdfError::new(Problem::TooManyRevisions, offset));
        }
        let section = xref::read(parser, offset, end, limits.objects - objects)?;
        objects += section.entries.len();
        let previous = section.previous;
        sections.push((offset, section));
        match previous {
            // The parser may not read beyond the section that names the earlier one.
            Some(previous) => (offset, end) = (previous, offset),
            None => break,
        }
    }
    sections.reverse();
    Ok(sections)
}

/// Finds the offset that the last `startxref` names.
fn last_section(parser: &mut Parser<'_, '_>, bytes: &[u8]) -> Result<usize, PdfError> {
    let no_end = PdfError::new(Problem::NoEnd, bytes.len());
    let tail = bytes
        .strip_suffix(b"\n")
        .unwrap_or(bytes)
        .strip_suffix(b"\n%%EOF")
        .ok_or(no_end)?;
    let digits = tail
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let number_at = tail.len() - digits;
    if !tail
        .get(..number_at)
        .is_some_and(|before| before.ends_with(b"\nstartxref\n"))
    {
        return Err(no_end);
    }
    parser.go_to(number_at, tail.len());
    let offset = parser.unsigned()?;
    usize::try_from(offset)
        .ok()
        .filter(|offset| *offset < number_at)
        .ok_or(PdfError::new(Problem::OffsetOutside, number_at))
}

/// Finds the end of a revision: Typst writes no line end behind its `%%EOF`, our updates always do.
fn revision_end(bytes: &[u8], section: &Section<'_>) -> Result<usize, PdfError> {
    match section.previous {
        None => Ok(section.end),
        Some(_) if bytes.get(section.end) == Some(&b'\n') => Ok(section.end + 1),
        Some(_) => Err(PdfError::new(Problem::NoEnd, section.end)),
    }
}

/// Reads the objects of a revision, which with line ends between them fill the bytes up to the cross-reference section.
fn read_objects<'a>(
    parser: &mut Parser<'a, '_>,
    mut entries: Vec<(u32, usize)>,
    from: usize,
    xref_offset: usize,
) -> Result<Vec<IndirectObject<'a>>, PdfError> {
    entries.sort_unstable_by_key(|(_, offset)| *offset);
    let mut objects = Vec::with_capacity(entries.len());
    parser.go_to(from, xref_offset);
    for (number, offset) in entries {
        if offset >= xref_offset || offset < from {
            return Err(PdfError::new(Problem::OffsetOutside, offset));
        }
        parser.skip_line_ends();
        if offset < parser.position {
            return Err(PdfError::new(Problem::ObjectsOverlap, offset));
        }
        if offset > parser.position {
            return Err(PdfError::new(Problem::BytesBetween, parser.position));
        }
        objects.push(read_object(parser, number)?);
    }
    parser.skip_line_ends();
    if parser.position != xref_offset {
        return Err(PdfError::new(Problem::BytesBetween, parser.position));
    }
    objects.sort_unstable_by_key(|object| object.reference);
    match objects
        .windows(2)
        .find(|pair| matches!(pair, [a, b] if a.reference == b.reference))
    {
        Some([_, second]) => Err(PdfError::new(Problem::NumberTwice, second.span.start)),
        _ => Ok(objects),
    }
}

/// Reads the object at the position, from its number to behind `endobj`.
fn read_object<'a>(
    parser: &mut Parser<'a, '_>,
    number: u32,
) -> Result<IndirectObject<'a>, PdfError> {
    let start = parser.position;
    let found = parser
        .unsigned()
        .map_err(|_| PdfError::new(Problem::ObjectNumberDiffers, start))?;
    if found != u64::from(number) || !parser.take(b" 0 obj\n") {
        return Err(PdfError::new(Problem::ObjectNumberDiffers, start));
    }
    let value = parser.value(0)?;
    parser.expect(b"\n", Problem::NoEndOfObject)?;
    let mut stream = None;
    if parser.take(b"stream\n") {
        let dictionary = value
            .as_dictionary()
            .ok_or(PdfError::new(Problem::UnexpectedType, start))?;
        let kind = dictionary.get("Type");
        if kind.is_some_and(|kind| kind.is_name("ObjStm") || kind.is_name("XRef")) {
            return Err(PdfError::new(Problem::ObjectStream, start));
        }
        let wrong = PdfError::new(Problem::WrongStreamLength, start);
        let length = dictionary.get("Length").and_then(Object::as_integer);
        let length = length
            .and_then(|length| usize::try_from(length).ok())
            .ok_or(wrong)?;
        let from = parser.position;
        parser.step(length).ok_or(wrong)?;
        stream = Some(from..parser.position);
        parser.expect(b"\nendstream\n", Problem::WrongStreamLength)?;
    }
    parser.expect(b"endobj", Problem::NoEndOfObject)?;
    Ok(IndirectObject {
        reference: Reference(number),
        span: start..parser.position,
        value,
        stream,
    })
}

#[cfg(test)]
mod tests;
