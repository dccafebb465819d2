//! Whether a file may come into force: the rules, as one pure function over what is known.

use jiff::ToSpan;
use jiff::civil::Date;

use super::places::Origin;
use crate::policy::bulletin::Bulletin;
use crate::policy::signed::{self, Opened};
use crate::policy::{Decision, Policy, Refusal, SignedBy};

/// How far ahead a policy's day may lie: clocks differ, and midnight comes.
const AHEAD_DAYS: i32 = 1;

/// A file that may come into force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is.
    pub contents: Contents,
    /// Who signed it.
    pub signed_by: SignedBy,
    /// Where it was found.
    pub origin: Origin,
    /// What a person has to do first.
    pub asks: Asks,
    /// The DER of the signer's public key.
    pub(super) public_key_info: Vec<u8>,
    /// The file itself.
    pub(super) bytes: Vec<u8>,
}

/// What a signed file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contents {
    /// A policy.
    Policy(Box<Policy>),
    /// A bulletin.
    Bulletin(Box<Bulletin>),
}

/// What a person has to do before a file comes into force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: the key is known and the file is newer.
    Nothing,
    /// Nothing: it is what this PC acts on already.
    AlreadyKnown,
    /// To agree: the key is known, but the file lay in a folder into which many can write.
    Consent,
    /// To compare the key's code with the DPO over a telephone number that is known already.
    CompareKey {
        /// The code of the key until now; `None` for the first policy. With one, the change is shown.
        until_now: Option<String>,
    },
}

/// What the rules need to know of what was taken in before.
#[derive(Clone, Debug, Default)]
pub(super) struct Known<'k> {
    /// The DER of the key that is trusted, and its code.
    pub key: Option<(&'k [u8], &'k str)>,
    /// The decision behind the newest policy that was ever taken in.
    pub policy: Option<&'k Decision>,
    /// The policy in force.
    pub in_force: Option<&'k Policy>,
    /// The newest bulletin about each way.
    pub bulletins: Vec<(&'k str, &'k Decision)>,
    /// The digests of everything that was taken in and can be read.
    pub hashes: Vec<&'k str>,
    /// The digests of policies that a newer one has replaced, by whatever key.
    pub superseded: Vec<&'k str>,
    /// The digests of what was taken in, counts still, and cannot be read any more: the same file brings it back.
    pub lost: Vec<&'k str>,
}

/// Judges a file.
pub(super) fn judge(
    known: &Known<'_>,
    bytes: Vec<u8>,
    origin: Origin,
    today: Date,
) -> Result<Offer, Refusal> {
    let opened = signed::open(&bytes)?;
    let (contents, asks) = if Bulletin::is_meant(&opened.content) {
        bulletin(known, &opened)?
    } else {
        policy(known, &opened, origin, today)?
    };
    Ok(Offer {
        contents,
        signed_by: opened.signed_by,
        origin,
        asks,
        public_key_info: opened.public_key_info,
        bytes,
    })
}

fn policy(
    known: &Known<'_>,
    opened: &Opened,
    origin: Origin,
    today: Date,
) -> Result<(Contents, Asks), Refusal> {
    let mut policy = Policy::parse(&opened.content)?;
    if let Some(unfit) = policy.never_fit().first() {
        return Err(Refusal::Unfit(*unfit));
    }
    policy.signed_by = Some(opened.signed_by.clone());
    let contents = Contents::Policy(Box::new(policy.clone()));
    if known.hashes.contains(&opened.signed_by.hash.as_str()) {
        return Ok((contents, Asks::AlreadyKnown));
    }
    // Its key may be another one by now: that is no change of the key, but the old file that still lies around.
    if let Some(newest) = known.policy
        && known.superseded.contains(&opened.signed_by.hash.as_str())
    {
        return Err(Refusal::Older {
            known: newest.sequence,
        });
    }
    let Some(decision) = policy.decision else {
        return Err(Refusal::Unfit(crate::policy::Unfit::NoDecision));
    };
    if decision.decided_on > today.saturating_add(AHEAD_DAYS.days()) {
        return Err(Refusal::FromTheFuture {
            decided: decision.decided_on,
        });
    }
    if let Some(last_day) = policy.expires_on.filter(|last_day| *last_day < today) {
        return Err(Refusal::Expired { last_day });
    }
    let asks = if is_known_key(known, opened) {
        if !known.lost.contains(&opened.signed_by.hash.as_str()) {
            not_older(known.policy, &decision)?;
        }
        match origin {
            Origin::DropFolder => Asks::Consent,
            _ => Asks::Nothing,
        }
    } else if origin == Origin::SystemWideProtected {
        // Only an administrator put it there. A file that lies there since before what is known does not win again.
        newer_decision(known.policy, &decision)?;
        Asks::Nothing
    } else {
        // Whoever lost a key may begin to count anew, but not go back in time.
        not_decided_earlier(known.policy, &decision).map_err(|_| Refusal::ForeignKey {
            code: opened.signed_by.key.clone(),
        })?;
        Asks::CompareKey {
            until_now: known.key.map(|(_, code)| code.to_owned()),
        }
    };
    Ok((contents, asks))
}

fn bulletin(known: &Known<'_>, opened: &Opened) -> Result<(Contents, Asks), Refusal> {
    let ways = known
        .in_force
        .map(|policy| policy.access_ways.as_slice())
        .unwrap_or_default();
    if known.key.is_none() {
        return Err(Refusal::NoPolicyYet);
    }
    if !is_known_key(known, opened) {
        return Err(Refusal::ForeignKey {
            code: opened.signed_by.key.clone(),
        });
    }
    let mut bulletin = Bulletin::parse(&opened.content, ways)?;
    bulletin.signed_by = Some(opened.signed_by.clone());
    let asks = if known.hashes.contains(&opened.signed_by.hash.as_str()) {
        Asks::AlreadyKnown
    } else if known.lost.contains(&opened.signed_by.hash.as_str()) {
        Asks::Nothing
    } else {
        let same_way = known
            .bulletins
            .iter()
            .filter(|(way, _)| *way == bulletin.access_way)
            .map(|(_, decision)| *decision);
        // Another one of the same number is told, even where a newer one has come since.
        let same_number = |one: &&Decision| one.sequence == bulletin.decision.sequence;
        let newest = same_way.clone().max_by_key(|one| one.sequence);
        not_older(
            same_way.clone().find(same_number).or(newest),
            &bulletin.decision,
        )?;
        Asks::Nothing
    };
    Ok((Contents::Bulletin(Box::new(bulletin)), asks))
}

/// Tells whether the trusted key signed, or one that the policy in force named as its successor.
fn is_known_key(known: &Known<'_>, opened: &Opened) -> bool {
    let trusted = known
        .key
        .is_some_and(|(public_key_info, _)| public_key_info == opened.public_key_info);
    let successor = known.key.is_some()
        && known
            .in_force
            .is_some_and(|policy| policy.successor_keys.contains(&opened.signed_by.key));
    trusted || successor
}

/// A file has to have a higher number than the known one, and no earlier day.
fn not_older(known: Option<&Decision>, new: &Decision) -> Result<(), Refusal> {
    match known {
        Some(known) if new.sequence == known.sequence => Err(Refusal::SameNumber {
            known: known.sequence,
        }),
        Some(known) if new.sequence < known.sequence => Err(Refusal::Older {
            known: known.sequence,
        }),
        known => not_decided_earlier(known, new),
    }
}

fn not_decided_earlier(known: Option<&Decision>, new: &Decision) -> Result<(), Refusal> {
    match known {
        Some(known) if new.decided_on < known.decided_on => Err(Refusal::DecidedEarlier {
            known: known.decided_on,
        }),
        _ => Ok(()),
    }
}

fn newer_decision(known: Option<&Decision>, new: &Decision) -> Result<(), Refusal> {
    match known {
        Some(known) if new.decided_on <= known.decided_on => Err(Refusal::DecidedEarlier {
            known: known.decided_on,
        }),
        _ => Ok(()),
    }
}
