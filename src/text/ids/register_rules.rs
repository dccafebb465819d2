//! Ids of `register-rules.ftl`: how a checklist stands to the organisation's policy and bulletins.

use std::borrow::Cow;

use crate::register::rules_standing::{Cause, MadeUnder};
use crate::text::TextId;

super::fixed_texts! {
    /// What lists and exports say of it.
    RegisterRulesText {
        CheckAgain = "register-rules-check-again",
        CheckedAgain = "register-rules-checked-again",
        Bulletin = "register-rules-bulletin",
        BulletinPerhaps = "register-rules-bulletin-perhaps",
        CollectCheckAgain = "collect-check-again",
        CollectBulletin = "collect-bulletin",
        CollectChosen = "collect-chosen",
        CollectNoneChosen = "collect-none-chosen",
    }
}

/// A word or sentence about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegisterRulesWord {
    /// Why to check again, in a few words: `register-rules-cause-<code>`.
    Cause(Cause),
    /// The same as a sentence, with what to do.
    CauseSentence(Cause),
    /// Under which policy a checklist was made, as a sentence: `register-rules-made-under-<code>`.
    MadeUnder(MadeUnder),
}

impl RegisterRulesWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let causes = Cause::ALL.into_iter();
        causes
            .clone()
            .map(Self::Cause)
            .chain(causes.map(Self::CauseSentence))
            .chain(MadeUnder::ALL.into_iter().map(Self::MadeUnder))
            .collect()
    }
}

impl TextId for RegisterRulesWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Cause(cause) => format!("register-rules-cause-{}", cause.code()),
            Self::CauseSentence(cause) => {
                format!("register-rules-cause-{}.sentence", cause.code())
            }
            Self::MadeUnder(made_under) => {
                format!("register-rules-made-under-{}", made_under.code())
            }
        })
    }
}
