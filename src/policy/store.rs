//! Which policy and bulletins this PC acts on: what it has taken in, what it is offered, and what it refuses.
//!
//! | where a file is found | a policy by the known key | a policy by another key, or the first | a bulletin by the known key |
//! |---|---|---|---|
//! | dropped on the window | the person takes it in | after comparing the key's code | the person takes it in |
//! | beside the program, in the own configuration folder | taken in | offered, after comparing | taken in |
//! | in the system-wide folder, where an administrator alone can write | taken in | taken in | taken in |
//! | in the drop folder | only offered | only offered, after comparing | taken in |
//!
//! What was taken in is copied, and is checked against its digest whenever it is read. A file that does not open any more is
//! told, and the policy before it acts. Nothing is ever taken in that is older than what is known ([`judge`](mod@judge)).

mod judge;
mod kept;
mod list;
mod places;

use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;

use super::bulletin::{Bulletin, Effects};
use super::{Policy, Refusal};
use crate::input::read_file;

pub use judge::{Asks, Contents, Offer};
pub use kept::KeepError;
pub use places::{Origin, Places};

use kept::Kept;

/// The policy and bulletins of this PC.
#[derive(Clone, Debug)]
pub struct Store {
    places: Places,
}

/// What this PC acts on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The policy; the default one where the organisation's is not known.
    pub policy: Policy,
    /// Every bulletin that was taken in.
    pub bulletins: Vec<Bulletin>,
}

/// What was found when the store looked around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// What this PC acts on from now on.
    pub in_force: InForce,
    /// What was taken in just now.
    pub taken_in: Vec<Offer>,
    /// What waits for a person: a policy whose key is to be compared, or one in the drop folder.
    pub offers: Vec<Offer>,
    /// What was found and is refused. Files that were taken in, now or before, lie around rightly and are left out.
    pub refused: Vec<Refused>,
    /// What this PC had taken in and cannot be read any more.
    pub lost: Vec<Refused>,
}

/// A file and why it does not come into force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub refusal: Refusal,
}

impl Store {
    /// The store of this PC, which keeps what it takes in below the person's data folder.
    #[must_use]
    pub fn this_pc(data_folder: &Path) -> Self {
        Self {
            places: Places::this_pc(data_folder),
        }
    }

    /// A store with places of one's own.
    #[must_use]
    pub fn in_places(places: Places) -> Self {
        Self { places }
    }

    /// Returns what this PC acts on, without looking around.
    #[must_use]
    pub fn in_force(&self) -> InForce {
        Kept::read(&self.places.kept).0.in_force()
    }

    /// Looks around: takes in what may be taken in, and returns what this PC acts on, what it is offered and what it refuses.
    ///
    /// Policies come first, in the order of [`Origin`], so that their bulletins are known in the same look.
    #[must_use]
    pub fn look(&self, today: Date) -> Look {
        let (mut kept, lost) = Kept::read(&self.places.kept);
        let mut look = Look {
            in_force: kept.in_force(),
            taken_in: Vec::new(),
            offers: Vec::new(),
            refused: Vec::new(),
            lost,
        };
        // Two rounds: the first takes in policies, which say whose bulletins count and where the drop folder is. What the
        // first leaves open is judged once more by what it has taken in.
        let mut waiting = self.places.files();
        for round in [Round::First, Round::Last] {
            if round == Round::Last
                && let Some(folder) = kept.in_force().policy.drop_folder
            {
                waiting.extend(Places::files_of_drop_folder(&folder));
            }
            let mut left_open = Vec::new();
            for (path, origin) in waiting {
                let bytes = read_file(&path);
                let was_taken_in = bytes.as_ref().is_ok_and(|bytes| kept.took_in(bytes));
                let judged = bytes
                    .map_err(Refusal::from)
                    .and_then(|bytes| kept.judge(bytes, origin, today));
                match judged {
                    Ok(offer) if offer.asks == Asks::Nothing => match kept.take_in(&offer) {
                        Ok(()) => look.taken_in.push(offer),
                        Err(error) => look.refused.push(Refused {
                            path,
                            refusal: error.into(),
                        }),
                    },
                    Ok(offer) if offer.asks == Asks::AlreadyKnown => {}
                    // What was taken in once and replaced since lies around rightly.
                    Err(_) if was_taken_in => {}
                    _ if round == Round::First => left_open.push((path, origin)),
                    Ok(offer) => look.offers.push(offer),
                    Err(refusal) => look.refused.push(Refused { path, refusal }),
                }
            }
            waiting = left_open;
        }
        look.in_force = kept.in_force();
        // The same file may lie in several places.
        let mut seen = Vec::new();
        look.offers.retain(|offer| {
            let new = !seen.contains(&offer.signed_by.hash);
            seen.push(offer.signed_by.hash.clone());
            new
        });
        look
    }

    /// Judges a file that a person brings, say by dropping it on the window. Nothing comes into force yet.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn offer(&self, bytes: Vec<u8>, today: Date) -> Result<Offer, Refusal> {
        let (kept, _) = Kept::read(&self.places.kept);
        kept.judge(bytes, Origin::Dropped, today)
    }

    /// Takes an offer in. The person has compared the key's code where the offer asked for it.
    ///
    /// # Errors
    /// When it cannot be kept on disk; then nothing changes.
    pub fn accept(&self, offer: &Offer) -> Result<InForce, KeepError> {
        let (mut kept, _) = Kept::read(&self.places.kept);
        kept.take_in(offer)?;
        Ok(kept.in_force())
    }
}

/// A round over the files.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    First,
    Last,
}

impl InForce {
    /// What holds when nothing was taken in.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            policy: Policy::default_policy(),
            bulletins: Vec::new(),
        }
    }

    /// Returns the day to reckon with: a clock that is set back brings no older state of affairs back.
    #[must_use]
    pub fn day(&self, today: Date) -> Date {
        let bulletins = self.bulletins.iter().map(|bulletin| &bulletin.decision);
        bulletins
            .chain(&self.policy.decision)
            .map(|decision| decision.decided_on)
            .chain([today])
            .max()
            .unwrap_or(today)
    }

    /// Works out what holds on a day for a worker who uses these access ways; none means that the worker has not said.
    ///
    /// This is what an assessment takes ([`crate::assessment::assess_with`]).
    #[must_use]
    pub fn effects(&self, today: Date, access_ways: &[String]) -> Effects {
        Effects::of(&self.policy, &self.bulletins, access_ways, self.day(today))
    }

    /// The same for a page that a person looks at now: with what the clock says.
    #[must_use]
    pub fn effects_now(&self, now: &Zoned, access_ways: &[String]) -> Effects {
        self.effects(now.date(), access_ways)
            .at(&self.policy, &self.bulletins, now)
    }

    /// Returns the number that the next bulletin about a way takes, for whoever writes one.
    #[must_use]
    pub fn next_bulletin_number(&self, access_way: &str) -> u32 {
        let same = self
            .bulletins
            .iter()
            .filter(|bulletin| bulletin.access_way == access_way);
        1 + same
            .map(|bulletin| bulletin.decision.sequence)
            .max()
            .unwrap_or(0)
    }
}

#[cfg(test)]
mod tests;
