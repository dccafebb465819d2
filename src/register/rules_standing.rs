//! How a checklist stands to the organisation's policy and access bulletins, as the keeper's PC knows them.

mod made_under;

use jiff::civil::Date;

use crate::checklist::Checklist;
use crate::control::Situation;
use crate::policy::Bilingual;
use crate::policy::bulletin::{self, Access, Known};
use crate::policy::store::InForce;

pub use made_under::MadeUnder;

/// Why somebody has to check again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The policy changed since: it asks everybody to, or it asks more than the checklist was made by.
    PolicyChanged,
    /// The checklist was made under a policy that is not the organisation's.
    AnotherPolicy,
    /// The checklist was made by the rules of a file, and no policy is in force here that says what they are worth.
    UnknownRules,
    /// A bulletin: a compromise has to be assumed, and the checklist is from before the measures.
    Bulletin,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 4] = [
        Self::PolicyChanged,
        Self::AnotherPolicy,
        Self::UnknownRules,
        Self::Bulletin,
    ];

    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PolicyChanged => "policy-changed",
            Self::AnotherPolicy => "another-policy",
            Self::UnknownRules => "unknown-rules",
            Self::Bulletin => "bulletin",
        }
    }
}

/// Whether a checklist has to be made again, and whether that was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CheckAgain {
    /// Neither the policy nor a bulletin asks anybody for it.
    #[default]
    NotAsked,
    /// It has, for these causes; never empty.
    Due(Vec<Cause>),
    /// It was asked for, and this checklist is from after it.
    Done,
    /// The same, but nobody vouches for its key yet or its text is not compared: that comes first.
    DoneUnconfirmed,
}

impl CheckAgain {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::Due(_) => "due",
            Self::Done => "done",
            Self::DoneUnconfirmed => "done-unconfirmed",
        }
    }

    /// Takes back that it was done well, of a checklist that does not count yet.
    fn unconfirm(&mut self) {
        if matches!(self, Self::Done) {
            *self = Self::DoneUnconfirmed;
        }
    }

    /// Returns why it has to be made again; nothing where it has not.
    #[must_use]
    pub fn causes(&self) -> &[Cause] {
        match self {
            Self::Due(causes) => causes,
            Self::NotAsked | Self::Done | Self::DoneUnconfirmed => &[],
        }
    }
}

/// How surely a bulletin concerns somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Concern {
    /// The checklist names that access way.
    Named,
    /// The checklist names no access way, so it may be that one.
    NotSaid,
}

impl Concern {
    /// Returns the stable kebab-case code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::NotSaid => "not-said",
        }
    }
}

/// A bulletin that concerns somebody on this day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcerningBulletin {
    /// The id of the access way that it is about.
    pub access_way: String,
    /// What the policy calls that way, where it does.
    pub name: Option<Bilingual>,
    /// The bulletin's number.
    pub sequence: u32,
    /// What it says of the way.
    pub state: bulletin::State,
    /// How surely it concerns this person.
    pub concern: Concern,
    /// Whether it asks this person to check again.
    pub check_again: CheckAgain,
}

/// How a checklist stands to the rules in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RulesStanding {
    /// Under which policy it was made.
    pub made_under: MadeUnder,
    /// Whether it has to be made again.
    pub check_again: CheckAgain,
    /// The bulletins that concern the person, in the order of the ways' ids.
    pub bulletins: Vec<ConcerningBulletin>,
    /// Whether the remote access in use is open on this day.
    pub access: Access,
}

impl RulesStanding {
    /// Works out how a checklist stands on a day.
    #[must_use]
    pub fn of(checklist: &Checklist, rules: &InForce, today: Date) -> Self {
        let policy = &rules.policy;
        let made_under = MadeUnder::of(checklist, policy);
        let outdated = policy.asks_to_check_again(checklist.policy.sequence);
        let cause = match made_under {
            MadeUnder::Another => Some(Cause::AnotherPolicy),
            MadeUnder::Unknown => Some(Cause::UnknownRules),
            MadeUnder::EarlierAskingLess => Some(Cause::PolicyChanged),
            _ => outdated.then_some(Cause::PolicyChanged),
        };
        let mut causes = Vec::from_iter(cause);
        let mut standing = Self {
            made_under,
            ..Self::default()
        };
        if checklist.situation != Situation::Office && !rules.bulletins.is_empty() {
            standing.add_bulletins(checklist, rules, today);
        }
        let of_bulletins = || standing.bulletins.iter().map(|one| &one.check_again);
        let is_due = |check: &CheckAgain| !check.causes().is_empty();
        causes.extend(of_bulletins().any(is_due).then_some(Cause::Bulletin));
        let asked = policy.check_again_since.is_some()
            || of_bulletins().any(|check| *check != CheckAgain::NotAsked);
        standing.check_again = match (causes.is_empty(), asked) {
            (false, _) => CheckAgain::Due(causes),
            (true, true) => CheckAgain::Done,
            (true, false) => CheckAgain::NotAsked,
        };
        standing
    }

    /// Returns the same of a checklist that does not count yet: what it asks stays, but nothing was done well.
    #[must_use]
    pub fn unconfirmed(mut self) -> Self {
        self.check_again.unconfirm();
        for bulletin in &mut self.bulletins {
            bulletin.check_again.unconfirm();
        }
        self
    }

    fn add_bulletins(&mut self, checklist: &Checklist, rules: &InForce, today: Date) {
        let said = checklist.facts.iter().flat_map(|facts| &facts.access_ways);
        let ways: Vec<String> = said.cloned().collect();
        let concern = if ways.is_empty() {
            Concern::NotSaid
        } else {
            Concern::Named
        };
        let effects = rules.effects(today, &ways);
        self.access = effects.access;
        let acting = effects.acting().filter(|known| is_told(known));
        self.bulletins = acting
            .map(|known| {
                let bulletin = &known.bulletin;
                let called = rules.policy.access_ways.iter();
                let mut called = called.filter(|way| way.id == bulletin.access_way);
                ConcerningBulletin {
                    access_way: bulletin.access_way.clone(),
                    name: called.next().map(|way| way.name.clone()),
                    sequence: bulletin.decision.sequence,
                    state: bulletin.state,
                    concern,
                    check_again: check_again(known, checklist.assessed_on),
                }
            })
            .collect();
    }
}

/// Tells whether a bulletin asks something of anybody: one that only says that all is as before does not.
fn is_told(known: &Known) -> bool {
    known.bulletin.state != bulletin::State::Open || known.check_again_from().is_some()
}

fn check_again(known: &Known, assessed_on: Date) -> CheckAgain {
    match known.check_again_from() {
        None => CheckAgain::NotAsked,
        Some(first) if assessed_on < first => CheckAgain::Due(vec![Cause::Bulletin]),
        Some(_) => CheckAgain::Done,
    }
}

#[cfg(test)]
pub(crate) mod tests;
