//! Sentences for arguments that are wrong.

use crate::cli::arguments::UsageError;
use crate::text::Texts;
use crate::text::ids::{ErrorText, PolicyText, RegisterText};
use crate::text::problem::visible;

/// Says what is wrong with the arguments.
pub(super) fn usage(texts: &Texts, error: &UsageError) -> String {
    let about = |id, name: &str| texts.format(id, &[("name", visible(name).into())]);
    let perhaps = |plain, suggested, name: &str, suggestion: &Option<String>| match suggestion {
        None => about(plain, name),
        Some(suggestion) => texts.format(
            suggested,
            &[
                ("name", visible(name).into()),
                ("suggestion", suggestion.into()),
            ],
        ),
    };
    match error {
        UsageError::NoCommand => texts.get(ErrorText::UsageNoCommand),
        UsageError::UnknownCommand { name, suggestion } => perhaps(
            ErrorText::UsageUnknownCommand,
            ErrorText::UsageUnknownCommandSuggestion,
            name,
            suggestion,
        ),
        UsageError::UnknownOption { name, suggestion } => perhaps(
            ErrorText::UsageUnknownOption,
            ErrorText::UsageUnknownOptionSuggestion,
            name,
            suggestion,
        ),
        UsageError::OptionNotHere { name, command } => texts.format(
            ErrorText::UsageOptionNotHere,
            &[("name", name.into()), ("command", (*command).into())],
        ),
        UsageError::MissingValue { name } => about(ErrorText::UsageMissingValue, name),
        UsageError::UnexpectedValue { name } => about(ErrorText::UsageUnexpectedValue, name),
        UsageError::Twice { name } => about(ErrorText::UsageTwice, name),
        UsageError::MissingAnswers { command } => texts.format(
            ErrorText::UsageMissingAnswers,
            &[("command", (*command).into())],
        ),
        UsageError::MissingOutput => texts.get(ErrorText::UsageMissingOutput),
        UsageError::MissingFiles => texts.get(ErrorText::UsageMissingFiles),
        UsageError::MissingFolder => texts.get(RegisterText::MissingFolder),
        UsageError::MissingOption { name, command } => texts.format(
            ErrorText::UsageMissingOption,
            &[("name", (*name).into()), ("command", (*command).into())],
        ),
        UsageError::MissingAction { command } => {
            texts.format(PolicyText::MissingAction, &[("command", (*command).into())])
        }
        UsageError::MissingPolicyFile { command } => {
            texts.format(PolicyText::MissingFile, &[("command", (*command).into())])
        }
        UsageError::TooMany { name } => about(ErrorText::UsageTooMany, name),
        UsageError::NotOneOf { name, allowed } => texts.format(
            ErrorText::UsageNotOneOf,
            &[
                ("name", name.into()),
                ("allowed", allowed.join(", ").into()),
            ],
        ),
        UsageError::NotADate { name } => about(ErrorText::UsageNotADate, name),
        UsageError::NotInThisVersion { name } => about(ErrorText::UsageNotInThisVersion, name),
    }
}
