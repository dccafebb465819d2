//! From answers, observations and policy to findings and a verdict. Pure: the day is an argument.
//!
//! [`finding`](mod@finding) holds the table of declared and observed, [`verdict`](mod@verdict) the order of domain
//! section 5, [`condition`](mod@condition) what must be kept or done, [`explanation`](mod@explanation) why.

mod conclusion;
mod condition;
mod explanation;
mod finding;
mod mender;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod sample;
mod status;
#[cfg(test)]
mod tests;
mod verdict;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::answers::Answers;
use crate::control::{Control, Level, Situation};
use crate::observation::{Detail, Observations, Reason};
use crate::policy::Policy;
use crate::policy::bulletin::Effects;

pub use conclusion::Conclusion;
pub use condition::{Actor, Condition, ConditionKind, asked_by_findings, brought_by};
pub use explanation::WayOut;
pub use mender::mender;
pub use status::{Provenance, Status};
pub use verdict::{KszVerdict, Verdict};

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
    let ksz_access = answers.situation.ksz_access;
    let Conclusion {
        verdict,
        because,
        ksz,
        ksz_because,
        advice,
    } = Conclusion::of(situation, ksz_access, &findings, &conditions);
    Ok(Assessment {
        date,
        situation,
        verdict,
        ksz,
        because,
        ksz_because,
        advice,
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
