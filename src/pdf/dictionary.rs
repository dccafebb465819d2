//! The dictionaries of a PDF file, with the place of each value.

use std::borrow::Cow;
use std::ops::Range;

use super::{Object, Reference};

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

    /// Returns the dictionary of a key, where its value is one.
    #[must_use]
    pub fn dictionary(&self, key: &str) -> Option<&Self> {
        self.get(key)?.as_dictionary()
    }

    /// Returns the items of a key's array, where its value is one.
    #[must_use]
    pub fn array(&self, key: &str) -> Option<&[Object<'a>]> {
        self.get(key)?.as_array()
    }

    /// Returns the whole number of a key, where its value is one.
    #[must_use]
    pub fn integer(&self, key: &str) -> Option<i64> {
        self.get(key)?.as_integer()
    }

    /// Returns the reference of a key, where its value is one.
    #[must_use]
    pub fn reference(&self, key: &str) -> Option<Reference> {
        self.get(key)?.as_reference()
    }

    /// Tells whether the value of a key is this name.
    #[must_use]
    pub fn is_name(&self, key: &str, name: &str) -> bool {
        self.get(key).is_some_and(|value| value.is_name(name))
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
    fn setting_a_key_keeps_its_place() {
        let mut dictionary = Dictionary::new().with("A", 1_i64).with("B", 2_i64);
        dictionary.set("A", 3_i64);
        let keys: Vec<&[u8]> = dictionary
            .entries()
            .iter()
            .map(|entry| entry.key.as_ref())
            .collect();
        assert_eq!(keys, [b"A", b"B"]);
        assert_eq!(dictionary.integer("A"), Some(3));
    }

    #[test]
    fn a_value_of_another_kind_is_none() {
        let dictionary = Dictionary::new().with("A", 1_i64).with("B", Reference(7));
        assert_eq!(dictionary.integer("A"), Some(1));
        assert_eq!(dictionary.integer("B"), None);
        assert_eq!(dictionary.reference("B"), Some(Reference(7)));
        assert_eq!(dictionary.array("A"), None);
        assert_eq!(dictionary.dictionary("A"), None);
        assert!(!dictionary.is_name("A", "1"));
    }
}
