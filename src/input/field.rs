//! Typed reads of one value.

use jiff::civil::Date;

use crate::control::Control;
use crate::input::error::{InputError, Kind, Problem};
use crate::input::section::Section;
use crate::input::suggestion::closest;
use crate::input::text_rule::TextRule;
use crate::input::tree::{Entry, Node, Place, Value, join};

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
    pub(super) fn of(path: &str, entry: &'a Entry) -> Self {
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

    pub(super) fn value(&self) -> &'a Value {
        &self.node.value
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
            Value::Table(table) => Ok(Section::new(self.path.clone(), self.place, table)),
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

    /// Reads a day that does not come before another, where that one is known.
    ///
    /// # Errors
    /// Those of [`Self::date`], or [`Problem::DayTooEarly`].
    pub fn date_not_before(&self, earliest: Option<Date>) -> Result<Date, InputError> {
        let day = self.date()?;
        if earliest.is_some_and(|earliest| day < earliest) {
            return Err(self.error(Problem::DayTooEarly));
        }
        Ok(day)
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
}
