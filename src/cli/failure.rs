//! Why a command ended without a result: data that becomes one line.

mod usage;

use std::path::{Path, PathBuf};

use crate::cli::arguments::UsageError;
use crate::input::{FileError, InputError, is_in_use};
use crate::policy::Refusal;
use crate::text::ids::{ErrorText, Key};
use crate::text::problem::{about_file, in_file, of_file, system_code};
use crate::text::{Texts, access};
use crate::verification::TrustError;

/// Something that can say what went wrong and what to do, in one sentence without a line break.
pub trait Explain {
    /// Returns the sentence.
    fn sentence(&self, texts: &Texts) -> String;
}

/// Why a command ended without a result.
pub(super) enum Failure {
    /// The arguments are wrong.
    Usage(UsageError),
    /// A file could not be read.
    File { path: PathBuf, error: FileError },
    /// A file's contents are wrong.
    Input {
        path: PathBuf,
        error: Box<InputError>,
    },
    /// All that is wrong with a file's contents, for whoever asked to know.
    Mistakes {
        path: PathBuf,
        mistakes: Vec<InputError>,
    },
    /// A file of vouched signers cannot be used.
    Trust { path: PathBuf, error: TrustError },
    /// A signed policy or bulletin does not hold.
    Refused { path: PathBuf, refusal: Refusal },
    /// A policy or bulletin cannot be signed as it is; the sentence says why.
    NotFit { path: PathBuf, sentence: String },
    /// The container could not be made; a defect of the program.
    NotSigned,
    /// The output file is one of the files that the command reads.
    OutputIsInput { path: PathBuf },
    /// The output file is already there.
    OutputExists { path: PathBuf },
    /// The output file could not be written.
    OutputRefused {
        path: PathBuf,
        error: std::io::Error,
    },
    /// The result could not be printed.
    OutputLost { code: Option<i32> },
    /// Document or signature could not be made.
    Explained(Box<dyn Explain>),
}

impl Failure {
    /// Returns the lines about the failure: one, but for mistakes that were asked for, which have one each.
    pub fn lines(&self, texts: &Texts) -> Vec<String> {
        let Self::Mistakes { path, mistakes } = self else {
            return vec![self.sentence(texts)];
        };
        let mistakes = mistakes.iter();
        mistakes
            .map(|mistake| in_file(texts, &shown(path), mistake))
            .collect()
    }

    /// Says what is wrong in a file.
    pub fn in_file(path: &Path, error: InputError) -> Self {
        Self::Input {
            path: path.to_owned(),
            error: Box::new(error),
        }
    }

    /// Returns the one line about the failure.
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::Usage(error) => usage::usage(texts, error),
            Self::File { path, error } => of_file(texts, &shown(path), *error),
            Self::Input { path, error } => in_file(texts, &shown(path), error),
            Self::Mistakes { .. } => self.lines(texts).join(" "),
            Self::Trust { path, error } => about_file(texts, &shown(path), trust(texts, *error)),
            Self::Refused { path, refusal } => {
                about_file(texts, &shown(path), access::refusal_alone(texts, refusal))
            }
            Self::NotFit { path, sentence } => about_file(texts, &shown(path), sentence.clone()),
            Self::NotSigned => texts.get(Key::SigningFailed),
            Self::OutputIsInput { path } => {
                about_file(texts, &shown(path), texts.get(ErrorText::OutputIsInput))
            }
            Self::OutputExists { path } => {
                about_file(texts, &shown(path), texts.get(ErrorText::OutputExists))
            }
            Self::OutputRefused { path, error } => {
                about_file(texts, &shown(path), output_refused(texts, error))
            }
            Self::OutputLost { code } => {
                texts.format(ErrorText::OutputLost, &[("code", system_code(*code))])
            }
            // Another module's sentence may be made of several lines; here it is one.
            Self::Explained(error) => one_line(&error.sentence(texts)),
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn one_line(sentence: &str) -> String {
    sentence.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn trust(texts: &Texts, error: TrustError) -> String {
    texts.get(match error {
        TrustError::Nothing => ErrorText::TrustNothing,
        TrustError::MalformedPem | TrustError::MalformedKey => ErrorText::TrustMalformed,
        TrustError::UnknownBlock => ErrorText::TrustUnknownBlock,
        TrustError::Nameless => ErrorText::TrustNameless,
        TrustError::NoAuthority => ErrorText::TrustNoAuthority,
        TrustError::UnknownPurpose => ErrorText::TrustUnknownPurpose,
        TrustError::TooMany => ErrorText::TrustTooMany,
    })
}

fn output_refused(texts: &Texts, error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    if is_in_use(error) {
        return texts.get(ErrorText::FileInUse);
    }
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => texts.get(ErrorText::OutputNoFolder),
        ErrorKind::PermissionDenied => texts.get(ErrorText::OutputNoPermission),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => texts.get(ErrorText::OutputDiskFull),
        ErrorKind::AlreadyExists => texts.get(ErrorText::OutputExists),
        ErrorKind::IsADirectory => texts.get(ErrorText::FileIsFolder),
        ErrorKind::InvalidInput => texts.get(ErrorText::FileNotPlain),
        _ => texts.format(
            ErrorText::OutputRefused,
            &[("code", system_code(error.raw_os_error()))],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_failure_is_one_line_without_a_gap_in_each_language() {
        let name = || "--x\u{1b}\n".to_owned();
        let suggestion = Some("check".to_owned());
        let usage = [
            UsageError::NoCommand,
            UsageError::UnknownCommand {
                name: name(),
                suggestion: None,
            },
            UsageError::UnknownCommand {
                name: name(),
                suggestion: suggestion.clone(),
            },
            UsageError::UnknownOption {
                name: name(),
                suggestion: None,
            },
            UsageError::UnknownOption {
                name: name(),
                suggestion,
            },
            UsageError::OptionNotHere {
                name: "--force".to_owned(),
                command: "check",
            },
            UsageError::MissingValue { name: name() },
            UsageError::UnexpectedValue { name: name() },
            UsageError::Twice { name: name() },
            UsageError::MissingAnswers { command: "check" },
            UsageError::MissingOutput,
            UsageError::MissingFiles,
            UsageError::MissingFolder,
            UsageError::MissingOption {
                name: "--answer",
                command: "countersign",
            },
            UsageError::TooMany { name: name() },
            UsageError::NotOneOf {
                name: "--format".to_owned(),
                allowed: vec!["text", "json"],
            },
            UsageError::NotADate { name: name() },
            UsageError::NotInThisVersion { name: name() },
        ];
        let path = PathBuf::from("folder/out\n.pdf");
        let refused = |kind: std::io::ErrorKind| Failure::OutputRefused {
            path: path.clone(),
            error: kind.into(),
        };
        let mut failures: Vec<_> = usage.into_iter().map(Failure::Usage).collect();
        failures.extend(
            [
                TrustError::Nothing,
                TrustError::MalformedPem,
                TrustError::UnknownBlock,
                TrustError::MalformedKey,
                TrustError::Nameless,
                TrustError::NoAuthority,
                TrustError::UnknownPurpose,
                TrustError::TooMany,
            ]
            .map(|error| Failure::Trust {
                path: path.clone(),
                error,
            }),
        );
        failures.extend([
            Failure::OutputIsInput { path: path.clone() },
            Failure::OutputExists { path: path.clone() },
            Failure::OutputLost { code: Some(28) },
            refused(std::io::ErrorKind::NotFound),
            refused(std::io::ErrorKind::PermissionDenied),
            refused(std::io::ErrorKind::AlreadyExists),
            refused(std::io::ErrorKind::IsADirectory),
            refused(std::io::ErrorKind::InvalidInput),
            refused(std::io::ErrorKind::StorageFull),
        ]);
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            for failure in &failures {
                let sentence = failure.sentence(&texts);
                assert!(sentence.contains(' '), "{sentence}");
                assert!(
                    !sentence.contains(['\n', '\u{1b}', '$', '{'].as_slice())
                        || sentence.contains("\\u{"),
                    "{sentence}"
                );
                assert!(!sentence.contains(['\n', '\u{1b}']), "{sentence}");
            }
        }
    }

    #[test]
    fn a_full_disk_is_named_in_each_language() {
        for (language, word) in [
            (Language::Nl, "de schijf is vol"),
            (Language::Fr, "le disque est plein"),
            (Language::En, "the disk is full"),
        ] {
            let failure = Failure::OutputRefused {
                path: PathBuf::from("out.pdf"),
                error: std::io::ErrorKind::StorageFull.into(),
            };
            let sentence = failure.sentence(&Texts::new(language));
            assert!(sentence.contains(word), "{sentence}");
        }
    }
}
