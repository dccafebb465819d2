//! Ids of `words.ftl`: what a finding, a verdict, a condition is called wherever it is shown.

use std::borrow::Cow;

use crate::assessment::{Actor, ConditionKind, KszVerdict, Provenance, Status, Verdict, WayOut};
use crate::observation::Value;
use crate::text::TextId;

/// A word of the result: `status-<id>`, `provenance-<id>` and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VerdictWord {
    /// Whether a control holds.
    Status(Status),
    /// How that came about.
    Provenance(Provenance),
    /// What a check found.
    Value(Value),
    /// The main verdict in a few words.
    Verdict(Verdict),
    /// The verdict about KSZ/BCSS data in a few words, after "KSZ:".
    Ksz(KszVerdict),
    /// Who has to act.
    Actor(Actor),
    /// A way to work from home after all.
    WayOut(WayOut),
}

impl VerdictWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        all.extend(Status::ALL.map(Self::Status));
        all.extend(Provenance::ALL.map(Self::Provenance));
        all.extend(Value::ALL.map(Self::Value));
        all.extend(Verdict::ALL.map(Self::Verdict));
        all.extend(KszVerdict::ALL.map(Self::Ksz));
        all.extend(Actor::ALL.map(Self::Actor));
        all.extend(WayOut::ALL.map(Self::WayOut));
        all
    }
}

impl TextId for VerdictWord {
    fn id(&self) -> Cow<'static, str> {
        let (theme, id) = match self {
            Self::Status(status) => ("status", status.id()),
            Self::Provenance(provenance) => ("provenance", provenance.id()),
            Self::Value(value) => ("value", value.id()),
            Self::Verdict(verdict) => ("verdict", verdict.id()),
            Self::Ksz(ksz) => ("ksz", ksz.id()),
            Self::Actor(actor) => ("actor", actor.id()),
            Self::WayOut(way) => ("way-out", way.id()),
        };
        Cow::Owned(format!("{theme}-{id}"))
    }
}

/// What a condition asks, as one imperative sentence, `condition-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConditionText(pub ConditionKind);

impl ConditionText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        ConditionKind::ALL.map(Self).to_vec()
    }
}

impl TextId for ConditionText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("condition-{}", self.0.id()))
    }
}
