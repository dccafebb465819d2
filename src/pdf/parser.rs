//! Reads single values, stricter than ISO 32000-1, 7.2 and 7.3: what this program's writers never write is refused.

use std::borrow::Cow;

use super::{Dictionary, Entry, Limits, Object, PdfError, Problem, Reference};

/// A reading position in the file with what is left of the budgets.
pub(super) struct Parser<'a, 'l> {
    bytes: &'a [u8],
    /// Offset of the next byte.
    pub(super) position: usize,
    /// Offset behind the last byte that may be read.
    end: usize,
    values_left: usize,
    limits: &'l Limits,
}

impl<'a, 'l> Parser<'a, 'l> {
    /// Starts at the beginning of the file.
    pub(super) fn new(bytes: &'a [u8], limits: &'l Limits) -> Self {
        Self {
            bytes,
            position: 0,
            end: bytes.len(),
            values_left: limits.values,
            limits,
        }
    }

    /// Goes to a place and allows reading up to another one; both lie inside the file.
    pub(super) fn go_to(&mut self, position: usize, end: usize) {
        self.end = end.min(self.bytes.len());
        self.position = position.min(self.end);
    }

    /// Returns the bytes that are left to read.
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.position..self.end).unwrap_or_default()
    }

    /// Makes an error for the next byte: the end, where there is none.
    pub(super) fn error(&self, problem: Problem) -> PdfError {
        let problem = if self.position >= self.end && problem == Problem::UnexpectedByte {
            Problem::UnexpectedEnd
        } else {
            problem
        };
        PdfError::new(problem, self.position)
    }

    /// Steps over the given bytes, if they come next.
    pub(super) fn take(&mut self, expected: &[u8]) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.position += expected.len();
        }
        found
    }

    /// Steps over the given bytes, which must come next.
    pub(super) fn expect(&mut self, expected: &[u8], problem: Problem) -> Result<(), PdfError> {
        if self.take(expected) {
            Ok(())
        } else {
            Err(self.error(problem))
        }
    }

    /// Steps over and returns a fixed number of bytes, if there are as many.
    pub(super) fn take_array<const N: usize>(&mut self) -> Option<&'a [u8; N]> {
        let bytes = self.rest().first_chunk()?;
        self.position += N;
        Some(bytes)
    }

    /// Steps over a number of bytes, if there are as many.
    pub(super) fn step(&mut self, count: usize) -> Option<()> {
        self.rest().get(..count)?;
        self.position += count;
        Some(())
    }

    /// Steps over spaces, tabs and line ends. Comments, form feeds and zero bytes are not white space here.
    pub(super) fn skip_space(&mut self) {
        let space = self
            .rest()
            .iter()
            .take_while(|byte| is_space(**byte))
            .count();
        self.position += space;
    }

    /// Steps over line ends alone.
    pub(super) fn skip_line_ends(&mut self) {
        let ends = self
            .rest()
            .iter()
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .count();
        self.position += ends;
    }

    /// Reads a whole number of at most ten digits without sign or leading zeros.
    pub(super) fn unsigned(&mut self) -> Result<u64, PdfError> {
        let digits = self
            .rest()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let text = self.rest().get(..digits).unwrap_or_default();
        if digits == 0 {
            return Err(self.error(Problem::UnexpectedByte));
        }
        if digits > 10 || (digits > 1 && text.starts_with(b"0")) {
            return Err(self.error(Problem::MalformedNumber));
        }
        self.position += digits;
        Ok(text
            .iter()
            .fold(0, |value, digit| value * 10 + u64::from(digit - b'0')))
    }

    /// Reads a value; the position is at its first byte.
    pub(super) fn value(&mut self, depth: usize) -> Result<Object<'a>, PdfError> {
        if depth >= self.limits.depth {
            return Err(self.error(Problem::TooDeep));
        }
        let Some(left) = self.values_left.checked_sub(1) else {
            return Err(self.error(Problem::TooManyValues));
        };
        self.values_left = left;
        match self.rest().first() {
            Some(b'/') => Ok(Object::Name(self.name()?)),
            Some(b'(') => Ok(Object::String(self.literal_string()?)),
            Some(b'[') => self.array(depth),
            Some(b'<') if self.rest().starts_with(b"<<") => {
                Ok(Object::Dictionary(self.dictionary(depth)?))
            }
            Some(b'<') => Ok(Object::String(self.hexadecimal_string()?)),
            Some(b'0'..=b'9' | b'-') => self.number_or_reference(),
            _ => self.keyword(),
        }
    }

    /// Reads a dictionary; the position is at `<<`.
    pub(super) fn dictionary(&mut self, depth: usize) -> Result<Dictionary<'a>, PdfError> {
        let start = self.position;
        self.expect(b"<<", Problem::UnexpectedByte)?;
        let mut entries: Vec<Entry<'a>> = Vec::new();
        loop {
            self.skip_space();
            if self.take(b">>") {
                return Ok(Dictionary::from_entries(entries));
            }
            let key_at = self.position;
            if self.rest().first() != Some(&b'/') {
                return Err(self.error(Problem::UnexpectedByte));
            }
            let key = self.name()?;
            if entries.iter().any(|entry| entry.key == key) {
                return Err(PdfError::new(Problem::KeyTwice, key_at));
            }
            if entries.len() >= self.limits.dictionary_entries {
                return Err(PdfError::new(Problem::TooManyKeys, start));
            }
            self.skip_space();
            let value_at = self.position;
            let value = self.value(depth + 1)?;
            entries.push(Entry {
                key,
                value,
                span: value_at..self.position,
            });
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object<'a>, PdfError> {
        self.expect(b"[", Problem::UnexpectedByte)?;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.take(b"]") {
                return Ok(Object::Array(items));
            }
            items.push(self.value(depth + 1)?);
        }
    }

    /// Reads a name. An escape is taken only for a byte that cannot stand for itself, so that each name has one form.
    fn name(&mut self) -> Result<Cow<'a, [u8]>, PdfError> {
        self.expect(b"/", Problem::UnexpectedByte)?;
        let length = self
            .rest()
            .iter()
            .take_while(|byte| is_regular(**byte))
            .count();
        let raw = self.rest().get(..length).unwrap_or_default();
        if !raw.contains(&b'#') {
            if !raw.iter().all(u8::is_ascii_graphic) {
                return Err(self.error(Problem::MalformedName));
            }
            self.position += length;
            return Ok(Cow::Borrowed(raw));
        }
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
    fn literal_string(&mut self) -> Result<Cow<'a, [u8]>, PdfError> {
        let start = self.position;
        let malformed = PdfError::new(Problem::MalformedString, start);
        self.expect(b"(", Problem::UnexpectedByte)?;
        let mut string = Vec::new();
        let mut open = 0_usize;
        let mut bytes = self.rest().iter().enumerate();
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
    fn hexadecimal_string(&mut self) -> Result<Cow<'a, [u8]>, PdfError> {
        let start = self.position;
        self.expect(b"<", Problem::UnexpectedByte)?;
        let digits = self
            .rest()
            .iter()
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        let raw = self.rest().get(..digits).unwrap_or_default();
        self.position += digits;
        self.expect(b">", Problem::MalformedString)?;
        let (pairs, odd) = raw.as_chunks::<2>();
        if !odd.is_empty() {
            return Err(PdfError::new(Problem::MalformedString, start));
        }
        let string = pairs.iter().filter_map(|[high, low]| {
            Some(hexadecimal(Some(high))? << 4 | hexadecimal(Some(low))?)
        });
        Ok(Cow::Owned(string.collect()))
    }

    /// Reads a number, and a reference where `0 R` follows a whole number.
    fn number_or_reference(&mut self) -> Result<Object<'a>, PdfError> {
        let start = self.position;
        let malformed = PdfError::new(Problem::MalformedNumber, start);
        let length = self
            .rest()
            .iter()
            .take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'.'))
            .count();
        let text = self.rest().get(..length).unwrap_or_default();
        let digits = text.strip_prefix(b"-").unwrap_or(text);
        let (whole, decimals) = match digits.iter().position(|byte| *byte == b'.') {
            Some(point) => (
                digits.get(..point).unwrap_or_default(),
                digits.get(point + 1..),
            ),
            None => (digits, None),
        };
        let canonical = !whole.is_empty() && (whole.len() == 1 || !whole.starts_with(b"0"));
        if !canonical || length > 24 || !whole.iter().all(u8::is_ascii_digit) {
            return Err(malformed);
        }
        self.position += length;
        if let Some(decimals) = decimals {
            if decimals.is_empty() || !decimals.iter().all(u8::is_ascii_digit) {
                return Err(malformed);
            }
            self.end_of_word()?;
            return Ok(Object::Real(Cow::Borrowed(text)));
        }
        if whole.len() > 10 {
            return Err(malformed);
        }
        let value = whole
            .iter()
            .fold(0_i64, |value, digit| value * 10 + i64::from(digit - b'0'));
        if digits.len() == text.len() && self.reference_follows() {
            let number = u32::try_from(value).ok().filter(|number| *number > 0);
            let number = number.ok_or(PdfError::new(Problem::MalformedReference, start))?;
            return Ok(Object::Reference(Reference(number)));
        }
        self.end_of_word()?;
        Ok(Object::Integer(if digits.len() == text.len() {
            value
        } else {
            -value
        }))
    }

    /// Steps over ` 0 R`, the only form a reference has in this format, if it comes next.
    fn reference_follows(&mut self) -> bool {
        let found = self.rest().starts_with(b" 0 R")
            && !self.rest().get(4).is_some_and(|byte| is_regular(*byte));
        if found {
            self.position += 4;
        }
        found
    }

    fn keyword(&mut self) -> Result<Object<'a>, PdfError> {
        let words = [
            (&b"true"[..], Object::Boolean(true)),
            (b"false", Object::Boolean(false)),
            (b"null", Object::Null),
        ];
        for (word, value) in words {
            if self.take(word) {
                self.end_of_word()?;
                return Ok(value);
            }
        }
        Err(self.error(Problem::UnexpectedByte))
    }

    /// Refuses a word that goes on where it should end.
    fn end_of_word(&self) -> Result<(), PdfError> {
        match self.rest().first() {
            Some(byte) if is_regular(*byte) => Err(self.error(Problem::UnexpectedByte)),
            _ => Ok(()),
        }
    }
}

/// Tells whether a byte is white space in this format.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Tells whether a byte is neither white space nor a delimiter (ISO 32000-1, 7.2.2).
fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 0x0c
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

/// Tells whether a byte of a name is written as it is; every other one is escaped.
pub(super) fn stands_for_itself(byte: u8) -> bool {
    byte != b'#' && byte.is_ascii_graphic() && is_regular(byte)
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

#[cfg(test)]
mod tests;
