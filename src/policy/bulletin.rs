//! Access bulletins: remote access that is suspended, limited or reopened with measures for a time.
//!
//! A bulletin is a small file that the organisation's policy key signs ([`super::signed`]). It counts in whole days: it acts
//! from its first day on, replaces every bulletin about the same way with a lower number, and stops after its last day.
//! [`effects`] says what the known ones mean for one worker on one day; [`forms`] has ready-made ones to begin with.

mod banner;
pub mod effects;
pub mod forms;
mod preview;
#[cfg(test)]
mod properties;
mod read;
mod write;

use jiff::civil::Date;

use super::{Bilingual, Decision, SignedBy};

pub use banner::Banner;
pub use effects::{Access, Acting, Consequence, Effects, Known};
pub use forms::ReadyMade;

/// What a bulletin says of an access way.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody uses it.
    Suspended,
    /// It is used as little as possible, with measures.
    Limited,
    /// It is used again, with measures.
    ReopenedWithMeasures,
    /// It is used as before.
    Open,
}

impl State {
    /// Every state, as declared.
    pub const ALL: [Self; 4] = [
        Self::Suspended,
        Self::Limited,
        Self::ReopenedWithMeasures,
        Self::Open,
    ];

    /// Returns the stable kebab-case word.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Suspended => "suspended",
            Self::Limited => "limited",
            Self::ReopenedWithMeasures => "reopened-with-measures",
            Self::Open => "open",
        }
    }

    /// Tells whether the access is used, but with measures that each worker keeps.
    #[must_use]
    pub fn has_measures(self) -> bool {
        matches!(self, Self::Limited | Self::ReopenedWithMeasures)
    }
}

/// One access bulletin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulletin {
    /// Who decided on it, when, and its number.
    pub decision: Decision,
    /// The id of the access way that it is about.
    pub access_way: String,
    /// What holds for it.
    pub state: State,
    /// The first day on which it acts.
    pub from: Date,
    /// The last day on which it acts; without one it acts until a newer one comes.
    pub until: Option<Date>,
    /// What happened, for workers.
    pub what_happened: Bilingual,
    /// The flaw behind it, where there is one.
    pub flaw: Option<Flaw>,
    /// What workers do as long as the access is limited or reopened with measures.
    pub measures: Vec<Bilingual>,
    /// How work goes on meanwhile.
    pub alternatives: Alternatives,
    /// Services that are down.
    pub services_down: Vec<Bilingual>,
    /// How management weighed continuity against damage, for the file.
    pub continuity: Option<Continuity>,
    /// By whom the file is signed; `None` for a file that nobody signed.
    pub signed_by: Option<SignedBy>,
}

/// A flaw in a product, and what was done about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaw {
    /// The day on which it was published.
    pub published_on: Option<Date>,
    /// References of advisories, such as `NCSC-2019-0979`.
    pub advisories: Vec<String>,
    /// Whoever took measures only after this day has to assume that they are compromised.
    pub cut_off: Option<Date>,
    /// The day on which the organisation took its measures; none as long as it has not.
    pub measures_taken_on: Option<Date>,
}

/// How work goes on while the access is closed or limited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alternatives {
    /// Whether workers can come to the office.
    pub work_on_site: bool,
    /// How many desks there are for them.
    pub desks: Option<u32>,
    /// Whether mail still works on mobile devices.
    pub mobile_mail: bool,
    /// Whom to telephone.
    pub telephone: Option<String>,
    /// Anything else.
    pub other: Option<Bilingual>,
}

/// The record of the continuity decision. It stays with the organisation: no worker's checklist shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Continuity {
    /// The primary process that is weighed.
    pub primary_process: String,
    /// What stops without access.
    pub stops_without_access: String,
    /// What damage is feared.
    pub feared_damage: String,
    /// What was decided, and why.
    pub decision: String,
    /// The function that decided.
    pub decided_by: String,
    /// The day of that decision.
    pub decided_on: Date,
}

impl Bulletin {
    /// Tells whether it has begun and not ended on a day.
    #[must_use]
    pub fn acts_on(&self, day: Date) -> bool {
        self.from <= day && !self.has_run_out(day)
    }

    /// Tells whether its last day is over.
    #[must_use]
    pub fn has_run_out(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }

    /// Tells whether the organisation has to assume a compromise, as of a day: it took its measures after the cut-off day, or
    /// that day is over and it has not said when it took them.
    #[must_use]
    pub fn assumes_compromise(&self, day: Date) -> bool {
        let Some(flaw) = &self.flaw else {
            return false;
        };
        flaw.cut_off
            .is_some_and(|cut_off| flaw.measures_taken_on.unwrap_or(day) > cut_off)
    }
}
