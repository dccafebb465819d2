//! Collecting: examines everything in a folder, in the background, on every core, with progress and cancel.
//!
//! ```text
//! walk ── unchanged? ──yes── index ─────────────┐
//!           └─no─ open ─ hash ─ signatures ─────┴─ found files ─ texts compared, behind it
//! ```
//! A collection is about files alone: whom one trusts, the roster and the day come in afterwards, with [`super::lines`], and
//! may change as often as one likes without collecting again. Signatures come first, so that the list is there soon; the
//! comparison of texts with records follows for what is worth it, and until then such a file says that it was not compared.

mod cores;
mod examine;
mod keeper;
mod look;
mod members;
mod progress;
mod shared;
mod sources;
#[cfg(test)]
mod tests;
mod useless;

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;

use jiff::Timestamp;

use super::examination::FoundFile;
use super::intake::Limits;
use shared::Shared;

pub use look::FolderLook;
pub use progress::{IndexUse, Phase, Progress};
pub use sources::Sources;

/// Reads the clock; only to tell files that are just being written.
pub type Clock = dyn Fn() -> Timestamp + Send + Sync;

/// Is called whenever there is something new to show, from another thread.
pub type Wake = dyn Fn() + Send + Sync;

/// What a collection is given.
#[derive(Clone)]
pub struct Job {
    /// Where checklists are looked for.
    pub sources: Sources,
    /// Where the folder's index lies, see [`super::index::Index::path`]; `None` keeps none.
    pub index: Option<PathBuf>,
    /// The limits of the intake.
    pub limits: Limits,
    /// Reads the clock.
    pub clock: Arc<Clock>,
    /// Is called whenever there is something new to show.
    pub wake: Arc<Wake>,
}

/// A collection that runs or has ended. Dropping it cancels it.
pub struct Collection {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// What has been found so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Grows with every change.
    pub version: u64,
    /// What was found, in the order of places.
    pub files: Vec<FoundFile>,
}

impl Collection {
    /// Starts collecting in the background.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(job: Job) -> std::io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let thread = {
            let shared = Arc::clone(&shared);
            std::thread::Builder::new()
                .name("collect".to_owned())
                .spawn(move || examine::run(&job, &shared))?
        };
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    /// Returns how far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.shared.progress()
    }

    /// Returns a number that grows with every change, so that nobody asks for what they have already.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.shared.version()
    }

    /// Returns what has been found so far.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.shared.snapshot()
    }

    /// Returns what its walk saw, to be compared with [`Sources::look`]; `None` before it has gone through everything.
    #[must_use]
    pub fn saw(&self) -> Option<FolderLook> {
        self.shared.saw()
    }

    /// Asks it to stop; what was found stays, and is in the index.
    pub fn cancel(&self) {
        self.shared.cancel();
    }

    /// Waits until it has ended and returns everything.
    #[must_use]
    pub fn wait(mut self) -> (Progress, Snapshot) {
        if let Some(thread) = self.thread.take() {
            // A panic on that thread shows as a phase that never ended.
            drop(thread.join());
        }
        (self.progress(), self.snapshot())
    }
}

impl Drop for Collection {
    fn drop(&mut self) {
        self.cancel();
    }
}
