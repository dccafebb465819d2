//! The collecting thread: walk, signatures, texts.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use sha2::{Digest, Sha256};

use super::super::examination::{Brought, BroughtMember, Examination};
use super::super::index::{Index, Known, KnownMember};
use super::super::intake::{self, Content, FileOnDisk, Stamp, Walked};
use super::super::refusal::Refusal;
use super::Job;
use super::shared::{IndexUse, Phase, Shared};
use crate::verification::TextComparison;

/// How many results wait for the collecting thread at most; workers wait then, and memory stays bounded.
const QUEUE: usize = 64;
/// How many files one transaction of the index holds.
const BATCH: usize = 200;
/// After so long without a full batch, what is there is shown and kept.
const PATIENCE: Duration = Duration::from_millis(250);
/// A file that was changed this shortly before it was read may change again within the same tick of the clock.
const SETTLED: i64 = 2_000_000_000;

type Results = HashMap<[u8; 32], Arc<Examination>>;
type Texts = Vec<([u8; 32], TextComparison)>;

/// Collects; everything that is found goes into `shared` as soon as it is.
pub(super) fn run(job: &Job, shared: &Shared) {
    let phase = match collect(job, shared) {
        Some(()) => Phase::Done,
        None => Phase::Cancelled,
    };
    shared.update(|progress| progress.phase = phase);
    (job.wake)();
}

/// Returns `None` when it was cancelled.
fn collect(job: &Job, shared: &Shared) -> Option<()> {
    let mut keeper = Keeper::open(job, shared);
    let mut known = keeper.known();
    let walked = walk(job, shared, &mut known)?;
    if walked.complete {
        keeper.forget(&walked, &known);
    }
    shared.update(|progress| progress.phase = Phase::Examining);
    (job.wake)();
    let pool = pool();
    examine(
        job,
        shared,
        &pool,
        walked.changed,
        &known.results,
        &mut keeper,
    );
    drop(known);
    if shared.is_cancelled() {
        return None;
    }
    compare(job, shared, &pool, &mut keeper);
    (!shared.is_cancelled()).then_some(())
}

/// One thread per core; without any, rayon's own.
fn pool() -> Option<ThreadPool> {
    ThreadPoolBuilder::new()
        .thread_name(|number| format!("collect {number}"))
        .build()
        .ok()
}

/// What the walk found.
struct WalkedAll {
    /// Files that are new or changed.
    changed: Vec<FileOnDisk>,
    /// Results that unchanged files still have.
    used: HashSet<[u8; 32]>,
    /// Whether every folder could be read: only then is a file that was not met gone.
    complete: bool,
}

fn walk(job: &Job, shared: &Shared, known: &mut Known) -> Option<WalkedAll> {
    let mut all = WalkedAll {
        changed: Vec::new(),
        used: HashSet::new(),
        complete: true,
    };
    for walked in job.sources.walks(&job.limits).into_iter().flatten() {
        if shared.is_cancelled() {
            return None;
        }
        match walked {
            Walked::Refused { place, refusal } => {
                let unread = [Refusal::NoPermission, Refusal::NotRead, Refusal::TooMany];
                all.complete &= !unread.contains(&refusal);
                let place = if place.as_os_str().is_empty() {
                    job.sources.path(&place)
                } else {
                    place
                };
                shared.add_refused(place, refusal);
            }
            Walked::File(file) => match unchanged(&file, known) {
                Some(brought) => {
                    let hashes = brought.members.iter().filter_map(|member| {
                        let (hash, _) = member.outcome.as_ref().ok()?;
                        Some(*hash)
                    });
                    all.used.extend(hashes);
                    shared.add(brought);
                    shared.update(|progress| {
                        progress.files += 1;
                        progress.looked_at += 1;
                        progress.unchanged += 1;
                    });
                }
                None => {
                    all.changed.push(file);
                    shared.update(|progress| progress.files += 1);
                }
            },
        }
    }
    Some(all)
}

/// Returns what a file brought the last time, when it has not changed since and all of that is known.
fn unchanged(file: &FileOnDisk, known: &mut Known) -> Option<Brought> {
    let (stamp, members) = known
        .files
        .remove(file.place.as_os_str().as_encoded_bytes())?;
    if stamp != file.stamp {
        return None;
    }
    let member = |KnownMember { inside, outcome }| {
        let outcome = match outcome {
            Ok(hash) => Ok((hash, Arc::clone(known.results.get(&hash)?))),
            Err(refusal) => Err(refusal),
        };
        Some(BroughtMember { inside, outcome })
    };
    let members = members.into_iter().map(member).collect::<Option<_>>()?;
    Some(Brought {
        file: file.place.clone(),
        members,
    })
}

/// Examines new and changed files on every core; the results come in one after the other.
fn examine(
    job: &Job,
    shared: &Shared,
    pool: &Option<ThreadPool>,
    files: Vec<FileOnDisk>,
    results: &Results,
    keeper: &mut Keeper,
) {
    on_every_core(
        pool,
        files,
        |file, sender: &SyncSender<(FileOnDisk, Brought)>| {
            if !shared.is_cancelled() {
                let brought = bring(job, &file, results);
                // Only when the collecting thread is gone is there nobody to take it.
                sender.send((file, brought)).ok();
            }
        },
        |receiver| {
            in_batches(receiver, |batch| {
                keeper.keep(&batch, (job.clock)().as_nanosecond());
                for (_, brought) in batch {
                    shared.add(brought);
                    shared.update(|progress| progress.looked_at += 1);
                }
                (job.wake)();
            });
        },
    );
}

/// Opens a file and examines what is in it, unless those bytes are known from elsewhere.
fn bring(job: &Job, file: &FileOnDisk, results: &Results) -> Brought {
    let mut members = Vec::new();
    intake::open(&file.path, file.stamp.size, &job.limits, &mut |member| {
        let outcome = match member.content {
            Content::Refused(refusal) => Err(refusal),
            Content::Pdf(bytes) => {
                let hash: [u8; 32] = Sha256::digest(&bytes).into();
                let examination = results
                    .get(&hash)
                    .map_or_else(|| Arc::new(Examination::of(&bytes)), Arc::clone);
                Ok((hash, examination))
            }
        };
        members.push(BroughtMember {
            inside: member.inside,
            outcome,
        });
    });
    Brought {
        file: file.place.clone(),
        members,
    }
}

/// Compares texts with records, file by file on disk, so that an archive is opened once for all of its checklists.
fn compare(job: &Job, shared: &Shared, pool: &Option<ThreadPool>, keeper: &mut Keeper) {
    let mut by_file: BTreeMap<PathBuf, Results> = BTreeMap::new();
    let mut count = 0;
    for (hash, examination, place) in shared.to_compare() {
        by_file
            .entry(job.sources.path(&place.file))
            .or_default()
            .insert(hash, examination);
        count += 1;
    }
    shared.update(|progress| {
        progress.phase = Phase::Comparing;
        progress.to_compare = count;
    });
    (job.wake)();
    on_every_core(
        pool,
        by_file.into_iter().collect(),
        |(path, wanted), sender| compare_file(job, shared, &path, &wanted, sender),
        |receiver| {
            in_batches(receiver, |batch: Texts| {
                keeper.keep_texts(&batch);
                shared.put_texts(&batch);
                (job.wake)();
            });
        },
    );
}

fn compare_file(
    job: &Job,
    shared: &Shared,
    path: &std::path::Path,
    wanted: &Results,
    sender: &SyncSender<([u8; 32], TextComparison)>,
) {
    let size = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    intake::open(path, size, &job.limits, &mut |member| {
        let Content::Pdf(bytes) = member.content else {
            return;
        };
        if shared.is_cancelled() {
            return;
        }
        // A file that changed since it was examined has another hash: it stays as not compared until the next time.
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        if let Some(examination) = wanted.get(&hash) {
            // Only when the collecting thread is gone is there nobody to take it.
            sender.send((hash, examination.compared(&bytes))).ok();
        }
    });
}

/// Lets every core work on the items while this thread takes in the results.
fn on_every_core<T: Send, R: Send>(
    pool: &Option<ThreadPool>,
    items: Vec<T>,
    work: impl Fn(T, &SyncSender<R>) + Sync,
    take: impl FnOnce(Receiver<R>),
) {
    let (sender, receiver) = sync_channel(QUEUE);
    let work = &work;
    std::thread::scope(|scope| {
        let producer = move || {
            let each = || {
                items
                    .into_par_iter()
                    .for_each_with(sender, |sender, item| work(item, sender));
            };
            match pool {
                Some(pool) => pool.install(each),
                None => each(),
            }
        };
        let spawned = std::thread::Builder::new()
            .name("collect work".to_owned())
            .spawn_scoped(scope, producer);
        // Where the system gives no thread, the sender is gone and nothing comes: the phase ends, the files stay unseen.
        if spawned.is_ok() {
            take(receiver);
        }
    });
}

/// Takes results in batches: full ones, and what is there when nothing more came for a while.
fn in_batches<R>(receiver: Receiver<R>, mut each: impl FnMut(Vec<R>)) {
    let mut batch = Vec::new();
    loop {
        let received = receiver.recv_timeout(PATIENCE);
        let ended = matches!(received, Err(RecvTimeoutError::Disconnected));
        let waited = received.is_err();
        batch.extend(received);
        if batch.len() >= BATCH || (waited && !batch.is_empty()) {
            each(std::mem::take(&mut batch));
        }
        if ended {
            return;
        }
    }
}

/// The index while it can be used; the first failure ends its use, and nothing else.
struct Keeper<'a> {
    index: Option<Index>,
    shared: &'a Shared,
}

impl<'a> Keeper<'a> {
    fn open(job: &Job, shared: &'a Shared) -> Self {
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

    fn known(&mut self) -> Known {
        let mut known = Known::default();
        self.with(|index| {
            known = index.known()?;
            Ok(())
        });
        known
    }

    fn keep(&mut self, batch: &[(FileOnDisk, Brought)], now: i128) {
        let settled = |stamp: &Stamp| {
            let last = stamp.modified.max(stamp.changed);
            i128::from(last) + i128::from(SETTLED) < now
        };
        self.with(|index| index.keep(batch, settled));
    }

    fn keep_texts(&mut self, batch: &[([u8; 32], TextComparison)]) {
        self.with(|index| index.keep_texts(batch));
    }

    /// Forgets what the walk did not meet any more.
    fn forget(&mut self, walked: &WalkedAll, known: &Known) {
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

    fn with(&mut self, act: impl FnOnce(&mut Index) -> Result<(), super::super::index::NoIndex>) {
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
