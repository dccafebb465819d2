//! The arguments of `check` and `export`: what is assessed, and where the document goes.

use std::ffi::OsStr;
use std::path::PathBuf;

use jiff::civil::Date;

use super::given::Given;
use super::{Command, Format, LANGUAGES, UsageError};
use crate::file::Existing;
use crate::input::plain_date;
use crate::text::Language;

/// What `check` and `export` assess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Subject {
    pub answers: PathBuf,
    pub observations: ObservationsFrom,
    pub policy: Option<PathBuf>,
    pub bulletins: Vec<PathBuf>,
    pub at: Option<Date>,
}

/// Where observations come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum ObservationsFrom {
    MeasuringNow,
    Nowhere,
    File(PathBuf),
}

/// The arguments of `check`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct CheckRequest {
    pub subject: Subject,
    pub format: Format,
}

/// The arguments of `export`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct ExportArguments {
    pub subject: Subject,
    pub output: PathBuf,
    pub existing: Existing,
    pub language: Option<Language>,
    pub passphrase_file: Option<PathBuf>,
}

/// What the contract names and this version does not have yet.
const LATER_KEYS: [&str; 2] = ["p12:", "pkcs11:"];

impl Given {
    pub(super) fn subject(&self, command: Command) -> Result<Subject, UsageError> {
        let Some(answers) = self.arguments.first() else {
            return Err(UsageError::MissingAnswers {
                command: command.name(),
            });
        };
        self.at_most(1)?;
        let at = match self.options.get("--at") {
            None => None,
            Some(value) => {
                let date = value.to_str().and_then(plain_date);
                Some(date.ok_or_else(|| UsageError::NotADate {
                    name: "--at".to_owned(),
                })?)
            }
        };
        Ok(Subject {
            answers: PathBuf::from(answers),
            observations: match self.path("--observations") {
                None => ObservationsFrom::MeasuringNow,
                Some(path) if path.as_os_str() == "none" => ObservationsFrom::Nowhere,
                Some(path) => ObservationsFrom::File(path),
            },
            policy: self.path("--policy"),
            bulletins: self.bulletins.clone(),
            at,
        })
    }

    pub(super) fn export(&self, command: Command) -> Result<ExportArguments, UsageError> {
        let subject = self.subject(command)?;
        if let Some(key) = self.options.get("--sign-with") {
            signing_key(key)?;
        }
        Ok(ExportArguments {
            subject,
            output: self.path("-o").ok_or(UsageError::MissingOutput)?,
            existing: self.existing(),
            language: self.word("--lang", &LANGUAGES[..2])?,
            passphrase_file: self.path("--passphrase-file"),
        })
    }
}

/// Checks that the key is the device's; others come in a later version.
fn signing_key(key: &OsStr) -> Result<(), UsageError> {
    let key = key.to_string_lossy();
    if key == "device" {
        return Ok(());
    }
    Err(
        match LATER_KEYS.iter().find(|later| key.starts_with(**later)) {
            Some(later) => UsageError::NotInThisVersion {
                name: format!("--sign-with {later}"),
            },
            None => UsageError::NotOneOf {
                name: "--sign-with".to_owned(),
                allowed: vec!["device"],
            },
        },
    )
}
