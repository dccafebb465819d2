//! How the days and moments of a checklist stand to today: whether it still holds, whether it claims to come from the future.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::EXPIRING_DAYS;
use crate::checklist::Checklist;
use crate::verification::Reason;

/// Whether the last day of a checklist is past, near or far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Validity {
    /// The last day is past.
    Expired,
    /// It is at most [`EXPIRING_DAYS`] away.
    Expiring,
    /// It is further away.
    Holds,
}

impl Validity {
    /// Looks at a checklist's last day.
    #[must_use]
    pub fn of(checklist: &Checklist, today: Date) -> Self {
        let left = today.duration_until(checklist.valid_until).as_hours() / 24;
        if checklist.valid_until < today {
            Self::Expired
        } else if left <= i64::from(EXPIRING_DAYS) {
            Self::Expiring
        } else {
            Self::Holds
        }
    }

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Expiring => "expiring",
            Self::Holds => "holds",
        }
    }
}

/// What of a checklist lies in the future, by the keeper's clock: the signature by over an hour, the check by over a day. When it was really made, nobody knows then:
/// it counts for nothing and takes the place of no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ahead {
    /// The moment of the worker's signature.
    Signature,
    /// The day of the check.
    Assessment,
}

impl Ahead {
    /// Looks at the doubts about the worker's signature, then at the day of the check: neither today nor when it was signed it
    /// may lie in the future, or a checklist could be signed for years to come.
    #[must_use]
    pub fn of(
        signer_doubts: &[Reason],
        checklist: Option<&Checklist>,
        signed_on: Option<Date>,
        today: Date,
    ) -> Option<Self> {
        if signer_doubts.contains(&Reason::SignedInFuture) {
            return Some(Self::Signature);
        }
        let first = signed_on.map_or(today, |signed_on| signed_on.min(today));
        let tomorrow = first.checked_add(1.day()).ok();
        let is_later = tomorrow
            .zip(checklist)
            .is_some_and(|(tomorrow, checklist)| checklist.assessed_on > tomorrow);
        is_later.then_some(Self::Assessment)
    }
}
