//! The languages that the program speaks.

use icu_locale_core::{Locale, locale};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::ids;

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

    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Nl => ids::NL_SOURCES,
            Self::Fr => ids::FR_SOURCES,
            Self::En => ids::EN_SOURCES,
        }
    }
}

// Free functions: the macros expand to unsafe code, which has no place beside a derived Deserialize.
pub(super) fn locale(language: Language) -> Locale {
    match language {
        Language::Nl => locale!("nl-BE"),
        Language::Fr => locale!("fr-BE"),
        Language::En => locale!("en-GB"),
    }
}

pub(super) fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::Nl => unic_langid::langid!("nl-BE"),
        Language::Fr => unic_langid::langid!("fr-BE"),
        Language::En => unic_langid::langid!("en-GB"),
    }
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
}
