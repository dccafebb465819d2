//! Lays the last update of a file out anew from the raw text of its objects, for spellings that no writer of ours has.
//!
//! Offsets, sizes and lengths are right again afterwards, and after [`signed_again`] the worker's signature too. So what is
//! found wrong is the spelling, or the reader let it pass.

use super::attack::Attack;
use super::forge::{Forger, read};
use super::samples::worker;
use crate::pdf::update::Placeholder;
use crate::pdf::{Dictionary, Reference, Update, write};
use crate::signing::pades::RESERVED;

/// The raw text of an object, from its number to `endobj`, under its number.
pub(super) type Raw = (u32, Vec<u8>);

/// Lays the last update out anew with changed objects, in the order given, and a changed trailer.
pub(super) fn relaid(pdf: &[u8], change: impl FnOnce(&mut Vec<Raw>)) -> Vec<u8> {
    relaid_with(pdf, change, |trailer| trailer)
}

/// Lays the same objects out anew under another trailer, made from the text of its dictionary.
pub(super) fn with_trailer(pdf: &[u8], change: impl FnOnce(String) -> String) -> Vec<u8> {
    relaid_with(pdf, |_| {}, change)
}

fn relaid_with(
    pdf: &[u8],
    change: impl FnOnce(&mut Vec<Raw>),
    trailer: impl FnOnce(String) -> String,
) -> Vec<u8> {
    let file = read(pdf);
    let last = file.revisions().last().expect("a revision");
    let mut objects: Vec<_> = last.objects().iter().collect();
    objects.sort_by_key(|object| object.span.start);
    let mut raw: Vec<Raw> = objects
        .iter()
        .map(|object| (object.reference.0, pdf[object.span.clone()].to_vec()))
        .collect();
    change(&mut raw);
    let mut made = pdf[..last.span.start].to_vec();
    if !made.ends_with(b"\n") {
        made.push(b'\n');
    }
    let mut places = Vec::new();
    for (number, text) in &raw {
        places.push((*number, made.len()));
        made.extend_from_slice(text);
        made.push(b'\n');
    }
    places.sort_by_key(|(number, _)| *number);
    let at = made.len();
    made.extend_from_slice(b"xref\n");
    for (number, place) in &places {
        made.extend_from_slice(format!("{number} 1\n{place:010} 00000 n\r\n").as_bytes());
    }
    let highest = places.last().map_or(0, |(number, _)| *number);
    let size = i64::from(highest.max(read(pdf).highest_number())) + 1;
    let mut dictionary: Dictionary<'_> = last.trailer.clone();
    dictionary.set("Size", size);
    let mut text = Vec::new();
    write::dictionary(&mut text, &dictionary);
    let text = trailer(String::from_utf8(text).expect("plain text"));
    made.extend_from_slice(format!("trailer\n{text}\nstartxref\n{at}\n%%EOF\n").as_bytes());
    made
}

/// Fills the place of the last signature anew, with the worker's key, over the file as it is now.
pub(super) fn signed_again(mut pdf: Vec<u8>) -> Vec<u8> {
    let at = |text: &[u8]| pdf.windows(text.len()).rposition(|one| one == text);
    let contents = at(b"/Contents <").expect("a signature") + 10;
    let range = at(b"/ByteRange ").expect("a byte range") + 11;
    let room = pdf[range..].iter().position(|byte| *byte == b'>');
    let placeholder = Placeholder {
        contents: contents..contents + 2 * RESERVED + 2,
        byte_range: range..range + room.expect("an end") - 1,
    };
    assert_eq!(pdf[placeholder.contents.end - 1], b'>', "its whole place");
    pdf[placeholder.contents.start + 1..placeholder.contents.end - 1].fill(b'0');
    pdf[placeholder.byte_range.clone()].fill(b' ');
    placeholder.fill_byte_range(&mut pdf);
    Forger::honest(&worker()).fill(&mut pdf, &placeholder);
    pdf
}

/// Signs each file again, as the worker would.
pub(super) fn all_signed_again(attacks: Vec<Attack>) -> Vec<Attack> {
    let attacks = attacks.into_iter();
    attacks
        .map(|(name, pdf, reason)| (name, signed_again(pdf), reason))
        .collect()
}

/// Adds an object of such a text, without number and end, to the last update, which the worker signs.
pub(super) fn with_object(pdf: &[u8], text: &str) -> Vec<u8> {
    let number = read(pdf).highest_number() + 1;
    let text = format!("{number} 0 obj\n{text}\nendobj");
    signed_again(relaid(pdf, |objects| {
        objects.insert(0, (number, text.into_bytes()));
    }))
}

/// Replaces text in an object of the last update, which the worker signs.
pub(super) fn respelled(pdf: &[u8], number: u32, from: &str, to: &str) -> Vec<u8> {
    signed_again(relaid(pdf, |objects| {
        let object = objects.iter_mut().find(|(one, _)| *one == number);
        let (_, text) = object.expect("the object");
        let at = text
            .windows(from.len())
            .position(|window| window == from.as_bytes());
        let at = at.expect("the text");
        text.splice(at..at + from.len(), to.bytes());
    }))
}

/// Puts the objects of the last update of a file behind another document, with their places put right.
pub(super) fn grafted(document: &[u8], donor: &[u8]) -> Vec<u8> {
    let (file, donor_file) = (read(document), read(donor));
    let last = donor_file.revisions().last().expect("a revision");
    let mut objects: Vec<_> = last.objects().iter().collect();
    objects.sort_by_key(|object| object.span.start);
    let mut update = Update::new(&file);
    while update.reserve() < Reference(donor_file.highest_number()) {}
    for object in objects {
        update.copy(object.reference, &donor[object.span.clone()]);
    }
    update.finish()
}
