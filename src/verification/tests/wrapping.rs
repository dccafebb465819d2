//! Universal forgery and wrapping (pdf-insecurity.org): a signature that is right, and a reader that is told to look
//! elsewhere, or has nothing left to look at. Nothing is signed again, since no attacker has the worker's key.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::numbers;
use super::forge::*;
use super::layout::relaid;
use super::samples::*;
use crate::pdf::{Problem, Reference};

/// Contents and byte ranges that leave a reader nothing to check.
pub(super) fn universal_forgeries() -> Vec<Attack> {
    let pdf = signed();
    let contents = |value: &str| {
        relaid(&pdf, |objects| {
            let (_, text) = objects.last_mut().expect("the signature");
            let find = |from: &str| {
                text.windows(from.len())
                    .position(|one| one == from.as_bytes())
                    .expect("it")
            };
            let (from, to) = (find("/Contents <"), find(" /ByteRange"));
            text.splice(from..to, value.bytes());
        })
    };
    let range = |value: &str| {
        relaid(&pdf, |objects| {
            let (_, text) = objects.last_mut().expect("the signature");
            let from = text.windows(11).position(|one| one == b"/ByteRange ");
            let from = from.expect("it");
            text.truncate(from);
            text.extend_from_slice(format!("{value} >>\nendobj").as_bytes());
        })
    };
    let kind = |from: &str, to: &str| {
        relaid(&pdf, |objects| {
            let (_, text) = objects.last_mut().expect("the signature");
            *text = replaced(text, from.as_bytes(), to.as_bytes());
        })
    };
    let dictionary = Reason::SignatureDictionaryDiffers;
    [
        dictionary.refuses([("no contents", contents("")), ("no byte range", range(""))]),
        Reason::MalformedContents.refuses([
            ("contents of null", contents("/Contents null")),
            ("empty contents", contents("/Contents <>")),
            ("contents of one zero", contents("/Contents <00>")),
            ("contents in brackets", contents("/Contents (0)")),
            ("contents elsewhere", contents("/Contents 1 0 R")),
            ("contents in a list", contents("/Contents [<00>]")),
        ]),
        Reason::ByteRangeDiffers.refuses([
            ("a byte range of null", range("/ByteRange null")),
            ("an empty byte range", range("/ByteRange []")),
            ("a byte range of zeros", range("/ByteRange [0 0 0 0]")),
            ("a byte range elsewhere", range("/ByteRange 1 0 R")),
            (
                "a byte range of points",
                range("/ByteRange [0 1.0 2.0 3.0]"),
            ),
            (
                "a byte range below nothing",
                range("/ByteRange [0 -1 -1 -1]"),
            ),
            (
                "a byte range beyond the file",
                range("/ByteRange [0 9999999999 9999999999 9999999999]"),
            ),
        ]),
        Reason::UnexpectedRevision.refuses([
            (
                "another kind of object",
                kind("/Type /Sig", "/Type /DocTimeStamp"),
            ),
            ("no kind of object", kind("/Type /Sig /", "/")),
        ]),
    ]
    .concat()
}

/// Bytes pushed between the signed parts, with a byte range that says where these went.
pub(super) fn wrappings() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let gap = {
        let file = read(&pdf);
        let span = file.revisions()[1]
            .object(Reference(n.signature))
            .expect("it")
            .span
            .clone();
        let at = |from: &[u8]| {
            let place = pdf[span.clone()]
                .windows(from.len())
                .position(|one| one == from);
            span.start + place.expect("it")
        };
        at(b"/Contents <") + 10..at(b" /ByteRange")
    };
    // What follows the digits is the attacker's; the signed rest of the file comes behind it.
    let wrapped = |pushed: &str| {
        let pushed = pushed.replace("START", &gap.start.to_string());
        let end = pdf.len() - gap.end;
        let pushed = pushed.replace("LENGTH", &end.to_string());
        let behind = gap.end + pushed.len();
        let pushed = pushed.replace("BEHIND", &format!("{behind:06}"));
        [&pdf[..gap.end], pushed.as_bytes(), &pdf[gap.end..]].concat()
    };
    let moved = |pushed: &str| {
        let made = wrapped(pushed);
        let at = read(&pdf).revisions()[1].xref_offset;
        let text = format!("startxref\n{at}\n");
        let shift = made.len() - pdf.len();
        replaced(
            &made,
            text.as_bytes(),
            format!("startxref\n{}\n", at + shift).as_bytes(),
        )
    };
    let range = " /ByteRange [0 START BEHIND LENGTH]";
    let objects = format!(
        "{range} >>\nendobj\n{} 0 obj\n<< /Type /Catalog >>\nendobj\n9999 0 obj\n<< /X <00>",
        n.root
    );
    let digits = {
        let mut made = pdf.clone();
        made.splice(gap.end - 1..gap.end - 1, *b"00");
        made
    };
    vec![
        (
            "a second byte range",
            wrapped(range),
            reader(Problem::MalformedXref),
        ),
        (
            "a second byte range, found again",
            moved(range),
            reader(Problem::KeyTwice),
        ),
        (
            "another catalog",
            wrapped(&objects),
            reader(Problem::MalformedXref),
        ),
        (
            "another catalog, found again",
            moved(&objects),
            reader(Problem::BytesBetween),
        ),
        (
            "a comment",
            moved(" % hidden\n"),
            reader(Problem::UnexpectedByte),
        ),
        ("white space", moved("      "), Reason::WrittenDifferently),
        (
            "a key",
            moved(" /Other 1"),
            Reason::SignatureDictionaryDiffers,
        ),
        ("a longer place", digits, reader(Problem::MalformedXref)),
    ]
}

#[test]
fn a_signature_that_cannot_be_checked_is_refused() {
    check(universal_forgeries());
}

#[test]
fn bytes_between_the_signed_parts_are_refused() {
    check(wrappings());
}
