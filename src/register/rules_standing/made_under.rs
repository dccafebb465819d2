//! Under which policy a checklist was made, seen from the one in force.

use jiff::ToSpan as _;

use crate::checklist::{Checklist, RecordedPolicy};
use crate::control::Level;
use crate::policy::Policy;

/// Under which policy a checklist was made, seen from the one in force here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MadeUnder {
    /// No signed policy is in force here: there is nothing to compare with.
    #[default]
    NotCompared,
    /// The one in force.
    InForce,
    /// One of the same key with a lower number.
    Earlier,
    /// One of the same key with a higher number: this PC does not have it yet.
    Later,
    /// None: the worker's PC knew no policy of the organisation.
    Default,
    /// One of another key, or of the same number with other contents; or one of nobody known that asks less than the one
    /// that holds here.
    Another,
}

impl MadeUnder {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotCompared => "not-compared",
            Self::InForce => "in-force",
            Self::Earlier => "earlier",
            Self::Later => "later",
            Self::Default => "default",
            Self::Another => "another",
        }
    }

    /// Tells whether the register flags it: a policy that the organisation's one does not follow on.
    #[must_use]
    pub const fn is_flagged(self) -> bool {
        matches!(self, Self::Later | Self::Default | Self::Another)
    }

    /// Compares what a record says with the policy in force; without a signed one, with the built-in one or the one given.
    pub(super) fn of(checklist: &Checklist, policy: &Policy) -> Self {
        match Self::named(&checklist.policy, policy) {
            Self::NotCompared | Self::Default if asks_less(checklist, policy) => Self::Another,
            named => named,
        }
    }

    /// Compares which policy a record names with the one in force.
    fn named(recorded: &RecordedPolicy, policy: &Policy) -> Self {
        let (Some(signed_by), Some(decision)) = (&policy.signed_by, &policy.decision) else {
            return Self::NotCompared;
        };
        let (Some(key), Some(sequence), Some(hash)) =
            (&recorded.key, recorded.sequence, &recorded.hash)
        else {
            return Self::Default;
        };
        let known = u64::from(decision.sequence);
        if *key != signed_by.key || (sequence == known && *hash != signed_by.hash) {
            Self::Another
        } else if sequence > known {
            Self::Later
        } else if sequence < known {
            Self::Earlier
        } else {
            Self::InForce
        }
    }
}

/// Tells whether a checklist was made by rules that ask less than these: something required is only advised, or it holds
/// longer. Who makes such rules for himself would otherwise be ready by them.
fn asks_less(checklist: &Checklist, policy: &Policy) -> bool {
    let mut changed = checklist.policy.changed_levels.iter();
    let is_lowered = changed.any(|changed| {
        changed.circular == Level::Required
            && changed.level != Level::Required
            && !policy
                .levels
                .contains_key(&(changed.control, checklist.situation))
    });
    let months = i64::from(policy.validity_months).months();
    let last = checklist.assessed_on.saturating_add(months);
    is_lowered || checklist.valid_until > last
}
