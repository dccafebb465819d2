//! `teleklaar check`: from answers and observations to findings and a verdict.

mod json;
mod text;

use crate::cli::Environment;
use crate::cli::arguments::{CheckRequest, Format};
use crate::cli::failure::Failure;
use crate::cli::inputs::assess_subject;
use crate::text::Texts;

/// Runs the command.
pub(super) fn run(
    request: &CheckRequest,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let assessed = assess_subject(&request.subject, environment)?;
    Ok(match request.format {
        Format::Json => json::write(&assessed.assessment, texts),
        Format::Text => text::write(&assessed.assessment, &assessed.policy.access_ways, texts),
    })
}
