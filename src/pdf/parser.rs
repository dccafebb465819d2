//! Reads single values, stricter than ISO 32000-1, 7.2 and 7.3: what this program's writers never write is refused.

mod bytes;
mod numbers;
mod strings;

use super::{Dictionary, Entry, Limits, Object, PdfError, Problem};
use bytes::{is_regular, is_space};

pub(super) use bytes::stands_for_itself;

/// A reading position in the file with what is left of the budgets.
pub(super) struct Parser<'a, 'l> {
    bytes: &'a [u8],
    /// Offset of the next byte.
    pub(super) position: usize,
    /// Offset behind the last byte that may be read.
    end: usize,
    values_left: usize,
    limits: &'l Limits,
    /// The items of the arrays that are being read, the innermost array's last. Each is moved out at its end, into exactly
    /// as much memory as it needs: most of the time of reading a file went into giving arrays and dictionaries room to grow.
    items: Vec<Object<'a>>,
    /// The same for the entries of dictionaries.
    entries: Vec<Entry<'a>>,
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
            items: Vec::new(),
            entries: Vec::new(),
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
        let first = self.entries.len();
        loop {
            self.skip_space();
            if self.take(b">>") {
                let entries = self.entries.drain(first..).collect();
                return Ok(Dictionary::from_entries(entries));
            }
            let key_at = self.position;
            if self.rest().first() != Some(&b'/') {
                return Err(self.error(Problem::UnexpectedByte));
            }
            let key = self.name()?;
            let before = self.entries.get(first..).unwrap_or_default();
            if before.iter().any(|entry| entry.key == key) {
                return Err(PdfError::new(Problem::KeyTwice, key_at));
            }
            if before.len() >= self.limits.dictionary_entries {
                return Err(PdfError::new(Problem::TooManyKeys, start));
            }
            self.skip_space();
            let value_at = self.position;
            let value = self.value(depth + 1)?;
            let span = value_at..self.position;
            self.entries.push(Entry { key, value, span });
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object<'a>, PdfError> {
        self.expect(b"[", Problem::UnexpectedByte)?;
        let first = self.items.len();
        loop {
            self.skip_space();
            if self.take(b"]") {
                return Ok(Object::Array(self.items.drain(first..).collect()));
            }
            let item = self.value(depth + 1)?;
            self.items.push(item);
        }
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

#[cfg(test)]
mod tests;
