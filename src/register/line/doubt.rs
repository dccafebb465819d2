//! What makes a line of the register doubtful.

use super::{Entry, Line, Place};

/// What makes a line doubtful beside its state; shown, never guessed away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// Somebody vouched for this key and took it back.
    KeyWithdrawn,
    /// Checklists under this name were signed with more than one key, and nobody vouches for this one.
    KeyChanged,
    /// The same key signed under another name or organisation.
    KeyOfAnother,
    /// Somebody of the same name in another organisation signed with another key, and nobody vouches for this one.
    SameNameElsewhere,
    /// An answer does not count, since nobody vouches for whoever gave it.
    AnswerNotVouchedFor,
    /// Several people who are vouched for answered, and not the same; the last answer counts.
    AnswersDiffer,
    /// The checklist before this one was sent back, and nobody answered this one yet.
    AfterSentBack,
    /// The answer that the register knows is in no file of the folder any more.
    AnswerFileMissing,
    /// A name that is nearly one of the roster.
    NameNearRoster,
    /// Not on the roster.
    NotOnRoster,
    /// Several people of the roster have this name.
    SeveralOnRoster,
    /// The roster's e-mail address is none that a mail can go to.
    AddressUnusable,
    /// A control or direction character stands in a name.
    OddCharacters,
    /// Letters of two alphabets stand in one name: one may only look like the other.
    MixedAlphabets,
    /// A control or direction character stands in the name of a file, or of a file inside it.
    OddFileName,
    /// Two checklists claim the same moment, and say different things.
    TwoAtOnce,
    /// Another checklist of the same person and key, or another answer, claims to come from the future; it does not count.
    OtherInFuture,
    /// Made under a policy that is not the organisation's.
    AnotherPolicy,
    /// Made without the organisation's policy.
    WithoutPolicy,
    /// Made under a later policy of the organisation than the register knows.
    LaterPolicy,
    /// Made by the rules of a file, and no policy is in force here that says what they are worth.
    UnknownRules,
    /// Made by rules that are not known here and that the signer of the checklist signed too.
    OwnRules,
    /// The PC was measured more than a day before or after the check.
    MeasuredAnotherDay,
    /// Verification has a doubt of its own; see the reasons.
    Verification,
}

impl Doubt {
    /// Every doubt.
    pub const ALL: [Self; 24] = [
        Self::KeyWithdrawn,
        Self::KeyChanged,
        Self::KeyOfAnother,
        Self::SameNameElsewhere,
        Self::AnswerNotVouchedFor,
        Self::AnswersDiffer,
        Self::AfterSentBack,
        Self::AnswerFileMissing,
        Self::NameNearRoster,
        Self::NotOnRoster,
        Self::SeveralOnRoster,
        Self::AddressUnusable,
        Self::OddCharacters,
        Self::MixedAlphabets,
        Self::OddFileName,
        Self::TwoAtOnce,
        Self::OtherInFuture,
        Self::AnotherPolicy,
        Self::WithoutPolicy,
        Self::LaterPolicy,
        Self::UnknownRules,
        Self::OwnRules,
        Self::MeasuredAnotherDay,
        Self::Verification,
    ];

    /// Returns where the files lie whose names make the line doubtful; of every other doubt none.
    pub fn odd_places(self, line: &Line) -> impl Iterator<Item = &Place> {
        let newest = line
            .newest
            .iter()
            .filter(move |_| self == Self::OddFileName);
        newest.flat_map(Entry::odd_places)
    }

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::KeyWithdrawn => "key-withdrawn",
            Self::KeyChanged => "key-changed",
            Self::KeyOfAnother => "key-of-another",
            Self::SameNameElsewhere => "same-name-elsewhere",
            Self::AnswerNotVouchedFor => "answer-not-vouched-for",
            Self::AnswersDiffer => "answers-differ",
            Self::AfterSentBack => "after-sent-back",
            Self::AnswerFileMissing => "answer-file-missing",
            Self::NameNearRoster => "name-near-roster",
            Self::NotOnRoster => "not-on-roster",
            Self::SeveralOnRoster => "several-on-roster",
            Self::AddressUnusable => "address-unusable",
            Self::OddCharacters => "odd-characters",
            Self::MixedAlphabets => "mixed-alphabets",
            Self::OddFileName => "odd-file-name",
            Self::TwoAtOnce => "two-at-once",
            Self::OtherInFuture => "other-in-future",
            Self::AnotherPolicy => "another-policy",
            Self::WithoutPolicy => "without-policy",
            Self::LaterPolicy => "later-policy",
            Self::UnknownRules => "unknown-rules",
            Self::OwnRules => "own-rules",
            Self::MeasuredAnotherDay => "measured-another-day",
            Self::Verification => "verification",
        }
    }
}
