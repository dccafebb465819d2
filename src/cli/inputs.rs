//! Reads what `check` and `export` assess, and assesses it.

use std::path::Path;

use jiff::civil::Date;

use crate::answers::Answers;
use crate::assessment::{Assessment, assess};
use crate::cli::Environment;
use crate::cli::arguments::{ObservationsFrom, Subject};
use crate::cli::failure::Failure;
use crate::input::{Document, InputError, Problem, read_file};
use crate::observation::Observations;
use crate::policy::Policy;

/// What was read and what came of it.
pub(super) struct Assessed {
    pub answers: Answers,
    pub observations: Option<Observations>,
    pub policy: Policy,
    pub assessment: Assessment,
}

/// Reads policy, answers and observations, in this order, and assesses them.
pub(super) fn assess_subject(
    subject: &Subject,
    environment: &Environment<'_>,
) -> Result<Assessed, Failure> {
    let policy = match &subject.policy {
        None => Policy::default_policy(),
        Some(path) => read(path, Policy::parse)?,
    };
    let document = read(&subject.answers, Document::parse)?;
    let answers = Answers::read(&document, &policy).map_err(|error| Failure::Input {
        path: subject.answers.clone(),
        error,
    })?;
    // Measuring takes longest, so it comes when nothing can be wrong with the files any more.
    let observations = match &subject.observations {
        ObservationsFrom::Nowhere => None,
        ObservationsFrom::File(path) => Some(read(path, Observations::parse)?),
        ObservationsFrom::MeasuringNow => Some((environment.measure)(&policy)),
    };
    let date = subject.at.unwrap_or_else(|| today(environment));
    let assessment =
        assess(&answers, observations.as_ref(), &policy, date).map_err(|stray| Failure::Input {
            path: subject.answers.clone(),
            error: InputError {
                place: document.place_of("corrections", stray.control.id()),
                key: format!("corrections.{}", stray.control),
                problem: Problem::NothingContradicts,
            },
        })?;
    Ok(Assessed {
        answers,
        observations,
        policy,
        assessment,
    })
}

fn today(environment: &Environment<'_>) -> Date {
    (environment.clock)().date()
}

/// Reads a file and what stands in it.
pub(super) fn read<T>(
    path: &Path,
    parse: impl FnOnce(&[u8]) -> Result<T, InputError>,
) -> Result<T, Failure> {
    let bytes = read_file(path).map_err(|error| Failure::File {
        path: path.to_owned(),
        error,
    })?;
    parse(&bytes).map_err(|error| Failure::Input {
        path: path.to_owned(),
        error,
    })
}
