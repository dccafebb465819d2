//! Tables and trailers that hide, double or move objects, and files that are something else as well. The worker signs the
//! former, so that only the table is wrong.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::{numbers, updated};
use super::forge::*;
use super::layout::{all_signed_again, relaid, with_object, with_trailer};
use super::samples::*;
use crate::pdf::{Object, Problem, Reference};

/// Tables and trailers that hide, double or move objects.
pub(super) fn hidden_objects() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let at = read(&pdf).revisions()[1].xref_offset;
    let table = |from: &str, to: &str| {
        let tail = replaced(&pdf[at..], from.as_bytes(), to.as_bytes());
        [&pdf[..at], &tail].concat()
    };
    let head = |to: &str| [&pdf[..at], to.as_bytes(), &pdf[at + 5..]].concat();
    let subsection = |text: &str| table("trailer\n", &format!("{text}trailer\n"));
    let trailer =
        |from: &'static str, to: &'static str| with_trailer(&pdf, |text| text.replace(from, to));
    let place = |number: u32| {
        let file = read(&pdf);
        let object = file.revisions()[1].object(Reference(number));
        object.expect("the object").span.start
    };
    let entry = |offset: usize| format!("{offset:010} 00000 n\r\n");
    let number_beyond = u64::from(u32::MAX) + 1;
    all_signed_again(
        [
            reader(Problem::ObjectStream).refuses([
                (
                    "an object stream",
                    with_object(
                        &pdf,
                        "<< /Type /ObjStm /N 1 /First 4 /Length 8 >>\nstream\n1 0 null\nendstream",
                    ),
                ),
                (
                    "a cross-reference stream",
                    with_object(&pdf, "<< /Type /XRef /Length 0 >>\nstream\n\nendstream"),
                ),
            ]),
            reader(Problem::XrefStream).refuses([("a stream for a table", head("9 0 obj\n"))]),
            reader(Problem::UnexpectedFreeEntry)
                .refuses([("a free entry", subsection("1 1\n0000000000 00001 f\r\n"))]),
            reader(Problem::ObjectNumberDiffers)
                .refuses([("a later generation", table(" 00000 n\r\n", " 00001 n\r\n"))]),
            reader(Problem::OffsetOutside).refuses([(
                "an entry into the document",
                table(&entry(place(n.root)), &entry(15)),
            )]),
            reader(Problem::ObjectsOverlap).refuses([
                (
                    "two numbers for one object",
                    table(&entry(place(n.form)), &entry(place(n.worker))),
                ),
                (
                    "an object inside another",
                    table(&entry(place(n.form)), &entry(place(n.worker) + 4)),
                ),
            ]),
            reader(Problem::BytesBetween).refuses([(
                "an entry behind the file",
                table(&entry(place(n.root)), &entry(9_999_999_999)),
            )]),
            reader(Problem::MalformedXref).refuses([
                (
                    "an entry for zero",
                    subsection(&format!("0 1\n{}", entry(place(n.root)))),
                ),
                (
                    "a number beyond all numbers",
                    subsection(&format!("{number_beyond} 1\n{}", entry(place(n.root)))),
                ),
                (
                    "a number that leaves no room for another",
                    relaid(&pdf, |objects| {
                        let number = u32::MAX - 1;
                        objects
                            .push((number, format!("{number} 0 obj\nnull\nendobj").into_bytes()));
                    }),
                ),
                ("a table that promises more", head("xref\n1 4000000000\n")),
                ("a table that starts with a comment", head("xref % \n")),
                (
                    "an object that is not in the table",
                    table(&entry(place(n.root)), ""),
                ),
                ("an earlier section that is none", respelled_prev(&pdf, 15)),
            ]),
            reader(Problem::PrevNotBefore).refuses([(
                "an earlier section that is this one",
                trailer("/Prev ", "/Prev 9"),
            )]),
            reader(Problem::UnexpectedTrailerKey).refuses([
                ("no earlier section", trailer("/Prev ", "/Other ")),
                ("another catalog", trailer("/Root ", "/Root 1 0 R /Other ")),
            ]),
            reader(Problem::KeyTwice).refuses([(
                "a catalog that is no reference",
                trailer("/Root ", "/Root [] /Info "),
            )]),
            reader(Problem::MalformedTrailer).refuses([(
                "one identifier",
                with_trailer(&pdf, |text| {
                    let (head, rest) = text.split_once("/ID [").expect("identifiers");
                    let (_, rest) = rest.split_once(']').expect("their end");
                    format!("{head}/ID [(a)]{rest}")
                }),
            )]),
        ]
        .concat(),
    )
}

/// Points the last trailer to another earlier section, and keeps it before its own.
fn respelled_prev(pdf: &[u8], place: usize) -> Vec<u8> {
    with_trailer(pdf, |text| {
        let (head, rest) = text.split_once("/Prev ").expect("an earlier section");
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        format!("{head}/Prev {place}{}", &rest[digits..])
    })
}

/// Files that another program takes for something else, or finds another document in.
pub(super) fn double_natures() -> Vec<Attack> {
    let pdf = signed();
    let before = |bytes: &[u8]| [bytes, &pdf].concat();
    let behind = |bytes: &[u8]| [&pdf, bytes].concat();
    let inside = |bytes: &[u8]| [&pdf[..9], bytes, &pdf[9..]].concat();
    let start = reader(Problem::NoHeader);
    let end = reader(Problem::NoEnd);
    [
        start.refuses([
            ("a page of the web before", before(b"<html></html>\n")),
            ("an archive before", before(b"PK\x03\x04")),
            ("a byte order mark before", before(&[0xef, 0xbb, 0xbf])),
            ("a comment in the header", inside(b"% hidden\n")),
        ]),
        end.refuses([
            (
                "an archive behind",
                behind(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
            ),
            ("the same file behind", behind(&pdf)),
            (
                "the unsigned document behind",
                behind(&pdf[..read(&pdf).revisions()[0].span.end]),
            ),
        ]),
        Reason::UnexpectedRevision.refuses([(
            "an attachment in an update",
            updated(&pdf, Reference(numbers(&pdf).root), "AF", Object::Null),
        )]),
    ]
    .concat()
}

#[test]
fn a_table_that_hides_objects_is_refused() {
    check(hidden_objects());
}

#[test]
fn a_file_of_two_natures_is_refused() {
    check(double_natures());
}
