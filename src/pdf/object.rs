//! The values of a PDF file, borrowed from its bytes or made anew.

use std::borrow::Cow;

use super::Dictionary;

/// Names an indirect object by its number. The generation is always 0 in this format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(pub u32);

/// A PDF value (ISO 32000-1, 7.3). Streams stand at [`super::IndirectObject`], since they are indirect always.
#[derive(Clone, Debug, PartialEq)]
pub enum Object<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal number as it is written, so that copying it changes no digit.
    Real(Cow<'a, [u8]>),
    /// A name without its slash and with escapes resolved.
    Name(Cow<'a, [u8]>),
    /// A string with escapes resolved, whether it was written literally or in hexadecimal.
    String(Cow<'a, [u8]>),
    /// An array.
    Array(Vec<Object<'a>>),
    /// A dictionary.
    Dictionary(Dictionary<'a>),
    /// A reference to an indirect object.
    Reference(Reference),
}

impl<'a> Object<'a> {
    /// Makes a name.
    #[must_use]
    pub fn name(name: &'a str) -> Self {
        Self::Name(Cow::Borrowed(name.as_bytes()))
    }

    /// Makes a number with at most three decimals; PDF readers need no more than a thousandth of a point.
    #[must_use]
    pub fn number(value: f64) -> Self {
        let text = format!("{value:.3}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        match text {
            "" | "-" | "-0" => Self::Integer(0),
            whole if !whole.contains('.') => whole.parse().map_or(Self::Integer(0), Self::Integer),
            decimal => Self::Real(Cow::Owned(decimal.as_bytes().to_vec())),
        }
    }

    /// Makes a text string (ISO 32000-1, 7.9.2.2): plain where it is printable ASCII, else UTF-16 with a byte order mark.
    #[must_use]
    pub fn text(text: &str) -> Self {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Self::String(Cow::Owned(text.as_bytes().to_vec()));
        }
        let mut bytes = vec![0xfe, 0xff];
        for unit in text.encode_utf16() {
            bytes.extend_from_slice(&unit.to_be_bytes());
        }
        Self::String(Cow::Owned(bytes))
    }

    /// Makes a rectangle from left, bottom, right and top in points.
    #[must_use]
    pub fn rectangle(corners: [f64; 4]) -> Self {
        Self::Array(corners.into_iter().map(Self::number).collect())
    }

    /// Returns the whole number, where it is one.
    #[must_use]
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the whole or decimal number as points, where it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(value) => i32::try_from(*value).ok().map(f64::from),
            Self::Real(text) => std::str::from_utf8(text).ok()?.parse().ok(),
            _ => None,
        }
    }

    /// Returns the name, where it is one.
    #[must_use]
    pub fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// Returns the string's bytes, where it is one.
    #[must_use]
    pub fn as_string(&self) -> Option<&[u8]> {
        match self {
            Self::String(string) => Some(string),
            _ => None,
        }
    }

    /// Returns the array's items, where it is one.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the dictionary, where it is one.
    #[must_use]
    pub fn as_dictionary(&self) -> Option<&Dictionary<'a>> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    /// Returns the reference, where it is one.
    #[must_use]
    pub fn as_reference(&self) -> Option<Reference> {
        match self {
            Self::Reference(reference) => Some(*reference),
            _ => None,
        }
    }

    /// Tells whether it is the given name.
    #[must_use]
    pub fn is_name(&self, name: &str) -> bool {
        self.as_name() == Some(name.as_bytes())
    }
}

impl From<i64> for Object<'_> {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Reference> for Object<'_> {
    fn from(reference: Reference) -> Self {
        Self::Reference(reference)
    }
}

impl<'a> From<Dictionary<'a>> for Object<'a> {
    fn from(dictionary: Dictionary<'a>) -> Self {
        Self::Dictionary(dictionary)
    }
}

impl<'a> From<Vec<Object<'a>>> for Object<'a> {
    fn from(items: Vec<Object<'a>>) -> Self {
        Self::Array(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_to_thousandths_without_needless_digits() {
        let cases: [(f64, Object<'_>); 6] = [
            (12.0, Object::Integer(12)),
            (-0.0001, Object::Integer(0)),
            (-7.0, Object::Integer(-7)),
            (10.0, Object::Integer(10)),
            (0.5, Object::Real(Cow::Borrowed(b"0.5"))),
            (595.2756, Object::Real(Cow::Borrowed(b"595.276"))),
        ];
        for (value, expected) in cases {
            assert_eq!(Object::number(value), expected, "{value}");
        }
    }

    #[test]
    fn a_text_with_accents_is_written_as_utf_16() {
        assert_eq!(Object::text("a"), Object::String(Cow::Borrowed(b"a")));
        assert_eq!(
            Object::text("é"),
            Object::String(Cow::Borrowed(&[0xfe, 0xff, 0, 0xe9]))
        );
    }
}
