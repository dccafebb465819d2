//! The arguments of `collect`.

use std::path::PathBuf;

use super::given::Given;
use super::{Format, UsageError};
use crate::file::Existing;

/// The arguments of `collect`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct CollectArguments {
    pub folder: PathBuf,
    pub register: Option<PathBuf>,
    pub roster: Option<PathBuf>,
    pub trust: Option<PathBuf>,
    pub export: Option<PathBuf>,
    pub existing: Existing,
    /// Who exports; empty where it was not given.
    pub name: String,
    /// That person's organisation; empty where it was not given.
    pub organisation: String,
    pub passphrase_file: Option<PathBuf>,
    pub strictness: Strictness,
    pub format: Format,
}

/// What the exit code says of files that are not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Strictness {
    /// Nothing: they are a result like any other.
    Lenient,
    /// That there are some.
    Strict,
}

impl Given {
    pub(super) fn collect_arguments(&self) -> Result<CollectArguments, UsageError> {
        let folder = self.arguments.first().ok_or(UsageError::MissingFolder)?;
        self.at_most(1)?;
        Ok(CollectArguments {
            folder: PathBuf::from(folder),
            register: self.path("--register"),
            roster: self.path("--roster"),
            trust: self.path("--trust"),
            export: self.path("--export"),
            existing: self.existing(),
            name: self.typed("--name").unwrap_or_default(),
            organisation: self.typed("--organisation").unwrap_or_default(),
            passphrase_file: self.path("--passphrase-file"),
            strictness: if self.has("--strict") {
                Strictness::Strict
            } else {
                Strictness::Lenient
            },
            format: self.format()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::super::{Invocation, parse};
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Invocation, UsageError> {
        let whole = [&["collect"], arguments].concat();
        parse(whole.iter().map(OsString::from).collect())
    }

    #[test]
    fn a_folder_is_enough_and_everything_else_has_its_usual_value() {
        let Ok(Invocation::Collect(collect)) = parsed(&["checklists"]) else {
            unreachable!("collect is a command")
        };
        assert_eq!(collect.folder, PathBuf::from("checklists"));
        assert_eq!(collect.strictness, Strictness::Lenient);
        assert_eq!(collect.existing, Existing::Keep);
        assert_eq!((collect.register, collect.export), (None, None));
    }

    #[test]
    fn wrong_use_is_told_apart() {
        let cases: [(&[&str], UsageError); 3] = [
            (&[], UsageError::MissingFolder),
            (
                &["a", "b"],
                UsageError::TooMany {
                    name: "b".to_owned(),
                },
            ),
            (
                &["a", "--observations", "b"],
                UsageError::OptionNotHere {
                    name: "--observations".to_owned(),
                    command: "collect",
                },
            ),
        ];
        for (arguments, expected) in cases {
            assert_eq!(parsed(arguments), Err(expected), "{arguments:?}");
        }
    }
}
