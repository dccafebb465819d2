//! What a person asks to see of the list: words, state, organisation, day, rules, order.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::register::line::State;
use crate::register::rules_standing::{CheckAgain, RulesStanding};

/// In which order the lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What needs a look first, first.
    #[default]
    Urgency,
    /// By name.
    Name,
    /// By organisation, then by name.
    Organisation,
    /// What ends first, first.
    ValidUntil,
    /// What was signed last, first.
    Signed,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 5] = [
        Self::Urgency,
        Self::Name,
        Self::Organisation,
        Self::ValidUntil,
        Self::Signed,
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Name => "name",
            Self::Organisation => "organisation",
            Self::ValidUntil => "valid-until",
            Self::Signed => "signed",
        }
    }
}

/// When a checklist was signed, seen from today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignedWhen {
    /// At any time, or never.
    #[default]
    Any,
    /// In the last thirty days.
    LastMonth,
    /// In the last twelve months.
    LastYear,
    /// Longer ago than twelve months.
    Earlier,
}

impl SignedWhen {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Any, Self::LastMonth, Self::LastYear, Self::Earlier];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::LastMonth => "last-month",
            Self::LastYear => "last-year",
            Self::Earlier => "earlier",
        }
    }

    pub(super) fn holds(self, signed: Option<Date>, today: Date) -> bool {
        let since = |span| today.checked_sub(span).is_ok_and(|day| signed >= Some(day));
        match self {
            Self::Any => true,
            Self::LastMonth => since(30.days()),
            Self::LastYear => since(12.months()),
            Self::Earlier => signed.is_some() && !since(12.months()),
        }
    }
}

/// How a checklist stands to the organisation's policy and bulletins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RulesFilter {
    /// In whatever way.
    #[default]
    Any,
    /// It has to be made again.
    CheckAgain,
    /// It was asked for again, and this one is from after that.
    CheckedAgain,
    /// A bulletin concerns the person.
    Concerned,
    /// It was made under another policy than the one in force, or without one; not under an earlier one of the same key.
    OtherPolicy,
}

impl RulesFilter {
    /// Every choice.
    pub const ALL: [Self; 5] = [
        Self::Any,
        Self::CheckAgain,
        Self::CheckedAgain,
        Self::Concerned,
        Self::OtherPolicy,
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::CheckAgain => "check-again",
            Self::CheckedAgain => "checked-again",
            Self::Concerned => "concerned",
            Self::OtherPolicy => "other-policy",
        }
    }

    /// Tells whether a line is meant.
    #[must_use]
    pub fn holds(self, rules: &RulesStanding) -> bool {
        match self {
            Self::Any => true,
            Self::CheckAgain => matches!(rules.check_again, CheckAgain::Due(_)),
            Self::CheckedAgain => rules.check_again == CheckAgain::Done,
            Self::Concerned => !rules.bulletins.is_empty(),
            Self::OtherPolicy => rules.made_under.is_flagged(),
        }
    }
}

/// What a person asks to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Criteria {
    /// Words that all have to stand in a line, whatever their case and accents.
    pub search: String,
    /// This state alone.
    pub state: Option<State>,
    /// This organisation alone.
    pub organisation: Option<String>,
    /// When it was signed.
    pub signed: SignedWhen,
    /// How it stands to the organisation's rules.
    pub rules: RulesFilter,
    /// The order.
    pub order: Order,
}
