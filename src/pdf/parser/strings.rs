//! Names and strings, each in the one form that is taken.

use std::borrow::Cow;

use super::Parser;
use super::bytes::{is_regular, stands_for_itself};
use crate::pdf::{PdfError, Problem};

impl<'a> Parser<'a, '_> {
    /// Reads a name. An escape is taken only for a byte that cannot stand for itself, so that each name has one form.
    pub(super) fn name(&mut self) -> Result<Cow<'a, [u8]>, PdfError> {
        self.expect(b"/", Problem::UnexpectedByte)?;
        let rest = self.rest();
        let plain = rest
            .iter()
            .take_while(|byte| stands_for_itself(**byte))
            .count();
        if !rest.get(plain).is_some_and(|byte| is_regular(*byte)) {
            self.position += plain;
            return Ok(Cow::Borrowed(rest.get(..plain).unwrap_or_default()));
        }
        let length = rest.iter().take_while(|byte| is_regular(**byte)).count();
        let raw = rest.get(..length).unwrap_or_default();
        let mut name = Vec::with_capacity(length);
        let mut bytes = raw.iter();
        while let Some(&byte) = bytes.next() {
            let byte = if byte == b'#' {
                let escaped = hexadecimal(bytes.next())
                    .zip(hexadecimal(bytes.next()))
                    .map(|(high, low)| high << 4 | low);
                match escaped {
                    Some(escaped) if escaped != 0 && !stands_for_itself(escaped) => escaped,
                    _ => return Err(self.error(Problem::MalformedName)),
                }
            } else if byte.is_ascii_graphic() {
                byte
            } else {
                return Err(self.error(Problem::MalformedName));
            };
            name.push(byte);
        }
        self.position += length;
        Ok(Cow::Owned(name))
    }

    /// Reads a string in round brackets: printable ASCII, inner brackets balanced or escaped.
    pub(super) fn literal_string(&mut self) -> Result<Cow<'a, [u8]>, PdfError> {
        let start = self.position;
        let malformed = PdfError::new(Problem::MalformedString, start);
        self.expect(b"(", Problem::UnexpectedByte)?;
        let rest = self.rest();
        let plain = rest.iter().take_while(|byte| is_plain(**byte)).count();
        let (plain, behind) = rest.split_at_checked(plain).ok_or(malformed)?;
        if behind.starts_with(b")") {
            self.position += plain.len() + 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut string = plain.to_vec();
        let mut open = 0_usize;
        let mut bytes = rest.iter().enumerate().skip(plain.len());
        while let Some((index, &byte)) = bytes.next() {
            let byte = match byte {
                b')' if open == 0 => {
                    self.position += index + 1;
                    return Ok(Cow::Owned(string));
                }
                b'(' => {
                    open += 1;
                    byte
                }
                b')' => {
                    open -= 1;
                    byte
                }
                b'\\' => match bytes.next().map(|(_, escaped)| *escaped) {
                    Some(b'n') => b'\n',
                    Some(b'r') => b'\r',
                    Some(b't') => b'\t',
                    Some(b'b') => 0x08,
                    Some(b'f') => 0x0c,
                    Some(literal @ (b'(' | b')' | b'\\')) => literal,
                    Some(first @ b'0'..=b'3') => {
                        let rest = octal(bytes.next().map(|(_, byte)| byte))
                            .zip(octal(bytes.next().map(|(_, byte)| byte)));
                        let (second, third) = rest.ok_or(malformed)?;
                        (first - b'0') << 6 | second << 3 | third
                    }
                    _ => return Err(malformed),
                },
                b' '..=b'~' => byte,
                _ => return Err(malformed),
            };
            string.push(byte);
        }
        Err(PdfError::new(Problem::UnexpectedEnd, start))
    }

    /// Reads a string of hexadecimal digits in angle brackets, an even number of them and nothing else.
    pub(super) fn hexadecimal_string(&mut self) -> Result<Cow<'a, [u8]>, PdfError> {
        let start = self.position;
        self.expect(b"<", Problem::UnexpectedByte)?;
        let rest = self.rest();
        let end = memchr::memchr(b'>', rest);
        let digits = end.and_then(|end| rest.get(..end)).unwrap_or_default();
        let zeros = zeros_at_end(digits);
        let before = digits.get(..digits.len() - zeros).unwrap_or_default();
        if let (Some(end), Ok(mut string)) = (end, base16ct::mixed::decode_vec(before)) {
            string.resize(digits.len() / 2, 0);
            self.position += end + 1;
            return Ok(Cow::Owned(string));
        }
        // Names the byte that is no digit, or the string whose digits are odd.
        self.position += rest
            .iter()
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        self.expect(b">", Problem::MalformedString)?;
        Err(PdfError::new(Problem::MalformedString, start))
    }
}

/// Tells whether a byte of a string in round brackets is written as it is, wherever it stands.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'(' | b')' | b'\\')
}

/// Counts zeros at the end, in whole blocks: behind a signature stand some thirty thousand, seen many at a time.
fn zeros_at_end(digits: &[u8]) -> usize {
    const BLOCK: usize = 64;
    let is_zero = |block: &&[u8]| block.iter().fold(0, |all, digit| all | (digit ^ b'0')) == 0;
    BLOCK * digits.rchunks_exact(BLOCK).take_while(is_zero).count()
}

fn hexadecimal(digit: Option<&u8>) -> Option<u8> {
    match *digit? {
        digit @ b'0'..=b'9' => Some(digit - b'0'),
        digit @ b'A'..=b'F' => Some(digit - b'A' + 10),
        digit @ b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

fn octal(digit: Option<&u8>) -> Option<u8> {
    digit
        .filter(|digit| matches!(digit, b'0'..=b'7'))
        .map(|digit| digit - b'0')
}
