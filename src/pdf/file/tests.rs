//! What the reader of whole files takes, and what it refuses with which reason.

mod limits;
mod refused;

use std::fmt::Write as _;

use super::super::{Dictionary, Object, Reference, Update, stream};
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
    let trailer =
        format!("{table}trailer\n<</Size 4/Root 1 0 R/ID[<00><01>]>>\nstartxref\n{xref}\n%%EOF");
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
fn the_beginning_of_a_file_is_what_its_bytes_alone_read_as() {
    let whole = small_with_update();
    let limits = Limits::default();
    let file = File::read(&whole, &limits).expect("it reads");
    for count in [1, 2] {
        let beginning = file.beginning(count).expect("so many revisions");
        let alone = File::read(beginning.bytes(), &limits).expect("it reads alone");
        assert_eq!(beginning.highest_number(), alone.highest_number());
        assert_eq!(beginning.view().trailer(), alone.view().trailer());
        assert_eq!(beginning.revisions().len(), count);
        for (one, other) in beginning.revisions().iter().zip(alone.revisions()) {
            assert_eq!(one.objects(), other.objects());
            assert_eq!(
                (&one.span, one.xref_offset),
                (&other.span, other.xref_offset)
            );
        }
    }
    assert!(file.beginning(0).is_none() && file.beginning(3).is_none());
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
