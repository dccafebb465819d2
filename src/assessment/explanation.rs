//! Why a verdict is what it is, and what else can be done.

use crate::answers::Answer;
use crate::assessment::{Assessment, Condition, Finding, Status, Verdict, verdict};
use crate::control::{Control, Level, Situation};

/// A way to work from home after all, where a private PC without virtual desktop is not safe enough (domain section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WayOut {
    /// A PC of the employer.
    EmployerPc,
    /// A virtual desktop on the private PC.
    VirtualDesktop,
    /// A thin client.
    ThinClient,
    /// A PC that the office's IT prepared.
    PreparedByIt,
}

impl WayOut {
    /// Every way out, the simplest for the worker first.
    pub const ALL: [Self; 4] = [
        Self::EmployerPc,
        Self::VirtualDesktop,
        Self::ThinClient,
        Self::PreparedByIt,
    ];

    /// Returns the stable kebab-case id; the command line's words for it are `check-way-out-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::EmployerPc => "employer-pc",
            Self::VirtualDesktop => "virtual-desktop",
            Self::ThinClient => "thin-client",
            Self::PreparedByIt => "prepared-by-it",
        }
    }
}

impl Assessment {
    /// Returns a control's finding.
    #[must_use]
    pub fn finding(&self, control: Control) -> Option<&Finding> {
        self.findings
            .iter()
            .find(|finding| finding.control == control)
    }

    /// Returns the ways out that the result names: those of a private PC without virtual desktop that is not ready.
    #[must_use]
    pub fn ways_out(&self) -> &'static [WayOut] {
        match (self.situation, self.verdict) {
            (Situation::PrivateDirect, Verdict::NotReady) => &WayOut::ALL,
            _ => &[],
        }
    }
}

/// Returns the controls that led to the verdict. The office needs none, and nothing stands against `ready`.
pub(super) fn because(
    verdict: Verdict,
    findings: &[Finding],
    conditions: &[Condition],
) -> Vec<Control> {
    let those = |test: fn(&Finding) -> bool| {
        findings
            .iter()
            .filter(|finding| test(finding))
            .map(|finding| finding.control)
            .collect()
    };
    match verdict {
        Verdict::OnSite | Verdict::Ready => Vec::new(),
        Verdict::WorkOnSite => those(verdict::closes_the_access),
        Verdict::NotReady => those(verdict::stands_in_the_way),
        Verdict::ReadyWithConditions => {
            let mut controls: Vec<_> = conditions
                .iter()
                .map(|condition| condition.control)
                .collect();
            controls.dedup();
            controls
        }
    }
}

/// Returns the controls that block KSZ/BCSS access.
pub(super) fn ksz_because(
    ksz_access: Answer,
    situation: Situation,
    findings: &[Finding],
) -> Vec<Control> {
    if verdict::needs_ksz(ksz_access, situation) {
        verdict::blocks_ksz(findings).collect()
    } else {
        Vec::new()
    }
}

/// Returns the advised controls that do not hold, are not known or are still in progress.
pub(super) fn advice(findings: &[Finding]) -> Vec<Control> {
    findings
        .iter()
        .filter(|finding| {
            finding.level == Level::Advised
                && matches!(
                    finding.status,
                    Status::NotMet | Status::Undetermined | Status::InProgress
                )
        })
        .map(|finding| finding.control)
        .collect()
}
