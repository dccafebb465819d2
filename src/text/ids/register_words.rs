//! Ids of `register-words.ftl`: the words for where a line of the register stands, for lists, exports and the command line.

use std::borrow::Cow;

use crate::register::line::{Doubt, State};
use crate::register::refusal::Refusal;
use crate::signing::answer::Answer;
use crate::text::TextId;
use crate::verification::Status;

/// A word or sentence about a line of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegisterWord {
    /// A state in a few words, fit for a cell: `register-state-<code>`.
    State(State),
    /// What a state means and what to do, as sentences.
    StateSentence(State),
    /// A doubt in a few words: `register-doubt-<code>`.
    Doubt(Doubt),
    /// What a doubt means and what to do, as sentences.
    DoubtSentence(Doubt),
    /// What the file's signature is worth, in a few words: `register-signature-<code>`.
    Signature(Status),
    /// What was answered to a checklist, in a few words: `register-answer-<code>`.
    Answer(Answer),
    /// Why something was not examined, as sentences: `register-refusal-<code>`.
    Refusal(Refusal),
}

impl RegisterWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let states = State::ALL.into_iter();
        let doubts = Doubt::ALL.into_iter();
        states
            .clone()
            .map(Self::State)
            .chain(states.map(Self::StateSentence))
            .chain(doubts.clone().map(Self::Doubt))
            .chain(doubts.map(Self::DoubtSentence))
            .chain(Status::ALL.into_iter().map(Self::Signature))
            .chain(Answer::ALL.into_iter().map(Self::Answer))
            .chain(Refusal::ALL.into_iter().map(Self::Refusal))
            .collect()
    }
}

impl TextId for RegisterWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::State(state) => format!("register-state-{}", state.code()),
            Self::StateSentence(state) => format!("register-state-{}.sentence", state.code()),
            Self::Doubt(doubt) => format!("register-doubt-{}", doubt.code()),
            Self::DoubtSentence(doubt) => format!("register-doubt-{}.sentence", doubt.code()),
            Self::Signature(status) => format!("register-signature-{}", status.code()),
            Self::Answer(answer) => format!("register-answer-{}", answer.code()),
            Self::Refusal(refusal) => format!("register-refusal-{}", refusal.code()),
        })
    }
}
