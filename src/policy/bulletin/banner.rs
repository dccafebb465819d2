//! What a worker is told on every page about access and rules, as data.

use jiff::Zoned;
use jiff::civil::Date;

use super::Bulletin;

/// Something that the worker is told on every page; [`crate::text::access`] has its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Banner {
    /// The access is closed.
    Suspended(Box<Bulletin>),
    /// The access was closed, and the bulletin has run out: nobody knows what holds.
    SuspensionRanOut(Box<Bulletin>),
    /// The organisation has to assume that it is compromised.
    AssumeCompromise(Box<Bulletin>),
    /// The access is limited.
    Limited(Box<Bulletin>),
    /// The access is open again, with measures.
    Reopened(Box<Bulletin>),
    /// A bulletin will act from a later day on.
    Announced(Box<Bulletin>),
    /// The access is open as before.
    OpenAgain(Box<Bulletin>),
    /// The access is open as before, at the hours that the policy sets.
    OpenAgainAtHours(Box<Bulletin>),
    /// A bulletin with measures has run out and acts no more.
    RanOut(Box<Bulletin>),
    /// The PC's clock is behind the day on which something was decided that this PC already knows.
    ClockBehind {
        /// The day that the PC shows.
        shown: Date,
        /// The latest decision that it knows.
        decided: Date,
    },
    /// The policy has run out.
    PolicyExpired {
        /// Its last day.
        last_day: Date,
    },
    /// Nobody may connect now.
    OutsideWindow {
        /// When connecting is allowed again, on the clock of Brussels; `None` when not within a year.
        opens: Option<Zoned>,
    },
    /// Nobody may connect now, and the hours do not open what a bulletin has closed.
    OutsideWindowAndClosed,
}

impl Banner {
    /// Returns the place among the banners, the gravest first.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::Suspended(_) => 0,
            Self::SuspensionRanOut(_) => 1,
            Self::AssumeCompromise(_) => 2,
            Self::Limited(_) => 3,
            Self::Reopened(_) => 4,
            Self::ClockBehind { .. } => 5,
            Self::OutsideWindow { .. } | Self::OutsideWindowAndClosed => 6,
            Self::Announced(_) => 7,
            Self::PolicyExpired { .. } => 8,
            Self::RanOut(_) => 9,
            Self::OpenAgain(_) | Self::OpenAgainAtHours(_) => 10,
        }
    }
}
