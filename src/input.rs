//! The one strict reader for every file that is handed to the program: answers, observations, policy.
//!
//! [`file`] brings the bytes in, [`Document::parse`] turns them into a small tree that knows its places, and
//! [`Section`] and [`Field`] read typed values out of it. Nothing is skipped in silence: an unknown key, a key that
//! stands twice or a value of the wrong type is an [`InputError`] with place, key and what was expected. TOML names
//! lines, JSON names the path of keys. The libraries' own English sentences never leave this module.

pub mod error;
pub mod file;
mod from_json;
mod from_toml;
pub mod section;
pub mod suggestion;
pub mod text_rule;
pub mod tree;

pub use error::{InputError, Kind, NotHere, Problem, Syntax};
pub use file::{FileError, read_file};
pub use section::{Document, Field, Section};
pub use text_rule::TextRule;
pub use tree::Place;

/// The largest file that is read, in bytes (contract: 1 MiB).
pub const MAX_BYTES: usize = 1024 * 1024;

/// How deep tables and lists may nest; our own formats need four levels.
pub const MAX_DEPTH: usize = 16;

/// The format version that this program writes and the highest that it reads.
pub const FORMAT: i64 = 1;
