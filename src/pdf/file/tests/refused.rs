//! What is refused, with which reason.

use super::*;

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
fn a_page_tree_that_contains_itself_is_refused() {
    let circular = replace(&small(), "/Kids[]/Count 0", "/Kids[2 0 R]   ");
    let problem = File::read(&circular, &Limits::default())
        .map(|file| file.view().pages().map_err(|e| e.problem));
    assert_eq!(problem, Ok(Err(Problem::CircularTree)));
}
