//! `teleklaar bulletin`: checks an access bulletin, says it in words, or signs it.

use crate::cli::arguments::{BulletinArguments, PolicyAction, Sealing};
use crate::cli::failure::Failure;
use crate::cli::output::look_at;
use crate::cli::policy::{credential, page, path, seal, write};
use crate::cli::{Environment, Explain, inputs};
use crate::decision::{self, Decision, DecisionError};
use crate::policy::bulletin::Bulletin;
use crate::policy::{Policy, Refusal, signed};
use crate::text::bulletin::explain;
use crate::text::ids::BulletinText;
use crate::text::{Language, Texts, access};

/// Runs the command.
pub(super) fn run(
    request: &BulletinArguments,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let policy = match &request.policy {
        Some(path) => inputs::policy_file(path)?.0,
        None => (environment.in_force)().policy,
    };
    let read = match &request.action {
        PolicyAction::Check => inputs::bulletin_to_correct,
        PolicyAction::Show | PolicyAction::Sign(_) => inputs::bulletin_file,
    };
    let (bulletin, text) = read(&request.file, &policy)?;
    let today = (environment.clock)().date();
    match &request.action {
        PolicyAction::Check => {
            let right = texts.format(BulletinText::CheckRight, &[path(&request.file)]);
            Ok(right + "\n")
        }
        PolicyAction::Show => Ok(page(&explain(texts, &policy, &bulletin, today))),
        PolicyAction::Sign(sealing) => {
            if bulletin.decision.decided_on > today {
                let refusal = Refusal::FromTheFuture {
                    decided: bulletin.decision.decided_on,
                };
                return Err(Failure::NotFit {
                    path: request.file.clone(),
                    sentence: access::refusal_alone(texts, &refusal),
                });
            }
            let inputs = [Some(request.file.as_path()), request.policy.as_deref()];
            for output in [Some(&sealing.output), sealing.decision.as_ref()]
                .into_iter()
                .flatten()
            {
                look_at(output, sealing.existing, &inputs)?;
            }
            sign(&bulletin, &text, &policy, sealing, environment, texts)
        }
    }
}

fn sign(
    bulletin: &Bulletin,
    text: &[u8],
    policy: &Policy,
    sealing: &Sealing,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let credential = credential(sealing, environment, texts)?;
    let file = seal(text, &credential)?;
    let decision = match &sealing.decision {
        None => None,
        Some(output) => {
            let signed = signed::open(&file).map_err(|refusal| Failure::Refused {
                path: sealing.output.clone(),
                refusal,
            })?;
            let decision = Decision {
                bulletin,
                text,
                hash: &signed.signed_by.hash,
                policy,
                identity: &sealing.identity,
                today: (environment.clock)().date(),
                language: sealing
                    .language
                    .unwrap_or_else(|| document_language(texts, environment)),
            };
            let pdf = decision::make(&decision, &credential, &(environment.clock)())
                .map_err(|error| Failure::Explained(Box::new(error)))?;
            Some((output, pdf))
        }
    };
    write(&sealing.output, &file, sealing.existing)?;
    let mut said = texts.format(BulletinText::SignDone, &[path(&sealing.output)]) + "\n";
    if let Some((output, pdf)) = decision {
        write(output, &pdf, sealing.existing)?;
        said += &(texts.format(BulletinText::DecisionDone, &[path(output)]) + "\n");
    }
    Ok(said)
}

/// Chooses the document's language: that of the messages, else the system's Dutch or French.
fn document_language(texts: &Texts, environment: &Environment<'_>) -> Language {
    match texts.language() {
        language @ (Language::Nl | Language::Fr) => language,
        Language::En => Language::choose(environment.languages.iter().map(String::as_str)),
    }
}

impl Explain for DecisionError {
    fn sentence(&self, texts: &Texts) -> String {
        self.sentence(texts)
    }
}

#[cfg(test)]
mod tests;
