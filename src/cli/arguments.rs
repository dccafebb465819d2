//! Splits the arguments and checks them against one table of options.

mod assessing;
mod collect;
mod command;
mod countersign;
mod given;
mod options;
mod policy;
#[cfg(test)]
mod tests;
mod usage_error;
mod verify;

use std::ffi::OsString;

use crate::text::Language;
use given::Given;

pub(super) use assessing::{CheckRequest, ExportArguments, ObservationsFrom, Subject};
pub(super) use collect::{CollectArguments, Strictness};
pub(super) use command::Command;
pub(super) use countersign::CountersignArguments;
pub(super) use policy::{BulletinArguments, PolicyAction, PolicyArguments, Sealing};
pub(super) use usage_error::UsageError;
pub(super) use verify::VerifyRequest;

/// What the arguments ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Invocation {
    Help(Option<Command>),
    Version,
    Scan(Format),
    Check(CheckRequest),
    Export(ExportArguments),
    Verify(VerifyRequest),
    Countersign(CountersignArguments),
    Collect(CollectArguments),
    Policy(PolicyArguments),
    Bulletin(BulletinArguments),
}

/// How a result is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
}

const LANGUAGES: [(&str, Language); 3] = [
    ("nl", Language::Nl),
    ("fr", Language::Fr),
    ("en", Language::En),
];
const FORMATS: [(&str, Format); 2] = [("text", Format::Text), ("json", Format::Json)];

/// Chooses the language of the messages before anything else is read, so that every mistake is told in it.
pub(super) fn message_language(arguments: &[OsString], system: &[String]) -> Language {
    let asked = arguments.iter().enumerate().find_map(|(index, argument)| {
        let argument = argument.to_str()?;
        if argument == "--ui-lang" {
            return arguments.get(index + 1)?.to_str();
        }
        argument.strip_prefix("--ui-lang=")
    });
    let of_system = || {
        system
            .iter()
            .find_map(|tag| Language::from_code(tag.split(['-', '_', '.']).next()?))
    };
    asked
        .and_then(Language::from_code)
        .or_else(of_system)
        .unwrap_or(Language::Nl)
}

/// Reads the arguments.
pub(super) fn parse(arguments: Vec<OsString>) -> Result<Invocation, UsageError> {
    let given = Given::collect(arguments)?;
    given.word("--ui-lang", &LANGUAGES)?;
    let Some(command) = given.command else {
        return if given.has("--version") {
            Ok(Invocation::Version)
        } else if given.has("--help") {
            Ok(Invocation::Help(None))
        } else {
            Err(UsageError::NoCommand)
        };
    };
    given.only_options_of(command)?;
    if given.has("--version") {
        return Ok(Invocation::Version);
    }
    if given.has("--help") {
        return Ok(Invocation::Help(Some(command)));
    }
    match command {
        Command::Scan => {
            given.at_most(0)?;
            Ok(Invocation::Scan(given.format()?))
        }
        Command::Check => Ok(Invocation::Check(CheckRequest {
            subject: given.subject(command)?,
            format: given.format()?,
        })),
        Command::Export => Ok(Invocation::Export(given.export(command)?)),
        Command::Verify => Ok(Invocation::Verify(given.verify()?)),
        Command::Countersign => Ok(Invocation::Countersign(given.countersign()?)),
        Command::Collect => Ok(Invocation::Collect(given.collect_arguments()?)),
        Command::Policy => Ok(Invocation::Policy(given.policy()?)),
        Command::Bulletin => Ok(Invocation::Bulletin(given.bulletin()?)),
    }
}
