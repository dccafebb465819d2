//! What lies in a folder: walks it, opens messages and archives, and hands on what may be a checklist.
//!
//! Only what begins with `%PDF` or is named `.pdf` is handed on; `.eml` messages and `.zip` archives are opened in memory,
//! nothing in them is ever written to disk. Everything has a limit, and what is over it or cannot be read is a [`Refusal`]
//! with its place, so that nothing that might be a checklist is left out in silence.

mod archive;
mod budget;
mod kind;
mod message;
mod open;
mod walk;

pub use kind::may_hold_checklists;
pub use open::{Content, Member, open, reopen};
pub use walk::{FileOnDisk, Stamp, Walk, Walked};

/// Limits of the intake. A test makes them small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a PDF; one byte more is unreadable for the verifier too.
    pub pdf_bytes: u64,
    /// Bytes of a message, and of an archive inside a message or an archive: these are held in memory.
    pub message_bytes: u64,
    /// Bytes of an archive on disk.
    pub archive_bytes: u64,
    /// Entries of an archive, attachments of a message.
    pub members: usize,
    /// Bytes that one message or archive may unpack to, all members together.
    pub unpacked_bytes: u64,
    /// Lines that one file may bring about what in it was not read; after them nothing more of it is.
    pub refusals: usize,
    /// How many times larger than its packed form an entry may become.
    pub ratio: u64,
    /// Messages and archives inside each other.
    pub containers: usize,
    /// Folders inside each other.
    pub folders: usize,
    /// Files of the whole folder.
    pub files: usize,
}

/// Up to this size an entry is no bomb, whatever its ratio.
const HARMLESS_BYTES: u64 = 1024 * 1024;

impl Default for Limits {
    fn default() -> Self {
        Self {
            pdf_bytes: crate::pdf::Limits::default().file_bytes as u64,
            message_bytes: 40 * 1024 * 1024,
            archive_bytes: 256 * 1024 * 1024,
            members: 20_000,
            unpacked_bytes: 2 * 1024 * 1024 * 1024,
            refusals: 50,
            ratio: 200,
            containers: 3,
            folders: 32,
            files: 500_000,
        }
    }
}

#[cfg(doc)]
use super::refusal::Refusal;
