//! What the check brought: findings, conditions, measures, the handling of prints.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answers::Afterwards;
use crate::assessment::{Actor, ConditionKind, Provenance, Status};
use crate::control::{Control, Level};
use crate::observation::{Detail, Reason};

/// One control's result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedFinding {
    /// The control.
    pub control: Control,
    /// How much it weighs here.
    pub level: Level,
    /// Whether it holds.
    pub status: Status,
    /// How that came about.
    pub provenance: Provenance,
    /// What the measurement gave as its reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The measurement's figures.
    #[serde(default, skip_serializing_if = "RecordedDetail::is_empty")]
    pub detail: RecordedDetail,
    /// What the worker typed: the correction, the measures or the reason for printing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// The figures beside a measurement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedDetail {
    /// How much of a disk is encrypted, 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    /// Days since the last update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Minutes until the screen locks by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// How many were found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The last day on which the system gets security updates, or on which a table was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl From<RecordedDetail> for Detail {
    fn from(recorded: RecordedDetail) -> Self {
        let RecordedDetail {
            percent,
            days,
            minutes,
            count,
            until,
        } = recorded;
        Self {
            percent,
            days,
            minutes,
            count,
            until,
        }
    }
}

impl RecordedDetail {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Something that must be kept or done for the verdict to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedCondition {
    /// The control it is about.
    pub control: Control,
    /// What it asks.
    pub kind: ConditionKind,
    /// Who acts.
    pub who: Actor,
    /// By when.
    pub by: Date,
}

/// A compensating measure that the worker stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedMeasure {
    /// The control that it makes up for.
    pub control: Control,
    /// What the worker typed, 1 to [`MAX_TEXT`](super::MAX_TEXT) characters.
    pub measure: String,
}

/// How prints are handled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedPrinting {
    /// The reason, up to [`MAX_TEXT`](super::MAX_TEXT) characters; absent when none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Prints cannot be reached by others.
    pub out_of_reach: bool,
    /// Prints are kept safely.
    pub kept_safely: bool,
    /// What happens to them afterwards; absent when it was not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub afterwards: Option<Afterwards>,
    /// By which day; absent when it was not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}
