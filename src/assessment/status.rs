//! Whether a control holds, and how that came about.

use serde::{Deserialize, Serialize};

/// Whether a control holds (domain section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It holds.
    Met,
    /// It does not hold.
    NotMet,
    /// A stated measure makes up for it.
    Compensated,
    /// It is being brought about.
    InProgress,
    /// Nobody could tell.
    Undetermined,
    /// It does not apply in this situation.
    NotApplicable,
}

impl Status {
    /// Every value, as declared.
    pub const ALL: [Self; 6] = [
        Self::Met,
        Self::NotMet,
        Self::Compensated,
        Self::InProgress,
        Self::Undetermined,
        Self::NotApplicable,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Compensated => "compensated",
            Self::InProgress => "in-progress",
            Self::Undetermined => "undetermined",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// How a finding came about (domain section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// The program found it out.
    Measured,
    /// The person said so.
    Declared,
    /// Measured and declared agree.
    Confirmed,
    /// Measurement and declaration disagree.
    Contradicted,
    /// They disagree and the person explained why the measurement is wrong.
    Corrected,
    /// The control does not apply.
    NotApplicable,
}

impl Provenance {
    /// Every value, as declared.
    pub const ALL: [Self; 6] = [
        Self::Measured,
        Self::Declared,
        Self::Confirmed,
        Self::Contradicted,
        Self::Corrected,
        Self::NotApplicable,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Declared => "declared",
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
            Self::Corrected => "corrected",
            Self::NotApplicable => "not-applicable",
        }
    }
}
