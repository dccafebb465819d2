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
    vec![
        ("empty", Vec::new(), reader(Problem::NoHeader)),
        ("text", b"no PDF".to_vec(), reader(Problem::NoHeader)),
        (
            "a byte before",
            [b" ", &pdf[..]].concat(),
            reader(Problem::NoHeader),
        ),
        (
            "another version",
            replaced(&pdf, b"%PDF-1.7", b"%PDF-1.4"),
            reader(Problem::NoHeader),
        ),
        ("a line end behind", with(b"\n"), reader(Problem::NoEnd)),
        ("zeros behind", with(&[0; 64]), reader(Problem::NoEnd)),
        (
            "an object behind",
            with(b"999 0 obj\nnull\nendobj\n"),
            reader(Problem::NoEnd),
        ),
        (
            "another end behind",
            with(b"%%EOF\n"),
            reader(Problem::NoEnd),
        ),
        (
            "encrypted",
            trailer(b"/Encrypt 1 0 R"),
            reader(Problem::Encrypted),
        ),
        (
            "hybrid",
            trailer(b"/XRefStm 15"),
            reader(Problem::HybridXref),
        ),
        (
            "a foreign trailer key",
            trailer(b"/Other 1"),
            reader(Problem::UnexpectedTrailerKey),
        ),
        (
            "a trailer key twice",
            trailer(b"/Size 1"),
            reader(Problem::KeyTwice),
        ),
        (
            "a wrong size",
            replaced_in_update(&pdf, b"<< /Size ", b"<< /Size 1"),
            reader(Problem::WrongSize),
        ),
        (
            "an earlier section behind",
            replaced_in_update(&pdf, b"/Prev ", b"/Prev 9"),
            reader(Problem::PrevNotBefore),
        ),
        (
            "a dead object",
            before_xref(&pdf, b"999 0 obj\nnull\nendobj\n"),
            reader(Problem::BytesBetween),
        ),
        (
            "a comment",
            before_xref(&pdf, b"% hidden\n"),
            reader(Problem::BytesBetween),
        ),
        (
            "a needless escape in a name",
            replaced_in_update(&pdf, b"/Type /Annot", b"/Ty#70/Annot"),
            reader(Problem::MalformedName),
        ),
        (
            "another object number",
            replaced_in_update(&pdf, b" 0 obj", b" 1 obj"),
            reader(Problem::ObjectNumberDiffers),
        ),
        (
            "a key twice",
            replaced_in_update(&pdf, b"/Subtype /Widget", b"/Type    /Widget"),
            reader(Problem::KeyTwice),
        ),
        ("deep nesting", nested(64), reader(Problem::TooDeep)),
        ("too many updates", many, reader(Problem::TooManyRevisions)),
        ("too many keys", crowded, reader(Problem::TooManyKeys)),
        (
            "too large",
            with(&vec![b' '; 17 * 1024 * 1024]),
            reader(Problem::FileTooLarge),
        ),
    ]
}

#[test]
fn containers_that_are_not_of_this_format() {
    check(foreign_containers());
}
