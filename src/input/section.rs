//! A table of the file, and its keys.

use crate::input::error::{InputError, Problem};
use crate::input::field::Field;
use crate::input::suggestion::closest;
use crate::input::tree::{Place, Table, join};

/// A table of the file with its path.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    path: String,
    place: Place,
    table: &'a Table,
}

impl<'a> Section<'a> {
    pub(super) fn outermost(table: &'a Table) -> Self {
        Self::new(String::new(), Place::Unknown, table)
    }

    pub(super) fn new(path: String, place: Place, table: &'a Table) -> Self {
        Self { path, place, table }
    }

    /// Checks that no other key stands here.
    ///
    /// # Errors
    /// [`Problem::UnknownKey`] for the first key that is not among `keys`.
    pub fn only(&self, keys: &'static [&'static str]) -> Result<(), InputError> {
        self.unknown(keys).next().map_or(Ok(()), Err)
    }

    /// Returns an error for each key that is not among `keys`, in the file's order.
    pub(super) fn unknown(
        &self,
        keys: &'static [&'static str],
    ) -> impl Iterator<Item = InputError> {
        let unknown = self.fields().filter(|field| !keys.contains(&field.key));
        unknown.map(|field| {
            field.error(Problem::UnknownKey {
                suggestion: closest(field.key, keys.iter().copied()),
            })
        })
    }

    /// Returns every key with its value, in the file's order.
    pub fn fields(&self) -> impl Iterator<Item = Field<'a>> {
        let path = self.path.clone();
        self.table
            .entries
            .iter()
            .map(move |entry| Field::of(&path, entry))
    }

    /// Returns a key's field, if it is there.
    #[must_use]
    pub fn optional(&self, key: &str) -> Option<Field<'a>> {
        self.table
            .get(key)
            .map(|entry| Field::of(&self.path, entry))
    }

    /// Returns a key's field.
    ///
    /// # Errors
    /// [`Problem::MissingKey`].
    pub fn required(&self, key: &str) -> Result<Field<'a>, InputError> {
        self.optional(key)
            .ok_or_else(|| self.missing(key, Problem::MissingKey))
    }

    /// Returns the section below a key, if it is there.
    ///
    /// # Errors
    /// [`Problem::WrongType`] when the key holds no table.
    pub fn optional_section(&self, key: &str) -> Result<Option<Section<'a>>, InputError> {
        self.optional(key).map(|field| field.section()).transpose()
    }

    /// Returns the section below a key.
    ///
    /// # Errors
    /// [`Problem::MissingSection`] or [`Problem::WrongType`].
    pub fn required_section(&self, key: &str) -> Result<Section<'a>, InputError> {
        self.optional_section(key)?
            .ok_or_else(|| self.missing(key, Problem::MissingSection))
    }

    fn missing(&self, key: &str, problem: Problem) -> InputError {
        InputError {
            place: self.place,
            key: join(&self.path, key),
            problem,
        }
    }
}
