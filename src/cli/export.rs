//! `teleklaar export`: assesses, makes the signed checklist, and writes it whole or not at all.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::checklist::Measurement;
use crate::cli::Environment;
use crate::cli::arguments::{ExportArguments, ObservationsFrom};
use crate::cli::failure::Failure;
use crate::cli::inputs::{Assessed, assess_subject};
use crate::cli::output::look_at;
use crate::cli::passphrase::Passphrases;
use crate::file::{Readers, write_whole};
use crate::policy::Policy;
use crate::text::ids::CommandLineText;
use crate::text::problem::visible;
use crate::text::{Language, Texts};

/// Everything that a signed checklist is made of.
pub struct ExportRequest<'a> {
    /// What was said.
    pub answers: &'a Answers,
    /// Whether the PC was measured, by whom and when.
    pub measurement: Measurement,
    /// The rules in force.
    pub policy: &'a Policy,
    /// What came of it.
    pub assessment: &'a Assessment,
    /// The language of the checklist, Dutch or French.
    pub language: Language,
    /// Gives the key's passphrase when the key asks for one.
    pub passphrases: &'a Passphrases<'a>,
}

/// A finished checklist.
pub struct Exported {
    /// The signed PDF.
    pub pdf: Vec<u8>,
    /// The code of the key that signed, in its readable groups.
    pub key_code: String,
}

/// Runs the command.
pub(super) fn run(
    request: &ExportArguments,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let output = &request.output;
    let subject = &request.subject;
    let observations = match &subject.observations {
        ObservationsFrom::File(path) => Some(path.as_path()),
        ObservationsFrom::MeasuringNow | ObservationsFrom::Nowhere => None,
    };
    let inputs = [
        Some(subject.answers.as_path()),
        observations,
        subject.policy.as_deref(),
        request.passphrase_file.as_deref(),
    ];
    look_at(output, request.existing, &inputs)?;
    let passphrases = Passphrases::new(
        request.passphrase_file.as_deref(),
        environment.ask_secret,
        texts,
    )?;
    let Assessed {
        answers,
        measurement,
        policy,
        assessment,
    } = assess_subject(&request.subject, environment)?;
    let exported = (environment.export)(&ExportRequest {
        answers: &answers,
        measurement,
        policy: &policy,
        assessment: &assessment,
        language: document_language(request.language, environment, texts),
        passphrases: &passphrases,
    })
    .map_err(Failure::Explained)?;
    write_whole(
        output,
        &exported.pdf,
        request.existing,
        Readers::AsTheSystemSays,
    )
    .map_err(|error| Failure::OutputRefused {
        path: output.clone(),
        error,
    })?;
    let path = visible(&output.display().to_string());
    let lines = [
        texts.format(CommandLineText::ExportDone, &[("path", path.into())]),
        texts.format(
            CommandLineText::ExportKey,
            &[("code", exported.key_code.into())],
        ),
    ];
    Ok(lines.map(|line| line + "\n").concat())
}

/// Chooses the checklist's language: the one asked for, else that of the messages, else the system's Dutch or French.
fn document_language(
    asked: Option<Language>,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Language {
    match (asked, texts.language()) {
        (Some(language), _) | (None, language @ (Language::Nl | Language::Fr)) => language,
        (None, Language::En) => Language::choose(environment.languages.iter().map(String::as_str)),
    }
}

#[cfg(test)]
mod tests;
