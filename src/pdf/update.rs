//! Adds an incremental update to a file: new and rewritten objects, a cross-reference section, a trailer
//! (ISO 32000-1, 7.5.6). Not one byte of the file before changes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Dictionary, File, Object, Reference, stream, write};

/// An update that is being written behind a file.
#[derive(Debug)]
pub struct Update<'f, 'a> {
    file: &'f File<'a>,
    out: Vec<u8>,
    offsets: BTreeMap<u32, usize>,
    next: u32,
}

/// The place in a file that waits for a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The angle brackets and the zeros between them.
    pub contents: Range<usize>,
    /// The spaces that wait for the byte range's array.
    pub byte_range: Range<usize>,
}

impl<'f, 'a> Update<'f, 'a> {
    /// Starts behind the last byte of a file.
    ///
    /// A line end is written first where the file has none: objects must start on a line of their own
    /// (ISO 19005-3, 6.1.9).
    #[must_use]
    pub fn new(file: &'f File<'a>) -> Self {
        let mut out = file.bytes().to_vec();
        if !out.ends_with(b"\n") {
            out.push(b'\n');
        }
        Self {
            file,
            out,
            offsets: BTreeMap::new(),
            next: file.highest_number() + 1,
        }
    }

    /// Takes the next free number.
    pub fn reserve(&mut self) -> Reference {
        let reference = Reference(self.next);
        self.next += 1;
        reference
    }

    /// Writes an object, new or in place of an older one. Each number is to be written once.
    pub fn object(&mut self, reference: Reference, value: &Object<'_>) {
        self.start(reference);
        write::value(&mut self.out, value);
        self.end();
    }

    /// Writes a dictionary as an object.
    pub fn dictionary(&mut self, reference: Reference, dictionary: &Dictionary<'_>) {
        self.start(reference);
        write::dictionary(&mut self.out, dictionary);
        self.end();
    }

    /// Writes a stream, compressed; `Filter` and `Length` are added to the dictionary.
    pub fn stream(&mut self, reference: Reference, dictionary: Dictionary<'_>, content: &[u8]) {
        let compressed = stream::compress(content);
        let length = i64::try_from(compressed.len()).unwrap_or(i64::MAX);
        let dictionary = dictionary
            .with("Filter", Object::name("FlateDecode"))
            .with("Length", length);
        self.start(reference);
        write::dictionary(&mut self.out, &dictionary);
        self.out.extend_from_slice(b"\nstream\n");
        self.out.extend_from_slice(&compressed);
        self.out.extend_from_slice(b"\nendstream");
        self.end();
    }

    /// Writes an object as it stands elsewhere, from its number to `endobj`; the number is the caller's to keep right.
    pub fn copy(&mut self, reference: Reference, object: &[u8]) {
        self.offsets.insert(reference.0, self.out.len());
        self.out.extend_from_slice(object);
        self.out.push(b'\n');
    }

    /// Writes a signature dictionary with room for `Contents` of so many bytes and for a `ByteRange`.
    ///
    /// The room for the byte range is wide enough for any file under 10 GB and stays where it is when it is filled.
    pub fn signature(
        &mut self,
        reference: Reference,
        dictionary: &Dictionary<'_>,
        reserved: usize,
    ) -> Placeholder {
        self.start(reference);
        write::dictionary(&mut self.out, dictionary);
        // The two keys go before the closing brackets.
        self.out
            .truncate(self.out.len().saturating_sub(b" >>".len()));
        self.out.extend_from_slice(b" /Contents ");
        let contents = self.out.len()..self.out.len() + 2 * reserved + 2;
        self.out.push(b'<');
        self.out.resize(contents.end - 1, b'0');
        self.out.push(b'>');
        self.out.extend_from_slice(b" /ByteRange ");
        let byte_range = self.out.len()..self.out.len() + BYTE_RANGE_ROOM;
        self.out.extend_from_slice(&[b' '; BYTE_RANGE_ROOM]);
        self.out.extend_from_slice(b" >>");
        self.end();
        Placeholder {
            contents,
            byte_range,
        }
    }

    /// Returns the file with what was written so far behind it.
    #[must_use]
    pub fn so_far(&self) -> &[u8] {
        &self.out
    }

    /// Writes the cross-reference section and the trailer, which carries `Root`, `Info` and `ID` through.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        let xref_offset = self.out.len();
        self.out.extend_from_slice(b"xref\n");
        for (first, offsets) in runs(&self.offsets) {
            self.out
                .extend_from_slice(format!("{first} {}\n", offsets.len()).as_bytes());
            for offset in offsets {
                self.out
                    .extend_from_slice(format!("{offset:010} 00000 n\r\n").as_bytes());
            }
        }
        let mut trailer = Dictionary::new().with("Size", i64::from(self.next));
        let last = self.file.revisions().last();
        for key in ["Root", "Info", "ID"] {
            if let Some(value) = last.and_then(|revision| revision.trailer.get(key)) {
                trailer.set(key, value.clone());
            }
        }
        if let Some(previous) = last.and_then(|revision| i64::try_from(revision.xref_offset).ok()) {
            trailer.set("Prev", previous);
        }
        self.out.extend_from_slice(b"trailer\n");
        write::dictionary(&mut self.out, &trailer);
        self.out
            .extend_from_slice(format!("\nstartxref\n{xref_offset}\n%%EOF\n").as_bytes());
        self.out
    }

    fn start(&mut self, reference: Reference) {
        self.offsets.insert(reference.0, self.out.len());
        self.out
            .extend_from_slice(format!("{} 0 obj\n", reference.0).as_bytes());
    }

    fn end(&mut self) {
        self.out.extend_from_slice(b"\nendobj\n");
    }
}

/// Bytes that wait for `[0 b c d]`, each of the three with up to ten digits.
const BYTE_RANGE_ROOM: usize = 36;

impl Placeholder {
    /// Writes the byte range into a finished file: all of it but the contents. Returns the two ranges.
    pub fn fill_byte_range(&self, file: &mut [u8]) -> [Range<usize>; 2] {
        let parts = [0..self.contents.start, self.contents.end..file.len()];
        let [before, after] = &parts;
        let text = format!("[0 {} {} {}]", before.end, after.start, after.len());
        if let Some(room) = file.get_mut(self.byte_range.clone())
            && let Some(place) = room.get_mut(..text.len())
        {
            place.copy_from_slice(text.as_bytes());
        }
        parts
    }

    /// Writes the signature into a finished file; `None`, and nothing written, where it has no room.
    #[must_use]
    pub fn fill_contents(&self, file: &mut [u8], signature: &[u8]) -> Option<()> {
        let mut text = Vec::with_capacity(self.contents.len());
        write::hexadecimal(&mut text, signature);
        // The closing bracket stays where it is, behind the zeros.
        text.pop();
        let room = file.get_mut(self.contents.start..self.contents.end - 1)?;
        room.get_mut(..text.len())?.copy_from_slice(&text);
        Some(())
    }
}

/// Groups consecutive object numbers: each run is a subsection of the cross-reference table.
fn runs(offsets: &BTreeMap<u32, usize>) -> Vec<(u32, Vec<usize>)> {
    let mut runs: Vec<(u32, Vec<usize>)> = Vec::new();
    for (&number, &offset) in offsets {
        match runs.last_mut() {
            Some((first, run)) if usize::try_from(number - *first) == Ok(run.len()) => {
                run.push(offset);
            }
            _ => runs.push((number, vec![offset])),
        }
    }
    runs
}
