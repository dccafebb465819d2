//! What may differ from file to file, read from an update: the fields, the time, the answer.

use std::ops::Range;

use jiff::Zoned;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use crate::document::FieldPlace;
use crate::pdf::{Dictionary, Object, Reference, Revision};
use crate::signing::{Field, SignedAnswer};
use crate::verification::Reason;

fn new_dictionary<'r, 'a>(
    revision: &'r Revision<'a>,
    reference: Reference,
    reason: Reason,
) -> Result<&'r Dictionary<'a>, Reason> {
    let object = revision.object(reference).ok_or(reason)?;
    object.value.as_dictionary().ok_or(reason)
}

/// Reads what may differ in a field: its page, place and description.
pub(super) fn field(
    revision: &Revision<'_>,
    widget: Reference,
    pages: &[Reference],
) -> Result<Field, Reason> {
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

pub(super) fn appearance_of(
    revision: &Revision<'_>,
    widget: Reference,
) -> Result<Reference, Reason> {
    let widget = new_dictionary(revision, widget, Reason::FieldDiffers)?;
    let states = widget.dictionary("AP");
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

pub(super) fn claimed_time(
    revision: &Revision<'_>,
    signature: Reference,
) -> Result<String, Reason> {
    // An update that signs nothing is none of ours, whatever it changes.
    let signature = new_dictionary(revision, signature, Reason::UnexpectedRevision)?;
    if !signature.is_name("Type", "Sig") {
        return Err(Reason::UnexpectedRevision);
    }
    signature
        .get("M")
        .and_then(text)
        .ok_or(Reason::MalformedTime)
}

/// Returns the bytes in the signature's place.
pub(super) fn placed(revision: &Revision<'_>, signature: Reference) -> Result<Vec<u8>, Reason> {
    let malformed = Reason::MalformedContents;
    let signature = new_dictionary(revision, signature, malformed)?;
    let contents = signature.get("Contents").and_then(Object::as_string);
    contents.map(<[u8]>::to_vec).ok_or(malformed)
}

pub(super) fn claimed_answer(
    revision: &Revision<'_>,
    signature: Reference,
) -> Result<SignedAnswer, Reason> {
    let signature = new_dictionary(revision, signature, Reason::UnexpectedRevision)?;
    let written = signature.get("Reason").and_then(text);
    SignedAnswer::read(&written.unwrap_or_default()).map_err(|_| Reason::MalformedAnswer)
}

/// Reads a time as the program writes it, such as `D:20261122100000+01'00'`.
pub(super) fn read_time(written: &str) -> Option<Zoned> {
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
