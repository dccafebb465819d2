//! What the known bulletins and the policy's last day mean for one worker on one day.

mod compromise;

use std::cmp::Reverse;

use jiff::Zoned;
use jiff::civil::Date;

use super::{Banner, Bulletin, State};
use crate::policy::access_way::concerns;
use crate::policy::{Decision, Policy, WindowNow};

pub use compromise::{Consequence, asks_to_check_again};

/// Whether the remote access in use is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// No bulletin closes it.
    #[default]
    Open,
    /// A bulletin has closed it.
    Closed,
    /// A bulletin had closed it and has run out, and no newer one says what holds now.
    Unknown {
        /// The last day of the bulletin that ran out.
        since: Date,
    },
}

/// What follows for one worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Whether the access in use is open.
    pub access: Access,
    /// The newest bulletin about each way, as known on this PC on that day, whomever it concerns; the ways in the order of
    /// their ids.
    pub known: Vec<Known>,
    /// The last day of a policy that has run out.
    pub policy_expired_on: Option<Date>,
    /// What the worker is told on every page, the gravest first.
    pub banners: Vec<Banner>,
}

/// A bulletin that is the newest about its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The bulletin.
    pub bulletin: Bulletin,
    /// What it does for this worker.
    pub acting: Acting,
    /// What follows where the organisation has to assume a compromise; else nothing.
    pub consequences: &'static [Consequence],
}

/// What a bulletin does for one worker on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Acting {
    /// It acts.
    Acts,
    /// It is about a way that this worker does not use.
    AnotherWay,
    /// Its last day is over. Only a suspension leaves something behind: nobody knows whether the access is open.
    RanOut,
}

impl Effects {
    /// Works out what follows for a worker who uses these ways; one who has not said may use any.
    ///
    /// The order in which the bulletins come in does not matter.
    #[must_use]
    pub fn of(policy: &Policy, bulletins: &[Bulletin], worker: &[String], day: Date) -> Self {
        let known: Vec<Known> = newest(bulletins, day)
            .into_iter()
            .map(|bulletin| known(bulletin, policy, worker, day))
            .collect();
        let policy_expired_on = policy.expires_on.filter(|_| policy.has_expired(day));
        let mut effects = Self {
            access: access(&known),
            banners: Vec::new(),
            known,
            policy_expired_on,
        };
        let mut announced: Vec<&Bulletin> = bulletins
            .iter()
            .filter(|bulletin| bulletin.from > day && !effects.is_replaced(bulletin))
            .filter(|bulletin| concerns(&bulletin.access_way, worker, &policy.access_ways))
            .collect();
        announced.sort_by_key(|one| (one.from, &one.access_way, precedence(one)));
        let announced = announced.into_iter().cloned().map(Box::new);
        effects.banners = effects.told(policy);
        effects.banners.extend(announced.map(Banner::Announced));
        effects.sort_banners();
        effects
    }

    /// Adds what the clock says: whether it is behind, and whether connecting is allowed now.
    ///
    /// Nothing but the banners changes: the clock drives no finding.
    #[must_use]
    pub fn at(mut self, policy: &Policy, bulletins: &[Bulletin], now: &Zoned) -> Self {
        let shown = now.date();
        let decisions = bulletins.iter().map(|bulletin| &bulletin.decision);
        let latest = decisions
            .chain(&policy.decision)
            .map(|decision| decision.decided_on)
            .max();
        if let Some(decided) = latest.filter(|decided| *decided > shown) {
            self.banners.push(Banner::ClockBehind { shown, decided });
        }
        if let Some(window) = &policy.connection_window
            && let WindowNow::Closed { opens } = window.now(now.timestamp())
        {
            self.banners.push(match self.access {
                Access::Open => Banner::OutsideWindow { opens },
                Access::Closed | Access::Unknown { .. } => Banner::OutsideWindowAndClosed,
            });
        }
        self.sort_banners();
        self
    }

    /// Returns the bulletins that act for this worker, and suspensions that ran out.
    pub fn acting(&self) -> impl Iterator<Item = &Known> {
        self.known.iter().filter(|known| match known.acting {
            Acting::Acts => true,
            Acting::RanOut => known.bulletin.state == State::Suspended,
            Acting::AnotherWay => false,
        })
    }

    fn is_replaced(&self, bulletin: &Bulletin) -> bool {
        self.known.iter().any(|known| {
            known.bulletin.access_way == bulletin.access_way
                && known.bulletin.decision.sequence > bulletin.decision.sequence
        })
    }

    fn told(&self, policy: &Policy) -> Vec<Banner> {
        let mut banners = Vec::new();
        for known in &self.known {
            let bulletin = || Box::new(known.bulletin.clone());
            if !known.consequences.is_empty() {
                banners.push(Banner::AssumeCompromise(bulletin()));
            }
            banners.extend(match (known.acting, known.bulletin.state) {
                (Acting::AnotherWay, _) | (Acting::RanOut, State::Open) => None,
                (Acting::Acts, State::Suspended) => Some(Banner::Suspended(bulletin())),
                (Acting::Acts, State::Limited) => Some(Banner::Limited(bulletin())),
                (Acting::Acts, State::ReopenedWithMeasures) => Some(Banner::Reopened(bulletin())),
                (Acting::Acts, State::Open) if policy.connection_window.is_some() => {
                    Some(Banner::OpenAgainAtHours(bulletin()))
                }
                (Acting::Acts, State::Open) => Some(Banner::OpenAgain(bulletin())),
                (Acting::RanOut, State::Suspended) => Some(Banner::SuspensionRanOut(bulletin())),
                (Acting::RanOut, _) => Some(Banner::RanOut(bulletin())),
            });
        }
        let expired = self.policy_expired_on;
        banners.extend(expired.map(|last_day| Banner::PolicyExpired { last_day }));
        banners
    }

    fn sort_banners(&mut self) {
        self.banners.sort_by_key(Banner::rank);
    }
}

/// Returns the newest bulletin about each way that has begun, by the ways' ids.
///
/// One that is to act later leaves the one before it in force until then.
fn newest(bulletins: &[Bulletin], day: Date) -> Vec<&Bulletin> {
    let mut newest: Vec<&Bulletin> = Vec::new();
    for bulletin in bulletins.iter().filter(|bulletin| bulletin.from <= day) {
        let same = newest
            .iter_mut()
            .find(|known| known.access_way == bulletin.access_way);
        match same {
            None => newest.push(bulletin),
            Some(known) if precedence(known) < precedence(bulletin) => *known = bulletin,
            Some(_) => {}
        }
    }
    newest.sort_by(|one, other| one.access_way.cmp(&other.access_way));
    newest
}

/// Tells which of two bulletins about one way counts. No PC takes in two with one number, but a command line may name them:
/// then the later decision counts, and of one day the stricter.
fn precedence(bulletin: &Bulletin) -> (u32, Date, Reverse<State>) {
    let Decision {
        sequence,
        decided_on,
        ..
    } = bulletin.decision;
    (sequence, decided_on, Reverse(bulletin.state))
}

fn known(bulletin: &Bulletin, policy: &Policy, worker: &[String], day: Date) -> Known {
    let acting = if !concerns(&bulletin.access_way, worker, &policy.access_ways) {
        Acting::AnotherWay
    } else if bulletin.has_run_out(day) {
        Acting::RanOut
    } else {
        Acting::Acts
    };
    let compromised = acting == Acting::Acts && bulletin.assumes_compromise(day);
    Known {
        bulletin: bulletin.clone(),
        acting,
        consequences: if compromised { &Consequence::ALL } else { &[] },
    }
}

fn access(known: &[Known]) -> Access {
    let suspensions = || {
        known
            .iter()
            .filter(|known| known.bulletin.state == State::Suspended)
    };
    if suspensions().any(|known| known.acting == Acting::Acts) {
        return Access::Closed;
    }
    let ran_out = suspensions().filter(|known| known.acting == Acting::RanOut);
    ran_out
        .filter_map(|known| known.bulletin.until)
        .max()
        .map_or(Access::Open, |since| Access::Unknown { since })
}

#[cfg(test)]
pub(crate) mod tests;
