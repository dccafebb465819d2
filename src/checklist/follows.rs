//! What follows from a record's own findings: whoever writes a verdict of their own into a record contradicts it.
//!
//! Verdicts, their reasons, the advice and the conditions that findings bring are worked out again by the rules of the
//! assessment (domain section 5). What bulletins ask is left out: it stands beside them and is compared there.

use jiff::ToSpan as _;

use crate::answers::Answer;
use crate::assessment::{
    Conclusion, Condition, ConditionKind, Finding, Provenance, Status, asked_by_findings,
};
use crate::control::{Control, Source};

use super::read::Contradiction;
use super::{Checklist, Measurement, RecordedCondition, RecordedFinding};

/// The most days that a policy can give for a condition ([`crate::policy`]).
const LONGEST_DAYS: i64 = 90;
/// The controls that something else can make up for (domain section 4).
const COMPENSATED: [Control; 2] = [Control::SeparateRoom, Control::NoHomePrinting];

impl Checklist {
    /// Returns the first thing in the record that does not follow from its findings.
    pub(super) fn unfounded(&self) -> Option<Contradiction> {
        if let Some(finding) = self.findings.iter().find(|one| !self.can_be(one)) {
            return Some(Contradiction::Status(finding.control));
        }
        let findings: Vec<Finding> = self.findings.iter().map(Finding::from).collect();
        let conditions: Vec<Condition> = self.conditions.iter().map(Condition::from).collect();
        let asked = self.facts.as_ref().map(|facts| facts.ksz_access);
        let ksz_access = asked.unwrap_or(Answer::No);
        let expected = Conclusion::of(self.situation, ksz_access, &findings, &conditions);
        if self.verdict != expected.verdict || self.because != expected.because {
            return Some(Contradiction::Verdict);
        }
        if self.ksz != expected.ksz || self.ksz_because != expected.ksz_because {
            return Some(Contradiction::Ksz);
        }
        if self.advice != expected.advice {
            return Some(Contradiction::Advice);
        }
        let brought = || (self.conditions.iter()).filter(|one| is_by_findings(one.kind));
        let asked = asked_by_findings(self.situation, &findings);
        let asked = asked.map(|(control, kind, _)| (control, kind));
        if !brought().map(|one| (one.control, one.kind)).eq(asked) {
            return Some(Contradiction::Conditions);
        }
        // A policy may hold for less long than it gives for a condition.
        let longest = self.assessed_on.saturating_add(LONGEST_DAYS.days());
        let days = self.assessed_on..=longest.max(self.valid_until);
        let is_late = brought().any(|one| !days.contains(&one.by));
        is_late.then_some(Contradiction::Conditions)
    }
}

impl Checklist {
    /// Tells whether an assessment can come to a finding in this way.
    fn can_be(&self, finding: &RecordedFinding) -> bool {
        let is_known_so = match finding.provenance {
            // What the bulletins open or shut nobody declares.
            Provenance::Declared => finding.control != Control::RemoteAccessOpen,
            Provenance::Measured if finding.control == Control::RemoteAccessOpen => true,
            Provenance::Measured
            | Provenance::Confirmed
            | Provenance::Contradicted
            | Provenance::Corrected => {
                finding.control.row().source == Source::Observed
                    && self.measurement != Measurement::DeclaredOnly
            }
            Provenance::NotApplicable => true,
        };
        is_known_so && has_such_a_status(finding)
    }
}

/// Tells whether a status can be known in this way.
fn has_such_a_status(finding: &RecordedFinding) -> bool {
    match (finding.status, finding.provenance) {
        (Status::Compensated, provenance) => {
            COMPENSATED.contains(&finding.control) && provenance == Provenance::Declared
        }
        (Status::Met, provenance) => provenance != Provenance::Contradicted,
        (Status::InProgress, provenance) => provenance == Provenance::Measured,
        (Status::NotMet | Status::Undetermined | Status::NotApplicable, _) => true,
    }
}

/// Tells whether a condition comes from a finding, and not from a bulletin or the policy's last day.
fn is_by_findings(kind: ConditionKind) -> bool {
    match kind {
        ConditionKind::KeepRoomMeasures
        | ConditionKind::HandlePrints
        | ConditionKind::FinishInProgress
        | ConditionKind::ReviewCorrection
        | ConditionKind::ConfirmConnectionWindow => true,
        ConditionKind::KeepBulletinMeasure
        | ConditionKind::ChangePasswords
        | ConditionKind::MonitorIntensively
        | ConditionKind::RenewPolicy => false,
    }
}

impl From<&RecordedFinding> for Finding {
    fn from(recorded: &RecordedFinding) -> Self {
        Self {
            control: recorded.control,
            level: recorded.level,
            status: recorded.status,
            provenance: recorded.provenance,
            reason: recorded.reason,
            detail: recorded.detail.into(),
            explanation: None,
        }
    }
}

impl From<&RecordedCondition> for Condition {
    fn from(recorded: &RecordedCondition) -> Self {
        Self {
            control: recorded.control,
            kind: recorded.kind,
            who: recorded.who,
            by: recorded.by,
            measure: None,
        }
    }
}
