use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

use super::super::open::Content;
use super::*;

type Found = Vec<(String, Content)>;

fn zipped(entries: &[(&str, &[u8], CompressionMethod)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, method) in entries {
        let options = SimpleFileOptions::default().compression_method(*method);
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn deflated(name: &str, bytes: &[u8]) -> Vec<u8> {
    zipped(&[(name, bytes, CompressionMethod::Deflated)])
}

fn opened(bytes: &[u8], limits: &Limits) -> Found {
    let mut budget = Budget::of(limits);
    let mut found = Vec::new();
    open(Cursor::new(bytes), &[], &mut budget, &mut |member| {
        found.push((member.inside.join("|"), member.content));
    });
    found
}

fn refused(place: &str, refusal: Refusal) -> Found {
    vec![(place.to_owned(), Content::Refused(refusal))]
}

#[test]
fn stored_and_deflated_pdfs_are_handed_on_whatever_their_path() {
    let bytes = zipped(&[
        ("a.pdf", b"%PDF-1", CompressionMethod::Stored),
        ("../../b.pdf", b"%PDF-2", CompressionMethod::Deflated),
        ("readme.txt", b"text", CompressionMethod::Stored),
    ]);
    let expected = [
        ("a.pdf".to_owned(), Content::Pdf(b"%PDF-1".to_vec())),
        ("../../b.pdf".to_owned(), Content::Pdf(b"%PDF-2".to_vec())),
    ];
    assert_eq!(opened(&bytes, &Limits::default()), expected);
}

#[test]
fn archives_inside_each_other_are_opened_up_to_the_depth() {
    let mut bytes = deflated("a.pdf", b"%PDF");
    for _ in 0..2 {
        bytes = deflated("in.zip", &bytes);
    }
    let expected = [(
        "in.zip|in.zip|a.pdf".to_owned(),
        Content::Pdf(b"%PDF".to_vec()),
    )];
    assert_eq!(opened(&bytes, &Limits::default()), expected);
    bytes = deflated("in.zip", &bytes);
    assert_eq!(
        opened(&bytes, &Limits::default()),
        refused("in.zip|in.zip|in.zip", Refusal::TooDeep)
    );
}

#[test]
fn an_entry_that_grows_out_of_proportion_is_a_bomb() {
    let bytes = deflated("a.pdf", &vec![b'a'; 8 * 1024 * 1024]);
    assert!(bytes.len() < 20_000);
    assert_eq!(
        opened(&bytes, &Limits::default()),
        refused("", Refusal::Bomb)
    );
}

#[test]
fn an_archive_that_swells_brings_one_line_and_is_read_no_further() {
    let swelling = deflated("a.pdf", &vec![b'a'; 8 * 1024 * 1024]);
    let inner: Vec<String> = (0..20).map(|number| format!("{number}.zip")).collect();
    let entries: Vec<_> = inner
        .iter()
        .map(|name| (name.as_str(), &swelling[..], CompressionMethod::Stored))
        .collect();
    let found = opened(&zipped(&entries), &Limits::default());
    assert_eq!(found, refused("0.zip", Refusal::Bomb));
}

#[test]
fn after_many_entries_that_are_refused_one_line_closes_the_archive() {
    let names: Vec<String> = (0..20).map(|number| format!("{number}.msg")).collect();
    let entries: Vec<_> = names
        .iter()
        .map(|name| (name.as_str(), &b"x"[..], CompressionMethod::Stored))
        .collect();
    let limits = Limits {
        refusals: 3,
        ..Limits::default()
    };
    let expected: Found = [
        refused("0.msg", Refusal::OutlookMessage),
        refused("1.msg", Refusal::OutlookMessage),
        refused("", Refusal::TooMany),
    ]
    .concat();
    assert_eq!(opened(&zipped(&entries), &limits), expected);
}

#[test]
fn size_number_and_sum_of_entries_are_limited() {
    let two = zipped(&[
        ("a.pdf", &[b'a'; 600], CompressionMethod::Stored),
        ("b.pdf", &[b'b'; 600], CompressionMethod::Stored),
    ]);
    let limits = Limits {
        members: 1,
        ..Limits::default()
    };
    assert_eq!(opened(&two, &limits), refused("", Refusal::TooMany));
    let limits = Limits {
        unpacked_bytes: 1000,
        ..Limits::default()
    };
    assert_eq!(
        opened(&two, &limits).last(),
        refused("", Refusal::TooMany).last()
    );
    let limits = Limits {
        pdf_bytes: 500,
        ..Limits::default()
    };
    let expected: Found = ["a.pdf", "b.pdf"]
        .iter()
        .flat_map(|name| refused(name, Refusal::TooLarge))
        .collect();
    assert_eq!(opened(&two, &limits), expected);
}

#[test]
fn a_number_of_entries_that_only_large_archives_have_is_refused_unread() {
    let mut bytes = deflated("a.pdf", b"%PDF");
    let end = bytes.len() - 22;
    bytes[end + 10..end + 12].copy_from_slice(&[0xff, 0xff]);
    assert_eq!(
        opened(&bytes, &Limits::default()),
        refused("", Refusal::TooMany)
    );
}

#[test]
fn damaged_encrypted_and_unknown_archives_say_what_they_are() {
    let damaged = Refusal::DamagedArchive;
    assert_eq!(
        opened(b"PK nothing", &Limits::default()),
        refused("", damaged)
    );
    let whole = zipped(&[("a.pdf", b"%PDF-1.7", CompressionMethod::Stored)]);
    let mut flipped = whole.clone();
    let at = flipped.windows(4).position(|part| part == b"%PDF").unwrap();
    flipped[at + 6] ^= 1;
    assert_eq!(
        opened(&flipped, &Limits::default()),
        refused("a.pdf", damaged)
    );
    // The flag for encryption and the method stand at fixed places of both headers (APPNOTE 4.3.7, 4.3.12).
    let central = whole
        .windows(4)
        .position(|part| part == b"PK\x01\x02")
        .unwrap();
    for (offset, value, refusal) in [(6, 1, Refusal::Encrypted), (8, 12, Refusal::UnknownMethod)] {
        let mut changed = whole.clone();
        changed[offset] = value;
        changed[central + offset + 2] = value;
        assert_eq!(
            opened(&changed, &Limits::default()),
            refused("a.pdf", refusal)
        );
    }
}
