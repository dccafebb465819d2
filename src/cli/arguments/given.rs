//! The arguments as they were given, split but not yet understood.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::options::{BULLETIN, OPTIONS, Takes, option};
use super::usage_error::wrong_use;
use super::{Command, FORMATS, Format, UsageError};
use crate::file::Existing;

/// The arguments as they were given, not yet understood.
pub(super) struct Given {
    pub(super) command: Option<Command>,
    pub(super) arguments: Vec<OsString>,
    pub(super) options: BTreeMap<&'static str, OsString>,
    pub(super) bulletins: Vec<PathBuf>,
}

impl Given {
    pub(super) fn collect(arguments: Vec<OsString>) -> Result<Self, UsageError> {
        let mut parser = Parser::from_args(arguments);
        let mut given = Self {
            command: None,
            arguments: Vec::new(),
            options: BTreeMap::new(),
            bulletins: Vec::new(),
        };
        while let Some(argument) = parser.next().map_err(wrong_use)? {
            let name = match argument {
                Arg::Value(value) if given.command.is_none() => {
                    given.command = Some(Command::named(&value)?);
                    continue;
                }
                Arg::Value(value) => {
                    given.arguments.push(value);
                    continue;
                }
                Arg::Long(name) => format!("--{name}"),
                Arg::Short('h') => "--help".to_owned(),
                Arg::Short('V') => "--version".to_owned(),
                Arg::Short(letter) => format!("-{letter}"),
            };
            let row = option(&name)?;
            let value = match row.1 {
                Takes::Value => parser.value().map_err(wrong_use)?,
                Takes::Nothing => OsString::new(),
            };
            if row.0 == BULLETIN {
                given.bulletins.push(PathBuf::from(&value));
            }
            if given.options.insert(row.0, value).is_some() && row.0 != BULLETIN {
                return Err(UsageError::Twice { name });
            }
        }
        Ok(given)
    }

    pub(super) fn has(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    pub(super) fn only_options_of(&self, command: Command) -> Result<(), UsageError> {
        let foreign = OPTIONS
            .iter()
            .find(|row| self.has(row.0) && !row.2.contains(&command));
        match foreign {
            None => Ok(()),
            Some(row) => Err(UsageError::OptionNotHere {
                name: row.0.to_owned(),
                command: command.name(),
            }),
        }
    }

    pub(super) fn at_most(&self, count: usize) -> Result<(), UsageError> {
        match self.arguments.get(count) {
            None => Ok(()),
            Some(argument) => Err(UsageError::TooMany {
                name: argument.display().to_string(),
            }),
        }
    }

    pub(super) fn path(&self, option: &str) -> Option<PathBuf> {
        self.options.get(option).map(PathBuf::from)
    }

    /// Reads an option's value as one word of a closed set.
    pub(super) fn word<T: Copy>(
        &self,
        option: &'static str,
        words: &[(&'static str, T)],
    ) -> Result<Option<T>, UsageError> {
        let Some(value) = self.options.get(option) else {
            return Ok(None);
        };
        match words.iter().find(|(word, _)| value.to_str() == Some(word)) {
            Some((_, meaning)) => Ok(Some(*meaning)),
            None => Err(UsageError::NotOneOf {
                name: option.to_owned(),
                allowed: words.iter().map(|(word, _)| *word).collect(),
            }),
        }
    }

    pub(super) fn format(&self) -> Result<Format, UsageError> {
        Ok(self.word("--format", &FORMATS)?.unwrap_or(Format::Text))
    }

    /// Says what happens to an output file that is already there.
    pub(super) fn existing(&self) -> Existing {
        if self.has("--force") {
            Existing::Replace
        } else {
            Existing::Keep
        }
    }
}
