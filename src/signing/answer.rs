//! The answer that a team lead or DPO gives by counter-signing: accepted, accepted with a remark, or sent back.

/// An answer to a checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Accepted as it is.
    Accepted,
    /// Accepted, and something has to be said.
    AcceptedWithRemark,
    /// Sent back: the worker should change something and sign again.
    SentBack,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::AcceptedWithRemark, Self::SentBack];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::AcceptedWithRemark => "accepted-with-remark",
            Self::SentBack => "sent-back",
        }
    }
}
