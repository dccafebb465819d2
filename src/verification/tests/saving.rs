//! Incremental saving (pdf-insecurity.org): updates behind right signatures.

use super::super::Reason;
use super::attack::{Attack, check, reader};
use super::corpus::{first_page, numbers, record_number, root, updated};
use super::forge::*;
use super::layout::with_trailer;
use super::samples::*;
use crate::pdf::{Dictionary, Object, Problem, Reference};

/// Updates behind one and two signatures, whole and broken, with what they would show.
pub(super) fn incremental_savings() -> Vec<Attack> {
    let (once, twice) = (signed(), countersigned());
    let n = numbers(&once);
    let later = Reason::UnexpectedRevision;
    let set = |pdf: &[u8], number: u32, key, value| updated(pdf, Reference(number), key, value);
    let stream = |pdf: &[u8], number: Reference, kind: Dictionary<'_>, content: &[u8]| {
        appended(pdf, |_, update| update.stream(number, kind, content))
    };
    let page_text = {
        let file = read(&once);
        let page = first_page(&once);
        file.view().reference(page, "Contents").expect("a text")
    };
    let copied_signature = appended(&once, |file, update| {
        let span = file
            .view()
            .object(Reference(n.signature))
            .expect("it")
            .span
            .clone();
        update.copy(Reference(n.signature), &once[span]);
    });
    let other_root = {
        let pdf = appended(&twice, |file, update| {
            let number = update.reserve();
            let view = file.view();
            let catalog = view.dictionary(root(&once)).expect("a catalog").clone();
            update.dictionary(number, &catalog);
        });
        let highest = read(&pdf).highest_number();
        with_trailer(&pdf, |text| {
            text.replace(
                &format!("/Root {} 0 R", n.root),
                &format!("/Root {highest} 0 R"),
            )
        })
    };
    let annotation = || Dictionary::new().with("Subtype", Object::name("Widget"));
    let without_table = |bytes: &[u8]| [&once, bytes].concat();
    [
        later.refuses([
            (
                "another text of a page",
                stream(&once, page_text, Dictionary::new(), b"q Q"),
            ),
            (
                "another text of a page after two",
                stream(&twice, page_text, Dictionary::new(), b"q Q"),
            ),
            (
                "no record",
                set(&once, n.root, "Names", Dictionary::new().into()),
            ),
            (
                "an empty record",
                stream(
                    &twice,
                    record_number(&once),
                    Dictionary::new().with("Type", Object::name("EmbeddedFile")),
                    b"",
                ),
            ),
            (
                "another picture of the signature",
                stream(&twice, Reference(n.drawing), Dictionary::new(), b""),
            ),
            (
                "a field without its signature",
                set(&twice, n.worker, "V", Object::Null),
            ),
            (
                "no fields",
                set(&twice, n.form, "Fields", Vec::new().into()),
            ),
            ("no permissions", set(&twice, n.root, "Perms", Object::Null)),
            ("no form", set(&twice, n.root, "AcroForm", Object::Null)),
            (
                "another permission",
                set(&once, n.signature, "Reference", Object::Null),
            ),
            (
                "another structure",
                set(&twice, n.structure, "K", Vec::new().into()),
            ),
            ("a signature once more", copied_signature),
            ("another catalog", other_root),
            (
                "a store of revocation data",
                set(&twice, n.root, "DSS", Dictionary::new().into()),
            ),
            (
                "a time stamp that is none",
                appended(&twice, |_, update| {
                    let number = update.reserve();
                    let stamp = Dictionary::new()
                        .with("Type", Object::name("DocTimeStamp"))
                        .with("SubFilter", Object::name("ETSI.RFC3161"));
                    update.dictionary(number, &stamp);
                }),
            ),
            (
                "a new field",
                appended(&twice, |file, update| {
                    let number = update.reserve();
                    update.dictionary(number, &annotation().with("FT", Object::name("Tx")));
                    let form = file
                        .view()
                        .dictionary(Reference(n.form))
                        .expect("a form")
                        .clone();
                    update.dictionary(Reference(n.form), &form.with("Fields", vec![number.into()]));
                }),
            ),
        ]),
        reader(Problem::NoEnd).refuses([
            (
                "an object without a table",
                without_table(format!("{} 0 obj\n<< >>\nendobj\n", n.root).as_bytes()),
            ),
            (
                "a trailer without a table",
                without_table(format!("trailer\n<< /Root {} 0 R >>\n%%EOF\n", n.page).as_bytes()),
            ),
            (
                "a table without its end",
                updated(&once, Reference(n.root), "Lang", Object::Null)
                    .strip_suffix(b"%%EOF\n")
                    .expect("an end")
                    .to_vec(),
            ),
        ]),
    ]
    .concat()
}

#[test]
fn an_update_behind_the_signatures_is_refused() {
    check(incremental_savings());
}
