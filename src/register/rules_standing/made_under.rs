//! Under which policy a checklist was made, seen from the one in force.

use crate::checklist::{Checklist, NamedRules, RecordedPolicy};
use crate::policy::{Policy, SignedBy};

/// Under which policy a checklist was made, seen from the one in force here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MadeUnder {
    /// The program's own rules, and no signed policy is in force here: there is nothing to compare with.
    #[default]
    NotCompared,
    /// The one in force.
    InForce,
    /// One of the same key with a lower number, and it asks no less than the one in force.
    Earlier,
    /// One of the same key with a lower number, by what the record says, and it asks less than the one in force. What stood
    /// in the earlier one is not known here: a record can claim any.
    EarlierAskingLess,
    /// One of the same key with a higher number, which this PC does not have yet; it asks no less than the one in force.
    Later,
    /// None: the worker's PC knew no policy of the organisation.
    Default,
    /// One of another key, that nobody signed, or of the same number with other contents.
    Another,
    /// That of a file of which nothing in force here says what it is worth.
    Unknown,
}

impl MadeUnder {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotCompared => "not-compared",
            Self::InForce => "in-force",
            Self::Earlier => "earlier",
            Self::EarlierAskingLess => "earlier-asking-less",
            Self::Later => "later",
            Self::Default => "default",
            Self::Another => "another",
            Self::Unknown => "unknown",
        }
    }

    /// Tells whether the register flags it: a policy that the organisation's one does not follow on.
    #[must_use]
    pub const fn is_flagged(self) -> bool {
        match self {
            Self::EarlierAskingLess
            | Self::Later
            | Self::Default
            | Self::Another
            | Self::Unknown => true,
            Self::NotCompared | Self::InForce | Self::Earlier => false,
        }
    }

    /// Tells whether the checklist was made by rules of which nobody here knows that they are the organisation's.
    #[must_use]
    pub const fn is_foreign(self) -> bool {
        matches!(
            self,
            Self::EarlierAskingLess | Self::Another | Self::Unknown
        )
    }

    /// Compares a record with the policy in force: what it says of its rules, and whether it keeps to them.
    #[must_use]
    pub fn of(checklist: &Checklist, policy: &Policy) -> Self {
        let recorded = &checklist.policy;
        let of_file = checklist.named_rules() != NamedRules::BuiltIn;
        let found = match (&policy.signed_by, &policy.decision) {
            (Some(_), Some(_)) if !of_file => Self::Default,
            (Some(signed_by), Some(decision)) => {
                Self::beside(recorded, signed_by, u64::from(decision.sequence))
            }
            _ if !of_file => Self::NotCompared,
            // Whoever names a file that nobody signed answers for it; only its contents tell it.
            _ if recorded.hash.is_some() && recorded.hash == policy.hash() => Self::InForce,
            _ => Self::Unknown,
        };
        if checklist.asks_no_less_than(policy) {
            return found;
        }
        match found {
            Self::InForce => Self::Another,
            Self::Earlier => Self::EarlierAskingLess,
            Self::Later => Self::Unknown,
            found => found,
        }
    }

    /// Compares the file that a record names with the signed one in force.
    fn beside(recorded: &RecordedPolicy, signed_by: &SignedBy, known: u64) -> Self {
        let (Some(key), Some(sequence), Some(hash)) =
            (&recorded.key, recorded.sequence, &recorded.hash)
        else {
            return Self::Another;
        };
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
