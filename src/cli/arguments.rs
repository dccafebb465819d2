//! Splits the arguments and checks them against one table of options.

mod collect;
mod countersign;
mod policy;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use jiff::civil::Date;
use lexopt::{Arg, Parser};

use crate::input::section::plain_date;
use crate::input::suggestion::closest;
use crate::text::Language;

pub(super) use collect::{CollectArguments, Strictness};
pub(super) use countersign::CountersignArguments;
pub(super) use policy::{BulletinArguments, PolicyAction, PolicyArguments, Sealing};

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

/// The commands of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Scan,
    Check,
    Export,
    Verify,
    Countersign,
    Collect,
    Policy,
    Bulletin,
}

/// How a result is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
}

/// What `check` and `export` assess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub answers: PathBuf,
    pub observations: ObservationsFrom,
    pub policy: Option<PathBuf>,
    pub bulletins: Vec<PathBuf>,
    pub at: Option<Date>,
}

/// Where observations come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ObservationsFrom {
    MeasuringNow,
    Nowhere,
    File(PathBuf),
}

/// The arguments of `check`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CheckRequest {
    pub subject: Subject,
    pub format: Format,
}

/// The arguments of `export`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ExportArguments {
    pub subject: Subject,
    pub output: PathBuf,
    pub existing: crate::file::Existing,
    pub language: Option<Language>,
    pub passphrase_file: Option<PathBuf>,
}

/// The arguments of `verify`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct VerifyRequest {
    pub files: Vec<PathBuf>,
    pub trust: Option<PathBuf>,
    pub format: Format,
}

/// What is wrong with the arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UsageError {
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

const COMMANDS: [(&str, Command); 8] = [
    ("scan", Command::Scan),
    ("check", Command::Check),
    ("export", Command::Export),
    ("verify", Command::Verify),
    ("countersign", Command::Countersign),
    ("collect", Command::Collect),
    ("policy", Command::Policy),
    ("bulletin", Command::Bulletin),
];

/// What the contract names and this version does not have yet.
const LATER_KEYS: [&str; 2] = ["p12:", "pkcs11:"];

const LANGUAGES: [(&str, Language); 3] = [
    ("nl", Language::Nl),
    ("fr", Language::Fr),
    ("en", Language::En),
];
const FORMATS: [(&str, Format); 2] = [("text", Format::Text), ("json", Format::Json)];

/// Whether an option is followed by a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Value,
    Nothing,
}

/// An option: its name, whether a value follows, and the commands that know it.
struct OptionRow(&'static str, Takes, &'static [Command]);

const EVERY: &[Command] = &[
    Command::Scan,
    Command::Check,
    Command::Export,
    Command::Verify,
    Command::Countersign,
    Command::Collect,
    Command::Policy,
    Command::Bulletin,
];
const ASSESSING: &[Command] = &[Command::Check, Command::Export];
const EXPORTING: &[Command] = &[Command::Export];
const SIGNING: &[Command] = &[
    Command::Export,
    Command::Countersign,
    Command::Policy,
    Command::Bulletin,
];
const RULING: &[Command] = &[Command::Check, Command::Export, Command::Bulletin];
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

const OPTIONS: [OptionRow; 23] = [
    OptionRow("--ui-lang", Takes::Value, EVERY),
    OptionRow("--help", Takes::Nothing, EVERY),
    OptionRow("--version", Takes::Nothing, EVERY),
    OptionRow("--format", Takes::Value, REPORTING),
    OptionRow("--observations", Takes::Value, ASSESSING),
    OptionRow("--policy", Takes::Value, RULING),
    OptionRow(BULLETIN, Takes::Value, ASSESSING),
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
    OptionRow("--decision", Takes::Value, &[Command::Bulletin]),
];

/// The one option that may be given several times.
const BULLETIN: &str = "--bulletin";

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

/// The arguments as they were given, not yet understood.
struct Given {
    command: Option<Command>,
    arguments: Vec<OsString>,
    options: BTreeMap<&'static str, OsString>,
    bulletins: Vec<PathBuf>,
}

impl Given {
    fn collect(arguments: Vec<OsString>) -> Result<Self, UsageError> {
        let mut parser = Parser::from_args(arguments);
        let mut given = Self {
            command: None,
            arguments: Vec::new(),
            options: BTreeMap::new(),
            bulletins: Vec::new(),
        };
        while let Some(argument) = parser.next().map_err(wrong_use)? {
            let name = match argument {
                Arg::Value(value) if given.command.is_none() => {
                    given.command = Some(command(&value)?);
                    continue;
                }
                Arg::Value(value) => {
                    given.arguments.push(value);
                    continue;
                }
                Arg::Long(name) => format!("--{name}"),
                Arg::Short('h') => "--help".to_owned(),
                Arg::Short('V') => "--version".to_owned(),
                Arg::Short(letter) => format!("-{letter}"),
            };
            let row = option(&name)?;
            let value = match row.1 {
                Takes::Value => parser.value().map_err(wrong_use)?,
                Takes::Nothing => OsString::new(),
            };
            if row.0 == BULLETIN {
                given.bulletins.push(PathBuf::from(&value));
            }
            if given.options.insert(row.0, value).is_some() && row.0 != BULLETIN {
                return Err(UsageError::Twice { name });
            }
        }
        Ok(given)
    }

    fn has(&self, option: &str) -> bool {
        self.options.contains_key(option)
    }

    fn only_options_of(&self, command: Command) -> Result<(), UsageError> {
        let foreign = OPTIONS
            .iter()
            .find(|row| self.has(row.0) && !row.2.contains(&command));
        match foreign {
            None => Ok(()),
            Some(row) => Err(UsageError::OptionNotHere {
                name: row.0.to_owned(),
                command: name_of(command),
            }),
        }
    }

    fn at_most(&self, count: usize) -> Result<(), UsageError> {
        match self.arguments.get(count) {
            None => Ok(()),
            Some(argument) => Err(UsageError::TooMany {
                name: argument.display().to_string(),
            }),
        }
    }

    fn path(&self, option: &str) -> Option<PathBuf> {
        self.options.get(option).map(PathBuf::from)
    }

    /// Reads an option's value as one word of a closed set.
    fn word<T: Copy>(
        &self,
        option: &'static str,
        words: &[(&'static str, T)],
    ) -> Result<Option<T>, UsageError> {
        let Some(value) = self.options.get(option) else {
            return Ok(None);
        };
        match words.iter().find(|(word, _)| value.to_str() == Some(word)) {
            Some((_, meaning)) => Ok(Some(*meaning)),
            None => Err(UsageError::NotOneOf {
                name: option.to_owned(),
                allowed: words.iter().map(|(word, _)| *word).collect(),
            }),
        }
    }

    fn format(&self) -> Result<Format, UsageError> {
        Ok(self.word("--format", &FORMATS)?.unwrap_or(Format::Text))
    }

    fn subject(&self, command: Command) -> Result<Subject, UsageError> {
        let Some(answers) = self.arguments.first() else {
            return Err(UsageError::MissingAnswers {
                command: name_of(command),
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

    fn verify(&self) -> Result<VerifyRequest, UsageError> {
        if self.arguments.is_empty() {
            return Err(UsageError::MissingFiles);
        }
        Ok(VerifyRequest {
            files: self.arguments.iter().map(PathBuf::from).collect(),
            trust: self.path("--trust"),
            format: self.format()?,
        })
    }

    /// Says what happens to an output file that is already there.
    fn existing(&self) -> crate::file::Existing {
        if self.has("--force") {
            crate::file::Existing::Replace
        } else {
            crate::file::Existing::Keep
        }
    }

    fn export(&self, command: Command) -> Result<ExportArguments, UsageError> {
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

fn command(value: &OsStr) -> Result<Command, UsageError> {
    let name = value.to_string_lossy().into_owned();
    if let Some((_, command)) = COMMANDS.iter().find(|(known, _)| *known == name) {
        return Ok(*command);
    }
    let suggestion = closest(&name, COMMANDS.iter().map(|(known, _)| *known));
    Err(UsageError::UnknownCommand { name, suggestion })
}

fn name_of(command: Command) -> &'static str {
    match command {
        Command::Scan => "scan",
        Command::Check => "check",
        Command::Export => "export",
        Command::Verify => "verify",
        Command::Countersign => "countersign",
        Command::Collect => "collect",
        Command::Policy => "policy",
        Command::Bulletin => "bulletin",
    }
}

fn option(name: &str) -> Result<&'static OptionRow, UsageError> {
    if let Some(row) = OPTIONS.iter().find(|row| row.0 == name) {
        return Ok(row);
    }
    let name = name.to_owned();
    let suggestion = closest(&name, OPTIONS.iter().map(|row| row.0));
    Err(UsageError::UnknownOption { name, suggestion })
}

/// Turns the library's error into ours; its own English words are not used.
fn wrong_use(error: lexopt::Error) -> UsageError {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::Existing;

    fn parsed(arguments: &[&str]) -> Result<Invocation, UsageError> {
        parse(arguments.iter().map(OsString::from).collect())
    }

    fn named(name: &str) -> String {
        name.to_owned()
    }

    #[test]
    fn a_check_takes_its_options_in_any_order() {
        let expected = Invocation::Check(CheckRequest {
            subject: Subject {
                answers: PathBuf::from("a.toml"),
                observations: ObservationsFrom::File(PathBuf::from("o.json")),
                policy: Some(PathBuf::from("p.toml")),
                bulletins: Vec::new(),
                at: Some(jiff::civil::date(2026, 12, 1)),
            },
            format: Format::Json,
        });
        let orders: [&[&str]; 2] = [
            &[
                "check",
                "a.toml",
                "--observations",
                "o.json",
                "--policy",
                "p.toml",
                "--at",
                "2026-12-01",
                "--format",
                "json",
            ],
            &[
                "--format=json",
                "--at=2026-12-01",
                "check",
                "--policy=p.toml",
                "--observations=o.json",
                "--",
                "a.toml",
            ],
        ];
        for arguments in orders {
            assert_eq!(parsed(arguments), Ok(expected.clone()));
        }
    }

    #[test]
    fn what_is_left_out_has_its_usual_value() {
        let Ok(Invocation::Check(check)) = parsed(&["check", "a.toml"]) else {
            unreachable!("check is a command")
        };
        assert_eq!(check.subject.observations, ObservationsFrom::MeasuringNow);
        assert_eq!(check.subject.at, None);
        assert_eq!(check.format, Format::Text);
        let Ok(Invocation::Export(export)) =
            parsed(&["export", "a.toml", "-o", "b.pdf", "--observations", "none"])
        else {
            unreachable!("export is a command")
        };
        assert_eq!(export.subject.observations, ObservationsFrom::Nowhere);
        assert_eq!(export.existing, Existing::Keep);
        assert_eq!(export.language, None);
        assert_eq!(parsed(&["scan"]), Ok(Invocation::Scan(Format::Text)));
    }

    #[test]
    fn an_export_takes_all_of_its_options() {
        let export = parsed(&[
            "export",
            "a.toml",
            "-ob.pdf",
            "--force",
            "--lang",
            "fr",
            "--sign-with",
            "device",
            "--passphrase-file",
            "p",
        ]);
        let Ok(Invocation::Export(export)) = export else {
            unreachable!("export is a command: {export:?}")
        };
        assert_eq!(export.output, PathBuf::from("b.pdf"));
        assert_eq!(export.existing, Existing::Replace);
        assert_eq!(export.language, Some(Language::Fr));
        assert_eq!(export.passphrase_file, Some(PathBuf::from("p")));
    }

    #[test]
    fn wrong_use_is_told_apart() {
        let unknown_option = |name: &str, suggestion: Option<&str>| UsageError::UnknownOption {
            name: named(name),
            suggestion: suggestion.map(named),
        };
        let cases: [(&[&str], UsageError); 21] = [
            (&["--ui-lang", "nl"], UsageError::NoCommand),
            (
                &["chek"],
                UsageError::UnknownCommand {
                    name: named("chek"),
                    suggestion: Some(named("check")),
                },
            ),
            (
                &["frobnicate"],
                UsageError::UnknownCommand {
                    name: named("frobnicate"),
                    suggestion: None,
                },
            ),
            (
                &["check", "a", "--polcy", "p"],
                unknown_option("--polcy", Some("--policy")),
            ),
            (&["check", "a", "-x"], unknown_option("-x", Some("-o"))),
            (
                &["check", "a", "--force"],
                UsageError::OptionNotHere {
                    name: named("--force"),
                    command: "check",
                },
            ),
            (
                &["scan", "--policy", "p"],
                UsageError::OptionNotHere {
                    name: named("--policy"),
                    command: "scan",
                },
            ),
            (
                &["export", "a", "--format", "json"],
                UsageError::OptionNotHere {
                    name: named("--format"),
                    command: "export",
                },
            ),
            (
                &["check", "a", "--policy"],
                UsageError::MissingValue {
                    name: named("--policy"),
                },
            ),
            (
                &["export", "a", "-o"],
                UsageError::MissingValue { name: named("-o") },
            ),
            (
                &["export", "a", "--force=yes"],
                UsageError::UnexpectedValue {
                    name: named("--force"),
                },
            ),
            (
                &["check", "a", "--at", "2026-12-01", "--at", "2026-12-02"],
                UsageError::Twice {
                    name: named("--at"),
                },
            ),
            (&["check"], UsageError::MissingAnswers { command: "check" }),
            (
                &["export", "-o", "b.pdf"],
                UsageError::MissingAnswers { command: "export" },
            ),
            (&["export", "a"], UsageError::MissingOutput),
            (
                &["check", "a", "b"],
                UsageError::TooMany { name: named("b") },
            ),
            (&["scan", "a"], UsageError::TooMany { name: named("a") }),
            (
                &["check", "a", "--format", "xml"],
                UsageError::NotOneOf {
                    name: named("--format"),
                    allowed: vec!["text", "json"],
                },
            ),
            (
                &["export", "a", "-o", "b", "--lang", "en"],
                UsageError::NotOneOf {
                    name: named("--lang"),
                    allowed: vec!["nl", "fr"],
                },
            ),
            (
                &["export", "a", "-o", "b", "--sign-with", "eid"],
                UsageError::NotOneOf {
                    name: named("--sign-with"),
                    allowed: vec!["device"],
                },
            ),
            (
                &["check", "a", "--at", "1/12/2026"],
                UsageError::NotADate {
                    name: named("--at"),
                },
            ),
        ];
        for (arguments, expected) in cases {
            assert_eq!(parsed(arguments), Err(expected), "{arguments:?}");
        }
    }
}
