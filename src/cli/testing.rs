//! Runs the command line in the process with a made-up world, and keeps what it printed.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;

use zeroize::Zeroizing;

use crate::checklist::Measurement;
use crate::cli::{
    Environment, Exit, Explain, ExportRequest, Exported, NotExported, PassphraseFor, run,
};
use crate::control::Control;
use crate::observation::{
    Detail, Family, Hints, MeasuredAt, Observation, Observations, Reason, SystemName,
};
use crate::policy::store::InForce;
use crate::register::export as register;
use crate::signing::samples::credential;
use crate::text::Texts;

/// Answers with which everything on the employer's PC holds.
pub const READY: &str = include_str!("../../tests/data/ready.toml");

/// What a run printed and how it ended.
pub struct Trial {
    pub exit: Exit,
    pub stdout: String,
    pub stderr: String,
}

/// What the made-up computer says.
pub fn measured() -> Observations {
    let updates = Observation::action(Reason::UpdatesTooOld).with(Detail {
        days: Some(50),
        ..Detail::default()
    });
    Observations {
        format: 1,
        taken_at: MeasuredAt {
            timestamp: "2026-11-22T09:00:00Z".parse().unwrap(),
            offset_seconds: 3600,
        },
        system: SystemName {
            family: Family::Linux,
            name: "Debian GNU/Linux 12 (bookworm)".to_owned(),
            version: "12".to_owned(),
        },
        observations: BTreeMap::from([
            (Control::Updates, updates),
            (
                Control::Antivirus,
                Observation::undetermined(Reason::NotExpectedOnThisSystem),
            ),
            (Control::Firewall, Observation::ok()),
        ]),
        hints: Hints {
            virtual_desktop_client: Some(false),
            printers: Some(2),
            other_accounts: Some(0),
            ..Hints::default()
        },
    }
}

struct NoFont;

impl Explain for NoFont {
    fn sentence(&self, _: &Texts) -> String {
        "no font has\nthis character".to_owned()
    }
}

/// Says what it was asked to make.
fn exported(request: &ExportRequest<'_>) -> Exported {
    let passphrase = request.passphrases.get(PassphraseFor::Key).unwrap();
    Exported {
        pdf: format!(
            "made in {}, {}, verdict {}, passphrase {}",
            request.language.code(),
            match request.measurement {
                Measurement::DeclaredOnly => "declared",
                Measurement::Measured { .. } => "measured",
                Measurement::FromFile { .. } => "from a file",
            },
            request.assessment.verdict.id(),
            passphrase.as_str()
        )
        .into_bytes(),
        key_code: "12345 67890".to_owned(),
    }
}

impl Trial {
    /// Runs in English with a key.
    pub fn run(arguments: &[&str]) -> Self {
        Self::in_languages(&["en-GB"], arguments)
    }

    /// Runs with the languages that the system asks for.
    pub fn in_languages(languages: &[&str], arguments: &[&str]) -> Self {
        Self::perform(languages, arguments, |_| ())
    }

    /// Runs for a person with this data folder.
    pub fn with_data(data_folder: &Path, arguments: &[&str]) -> Self {
        Self::perform_in(data_folder, &["en-GB"], arguments, |_| ())
    }

    /// Runs with a document that cannot be made.
    pub fn failing_export(arguments: &[&str]) -> Self {
        Self::perform(&["en-GB"], arguments, |environment| {
            environment.export = &|_| Err(Box::new(NoFont));
        })
    }

    /// Runs `check` on answers in a fresh folder.
    pub fn check(answers: &str, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.toml");
        std::fs::write(&path, answers).unwrap();
        let mut arguments = vec!["check", path.to_str().unwrap()];
        arguments.extend_from_slice(more);
        Self::run(&arguments)
    }

    fn perform(
        languages: &[&str],
        arguments: &[&str],
        furnish: impl FnOnce(&mut Environment<'_>),
    ) -> Self {
        let data_folder = tempfile::tempdir().unwrap();
        Self::perform_in(data_folder.path(), languages, arguments, furnish)
    }

    fn perform_in(
        data_folder: &Path,
        languages: &[&str],
        arguments: &[&str],
        furnish: impl FnOnce(&mut Environment<'_>),
    ) -> Self {
        let languages: Vec<_> = languages.iter().map(ToString::to_string).collect();
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let clock = || {
            "2026-11-22T10:00:00+01:00[Europe/Brussels]"
                .parse()
                .unwrap()
        };
        let mut environment = Environment {
            languages: &languages,
            clock: &clock,
            measure: &|_| measured(),
            export: &|request| Ok(exported(request)),
            open_key: &|identity, _| Ok(credential(&identity.name, &identity.organisation, 9)),
            export_register: &|path, export, _, existing| {
                register::write(path, export, None, existing).map_err(|error| {
                    let path = path.to_owned();
                    Box::new(NotExported { path, error }) as Box<dyn Explain>
                })
            },
            data_folder,
            in_force: &InForce::nothing,
            ask_secret: &|_| Ok(Zeroizing::new("typed".to_owned())),
            stdout: &mut stdout,
            stderr: &mut stderr,
        };
        furnish(&mut environment);
        let exit = run(
            arguments.iter().map(OsString::from).collect(),
            &mut environment,
        );
        let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        let asks_for_all = matches!(arguments, ["policy" | "bulletin", "check", ..]);
        let lines = stderr.lines().count();
        assert!(lines <= 1 || asks_for_all, "one line: {stderr}");
        Self {
            exit,
            stdout,
            stderr,
        }
    }
}
