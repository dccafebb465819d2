//! From answers, observations and policy to findings and a verdict. Pure: the day is an argument.
//!
//! [`finding`](mod@finding) holds the table of declared and observed, [`verdict`](mod@verdict) the order of domain
//! section 5, [`condition`](mod@condition) what must be kept or done, [`explanation`](mod@explanation) why.

mod condition;
mod explanation;
mod finding;
mod mender;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
mod verdict;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::control::{Control, Level, Situation};
use crate::observation::{Detail, Observations, Reason};
use crate::policy::bulletin::Effects;
use crate::policy::{Bilingual, Policy};

pub use condition::brought_by;
pub use explanation::WayOut;
pub use mender::mender;

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
    /// Keep a measure that an access bulletin asks for.
    KeepBulletinMeasure,
    /// Change the passwords, since a compromise has to be assumed.
    ChangePasswords,
    /// Watch the remote access closely, since a compromise has to be assumed.
    MonitorIntensively,
    /// Ask for a new policy, since the one in force has expired.
    RenewPolicy,
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
    /// What exactly, where an access bulletin says it.
    pub measure: Option<Bilingual>,
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
    /// What bulletins and the policy's last day brought about.
    pub effects: Effects,
}

/// A correction of a measurement that nothing contradicts (contract: such a file is refused).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrayCorrection {
    /// The control that the correction speaks of.
    pub control: Control,
}

/// Assesses what was said and measured against the policy, as of `date`, where no access bulletin is known.
///
/// # Errors
/// As [`assess_with`].
pub fn assess(
    answers: &Answers,
    observations: Option<&Observations>,
    policy: &Policy,
    date: Date,
) -> Result<Assessment, StrayCorrection> {
    let effects = Effects::of(policy, &[], &answers.situation.access_ways, date);
    assess_with(answers, observations, policy, &effects, date)
}

/// Assesses what was said and measured against the policy and what its bulletins bring about, as of `date`.
///
/// `None` for the observations means that nothing was measured. The last day of validity is the same day of the month
/// as `date`, or the month's last.
///
/// # Errors
/// [`StrayCorrection`] for the first correction, in table order, that no measurement contradicts.
pub fn assess_with(
    answers: &Answers,
    observations: Option<&Observations>,
    policy: &Policy,
    effects: &Effects,
    date: Date,
) -> Result<Assessment, StrayCorrection> {
    let situation = answers.situation.situation();
    let findings = finding::findings(answers, observations, policy, effects, date)?;
    let conditions = condition::conditions(answers, policy, effects, situation, &findings, date);
    let verdict = verdict::verdict(situation, &findings, &conditions);
    Ok(Assessment {
        date,
        situation,
        verdict,
        ksz: verdict::ksz(answers, situation, &findings),
        because: explanation::because(verdict, &findings, &conditions),
        ksz_because: explanation::ksz_because(answers, situation, &findings),
        advice: explanation::advice(&findings),
        valid_until: date.saturating_add(i64::from(policy.validity_months).months()),
        measures: measures(answers, &findings),
        conditions,
        findings,
        effects: effects.clone(),
    })
}

/// Returns the measures that made up for something; a measure that had no effect is no part of the result.
fn measures(answers: &Answers, findings: &[Finding]) -> BTreeMap<Control, String> {
    let compensated = findings
        .iter()
        .filter(|finding| finding.status == Status::Compensated);
    compensated
        .filter_map(|finding| {
            let measure = answers.measures.get(&finding.control)?;
            Some((finding.control, measure.clone()))
        })
        .collect()
}

impl Status {
    /// Every value, as declared.
    pub const ALL: [Self; 6] = [
        Self::Met,
        Self::NotMet,
        Self::Compensated,
        Self::InProgress,
        Self::Undetermined,
        Self::NotApplicable,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Compensated => "compensated",
            Self::InProgress => "in-progress",
            Self::Undetermined => "undetermined",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl Provenance {
    /// Every value, as declared.
    pub const ALL: [Self; 6] = [
        Self::Measured,
        Self::Declared,
        Self::Confirmed,
        Self::Contradicted,
        Self::Corrected,
        Self::NotApplicable,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Declared => "declared",
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
            Self::Corrected => "corrected",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl Verdict {
    /// Every value, as declared.
    pub const ALL: [Self; 5] = [
        Self::OnSite,
        Self::WorkOnSite,
        Self::NotReady,
        Self::ReadyWithConditions,
        Self::Ready,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::OnSite => "on-site",
            Self::WorkOnSite => "work-on-site",
            Self::NotReady => "not-ready",
            Self::ReadyWithConditions => "ready-with-conditions",
            Self::Ready => "ready",
        }
    }
}

impl KszVerdict {
    /// Every value, as declared.
    pub const ALL: [Self; 3] = [Self::NotNeeded, Self::Ready, Self::Blocked];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::Ready => "ready",
            Self::Blocked => "blocked",
        }
    }
}

impl Actor {
    /// Every value, as declared.
    pub const ALL: [Self; 3] = [Self::Worker, Self::It, Self::TeamLead];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::It => "it",
            Self::TeamLead => "team-lead",
        }
    }
}

impl ConditionKind {
    /// Tells whether it is kept as long as it lasts, and not done by a day.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::KeepRoomMeasures | Self::KeepBulletinMeasure)
    }

    /// Every value, as declared.
    pub const ALL: [Self; 9] = [
        Self::KeepRoomMeasures,
        Self::HandlePrints,
        Self::FinishInProgress,
        Self::ReviewCorrection,
        Self::ConfirmConnectionWindow,
        Self::KeepBulletinMeasure,
        Self::ChangePasswords,
        Self::MonitorIntensively,
        Self::RenewPolicy,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::KeepRoomMeasures => "keep-room-measures",
            Self::HandlePrints => "handle-prints",
            Self::FinishInProgress => "finish-in-progress",
            Self::ReviewCorrection => "review-correction",
            Self::ConfirmConnectionWindow => "confirm-connection-window",
            Self::KeepBulletinMeasure => "keep-bulletin-measure",
            Self::ChangePasswords => "change-passwords",
            Self::MonitorIntensively => "monitor-intensively",
            Self::RenewPolicy => "renew-policy",
        }
    }
}
