//! The one strict reader for every file that is handed to the program: answers, observations, policy.
//!
//! [`mod@file`] brings the bytes in, [`Document::parse`] turns them into a small tree that knows its places, and
//! [`Section`] and [`Field`] read typed values out of it, [`Mistakes`] takes down all that is wrong. Nothing is skipped in silence: an unknown key, a key that
//! stands twice or a value of the wrong type is an [`InputError`] with place, key and what was expected. TOML names
//! lines, JSON names the path of keys. The libraries' own English sentences never leave this module.

pub mod document;
pub mod error;
pub mod field;
pub mod file;
mod from_json;
mod from_toml;
pub mod mistakes;
pub mod section;
pub mod suggestion;
pub mod text_rule;
pub mod tree;
pub mod typed_date;

pub use document::Document;
pub use error::{InputError, Kind, NotHere, Problem, Syntax};
pub use field::{Field, plain_date};
pub use file::{FileError, is_in_use, plain_file, read_file};
pub use mistakes::Mistakes;
pub use section::Section;
pub use text_rule::TextRule;
pub use tree::Place;

/// The largest file that is read, in bytes (contract: 1 MiB).
pub const MAX_BYTES: usize = 1024 * 1024;

/// How deep tables and lists may nest; our own formats need four levels.
pub const MAX_DEPTH: usize = 16;

/// The format version that this program writes and the highest that it reads.
pub const FORMAT: i64 = 1;

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::answers::Answers;
    use crate::observation::Observations;
    use crate::policy::Policy;
    use crate::policy::bulletin::Bulletin;

    const FILES: [&str; 4] = [
        include_str!("../tests/data/ready.toml"),
        include_str!("../tests/data/observations.json"),
        include_str!("../assets/policy.toml"),
        include_str!("../assets/policy-example.toml"),
    ];

    /// Reads bytes as every kind of file; what is refused is refused at a line that the file has.
    fn read_as_everything(bytes: &[u8]) {
        let lines = bytes.split(|byte| *byte == b'\n').collect::<Vec<_>>().len();
        let errors = [
            Answers::parse(bytes, &Policy::default_policy()).err(),
            Observations::parse(bytes).err(),
            Policy::parse(bytes).err(),
            Bulletin::parse(bytes, &[]).err(),
        ];
        for error in errors.into_iter().flatten() {
            if let Place::Line(line) = error.place {
                assert!((1..=lines).contains(&line), "{error:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..300)) {
            read_as_everything(&bytes);
        }

        #[test]
        fn a_damaged_file_is_read_or_refused(
            file in 0..FILES.len(),
            at in any::<prop::sample::Index>(),
            length in 0..40usize,
            damage in vec(any::<u8>(), 0..8),
        ) {
            let mut bytes = FILES[file].as_bytes().to_vec();
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, damage);
            read_as_everything(&bytes);
        }
    }
}
