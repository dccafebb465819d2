//! The outline of a message: what can be counted line by line, so that nothing is handed to the reader that swells in it.
//!
//! The reader builds everything at once: each part and each header takes many times the few bytes that it is written in. Each
//! part needs a line with its boundary, and each header a line of its own, so counting those bounds both before anything is built.

use std::borrow::Cow;

use super::super::super::refusal::Refusal;

/// The most parts inside each other, and the most messages.
const MAX_NESTED: usize = 64;
/// The most bytes of all headers together; those of a message of this world have a thousandth of it.
const MAX_HEADER_BYTES: usize = 1024 * 1024;
/// The most lines that could be headers, wherever they stand.
const MAX_HEADER_LINES: usize = 100_000;

/// What stands in place of `message` where a message inside is itself encoded; of the same length.
pub(super) const SEALED: &str = "x-inner";
const MESSAGE: &[u8] = b"message";

/// Looks through a message and returns it as the reader may have it: a message inside that is encoded is sealed, since what it
/// unpacks to was not looked through.
///
/// # Errors
/// [`Refusal::TooMany`] with more parts or headers than are read, [`Refusal::TooDeep`] with too many parts inside each other.
pub(super) fn checked(bytes: &[u8], most_parts: usize) -> Result<Cow<'_, [u8]>, Refusal> {
    let mut outline = Outline::default();
    let mut offset = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        outline.line(line, offset);
        outline.within(most_parts)?;
        offset += line.len();
    }
    outline.end_headers();
    if outline.sealed.is_empty() {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut bytes = bytes.to_vec();
    for place in outline.sealed {
        if let Some(word) = bytes.get_mut(place..place + MESSAGE.len()) {
            word.copy_from_slice(SEALED.as_bytes());
        }
    }
    Ok(Cow::Owned(bytes))
}

/// Where a line stands.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Where {
    /// Among headers, a message's own at first.
    #[default]
    Headers,
    /// In the header that says of what kind the part is, or in a line that continues it.
    ContentType,
    /// In what follows the headers.
    Body,
}

/// What has been counted so far. What cannot be told counts as a header: it errs on the side of refusing.
#[derive(Default)]
struct Outline {
    at: Where,
    /// Where these headers say that the part is a message.
    messages: Vec<usize>,
    is_encoded: bool,
    /// A digest's parts are messages without saying so.
    has_digest: bool,
    parts: usize,
    nested: usize,
    header_bytes: usize,
    header_lines: usize,
    sealed: Vec<usize>,
}

impl Outline {
    fn line(&mut self, line: &[u8], offset: usize) {
        self.header_lines += usize::from(line.contains(&b':'));
        if self.at != Where::Body {
            self.header(line, offset);
        }
        if line.windows(2).any(|two| two == b"--") {
            self.parts += 1;
            if self.at == Where::Body {
                self.at = Where::Headers;
            }
        }
    }

    fn header(&mut self, line: &[u8], offset: usize) {
        self.header_bytes += line.len();
        if matches!(line, b"\n" | b"\r\n") {
            // The headers of the message inside follow at once.
            let is_message = !self.messages.is_empty() && !self.is_encoded;
            self.end_headers();
            self.at = if is_message || self.has_digest {
                Where::Headers
            } else {
                Where::Body
            };
            return;
        }
        if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            self.at = if places(line, b"content-type").is_empty() {
                Where::Headers
            } else {
                Where::ContentType
            };
        }
        self.is_encoded |=
            !places(line, b"base64").is_empty() || !places(line, b"quoted-printable").is_empty();
        if self.at == Where::ContentType {
            let messages = places(line, MESSAGE);
            let digests = places(line, b"digest").len();
            self.has_digest |= digests > 0;
            self.nested += messages.len() + digests + places(line, b"multipart").len();
            let messages = messages.into_iter().map(|place| place + offset);
            self.messages.extend(messages);
        }
    }

    fn end_headers(&mut self) {
        if self.is_encoded {
            self.sealed.append(&mut self.messages);
        }
        self.messages.clear();
        self.is_encoded = false;
    }

    fn within(&self, most_parts: usize) -> Result<(), Refusal> {
        if self.nested > MAX_NESTED {
            Err(Refusal::TooDeep)
        } else if self.parts > most_parts.saturating_mul(2)
            || self.header_bytes > MAX_HEADER_BYTES
            || self.header_lines > MAX_HEADER_LINES
        {
            Err(Refusal::TooMany)
        } else {
            Ok(())
        }
    }
}

/// Returns where a word of small letters begins in a line, in whatever letters it is written there.
fn places(line: &[u8], word: &[u8]) -> Vec<usize> {
    let windows = line.windows(word.len()).enumerate();
    windows
        .filter(|(_, window)| window.eq_ignore_ascii_case(word))
        .map(|(place, _)| place)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIXED: &str =
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"a\"\r\n\r\n";

    #[test]
    fn a_message_of_this_world_is_handed_on_as_it_is() {
        let text = format!(
            "{MIXED}--a\r\nContent-Type: text/plain\r\n\r\nDag,\r\n\r\n-- \r\nVoornaam: Naam\r\n--a--\r\n"
        );
        let checked = checked(text.as_bytes(), 20);
        assert_eq!(checked, Ok(Cow::Borrowed(text.as_bytes())));
    }

    #[test]
    fn what_swells_in_the_reader_is_refused_before_it_is_read() {
        let part = "--a\r\nContent-Type: application/pdf\r\n\r\n\r\n";
        let level = "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n";
        let deep = level.repeat(100);
        let cases = [
            (format!("{MIXED}{}", part.repeat(1000)), Refusal::TooMany),
            (
                format!("{MIXED}{}", "--a\r\n\r\n".repeat(1000)),
                Refusal::TooMany,
            ),
            (
                format!("To: {}\r\n\r\n", "a,".repeat(600_000)),
                Refusal::TooMany,
            ),
            (
                format!("To: a{}\r\n\r\n", "\r\n ,a".repeat(300_000)),
                Refusal::TooMany,
            ),
            (
                format!("{}\r\n", "X:\r\n".repeat(300_000)),
                Refusal::TooMany,
            ),
            (deep, Refusal::TooDeep),
            (
                "content-type: MESSAGE/RFC822\r\n\r\n".repeat(1000),
                Refusal::TooDeep,
            ),
        ];
        for (text, expected) in cases {
            let start = &text[..60];
            assert_eq!(checked(text.as_bytes(), 100), Err(expected), "{start}");
        }
    }

    #[test]
    fn only_an_encoded_message_inside_is_sealed() {
        let inside = |encoding: &str| {
            format!(
                "{MIXED}--a\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: {encoding}\r\n\r\nSubject: message\r\n--a--\r\n"
            )
        };
        for (encoding, sealed) in [
            ("base64", true),
            ("Quoted-Printable", true),
            ("8bit", false),
        ] {
            let text = inside(encoding);
            let expected = if sealed {
                text.replace("message/rfc822", "x-inner/rfc822")
            } else {
                text.clone()
            };
            let checked = checked(text.as_bytes(), 20).unwrap();
            assert_eq!(*checked, *expected.as_bytes(), "{encoding}");
        }
    }
}
