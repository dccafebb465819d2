//! The situations in which somebody works, and how much a control weighs in one.

use serde::{Deserialize, Serialize};

/// Where and on what the worker works; every later rule hangs on it (domain: the situation).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// Works inside the OCMW/CPAS.
    Office,
    /// PC supplied and configured by the employer.
    EmployerPc,
    /// Private PC, work happens inside a virtual desktop.
    PrivateVirtual,
    /// Private PC without virtual desktop: forbidden unless every strict condition holds.
    PrivateDirect,
}

impl Situation {
    /// All situations, the order of the circular.
    pub const ALL: [Self; 4] = [
        Self::Office,
        Self::EmployerPc,
        Self::PrivateVirtual,
        Self::PrivateDirect,
    ];

    /// The situations in which the controls matter, in the order of [`ControlRow::levels`](super::ControlRow::levels).
    pub const AT_HOME: [Self; 3] = [Self::EmployerPc, Self::PrivateVirtual, Self::PrivateDirect];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::EmployerPc => "employer-pc",
            Self::PrivateVirtual => "private-virtual",
            Self::PrivateDirect => "private-direct",
        }
    }
}

/// How much a control weighs in a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Decides the verdict.
    Required,
    /// Listed as advice, never changes the verdict.
    Advised,
    /// Does not apply.
    NotApplicable,
}

impl Level {
    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Advised => "advised",
            Self::NotApplicable => "not-applicable",
        }
    }
}
