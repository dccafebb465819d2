//! What is wrong with a roster, in words that stand behind its name.

use super::{ReadRoster, RosterError, RowProblem};
use crate::text::ids::RegisterText;
use crate::text::problem::visible;
use crate::text::{Argument, Texts};

impl ReadRoster {
    /// Names the columns that were not used, as a sentence; `None` where all were.
    #[must_use]
    pub fn unused_sentence(&self, texts: &Texts) -> Option<String> {
        let columns = visible(&self.unused.join(", "));
        let columns = [("columns", columns.into())];
        (!self.unused.is_empty()).then(|| texts.format(RegisterText::RosterUnused, &columns))
    }
}

impl RosterError {
    /// Says what is wrong and what to do, without the file's name and a full stop.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        let with = |id, name, value: Argument<'_>| texts.format(id, &[(name, value)]);
        match self {
            Self::TooLarge => texts.get(RegisterText::RosterTooLarge),
            Self::Empty => texts.get(RegisterText::RosterEmpty),
            Self::NotText => texts.get(RegisterText::RosterNotText),
            Self::NoNameColumn { found } => {
                let found = visible(&found.join(", "));
                with(RegisterText::RosterNoNameColumn, "found", found.into())
            }
            Self::ColumnTwice { name } => with(
                RegisterText::RosterColumnTwice,
                "name",
                visible(name).into(),
            ),
            Self::TooManyRows => texts.get(RegisterText::RosterTooManyRows),
            Self::Row { line, problem } => {
                let id = match problem {
                    RowProblem::NoName => RegisterText::RosterRowNoName,
                    RowProblem::TooManyValues => RegisterText::RosterRowTooManyValues,
                    RowProblem::TooLong => RegisterText::RosterRowTooLong,
                };
                // As text, because a line number has no thousands separator.
                with(id, "line", line.to_string().into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_mistake_has_a_sentence_with_its_line_in_each_language() {
        let row = |problem| RosterError::Row {
            line: 1012,
            problem,
        };
        let errors = [
            RosterError::TooLarge,
            RosterError::Empty,
            RosterError::NotText,
            RosterError::NoNameColumn {
                found: vec!["1012\u{202e}".to_owned()],
            },
            RosterError::ColumnTwice {
                name: "1012".to_owned(),
            },
            RosterError::TooManyRows,
            row(RowProblem::NoName),
            row(RowProblem::TooManyValues),
            row(RowProblem::TooLong),
        ];
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            for error in &errors {
                let sentence = error.sentence(&texts);
                assert!(sentence.contains(' '), "{sentence}");
                assert!(!sentence.contains(['\n', '$', '\u{202e}']), "{sentence}");
                let names = !matches!(
                    error,
                    RosterError::TooLarge
                        | RosterError::Empty
                        | RosterError::NotText
                        | RosterError::TooManyRows
                );
                assert_eq!(sentence.contains("1012"), names, "{sentence}");
            }
        }
    }
}
