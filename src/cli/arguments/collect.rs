//! The arguments of `collect`.

use std::path::PathBuf;

use super::given::Given;
use super::{Format, UsageError};
use crate::file::Existing;
use crate::register::line::State;
use crate::register::listing::{Criteria, Order, RulesFilter, SignedWhen};

/// The arguments of `collect`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct CollectArguments {
    pub folder: PathBuf,
    pub register: Option<PathBuf>,
    pub roster: Option<PathBuf>,
    pub trust: Option<PathBuf>,
    /// The policy to hold checklists against; else the one that this PC acts on.
    pub policy: Option<PathBuf>,
    /// Bulletins beside it.
    pub bulletins: Vec<PathBuf>,
    /// Which lines, in which order.
    pub criteria: Criteria,
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
            policy: self.path("--policy"),
            bulletins: self.bulletins.clone(),
            criteria: self.criteria()?,
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

    /// Reads what the list is asked to show, by the same choices as in the window.
    fn criteria(&self) -> Result<Criteria, UsageError> {
        let states = State::ALL.map(|state| (state.code(), state));
        let signed = SignedWhen::ALL.map(|when| (when.id(), when));
        let rules = RulesFilter::ALL.map(|filter| (filter.id(), filter));
        let orders = Order::ALL.map(|order| (order.id(), order));
        Ok(Criteria {
            search: self.typed("--search").unwrap_or_default(),
            state: self.word("--only-state", &states)?,
            organisation: self.typed("--only-organisation"),
            signed: self.word("--only-signed", &signed)?.unwrap_or_default(),
            rules: self.word("--only-rules", &rules)?.unwrap_or_default(),
            order: self.word("--sort", &orders)?.unwrap_or_default(),
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
    fn the_list_is_asked_for_by_the_codes_of_states_and_orders() {
        let arguments = [
            "a",
            "--only-state",
            "check-again",
            "--only-organisation=CPAS Exemple",
            "--only-signed",
            "last-year",
            "--only-rules",
            "concerned",
            "--search",
            "nom",
            "--sort",
            "valid-until",
        ];
        let Ok(Invocation::Collect(collect)) = parsed(&arguments) else {
            unreachable!("collect is a command")
        };
        let expected = Criteria {
            search: "nom".to_owned(),
            state: Some(State::CheckAgain),
            organisation: Some("CPAS Exemple".to_owned()),
            signed: SignedWhen::LastYear,
            rules: RulesFilter::Concerned,
            order: Order::ValidUntil,
        };
        assert_eq!(collect.criteria, expected);
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
