//! `teleklaar countersign`: the answer of team lead or DPO in the second signature field.

use std::path::PathBuf;

use crate::cli::arguments::CountersignArguments;
use crate::cli::failure::{Explain, Failure};
use crate::cli::output::look_at;
use crate::cli::passphrase::Passphrases;
use crate::cli::{Environment, verify};
use crate::counter_signature::{Awaiting, CounterSignature, CounterSignatureError};
use crate::file::{Readers, write_whole};
use crate::signature_words::answer_text;
use crate::signing::{Picture, SignedAnswer};
use crate::text::Texts;
use crate::text::ids::CountersignText;
use crate::text::problem::{about_file, visible};

/// A checklist that was not answered, and why.
struct NotAnswered {
    path: PathBuf,
    error: CounterSignatureError,
}

impl Explain for NotAnswered {
    fn sentence(&self, texts: &Texts) -> String {
        let path = self.path.display().to_string();
        about_file(texts, &path, self.error.sentence(texts))
    }
}

/// Runs the command. Whatever speaks against it is said before the key is opened.
pub(super) fn run(
    request: &CountersignArguments,
    environment: &Environment<'_>,
    texts: &Texts,
) -> Result<String, Failure> {
    let output = &request.output;
    let inputs = [
        Some(request.checklist.as_path()),
        request.passphrase_file.as_deref(),
    ];
    look_at(output, request.existing, &inputs)?;
    let answer = SignedAnswer::new(request.answer, &request.remark);
    let refused = |error| {
        let path = request.checklist.clone();
        Failure::Explained(Box::new(NotAnswered { path, error }))
    };
    let answer = answer.map_err(|error| refused(error.into()))?;
    let pdf = verify::checklist(&request.checklist)?;
    let awaiting = Awaiting::read(&pdf).map_err(refused)?;
    let passphrases = Passphrases::new(
        request.passphrase_file.as_deref(),
        environment.ask_secret,
        texts,
    )?;
    let credential =
        (environment.open_key)(&request.identity, &passphrases).map_err(Failure::Explained)?;
    let signature = CounterSignature {
        answer: &answer,
        picture: Picture::Typed(request.identity.name.clone()),
        time: &(environment.clock)(),
        language: request.language,
    };
    let signed = awaiting.sign(&signature, &credential).map_err(refused)?;
    write_whole(output, &signed, request.existing, Readers::AsTheSystemSays).map_err(|error| {
        Failure::OutputRefused {
            path: output.clone(),
            error,
        }
    })?;
    let path = visible(&output.display().to_string());
    let said = texts.get(answer_text(answer.answer()));
    let done = [("answer", said.into()), ("path", path.into())];
    Ok(texts.format(CountersignText::Done, &done) + "\n")
}

#[cfg(test)]
mod tests {
    use crate::cli::Exit;
    use crate::cli::testing::Trial;
    use crate::signing::Answer;
    use crate::verification::{samples, verify_signatures};

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| {
            std::fs::write(folder.path().join(name), bytes).unwrap();
        };
        write("signed.pdf", &samples::signed());
        write("answered.pdf", &samples::countersigned());
        write("empty.pdf", b"");
        folder
    }

    fn countersign(folder: &tempfile::TempDir, file: &str, more: &[&str]) -> Trial {
        let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        let (file, out) = (at(file), at("out.pdf"));
        let usual = ["--name", "Prénom Nom", "--organisation", "CPAS Exemple"];
        let whole = [&["countersign", &file, "-o", &out][..], &usual, more].concat();
        Trial::run(&whole)
    }

    #[test]
    fn the_answer_is_in_the_file_that_is_written() {
        let folder = folder();
        let answer = ["--answer", "accepted-with-remark", "--remark", "Prima."];
        let trial = countersign(&folder, "signed.pdf", &answer);
        assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
        assert!(
            trial.stdout.starts_with("Accepted, with a remark. "),
            "{}",
            trial.stdout
        );
        let written = std::fs::read(folder.path().join("out.pdf")).unwrap();
        let found = verify_signatures(&written);
        assert_eq!(found.reasons, []);
        assert_eq!(found.signatures[1].name, "Prénom Nom");
        let given = found.signatures[1].answer.clone().unwrap();
        assert_eq!(given.answer(), Answer::AcceptedWithRemark);
        assert_eq!(given.remark(), "Prima.");
        let again = countersign(&folder, "signed.pdf", &answer);
        assert_eq!(again.exit, Exit::Refused, "the output is there");
        let forced = countersign(&folder, "signed.pdf", &[&answer[..], &["--force"]].concat());
        assert_eq!(forced.exit, Exit::Done, "{}", forced.stderr);
    }

    #[test]
    fn what_cannot_be_answered_is_refused_with_a_sentence_and_nothing_is_written() {
        let folder = folder();
        let cases: [(&str, &[&str], &str); 7] = [
            (
                "answered.pdf",
                &["--answer", "accepted"],
                "an answer already",
            ),
            ("empty.pdf", &["--answer", "accepted"], "cannot be answered"),
            ("missing.pdf", &["--answer", "accepted"], "missing.pdf"),
            ("signed.pdf", &["--answer", "sent-back"], "--remark TEXT"),
            (
                "signed.pdf",
                &["--answer", "accepted", "--remark", "x"],
                "takes no remark",
            ),
            (
                "signed.pdf",
                &["--answer", "sent-back", "--remark", "a\u{202e}b"],
                "cannot be seen",
            ),
            ("signed.pdf", &[], "--answer"),
        ];
        for (file, more, expected) in cases {
            let trial = countersign(&folder, file, more);
            assert_eq!(trial.exit, Exit::Refused, "{more:?}");
            assert!(trial.stderr.contains(expected), "{}", trial.stderr);
            let named = more.is_empty() || trial.stderr.contains(file);
            assert!(named, "the file is not named: {}", trial.stderr);
            assert!(!folder.path().join("out.pdf").exists(), "{more:?}");
        }
    }

    #[test]
    fn verify_says_answer_and_remark() {
        let folder = folder();
        let answer = ["--answer", "sent-back", "--remark", "Een.\nTwee."];
        let trial = countersign(&folder, "signed.pdf", &answer);
        assert_eq!(trial.exit, Exit::Done, "{}", trial.stderr);
        let out = folder.path().join("out.pdf");
        let out = out.to_str().unwrap();
        let text = Trial::run(&["verify", out]).stdout;
        assert!(text.contains("Answer: Sent back\n"), "{text}");
        assert!(text.contains("Remark: Een.\n"), "{text}");
        assert!(text.contains("Remark: Twee.\n"), "{text}");
        let json = Trial::run(&["verify", out, "--format", "json"]).stdout;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let second = &json["files"][0]["signatures"][1];
        assert_eq!(second["answer"], "sent-back");
        assert_eq!(second["remark"], "Een.\nTwee.");
        assert!(json["files"][0]["signatures"][0].get("answer").is_none());
    }
}
