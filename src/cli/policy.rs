//! `teleklaar policy`: checks an organisation's policy, says it in words, or signs it.

use std::path::Path;

use crate::cli::Environment;
use crate::cli::arguments::{PolicyAction, PolicyArguments, Sealing};
use crate::cli::failure::Failure;
use crate::cli::inputs;
use crate::cli::output::look_at;
use crate::cli::passphrase::Passphrases;
use crate::file::{Existing, Readers, write_whole};
use crate::policy::signed;
use crate::signing::Credential;
use crate::text::ids::PolicyText;
use crate::text::policy::{Section, explain, fitness};
use crate::text::problem::visible;
use crate::text::{Texts, access};

/// Runs the command.
pub(super) fn run(
    request: &PolicyArguments,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let read = match &request.action {
        PolicyAction::Check => inputs::policy_to_correct,
        PolicyAction::Show | PolicyAction::Sign(_) => inputs::policy_file,
    };
    let (policy, text) = read(&request.file)?;
    let today = (environment.clock)().date();
    match &request.action {
        PolicyAction::Check => {
            let right = texts.format(PolicyText::CheckRight, &[path(&request.file)]);
            let fitness = fitness(texts, &policy.unfit(today));
            Ok(format!("{right}\n\n{}", page(&[fitness])))
        }
        PolicyAction::Show => Ok(page(&explain(texts, &policy))),
        PolicyAction::Sign(sealing) => {
            if let Some(unfit) = policy.unfit(today).first() {
                return Err(Failure::NotFit {
                    path: request.file.clone(),
                    sentence: access::unfit(texts, *unfit),
                });
            }
            look_at(&sealing.output, sealing.existing, &[Some(&request.file)])?;
            sign(&text, sealing, environment, texts)
        }
    }
}

fn sign(
    text: &[u8],
    sealing: &Sealing,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let credential = credential(sealing, environment, texts)?;
    let file = seal(text, &credential)?;
    write(&sealing.output, &file, sealing.existing)?;
    let code = [("code", credential.code().to_string().into())];
    Ok(format!(
        "{}\n{}\n",
        texts.format(PolicyText::SignDone, &[path(&sealing.output)]),
        texts.format(PolicyText::SignKey, &code)
    ))
}

/// Opens this PC's key for whoever signs.
pub(super) fn credential(
    sealing: &Sealing,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<Credential, Failure> {
    let passphrases = Passphrases::new(
        sealing.passphrase_file.as_deref(),
        environment.ask_secret,
        texts,
    )?;
    (environment.open_key)(&sealing.identity, &passphrases).map_err(Failure::Explained)
}

/// Signs the text of a policy or bulletin.
pub(super) fn seal(text: &[u8], credential: &Credential) -> Result<Vec<u8>, Failure> {
    signed::seal(text, credential).map_err(|_| Failure::NotSigned)
}

/// Writes a file whole or not at all.
pub(super) fn write(output: &Path, bytes: &[u8], existing: Existing) -> Result<(), Failure> {
    write_whole(output, bytes, existing, Readers::AsTheSystemSays).map_err(|error| {
        Failure::OutputRefused {
            path: output.to_owned(),
            error,
        }
    })
}

/// Returns a path as a text's argument.
pub(super) fn path(path: &Path) -> (&'static str, crate::text::Argument<'static>) {
    ("path", visible(&path.display().to_string()).into())
}

/// Lays sections out as lines, a blank one before each heading.
pub(super) fn page(sections: &[Section]) -> String {
    let blocks = sections.iter().map(|section| {
        let lines = section.lines.iter().map(|line| format!("- {line}\n"));
        format!("{}\n{}", section.title, lines.collect::<String>())
    });
    blocks.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
