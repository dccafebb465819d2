//! A whole file: its revisions, and every object of each with its place.

use std::ops::Range;

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
    revisions: Vec<Revision<'a>>,
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
                revisions,
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
        &self.revisions
    }

    /// Returns the highest object number of all revisions.
    #[must_use]
    pub fn highest_number(&self) -> u32 {
        self.highest
    }

    /// Shows the file as it is now.
    #[must_use]
    pub fn view(&self) -> View<'_, 'a> {
        View::new(self.bytes, &self.revisions)
    }

    /// Shows the file as it was with its first so many revisions, as if the later bytes were not there.
    ///
    /// Nothing for 0 or more revisions than there are.
    #[must_use]
    pub fn view_of_first(&self, revisions: usize) -> Option<View<'_, 'a>> {
        let revisions = self
            .revisions
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
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::*;

    use super::super::{Update, stream};
    use super::*;
    use crate::sample_document::{RECORD, sample_pdf};

    /// A file of three objects, one of them a stream.
    fn small() -> Vec<u8> {
        let header = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n";
        let objects = [
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n",
            "3 0 obj\n<</Length 5>>\nstream\nabcde\nendstream\nendobj\n",
        ];
        let mut file = header.to_vec();
        let mut table = String::from("xref\n0 4\n0000000000 65535 f\r\n");
        for object in objects {
            let _ = write!(table, "{:010} 00000 n\r\n", file.len());
            file.extend_from_slice(object.as_bytes());
        }
        let xref = file.len();
        let trailer = format!(
            "{table}trailer\n<</Size 4/Root 1 0 R/ID[<00><01>]>>\nstartxref\n{xref}\n%%EOF"
        );
        file.extend_from_slice(trailer.as_bytes());
        file
    }

    /// The small file with an update that rewrites object 2 and adds a fourth.
    fn small_with_update() -> Vec<u8> {
        let small = small();
        let file = File::read(&small, &Limits::default()).expect("the small file reads");
        let mut update = Update::new(&file);
        let added = update.reserve();
        let pages = Dictionary::new()
            .with("Type", Object::name("Pages"))
            .with("Kids", vec![])
            .with("Count", 0_i64);
        update.dictionary(Reference(2), &pages.with("New", added));
        update.object(added, &Object::text("Prénom"));
        update.finish()
    }

    fn problem(bytes: &[u8]) -> Option<Problem> {
        File::read(bytes, &Limits::default())
            .err()
            .map(|error| error.problem)
    }

    fn replace(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
        let (old, new) = (old.as_bytes(), new.as_bytes());
        let at = bytes
            .windows(old.len())
            .position(|window| window == old)
            .expect("the old text is there");
        [&bytes[..at], new, &bytes[at + old.len()..]].concat()
    }

    #[test]
    fn a_document_by_typst_reads_to_its_last_byte() {
        let pdf = sample_pdf();
        let limits = Limits::default();
        let file = File::read(&pdf, &limits).expect("the sample reads");
        assert_eq!(file.revisions().len(), 1);
        assert_eq!(file.revisions()[0].span, 0..pdf.len());
        let view = file.view();
        assert_eq!(view.pages().map(|pages| pages.len()), Ok(2));
        let record = file.revisions()[0].objects().iter().find(|object| {
            object
                .value
                .as_dictionary()
                .and_then(|d| d.get("Type"))
                .is_some_and(|kind| kind.is_name("EmbeddedFile"))
        });
        let content = stream::content(&view, record.expect("the record is attached"), &limits);
        assert_eq!(content.as_deref(), Ok(RECORD.as_bytes()));
    }

    #[test]
    fn an_update_is_a_revision_of_its_own_and_the_one_before_stays_as_it_was() {
        let (before, after) = (small(), small_with_update());
        assert!(after.starts_with(&before));
        let file = File::read(&after, &Limits::default()).expect("the update reads");
        let spans: Vec<_> = file
            .revisions()
            .iter()
            .map(|revision| revision.span.clone())
            .collect();
        assert_eq!(spans, [0..before.len(), before.len()..after.len()]);
        assert_eq!(after[before.len()], b'\n');
        let new = |view: View<'_, '_>| {
            view.dictionary(Reference(2))
                .map(|pages| pages.contains("New"))
        };
        assert_eq!(new(file.view()), Ok(true));
        assert_eq!(file.view_of_first(1).map(new), Some(Ok(false)));
        assert!(file.view_of_first(0).is_none() && file.view_of_first(3).is_none());
        let missing = file
            .view_of_first(1)
            .map(|view| view.object(Reference(4)).map(|_| ()).map_err(|e| e.problem));
        assert_eq!(missing, Some(Err(Problem::MissingObject)));
        assert_eq!(
            file.view()
                .object(Reference(4))
                .map(|text| text.value.as_string().is_some()),
            Ok(true)
        );
    }

    #[test]
    fn the_span_of_an_object_is_its_bytes() {
        let small = small();
        let file = File::read(&small, &Limits::default()).expect("the small file reads");
        let third = file.view().object(Reference(3)).expect("object 3");
        assert!(
            small[third.span.clone()].starts_with(b"3 0 obj")
                && small[third.span.clone()].ends_with(b"endobj")
        );
        assert_eq!(
            third.stream.clone().map(|span| &small[span]),
            Some(&b"abcde"[..])
        );
    }

    #[test]
    fn an_altered_container_is_refused_with_its_reason() {
        let small = small();
        let cases = [
            ("%PDF-1.7", "%PDF-1.4", Problem::NoHeader),
            ("%PDF-1.7\n%", "%PDF-1.7\n#", Problem::NoHeader),
            ("1 0 obj", "9 0 obj", Problem::ObjectNumberDiffers),
            ("1 0 obj", "1 1 obj", Problem::ObjectNumberDiffers),
            ("1 0 obj", "1  obj ", Problem::ObjectNumberDiffers),
            ("endobj\n2", "endobX\n2", Problem::NoEndOfObject),
            ("endobj\n2", "endobj 2", Problem::BytesBetween),
            ("/Count 0", "/Kids[0]", Problem::KeyTwice),
            ("/Length 5", "/Length 4", Problem::WrongStreamLength),
            ("/Length 5", "/Lengty 5", Problem::WrongStreamLength),
            ("xref\n0 4", "xref\n1 4", Problem::UnexpectedFreeEntry),
            ("xref\n0 4", "xref\n0 3", Problem::MalformedXref),
            ("xref\n0 4", "xReF\n0 4", Problem::MalformedXref),
            ("65535 f", "65535 n", Problem::MalformedXref),
            ("65535 f", "00000 f", Problem::UnexpectedFreeEntry),
            (
                " 00000 n\r\n0000000061",
                " 00000 f\r\n0000000061",
                Problem::UnexpectedFreeEntry,
            ),
            (
                " 00000 n\r\n0000000061",
                " 00001 n\r\n0000000061",
                Problem::ObjectNumberDiffers,
            ),
            (
                "00000 n\r\n0000000061",
                "00000 n \n0000000061",
                Problem::MalformedXref,
            ),
            ("0000000061", "0000000016", Problem::ObjectsOverlap),
            ("0000000061", "0000000065", Problem::BytesBetween),
            ("0000000061", "0000000500", Problem::BytesBetween),
            ("0000000061", "0000000000", Problem::OffsetOutside),
            ("/Size 4", "/Size 5", Problem::WrongSize),
            ("/Root 1 0 R", "/Root 12345", Problem::MalformedTrailer),
            ("/ID[<00><01>]", "/ID[<00><0Z>]", Problem::MalformedString),
            (
                "/ID[<00><01>]",
                "/IX[<00><01>]",
                Problem::UnexpectedTrailerKey,
            ),
            (
                "/Size 4/Root",
                "/Size 4/Encrypt 2 0 R/Root",
                Problem::Encrypted,
            ),
            (
                "/Size 4/Root",
                "/Size 4/XRefStm 9/Root",
                Problem::HybridXref,
            ),
            (
                "/Size 4/Root",
                "/Size 4/Prev 9/Root",
                Problem::UnexpectedFreeEntry,
            ),
            (
                "/Size 4/Root",
                "/Size 4/Prev 9999/Root",
                Problem::PrevNotBefore,
            ),
            ("startxref\n", "startxref\n1", Problem::OffsetOutside),
            ("startxref\n", "starkxref\n", Problem::NoEnd),
            ("%%EOF", "%%EOF\n", Problem::NoEnd),
            ("%%EOF", "%%EOF ", Problem::NoEnd),
            ("%%EOF", "", Problem::NoEnd),
        ];
        for (old, new, expected) in cases {
            assert_eq!(
                problem(&replace(&small, old, new)),
                Some(expected),
                "{old} -> {new}"
            );
        }
        assert_eq!(problem(&small), None);
        assert_eq!(problem(b""), Some(Problem::NoHeader));
        let updated = small_with_update();
        assert_eq!(problem(&updated), None);
        assert_eq!(
            problem(&updated[..updated.len() - 1]),
            Some(Problem::NoEnd),
            "an update ends with a line end"
        );
        assert_eq!(
            problem(&[&updated[..], b"\n"].concat()),
            Some(Problem::NoEnd)
        );
        let between = replace(&updated, "%%EOF\n2 0 obj", "%%EOFX2 0 obj");
        assert_eq!(problem(&between), Some(Problem::BytesBetween));
    }

    #[test]
    fn a_stream_that_hides_objects_is_refused() {
        let hidden = replace(&small(), "<</Length 5>>", "<</Type/ObjStm/Length 5>>");
        let xref = small()
            .windows(5)
            .position(|window| window == b"xref\n")
            .expect("xref");
        let moved = replace(
            &hidden,
            &format!("startxref\n{xref}"),
            &format!("startxref\n{}", xref + 12),
        );
        assert_eq!(problem(&moved), Some(Problem::ObjectStream));
        let stream = replace(&small(), "xref\n0 4", "9 0 obj\n");
        assert_eq!(problem(&stream), Some(Problem::XrefStream));
    }

    #[test]
    fn the_limits_hold() {
        let updated = small_with_update();
        let few = |limits: Limits| {
            File::read(&updated, &limits)
                .err()
                .map(|error| error.problem)
        };
        let default = Limits::default;
        assert_eq!(
            few(Limits {
                file_bytes: 100,
                ..default()
            }),
            Some(Problem::FileTooLarge)
        );
        assert_eq!(
            few(Limits {
                objects: 4,
                ..default()
            }),
            Some(Problem::TooManyObjects)
        );
        assert_eq!(
            few(Limits {
                revisions: 1,
                ..default()
            }),
            Some(Problem::TooManyRevisions)
        );
        assert_eq!(
            few(Limits {
                values: 8,
                ..default()
            }),
            Some(Problem::TooManyValues)
        );
        assert_eq!(
            few(Limits {
                depth: 1,
                ..default()
            }),
            Some(Problem::TooDeep)
        );
        assert_eq!(
            few(Limits {
                dictionary_entries: 2,
                ..default()
            }),
            Some(Problem::TooManyKeys)
        );
        assert_eq!(
            few(Limits {
                objects: 5,
                revisions: 2,
                ..default()
            }),
            None
        );
    }

    #[test]
    fn no_cut_and_no_flipped_bit_makes_the_reader_panic_or_read_outside() {
        let updated = small_with_update();
        for length in 0..updated.len() {
            let cut = problem(&updated[..length]);
            assert!(cut.is_some() || length == small().len(), "{length} bytes");
        }
        for index in 0..updated.len() {
            for bit in 0..8 {
                let mut flipped = updated.clone();
                flipped[index] ^= 1 << bit;
                if let Ok(file) = File::read(&flipped, &Limits::default()) {
                    assert_eq!(
                        file.revisions().last().map(|last| last.span.end),
                        Some(flipped.len())
                    );
                    let _ = file.view().pages();
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// Longer edits than one bit, in a document by Typst: pieces cut out, repeated or moved.
        #[test]
        fn no_edited_document_makes_the_reader_panic(
            from in 0..20_000_usize,
            length in 0..300_usize,
            to in 0..20_000_usize,
            number in "[0-9]{1,12}|<<|>>|\\[|/K|obj|stream|R",
        ) {
            let mut pdf = SAMPLE.clone();
            let from = from.min(pdf.len());
            let piece: Vec<u8> = pdf[from..(from + length).min(pdf.len())].to_vec();
            let to = to.min(pdf.len());
            pdf.splice(to..to, piece.into_iter().chain(number.bytes()));
            if let Ok(file) = File::read(&pdf, &Limits::default()) {
                prop_assert_eq!(file.revisions().last().map(|last| last.span.end), Some(pdf.len()));
            }
        }
    }

    static SAMPLE: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(sample_pdf);

    #[test]
    fn a_page_tree_that_contains_itself_is_refused() {
        let circular = replace(&small(), "/Kids[]/Count 0", "/Kids[2 0 R]   ");
        let problem = File::read(&circular, &Limits::default())
            .map(|file| file.view().pages().map_err(|e| e.problem));
        assert_eq!(problem, Ok(Err(Problem::CircularTree)));
    }

    #[test]
    fn a_stream_inflates_only_up_to_the_limit() {
        let small = small();
        let file = File::read(&small, &Limits::default()).expect("the small file reads");
        let mut update = Update::new(&file);
        let bomb = update.reserve();
        update.stream(bomb, Dictionary::new(), &vec![0; 100_000]);
        let damaged = update.reserve();
        let raw = Dictionary::new().with("Filter", Object::name("LZWDecode"));
        update.dictionary(damaged, &raw);
        let updated = update.finish();
        let file = File::read(&updated, &Limits::default()).expect("the update reads");
        let view = file.view();
        let inflate = |inflated_bytes, reference| {
            let limits = Limits {
                inflated_bytes,
                ..Limits::default()
            };
            let object = view.object(reference).expect("the object");
            stream::content(&view, object, &limits)
                .map(|content| content.len())
                .map_err(|error| error.problem)
        };
        assert_eq!(inflate(100_000, bomb), Ok(100_000));
        assert_eq!(inflate(99_999, bomb), Err(Problem::InflatedTooLarge));
        assert_eq!(inflate(100, damaged), Err(Problem::UnexpectedType));
        assert_eq!(inflate(100, Reference(3)), Ok(5));
    }
}
