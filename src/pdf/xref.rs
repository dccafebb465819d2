//! Reads one cross-reference section with its trailer (ISO 32000-1, 7.5.4 and 7.5.5), classic tables only.

use super::parser::Parser;
use super::{Dictionary, Object, PdfError, Problem};

/// One cross-reference section.
pub(super) struct Section<'a> {
    /// Object numbers with the offsets they are said to stand at, in the table's order.
    pub(super) entries: Vec<(u32, usize)>,
    /// The trailer dictionary.
    pub(super) trailer: Dictionary<'a>,
    /// Offset of the section before, in a file with updates.
    pub(super) previous: Option<usize>,
    /// Offset behind the `%%EOF` that closes the section, without the line end that may follow.
    pub(super) end: usize,
}

/// Keys that a trailer of this format may have.
const TRAILER_KEYS: [&str; 5] = ["Size", "Root", "Info", "ID", "Prev"];

/// The highest object number: the limit that ISO 19005-3, 6.1.13 sets to a file, far below where counting on would overflow.
const HIGHEST_NUMBER: u32 = 8_388_607;

/// Reads the section at an offset.
///
/// Free entries are returned by nobody: only number 0 of a first section is free, and a later section has none.
pub(super) fn read<'a>(
    parser: &mut Parser<'a, '_>,
    offset: usize,
    file_end: usize,
    most: usize,
) -> Result<Section<'a>, PdfError> {
    parser.go_to(offset, file_end);
    if !parser.take(b"xref\n") {
        let stream = parser.unsigned().is_ok();
        return Err(PdfError::new(
            if stream {
                Problem::XrefStream
            } else {
                Problem::MalformedXref
            },
            offset,
        ));
    }
    let mut entries: Vec<(u32, usize)> = Vec::new();
    let mut free_zero = false;
    while !parser.take(b"trailer\n") {
        let first = count_of(parser)?;
        parser.expect(b" ", Problem::MalformedXref)?;
        let count = count_of(parser)?;
        parser.expect(b"\n", Problem::MalformedXref)?;
        // No more room than there is place for in the limit, whatever the table says.
        let room = usize::try_from(count).unwrap_or(usize::MAX);
        entries.reserve(room.min(most.saturating_sub(entries.len())));
        for number in first..first.saturating_add(count) {
            let at = parser.position;
            let (position, generation, used) = entry(parser)?;
            if used {
                let number = u32::try_from(number)
                    .ok()
                    .filter(|number| (1..=HIGHEST_NUMBER).contains(number));
                let number = number.ok_or(PdfError::new(Problem::MalformedXref, at))?;
                if generation != 0 {
                    return Err(PdfError::new(Problem::ObjectNumberDiffers, at));
                }
                if entries.len() >= most {
                    return Err(PdfError::new(Problem::TooManyObjects, at));
                }
                entries.push((number, position));
            } else if number == 0 && position == 0 && generation == 65_535 && !free_zero {
                free_zero = true;
            } else {
                return Err(PdfError::new(Problem::UnexpectedFreeEntry, at));
            }
        }
    }
    let trailer_at = parser.position;
    let trailer = parser.dictionary(0)?;
    parser.expect(b"\nstartxref\n", Problem::NoEnd)?;
    let here = parser.unsigned()?;
    parser.expect(b"\n%%EOF", Problem::NoEnd)?;
    if here != offset as u64 {
        return Err(PdfError::new(Problem::NoEnd, offset));
    }
    let previous = check_trailer(&trailer, offset, trailer_at)?;
    if free_zero == previous.is_some() {
        return Err(PdfError::new(Problem::UnexpectedFreeEntry, offset));
    }
    Ok(Section {
        entries,
        trailer,
        previous,
        end: parser.position,
    })
}

fn count_of(parser: &mut Parser<'_, '_>) -> Result<u64, PdfError> {
    let at = parser.position;
    parser
        .unsigned()
        .map_err(|_| PdfError::new(Problem::MalformedXref, at))
}

/// Reads an entry of exactly twenty bytes: offset, generation and whether the number is used.
fn entry(parser: &mut Parser<'_, '_>) -> Result<(usize, u32, bool), PdfError> {
    let at = parser.position;
    let malformed = PdfError::new(Problem::MalformedXref, at);
    let bytes = parser.take_array::<20>().ok_or(malformed)?;
    let [
        offset @ ..,
        b' ',
        g0,
        g1,
        g2,
        g3,
        g4,
        b' ',
        kind,
        b'\r',
        b'\n',
    ] = bytes
    else {
        return Err(malformed);
    };
    let decimal = |digits: &[u8]| {
        let digit = |value: Option<usize>, digit: &u8| {
            Some(value? * 10 + usize::from(digit.checked_sub(b'0').filter(|d| *d < 10)?))
        };
        digits.iter().fold(Some(0), digit)
    };
    let offset = decimal(offset).ok_or(malformed)?;
    let generation = decimal(&[*g0, *g1, *g2, *g3, *g4])
        .and_then(|value| u32::try_from(value).ok())
        .ok_or(malformed)?;
    match kind {
        b'n' => Ok((offset, generation, true)),
        b'f' => Ok((offset, generation, false)),
        _ => Err(malformed),
    }
}

/// Refuses a trailer that is not of this format; returns the offset of the section before.
fn check_trailer(
    trailer: &Dictionary<'_>,
    offset: usize,
    at: usize,
) -> Result<Option<usize>, PdfError> {
    let refuse = |problem| Err(PdfError::new(problem, at));
    if trailer.contains("Encrypt") {
        return refuse(Problem::Encrypted);
    }
    if trailer.contains("XRefStm") {
        return refuse(Problem::HybridXref);
    }
    if !trailer
        .entries()
        .iter()
        .all(|entry| TRAILER_KEYS.iter().any(|key| *key.as_bytes() == *entry.key))
    {
        return refuse(Problem::UnexpectedTrailerKey);
    }
    let root = trailer.reference("Root");
    let info = trailer.get("Info").map(Object::as_reference);
    let identifiers = trailer.array("ID");
    let two_strings = identifiers
        .is_some_and(|both| both.len() == 2 && both.iter().all(|id| id.as_string().is_some()));
    if root.is_none() || info == Some(None) || !two_strings {
        return refuse(Problem::MalformedTrailer);
    }
    match trailer.get("Prev") {
        None => Ok(None),
        Some(previous) => {
            let previous = previous
                .as_integer()
                .and_then(|previous| usize::try_from(previous).ok());
            match previous {
                Some(previous) if previous < offset => Ok(Some(previous)),
                Some(_) => refuse(Problem::PrevNotBefore),
                None => refuse(Problem::MalformedTrailer),
            }
        }
    }
}
