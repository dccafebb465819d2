//! Why a policy or bulletin does not come into force. The last good one stays in force, whatever the reason.

use jiff::civil::Date;

use super::Unfit;
use crate::input::{FileError, InputError, Problem};

/// Why a file is refused; `access-file-<code>` says it to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The file could not be read.
    File(FileError),
    /// It is larger than any policy.
    TooLarge,
    /// It is no signed file, say the TOML text itself.
    NotSigned,
    /// It is cut off, or no signed file of this program.
    Damaged,
    /// It was changed after it was signed.
    Altered,
    /// The key is of another kind, or its certificate names nobody.
    SignerUnsuited,
    /// A newer program wrote it.
    TooNew,
    /// The text inside has a mistake.
    Contents(Box<InputError>),
    /// The text inside is right, but lacks what a signed policy says.
    Unfit(Unfit),
    /// Another key signed it than the one of the organisation's policy.
    ForeignKey {
        /// The code of that key.
        code: String,
    },
    /// A bulletin comes before any policy, so that nobody knows whose it is.
    NoPolicyYet,
    /// This PC knows a newer one.
    Older {
        /// The number of the newer one.
        known: u32,
    },
    /// This PC knows another one of the same number: the DPO made a mistake, or somebody misuses the key.
    SameNumber {
        /// The number.
        known: u32,
    },
    /// Its number is higher, but it was decided before the one that is known.
    DecidedEarlier {
        /// The day of the known decision.
        known: Date,
    },
    /// It was decided on a day that lies ahead: its date or this PC's clock is wrong.
    FromTheFuture {
        /// The day that it names.
        decided: Date,
    },
    /// It has run out.
    Expired {
        /// Its last day.
        last_day: Date,
    },
}

impl Refusal {
    /// Every stable kebab-case code.
    pub const CODES: [&str; 16] = [
        "file",
        "too-large",
        "not-signed",
        "damaged",
        "altered",
        "signer-unsuited",
        "too-new",
        "contents",
        "unfit",
        "foreign-key",
        "no-policy-yet",
        "older",
        "same-number",
        "decided-earlier",
        "from-the-future",
        "expired",
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let index = match self {
            Self::File(_) => 0,
            Self::TooLarge => 1,
            Self::NotSigned => 2,
            Self::Damaged => 3,
            Self::Altered => 4,
            Self::SignerUnsuited => 5,
            Self::TooNew => 6,
            Self::Contents(_) => 7,
            Self::Unfit(_) => 8,
            Self::ForeignKey { .. } => 9,
            Self::NoPolicyYet => 10,
            Self::Older { .. } => 11,
            Self::SameNumber { .. } => 12,
            Self::DecidedEarlier { .. } => 13,
            Self::FromTheFuture { .. } => 14,
            Self::Expired { .. } => 15,
        };
        Self::CODES[index]
    }
}

impl From<FileError> for Refusal {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl From<InputError> for Refusal {
    /// A newer format is no mistake of whoever wrote the file.
    fn from(error: InputError) -> Self {
        match error.problem {
            Problem::NewerFormat { .. } => Self::TooNew,
            _ => Self::Contents(Box::new(error)),
        }
    }
}
