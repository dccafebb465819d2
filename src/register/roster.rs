//! The roster: who is expected to hand in a checklist, read from a CSV file as Belgian Excel writes it.
//!
//! Separators `;`, `,` and tab; UTF-8 with or without a byte-order mark, UTF-16, Windows-1252; header names in Dutch, French
//! and English in any order, beside columns that mean nothing here. Nothing is guessed: a file that is not understood is
//! refused with the line.

mod columns;
mod decode;
pub mod matching;
mod sentence;

use csv::{ReaderBuilder, StringRecord};
use serde::{Deserialize, Serialize};

use columns::Columns;

/// The largest roster that is read, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The most people of a roster.
pub const MAX_ROWS: usize = 50_000;
/// The most characters of a name, organisation or address.
pub const MAX_CHARACTERS: usize = 200;

/// A person of the roster.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RosterRow {
    /// The full name: as it stands, or first and last name of two columns.
    pub name: String,
    /// The OCMW/CPAS; empty when the roster does not say.
    pub organisation: String,
    /// The e-mail address; empty when the roster does not say.
    pub email: String,
}

/// A roster as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRoster {
    /// The people, each once.
    pub rows: Vec<RosterRow>,
    /// The names of the columns that mean nothing here.
    pub unused: Vec<String>,
}

/// Why a roster is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterError {
    /// It has more than [`MAX_BYTES`].
    TooLarge,
    /// It holds no people.
    Empty,
    /// It is no text: a workbook (`.xlsx`), a picture, a PDF.
    NotText,
    /// No column says who the person is.
    NoNameColumn {
        /// The names that the first line has.
        found: Vec<String>,
    },
    /// Two columns of the first line mean the same.
    ColumnTwice {
        /// The second one's name.
        name: String,
    },
    /// It has more than [`MAX_ROWS`] people.
    TooManyRows,
    /// A line cannot be understood.
    Row {
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        problem: RowProblem,
    },
}

/// What is wrong with a line of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// It says something, but not who.
    NoName,
    /// It has more values than the first line has names.
    TooManyValues,
    /// A value has more than [`MAX_CHARACTERS`].
    TooLong,
}

/// Reads a roster; somebody who stands there twice counts once.
///
/// # Errors
/// See [`RosterError`].
pub fn read(bytes: &[u8]) -> Result<ReadRoster, RosterError> {
    if bytes.len() > MAX_BYTES {
        return Err(RosterError::TooLarge);
    }
    let text = decode::text(bytes).ok_or(RosterError::NotText)?;
    let (separator, skipped, text) = separator(&text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records().filter_map(Result::ok);
    let header = records.next().ok_or(RosterError::Empty)?;
    let columns = Columns::of(&header)?;
    let mut rows = Vec::new();
    for record in records {
        let row = row(&record, &columns, header.len()).map_err(|problem| RosterError::Row {
            line: line_of(&record, text) + skipped,
            problem,
        })?;
        rows.extend(row);
        if rows.len() > MAX_ROWS {
            return Err(RosterError::TooManyRows);
        }
    }
    rows.sort_unstable();
    rows.dedup();
    if rows.is_empty() {
        return Err(RosterError::Empty);
    }
    Ok(ReadRoster {
        rows,
        unused: columns.unused,
    })
}

/// Counts to the line of a record; the library's own count stops before blank lines.
fn line_of(record: &StringRecord, text: &str) -> u64 {
    let begin = record.position().map_or(0, csv::Position::byte);
    let begin = usize::try_from(begin).unwrap_or(text.len());
    let (before, rest) = text.as_bytes().split_at(begin.min(text.len()));
    let blank = rest.iter().take_while(|byte| b"\r\n".contains(byte));
    let breaks = before.iter().chain(blank).filter(|byte| **byte == b'\n');
    1 + breaks.count() as u64
}

/// Finds the separator: what Excel's own first line `sep=;` says, else the one that parts the first line most often.
fn separator(text: &str) -> (u8, u64, &str) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(&[separator]) = first
        .strip_prefix("sep=")
        .map(|rest| rest.trim_end().as_bytes())
    {
        let rest = text.find('\n').map_or("", |end| &text[end + 1..]);
        return (separator, 1, rest);
    }
    let count = |separator: &u8| {
        let mut quoted = false;
        let parts = first.bytes().filter(|byte| {
            quoted ^= *byte == b'"';
            byte == separator && !quoted
        });
        parts.count()
    };
    // The last of several equal ones wins: the semicolon is what Belgian Excel writes.
    let separator = [b'\t', b',', b';'].into_iter().max_by_key(count);
    (separator.unwrap_or(b';'), 0, text)
}

/// Reads one line; `None` where it is blank.
fn row(
    record: &StringRecord,
    columns: &Columns,
    width: usize,
) -> Result<Option<RosterRow>, RowProblem> {
    let is_blank = |value: &str| value.trim().is_empty();
    if record.iter().all(is_blank) {
        return Ok(None);
    }
    if !record.iter().skip(width).all(is_blank) {
        return Err(RowProblem::TooManyValues);
    }
    let row = columns.row(record);
    if row.name.is_empty() {
        return Err(RowProblem::NoName);
    }
    let values = [&row.name, &row.organisation, &row.email];
    if values
        .into_iter()
        .any(|value| value.chars().count() > MAX_CHARACTERS)
    {
        return Err(RowProblem::TooLong);
    }
    Ok(Some(row))
}

#[cfg(test)]
mod tests;
