//! Reads what `check` and `export` assess, and assesses it.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::answers::Answers;
use crate::assessment::{Assessment, assess_with};
use crate::checklist::Measurement;
use crate::cli::Environment;
use crate::cli::arguments::{ObservationsFrom, Subject};
use crate::cli::failure::Failure;
use crate::input::mistakes::first;
use crate::input::{Document, InputError, Problem, read_file};
use crate::observation::Observations;
use crate::policy::bulletin::{Bulletin, Effects};
use crate::policy::store::InForce;
use crate::policy::{Policy, Refusal, SignedBy, signed};

/// What was read and what came of it.
pub(super) struct Assessed {
    pub answers: Answers,
    pub measurement: Measurement,
    pub policy: Policy,
    pub assessment: Assessment,
}

/// Reads policy, answers and observations, in this order, and assesses them.
pub(super) fn assess_subject(
    subject: &Subject,
    environment: &Environment<'_>,
) -> Result<Assessed, Failure> {
    let rules = rules(subject.policy.as_deref(), &subject.bulletins, environment)?;
    let document = read(&subject.answers, Document::parse)?;
    let answers = Answers::read(&document, &rules.policy)
        .map_err(|error| Failure::in_file(&subject.answers, error))?;
    // Measuring takes longest, so it comes when nothing can be wrong with the files any more.
    let observations = match &subject.observations {
        ObservationsFrom::Nowhere => None,
        ObservationsFrom::File(path) => Some(read(path, Observations::parse)?),
        ObservationsFrom::MeasuringNow => Some((environment.measure)(&rules.policy)),
    };
    let date = subject.at.unwrap_or_else(|| today(environment));
    let ways = &answers.situation.access_ways;
    // Whoever names a day means it; else a clock that is set back opens nothing.
    let day = match subject.at {
        Some(day) => day,
        None => rules.day(date),
    };
    let InForce { policy, bulletins } = &rules;
    let effects = Effects::of(policy, bulletins, ways, day);
    let assessment =
        assess_with(&answers, observations.as_ref(), policy, &effects, date).map_err(|stray| {
            let error = InputError {
                place: document.place_of("corrections", stray.control.id()),
                key: format!("corrections.{}", stray.control),
                problem: Problem::NothingContradicts,
            };
            Failure::in_file(&subject.answers, error)
        })?;
    Ok(Assessed {
        answers,
        measurement: measurement(&subject.observations, observations.as_ref()),
        policy: rules.policy,
        assessment,
    })
}

/// Tells who measured: whatever comes from a file was not seen by the program.
fn measurement(from: &ObservationsFrom, observations: Option<&Observations>) -> Measurement {
    match (from, observations.map(|observations| observations.taken_at)) {
        (_, None) => Measurement::DeclaredOnly,
        (ObservationsFrom::File(_), Some(at)) => Measurement::FromFile { at },
        (ObservationsFrom::MeasuringNow | ObservationsFrom::Nowhere, Some(at)) => {
            Measurement::Measured { at }
        }
    }
}

/// Returns the rules to go by: those of the files that are named, else those that this PC acts on. Beside a signed policy
/// no bulletin counts that nobody signed.
pub(super) fn rules(
    policy: Option<&Path>,
    bulletins: &[PathBuf],
    environment: &Environment<'_>,
) -> Result<InForce, Failure> {
    let mut rules = match policy {
        None => (environment.in_force)(),
        Some(path) => InForce {
            policy: policy_file(path)?.0,
            bulletins: Vec::new(),
        },
    };
    for path in bulletins {
        let (bulletin, _) = bulletin_file(path, &rules.policy)?;
        if rules.policy.signed_by.is_some() && bulletin.signed_by.is_none() {
            return Err(Failure::Refused {
                path: path.clone(),
                refusal: Refusal::NotSigned,
            });
        }
        rules.bulletins.push(bulletin);
    }
    Ok(rules)
}

/// Reads a policy, signed or not, and its text. Whoever names the file on the command line answers for its key.
pub(super) fn policy_file(path: &Path) -> Result<(Policy, Vec<u8>), Failure> {
    policy_to_correct(path).map_err(first_alone)
}

/// Reads a policy as [`policy_file`] does, and names every mistake.
pub(super) fn policy_to_correct(path: &Path) -> Result<(Policy, Vec<u8>), Failure> {
    let (text, signed_by) = signed_or_plain(path)?;
    let policy = Policy::parse_or_all_mistakes(&text);
    let mut policy = policy.map_err(|mistakes| all(path, mistakes))?;
    policy.signed_by = signed_by;
    Ok((policy, text))
}

/// Reads a bulletin, signed or not, and its text. A signed one beside a signed policy is by the same key, or by one
/// that the policy names.
pub(super) fn bulletin_file(path: &Path, policy: &Policy) -> Result<(Bulletin, Vec<u8>), Failure> {
    bulletin_to_correct(path, policy).map_err(first_alone)
}

/// Reads a bulletin as [`bulletin_file`] does, and names every mistake.
pub(super) fn bulletin_to_correct(
    path: &Path,
    policy: &Policy,
) -> Result<(Bulletin, Vec<u8>), Failure> {
    let (text, signed_by) = signed_or_plain(path)?;
    let bulletin = Bulletin::parse_or_all_mistakes(&text, &policy.access_ways);
    let mut bulletin = bulletin.map_err(|mistakes| {
        let mistakes = mistakes.into_iter();
        all(
            path,
            mistakes.map(|one| needs_policy(one, policy)).collect(),
        )
    })?;
    let refused = |refusal| Failure::Refused {
        path: path.to_owned(),
        refusal,
    };
    if let (Some(of_policy), Some(of_bulletin)) = (&policy.signed_by, &signed_by) {
        let known =
            of_policy.key == of_bulletin.key || policy.successor_keys.contains(&of_bulletin.key);
        if !known {
            return Err(refused(Refusal::ForeignKey {
                code: of_bulletin.key.clone(),
            }));
        }
    }
    bulletin.signed_by = signed_by;
    Ok((bulletin, text))
}

/// Says of an access way that only a policy could name that the policy is to be given.
fn needs_policy(mistake: InputError, policy: &Policy) -> InputError {
    match mistake.problem {
        Problem::UnknownAccessWay {
            allowed,
            suggestion: None,
        } if policy.access_ways.is_empty() => InputError {
            problem: Problem::AccessWayNeedsPolicy { allowed },
            ..mistake
        },
        _ => mistake,
    }
}

fn all(path: &Path, mistakes: Vec<InputError>) -> Failure {
    Failure::Mistakes {
        path: path.to_owned(),
        mistakes,
    }
}

/// Leaves the first mistake: a command that only needs the file says one line.
fn first_alone(failure: Failure) -> Failure {
    match failure {
        Failure::Mistakes { path, mistakes } => Failure::in_file(&path, first(mistakes)),
        other => other,
    }
}

/// Reads a text that stands alone or inside a signed file.
fn signed_or_plain(path: &Path) -> Result<(Vec<u8>, Option<SignedBy>), Failure> {
    let bytes = read_file(path).map_err(|error| Failure::File {
        path: path.to_owned(),
        error,
    })?;
    // No text of ours begins with the first byte of a container.
    if bytes.first() != Some(&0x30) {
        return Ok((bytes, None));
    }
    match signed::open(&bytes) {
        Ok(opened) => Ok((opened.content, Some(opened.signed_by))),
        Err(refusal) => Err(Failure::Refused {
            path: path.to_owned(),
            refusal,
        }),
    }
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
    parse(&bytes).map_err(|error| Failure::in_file(path, error))
}
