//! Bytes put in, taken out or exchanged behind the back of every signature.

use super::read;
use crate::pdf::{File, Update};

/// Replaces bytes that stand once or more by others, everywhere.
pub(in crate::verification::tests) fn replaced(pdf: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut made = Vec::with_capacity(pdf.len());
    let mut rest = pdf;
    let mut count = 0;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        made.extend_from_slice(&rest[..at]);
        made.extend_from_slice(to);
        rest = &rest[at + from.len()..];
        count += 1;
    }
    assert!(count > 0, "{} is there", String::from_utf8_lossy(from));
    made.extend_from_slice(rest);
    made
}

/// Replaces the first such bytes after the document's own revision.
pub(in crate::verification::tests) fn replaced_in_update(
    pdf: &[u8],
    from: &[u8],
    to: &[u8],
) -> Vec<u8> {
    let start = read(pdf).revisions()[0].span.end;
    let at = pdf[start..]
        .windows(from.len())
        .position(|window| window == from);
    let at = start + at.expect("it is there");
    [&pdf[..at], to, &pdf[at + from.len()..]].concat()
}

/// Appends an update that is signed by nobody.
pub(in crate::verification::tests) fn appended(
    pdf: &[u8],
    change: impl FnOnce(&File<'_>, &mut Update<'_, '_>),
) -> Vec<u8> {
    let file = read(pdf);
    let mut update = Update::new(&file);
    change(&file, &mut update);
    update.finish()
}

/// Puts bytes before the last cross-reference section, which moves with its offset.
pub(in crate::verification::tests) fn before_xref(pdf: &[u8], bytes: &[u8]) -> Vec<u8> {
    let file = read(pdf);
    let at = file.revisions().last().expect("a revision").xref_offset;
    let made = [&pdf[..at], bytes, &pdf[at..]].concat();
    let (old, new) = (
        format!("startxref\n{at}\n%%EOF\n"),
        format!("startxref\n{}\n%%EOF\n", at + bytes.len()),
    );
    let head = made.strip_suffix(old.as_bytes()).expect("the end");
    [head, new.as_bytes()].concat()
}
