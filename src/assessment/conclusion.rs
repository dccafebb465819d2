//! What follows from findings and conditions alone, whoever put them together: the assessment, or a record that is read.

use crate::answers::Answer;
use crate::assessment::{Condition, Finding, KszVerdict, Verdict, explanation, verdict};
use crate::control::{Control, Situation};

/// Both verdicts, why they are what they are, and what is advised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// The main verdict.
    pub verdict: Verdict,
    /// The controls that led to it, in table order.
    pub because: Vec<Control>,
    /// The verdict about KSZ/BCSS data.
    pub ksz: KszVerdict,
    /// The controls that block KSZ/BCSS access, in table order.
    pub ksz_because: Vec<Control>,
    /// Advised controls that are not met, not known or in progress.
    pub advice: Vec<Control>,
}

impl Conclusion {
    /// Concludes (domain section 5); `ksz_access` is what was said of needing KSZ/BCSS data.
    #[must_use]
    pub fn of(
        situation: Situation,
        ksz_access: Answer,
        findings: &[Finding],
        conditions: &[Condition],
    ) -> Self {
        let verdict = verdict::verdict(situation, findings, conditions);
        Self {
            verdict,
            because: explanation::because(verdict, findings, conditions),
            ksz: verdict::ksz(ksz_access, situation, findings),
            ksz_because: explanation::ksz_because(ksz_access, situation, findings),
            advice: explanation::advice(findings),
        }
    }
}
