//! Typed reads out of the tree: a document's sections and their fields.

use jiff::civil::Date;

use crate::control::Control;
use crate::input::error::{InputError, Kind, Problem};
use crate::input::suggestion::closest;
use crate::input::text_rule::TextRule;
use crate::input::tree::{Entry, Node, Place, Table, Value, join};
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
        let whole = |problem| InputError {
            place: Place::Unknown,
            key: String::new(),
            problem,
        };
        if bytes.len() > MAX_BYTES {
            return Err(whole(Problem::TooLarge));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = bytes.iter().take(error.valid_up_to());
            InputError {
                place: Place::Line(1 + before.filter(|byte| **byte == b'\n').count()),
                ..whole(Problem::NotUtf8)
            }
        })?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let begin = text.trim_start();
        if begin.is_empty() {
            return Err(whole(Problem::Empty));
        }
        let root = if begin.starts_with('{') {
            from_json::parse(text)?
        } else {
            from_toml::parse(text)?
        };
        Ok(Self { root })
    }

    /// Opens the outermost section: the format is looked at first, so that a newer file is called newer and not
    /// full of unknown keys.
    ///
    /// # Errors
    /// A format that is newer, missing or none; a key that is not among `keys` (which names `format` too).
    pub fn open(&self, keys: &'static [&'static str]) -> Result<Section<'_>, InputError> {
        let root = Section {
            path: String::new(),
            place: Place::Unknown,
            table: &self.root,
        };
        if let Some(format) = root.optional("format") {
            match &format.node.value {
                Value::Integer(FORMAT) => {}
                Value::Integer(found) if *found > FORMAT => {
                    return Err(format.error(Problem::NewerFormat { found: *found }));
                }
                Value::Integer(_) => return Err(format.error(Problem::UnknownFormat)),
                _ => return Err(format.wrong_type(Kind::WholeNumber)),
            }
        }
        root.only(keys)?;
        root.required("format")?;
        Ok(root)
    }

    /// Tells whether the outermost section has a key; for telling kinds of files apart.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.root.get(key).is_some()
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

/// A table of the file with its path.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    path: String,
    place: Place,
    table: &'a Table,
}

impl<'a> Section<'a> {
    /// Checks that no other key stands here.
    ///
    /// # Errors
    /// [`Problem::UnknownKey`] for the first key that is not among `keys`.
    pub fn only(&self, keys: &'static [&'static str]) -> Result<(), InputError> {
        match self.fields().find(|field| !keys.contains(&field.key)) {
            None => Ok(()),
            Some(field) => Err(field.error(Problem::UnknownKey {
                suggestion: closest(field.key, keys.iter().copied()),
            })),
        }
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

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// The key itself.
    pub key: &'a str,
    path: String,
    place: Place,
    node: &'a Node,
}

impl<'a> Field<'a> {
    fn of(path: &str, entry: &'a Entry) -> Self {
        Self {
            key: &entry.key,
            path: join(path, &entry.key),
            place: entry.place,
            node: &entry.node,
        }
    }

    /// Returns the error for this field.
    #[must_use]
    pub fn error(&self, problem: Problem) -> InputError {
        InputError {
            place: self.place,
            key: self.path.clone(),
            problem,
        }
    }

    /// Returns the error for a value of the wrong type.
    #[must_use]
    pub fn wrong_type(&self, expected: Kind) -> InputError {
        self.error(Problem::WrongType {
            expected,
            found: self.node.value.kind(),
        })
    }

    /// Tells the value's type.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.node.value.kind()
    }

    /// Reads the key as a control's id.
    ///
    /// # Errors
    /// [`Problem::UnknownControl`].
    pub fn control(&self) -> Result<Control, InputError> {
        Control::from_id(self.key).ok_or_else(|| {
            self.error(Problem::UnknownControl {
                suggestion: closest(self.key, Control::all().map(Control::id)),
            })
        })
    }

    /// Reads the value as a control's id.
    ///
    /// # Errors
    /// [`Problem::WrongType`] or [`Problem::UnknownControl`].
    pub fn control_named(&self) -> Result<Control, InputError> {
        let id = self.raw_text()?;
        Control::from_id(id).ok_or_else(|| {
            self.error(Problem::UnknownControl {
                suggestion: closest(id, Control::all().map(Control::id)),
            })
        })
    }

    /// Reads a table.
    ///
    /// # Errors
    /// [`Problem::WrongType`].
    pub fn section(&self) -> Result<Section<'a>, InputError> {
        match &self.node.value {
            Value::Table(table) => Ok(Section {
                path: self.path.clone(),
                place: self.place,
                table,
            }),
            _ => Err(self.wrong_type(Kind::Table)),
        }
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// [`Problem::WrongType`].
    pub fn boolean(&self) -> Result<bool, InputError> {
        match self.node.value {
            Value::Boolean(boolean) => Ok(boolean),
            _ => Err(self.wrong_type(Kind::Boolean)),
        }
    }

    /// Reads a whole number between limits.
    ///
    /// # Errors
    /// [`Problem::WrongType`] or [`Problem::OutOfRange`].
    pub fn whole_number(&self, minimum: u32, maximum: u32) -> Result<u32, InputError> {
        let Value::Integer(number) = self.node.value else {
            return Err(self.wrong_type(Kind::WholeNumber));
        };
        u32::try_from(number)
            .ok()
            .filter(|number| (minimum..=maximum).contains(number))
            .ok_or_else(|| self.error(Problem::OutOfRange { minimum, maximum }))
    }

    /// Reads a text as it stands.
    ///
    /// # Errors
    /// [`Problem::WrongType`].
    pub fn raw_text(&self) -> Result<&'a str, InputError> {
        match &self.node.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.wrong_type(Kind::Text)),
        }
    }

    /// Reads a text that a person typed, trimmed.
    ///
    /// # Errors
    /// [`Problem::WrongType`] or what the rule refuses.
    pub fn text(&self, rule: TextRule) -> Result<String, InputError> {
        rule.check(self.raw_text()?)
            .map_err(|problem| self.error(problem))
    }

    /// Reads a day: the text `2026-12-01`, or TOML's own date.
    ///
    /// # Errors
    /// [`Problem::WrongType`] or [`Problem::NotADate`].
    pub fn date(&self) -> Result<Date, InputError> {
        match &self.node.value {
            Value::Date(date) => Ok(*date),
            Value::Text(text) => plain_date(text).ok_or_else(|| self.error(Problem::NotADate)),
            _ => Err(self.wrong_type(Kind::Date)),
        }
    }

    /// Reads one word of a closed set.
    ///
    /// # Errors
    /// [`Problem::WrongType`] or [`Problem::NotOneOf`].
    pub fn word<T: Copy>(&self, words: &[(&'static str, T)]) -> Result<T, InputError> {
        let text = self.raw_text()?;
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, meaning)) => Ok(*meaning),
            None => Err(self.not_one_of(words.iter().map(|(word, _)| *word).collect())),
        }
    }

    /// Returns the error for a text that is none of the allowed words.
    #[must_use]
    pub fn not_one_of(&self, allowed: Vec<&'static str>) -> InputError {
        let suggestion = match &self.node.value {
            Value::Text(text) => closest(text, allowed.iter().copied()),
            _ => None,
        };
        self.error(Problem::NotOneOf {
            allowed,
            suggestion,
        })
    }

    /// Reads a list; each item's path ends in its number, counted from 1.
    ///
    /// # Errors
    /// [`Problem::WrongType`].
    pub fn list(&self) -> Result<Vec<Field<'a>>, InputError> {
        let Value::List(items) = &self.node.value else {
            return Err(self.wrong_type(Kind::List));
        };
        let items = items.iter().enumerate().map(|(index, node)| Field {
            key: self.key,
            path: format!("{}[{}]", self.path, index + 1),
            place: node.place,
            node,
        });
        Ok(items.collect())
    }
}

/// Reads exactly `YYYY-MM-DD`; the library alone would take other forms of ISO 8601 too.
#[must_use]
pub fn plain_date(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 10
        && bytes.iter().enumerate().all(|(index, byte)| match index {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if shape { text.parse().ok() } else { None }
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
        let cases: [(&[u8], Place, Problem); 6] = [
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
    fn only_a_day_written_in_full_is_a_date() {
        let cases = [
            ("2026-12-01", true),
            ("2026-02-29", false),
            ("2026-12-1", false),
            ("20261201", false),
            ("01-12-2026", false),
            ("2026-12-01T10:00", false),
            ("", false),
        ];
        for (text, expected) in cases {
            assert_eq!(plain_date(text).is_some(), expected, "{text}");
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
