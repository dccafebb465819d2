//! What the store has taken in, on disk: the signed files as they came, and a small list of which of them count.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::judge::{Contents, Known, Offer, judge};
use super::list::{Entry, FORMAT, LIST, List, file_of, newest, read_list};
use super::places::Origin;
use super::{InForce, Refused};
use crate::file::{Existing, Readers, write_whole};
use crate::input::{FileError, read_file};
use crate::policy::bulletin::Bulletin;
use crate::policy::signed;
use crate::policy::{Decision, Policy, Refusal};

/// Why something could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeepError {
    /// What the system said.
    pub error: FileError,
}

impl From<io::Error> for KeepError {
    fn from(error: io::Error) -> Self {
        Self {
            error: FileError::of(&error),
        }
    }
}

impl From<KeepError> for Refusal {
    fn from(error: KeepError) -> Self {
        Self::File(error.error)
    }
}

/// How many policies are kept: the one in force and the one before it.
const POLICIES_KEPT: usize = 2;

/// What was taken in and could be read.
#[derive(Debug)]
pub(super) struct Kept {
    folder: PathBuf,
    list: List,
    policy: Option<Policy>,
    bulletins: Vec<Bulletin>,
    /// The number and day of the newest policy and bulletins ever taken in, readable or not.
    newest: (Option<Decision>, Vec<(String, Decision)>),
    public_key: Option<Vec<u8>>,
}

impl Kept {
    /// Reads what was taken in, and tells what cannot be read any more.
    pub(super) fn read(folder: &Path) -> (Self, Vec<Refused>) {
        let mut gone = Vec::new();
        let path = folder.join(LIST);
        let list = read_list(&path).unwrap_or_else(|refusal| {
            gone.push(Refused { path, refusal });
            List::default()
        });
        let mut policy = None;
        for entry in list.policies.iter().rev() {
            let path = file_of(folder, entry);
            match open(&path, entry).and_then(read_policy) {
                Ok(read) => {
                    policy = Some(read);
                    break;
                }
                Err(refusal) => gone.push(Refused { path, refusal }),
            }
        }
        let ways = policy
            .as_ref()
            .map(|policy| policy.access_ways.clone())
            .unwrap_or_default();
        let mut bulletins = Vec::new();
        for entry in &list.bulletins {
            let path = file_of(folder, entry);
            let read = open(&path, entry).and_then(|opened| {
                let mut bulletin = Bulletin::parse(&opened.content, &ways)?;
                bulletin.signed_by = Some(opened.signed_by);
                Ok(bulletin)
            });
            match read {
                Ok(bulletin) => bulletins.push(bulletin),
                Err(refusal) => gone.push(Refused { path, refusal }),
            }
        }
        let kept = Self {
            folder: folder.to_owned(),
            newest: newest(&list),
            public_key: list
                .public_key
                .as_deref()
                .and_then(|digits| base16ct::mixed::decode_vec(digits).ok()),
            list,
            policy,
            bulletins,
        };
        (kept, gone)
    }

    /// Returns what the PC acts on.
    pub(super) fn in_force(&self) -> InForce {
        InForce {
            policy: self.policy.clone().unwrap_or_else(Policy::default_policy),
            bulletins: self.bulletins.clone(),
        }
    }

    /// Judges a file against what was taken in.
    pub(super) fn judge(
        &self,
        bytes: Vec<u8>,
        origin: Origin,
        today: Date,
    ) -> Result<Offer, Refusal> {
        let key = self.public_key.as_deref().zip(self.list.key.as_deref());
        let known = Known {
            key,
            policy: self.newest.0.as_ref(),
            in_force: self.policy.as_ref(),
            bulletins: self
                .newest
                .1
                .iter()
                .map(|(way, decision)| (way.as_str(), decision))
                .collect(),
            hashes: self.readable().collect(),
            superseded: self.superseded().collect(),
            lost: self.lost().collect(),
        };
        judge(&known, bytes, origin, today)
    }

    /// Tells whether a file is among what was taken in.
    pub(super) fn knows(&self, hash: &str) -> bool {
        self.readable().any(|known| known == hash)
    }

    /// Tells whether a file is byte for byte one that was ever taken in.
    pub(super) fn took_in(&self, bytes: &[u8]) -> bool {
        let hash = base16ct::lower::encode_string(&signed::digest(bytes));
        let list = &self.list;
        let entries = list.policies.iter().chain(&list.bulletins);
        entries
            .map(|entry| &entry.hash)
            .chain(&list.former)
            .any(|known| *known == hash)
    }

    /// Returns the digests of what was taken in and can be read.
    fn readable(&self) -> impl Iterator<Item = &str> {
        let policy = self.policy.iter().filter_map(|one| one.signed_by.as_ref());
        let bulletins = self.bulletins.iter();
        policy
            .chain(bulletins.filter_map(|one| one.signed_by.as_ref()))
            .map(|signed_by| signed_by.hash.as_str())
    }

    /// Returns the digests of the policies before the newest one.
    fn superseded(&self) -> impl Iterator<Item = &str> {
        let older = self.list.policies.iter().rev().skip(1);
        let former = self.list.former.iter().map(String::as_str);
        older.map(|entry| entry.hash.as_str()).chain(former)
    }

    /// Returns the digests of the newest policy and the bulletins that cannot be read any more.
    fn lost(&self) -> impl Iterator<Item = &str> {
        let counting = self.list.policies.last().into_iter();
        counting
            .chain(&self.list.bulletins)
            .map(|entry| entry.hash.as_str())
            .filter(|hash| !self.knows(hash))
    }

    /// Takes an offer in: the file first, then the list, so that what the list names is there.
    pub(super) fn take_in(&mut self, offer: &Offer) -> Result<(), KeepError> {
        std::fs::create_dir_all(&self.folder)?;
        let mut list = self.list.clone();
        list.format = FORMAT;
        let hash = offer.signed_by.hash.clone();
        let entry = |decision: &Decision, access_way: Option<String>| Entry {
            hash,
            sequence: decision.sequence,
            decided_on: decision.decided_on,
            access_way,
        };
        let entry = match &offer.contents {
            Contents::Policy(policy) => {
                let Some(decision) = &policy.decision else {
                    return Ok(());
                };
                let entry = entry(decision, None);
                list.policies.retain(|known| known.hash != entry.hash);
                list.policies.push(entry.clone());
                let spare = list.policies.len().saturating_sub(POLICIES_KEPT);
                let former = list.policies.drain(..spare);
                list.former.extend(former.map(|entry| entry.hash));
                list.key = Some(offer.signed_by.key.clone());
                list.public_key = Some(base16ct::lower::encode_string(&offer.public_key_info));
                entry
            }
            Contents::Bulletin(bulletin) => {
                let entry = entry(&bulletin.decision, Some(bulletin.access_way.clone()));
                list.bulletins.retain(|known| known.hash != entry.hash);
                list.bulletins.push(entry.clone());
                entry
            }
        };
        let path = file_of(&self.folder, &entry);
        write_whole(&path, &offer.bytes, Existing::Replace, Readers::Owner)?;
        let json = serde_json::to_vec_pretty(&list).unwrap_or_default();
        let path = self.folder.join(LIST);
        write_whole(&path, &json, Existing::Replace, Readers::Owner)?;
        *self = Self::read(&self.folder).0;
        Ok(())
    }
}

/// Opens a file that was taken in; it is the one that the list names, or it is altered.
fn open(path: &Path, entry: &Entry) -> Result<signed::Opened, Refusal> {
    let opened = signed::open(&read_file(path)?)?;
    if opened.signed_by.hash == entry.hash {
        Ok(opened)
    } else {
        Err(Refusal::Altered)
    }
}

fn read_policy(opened: signed::Opened) -> Result<Policy, Refusal> {
    let mut policy = Policy::parse(&opened.content)?;
    policy.signed_by = Some(opened.signed_by);
    Ok(policy)
}
