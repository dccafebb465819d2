//! Fields, byte ranges and signature dictionaries that are forged.

use super::*;

pub(in crate::verification::tests) fn moved_fields() -> Vec<Attack> {
    let pdf = signed();
    let n = numbers(&pdf);
    let enlarged = rewrite(&pdf, |drafts| {
        let corners = Object::rectangle([10.0, 10.0, 510.0, 710.0]);
        set_in(drafts, n.worker, "Rect", corners);
        let corners = Object::rectangle([0.0, 0.0, 500.0, 700.0]);
        set_in(drafts, n.drawing, "BBox", corners);
    });
    vec![("enlarged", enlarged, Reason::FieldMoved)]
}

#[test]
fn a_field_that_covers_the_text_is_moved() {
    check(moved_fields());
}

/// Changes the byte range before the file is signed; the length of its text stays.
pub(in crate::verification::tests) fn byte_range(change: impl Fn([usize; 4]) -> String) -> Vec<u8> {
    let signer = worker();
    rewrite_with(
        &signed(),
        |_| {},
        &Forger {
            layout: &|file, placeholder| {
                let [start, end] = [placeholder.contents.start, placeholder.contents.end];
                let text = change([0, start, end, file.len() - end]);
                let room = &mut file[placeholder.byte_range.clone()];
                room.fill(b' ');
                room[..text.len()].copy_from_slice(text.as_bytes());
            },
            ..Forger::honest(&signer)
        },
    )
}

pub(in crate::verification::tests) fn forged_dictionaries() -> Vec<Attack> {
    let pdf = signed();
    let signature = numbers(&pdf).signature;
    let range = |numbers: [usize; 4]| format!("{numbers:?}").replace(',', "");
    let at = read(&pdf)
        .view()
        .object(Reference(signature))
        .expect("it")
        .span
        .clone();
    let contents = at.start
        + pdf[at.clone()]
            .windows(10)
            .position(|one| one == b"/Contents ")
            .expect("it")
        + 10;
    let with_byte = |offset: usize, byte: u8| {
        let mut made = pdf.clone();
        made[contents + offset] = byte;
        made
    };
    let lower = {
        let mut made = pdf.clone();
        made[contents..contents + 600].make_ascii_lowercase();
        made
    };
    let zeros = {
        let mut made = pdf.clone();
        made[contents + 1..contents + 3000].fill(b'0');
        made
    };
    [
        Reason::ByteRangeDiffers.refuses([
            (
                "a shorter end",
                byte_range(|[a, b, c, d]| range([a, b, c, d - 100])),
            ),
            (
                "a longer end",
                byte_range(|[a, b, c, d]| range([a, b, c, d + 100])),
            ),
            (
                "a later start",
                byte_range(|[_, b, c, d]| range([1, b - 1, c, d])),
            ),
            (
                "a wider gap",
                byte_range(|[a, b, c, d]| range([a, b - 10, c, d])),
            ),
            (
                "overlapping parts",
                byte_range(|[a, b, _, d]| range([a, b, b - 9, d])),
            ),
            (
                "a part after all",
                byte_range(|[a, b, c, d]| range([a, b, c + d, 0])),
            ),
            (
                "negative numbers",
                byte_range(|[_, b, c, d]| format!("[-0 {b} {c} {d}]").replace("-0", "-1")),
            ),
            (
                "two numbers",
                byte_range(|[a, b, _, _]| format!("[{a} {b}]")),
            ),
            (
                "three parts",
                byte_range(|[a, b, c, d]| format!("[{a} {b} {c} {d} 0 0]")),
            ),
            ("no array", byte_range(|_| "0".to_owned())),
        ]),
        Reason::WrittenDifferently.refuses([(
            "moved in its room",
            byte_range(|numbers| format!(" {}", range(numbers))),
        )]),
        Reason::MalformedContents.refuses([("small letters", lower)]),
        Reason::BytesAfterSignature
            .refuses([("something behind the signature", with_byte(32_000, b'1'))]),
        Reason::MalformedSignature.refuses([("no signature", zeros)]),
        reader(Problem::MalformedString).refuses([("no digit", with_byte(20_000, b' '))]),
        Reason::SignatureDictionaryDiffers.refuses([
            (
                "a certificate in the dictionary",
                set(signature, "Cert", Object::text("x")),
            ),
            ("a reason", set(signature, "Reason", Object::text("x"))),
            ("a name", set(signature, "Name", Object::text("x"))),
            (
                "another form of signature",
                set(signature, "SubFilter", Object::name("adbe.pkcs7.detached")),
            ),
            (
                "another program",
                set(signature, "Filter", Object::name("Other")),
            ),
            ("no certification", removed(signature, "Reference")),
            (
                "changes allowed",
                replaced_in_update(&pdf, b"/P 2 ", b"/P 3 "),
            ),
        ]),
        Reason::MalformedTime.refuses([
            ("no time", removed(signature, "M")),
            (
                "a malformed time",
                set(signature, "M", Object::text("D:2026")),
            ),
            (
                "an impossible time",
                set(signature, "M", Object::text("D:20261322100000+01'00'")),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn byte_ranges_contents_and_dictionaries_that_are_forged() {
    check(forged_dictionaries());
}
