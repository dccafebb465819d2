//! A strict reader and an incremental writer for the one format this program makes.
//!
//! The files are Typst's PDF 1.7 (classic cross-reference table, no object streams, no encryption) followed by our own
//! incremental updates. Nothing else is read: a file that other programs would repair or guess at is refused here with a
//! reason, because a signature over a file that two programs read differently proves nothing.
//!
//! What [`File::read`] promises when it succeeds (the verifier of signed checklists builds on it):
//! - the revisions tile the file: each starts where the one before ended, and the last ends with the file;
//! - inside a revision there is nothing but its objects, line ends between them, its cross-reference section and its
//!   trailer; every entry points to the object of its number, and no number stands twice in a revision;
//! - every object was read completely under the budgets of [`Limits`]; no dictionary has a key twice;
//! - byte spans of objects and of dictionary values are kept, so that what was read can be compared with the bytes.
//!
//! No invariant: references may lead nowhere and trees may be circular; the walks in [`view`] guard against both.

pub mod dictionary;
pub mod error;
pub mod file;
pub mod object;
mod parser;
pub mod stream;
pub mod update;
pub mod view;
pub mod write;
mod xref;

pub use dictionary::{Dictionary, Entry};
pub use error::{PdfError, Problem};
pub use file::{File, IndirectObject, Revision};
pub use object::{Object, Reference};
pub use update::Update;
pub use view::View;

/// How much a file may ask for before it is refused.
///
/// A signed checklist has about 100 kB, 500 objects and 20,000 values; the defaults leave room for a hundred times that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file.
    pub file_bytes: usize,
    /// Arrays and dictionaries inside each other.
    pub depth: usize,
    /// Indirect objects of all revisions together.
    pub objects: usize,
    /// Values (numbers, names, strings, arrays ...) of all objects together.
    pub values: usize,
    /// Keys of one dictionary.
    pub dictionary_entries: usize,
    /// Cross-reference sections.
    pub revisions: usize,
    /// Bytes of one stream after inflating.
    pub inflated_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 16 * 1024 * 1024,
            depth: 32,
            objects: 20_000,
            values: 400_000,
            dictionary_entries: 256,
            revisions: 8,
            inflated_bytes: 16 * 1024 * 1024,
        }
    }
}
