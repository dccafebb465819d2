//! The two verdicts, in the order of domain section 5.

use serde::{Deserialize, Serialize};

use crate::answers::Answer;
use crate::assessment::{Condition, Finding, Status};
use crate::control::{Control, Level, Situation};

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

/// The controls that must be met before KSZ/BCSS data can be reached (domain section 5).
pub(super) const NEEDED_FOR_KSZ: [Control; 3] =
    [Control::UsagePolicy, Control::KszRoute, Control::EidReader];

/// Reaches the main verdict.
pub(super) fn verdict(
    situation: Situation,
    findings: &[Finding],
    conditions: &[Condition],
) -> Verdict {
    if situation == Situation::Office {
        Verdict::OnSite
    } else if findings.iter().any(closes_the_access) {
        Verdict::WorkOnSite
    } else if findings.iter().any(stands_in_the_way) {
        Verdict::NotReady
    } else if conditions.is_empty() {
        Verdict::Ready
    } else {
        Verdict::ReadyWithConditions
    }
}

/// Reaches the verdict about KSZ/BCSS data.
pub(super) fn ksz(ksz_access: Answer, situation: Situation, findings: &[Finding]) -> KszVerdict {
    if !needs_ksz(ksz_access, situation) {
        KszVerdict::NotNeeded
    } else if blocks_ksz(findings).next().is_none() {
        KszVerdict::Ready
    } else {
        KszVerdict::Blocked
    }
}

/// Tells whether the second verdict is asked at all; unknown counts as yes.
pub(super) fn needs_ksz(ksz_access: Answer, situation: Situation) -> bool {
    situation != Situation::Office && ksz_access != Answer::No
}

/// Returns the controls that block KSZ/BCSS access.
pub(super) fn blocks_ksz(findings: &[Finding]) -> impl Iterator<Item = Control> {
    findings
        .iter()
        .filter(|finding| {
            NEEDED_FOR_KSZ.contains(&finding.control) && finding.status != Status::Met
        })
        .map(|finding| finding.control)
}

/// Tells whether the finding means that the remote access is closed.
pub(super) fn closes_the_access(finding: &Finding) -> bool {
    finding.control == Control::RemoteAccessOpen && finding.status == Status::NotMet
}

/// Tells whether the finding alone makes the worker not ready.
pub(super) fn stands_in_the_way(finding: &Finding) -> bool {
    finding.level == Level::Required
        && !finding.control.is_about_ksz()
        && matches!(finding.status, Status::NotMet | Status::Undetermined)
}
