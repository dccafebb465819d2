//! What is wrong with a register, in words that stand behind the name of its file or folder.

use std::io::ErrorKind;

use super::{FormError, RegisterProblem};
use crate::text::Texts;
use crate::text::ids::RegisterText;
use crate::text::problem::system_code;

impl RegisterProblem {
    /// Says what is wrong and what to do, without the file's name and a full stop.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        let with = |id, name, value: String| texts.format(id, &[(name, value.into())]);
        match self {
            Self::Refused(error) if error.kind() == ErrorKind::NotFound => {
                texts.get(RegisterText::FileMissing)
            }
            Self::Refused(error) => {
                let code = system_code(error.raw_os_error());
                texts.format(RegisterText::FileRefused, &[("code", code)])
            }
            Self::TooManyFiles => texts.get(RegisterText::FileTooMany),
            Self::NoRandomness => texts.get(RegisterText::FileNoRandomness),
            Self::AmongChecklists => texts.get(RegisterText::RegisterAmongChecklists),
            Self::Form(FormError::TooLarge) => texts.get(RegisterText::FileTooLarge),
            Self::Form(FormError::NewerFormat { found }) => {
                with(RegisterText::FileNewer, "found", found.to_string())
            }
            Self::Form(FormError::Malformed { line, .. }) => {
                with(RegisterText::FileMalformed, "line", line.to_string())
            }
            Self::Form(FormError::Decision { number }) => {
                with(RegisterText::FileDecision, "number", number.to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_problem_has_a_sentence_with_its_number_in_each_language() {
        let problems = [
            RegisterProblem::Refused(std::io::Error::from_raw_os_error(1012)),
            RegisterProblem::Form(FormError::NewerFormat { found: 1012 }),
            RegisterProblem::Form(FormError::Malformed {
                line: 1012,
                column: 1,
            }),
            RegisterProblem::Form(FormError::Decision { number: 1012 }),
            RegisterProblem::Form(FormError::TooLarge),
            RegisterProblem::Refused(ErrorKind::NotFound.into()),
            RegisterProblem::TooManyFiles,
            RegisterProblem::NoRandomness,
            RegisterProblem::AmongChecklists,
        ];
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            for (index, problem) in problems.iter().enumerate() {
                let sentence = problem.sentence(&texts);
                assert!(sentence.contains(' '), "{sentence}");
                assert_eq!(sentence.contains("1012"), index < 4, "{sentence}");
            }
        }
    }
}
