//! The two verdicts, in the order of domain section 5.

use crate::answers::{Answer, Answers};
use crate::assessment::{Condition, Finding, KszVerdict, Status, Verdict};
use crate::control::{Control, Level, Situation};

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
pub(super) fn ksz(answers: &Answers, situation: Situation, findings: &[Finding]) -> KszVerdict {
    if !needs_ksz(answers, situation) {
        KszVerdict::NotNeeded
    } else if blocks_ksz(findings).next().is_none() {
        KszVerdict::Ready
    } else {
        KszVerdict::Blocked
    }
}

/// Tells whether the second verdict is asked at all; unknown counts as yes.
pub(super) fn needs_ksz(answers: &Answers, situation: Situation) -> bool {
    situation != Situation::Office && answers.situation.ksz_access != Answer::No
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
