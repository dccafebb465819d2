//! The small tree that TOML and JSON both become: values that know where they stand.

use jiff::civil::Date;

use crate::input::error::Kind;

/// Where something stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The line, counted from 1.
    Line(usize),
    /// The format does not tell lines (JSON), or the whole file is meant.
    Unknown,
}

/// Where the lines of a text begin, so that finding a line costs little in a file of many keys.
pub(super) struct LineStarts(Vec<usize>);

impl LineStarts {
    pub fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(breaks.map(|(offset, _)| offset + 1).collect())
    }

    /// Returns the line of a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        Place::Line(1 + self.0.partition_point(|start| *start <= offset))
    }
}

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub place: Place,
    pub value: Value,
}

/// A value of either format.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Integer(i64),
    /// A fraction, or a whole number that no format of ours can need.
    OtherNumber,
    Boolean(bool),
    /// TOML's own date.
    Date(Date),
    /// TOML's own times, and dates that are none.
    Time,
    List(Vec<Node>),
    Table(Table),
    Null,
}

impl Value {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Text(_) => Kind::Text,
            Self::Integer(_) => Kind::WholeNumber,
            Self::OtherNumber => Kind::OtherNumber,
            Self::Boolean(_) => Kind::Boolean,
            Self::Date(_) => Kind::Date,
            Self::Time => Kind::Time,
            Self::List(_) => Kind::List,
            Self::Table(_) => Kind::Table,
            Self::Null => Kind::Null,
        }
    }
}

/// Keys and values in the file's order, none twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    pub entries: Vec<Entry>,
}

/// One key with its place and value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub key: String,
    pub place: Place,
    pub node: Node,
}

impl Table {
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

/// Joins a path and a key, say `situation` and `place`.
pub(super) fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_from_one() {
        let text = "a\nb\n\nc";
        for (offset, line) in [(0, 1), (1, 1), (2, 2), (4, 3), (5, 4), (99, 4)] {
            assert_eq!(
                LineStarts::of(text).place(offset),
                Place::Line(line),
                "offset {offset}"
            );
        }
    }
}
