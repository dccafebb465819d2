//! Numbers as Belgium writes them.

use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

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
pub(super) fn format_number(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
) -> Option<String> {
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
