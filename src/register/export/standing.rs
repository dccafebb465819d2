//! What a state amounts to: its tone beside the word, whether a checklist is missing, whether a file counts for nobody.

use crate::register::line::{Line, State};
use crate::register::rules_words::hidden_state;

/// The tone of a state. It never stands alone: the word is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Well.
    Good,
    /// Something is to be done soon.
    Attention,
    /// Not well, or not to be trusted.
    Stop,
    /// Counts no more.
    Quiet,
}

impl Tone {
    /// Returns the tone of a state.
    #[must_use]
    pub const fn of(state: State) -> Self {
        match state {
            State::Ready => Self::Good,
            State::NotVouchedFor
            | State::NotCompared
            | State::NotComparable
            | State::CheckAgain
            | State::ConditionsOpen
            | State::Expiring => Self::Attention,
            State::Invalid
            | State::KeyWithdrawn
            | State::Unreadable
            | State::NotReady
            | State::InFuture
            | State::NotHandedIn
            | State::Expired
            | State::AccessClosed => Self::Stop,
            State::OnSite | State::Superseded => Self::Quiet,
        }
    }

    /// Returns the name that a template knows.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Stop => "stop",
            Self::Quiet => "quiet",
        }
    }
}

/// Tells whether somebody has to hand in a checklist, whatever is still to be looked at of the one that is there.
pub(super) fn lacks_a_checklist(line: &Line) -> bool {
    let state = hidden_state(line).unwrap_or(line.state);
    matches!(
        state,
        State::NotHandedIn
            | State::NotComparable
            | State::InFuture
            | State::Expired
            | State::CheckAgain
    )
}

/// Tells whether a line in this state is a file that counts for nobody.
pub(super) fn is_refused(state: State) -> bool {
    matches!(state, State::Invalid | State::Unreadable)
}
