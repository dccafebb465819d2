//! What can be wrong with a file's contents, as data; `errors.ftl` has a sentence for each.

use crate::input::tree::Place;

/// One mistake in a file: where it stands, at which key, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError {
    /// The line, where the format tells it.
    pub place: Place,
    /// The dotted path of the key, say `situation.printing`; empty when the whole file is meant.
    pub key: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file has no content, or blanks alone.
    Empty,
    /// The file is larger than [`crate::input::MAX_BYTES`].
    TooLarge,
    /// The bytes are no UTF-8.
    NotUtf8,
    /// The file is a PDF, and a text is asked for.
    IsPdf,
    /// The file is a ZIP archive, or an office document, which is one too.
    IsArchive,
    /// The file is a bulletin, and a policy is asked for.
    IsBulletin,
    /// The file is a policy, and a bulletin is asked for.
    IsPolicy,
    /// The text breaks the rules of TOML or JSON.
    NotWellFormed {
        /// Which rules.
        syntax: Syntax,
    },
    /// Tables or lists nest deeper than [`crate::input::MAX_DEPTH`].
    TooDeep,
    /// The key or list item stands twice.
    Repeated,
    /// The file's format is newer than this program.
    NewerFormat {
        /// The version that the file names.
        found: i64,
    },
    /// The format is no version at all, say 0.
    UnknownFormat,
    /// A section that must be there is not.
    MissingSection,
    /// A key that must be there is not.
    MissingKey,
    /// The key means nothing here.
    UnknownKey {
        /// The known key that looks most like it.
        suggestion: Option<String>,
    },
    /// The key should be a control's id and is none.
    UnknownControl {
        /// The id that looks most like it.
        suggestion: Option<String>,
    },
    /// The key is a control that may not stand in this section.
    ControlNotHere {
        /// Why not.
        why: NotHere,
    },
    /// The value has another type than expected.
    WrongType {
        /// What was expected.
        expected: Kind,
        /// What stands there.
        found: Kind,
    },
    /// The value is none of the words that may stand here.
    NotOneOf {
        /// The words that may.
        allowed: Vec<&'static str>,
        /// The one that looks most like it.
        suggestion: Option<String>,
    },
    /// The number lies outside its limits.
    OutOfRange {
        /// The smallest number that may stand here.
        minimum: u32,
        /// The largest.
        maximum: u32,
    },
    /// The text is empty where one is needed.
    EmptyText,
    /// The text is longer than allowed.
    TextTooLong {
        /// The largest number of characters.
        limit: usize,
    },
    /// The text has a control character, or one that changes the writing direction unseen.
    ControlCharacter,
    /// The text is no date of the form 2026-12-01.
    NotADate,
    /// The text is no moment with its offset, of the form 2026-11-22T10:00:00+01:00.
    NotAMoment,
    /// The text is no time of day of the form 07:30.
    NotATimeOfDay,
    /// The end of the connection window does not come after its start.
    WindowEndsBeforeStart,
    /// The list has no item where one is needed.
    EmptyList,
    /// The policy lowers a control that may not be lowered (strict conditions 3a-3e, KSZ/BCSS controls).
    MayNotBeLowered,
    /// A measurement that found all well gives a reason, as if it had not.
    ReasonForOk,
    /// The correction speaks of a measurement that nothing contradicts.
    NothingContradicts,
    /// The text is no code of a key: thirty digits, say in six groups of five.
    NotAKeyCode,
    /// The text is no web address that begins with `https://`.
    NotAWebAddress,
    /// The text is no e-mail address.
    NotAnEmailAddress,
    /// The text is no country code of two capitals (ISO 3166-1), such as `BE`.
    NotACountry,
    /// The text is no certificate or public key in PEM form.
    NotACertificate,
    /// The key is no id of small letters, digits and hyphens.
    NotAnId,
    /// An access way that the program knows by itself keeps its own kind.
    KindIsFixed,
    /// The access way is neither one that the program knows nor one of the policy.
    UnknownAccessWay {
        /// The ids that may stand here.
        allowed: Vec<String>,
        /// The one that looks most like it.
        suggestion: Option<String>,
    },
    /// The access way is none that the program knows, and no policy is at hand that could name it.
    AccessWayNeedsPolicy {
        /// The ids that the program knows.
        allowed: Vec<String>,
    },
    /// The day comes before the day that it has to follow.
    DayTooEarly,
    /// The day comes before the one on which the flaw was published.
    BeforePublication,
    /// The flaw was published only after the decision on it.
    PublishedAfterDecision,
    /// The number is higher than that of the policy itself.
    AboveSequence {
        /// The policy's own number.
        sequence: u32,
    },
    /// The confirmation or reason is for a control whose level is not changed so.
    LevelIsAsUsual,
}

/// The two written forms of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// TOML 1.
    Toml,
    /// JSON.
    Json,
}

impl Syntax {
    /// Returns the form's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Toml => "TOML",
            Self::Json => "JSON",
        }
    }
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text between quotes.
    Text,
    /// A whole number.
    WholeNumber,
    /// Any other number.
    OtherNumber,
    /// `true` or `false`.
    Boolean,
    /// A calendar day.
    Date,
    /// A time, or a day with a time.
    Time,
    /// A list.
    List,
    /// A section or table.
    Table,
    /// JSON's `null`.
    Null,
    /// `true`, `false` or the text `unknown`.
    BooleanOrUnknown,
    /// Text, or a table with one text per situation.
    TextOrTable,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Text,
        Self::WholeNumber,
        Self::OtherNumber,
        Self::Boolean,
        Self::Date,
        Self::Time,
        Self::List,
        Self::Table,
        Self::Null,
        Self::BooleanOrUnknown,
        Self::TextOrTable,
    ];

    /// Returns the stable kebab-case id; its words are `kind-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::WholeNumber => "whole-number",
            Self::OtherNumber => "other-number",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Time => "time",
            Self::List => "list",
            Self::Table => "table",
            Self::Null => "null",
            Self::BooleanOrUnknown => "boolean-or-unknown",
            Self::TextOrTable => "text-or-table",
        }
    }
}

/// Why a control may not stand in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHere {
    /// The policy, its bulletins and the clock decide it.
    DecidedByPolicy,
    /// The policy sets no connection window, so that there is nothing to answer.
    NoConnectionWindow,
    /// `situation.printing` and `[printing]` decide it.
    DecidedByPrinting,
    /// No measure can compensate it.
    NoMeasurePossible,
    /// The program does not measure it.
    NotMeasured,
}
