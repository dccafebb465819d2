//! Keeps typesetting off the threads of whoever makes many documents at once.
//!
//! Typst shares its work out with rayon. A rayon thread that waits for a part of its document takes up whatever else is
//! waiting; where whole documents wait there too, it starts the next one on top of the unfinished one, and so on until its
//! stack overflows and the process ends. So a document that is asked for on a rayon thread is made on threads that do
//! nothing else, and the one that asked waits without taking up anything.

use std::panic::resume_unwind;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Stack of a typesetting thread in bytes: as many documents may lie on one as there are threads that ask. Only what is
/// used takes memory.
const STACK: usize = 64 * 1024 * 1024;

/// Does work that uses rayon, safely on any thread.
pub(super) fn apart<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    static THREADS: OnceLock<Option<ThreadPool>> = OnceLock::new();
    if rayon::current_thread_index().is_none() {
        return work();
    }
    let threads = THREADS.get_or_init(|| {
        let threads = ThreadPoolBuilder::new()
            .thread_name(|number| format!("typeset {number}"))
            .stack_size(STACK);
        threads.build().ok()
    });
    let Some(threads) = threads else {
        return work();
    };
    let waiting = Mutex::new(Some(work));
    let take = || {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.take()
    };
    let done = thread::scope(|scope| {
        let asks = || take().map(|work| threads.install(work));
        let asking = thread::Builder::new()
            .name("typeset".to_owned())
            .spawn_scoped(scope, asks);
        // Where the system gives no thread, the work is still there.
        asking.ok().map(thread::ScopedJoinHandle::join)
    });
    match done {
        Some(Ok(Some(result))) => result,
        Some(Err(panic)) => resume_unwind(panic),
        Some(Ok(None)) | None => match take() {
            Some(work) => work(),
            None => unreachable!("whoever takes the work does it"),
        },
    }
}

#[cfg(test)]
mod tests {
    use rayon::prelude::*;

    use super::*;

    /// Work that is shared out, like a document's.
    fn sum(to: u64) -> u64 {
        apart(|| (0..=to).into_par_iter().map(|one| one * 2).sum())
    }

    #[test]
    fn work_on_a_rayon_thread_is_done_on_another() {
        let other = |_: u32| {
            let here = thread::current().id();
            apart(move || thread::current().id() != here)
        };
        assert!(!other(0));
        let two = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        assert!(two.install(|| (0..100).into_par_iter().all(other)));
    }

    #[test]
    fn many_ask_at_once_from_every_pool_and_all_are_answered() {
        let one = ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let each = || {
            (0..200_u64)
                .into_par_iter()
                .all(|to| sum(to) == to * (to + 1))
        };
        let two = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        assert!(one.install(each));
        assert!(two.install(each));
    }

    #[test]
    fn a_panic_reaches_whoever_asked() {
        let asked = || std::panic::catch_unwind(|| apart(|| panic!("inside")));
        assert!(asked().is_err());
        assert!(rayon::scope(|_| asked().is_err()));
    }
}
