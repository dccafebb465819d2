//! Under which policy a checklist was made, seen from the one in force.

use crate::checklist::RecordedPolicy;
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
    /// One of another key, or of the same number with other contents.
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

    /// Compares what a record says with the policy in force.
    pub(super) fn of(recorded: &RecordedPolicy, policy: &Policy) -> Self {
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
