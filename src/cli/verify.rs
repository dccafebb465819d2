//! `teleklaar verify`: what signed checklists turn out to be.

mod inputs;
mod json;
mod text;

use std::path::PathBuf;

use crate::cli::arguments::{Format, VerifyRequest};
use crate::cli::failure::Failure;
use crate::cli::{Environment, Exit};
use crate::register::rules_standing::MadeUnder;
use crate::text::Texts;
use crate::verification::{Reason, Status, Verification, verify};

pub(super) use inputs::{checklist, trust};

/// A file and what it turned out to be.
struct Verified {
    path: PathBuf,
    found: Verification,
}

/// Runs the command. Every file is read before anything is printed; one that cannot be had ends the run.
pub(super) fn run(
    request: &VerifyRequest,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<(String, Exit), Failure> {
    let trust = trust(request.trust.as_deref())?;
    let clock = (environment.clock)();
    let now = clock.timestamp();
    let mut files = Vec::with_capacity(request.files.len());
    let rules = (environment.in_force)();
    for path in &request.files {
        let bytes = checklist(path)?;
        let mut found = verify(&bytes, &trust, now);
        let record = found.checklist.as_ref();
        if record.is_some_and(|record| MadeUnder::of(record, &rules.policy).is_foreign()) {
            found.add(Reason::RulesUnknown);
        }
        files.push(Verified {
            path: path.clone(),
            found,
        });
    }
    let all_valid = files.iter().all(|file| file.found.status == Status::Valid);
    let output = match request.format {
        Format::Json => json::write(&files),
        Format::Text => text::write(&files, clock.date(), texts),
    };
    Ok((
        output,
        if all_valid {
            Exit::Done
        } else {
            Exit::NotValid
        },
    ))
}

#[cfg(test)]
mod tests;
