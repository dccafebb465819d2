//! A whole file as a tree of values that know where they stand.

use crate::input::error::{InputError, Kind, Problem};
use crate::input::mistakes::{Mistakes, first};
use crate::input::section::Section;
use crate::input::tree::{Place, Table, Value};
use crate::input::{FORMAT, MAX_BYTES, from_json, from_toml};

/// A whole file, read into its tree.
#[derive(Clone, Debug)]
pub struct Document {
    root: Table,
}

impl Document {
    /// Reads bytes that are JSON when they begin with `{`, else TOML. A byte-order mark is passed over.
    ///
    /// # Errors
    /// What is wrong with the file as a whole: too large, empty, no UTF-8, not well-formed, too deep, a key twice.
    pub fn parse(bytes: &[u8]) -> Result<Self, InputError> {
        let mut mistakes = Mistakes::default();
        let document = Self::parse_noting(bytes, &mut mistakes);
        mistakes.settle(document).map_err(first)
    }

    /// Reads bytes as [`Self::parse`] does, and goes on after a key that stands twice in TOML. Whatever else is wrong with
    /// the file as a whole leaves nothing to read.
    pub fn parse_noting(bytes: &[u8], mistakes: &mut Mistakes) -> Option<Self> {
        let text = mistakes.note(text(bytes))?;
        let root = if text.trim_start().starts_with('{') {
            mistakes.note(from_json::parse(text))?
        } else {
            from_toml::parse(text, mistakes)?
        };
        Some(Self { root })
    }

    /// Opens the outermost section: the format is looked at first, so that a newer file is called newer and not
    /// full of unknown keys.
    ///
    /// # Errors
    /// A format that is newer, missing or none; a key that is not among `keys` (which names `format` too).
    pub fn open(&self, keys: &'static [&'static str]) -> Result<Section<'_>, InputError> {
        let root = self.of_this_format()?;
        root.only(keys)?;
        root.required("format")?;
        Ok(root)
    }

    /// Opens the outermost section as [`Self::open`] does, and goes on after an unknown key. Of another format nothing can
    /// be said.
    pub fn open_noting(
        &self,
        keys: &'static [&'static str],
        mistakes: &mut Mistakes,
    ) -> Option<Section<'_>> {
        let root = mistakes.note(self.of_this_format())?;
        mistakes.only(&root, keys);
        mistakes.note(root.required("format"));
        Some(root)
    }

    fn of_this_format(&self) -> Result<Section<'_>, InputError> {
        let root = Section::outermost(&self.root);
        if let Some(format) = root.optional("format") {
            match format.value() {
                Value::Integer(FORMAT) => {}
                Value::Integer(found) if *found > FORMAT => {
                    return Err(format.error(Problem::NewerFormat { found: *found }));
                }
                Value::Integer(_) => return Err(format.error(Problem::UnknownFormat)),
                _ => return Err(format.wrong_type(Kind::WholeNumber)),
            }
        }
        Ok(root)
    }

    /// Tells whether the outermost section has a key; for telling kinds of files apart.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.root.get(key).is_some()
    }

    /// Returns a mistake that is about the file as a whole.
    #[must_use]
    pub fn mistake(problem: Problem) -> InputError {
        InputError {
            place: Place::Unknown,
            key: String::new(),
            problem,
        }
    }

    /// Returns the place of a key, say of `corrections.firewall`, for a mistake that shows only later.
    #[must_use]
    pub fn place_of(&self, section: &str, key: &str) -> Place {
        let Some(entry) = self.root.get(section) else {
            return Place::Unknown;
        };
        match &entry.node.value {
            Value::Table(table) => table.get(key).map_or(entry.place, |entry| entry.place),
            _ => entry.place,
        }
    }
}

/// Returns the text of a file that is neither too large nor empty, without its byte-order mark.
fn text(bytes: &[u8]) -> Result<&str, InputError> {
    let whole = Document::mistake;
    if bytes.len() > MAX_BYTES {
        return Err(whole(Problem::TooLarge));
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(whole(Problem::IsPdf));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(whole(Problem::IsArchive));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.iter().take(error.valid_up_to());
        InputError {
            place: Place::Line(1 + before.filter(|byte| **byte == b'\n').count()),
            ..whole(Problem::NotUtf8)
        }
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim_start().is_empty() {
        return Err(whole(Problem::Empty));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: &[&str] = &["format", "worker", "printing"];

    fn problem(text: &str) -> (Place, String, Problem) {
        let error = Document::parse(text.as_bytes())
            .and_then(|document| document.open(KEYS).map(drop))
            .unwrap_err();
        (error.place, error.key, error.problem)
    }

    #[test]
    fn a_newer_format_is_named_before_its_unknown_keys() {
        let newer = Problem::NewerFormat { found: 2 };
        assert_eq!(
            problem("new-key = 1\nformat = 2\n"),
            (Place::Line(2), "format".to_owned(), newer.clone())
        );
        assert_eq!(
            problem(r#"{"new-key": 1, "format": 2}"#),
            (Place::Unknown, "format".to_owned(), newer)
        );
    }

    #[test]
    fn the_format_is_asked_for_and_must_be_a_version() {
        let wrong = Problem::WrongType {
            expected: Kind::WholeNumber,
            found: Kind::Text,
        };
        let cases = [
            ("[worker]\n", Place::Unknown, Problem::MissingKey),
            ("\nformat = 0\n", Place::Line(2), Problem::UnknownFormat),
            ("format = \"1\"\n", Place::Line(1), wrong),
        ];
        for (text, place, expected) in cases {
            assert_eq!(problem(text), (place, "format".to_owned(), expected));
        }
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line_and_the_key_that_was_meant() {
        let expected = Problem::UnknownKey {
            suggestion: Some("worker".to_owned()),
        };
        assert_eq!(
            problem("format = 1\n[wroker]\n"),
            (Place::Line(2), "wroker".to_owned(), expected)
        );
    }

    #[test]
    fn what_is_no_document_at_all_says_so() {
        let cases: [(&[u8], Place, Problem); 8] = [
            (b"%PDF-1.7\n%\xE2\xE3", Place::Unknown, Problem::IsPdf),
            (b"PK\x03\x04\x14\0", Place::Unknown, Problem::IsArchive),
            (b"", Place::Unknown, Problem::Empty),
            (b"\xEF\xBB\xBF \n", Place::Unknown, Problem::Empty),
            (
                b"format = 1\nname = \"\xFF\"",
                Place::Line(2),
                Problem::NotUtf8,
            ),
            (
                b"f\0o\0r\0",
                Place::Line(1),
                Problem::NotWellFormed {
                    syntax: crate::input::Syntax::Toml,
                },
            ),
            (
                b"[1, 2]",
                Place::Line(1),
                Problem::NotWellFormed {
                    syntax: crate::input::Syntax::Toml,
                },
            ),
            (
                b"{ nonsense",
                Place::Line(1),
                Problem::NotWellFormed {
                    syntax: crate::input::Syntax::Json,
                },
            ),
        ];
        for (bytes, place, expected) in cases {
            let error = Document::parse(bytes).unwrap_err();
            assert_eq!((error.place, error.problem), (place, expected), "{bytes:?}");
        }
        let large = vec![b' '; MAX_BYTES + 1];
        assert_eq!(
            Document::parse(&large).unwrap_err().problem,
            Problem::TooLarge
        );
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        for text in ["\u{FEFF}format = 1\n", "\u{FEFF}{\"format\": 1}"] {
            let document = Document::parse(text.as_bytes()).unwrap();
            assert!(document.open(KEYS).is_ok(), "{text}");
        }
    }

    #[test]
    fn the_place_of_a_key_is_found_later() {
        let text = "format = 1\n[corrections]\nvpn = \"x\"\nfirewall = \"y\"\n";
        let document = Document::parse(text.as_bytes()).unwrap();
        assert_eq!(document.place_of("corrections", "firewall"), Place::Line(4));
        assert_eq!(document.place_of("corrections", "updates"), Place::Line(2));
        assert_eq!(document.place_of("measures", "updates"), Place::Unknown);
    }
}
