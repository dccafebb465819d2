//! The index as the collecting thread uses it.

use super::super::examination::Brought;
use super::super::index::{Index, Known, NoIndex};
use super::super::intake::{FileOnDisk, Stamp};
use super::Job;
use super::examine::WalkedAll;
use super::progress::IndexUse;
use super::shared::Shared;
use crate::verification::TextComparison;

/// A file that was changed this shortly before it was read may change again within the same tick of the clock.
const SETTLED: i64 = 2_000_000_000;

/// The index while it can be used; the first failure ends its use, and nothing else.
pub(super) struct Keeper<'a> {
    index: Option<Index>,
    shared: &'a Shared,
}

impl<'a> Keeper<'a> {
    pub(super) fn open(job: &Job, shared: &'a Shared) -> Self {
        let opened = job.index.as_deref().map(Index::open);
        let usage = match &opened {
            None => IndexUse::None,
            Some(Ok(_)) => IndexUse::Kept,
            Some(Err(error)) => {
                log::warn!("the index cannot be used: {}", error.0);
                IndexUse::Unusable
            }
        };
        shared.update(|progress| progress.index = usage);
        Self {
            index: opened.and_then(Result::ok),
            shared,
        }
    }

    pub(super) fn known(&mut self) -> Known {
        let mut known = Known::default();
        self.with(|index| {
            known = index.known()?;
            Ok(())
        });
        known
    }

    pub(super) fn keep(&mut self, batch: &[(FileOnDisk, Brought)], now: i128) {
        let settled = |stamp: &Stamp| {
            let last = stamp.modified.max(stamp.changed);
            i128::from(last) + i128::from(SETTLED) < now
        };
        self.with(|index| index.keep(batch, settled));
    }

    pub(super) fn keep_texts(&mut self, batch: &[([u8; 32], TextComparison)]) {
        self.with(|index| index.keep_texts(batch));
    }

    /// Forgets what the walk did not meet any more.
    pub(super) fn forget(&mut self, walked: &WalkedAll, known: &Known) {
        let gone: Vec<Vec<u8>> = known.files.keys().cloned().collect();
        // What a changed file held may be known from a copy or a move: it stays for this once.
        let unused: Vec<[u8; 32]> = if walked.changed.is_empty() {
            let unused = known
                .results
                .keys()
                .filter(|hash| !walked.used.contains(*hash));
            unused.copied().collect()
        } else {
            Vec::new()
        };
        if !gone.is_empty() || !unused.is_empty() {
            self.with(|index| index.keep_only(&gone, &unused));
        }
    }

    fn with(&mut self, act: impl FnOnce(&mut Index) -> Result<(), NoIndex>) {
        let Some(index) = &mut self.index else {
            return;
        };
        if let Err(error) = act(index) {
            log::warn!("the index is given up: {}", error.0);
            self.index = None;
            self.shared
                .update(|progress| progress.index = IndexUse::Unusable);
        }
    }
}
