//! Writes values in the form that the reader of this format accepts.

use std::fmt::Write as _;

use super::parser::stands_for_itself;
use super::{Dictionary, Object};

/// Appends a value.
pub fn value(out: &mut Vec<u8>, object: &Object<'_>) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(true) => out.extend_from_slice(b"true"),
        Object::Boolean(false) => out.extend_from_slice(b"false"),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(text) => out.extend_from_slice(text),
        Object::Name(bytes) => name(out, bytes),
        Object::String(bytes) => string(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                value(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Reference(reference) => {
            out.extend_from_slice(format!("{} 0 R", reference.0).as_bytes());
        }
    }
}

/// Appends a dictionary, its keys in their order.
pub fn dictionary(out: &mut Vec<u8>, dictionary: &Dictionary<'_>) {
    out.extend_from_slice(b"<<");
    for entry in dictionary.entries() {
        out.push(b' ');
        name(out, &entry.key);
        out.push(b' ');
        value(out, &entry.value);
    }
    out.extend_from_slice(b" >>");
}

/// Appends bytes as hexadecimal digits in angle brackets.
pub fn hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    let start = out.len();
    out.resize(start + 2 * bytes.len(), b'0');
    if let Some(room) = out.get_mut(start..) {
        // The room has two digits for each byte, which is all that can be asked for.
        let _ = base16ct::upper::encode(bytes, room);
    }
    out.push(b'>');
}

fn name(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'/');
    for &byte in bytes {
        if stands_for_itself(byte) {
            out.push(byte);
        } else {
            let mut escape = String::with_capacity(3);
            // Writing to a string does not fail.
            let _ = write!(escape, "#{byte:02X}");
            out.extend_from_slice(escape.as_bytes());
        }
    }
}

/// Printable ASCII goes into round brackets with every bracket and backslash escaped, everything else is hexadecimal.
fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    if !bytes.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        return hexadecimal(out, bytes);
    }
    out.push(b'(');
    for &byte in bytes {
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::super::parser::Parser;
    use super::super::{Limits, Reference};
    use super::*;

    #[test]
    fn what_is_written_reads_back_as_the_same_value() {
        let values: Vec<Object<'_>> = vec![
            Object::Null,
            Object::Boolean(true),
            Object::Integer(-42),
            Object::Real(Cow::Borrowed(b"0.125")),
            Object::name("application/json"),
            Object::name("A#B C"),
            Object::text("(a) \\ b"),
            Object::text("Prénom Nom"),
            Object::String(Cow::Borrowed(&[0, 255, 10])),
            Object::Reference(Reference(7)),
            Object::Array(vec![
                Reference(1).into(),
                0_i64.into(),
                Reference(2).into(),
                Object::Null,
            ]),
            Dictionary::new()
                .with("Type", Object::name("Sig"))
                .with("Empty", Dictionary::new())
                .into(),
        ];
        for object in values {
            let mut bytes = Vec::new();
            value(&mut bytes, &object);
            let limits = Limits::default();
            let read = Parser::new(&bytes, &limits).value(0);
            assert_eq!(read, Ok(object), "{}", String::from_utf8_lossy(&bytes));
        }
    }
}
