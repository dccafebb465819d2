//! What follows where the organisation has to assume that somebody was in its network.

use jiff::civil::Date;

use super::Effects;
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
    effects.known.iter().any(|known| {
        let flaw = known.bulletin.flaw.as_ref();
        let safe_from = flaw
            .and_then(|flaw| flaw.measures_taken_on)
            .unwrap_or(known.bulletin.from);
        !known.consequences.is_empty() && assessed_on < safe_from
    })
}
