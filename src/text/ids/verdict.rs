//! Ids of `verdict.ftl`: the words of findings, verdicts and conditions.

use std::borrow::Cow;

use crate::assessment::{Actor, ConditionKind, KszVerdict, Provenance, Status, Verdict, WayOut};
use crate::observation::Value;
use crate::text::TextId;

/// A word of the result, fit for the middle of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VerdictWord {
    /// Whether a control holds: `status-<id>`.
    Status(Status),
    /// How that is known: `provenance-<id>`.
    Provenance(Provenance),
    /// The main verdict: `verdict-<id>`.
    Verdict(Verdict),
    /// The verdict about KSZ/BCSS data: `ksz-<id>`.
    Ksz(KszVerdict),
    /// Who acts: `actor-<id>`.
    Actor(Actor),
    /// What a check found: `value-<id>`.
    Value(Value),
    /// A way to work from home after all: `way-out-<id>`.
    WayOut(WayOut),
}

impl VerdictWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let statuses = Status::ALL.into_iter().map(Self::Status);
        statuses
            .chain(Provenance::ALL.into_iter().map(Self::Provenance))
            .chain(Verdict::ALL.into_iter().map(Self::Verdict))
            .chain(KszVerdict::ALL.into_iter().map(Self::Ksz))
            .chain(Actor::ALL.into_iter().map(Self::Actor))
            .chain(Value::ALL.into_iter().map(Self::Value))
            .chain(WayOut::ALL.into_iter().map(Self::WayOut))
            .collect()
    }
}

impl TextId for VerdictWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Status(status) => format!("status-{}", status.id()),
            Self::Provenance(provenance) => format!("provenance-{}", provenance.id()),
            Self::Verdict(verdict) => format!("verdict-{}", verdict.id()),
            Self::Ksz(verdict) => format!("ksz-{}", verdict.id()),
            Self::Actor(actor) => format!("actor-{}", actor.id()),
            Self::Value(value) => format!("value-{}", value.id()),
            Self::WayOut(way) => format!("way-out-{}", way.id()),
        })
    }
}

/// What a condition asks, `condition-<id>`: an imperative sentence for whoever acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConditionText(pub ConditionKind);

impl ConditionText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        ConditionKind::ALL.into_iter().map(Self).collect()
    }
}

impl TextId for ConditionText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("condition-{}", self.0.id()))
    }
}
