//! The one door to words: Fluent texts, numbers, dates and lists as in Belgium.
//!
//! Every text a person reads stands in `i18n/<language>/*.ftl`; Rust names it by an enum of [`ids`], so that a typo
//! does not compile. The language is always an argument, never a global.

pub mod access;
mod argument;
pub mod bulletin;
pub mod found;
pub mod ids;
pub mod isolation;
mod kept;
mod language;
pub mod mend;
mod numbers;
pub mod observed;
mod parsed;
pub mod policy;
pub mod problem;

use std::borrow::Cow;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use jiff::civil::Date;

use language::{identifier, locale};
use numbers::format_number;

pub use argument::Argument;
pub use kept::with_texts;
pub use language::Language;

/// Names one text of `i18n/`. Implemented by the enums of [`ids`] alone.
pub trait TextId {
    /// Returns the Fluent id, with `.attribute` where the text is an attribute.
    fn id(&self) -> Cow<'static, str>;
}

/// All texts of one language. Not for sharing between threads: each thread makes its own, see also [`with_texts`].
pub struct Texts {
    language: Language,
    bundle: FluentBundle<&'static FluentResource>,
    dates: Option<DateTimeFormatter<YMD>>,
    lists: Option<ListFormatter>,
}

impl Texts {
    /// Takes the language's files, which are read once for the process.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new(vec![identifier(language)]);
        // Direction marks around arguments would land in the window and the document.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        for resource in parsed::resources(language) {
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("text file of {} repeats ids: {errors:?}", language.code());
            }
        }
        let lists = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            language,
            bundle,
            dates: DateTimeFormatter::try_new(locale(language).into(), YMD::long()).ok(),
            lists: ListFormatter::try_new_and(locale(language).into(), lists).ok(),
        }
    }

    /// Returns the language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns a text without arguments.
    #[must_use]
    pub fn get(&self, id: impl TextId) -> String {
        self.format(id, &[])
    }

    /// Returns a text with its arguments filled in.
    ///
    /// A missing text shows its id and is logged: the language tests keep that from ever reaching a person.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "an id is small and made for this call"
    )]
    pub fn format(&self, id: impl TextId, arguments: &[(&str, Argument<'_>)]) -> String {
        let id = id.id();
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(
                *name,
                match argument {
                    Argument::Text(text) => FluentValue::String(text.clone()),
                    Argument::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let Some((text, errors)) = self.try_format(&id, Some(&values)) else {
            log::error!("text {id} is missing in {}", self.language.code());
            return id.into_owned();
        };
        if !errors.is_empty() {
            log::error!("text {id} in {}: {errors:?}", self.language.code());
        }
        text
    }

    /// Tells whether a text exists; for texts that only some controls or reasons have.
    #[must_use]
    pub fn has(&self, id: &impl TextId) -> bool {
        self.try_format(&id.id(), None).is_some()
    }

    /// Writes a date in words, say "21 juli 2026".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let written = self.dates.as_ref().and_then(|formatter| {
            let date = icu_datetime::input::Date::try_new_iso(
                i32::from(date.year()),
                date.month().unsigned_abs(),
                date.day().unsigned_abs(),
            )
            .ok()?;
            Some(formatter.format(&date).to_string())
        });
        match written {
            // The data that ICU carries write "1 juillet", which no French speaker does.
            Some(written) if self.language == Language::Fr && date.day() == 1 => {
                written.replacen('1', "1er", 1)
            }
            Some(written) => written,
            None => date.to_string(),
        }
    }

    /// Joins the items as a sentence does, say "a, b en c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match &self.lists {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// Formats a text and collects what Fluent complains of; `None` when there is no such text.
    fn try_format(
        &self,
        id: &str,
        values: Option<&FluentArgs<'_>>,
    ) -> Option<(String, Vec<fluent::FluentError>)> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, values, &mut errors)
            .into_owned();
        Some((text, errors))
    }
}

#[cfg(test)]
mod tests {
    use intl_memoizer::IntlLangMemoizer;

    use super::*;

    #[test]
    fn the_first_of_a_month_is_le_premier_in_french_only() {
        for (language, first, eleventh) in [
            (Language::Nl, "1 juli 2026", "11 juli 2026"),
            (Language::Fr, "1er juillet 2026", "11 juillet 2026"),
        ] {
            let texts = Texts::new(language);
            assert_eq!(texts.date(jiff::civil::date(2026, 7, 1)), first);
            assert_eq!(texts.date(jiff::civil::date(2026, 7, 11)), eleventh);
        }
    }

    #[test]
    fn dates_lists_and_numbers_are_written_as_in_belgium() {
        let cases = [
            (Language::Nl, "21 juli 2026", "a, b en c", "1.234,5"),
            (
                Language::Fr,
                "21 juillet 2026",
                "a, b et c",
                "1\u{202f}234,5",
            ),
        ];
        for (language, date, list, number) in cases {
            let texts = Texts::new(language);
            assert_eq!(texts.date(jiff::civil::date(2026, 7, 21)), date);
            assert_eq!(
                texts.list(&["a".to_owned(), "b".to_owned(), "c".to_owned()]),
                list
            );
            let memoizer = IntlLangMemoizer::new(identifier(language));
            assert_eq!(
                format_number(&FluentValue::from(1234.5), &memoizer).as_deref(),
                Some(number)
            );
        }
    }
}
