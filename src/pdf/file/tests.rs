//! What the reader of whole files takes, and what it refuses with which reason.

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
