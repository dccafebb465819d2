//! What follows where the organisation has to assume that somebody was in its network.

use jiff::civil::Date;

use super::{Effects, Known};
use crate::policy::Policy;
use crate::policy::bulletin::Bulletin;

/// What follows from an assumed compromise (January 2020: measures after the cut-off day).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consequence {
    /// IT watches the access closely.
    IntensiveMonitoring,
    /// Everybody who used the access changes their passwords.
    ChangedPasswords,
    /// Everybody who used the access goes through the checklist again.
    CheckAgain,
}

impl Consequence {
    /// Every consequence, as declared.
    pub const ALL: [Self; 3] = [
        Self::IntensiveMonitoring,
        Self::ChangedPasswords,
        Self::CheckAgain,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::IntensiveMonitoring => "intensive-monitoring",
            Self::ChangedPasswords => "changed-passwords",
            Self::CheckAgain => "check-again",
        }
    }
}

/// Tells whether a checklist of a day has to be made again because of a bulletin: it concerns the worker, a compromise has to
/// be assumed, and the checklist is from before the measures.
#[must_use]
pub fn asks_to_check_again(
    policy: &Policy,
    bulletins: &[Bulletin],
    worker: &[String],
    assessed_on: Date,
    day: Date,
) -> bool {
    let effects = Effects::of(policy, bulletins, worker, day);
    let mut days = effects.known.iter().filter_map(Known::check_again_from);
    days.any(|first| assessed_on < first)
}

impl Known {
    /// Returns the first day from which a checklist need not be made again because of this bulletin: that of the measures.
    ///
    /// `None` where it asks nobody: no compromise has to be assumed, or it does not act for this worker.
    #[must_use]
    pub fn check_again_from(&self) -> Option<Date> {
        let flaw = self.bulletin.flaw.as_ref();
        let measures = flaw.and_then(|flaw| flaw.measures_taken_on);
        (!self.consequences.is_empty()).then(|| measures.unwrap_or(self.bulletin.from))
    }
}
