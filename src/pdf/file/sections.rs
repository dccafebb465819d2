//! Where a file begins and ends, and its cross-reference sections from the last one back.

use crate::pdf::parser::Parser;
use crate::pdf::xref::{self, Section};
use crate::pdf::{Limits, PdfError, Problem};

/// The header of every file of this format: the version and a comment of four high bytes.
const HEADER: &[u8] = b"%PDF-1.7\n%";

/// Checks the header; returns where the objects may start.
pub(super) fn read_header(bytes: &[u8]) -> Result<usize, PdfError> {
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
pub(super) fn read_sections<'a>(
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
pub(super) fn revision_end(bytes: &[u8], section: &Section<'_>) -> Result<usize, PdfError> {
    match section.previous {
        None => Ok(section.end),
        Some(_) if bytes.get(section.end) == Some(&b'\n') => Ok(section.end + 1),
        Some(_) => Err(PdfError::new(Problem::NoEnd, section.end)),
    }
}
