//! Under which circumstances the check was made: who, measured or not, where, by which rules.

use serde::{Deserialize, Serialize};

use crate::answers::{Answer, Printing};
use crate::control::{Control, Level};
use crate::observation::MeasuredAt;

use super::build::to_the_second;

/// Who was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedWorker {
    /// Full name, 1 to [`MAX_NAME`](super::MAX_NAME) characters.
    pub name: String,
    /// Function, 1 to [`MAX_NAME`](super::MAX_NAME) characters.
    pub role: String,
    /// The OCMW/CPAS, 1 to [`MAX_NAME`](super::MAX_NAME) characters.
    pub organisation: String,
    /// What the worker calls this PC, 1 to [`MAX_NICKNAME`](super::MAX_NICKNAME) characters; absent when the worker gave no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_nickname: Option<String>,
}

/// Whether the PC was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Measurement {
    /// The worker chose to declare everything and have nothing measured.
    DeclaredOnly,
    /// The PC was measured.
    Measured {
        /// When the measuring ended, with the PC's offset from UTC, to the second.
        #[serde(
            serialize_with = "super::read::write_moment",
            deserialize_with = "super::read::read_moment"
        )]
        at: MeasuredAt,
    },
    /// What the PC is like stood in a file that was handed over; the program saw no measuring itself.
    FromFile {
        /// When the file says that the measuring ended.
        #[serde(
            serialize_with = "super::read::write_moment",
            deserialize_with = "super::read::read_moment"
        )]
        at: MeasuredAt,
    },
}

impl Measurement {
    /// Returns when the measuring ended; `None` where nothing was measured.
    #[must_use]
    pub fn at(&self) -> Option<MeasuredAt> {
        match *self {
            Self::DeclaredOnly => None,
            Self::Measured { at } | Self::FromFile { at } => Some(at),
        }
    }

    /// Returns the same with its moment to the second, as a record holds it.
    pub(super) fn to_the_second(self) -> Self {
        match self {
            Self::DeclaredOnly => Self::DeclaredOnly,
            Self::Measured { at } => Self::Measured {
                at: to_the_second(at),
            },
            Self::FromFile { at } => Self::FromFile {
                at: to_the_second(at),
            },
        }
    }
}

/// What the worker said of the situation at home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedFacts {
    /// Whether KSZ/BCSS data is needed; unknown counts as yes.
    pub ksz_access: Answer,
    /// Whether personal data is on the disk; unknown counts as yes.
    pub personal_data_on_disk: Answer,
    /// Whether anything is printed at home; absent when it was not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printing: Option<Printing>,
    /// Which access ways the worker uses, by their ids; empty: not said, any may be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_ways: Vec<String>,
}

/// The rules that were in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedPolicy {
    /// The policy's own version.
    pub version: String,
    /// The organisation whose policy it is; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The signed policy's sequence number; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u64>,
    /// The code of the key that signed the policy; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// SHA-256 of the signed policy's file in lower-case hexadecimal, or of what a policy says that nobody signed; absent with
    /// the default policy alone, so that no other one passes for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The levels that differ from the circular's in this situation, in table order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed_levels: Vec<ChangedLevel>,
}

/// A level that the organisation's policy sets otherwise than the circular.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangedLevel {
    /// The control.
    pub control: Control,
    /// What the policy asks.
    pub level: Level,
    /// What the circular asks.
    pub circular: Level,
    /// Why the policy differs, when it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
