//! The table of options: whether a value follows, and which commands know it.

use super::{Command, UsageError};
use crate::input::suggestion::closest;

/// Whether an option is followed by a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    Value,
    Nothing,
}

/// An option: its name, whether a value follows, and the commands that know it.
pub(super) struct OptionRow(
    pub(super) &'static str,
    pub(super) Takes,
    pub(super) &'static [Command],
);

const EVERY: &[Command] = &Command::ALL;
const ASSESSING: &[Command] = &[Command::Check, Command::Export];
const EXPORTING: &[Command] = &[Command::Export];
const SIGNING: &[Command] = &[
    Command::Export,
    Command::Countersign,
    Command::Policy,
    Command::Bulletin,
];
const RULING: &[Command] = &[
    Command::Check,
    Command::Export,
    Command::Collect,
    Command::Bulletin,
];
const ANSWERING: &[Command] = &[Command::Countersign];
const COLLECTING: &[Command] = &[Command::Collect];
/// Those who write a file that can be there already, with this PC's key.
const WRITING: &[Command] = &[
    Command::Export,
    Command::Countersign,
    Command::Collect,
    Command::Policy,
    Command::Bulletin,
];
/// Those who say whose key it is.
const NAMING: &[Command] = &[
    Command::Countersign,
    Command::Collect,
    Command::Policy,
    Command::Bulletin,
];
const REPORTING: &[Command] = &[
    Command::Scan,
    Command::Check,
    Command::Verify,
    Command::Collect,
];

pub(super) const OPTIONS: [OptionRow; 29] = [
    OptionRow("--ui-lang", Takes::Value, EVERY),
    OptionRow("--help", Takes::Nothing, EVERY),
    OptionRow("--version", Takes::Nothing, EVERY),
    OptionRow("--format", Takes::Value, REPORTING),
    OptionRow("--observations", Takes::Value, ASSESSING),
    OptionRow("--policy", Takes::Value, RULING),
    OptionRow(
        BULLETIN,
        Takes::Value,
        &[Command::Check, Command::Export, Command::Collect],
    ),
    OptionRow("--at", Takes::Value, ASSESSING),
    OptionRow("-o", Takes::Value, SIGNING),
    OptionRow("--force", Takes::Nothing, WRITING),
    OptionRow("--lang", Takes::Value, SIGNING),
    OptionRow("--sign-with", Takes::Value, EXPORTING),
    OptionRow("--passphrase-file", Takes::Value, WRITING),
    OptionRow(
        "--trust",
        Takes::Value,
        &[Command::Verify, Command::Collect],
    ),
    OptionRow("--answer", Takes::Value, ANSWERING),
    OptionRow("--remark", Takes::Value, ANSWERING),
    OptionRow("--name", Takes::Value, NAMING),
    OptionRow("--organisation", Takes::Value, NAMING),
    OptionRow("--register", Takes::Value, COLLECTING),
    OptionRow("--roster", Takes::Value, COLLECTING),
    OptionRow("--export", Takes::Value, COLLECTING),
    OptionRow("--strict", Takes::Nothing, COLLECTING),
    OptionRow("--search", Takes::Value, COLLECTING),
    OptionRow("--only-state", Takes::Value, COLLECTING),
    OptionRow("--only-organisation", Takes::Value, COLLECTING),
    OptionRow("--only-signed", Takes::Value, COLLECTING),
    OptionRow("--only-rules", Takes::Value, COLLECTING),
    OptionRow("--sort", Takes::Value, COLLECTING),
    OptionRow("--decision", Takes::Value, &[Command::Bulletin]),
];

/// The one option that may be given several times.
pub(super) const BULLETIN: &str = "--bulletin";

/// Finds an option by its name; another name gets the nearest one as a suggestion.
pub(super) fn option(name: &str) -> Result<&'static OptionRow, UsageError> {
    if let Some(row) = OPTIONS.iter().find(|row| row.0 == name) {
        return Ok(row);
    }
    let name = name.to_owned();
    let suggestion = closest(&name, OPTIONS.iter().map(|row| row.0));
    Err(UsageError::UnknownOption { name, suggestion })
}
