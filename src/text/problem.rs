//! Sentences for what is wrong with a file: one line, without a full stop, ready to stand after the file's name.

use super::ids::{ErrorText, KindText, PolicyText};
use super::{Argument, Texts};
use crate::input::{FileError, InputError, NotHere, Place, Problem};

/// How much of a key or path is shown; a hostile file may bring one of a megabyte.
const SHOWN: usize = 120;

/// Says what is wrong, with the key and, where the format tells it, the line.
#[must_use]
pub fn in_file(texts: &Texts, file: &str, error: &InputError) -> String {
    let file = ("file", visible(file).into());
    let what = ("what", problem(texts, error).into());
    match error.place {
        // As text, because a line number has no thousands separator.
        Place::Line(line) => texts.format(
            ErrorText::ErrorAtLine,
            &[file, ("line", line.to_string().into()), what],
        ),
        Place::Unknown => texts.format(ErrorText::ErrorInFile, &[file, what]),
    }
}

/// Says what is wrong, with its line where it is known, of a text that lies inside another file.
#[must_use]
pub fn without_file(texts: &Texts, error: &InputError) -> String {
    problem(texts, error)
}

/// Says why a file could not be read.
#[must_use]
pub fn of_file(texts: &Texts, file: &str, error: FileError) -> String {
    let what = match error {
        FileError::NotFound => texts.get(ErrorText::FileNotFound),
        FileError::IsFolder => texts.get(ErrorText::FileIsFolder),
        FileError::NotPlain => texts.get(ErrorText::FileNotPlain),
        FileError::NoPermission => texts.get(ErrorText::FileNoPermission),
        FileError::InUse => texts.get(ErrorText::FileInUse),
        FileError::TooLarge => texts.get(ErrorText::ErrorTooLarge),
        FileError::Other { code } => {
            texts.format(ErrorText::FileRefused, &[("code", system_code(code))])
        }
    };
    about_file(texts, file, what)
}

/// Puts a sentence behind the file that it is about.
#[must_use]
pub fn about_file(texts: &Texts, file: &str, what: String) -> String {
    let file = ("file", visible(file).into());
    texts.format(ErrorText::ErrorInFile, &[file, ("what", what.into())])
}

/// Returns the system's own number for a refusal, or a dash where it has none.
#[must_use]
pub fn system_code(code: Option<i32>) -> Argument<'static> {
    code.map_or_else(|| "–".to_owned(), |code| code.to_string())
        .into()
}

/// Returns a text on one line: control characters and those that turn the writing direction are shown by number,
/// and what is very long is cut.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::new();
    for (count, letter) in text.chars().enumerate() {
        if count == SHOWN {
            shown.push('…');
            break;
        }
        if crate::input::text_rule::is_visible(letter) {
            shown.push(letter);
        } else {
            shown.extend(letter.escape_unicode());
        }
    }
    shown
}

fn problem(texts: &Texts, error: &InputError) -> String {
    let key = visible(&error.key);
    let say = |id| texts.format(id, &[("key", key.as_str().into())]);
    let with = |id, name, value: Argument<'_>| {
        texts.format(id, &[("key", key.as_str().into()), (name, value)])
    };
    // A sentence has a second form where something similar is known.
    let perhaps = |plain, suggested, suggestion: &Option<String>| match suggestion {
        Some(suggestion) => with(suggested, "suggestion", suggestion.into()),
        None => say(plain),
    };
    match &error.problem {
        Problem::Empty => say(ErrorText::ErrorEmpty),
        Problem::TooLarge => say(ErrorText::ErrorTooLarge),
        Problem::NotUtf8 => say(ErrorText::ErrorNotUtf8),
        Problem::IsPdf => say(ErrorText::ErrorIsPdf),
        Problem::IsArchive => say(ErrorText::ErrorIsArchive),
        Problem::NotWellFormed { syntax } => with(
            ErrorText::ErrorNotWellFormed,
            "syntax",
            syntax.name().into(),
        ),
        Problem::TooDeep if error.key.is_empty() => say(ErrorText::ErrorFileTooDeep),
        Problem::TooDeep => say(ErrorText::ErrorTooDeep),
        Problem::Repeated => say(ErrorText::ErrorRepeated),
        Problem::NewerFormat { found } => with(
            ErrorText::ErrorNewerFormat,
            "found",
            found.to_string().into(),
        ),
        Problem::UnknownFormat => say(ErrorText::ErrorUnknownFormat),
        Problem::MissingSection => say(ErrorText::ErrorMissingSection),
        Problem::MissingKey => say(ErrorText::ErrorMissingKey),
        Problem::UnknownKey { suggestion } => perhaps(
            ErrorText::ErrorUnknownKey,
            ErrorText::ErrorUnknownKeySuggestion,
            suggestion,
        ),
        Problem::UnknownControl { suggestion } => perhaps(
            ErrorText::ErrorUnknownControl,
            ErrorText::ErrorUnknownControlSuggestion,
            suggestion,
        ),
        Problem::ControlNotHere { why } => say(match why {
            NotHere::DecidedByPolicy => ErrorText::ErrorDecidedByPolicy,
            NotHere::NoConnectionWindow => ErrorText::ErrorNoConnectionWindow,
            NotHere::DecidedByPrinting => ErrorText::ErrorDecidedByPrinting,
            NotHere::NoMeasurePossible => ErrorText::ErrorNoMeasurePossible,
            NotHere::NotMeasured => ErrorText::ErrorNotMeasured,
        }),
        Problem::WrongType { expected, found } => texts.format(
            ErrorText::ErrorWrongType,
            &[
                ("key", key.as_str().into()),
                ("expected", texts.get(KindText(*expected)).into()),
                ("found", texts.get(KindText(*found)).into()),
            ],
        ),
        Problem::NotOneOf {
            allowed,
            suggestion,
        } => {
            let allowed = allowed.join(", ");
            let key = ("key", key.as_str().into());
            let allowed = ("allowed", allowed.into());
            match suggestion {
                Some(suggestion) => texts.format(
                    ErrorText::ErrorNotOneOfSuggestion,
                    &[key, allowed, ("suggestion", suggestion.into())],
                ),
                None => texts.format(ErrorText::ErrorNotOneOf, &[key, allowed]),
            }
        }
        Problem::OutOfRange { minimum, maximum } => texts.format(
            ErrorText::ErrorOutOfRange,
            &[
                ("key", key.as_str().into()),
                ("minimum", (*minimum).into()),
                ("maximum", (*maximum).into()),
            ],
        ),
        Problem::EmptyText => say(ErrorText::ErrorEmptyText),
        Problem::TextTooLong { limit } => {
            with(ErrorText::ErrorTextTooLong, "limit", (*limit).into())
        }
        Problem::ControlCharacter => say(ErrorText::ErrorControlCharacter),
        Problem::NotADate => say(ErrorText::ErrorNotADate),
        Problem::NotAMoment => say(ErrorText::ErrorNotAMoment),
        Problem::NotATimeOfDay => say(ErrorText::ErrorNotATimeOfDay),
        Problem::WindowEndsBeforeStart => say(ErrorText::ErrorWindowEndsBeforeStart),
        Problem::EmptyList => say(ErrorText::ErrorEmptyList),
        Problem::MayNotBeLowered => say(ErrorText::ErrorMayNotBeLowered),
        Problem::ReasonForOk => say(ErrorText::ErrorReasonForOk),
        Problem::NothingContradicts => say(ErrorText::ErrorNothingContradicts),
        other => of_policy(texts, &key, other),
    }
}

/// Says what can only be wrong in a policy or bulletin.
fn of_policy(texts: &Texts, key: &str, problem: &Problem) -> String {
    let key = ("key", key.into());
    let id = match problem {
        Problem::UnknownAccessWay {
            allowed,
            suggestion,
        } => {
            let allowed = ("allowed", allowed.join(", ").into());
            return match suggestion {
                Some(suggestion) => texts.format(
                    PolicyText::ErrorUnknownAccessWaySuggestion,
                    &[key, allowed, ("suggestion", suggestion.into())],
                ),
                None => texts.format(PolicyText::ErrorUnknownAccessWay, &[key, allowed]),
            };
        }
        Problem::NotAKeyCode => PolicyText::ErrorNotAKeyCode,
        Problem::NotAWebAddress => PolicyText::ErrorNotAWebAddress,
        Problem::NotAnEmailAddress => PolicyText::ErrorNotAnEmailAddress,
        Problem::NotACountry => PolicyText::ErrorNotACountry,
        Problem::NotACertificate => PolicyText::ErrorNotACertificate,
        Problem::NotAnId => PolicyText::ErrorNotAnId,
        Problem::KindIsFixed => PolicyText::ErrorKindIsFixed,
        Problem::AccessWayNeedsPolicy { allowed } => {
            let allowed = ("allowed", allowed.join(", ").into());
            return texts.format(PolicyText::ErrorAccessWayNeedsPolicy, &[key, allowed]);
        }
        Problem::AboveSequence { sequence } => {
            let sequence = ("sequence", sequence.to_string().into());
            return texts.format(PolicyText::ErrorAboveSequence, &[key, sequence]);
        }
        Problem::IsBulletin => PolicyText::ErrorIsBulletin,
        Problem::IsPolicy => PolicyText::ErrorIsPolicy,
        Problem::DayTooEarly => PolicyText::ErrorDayTooEarly,
        Problem::BeforePublication => PolicyText::ErrorBeforePublication,
        Problem::PublishedAfterDecision => PolicyText::ErrorPublishedAfterDecision,
        _ => PolicyText::ErrorLevelIsAsUsual,
    };
    texts.format(id, &[key])
}

#[cfg(test)]
mod tests;
