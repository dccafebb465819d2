//! The arguments of `policy` and `bulletin`.

use std::path::PathBuf;

use super::given::Given;
use super::{Command, LANGUAGES, UsageError};
use crate::file::Existing;
use crate::signing::Identity;
use crate::text::Language;

/// What is done with a policy or bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) enum PolicyAction {
    Check,
    Show,
    Sign(Sealing),
}

/// How a policy or bulletin is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Sealing {
    pub output: PathBuf,
    pub existing: Existing,
    pub identity: Identity,
    pub passphrase_file: Option<PathBuf>,
    /// Where the decision goes as a PDF; bulletins only.
    pub decision: Option<PathBuf>,
    pub language: Option<Language>,
}

/// The arguments of `policy`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct PolicyArguments {
    pub file: PathBuf,
    pub action: PolicyAction,
}

/// The arguments of `bulletin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct BulletinArguments {
    pub file: PathBuf,
    pub action: PolicyAction,
    pub policy: Option<PathBuf>,
}

#[derive(Clone, Copy)]
enum Action {
    Check,
    Show,
    Sign,
}

const ACTIONS: [(&str, Action); 3] = [
    ("check", Action::Check),
    ("show", Action::Show),
    ("sign", Action::Sign),
];

impl Given {
    pub(super) fn policy(&self) -> Result<PolicyArguments, UsageError> {
        let (action, file) = self.action_and_file(Command::Policy)?;
        if self.has("--decision") || self.has("--lang") {
            return Err(UsageError::OptionNotHere {
                name: if self.has("--lang") {
                    "--lang".to_owned()
                } else {
                    "--decision".to_owned()
                },
                command: Command::Policy.name(),
            });
        }
        Ok(PolicyArguments { file, action })
    }

    pub(super) fn bulletin(&self) -> Result<BulletinArguments, UsageError> {
        let (action, file) = self.action_and_file(Command::Bulletin)?;
        Ok(BulletinArguments {
            file,
            action,
            policy: self.path("--policy"),
        })
    }

    fn action_and_file(&self, command: Command) -> Result<(PolicyAction, PathBuf), UsageError> {
        let name = command.name();
        let known = self
            .arguments
            .first()
            .and_then(|word| ACTIONS.iter().find(|(known, _)| word == known));
        let Some((_, action)) = known else {
            return Err(UsageError::MissingAction { command: name });
        };
        let Some(file) = self.arguments.get(1) else {
            return Err(UsageError::MissingPolicyFile { command: name });
        };
        self.at_most(2)?;
        let action = match action {
            Action::Check => self.without_signing(command, PolicyAction::Check)?,
            Action::Show => self.without_signing(command, PolicyAction::Show)?,
            Action::Sign => PolicyAction::Sign(self.sealing(name)?),
        };
        Ok((action, PathBuf::from(file)))
    }

    /// Refuses what only signing takes.
    fn without_signing(
        &self,
        command: Command,
        action: PolicyAction,
    ) -> Result<PolicyAction, UsageError> {
        let of_signing = [
            "-o",
            "--force",
            "--name",
            "--organisation",
            "--passphrase-file",
            "--decision",
            "--lang",
        ];
        match of_signing.into_iter().find(|option| self.has(option)) {
            None => Ok(action),
            Some(option) => Err(UsageError::OptionNotHere {
                name: option.to_owned(),
                command: command.name(),
            }),
        }
    }

    fn sealing(&self, command: &'static str) -> Result<Sealing, UsageError> {
        let missing = |name| UsageError::MissingOption { name, command };
        Ok(Sealing {
            output: self.path("-o").ok_or(missing("-o"))?,
            existing: self.existing(),
            identity: Identity {
                name: self.typed("--name").ok_or(missing("--name"))?,
                organisation: self
                    .typed("--organisation")
                    .ok_or(missing("--organisation"))?,
            },
            passphrase_file: self.path("--passphrase-file"),
            decision: self.path("--decision"),
            language: self.word("--lang", &LANGUAGES[..2])?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::super::{Invocation, parse};
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Invocation, UsageError> {
        parse(arguments.iter().map(OsString::from).collect())
    }

    #[test]
    fn a_policy_is_checked_shown_or_signed() {
        let Ok(Invocation::Policy(found)) = parsed(&["policy", "check", "p.toml"]) else {
            unreachable!("policy is a command")
        };
        assert_eq!(found.action, PolicyAction::Check);
        assert_eq!(found.file, PathBuf::from("p.toml"));
        let sign = [
            "bulletin",
            "sign",
            "b.toml",
            "-o",
            "b.teleklaar",
            "--name",
            "Prénom Nom",
            "--organisation",
            "CPAS",
            "--decision",
            "b.pdf",
        ];
        let Ok(Invocation::Bulletin(found)) = parsed(&sign) else {
            unreachable!("bulletin is a command")
        };
        let PolicyAction::Sign(sealing) = found.action else {
            unreachable!("it is signed")
        };
        assert_eq!(sealing.decision, Some(PathBuf::from("b.pdf")));
        assert_eq!(sealing.existing, Existing::Keep);
    }

    #[test]
    fn what_is_missing_or_too_much_is_named() {
        let missing = |name, command| UsageError::MissingOption { name, command };
        let not_here = |name: &str, command| UsageError::OptionNotHere {
            name: name.to_owned(),
            command,
        };
        let action = |command| UsageError::MissingAction { command };
        let cases: [(&[&str], UsageError); 8] = [
            (&["policy"], action("policy")),
            (&["policy", "p.toml"], action("policy")),
            (
                &["bulletin", "check"],
                UsageError::MissingPolicyFile {
                    command: "bulletin",
                },
            ),
            (&["policy", "sign", "p.toml"], missing("-o", "policy")),
            (&["bulletin", "sign", "b.toml"], missing("-o", "bulletin")),
            (
                &["policy", "sign", "p.toml", "-o", "x"],
                missing("--name", "policy"),
            ),
            (
                &["policy", "show", "p.toml", "--force"],
                not_here("--force", "policy"),
            ),
            (
                &["policy", "check", "p.toml", "--policy", "q"],
                not_here("--policy", "policy"),
            ),
        ];
        for (arguments, expected) in cases {
            assert_eq!(parsed(arguments), Err(expected), "{arguments:?}");
        }
    }
}
