//! What is wrong with the arguments.

/// What is wrong with the arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum UsageError {
    NoCommand,
    UnknownCommand {
        name: String,
        suggestion: Option<String>,
    },
    UnknownOption {
        name: String,
        suggestion: Option<String>,
    },
    OptionNotHere {
        name: String,
        command: &'static str,
    },
    MissingValue {
        name: String,
    },
    UnexpectedValue {
        name: String,
    },
    Twice {
        name: String,
    },
    MissingAnswers {
        command: &'static str,
    },
    MissingOutput,
    MissingFiles,
    MissingFolder,
    MissingOption {
        name: &'static str,
        command: &'static str,
    },
    MissingAction {
        command: &'static str,
    },
    MissingPolicyFile {
        command: &'static str,
    },
    TooMany {
        name: String,
    },
    NotOneOf {
        name: String,
        allowed: Vec<&'static str>,
    },
    NotADate {
        name: String,
    },
    NotInThisVersion {
        name: String,
    },
}

/// Turns the library's error into ours; its own English words are not used.
pub(super) fn wrong_use(error: lexopt::Error) -> UsageError {
    use lexopt::Error;
    match error {
        Error::MissingValue { option } => UsageError::MissingValue {
            name: option.unwrap_or_default(),
        },
        Error::UnexpectedValue { option, .. } => UsageError::UnexpectedValue { name: option },
        Error::UnexpectedArgument(value) | Error::NonUnicodeValue(value) => UsageError::TooMany {
            name: value.display().to_string(),
        },
        Error::UnexpectedOption(name) | Error::ParsingFailed { value: name, .. } => {
            UsageError::UnknownOption {
                name,
                suggestion: None,
            }
        }
        Error::Custom(_) => UsageError::NoCommand,
    }
}
