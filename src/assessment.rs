//! From answers, observations and policy to findings and a verdict. Pure: the day is an argument.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::control::{Control, Level, Situation};
use crate::observation::{Detail, Reason};

/// Whether a control holds (domain section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// A stated measure makes up for it.
    Compensated,
    /// It is being brought about.
    InProgress,
    /// Nobody could tell.
    Undetermined,
    /// It does not apply in this situation.
    NotApplicable,
}

/// How a finding came about (domain section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// The program found it out.
    Measured,
    /// The person said so.
    Declared,
    /// Measured and declared agree.
    Confirmed,
    /// Measurement and declaration disagree.
    Contradicted,
    /// They disagree and the person explained why the measurement is wrong.
    Corrected,
    /// The control does not apply.
    NotApplicable,
}

/// One control's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The control.
    pub control: Control,
    /// How much it weighs here.
    pub level: Level,
    /// Whether it holds.
    pub status: Status,
    /// How that came about.
    pub provenance: Provenance,
    /// What the measurement gave as its reason.
    pub reason: Option<Reason>,
    /// The measurement's figures.
    pub detail: Detail,
    /// What the person typed: the correction, the measures or the reason for printing.
    pub explanation: Option<String>,
}

/// The main verdict (domain section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Works at the office; deemed secure.
    OnSite,
    /// The remote access is closed.
    WorkOnSite,
    /// A required control does not hold or is not known.
    NotReady,
    /// Ready as long as the conditions are kept.
    ReadyWithConditions,
    /// Everything required holds.
    Ready,
}

/// The second verdict, about KSZ/BCSS data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KszVerdict {
    /// The worker needs no KSZ/BCSS data.
    NotNeeded,
    /// Route, reader and user policy are all met.
    Ready,
    /// Access is technically refused.
    Blocked,
}

/// Who has to act on a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The worker.
    Worker,
    /// IT of the OCMW/CPAS or its supplier.
    It,
    /// The team lead.
    TeamLead,
}

/// What a condition asks, as a closed set; its sentence is `condition-<id>` in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionKind {
    /// Keep the measures stated in place of a separate room.
    KeepRoomMeasures,
    /// Handle prints as stated and bring them back or destroy them.
    HandlePrints,
    /// Let what is in progress finish, and check again.
    FinishInProgress,
    /// Have the corrected measurement looked at.
    ReviewCorrection,
    /// Confirm the firewall's hours and region.
    ConfirmConnectionWindow,
}

/// Something that must be kept or done for the verdict to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The control it is about.
    pub control: Control,
    /// What it asks.
    pub kind: ConditionKind,
    /// Who acts.
    pub who: Actor,
    /// By when.
    pub by: Date,
}

/// The whole result of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The day it was made.
    pub date: Date,
    /// The situation that the answers place the worker in.
    pub situation: Situation,
    /// The main verdict.
    pub verdict: Verdict,
    /// The verdict about KSZ/BCSS data.
    pub ksz: KszVerdict,
    /// The controls that led to the verdict, in table order.
    pub because: Vec<Control>,
    /// The controls that block KSZ/BCSS access.
    pub ksz_because: Vec<Control>,
    /// Every control's finding, in table order.
    pub findings: Vec<Finding>,
    /// What must be kept or done.
    pub conditions: Vec<Condition>,
    /// Advised controls that are not met, not known or in progress.
    pub advice: Vec<Control>,
    /// The last day on which the checklist holds.
    pub valid_until: Date,
    /// The measures that the person stated, per control.
    pub measures: BTreeMap<Control, String>,
}
