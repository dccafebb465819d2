//! What leaves the register: a list for the spreadsheet, the data for a program, a signed summary for the DPO, and the data
//! of one person.
//!
//! [`write()`] chooses the form by the file's ending. A file appears whole or not at all. No cell becomes a formula, and no
//! hidden character works: see [`cell`].

pub mod cell;
pub mod data;
pub mod person;
pub mod separated;
pub mod standing;
pub mod summary;
pub mod table;
pub mod workbook;

use std::io;
use std::path::Path;

use jiff::Zoned;

use crate::export::Signature;
use crate::file::{Existing, Readers, write_whole};
use crate::register::decision::Keeper;
use crate::register::line::Line;
use crate::text::ids::ExportText;
use crate::text::problem::about_file;
use crate::text::{Language, Texts};

/// Everything that goes into an export.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// The lines, in the order to be listed.
    pub lines: &'a [Line],
    /// Whether it is known who is expected to hand in.
    pub expected: Expected,
    /// The columns of a roster read for this export that mean nothing here; none where the roster is the register's.
    pub unused_columns: &'a [String],
    /// Who exports.
    pub keeper: &'a Keeper,
    /// The moment, in the PC's time zone.
    pub made_at: &'a Zoned,
    /// The language of headings and words.
    pub language: Language,
}

/// Whether it is known who is expected to hand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Everybody on a roster is.
    OnRoster,
    /// There is no roster: nobody can tell who handed nothing in.
    NotKnown,
}

impl Expected {
    /// Tells it by how many people the roster has.
    #[must_use]
    pub const fn of(roster: usize) -> Self {
        if roster == 0 {
            Self::NotKnown
        } else {
            Self::OnRoster
        }
    }
}

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `.csv`: a list that a spreadsheet program opens by a double click.
    Separated,
    /// `.xlsx`: a workbook with filters and formats.
    Workbook,
    /// `.json`: the whole data.
    Data,
    /// `.pdf`: the signed summary, with the whole data inside.
    Summary,
}

impl Form {
    /// Every form, with the ending of its files.
    pub const ENDINGS: [(Self, &'static str); 4] = [
        (Self::Separated, "csv"),
        (Self::Workbook, "xlsx"),
        (Self::Data, "json"),
        (Self::Summary, "pdf"),
    ];

    /// Tells the form by the file's ending, in whatever case; `None` for another ending.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        Self::ENDINGS
            .into_iter()
            .find_map(|(form, known)| ending.eq_ignore_ascii_case(known).then_some(form))
    }
}

/// Why nothing was exported.
#[derive(Debug)]
pub enum ExportError {
    /// The file's name ends in none of [`Form::ENDINGS`].
    UnknownEnding,
    /// The file is there already and is to be kept.
    Exists,
    /// The file could not be written.
    File(io::ErrorKind),
    /// The workbook could not be made; the text is the library's, for the log.
    Workbook(String),
    /// A summary is signed, and nobody was named to sign it.
    NoSigner,
    /// The summary could not be set or signed.
    Signing(crate::export::ExportError),
}

impl ExportError {
    /// Says what happened and what to do next.
    #[must_use]
    pub fn sentence(&self, path: &Path, texts: &Texts) -> String {
        let text = match self {
            // Only the command line lets anybody type an ending.
            Self::UnknownEnding => {
                let path = super::visible::visible(&path.display().to_string());
                return about_file(texts, &path, texts.get(ExportText::UnknownEnding));
            }
            Self::Exists => ExportText::Exists,
            Self::File(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) => {
                ExportText::DiskFull
            }
            Self::File(_) => ExportText::NotWritten,
            Self::Workbook(_) => ExportText::NotMade,
            Self::NoSigner => ExportText::NoSigner,
            Self::Signing(error) => return error.sentence(texts),
        };
        let file = super::visible::visible(&path.display().to_string());
        texts.format(text, &[("file", file.into())])
    }
}

/// Exports into a file, whole or not at all; its ending says in which form.
///
/// Only a summary ([`Form::Summary`]) needs the signature, and with it this PC's key.
///
/// # Errors
/// See [`ExportError`]; nothing is written then.
pub fn write(
    path: &Path,
    export: &Export<'_>,
    signature: Option<&Signature<'_>>,
    existing: Existing,
) -> Result<(), ExportError> {
    let form = Form::of(path).ok_or(ExportError::UnknownEnding)?;
    // Signing and setting take long; a name that is taken is said at once.
    if existing == Existing::Keep && path.exists() {
        return Err(ExportError::Exists);
    }
    let bytes = match form {
        Form::Separated => separated::bytes(export),
        Form::Workbook => workbook::bytes(export)?,
        Form::Data => data::bytes(export),
        Form::Summary => summary::bytes(export, signature.ok_or(ExportError::NoSigner)?)?,
    };
    write_whole(path, &bytes, existing, Readers::AsTheSystemSays).map_err(ExportError::from)
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            kind => Self::File(kind),
        }
    }
}

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
