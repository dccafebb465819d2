//! Numbers and references.

use std::borrow::Cow;

use super::Parser;
use super::bytes::is_regular;
use crate::pdf::{Object, PdfError, Problem, Reference};

impl<'a> Parser<'a, '_> {
    /// Reads a whole number of at most ten digits without sign or leading zeros.
    pub(in crate::pdf) fn unsigned(&mut self) -> Result<u64, PdfError> {
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

    /// Reads a number, and a reference where `0 R` follows a whole number.
    pub(super) fn number_or_reference(&mut self) -> Result<Object<'a>, PdfError> {
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
}
