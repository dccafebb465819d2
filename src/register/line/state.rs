//! Where a line of the register stands.

/// Where a line stands. The order is the one in which a team lead should look at them: what deceives first, what is
/// well last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Altered, or built to deceive, or signed by nobody.
    Invalid,
    /// No PDF of this format, damaged, or over the limits.
    Unreadable,
    /// Somebody vouched for the signer's key and took it back.
    KeyWithdrawn,
    /// Nobody vouches for the signer's key yet.
    NotVouchedFor,
    /// The text of the pages was not compared with the record yet; counts as no other state until it was.
    NotCompared,
    /// Another version of the program made the document: its text can never be compared with the record here.
    NotComparable,
    /// The verdict is no: `not-ready` or `work-on-site`; or the counter-signed answer sent the checklist back.
    NotReady,
    /// Checked or signed on a day that is still to come: the PC's clock was wrong, so nobody knows when it was made.
    InFuture,
    /// On the roster, and nothing was found.
    NotHandedIn,
    /// Valid until a day that is past.
    Expired,
    /// An access bulletin closes the remote access that the person uses, or closed it and has run out.
    AccessClosed,
    /// The policy or a bulletin asks to check again, or the checklist names another policy.
    CheckAgain,
    /// Ready with conditions that nobody marked as done.
    ConditionsOpen,
    /// Ready, and valid for [`EXPIRING_DAYS`] more days at most.
    Expiring,
    /// The person said to work inside the OCMW/CPAS: nothing was asked, and nothing allows telework.
    OnSite,
    /// Ready.
    Ready,
    /// The same person signed a newer checklist for a PC of the same nickname with another key that is vouched for; older
    /// checklists of the same key stand in [`super::Line::earlier`] instead.
    Superseded,
}

/// How many days before its last day a checklist is said to expire.
pub const EXPIRING_DAYS: i32 = 30;

impl State {
    /// Every state, in the order to look at them.
    pub const ALL: [Self; 17] = [
        Self::Invalid,
        Self::Unreadable,
        Self::KeyWithdrawn,
        Self::NotVouchedFor,
        Self::NotCompared,
        Self::NotComparable,
        Self::NotReady,
        Self::InFuture,
        Self::NotHandedIn,
        Self::Expired,
        Self::AccessClosed,
        Self::CheckAgain,
        Self::ConditionsOpen,
        Self::Expiring,
        Self::OnSite,
        Self::Ready,
        Self::Superseded,
    ];

    /// Tells whether a line in this state may have any verdict: then the verdict is said beside it.
    #[must_use]
    pub const fn hides_verdict(self) -> bool {
        matches!(
            self,
            Self::NotVouchedFor
                | Self::NotCompared
                | Self::NotComparable
                | Self::InFuture
                | Self::Expired
                | Self::AccessClosed
                | Self::CheckAgain
                | Self::Superseded
        )
    }

    /// Tells whether a checklist in this state holds, but does not count until a key or a text was looked at.
    #[must_use]
    pub const fn is_unconfirmed(self) -> bool {
        matches!(
            self,
            Self::KeyWithdrawn | Self::NotVouchedFor | Self::NotCompared | Self::NotComparable
        )
    }

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Unreadable => "unreadable",
            Self::KeyWithdrawn => "key-withdrawn",
            Self::NotVouchedFor => "not-vouched-for",
            Self::NotCompared => "not-compared",
            Self::NotComparable => "not-comparable",
            Self::NotReady => "not-ready",
            Self::InFuture => "in-future",
            Self::NotHandedIn => "not-handed-in",
            Self::Expired => "expired",
            Self::AccessClosed => "access-closed",
            Self::CheckAgain => "check-again",
            Self::ConditionsOpen => "conditions-open",
            Self::Expiring => "expiring",
            Self::Ready => "ready",
            Self::OnSite => "on-site",
            Self::Superseded => "superseded",
        }
    }
}
