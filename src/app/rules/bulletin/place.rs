//! The places of the form where something is typed, and the keys of the file that they become.

use serde::{Deserialize, Serialize};

use crate::text::Language;

/// Whether the bulletin is about a flaw in a product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// It is.
    Flaw,
    /// It is about something else.
    #[default]
    SomethingElse,
}

/// A place of the form, in the order in which the form shows them. Lines are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The access way.
    AccessWay,
    /// The number.
    Number,
    /// The first day.
    From,
    /// The last day.
    Until,
    /// What happened.
    What(Language),
    /// The day on which the flaw was published.
    PublishedOn,
    /// References of advisories.
    Advisories,
    /// The cut-off day.
    CutOff,
    /// The day of the organisation's own measures.
    MeasuresTakenOn,
    /// The list of measures as a whole.
    Measures,
    /// A measure.
    Measure(usize, Language),
    /// How many desks there are.
    Desks,
    /// Whom to telephone.
    Telephone,
    /// Another alternative.
    Other(Language),
    /// A service that is down.
    Service(usize, Language),
    /// The function that decided.
    DecidedBy,
    /// The day of the decision.
    DecidedOn,
    /// The primary process that is weighed.
    PrimaryProcess,
    /// What stops without access.
    Stops,
    /// What damage is feared.
    Damage,
    /// What was decided on continuity, and why.
    Weighed,
    /// The function that decided on continuity.
    WeighedBy,
    /// The day of that decision.
    WeighedOn,
    /// The name of whoever signs.
    SignerName,
    /// The organisation of whoever signs.
    SignerOrganisation,
}

impl Place {
    /// Finds the place behind a key of the file, as [`crate::input::InputError`] names it.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        let (key, language) = match key.rsplit_once('.') {
            Some((key, "nl")) => (key, Language::Nl),
            Some((key, "fr")) => (key, Language::Fr),
            _ => (key, Language::Nl),
        };
        if let Some((list, line)) = line(key) {
            return match list {
                "measures" => Some(Self::Measure(line, language)),
                "services-down" => Some(Self::Service(line, language)),
                "flaw.advisories" => Some(Self::Advisories),
                _ => None,
            };
        }
        Some(match key {
            "access-way" => Self::AccessWay,
            "sequence" => Self::Number,
            "from" => Self::From,
            "until" => Self::Until,
            "what-happened" => Self::What(language),
            "flaw.published-on" => Self::PublishedOn,
            "flaw.advisories" => Self::Advisories,
            "flaw.cut-off" => Self::CutOff,
            "flaw.measures-taken-on" => Self::MeasuresTakenOn,
            "measures" => Self::Measures,
            "alternatives.desks" => Self::Desks,
            "alternatives.telephone" => Self::Telephone,
            "alternatives.other" => Self::Other(language),
            "decided-by" => Self::DecidedBy,
            "decided-on" => Self::DecidedOn,
            "continuity.primary-process" => Self::PrimaryProcess,
            "continuity.stops-without-access" => Self::Stops,
            "continuity.feared-damage" => Self::Damage,
            "continuity.decision" => Self::Weighed,
            "continuity.decided-by" => Self::WeighedBy,
            "continuity.decided-on" => Self::WeighedOn,
            _ => return None,
        })
    }

    /// Tells whether the place holds a day.
    #[must_use]
    pub fn is_day(self) -> bool {
        matches!(
            self,
            Self::From
                | Self::Until
                | Self::PublishedOn
                | Self::CutOff
                | Self::MeasuresTakenOn
                | Self::DecidedOn
                | Self::WeighedOn
        )
    }

    /// Tells whether the place is filled in where the bulletin is signed, not where it is written.
    #[must_use]
    pub fn is_of_signer(self) -> bool {
        matches!(self, Self::SignerName | Self::SignerOrganisation)
    }
}

/// Takes the number off a list item's key; keys count from 1.
fn line(key: &str) -> Option<(&str, usize)> {
    let (list, number) = key.strip_suffix(']')?.rsplit_once('[')?;
    Some((list, number.parse::<usize>().ok()?.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_a_mistake_leads_to_its_place() {
        let cases = [
            ("decided-by", Place::DecidedBy),
            ("what-happened.fr", Place::What(Language::Fr)),
            ("flaw.advisories[2]", Place::Advisories),
            ("measures", Place::Measures),
            ("measures[1].nl", Place::Measure(0, Language::Nl)),
            ("measures[12].fr", Place::Measure(11, Language::Fr)),
            ("services-down[2].fr", Place::Service(1, Language::Fr)),
            ("alternatives.other.nl", Place::Other(Language::Nl)),
            ("continuity.decided-by", Place::WeighedBy),
        ];
        for (key, place) in cases {
            assert_eq!(Place::of_key(key), Some(place), "{key}");
        }
        for key in ["", "colour", "measures[0].nl", "levels[1]"] {
            assert_eq!(Place::of_key(key), None, "{key}");
        }
    }
}
