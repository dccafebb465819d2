//! Compares an update with what the program writes, and names the first difference.

use std::ops::{Range, RangeInclusive};

use crate::pdf::{Dictionary, Entry, File, Limits, Object, Reference, Revision};
use crate::signing::pades::Prepared;
use crate::verification::Reason;

/// Which object is what, for naming a difference.
pub(super) struct Kinds {
    pub(super) catalog: Reference,
    pub(super) fields: Vec<Reference>,
    pub(super) signature: Reference,
    pub(super) pages: Vec<Reference>,
    /// The number of the first new element of the structure.
    pub(super) structure_from: Option<u32>,
    pub(super) drawings: RangeInclusive<u32>,
}

impl Kinds {
    fn reason(&self, reference: Reference) -> Reason {
        if reference == self.catalog {
            Reason::CatalogDiffers
        } else if reference == self.signature {
            Reason::SignatureDictionaryDiffers
        } else if self.fields.contains(&reference) {
            Reason::FieldDiffers
        } else if self.pages.contains(&reference) {
            Reason::PageDiffers
        } else if self.drawings.contains(&reference.0) {
            Reason::AppearanceDiffers
        } else if self.structure_from.is_some() {
            Reason::StructureDiffers
        } else {
            Reason::UnexpectedObject
        }
    }
}

/// Compares a revision with what the program writes; returns what is signed.
pub(super) fn compare(
    file: &File<'_>,
    revision: &Revision<'_>,
    prepared: Prepared,
    kinds: &Kinds,
    limits: &Limits,
) -> Result<[Range<usize>; 2], Reason> {
    let Prepared {
        file: mut expected,
        signed,
        placeholder,
    } = prepared;
    let contents = placeholder.contents;
    let found = file.bytes().get(..revision.span.end).unwrap_or_default();
    let digits = contents.start + 1..contents.end.saturating_sub(1);
    let given = found.get(digits.clone());
    let hexadecimal = |byte: &u8| matches!(byte, b'0'..=b'9' | b'A'..=b'F');
    // All of them are looked at, many at a time: this takes a tenth of stopping at the first that is none.
    let all = |digits: &[u8]| digits.iter().fold(true, |all, one| all & hexadecimal(one));
    let fixed_length = given.is_some_and(all);
    if let (true, Some(given), Some(place)) =
        (fixed_length, given, expected.get_mut(digits.clone()))
    {
        place.copy_from_slice(given);
        if *expected == *found {
            return Ok(signed);
        }
    }
    Err(difference(revision, &expected, fixed_length, kinds, limits))
}

/// Names the first difference between a revision and what the program writes.
fn difference(
    revision: &Revision<'_>,
    expected: &[u8],
    fixed_length: bool,
    kinds: &Kinds,
    limits: &Limits,
) -> Reason {
    // What the program wrote just now reads back, unless the document before is at a limit.
    let Ok(expected) = File::read(expected, limits) else {
        return Reason::WrittenDifferently;
    };
    let Some(written) = expected.revisions().last() else {
        return Reason::ProgramFault;
    };
    let numbers = |revision: &Revision<'_>| -> Vec<Reference> {
        let objects = revision.objects().iter();
        objects.map(|object| object.reference).collect()
    };
    let foreign = numbers(revision)
        .into_iter()
        .find(|number| written.object(*number).is_none());
    if let Some(number) = foreign {
        return match kinds.reason(number) {
            reason @ (Reason::CatalogDiffers | Reason::PageDiffers) => reason,
            _ => Reason::UnexpectedObject,
        };
    }
    for object in written.objects() {
        let Some(found) = revision.object(object.reference) else {
            return kinds.reason(object.reference);
        };
        // The signature comes after all others, since its byte range follows from their lengths.
        let is_signature = object.reference == kinds.signature;
        let differs =
            found.value != object.value || found.stream.is_some() != object.stream.is_some();
        if differs && !is_signature {
            return kinds.reason(object.reference);
        }
    }
    let found = revision.object(kinds.signature);
    let wanted = written.object(kinds.signature);
    let found = found.and_then(|object| object.value.as_dictionary());
    let wanted = wanted.and_then(|object| object.value.as_dictionary());
    if let Some(reason) = signature_difference(found, wanted, fixed_length) {
        return reason;
    }
    if revision.trailer == written.trailer {
        Reason::WrittenDifferently
    } else {
        Reason::TrailerDiffers
    }
}

fn signature_difference(
    found: Option<&Dictionary<'_>>,
    written: Option<&Dictionary<'_>>,
    fixed_length: bool,
) -> Option<Reason> {
    let (Some(found), Some(written)) = (found, written) else {
        return Some(Reason::SignatureDictionaryDiffers);
    };
    let keys = |dictionary: &Dictionary<'_>| -> Vec<Vec<u8>> {
        let entries = dictionary.entries().iter();
        entries.map(|entry| entry.key.to_vec()).collect()
    };
    let place = |key: &str| matches!(key, "Contents" | "ByteRange");
    let same = |entry: &Entry<'_>| {
        std::str::from_utf8(&entry.key).is_ok_and(place)
            || written
                .entries()
                .iter()
                .any(|one| one.key == entry.key && one.value == entry.value)
    };
    let length = |dictionary: &Dictionary<'_>| {
        let contents = dictionary.get("Contents").and_then(Object::as_string);
        contents.map(<[u8]>::len)
    };
    if keys(found) != keys(written) || !found.entries().iter().all(same) {
        Some(Reason::SignatureDictionaryDiffers)
    } else if length(found) != length(written) {
        Some(Reason::MalformedContents)
    } else if found.get("ByteRange") != written.get("ByteRange") {
        Some(Reason::ByteRangeDiffers)
    } else if fixed_length {
        None
    } else {
        Some(Reason::MalformedContents)
    }
}
