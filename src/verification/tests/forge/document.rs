//! The document before its signatures, written anew with other objects in it.

use std::fmt::Write as _;

use super::super::samples::{checklist, drawn_by, fields, time, worker};
use super::{own_dictionary, read};
use crate::document;
use crate::pdf::{Dictionary, Object, stream, write};
use crate::signing::sign_worker;

/// A template version that this program does not have, as long as its own.
pub(in crate::verification::tests) const OTHER: &str = "1-000000000000";

/// Makes an honestly signed file whose document comes from another template, after a change to the document.
///
/// The record is written anew, uncompressed, into the object that holds it, at the end of the document's revision.
pub(in crate::verification::tests) fn other_template(
    change: impl FnOnce(Vec<u8>) -> Vec<u8>,
) -> Vec<u8> {
    let mut checklist = checklist();
    let document = document::render(&checklist).expect("a document");
    checklist.template_version = OTHER.to_owned();
    let pdf = change(with_record(&document.pdf, &checklist.to_json()));
    let fields = fields(document.signature_fields);
    sign_worker(
        &pdf,
        &fields,
        &drawn_by(&checklist, &worker(), &time()),
        &worker(),
        &time(),
    )
    .expect("signed")
}

/// Replaces the record inside a document that is one revision.
pub(in crate::verification::tests) fn with_record(pdf: &[u8], json: &[u8]) -> Vec<u8> {
    rebuilt(pdf, |_, dictionary, content| {
        if dictionary.is_name("Type", "EmbeddedFile") {
            *content = Some(json.to_vec());
        }
    })
}

/// Sets an entry in every dictionary of a type.
pub(in crate::verification::tests) fn with_entry(
    pdf: &[u8],
    kind: &str,
    key: &'static str,
    value: impl Into<Object<'static>>,
) -> Vec<u8> {
    let value = value.into();
    rebuilt(pdf, |_, dictionary, _| {
        if dictionary.is_name("Type", kind) {
            dictionary.set(key, value.clone());
        }
    })
}

/// Writes a document of one revision anew, each object changed by the function.
pub(in crate::verification::tests) fn rebuilt(
    pdf: &[u8],
    change: impl Fn(u32, &mut Dictionary<'static>, &mut Option<Vec<u8>>),
) -> Vec<u8> {
    let file = read(pdf);
    let revision = &file.revisions()[0];
    let mut made = pdf[..14].to_vec();
    made.push(b'\n');
    let mut table = format!(
        "xref\n0 {}\n0000000000 65535 f\r\n",
        revision.objects().len() + 1
    );
    for (index, object) in revision.objects().iter().enumerate() {
        assert_eq!(
            usize::try_from(object.reference.0),
            Ok(index + 1),
            "no gaps"
        );
        writeln!(table, "{:010} 00000 n\r", made.len()).expect("a string grows");
        let Some(dictionary) = object.value.as_dictionary() else {
            made.extend_from_slice(&pdf[object.span.clone()]);
            made.push(b'\n');
            continue;
        };
        let mut dictionary = own_dictionary(dictionary);
        let raw = object.stream.clone().map(|span| pdf[span].to_vec());
        let mut content = None;
        change(object.reference.0, &mut dictionary, &mut content);
        let content = match content {
            Some(content) => {
                let compressed = stream::compress(&content);
                dictionary.set("Length", i64::try_from(compressed.len()).unwrap_or(0));
                Some(compressed)
            }
            None => raw,
        };
        made.extend_from_slice(format!("{} 0 obj\n", object.reference.0).as_bytes());
        write::dictionary(&mut made, &dictionary);
        if let Some(content) = content {
            made.extend_from_slice(b"\nstream\n");
            made.extend_from_slice(&content);
            made.extend_from_slice(b"\nendstream");
        }
        made.extend_from_slice(b"\nendobj\n");
    }
    let at = made.len();
    made.extend_from_slice(table.as_bytes());
    made.extend_from_slice(b"trailer\n");
    write::dictionary(&mut made, &revision.trailer);
    made.extend_from_slice(format!("\nstartxref\n{at}\n%%EOF").as_bytes());
    made
}
