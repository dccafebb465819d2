//! Ids of `register-rules.ftl`: how a checklist stands to the organisation's policy and bulletins.

use std::borrow::Cow;

use crate::register::rules_standing::Cause;
use crate::text::TextId;

super::fixed_texts! {
    /// What lists and exports say of it.
    RegisterRulesText {
        CheckAgain = "register-rules-check-again",
        CheckedAgain = "register-rules-checked-again",
        CheckedAgainUnconfirmed = "register-rules-checked-again-unconfirmed",
        Bulletin = "register-rules-bulletin",
        BulletinPerhaps = "register-rules-bulletin-perhaps",
        MadeUnderInForce = "register-rules-made-under-in-force",
        MadeUnderEarlier = "register-rules-made-under-earlier",
        LessStrict = "register-rules-less-strict",
        HoldsLonger = "register-rules-holds-longer",
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
        })
    }
}
