//! What must be kept or done for the verdict to hold: what, who and by when.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::answers::Answers;
use crate::assessment::{Actor, Condition, ConditionKind, Finding, Provenance, Status};
use crate::control::{Control, Level, Situation};
use crate::policy::Policy;

/// Returns the conditions, in table order. They stand beside any verdict: a worker who is not ready yet sees them too.
///
/// The KSZ/BCSS controls give none, because they do not enter the main verdict.
pub(super) fn conditions(
    answers: &Answers,
    policy: &Policy,
    situation: Situation,
    findings: &[Finding],
    date: Date,
) -> Vec<Condition> {
    let later = date.saturating_add(i64::from(policy.condition_days).days());
    findings
        .iter()
        .filter_map(|finding| {
            let control = finding.control;
            if control == Control::ConnectionWindow && window_is_open(policy, situation) {
                return Some(Condition {
                    control,
                    kind: ConditionKind::ConfirmConnectionWindow,
                    who: Actor::It,
                    by: later,
                });
            }
            let (kind, who) = asked_by(finding)?;
            let prints = answers.printing.as_ref().and_then(|printing| printing.by);
            let by = match kind {
                ConditionKind::HandlePrints => prints.unwrap_or(later),
                _ => later,
            };
            Some(Condition {
                control,
                kind,
                who,
                by,
            })
        })
        .collect()
}

/// Tells whether the firewall's hours and region are still to be confirmed (circular 3e, domain section 4).
fn window_is_open(policy: &Policy, situation: Situation) -> bool {
    situation == Situation::PrivateDirect && policy.connection_window.is_none()
}

/// Returns what a finding asks, and of whom.
fn asked_by(finding: &Finding) -> Option<(ConditionKind, Actor)> {
    if finding.level != Level::Required || finding.control.is_about_ksz() {
        return None;
    }
    match (finding.status, finding.provenance) {
        (Status::Compensated, _) if finding.control == Control::NoHomePrinting => {
            Some((ConditionKind::HandlePrints, Actor::Worker))
        }
        (Status::Compensated, _) => Some((ConditionKind::KeepRoomMeasures, Actor::Worker)),
        (Status::InProgress, _) => Some((ConditionKind::FinishInProgress, Actor::Worker)),
        (Status::Met, Provenance::Corrected) => Some((ConditionKind::ReviewCorrection, Actor::It)),
        _ => None,
    }
}
