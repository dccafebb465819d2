//! What people decide about the register: vouching, withdrawals, notes, conditions done, the roster, the retention period.
//!
//! A decision is never changed and never taken back in silence: a later one stands beside it. Several registers merge into
//! one by taking every decision once, in the order of their moments. These types are the saved form (format 1).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::roster::RosterRow;
use crate::assessment::ConditionKind;
use crate::control::Control;
use crate::signing::answer::SignedAnswer;
use crate::verification::SignerRole;

/// Who keeps the register, as typed on this PC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Keeper {
    /// The name.
    pub name: String,
    /// The OCMW/CPAS.
    pub organisation: String,
}

/// One decision: what, by whom, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// Thirty-two random hexadecimal digits; the same decision in two files counts once.
    pub id: String,
    /// The moment, by the keeper's clock.
    pub at: Timestamp,
    /// The day on which that was for the keeper.
    pub on: Date,
    /// Who decided.
    pub by: Keeper,
    /// What was decided.
    pub what: What,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum What {
    /// The keeper compared the key's code with the signer and vouches for key, name and organisation together.
    Vouched {
        /// The signer.
        signer: VouchedSigner,
        /// How the code was compared.
        compared: Comparison,
        /// What the signer signs; a register file that does not say it means checklists.
        #[serde(default)]
        role: SignerRole,
    },
    /// Nobody vouches for this signer any more, whatever it signs: what is wrong with a key is wrong with all of it.
    Withdrawn {
        /// The signer.
        signer: VouchedSigner,
        /// Why; empty without a reason.
        why: String,
    },
    /// The keeper answered a checklist and signed the answer into a copy of it. Kept here too, since that copy can be lost.
    Answered {
        /// What was answered.
        answer: KeptAnswer,
    },
    /// Something worth remembering about a person and PC.
    Noted {
        /// The line, as [`super::line::LineId`] names it.
        line: String,
        /// The note.
        text: String,
    },
    /// A condition of a checklist is done.
    ConditionDone {
        /// The condition.
        condition: ConditionOf,
        /// A note; empty without one.
        note: String,
    },
    /// A condition that was marked as done is open again.
    ConditionReopened {
        /// The condition.
        condition: ConditionOf,
    },
    /// This roster takes the place of any earlier one.
    RosterReplaced {
        /// The people who are expected to hand in.
        rows: Vec<RosterRow>,
    },
    /// How long checklists and decisions are kept.
    RetentionSet {
        /// Months after the signature, 1 to [`MAX_RETENTION_MONTHS`].
        months: u32,
    },
}

/// The longest retention period: a hundred years.
pub const MAX_RETENTION_MONTHS: u32 = 1200;

/// The signer whom a decision is about: key, name and organisation together, never the key alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct VouchedSigner {
    /// The DER of the key's `SubjectPublicKeyInfo` in lower-case hexadecimal.
    pub public_key: String,
    /// The name in the certificate.
    pub name: String,
    /// The organisation in the certificate.
    pub organisation: String,
}

/// An answer to a checklist, as the register keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeptAnswer {
    /// The SHA-256 of the file as the worker signed it, in lower-case hexadecimal.
    pub checklist: String,
    /// Who signed that checklist: whoever replaces it by another is known by it. Earlier programs did not write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worker: Option<VouchedSigner>,
    /// Who signed the answer.
    pub signer: VouchedSigner,
    /// The moment that stands in the signature.
    pub at: Timestamp,
    /// The answer with its remark.
    pub answer: SignedAnswer,
    /// Whether it was signed into a copy of the checklist; a register file that does not say it means that it was.
    #[serde(default)]
    pub copy: AnsweredCopy,
}

/// Whether an answer stands in a copy of the checklist too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnsweredCopy {
    /// It was signed into a copy.
    #[default]
    Signed,
    /// It was not: somebody else had used the field for it.
    FieldTaken,
}

/// How the code of a key was compared with its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    /// On the telephone, by a number that was known before.
    Telephone,
    /// Face to face.
    InPerson,
    /// It is the keeper's own key, on this PC: there was nothing to compare.
    OwnKey,
}

impl Comparison {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Telephone, Self::InPerson, Self::OwnKey];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::InPerson => "in-person",
            Self::OwnKey => "own-key",
        }
    }
}

/// Names a condition: which checklist, which control, which kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ConditionOf {
    /// The SHA-256 of the checklist in lower-case hexadecimal, of the file as the worker signed it: an answer added to it later
    /// leaves the mark standing. Earlier programs wrote that of the answered file here.
    pub checklist: String,
    /// The control.
    pub control: Control,
    /// What the condition asks.
    pub kind: ConditionKind,
}

/// A vouching that holds: by whom, when, and how it was compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouching {
    /// Who vouches.
    pub by: Keeper,
    /// Since when.
    pub on: Date,
    /// How the code was compared.
    pub compared: Comparison,
}

/// A vouching that was taken back, and that nobody gave again since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// Who took it back.
    pub by: Keeper,
    /// When.
    pub on: Date,
    /// Why; empty without a reason.
    pub why: String,
}

/// A note about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Who wrote it.
    pub by: Keeper,
    /// When.
    pub on: Date,
    /// What it says.
    pub text: String,
}
