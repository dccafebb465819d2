//! Files that the strict reader refuses.

use super::*;

pub(in crate::verification::tests) fn foreign_containers() -> Vec<Attack> {
    let pdf = signed();
    let with = |tail: &[u8]| [&pdf, tail].concat();
    let trailer =
        |key: &[u8]| replaced_in_update(&pdf, b"<< /Size", &[b"<< ", key, b" /Size"].concat());
    let nested = |depth: usize| {
        appended(&pdf, |_, update| {
            let deep = (0..depth).fold(Object::Null, |inner, _| Object::Array(vec![inner]));
            let number = update.reserve();
            update.object(number, &deep);
        })
    };
    let many = (0..7).fold(pdf.clone(), |pdf, _| {
        appended(&pdf, |_, update| {
            let number = update.reserve();
            update.object(number, &Object::Null);
        })
    });
    let mut keys = Dictionary::new();
    for number in 0..300 {
        keys.set(String::leak(format!("K{number}")), Object::Null);
    }
    let crowded = appended(&pdf, |_, update| {
        let number = update.reserve();
        update.dictionary(number, &keys);
    });
    [
        reader(Problem::NoHeader).refuses([
            ("empty", Vec::new()),
            ("text", b"no PDF".to_vec()),
            ("a byte before", [b" ", &pdf[..]].concat()),
            ("another version", replaced(&pdf, b"%PDF-1.7", b"%PDF-1.4")),
        ]),
        reader(Problem::NoEnd).refuses([
            ("a line end behind", with(b"\n")),
            ("zeros behind", with(&[0; 64])),
            ("an object behind", with(b"999 0 obj\nnull\nendobj\n")),
            ("another end behind", with(b"%%EOF\n")),
        ]),
        reader(Problem::Encrypted).refuses([("encrypted", trailer(b"/Encrypt 1 0 R"))]),
        reader(Problem::HybridXref).refuses([("hybrid", trailer(b"/XRefStm 15"))]),
        reader(Problem::UnexpectedTrailerKey)
            .refuses([("a foreign trailer key", trailer(b"/Other 1"))]),
        reader(Problem::KeyTwice).refuses([
            ("a trailer key twice", trailer(b"/Size 1")),
            (
                "a key twice",
                replaced_in_update(&pdf, b"/Subtype /Widget", b"/Type    /Widget"),
            ),
        ]),
        reader(Problem::WrongSize).refuses([(
            "a wrong size",
            replaced_in_update(&pdf, b"<< /Size ", b"<< /Size 1"),
        )]),
        reader(Problem::PrevNotBefore).refuses([(
            "an earlier section behind",
            replaced_in_update(&pdf, b"/Prev ", b"/Prev 9"),
        )]),
        reader(Problem::BytesBetween).refuses([
            (
                "a dead object",
                before_xref(&pdf, b"999 0 obj\nnull\nendobj\n"),
            ),
            ("a comment", before_xref(&pdf, b"% hidden\n")),
        ]),
        reader(Problem::MalformedName).refuses([(
            "a needless escape in a name",
            replaced_in_update(&pdf, b"/Type /Annot", b"/Ty#70/Annot"),
        )]),
        reader(Problem::ObjectNumberDiffers).refuses([(
            "another object number",
            replaced_in_update(&pdf, b" 0 obj", b" 1 obj"),
        )]),
        reader(Problem::TooDeep).refuses([("deep nesting", nested(64))]),
        reader(Problem::TooManyRevisions).refuses([("too many updates", many)]),
        reader(Problem::TooManyKeys).refuses([("too many keys", crowded)]),
        reader(Problem::FileTooLarge).refuses([("too large", with(&vec![b' '; 17 * 1024 * 1024]))]),
    ]
    .concat()
}

#[test]
fn containers_that_are_not_of_this_format() {
    check(foreign_containers());
}
