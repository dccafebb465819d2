//! Ids of `register-words.ftl`: the words for where a line of the register stands, for lists, exports and the command line.

use std::borrow::Cow;

use crate::assessment::KszVerdict;
use crate::register::line::{Doubt, Entry, State};
use crate::register::refusal::Refusal;
use crate::signing::answer::Answer;
use crate::text::TextId;
use crate::verification::{Reason, Status};

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
    /// What verification doubts of a file, in a few words: `register-own-doubt-<code>`.
    OwnDoubt(Reason),
    /// Who withdrew a key and when, to stand behind the doubt about it.
    WithdrawnBy,
    /// The same with the reason that was typed.
    WithdrawnWhy,
    /// An answer, with who gave it and what it says, to stand behind a doubt about it.
    AnswerOf,
    /// A remark, with who made it.
    RemarkOf,
    /// Something that is named, and what is said of it.
    Labelled,
    /// What the file's signature is worth, in a few words: `register-signature-<code>`.
    Signature(Status),
    /// The same where nothing is missing but somebody who vouches for the key.
    SignatureNotVouchedFor,
    /// The same where only the key of whoever answered was not compared.
    SignatureAnswerNotVouchedFor,
    /// The same where the file's own dates cannot all be right.
    SignatureDateDoubtful,
    /// How it stands with KSZ/BCSS data, in a few words, where a heading names them: `register-ksz-<id>`.
    Ksz(KszVerdict),
    /// The same with what it is about.
    KszNamed(KszVerdict),
    /// What was answered to a checklist, in a few words: `register-answer-<code>`.
    Answer(Answer),
    /// Why something was not examined, as sentences: `register-refusal-<code>`.
    Refusal(Refusal),
}

impl RegisterWord {
    /// The doubts of verification that have words here; every other one stands in a state or a doubt of its own.
    const OWN_DOUBTS: [Reason; 7] = [
        Reason::SignerNameSimilar,
        Reason::AssessmentDateDiffers,
        Reason::SignedInFuture,
        Reason::SignedOutOfOrder,
        Reason::SameKeyTwice,
        Reason::TimeStampUnknown,
        Reason::TimeStampDiffers,
    ];

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
            .chain(Self::OWN_DOUBTS.into_iter().map(Self::OwnDoubt))
            .chain(Status::ALL.into_iter().map(Self::Signature))
            .chain([
                Self::WithdrawnBy,
                Self::WithdrawnWhy,
                Self::AnswerOf,
                Self::RemarkOf,
                Self::Labelled,
                Self::SignatureNotVouchedFor,
                Self::SignatureAnswerNotVouchedFor,
                Self::SignatureDateDoubtful,
            ])
            .chain(KszVerdict::ALL.into_iter().map(Self::Ksz))
            .chain(KszVerdict::ALL.into_iter().map(Self::KszNamed))
            .chain(Answer::ALL.into_iter().map(Self::Answer))
            .chain(Refusal::ALL.into_iter().map(Self::Refusal))
            .collect()
    }
}

impl RegisterWord {
    /// Returns the words for what a file's signature is worth.
    #[must_use]
    pub fn signature_of(entry: &Entry) -> Self {
        let only_trust = matches!(
            entry.reasons.as_slice(),
            [Reason::SignerUnknown | Reason::SignerOtherRole]
        );
        if entry.status == Status::Intact && entry.reasons.iter().copied().any(is_about_dates) {
            Self::SignatureDateDoubtful
        } else if entry.status != Status::Intact || !only_trust {
            Self::Signature(entry.status)
        } else if entry.is_vouched_for() {
            Self::SignatureAnswerNotVouchedFor
        } else {
            Self::SignatureNotVouchedFor
        }
    }
}

/// Tells whether a reason doubts a date that the file gives.
const fn is_about_dates(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::AssessmentDateDiffers
            | Reason::SignedInFuture
            | Reason::SignedOutOfOrder
            | Reason::TimeStampDiffers
    )
}

impl TextId for RegisterWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::State(state) => format!("register-state-{}", state.code()),
            Self::StateSentence(state) => format!("register-state-{}.sentence", state.code()),
            Self::Doubt(doubt) => format!("register-doubt-{}", doubt.code()),
            Self::DoubtSentence(doubt) => format!("register-doubt-{}.sentence", doubt.code()),
            Self::OwnDoubt(reason) => format!("register-own-doubt-{}", reason.code()),
            Self::Signature(status) => format!("register-signature-{}", status.code()),
            Self::WithdrawnBy => return "register-withdrawn-by".into(),
            Self::WithdrawnWhy => return "register-withdrawn-why".into(),
            Self::AnswerOf => return "register-answer-of".into(),
            Self::RemarkOf => return "register-remark-of".into(),
            Self::Labelled => return "register-labelled".into(),
            Self::SignatureNotVouchedFor => "register-signature-not-vouched-for".to_owned(),
            Self::SignatureAnswerNotVouchedFor => {
                "register-signature-answer-not-vouched-for".to_owned()
            }
            Self::SignatureDateDoubtful => "register-signature-date-doubtful".to_owned(),
            Self::Ksz(verdict) => format!("register-ksz-{}", verdict.id()),
            Self::KszNamed(verdict) => format!("register-ksz-{}.named", verdict.id()),
            Self::Answer(answer) => format!("register-answer-{}", answer.code()),
            Self::Refusal(refusal) => format!("register-refusal-{}", refusal.code()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::export::samples::one_per_state;
    use crate::text::Language;

    #[test]
    fn a_key_that_nobody_vouched_for_yet_is_called_no_reservation() {
        let lines = one_per_state(Language::Nl);
        let line = lines.iter().find(|line| line.state == State::NotVouchedFor);
        let entry = line.unwrap().newest.clone().unwrap();
        let check = |reasons: &[Reason], expected| {
            let reasons = reasons.to_vec();
            let entry = Entry {
                signer_doubts: reasons.clone(),
                reasons,
                ..entry.clone()
            };
            assert_eq!(RegisterWord::signature_of(&entry), expected);
        };
        let unknown = Reason::SignerUnknown;
        check(&[unknown], RegisterWord::SignatureNotVouchedFor);
        let reserved = RegisterWord::Signature(Status::Intact);
        let ahead = [unknown, Reason::SignedInFuture];
        check(&ahead, RegisterWord::SignatureDateDoubtful);
        check(&[Reason::SignerNameChanged], reserved);
        let answered = Entry {
            signer_doubts: Vec::new(),
            ..entry
        };
        assert_eq!(
            RegisterWord::signature_of(&answered),
            RegisterWord::SignatureAnswerNotVouchedFor
        );
    }
}
