//! A text that an organisation wrote in both languages.

use serde::{Deserialize, Serialize};

use crate::checklist::refused_characters;
use crate::input::{Field, InputError, Mistakes, Problem, Section, TextRule};
use crate::text::Language;

/// A text in Dutch and in French; neither is ever empty in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Bilingual {
    /// The Dutch text.
    pub nl: String,
    /// The French text.
    pub fr: String,
}

impl Bilingual {
    /// Puts the two texts together.
    #[must_use]
    pub fn new(nl: &str, fr: &str) -> Self {
        Self {
            nl: nl.to_owned(),
            fr: fr.to_owned(),
        }
    }

    /// Returns the text for a reader; whoever reads English gets the Dutch one.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Nl | Language::En => &self.nl,
            Language::Fr => &self.fr,
        }
    }

    /// Returns what goes into a field in which this is usually typed: what stands there, but for nothing and for the text in
    /// the other language, which give way to the reader's.
    #[must_use]
    pub fn filled_in(&self, typed: &str, language: Language) -> String {
        let typed = typed.trim();
        if typed.is_empty() || typed == self.nl || typed == self.fr {
            self.text(language).to_owned()
        } else {
            typed.to_owned()
        }
    }

    /// Tells whether nothing was written in either language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nl.trim().is_empty() && self.fr.trim().is_empty()
    }
}

/// Reads a table of exactly the two languages.
pub(super) fn read(
    field: &Field<'_>,
    rule: TextRule,
    mistakes: &mut Mistakes,
) -> Option<Bilingual> {
    read_each(field, mistakes, |field| text(field, rule))
}

/// Reads a table of exactly the two languages, each in the same way.
pub(super) fn read_each(
    field: &Field<'_>,
    mistakes: &mut Mistakes,
    text: impl Fn(&Field<'_>) -> Result<String, InputError>,
) -> Option<Bilingual> {
    let section = mistakes.note(field.section())?;
    mistakes.only(&section, &["nl", "fr"]);
    let nl = mistakes.required(&section, "nl", &text);
    let fr = mistakes.required(&section, "fr", &text);
    Some(Bilingual { nl: nl?, fr: fr? })
}

/// Reads the texts below a key that must be there.
pub(super) fn required(
    section: &Section<'_>,
    key: &str,
    rule: TextRule,
    mistakes: &mut Mistakes,
) -> Option<Bilingual> {
    let field = mistakes.note(section.required(key))?;
    read(&field, rule, mistakes)
}

/// Reads the texts below a key that may be missing.
pub(super) fn optional(
    section: &Section<'_>,
    key: &str,
    rule: TextRule,
    mistakes: &mut Mistakes,
) -> Option<Bilingual> {
    read(&section.optional(key)?, rule, mistakes)
}

/// Reads a text that a checklist can hold: what a record refuses must not come in by way of a policy.
pub(super) fn text(field: &Field<'_>, rule: TextRule) -> Result<String, InputError> {
    let text = field.text(rule)?;
    if refused_characters(&text).is_empty() && !text.contains('\t') {
        Ok(text)
    } else {
        Err(field.error(Problem::ControlCharacter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Document;

    #[test]
    fn a_field_gets_the_readers_language_and_keeps_what_somebody_typed() {
        let name = Bilingual::new("OCMW Voorbeeldstad", "CPAS de Villexemple");
        for (typed, expected) in [
            ("", "OCMW Voorbeeldstad"),
            ("CPAS de Villexemple", "OCMW Voorbeeldstad"),
            ("Informatica voor OCMW’s", "Informatica voor OCMW’s"),
        ] {
            assert_eq!(name.filled_in(typed, Language::Nl), expected, "{typed}");
        }
        assert_eq!(name.filled_in(" ", Language::Fr), "CPAS de Villexemple");
    }

    fn name(body: &str) -> Result<Bilingual, Problem> {
        let document = Document::parse(format!("format = 1\n{body}").as_bytes()).unwrap();
        let root = document.open(&["format", "name"]).unwrap();
        let mut mistakes = Mistakes::default();
        let read = required(&root, "name", TextRule::NAME, &mut mistakes);
        mistakes
            .settle(read)
            .map_err(|mut all| all.remove(0).problem)
    }

    #[test]
    fn both_languages_are_asked_for() {
        let both = Bilingual::new("OCMW", "CPAS");
        assert_eq!(name("name = { nl = \"OCMW\", fr = \" CPAS \" }"), Ok(both));
        assert_eq!(name("name = { nl = \"OCMW\" }"), Err(Problem::MissingKey));
        assert_eq!(
            name("name = { nl = \"OCMW\", fr = \"\" }"),
            Err(Problem::EmptyText)
        );
    }

    #[test]
    fn what_a_record_would_refuse_is_refused_here() {
        for unseen in ["\u{ad}", "\u{200b}", "\u{e000}", "\u{202e}"] {
            let found = name(&format!("name = {{ nl = \"a{unseen}b\", fr = \"c\" }}"));
            assert_eq!(found, Err(Problem::ControlCharacter), "{unseen:?}");
        }
    }

    #[test]
    fn an_english_reader_gets_the_dutch_text() {
        let both = Bilingual::new("OCMW", "CPAS");
        assert_eq!(both.text(Language::En), "OCMW");
        assert_eq!(both.text(Language::Fr), "CPAS");
    }
}
