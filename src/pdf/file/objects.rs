//! The objects of a revision, which fill its bytes.

use super::IndirectObject;
use crate::pdf::parser::Parser;
use crate::pdf::{PdfError, Problem, Reference};

/// Reads the objects of a revision, which with line ends between them fill the bytes up to the cross-reference section.
pub(super) fn read_objects<'a>(
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
        let length = dictionary.integer("Length");
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
