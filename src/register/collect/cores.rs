//! Work on every core, and its results one after the other on the collecting thread.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// How many results wait for the collecting thread at most; workers wait then, and memory stays bounded.
const QUEUE: usize = 64;
/// How many results a full batch has; one transaction of the index holds a batch.
const BATCH: usize = 200;
/// After so long without a full batch, what is there is shown and kept.
const PATIENCE: Duration = Duration::from_millis(250);

/// One thread per core.
pub(super) struct Cores(Option<ThreadPool>);

impl Cores {
    /// Starts the threads; where the system gives none, rayon's own have to do.
    pub(super) fn start() -> Self {
        let pool = ThreadPoolBuilder::new().thread_name(|number| format!("collect {number}"));
        Self(pool.build().ok())
    }

    /// Lets every core work on the items while this thread takes in the results, batch by batch: full ones, and what is
    /// there when nothing more came for a while.
    pub(super) fn work<T: Send, R: Send>(
        &self,
        items: Vec<T>,
        work: impl Fn(T, &SyncSender<R>) + Sync,
        take: impl FnMut(Vec<R>),
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
                match &self.0 {
                    Some(pool) => pool.install(each),
                    None => each(),
                }
            };
            let spawned = std::thread::Builder::new()
                .name("collect work".to_owned())
                .spawn_scoped(scope, producer);
            // Where the system gives no thread, the sender is gone and nothing comes: the files stay unseen.
            if spawned.is_ok() {
                in_batches(&receiver, take);
            }
        });
    }
}

fn in_batches<R>(results: &Receiver<R>, mut take: impl FnMut(Vec<R>)) {
    let mut batch = Vec::new();
    loop {
        let next = results.recv_timeout(PATIENCE);
        let ended = matches!(next, Err(RecvTimeoutError::Disconnected));
        let waited = next.is_err();
        batch.extend(next);
        if batch.len() >= BATCH || (waited && !batch.is_empty()) {
            take(std::mem::take(&mut batch));
        }
        if ended {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_result_comes_in_once_and_in_batches() {
        let mut results: Vec<usize> = Vec::new();
        let mut largest = 0;
        Cores::start().work(
            (0..1000).collect(),
            |item: usize, sender| {
                sender.send(item).ok();
            },
            |batch| {
                largest = largest.max(batch.len());
                results.extend(batch);
            },
        );
        results.sort_unstable();
        assert_eq!(results, (0..1000).collect::<Vec<_>>());
        assert!(largest <= BATCH);
    }
}
