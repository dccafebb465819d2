//! What a person is told when a record or its document cannot be made.

use super::DocumentError;
use crate::checklist::{RecordError, TextProblem, TypedField};
use crate::control::Control;
use crate::text::Texts;
use crate::text::ids::{ControlText, DocumentErrorText as Id};

impl DocumentError {
    /// Says what is wrong, in which field, and what to do.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::MissingCharacters { field, characters } => texts.format(
                Id::MissingCharacters,
                &[
                    ("count", characters.len().into()),
                    ("field", field.label(texts).into()),
                    ("characters", shown(characters).into()),
                ],
            ),
            Self::Record(error) => error.sentence(texts),
            Self::OtherTemplate { found } => {
                texts.format(Id::OtherTemplate, &[("template", found.into())])
            }
            Self::Typesetting { problem } => {
                texts.format(Id::Typesetting, &[("problem", problem.into())])
            }
        }
    }
}

impl RecordError {
    /// Says what is wrong, in which field, and what to do.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::TooLarge => texts.get(Id::RecordTooLarge),
            Self::NewerFormat { found } => {
                texts.format(Id::NewerFormat, &[("found", found.to_string().into())])
            }
            Self::Malformed { line, column, .. } => texts.format(
                Id::Malformed,
                &[
                    ("line", line.to_string().into()),
                    ("column", column.to_string().into()),
                ],
            ),
            Self::NotCanonical => texts.get(Id::NotCanonical),
            Self::Contradiction(_) => texts.get(Id::Contradiction),
            Self::Text { field, problem } => {
                let field = ("field", field.label(texts).into());
                match problem {
                    TextProblem::Empty => texts.format(Id::Empty, &[field]),
                    TextProblem::NotTrimmed => texts.format(Id::NotTrimmed, &[field]),
                    TextProblem::TooLong { limit } => {
                        texts.format(Id::TooLong, &[field, ("limit", (*limit).into())])
                    }
                    TextProblem::RefusedCharacter(character) => {
                        let characters = shown(&[*character]);
                        texts.format(
                            Id::RefusedCharacter,
                            &[field, ("characters", characters.into())],
                        )
                    }
                }
            }
        }
    }
}

impl TypedField {
    /// Returns the field's name as the person knows it.
    #[must_use]
    pub fn label(self, texts: &Texts) -> String {
        let about = |id, control: Control| {
            let title = texts.get(ControlText::Title(control));
            texts.format(id, &[("title", title.into())])
        };
        match self {
            Self::WorkerName => texts.get(Id::FieldWorkerName),
            Self::WorkerRole => texts.get(Id::FieldWorkerRole),
            Self::WorkerOrganisation => texts.get(Id::FieldWorkerOrganisation),
            Self::PcNickname => texts.get(Id::FieldPcNickname),
            Self::Explanation(control) => about(Id::FieldExplanation, control),
            Self::Measure(control) => about(Id::FieldMeasure, control),
            Self::PrintingReason => texts.get(Id::FieldPrintingReason),
            Self::AccessWay => texts.get(Id::FieldAccessWay),
            Self::PolicyVersion
            | Self::PolicyOrganisation
            | Self::PolicyKey
            | Self::PolicyHash
            | Self::PolicyReason(_) => texts.get(Id::FieldPolicy),
            Self::BulletinName | Self::BulletinText => texts.get(Id::FieldBulletin),
            Self::ProgramVersion | Self::TemplateVersion => texts.get(Id::FieldProgram),
        }
    }
}

/// Writes characters so that they can be found: the visible ones with their number, the invisible by it alone.
fn shown(characters: &[char]) -> String {
    let shown: Vec<_> = characters
        .iter()
        .map(|&character| {
            let number = format!("U+{:04X}", u32::from(character));
            if crate::checklist::refused_characters(&character.to_string()).is_empty()
                && character != '\n'
            {
                format!("{character} ({number})")
            } else {
                number
            }
        })
        .collect();
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_missing_character_is_named_with_its_field() {
        let error = DocumentError::MissingCharacters {
            field: TypedField::Measure(Control::SeparateRoom),
            characters: vec!['🏠'],
        };
        let cases = [
            (Language::Nl, ["Maatregel bij", "🏠 (U+1F3E0)"]),
            (Language::Fr, ["Mesure pour", "🏠 (U+1F3E0)"]),
            (Language::En, ["Measure for Separate room", "🏠 (U+1F3E0)"]),
        ];
        for (language, parts) in cases {
            let sentence = error.sentence(&Texts::new(language));
            for part in parts {
                assert!(sentence.contains(part), "{sentence}");
            }
        }
    }

    #[test]
    fn an_invisible_character_is_named_by_its_number() {
        let error = RecordError::Text {
            field: TypedField::WorkerName,
            problem: TextProblem::RefusedCharacter('\u{202e}'),
        };
        let sentence = error.sentence(&Texts::new(Language::Nl));
        assert!(sentence.contains("‘Voornaam en naam’"), "{sentence}");
        assert!(sentence.contains("U+202E"), "{sentence}");
        assert!(!sentence.contains('\u{202e}'), "{sentence}");
    }

    #[test]
    fn every_error_has_a_sentence_without_a_gap_in_every_language() {
        let text = |problem| {
            DocumentError::Record(RecordError::Text {
                field: TypedField::PrintingReason,
                problem,
            })
        };
        let errors = [
            text(TextProblem::Empty),
            text(TextProblem::NotTrimmed),
            text(TextProblem::TooLong { limit: 2_000 }),
            DocumentError::Record(RecordError::TooLarge),
            DocumentError::Record(RecordError::NewerFormat { found: 2 }),
            DocumentError::Record(RecordError::Malformed {
                line: 3,
                column: 4,
                problem: String::new(),
            }),
            DocumentError::Record(RecordError::NotCanonical),
            DocumentError::Record(RecordError::Contradiction(
                crate::checklist::Contradiction::Ksz,
            )),
            DocumentError::OtherTemplate {
                found: "0-0".to_owned(),
            },
            DocumentError::Typesetting {
                problem: "none".to_owned(),
            },
        ];
        for language in [Language::Nl, Language::Fr, Language::En] {
            let texts = Texts::new(language);
            for error in &errors {
                let sentence = error.sentence(&texts);
                assert!(
                    sentence.contains(' ') && !sentence.contains('$'),
                    "{language:?}: {sentence}"
                );
            }
        }
    }
}
