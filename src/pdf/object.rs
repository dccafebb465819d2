//! The values of a PDF file, borrowed from its bytes or made anew.

use std::borrow::Cow;
use std::ops::Range;

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

/// A key and its value in a dictionary.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The key without its slash.
    pub key: Cow<'a, [u8]>,
    /// The value.
    pub value: Object<'a>,
    /// Where the value's bytes stand in the file; empty for a value that was made and not read.
    pub span: Range<usize>,
}

impl PartialEq for Entry<'_> {
    /// Compares key and value, not the place.
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.value == other.value
    }
}

/// Keys and values in the order in which they stand in the file; no key twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dictionary<'a> {
    entries: Vec<Entry<'a>>,
}

impl<'a> Dictionary<'a> {
    /// Makes an empty dictionary.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes entries that are known to have no key twice.
    pub(super) fn from_entries(entries: Vec<Entry<'a>>) -> Self {
        Self { entries }
    }

    /// Returns the entries in their order.
    #[must_use]
    pub fn entries(&self) -> &[Entry<'a>] {
        &self.entries
    }

    /// Returns the entry of a key.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries
            .iter()
            .find(|entry| *entry.key == *key.as_bytes())
    }

    /// Returns the value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Object<'a>> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Tells whether the key is there.
    #[must_use]
    pub fn contains(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// Gives the key a value, at its old place or at the end.
    pub fn set(&mut self, key: &'a str, value: impl Into<Object<'a>>) {
        let value = value.into();
        match self
            .entries
            .iter_mut()
            .find(|entry| *entry.key == *key.as_bytes())
        {
            Some(entry) => {
                entry.value = value;
                entry.span = 0..0;
            }
            None => self.entries.push(Entry {
                key: Cow::Borrowed(key.as_bytes()),
                value,
                span: 0..0,
            }),
        }
    }

    /// Returns the dictionary with a key set; for writing one down in one expression.
    #[must_use]
    pub fn with(mut self, key: &'a str, value: impl Into<Object<'a>>) -> Self {
        self.set(key, value);
        self
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

    #[test]
    fn setting_a_key_keeps_its_place() {
        let mut dictionary = Dictionary::new().with("A", 1_i64).with("B", 2_i64);
        dictionary.set("A", 3_i64);
        let keys: Vec<&[u8]> = dictionary
            .entries()
            .iter()
            .map(|entry| entry.key.as_ref())
            .collect();
        assert_eq!(keys, [b"A", b"B"]);
        assert_eq!(dictionary.get("A").and_then(Object::as_integer), Some(3));
    }
}
