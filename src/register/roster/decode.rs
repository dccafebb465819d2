//! From bytes to text: UTF-8, UTF-16 or Windows-1252, as Excel writes CSV files.

use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

/// Decodes a CSV file; `None` where it is no text.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => decoded(encoding, bytes.get(length..)?)?,
        None if is_utf_16(bytes) => decoded(UTF_16LE, bytes)?,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            // Every byte means something in Windows-1252: what is no text shows by its control characters below.
            Err(_) => decoded(WINDOWS_1252, bytes)?,
        },
    };
    let is_control =
        |letter: char| letter.is_ascii_control() && !matches!(letter, '\t' | '\n' | '\r');
    (!text.contains(is_control)).then_some(text)
}

fn decoded(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(std::borrow::Cow::into_owned)
}

/// Tells whether the text is UTF-16 without a mark: a header in Latin letters has a zero in every second byte.
fn is_utf_16(bytes: &[u8]) -> bool {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let beginning = &pairs[..pairs.len().min(8)];
    rest.is_empty()
        && !beginning.is_empty()
        && beginning.iter().all(|[low, high]| *low != 0 && *high == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_none() {
        for bytes in [
            &b"PK\x03\x04"[..],
            b"%PDF-1.7\n\x01",
            b"\xff\xfe\x00\xd8",
            b"a\0b",
        ] {
            assert_eq!(text(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn the_signs_of_windows_are_kept() {
        assert_eq!(text(b"\x80 \x9c\xe9").as_deref(), Some("€ œé"));
    }
}
