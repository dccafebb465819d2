//! The commands and their words.

use std::ffi::OsStr;

use super::UsageError;
use crate::input::suggestion::closest;

/// The commands of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Command {
    Scan,
    Check,
    Export,
    Verify,
    Countersign,
    Collect,
    Policy,
    Bulletin,
}

impl Command {
    /// Every command, in the order of the help.
    pub(super) const ALL: [Self; 8] = [
        Self::Scan,
        Self::Check,
        Self::Export,
        Self::Verify,
        Self::Countersign,
        Self::Collect,
        Self::Policy,
        Self::Bulletin,
    ];

    /// Returns the word that it is called by.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Check => "check",
            Self::Export => "export",
            Self::Verify => "verify",
            Self::Countersign => "countersign",
            Self::Collect => "collect",
            Self::Policy => "policy",
            Self::Bulletin => "bulletin",
        }
    }

    /// Finds the command by its word; another word gets the nearest one as a suggestion.
    pub(super) fn named(word: &OsStr) -> Result<Self, UsageError> {
        let name = word.to_string_lossy().into_owned();
        if let Some(command) = Self::ALL.into_iter().find(|known| known.name() == name) {
            return Ok(command);
        }
        let suggestion = closest(&name, Self::ALL.map(Self::name));
        Err(UsageError::UnknownCommand { name, suggestion })
    }
}
