//! Rules 2, 3 and 8: behind the document come the worker's signature and perhaps the second one, each byte for byte as this
//! program writes it.
//!
//! Instead of listing what may change, each update is written once more with the program's own writer, from the values that
//! must differ from file to file: the fields' places and descriptions, the time, the drawings. The bytes must be those of
//! the file, apart from the signature's digits. A new field, annotation, page or key, another order or another spelling all
//! show as a difference; where it is found gives the reason.

use std::ops::Range;

use jiff::Zoned;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use crate::document::FieldPlace;
use crate::pdf::{Dictionary, File, IndirectObject, Limits, Object, Reference, Revision, Update};
use crate::signing::pades::{
    Drawings, Prepared, SigningError, prepare_countersignature, prepare_worker,
};
use crate::signing::{Field, SignedAnswer};

use super::Reason;
use super::drawing;

/// A signature's place in the file and what its dictionary says.
#[derive(Clone, Debug)]
pub(super) struct Signing {
    /// The bytes that it signs.
    pub(super) signed: [Range<usize>; 2],
    /// The angle brackets and the digits between them.
    pub(super) contents: Range<usize>,
    /// The claimed time.
    pub(super) time: Zoned,
    /// The end of its revision.
    pub(super) end: usize,
    /// The answer; of the second signature only.
    pub(super) answer: Option<SignedAnswer>,
}

/// Checks all updates; returns the signatures, the worker's first.
pub(super) fn check(file: &File<'_>, limits: &Limits) -> Result<Vec<Signing>, Reason> {
    let document = file.view_of_first(1).ok_or(Reason::ProgramFault)?;
    let catalog = document.dictionary(document.root()?)?;
    let declares_form = catalog.contains("AcroForm") || catalog.contains("Perms");
    match file.revisions() {
        [_] if declares_form => Err(Reason::FormInDocument),
        [_] => Err(Reason::NotSigned),
        _ if declares_form => Err(Reason::FormInDocument),
        [document, worker] => Ok(vec![by_worker(file, document, worker, limits)?]),
        [document, worker, team_lead] => Ok(vec![
            by_worker(file, document, worker, limits)?,
            by_team_lead(file, worker, team_lead, limits)?,
        ]),
        _ => Err(Reason::UnexpectedRevision),
    }
}

fn by_worker(
    file: &File<'_>,
    document: &Revision<'_>,
    revision: &Revision<'_>,
    limits: &Limits,
) -> Result<Signing, Reason> {
    let before = part(file, document.span.end, limits)?;
    same_trailer(document, revision)?;
    let highest = before.highest_number();
    let new = |number: u32| Reference(highest.saturating_add(number));
    let [worker, team_lead, form, signature] = [new(1), new(2), new(3), new(4)];
    let root = document.root().ok_or(Reason::ProgramFault)?;
    let pages = before.view().pages()?;
    let time_text = claimed_time(revision, signature)?;
    let time = read_time(&time_text).ok_or(Reason::MalformedTime)?;
    let fields = [
        field(revision, worker, &pages)?,
        field(revision, team_lead, &pages)?,
    ];
    let drawings = drawings(revision, highest, WORKER_OBJECTS)?;
    let mut copied = Copied {
        file,
        revision,
        limits,
        form: appearance_of(revision, worker)?,
        empty: Some(appearance_of(revision, team_lead)?),
        count: drawings,
        refused: None,
    };
    let prepared = prepare_worker(&before, &fields, &time_text, &mut copied);
    let prepared = prepared.map_err(|error| copied.reason(&error))?;
    let kinds = Kinds {
        catalog: root,
        fields: vec![worker, team_lead, form],
        signature,
        pages,
        structure_from: Some(highest + 4 + drawings + 1),
        drawings: highest + 5..=highest + 4 + drawings + 1,
    };
    compare(file, revision, prepared, &kinds, limits).map(|(signed, contents)| Signing {
        signed,
        contents,
        time,
        end: revision.span.end,
        answer: None,
    })
}

/// Returns where the worker's update places both fields; of a file that was checked before.
pub(super) fn declared_places(file: &File<'_>) -> Result<[FieldPlace; 2], Reason> {
    let [document, worker, ..] = file.revisions() else {
        return Err(Reason::NotSigned);
    };
    let before = file.view_of_first(1).ok_or(Reason::ProgramFault)?;
    let pages = before.pages()?;
    let highest = document.objects().iter().map(|one| one.reference.0).max();
    let highest = highest.unwrap_or_default();
    let place = |number| {
        let widget = Reference(highest.saturating_add(number));
        field(worker, widget, &pages).map(|field| field.place)
    };
    Ok([place(1)?, place(2)?])
}

/// The new objects of the worker's update that are no part of the drawn signature: two widgets, the form, the signature,
/// the empty drawing, two elements of the structure.
const WORKER_OBJECTS: usize = 7;
/// Those of the second signature's update: the signature.
const TEAM_LEAD_OBJECTS: usize = 1;

/// Counts the new objects that the drawn signature must have.
fn drawings(revision: &Revision<'_>, highest: u32, others: usize) -> Result<u32, Reason> {
    let new = revision.objects().iter();
    let new = new.filter(|object| object.reference.0 > highest).count();
    new.checked_sub(others)
        .and_then(|count| u32::try_from(count).ok())
        .ok_or(Reason::UnexpectedObject)
}

fn by_team_lead(
    file: &File<'_>,
    worker: &Revision<'_>,
    revision: &Revision<'_>,
    limits: &Limits,
) -> Result<Signing, Reason> {
    let before = part(file, worker.span.end, limits)?;
    same_trailer(worker, revision)?;
    let view = before.view();
    let root = view.root()?;
    let form = view.dictionary(view.reference(root, "AcroForm")?)?;
    let declared = form.get("Fields").and_then(Object::as_array);
    let Some([_, Object::Reference(widget)]) = declared else {
        return Err(Reason::FieldDiffers);
    };
    let highest = before.highest_number();
    let signature = Reference(highest.saturating_add(1));
    let time_text = claimed_time(revision, signature)?;
    let time = read_time(&time_text).ok_or(Reason::MalformedTime)?;
    let answer = claimed_answer(revision, signature)?;
    let drawings = drawings(revision, highest, TEAM_LEAD_OBJECTS)?;
    let mut copied = Copied {
        file,
        revision,
        limits,
        form: appearance_of(revision, *widget)?,
        empty: None,
        count: drawings,
        refused: None,
    };
    let prepared = prepare_countersignature(&before, &time_text, &answer, &mut copied);
    let prepared = prepared.map_err(|error| copied.reason(&error))?;
    let kinds = Kinds {
        catalog: root,
        fields: vec![*widget],
        signature,
        pages: view.pages()?,
        structure_from: None,
        drawings: highest + 2..=highest + 1 + drawings,
    };
    compare(file, revision, prepared, &kinds, limits).map(|(signed, contents)| Signing {
        signed,
        contents,
        time,
        end: revision.span.end,
        answer: Some(answer),
    })
}

/// Reads the file up to an offset alone, as if nothing came behind it.
fn part<'a>(file: &File<'a>, end: usize, limits: &Limits) -> Result<File<'a>, Reason> {
    let bytes = file.bytes().get(..end).ok_or(Reason::ProgramFault)?;
    Ok(File::read(bytes, limits)?)
}

fn same_trailer(before: &Revision<'_>, after: &Revision<'_>) -> Result<(), Reason> {
    let same = ["Root", "Info", "ID"]
        .iter()
        .all(|key| before.trailer.get(key) == after.trailer.get(key));
    if same {
        Ok(())
    } else {
        Err(Reason::TrailerDiffers)
    }
}

fn new_dictionary<'r, 'a>(
    revision: &'r Revision<'a>,
    reference: Reference,
    reason: Reason,
) -> Result<&'r Dictionary<'a>, Reason> {
    let object = revision.object(reference).ok_or(reason)?;
    object.value.as_dictionary().ok_or(reason)
}

/// Reads what may differ in a field: its page, place and description.
fn field(revision: &Revision<'_>, widget: Reference, pages: &[Reference]) -> Result<Field, Reason> {
    let widget = new_dictionary(revision, widget, Reason::FieldDiffers)?;
    let read = || {
        let page = widget.get("P")?.as_reference()?;
        let corners: Option<Vec<f64>> = widget
            .get("Rect")?
            .as_array()?
            .iter()
            .map(Object::as_number)
            .collect();
        Some(Field {
            place: FieldPlace {
                page: pages.iter().position(|one| *one == page)?,
                rectangle: corners?.try_into().ok()?,
            },
            description: text(widget.get("TU")?)?,
        })
    };
    read().ok_or(Reason::FieldDiffers)
}

fn appearance_of(revision: &Revision<'_>, widget: Reference) -> Result<Reference, Reason> {
    let widget = new_dictionary(revision, widget, Reason::FieldDiffers)?;
    let states = widget.get("AP").and_then(Object::as_dictionary);
    let normal = states.and_then(|states| states.get("N"));
    normal
        .and_then(Object::as_reference)
        .ok_or(Reason::FieldDiffers)
}

/// Reads a text string (ISO 32000-1, 7.9.2.2) as [`Object::text`] writes it.
fn text(object: &Object<'_>) -> Option<String> {
    let bytes = object.as_string()?;
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        None => String::from_utf8(bytes.to_vec()).ok(),
        Some(units) => {
            let units: Vec<u16> = units
                .chunks(2)
                .map(|pair| <[u8; 2]>::try_from(pair).map(u16::from_be_bytes))
                .collect::<Result<_, _>>()
                .ok()?;
            String::from_utf16(&units).ok()
        }
    }
}

fn claimed_time(revision: &Revision<'_>, signature: Reference) -> Result<String, Reason> {
    // An update that signs nothing is none of ours, whatever it changes.
    let signature = new_dictionary(revision, signature, Reason::UnexpectedRevision)?;
    if !signature
        .get("Type")
        .is_some_and(|kind| kind.is_name("Sig"))
    {
        return Err(Reason::UnexpectedRevision);
    }
    signature
        .get("M")
        .and_then(text)
        .ok_or(Reason::MalformedTime)
}

fn claimed_answer(revision: &Revision<'_>, signature: Reference) -> Result<SignedAnswer, Reason> {
    let signature = new_dictionary(revision, signature, Reason::UnexpectedRevision)?;
    let written = signature.get("Reason").and_then(text);
    SignedAnswer::read(&written.unwrap_or_default()).map_err(|_| Reason::MalformedAnswer)
}

/// Reads a time as the program writes it, such as `D:20261122100000+01'00'`.
fn read_time(written: &str) -> Option<Zoned> {
    let digits = |range: Range<usize>| {
        let part = written.get(range)?;
        let plain = part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<i16>().ok())?
    };
    let small = |range| i8::try_from(digits(range)?).ok();
    let sign = match written.get(16..17)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let [hours, minutes] = [digits(17..19)?, digits(20..22)?];
    let form = [written.get(..2)?, written.get(19..20)?, written.get(22..)?];
    if form != ["D:", "'", "'"] || hours > 14 || minutes > 59 {
        return None;
    }
    let time = DateTime::new(
        digits(2..6)?,
        small(6..8)?,
        small(8..10)?,
        small(10..12)?,
        small(12..14)?,
        small(14..16)?,
        0,
    );
    let seconds = sign * (i32::from(hours) * 60 + i32::from(minutes)) * 60;
    let offset = Offset::from_seconds(seconds).ok()?;
    time.ok()?.to_zoned(TimeZone::fixed(offset)).ok()
}

/// Copies the drawings of the file, once they are found to be drawings and nothing else.
struct Copied<'c, 'a> {
    file: &'c File<'a>,
    revision: &'c Revision<'a>,
    limits: &'c Limits,
    form: Reference,
    empty: Option<Reference>,
    count: u32,
    /// Why a drawing was not copied.
    refused: Option<Reason>,
}

impl Copied<'_, '_> {
    /// Turns the writer's refusal into a reason; its own where a drawing was refused.
    fn reason(&self, error: &SigningError) -> Reason {
        if let Some(reason) = self.refused {
            return reason;
        }
        match error {
            SigningError::Document(error) => Reason::Container(error.problem),
            SigningError::UnexpectedStructure(_) => Reason::StructureDiffers,
            _ => Reason::FieldDiffers,
        }
    }

    fn refuse(&mut self, reason: Reason) -> SigningError {
        self.refused = Some(reason);
        SigningError::Encoding
    }

    fn copy(
        &mut self,
        update: &mut Update<'_, '_>,
        numbers: &[Reference],
    ) -> Result<(), SigningError> {
        let mut objects: Vec<&IndirectObject<'_>> = numbers
            .iter()
            .filter_map(|number| self.revision.object(*number))
            .collect();
        if objects.len() != numbers.len() {
            return Err(self.refuse(Reason::UnexpectedObject));
        }
        objects.sort_unstable_by_key(|object| object.span.start);
        for object in objects {
            let bytes = self.file.bytes().get(object.span.clone());
            update.copy(object.reference, bytes.unwrap_or_default());
        }
        Ok(())
    }
}

impl Drawings for Copied<'_, '_> {
    fn signed(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        let numbers: Vec<Reference> = (0..self.count).map(|_| update.reserve()).collect();
        // The form is written last, behind its fonts.
        if numbers.last() != Some(&self.form) {
            return Err(self.refuse(Reason::UnexpectedObject));
        }
        if let Err(reason) = drawing::check(self.file, self.revision, &numbers, size, self.limits) {
            return Err(self.refuse(reason));
        }
        self.copy(update, &numbers)?;
        Ok(self.form)
    }

    fn empty(
        &mut self,
        update: &mut Update<'_, '_>,
        size: [f64; 2],
    ) -> Result<Reference, SigningError> {
        let number = update.reserve();
        if self.empty != Some(number) {
            return Err(self.refuse(Reason::UnexpectedObject));
        }
        if let Err(reason) =
            drawing::check_empty(self.file, self.revision, number, size, self.limits)
        {
            return Err(self.refuse(reason));
        }
        self.copy(update, &[number])?;
        Ok(number)
    }
}

/// Which object is what, for naming a difference.
struct Kinds {
    catalog: Reference,
    fields: Vec<Reference>,
    signature: Reference,
    pages: Vec<Reference>,
    /// The number of the first new element of the structure.
    structure_from: Option<u32>,
    drawings: std::ops::RangeInclusive<u32>,
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

/// Compares a revision with what the program writes; returns what is signed and where the signature stands.
fn compare(
    file: &File<'_>,
    revision: &Revision<'_>,
    prepared: Prepared,
    kinds: &Kinds,
    limits: &Limits,
) -> Result<([Range<usize>; 2], Range<usize>), Reason> {
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
    let fixed_length = given.is_some_and(|digits| digits.iter().all(hexadecimal));
    if let (true, Some(given), Some(place)) =
        (fixed_length, given, expected.get_mut(digits.clone()))
    {
        place.copy_from_slice(given);
        if *expected == *found {
            return Ok((signed, contents));
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
    let same = |entry: &crate::pdf::Entry<'_>| {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_it_is_written_and_in_no_other_way() {
        let read = read_time("D:20261122100000+01'00'").expect("a time");
        assert_eq!(read.timestamp().to_string(), "2026-11-22T09:00:00Z");
        let west = read_time("D:20261122100000-03'30'").expect("a time");
        assert_eq!(west.timestamp().to_string(), "2026-11-22T13:30:00Z");
        for wrong in [
            "",
            "D:20261122100000",
            "D:20261122100000Z",
            "D:20261122100000+01'00",
            "D:20261122100000+01'00''",
            "D:20261322100000+01'00'",
            "D:2026112210000é+01'00'",
            "D:+0261122100000+01'00'",
            "D:20261122100000+15'00'",
            "D:20261122100000+01'60'",
            "D:20261122100000*01'00'",
        ] {
            assert_eq!(read_time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_text_reads_back_as_it_was_written() {
        for written in ["", "plain (a)", "Prénom Nom", "\u{1d11e} é"] {
            assert_eq!(text(&Object::text(written)).as_deref(), Some(written));
        }
        assert_eq!(text(&Object::String(vec![0xfe, 0xff, 0].into())), None);
    }
}
