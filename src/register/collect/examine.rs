//! The collecting thread: walk, signatures, texts.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;

use sha2::{Digest, Sha256};

use super::super::examination::{Brought, BroughtMember, Examination};
use super::super::index::{Known, KnownMember};
use super::super::intake::{self, Content, FileOnDisk, Walked};
use super::super::refusal::Refusal;
use super::Job;
use super::cores::Cores;
use super::keeper::Keeper;
use super::look::Looking;
use super::members;
use super::progress::Phase;
use super::shared::Shared;
use crate::verification::TextComparison;

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
    let cores = Cores::start();
    examine(
        job,
        shared,
        &cores,
        walked.changed,
        &known.results,
        &mut keeper,
    );
    drop(known);
    if shared.is_cancelled() {
        return None;
    }
    compare(job, shared, &cores, &mut keeper);
    (!shared.is_cancelled()).then_some(())
}

/// What the walk found.
pub(super) struct WalkedAll {
    /// Files that are new or changed.
    pub(super) changed: Vec<FileOnDisk>,
    /// Results that unchanged files still have.
    pub(super) used: HashSet<[u8; 32]>,
    /// Whether every folder could be read: only then is a file that was not met gone.
    complete: bool,
}

fn walk(job: &Job, shared: &Shared, known: &mut Known) -> Option<WalkedAll> {
    let mut all = WalkedAll {
        changed: Vec::new(),
        used: HashSet::new(),
        complete: true,
    };
    let mut looking = Looking::default();
    for walked in job.sources.walks(&job.limits).into_iter().flatten() {
        if shared.is_cancelled() {
            return None;
        }
        looking.take_in(&walked);
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
            Walked::File(file) => {
                shared.update(|progress| progress.files += 1);
                let Some(brought) = unchanged(&file, known) else {
                    all.changed.push(file);
                    continue;
                };
                let hashes = brought.members.iter().filter_map(|member| {
                    let (hash, _) = member.outcome.as_ref().ok()?;
                    Some(*hash)
                });
                all.used.extend(hashes);
                shared.add(brought);
                shared.update(|progress| {
                    progress.looked_at += 1;
                    progress.unchanged += 1;
                });
            }
        }
    }
    shared.put_look(looking.end());
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
    cores: &Cores,
    files: Vec<FileOnDisk>,
    results: &Results,
    keeper: &mut Keeper,
) {
    cores.work(
        files,
        |file, sender: &SyncSender<(FileOnDisk, Brought)>| {
            if let Some(brought) = bring(job, shared, &file, results) {
                // Only when the collecting thread is gone is there nobody to take it.
                sender.send((file, brought)).ok();
            }
        },
        |batch| {
            keeper.keep(&batch, (job.clock)().as_nanosecond());
            for (_, brought) in batch {
                shared.add(brought);
                shared.update(|progress| progress.looked_at += 1);
            }
            (job.wake)();
        },
    );
}

/// Opens a file and examines what is in it, unless those bytes are known from elsewhere; `None` when it was cancelled.
fn bring(job: &Job, shared: &Shared, file: &FileOnDisk, results: &Results) -> Option<Brought> {
    let mut brought = Vec::new();
    members::each(
        |visit| intake::open(&file.path, file.stamp.size, &job.limits, visit),
        |member| {
            let outcome = match member.content {
                Content::Refused(refusal) => Err(refusal),
                Content::Pdf(_) if shared.is_cancelled() => return None,
                Content::Pdf(bytes) => {
                    let hash: [u8; 32] = Sha256::digest(&bytes).into();
                    let examination = results
                        .get(&hash)
                        .map_or_else(|| Arc::new(Examination::of(&bytes)), Arc::clone);
                    Ok((hash, examination))
                }
            };
            Some(BroughtMember {
                inside: member.inside,
                outcome,
            })
        },
        |part| brought.extend(part),
    );
    let members = brought.into_iter().collect::<Option<_>>()?;
    Some(Brought {
        file: file.place.clone(),
        members,
    })
}

/// Compares texts with records, file by file on disk, so that an archive is opened once for all of its checklists.
fn compare(job: &Job, shared: &Shared, cores: &Cores, keeper: &mut Keeper) {
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
    cores.work(
        by_file.into_iter().collect(),
        |(path, wanted), sender| compare_file(job, shared, &path, &wanted, sender),
        |batch: Texts| {
            keeper.keep_texts(&batch);
            shared.put_texts(&batch);
            (job.wake)();
        },
    );
}

fn compare_file(
    job: &Job,
    shared: &Shared,
    path: &Path,
    wanted: &Results,
    sender: &SyncSender<([u8; 32], TextComparison)>,
) {
    let size = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    members::each(
        |visit| intake::open(path, size, &job.limits, visit),
        |member| {
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
        },
        |_| (),
    );
}
