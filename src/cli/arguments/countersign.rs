//! The arguments of `countersign`.

use std::path::PathBuf;

use super::given::Given;
use super::{LANGUAGES, UsageError};
use crate::checklist::tidy;
use crate::file::Existing;
use crate::signing::{Answer, Identity};
use crate::text::Language;

/// The arguments of `countersign`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct CountersignArguments {
    pub checklist: PathBuf,
    pub output: PathBuf,
    pub existing: Existing,
    pub answer: Answer,
    /// Tidied; empty where there is none.
    pub remark: String,
    pub identity: Identity,
    pub language: Option<Language>,
    pub passphrase_file: Option<PathBuf>,
}

const ANSWERS: [(&str, Answer); 3] = [
    (Answer::Accepted.code(), Answer::Accepted),
    (
        Answer::AcceptedWithRemark.code(),
        Answer::AcceptedWithRemark,
    ),
    (Answer::SentBack.code(), Answer::SentBack),
];

impl Given {
    pub(super) fn countersign(&self) -> Result<CountersignArguments, UsageError> {
        let checklist = self.arguments.first().ok_or(UsageError::MissingFiles)?;
        self.at_most(1)?;
        let missing = |name| UsageError::MissingOption {
            name,
            command: "countersign",
        };
        Ok(CountersignArguments {
            checklist: PathBuf::from(checklist),
            output: self.path("-o").ok_or(UsageError::MissingOutput)?,
            existing: self.existing(),
            answer: self
                .word("--answer", &ANSWERS)?
                .ok_or(missing("--answer"))?,
            remark: self.typed("--remark").unwrap_or_default(),
            identity: Identity {
                name: self.typed("--name").ok_or(missing("--name"))?,
                organisation: self
                    .typed("--organisation")
                    .ok_or(missing("--organisation"))?,
            },
            language: self.word("--lang", &LANGUAGES[..2])?,
            passphrase_file: self.path("--passphrase-file"),
        })
    }

    /// Reads a text that a person typed, in the form that records keep; nothing where it is left out or empty.
    pub(super) fn typed(&self, option: &str) -> Option<String> {
        let text = tidy(&self.options.get(option)?.to_string_lossy());
        (!text.is_empty()).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::super::{Invocation, parse};
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Invocation, UsageError> {
        let whole = [&["countersign"], arguments].concat();
        parse(whole.iter().map(OsString::from).collect())
    }

    const WHO: [&str; 4] = ["--name", "Voornaam Naam", "--organisation", " OCMW\t1 "];

    #[test]
    fn an_answer_takes_all_of_its_options() {
        let more = [
            "a.pdf",
            "-o",
            "b.pdf",
            "--answer",
            "sent-back",
            "--remark",
            " Nee\r\n",
            "--force",
            "--lang",
            "fr",
        ];
        let Ok(Invocation::Countersign(found)) = parsed(&[&WHO[..], &more].concat()) else {
            unreachable!("countersign is a command")
        };
        assert_eq!(found.answer, Answer::SentBack);
        assert_eq!(found.remark, "Nee");
        assert_eq!(found.identity.organisation, "OCMW 1");
        assert_eq!(found.existing, Existing::Replace);
        assert_eq!(found.language, Some(Language::Fr));
    }

    #[test]
    fn what_is_missing_is_named() {
        let missing = |name| UsageError::MissingOption {
            name,
            command: "countersign",
        };
        let cases: [(&[&str], UsageError); 6] = [
            (&[], UsageError::MissingFiles),
            (&["a.pdf"], UsageError::MissingOutput),
            (&["a.pdf", "-o", "b.pdf"], missing("--answer")),
            (
                &["a.pdf", "-o", "b.pdf", "--answer", "accepted"],
                missing("--name"),
            ),
            (
                &[
                    "a.pdf",
                    "-o",
                    "b.pdf",
                    "--answer",
                    "accepted",
                    "--name",
                    "Voornaam Naam",
                    "--organisation",
                    " ",
                ],
                missing("--organisation"),
            ),
            (
                &["a.pdf", "-o", "b.pdf", "--answer", "perhaps"],
                UsageError::NotOneOf {
                    name: "--answer".to_owned(),
                    allowed: vec!["accepted", "accepted-with-remark", "sent-back"],
                },
            ),
        ];
        for (arguments, expected) in cases {
            assert_eq!(parsed(arguments), Err(expected), "{arguments:?}");
        }
    }
}
