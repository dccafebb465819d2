//! The one door to words: Fluent texts, numbers, dates and lists as in Belgium.
//!
//! Every text a person reads stands in `i18n/<language>/*.ftl`; Rust names it by an enum of [`ids`], so that a typo
//! does not compile. The language is always an argument, never a global.

pub mod access;
pub mod bulletin;
pub mod ids;
pub mod isolation;
mod kept;
pub mod mend;
pub mod observed;
mod parsed;
pub mod policy;
pub mod problem;

use std::borrow::Cow;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::{Locale, locale};
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

pub use kept::with_texts;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Dutch, as in Belgium.
    Nl,
    /// French, as in Belgium.
    Fr,
    /// English, for the command line's messages only.
    En,
}

impl Language {
    /// The languages of the window and the document.
    pub const FOR_PEOPLE: [Self; 2] = [Self::Nl, Self::Fr];

    /// Returns the two-letter code, as files and command line use it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// Finds a language by its two-letter code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Nl, Self::Fr, Self::En]
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// Chooses the first Dutch or French among the languages the system asks for, else Dutch.
    #[must_use]
    pub fn choose<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        wanted
            .into_iter()
            .find_map(|tag| match tag.split(['-', '_', '.']).next() {
                Some("nl") => Some(Self::Nl),
                Some("fr") => Some(Self::Fr),
                _ => None,
            })
            .unwrap_or(Self::Nl)
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Nl => ids::NL_SOURCES,
            Self::Fr => ids::FR_SOURCES,
            Self::En => ids::EN_SOURCES,
        }
    }
}

// Free functions: the macros expand to unsafe code, which has no place beside a derived Deserialize.
fn locale(language: Language) -> Locale {
    match language {
        Language::Nl => locale!("nl-BE"),
        Language::Fr => locale!("fr-BE"),
        Language::En => locale!("en-GB"),
    }
}

fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::Nl => unic_langid::langid!("nl-BE"),
        Language::Fr => unic_langid::langid!("fr-BE"),
        Language::En => unic_langid::langid!("en-GB"),
    }
}

/// Names one text of `i18n/`. Implemented by the enums of [`ids`] alone.
pub trait TextId {
    /// Returns the Fluent id, with `.attribute` where the text is an attribute.
    fn id(&self) -> Cow<'static, str>;
}

/// A value that goes into a text.
pub enum Argument<'a> {
    /// Text as it is, also a formatted date or list.
    Text(Cow<'a, str>),
    /// A whole number, formatted and pluralised by Fluent.
    Number(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
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

/// A number formatter that Fluent keeps between calls.
struct BelgianNumbers(DecimalFormatter);

impl Memoizable for BelgianNumbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, Self::Error> {
        let locale: Locale = language.to_string().parse().map_err(drop)?;
        let formatter = DecimalFormatter::try_new(
            locale.into(),
            icu_decimal::options::DecimalFormatterOptions::default(),
        );
        formatter.map(Self).map_err(drop)
    }
}

/// Writes numbers with the separators of the language; leaves everything else to Fluent.
fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal: Decimal = number.as_string().parse().ok()?;
    memoizer
        .with_try_get::<BelgianNumbers, _, _>((), |formatter| {
            formatter.0.format(&decimal).to_string()
        })
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_dutch_or_french_wins_else_dutch() {
        let cases: [(&[&str], Language); 5] = [
            (&["fr-BE", "C"], Language::Fr),
            (&["en-GB", "fr_FR.UTF-8", "nl"], Language::Fr),
            (&["nl", "fr"], Language::Nl),
            (&["de-BE"], Language::Nl),
            (&[], Language::Nl),
        ];
        for (wanted, expected) in cases {
            assert_eq!(
                Language::choose(wanted.iter().copied()),
                expected,
                "{wanted:?}"
            );
        }
    }

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
