//! One collection from the start to the last comparison of a text, in a process of its own.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use teleklaar::policy::store::InForce;
use teleklaar::register::collect::{Collection, Job, Phase, Sources};
use teleklaar::register::decisions::Decisions;
use teleklaar::register::index::Index;
use teleklaar::register::intake::Limits;
use teleklaar::register::lines::{Basis, lines};
use teleklaar::register::listing::{Criteria, Listing};
use teleklaar::register::roster::matching::Roster;
use teleklaar::verification::Trust;

use super::processor;

/// How often it is looked whether the list is complete.
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// What a collection cost.
#[derive(Serialize, Deserialize)]
pub struct Cost {
    /// Lines of the list.
    pub lines: usize,
    /// Until the list was complete and in order, texts not compared yet.
    pub list: Spent,
    /// Until every text was compared and the list was made again.
    pub all: Spent,
}

/// What was used up since the start of the process.
#[derive(Serialize, Deserialize)]
pub struct Spent {
    /// Seconds on the clock, from the start of the collection.
    pub seconds: f64,
    /// Seconds of the processor, all threads together.
    pub processor: f64,
    /// The peak of memory in megabytes.
    pub megabytes: f64,
}

/// Collects a folder with the index in a data folder, and makes the list as the window does.
pub fn collect(folder: &Path, data: &Path) -> Cost {
    let start = now();
    let job = Job {
        sources: Sources::folder(folder),
        index: Some(Index::path(data, folder)),
        limits: Limits::default(),
        clock: Arc::new(timestamp),
        wake: Arc::new(|| ()),
    };
    let collection = Collection::start(job).expect("a thread");
    while collection.progress().phase < Phase::Comparing {
        std::thread::park_timeout(LOOK_AGAIN);
    }
    let lines = list(&collection);
    let spent = || Spent {
        seconds: start.elapsed().as_secs_f64(),
        processor: processor::of_process(),
        megabytes: processor::peak_megabytes(),
    };
    let first = spent();
    while collection.progress().phase < Phase::Done {
        std::thread::park_timeout(LOOK_AGAIN);
    }
    assert_eq!(list(&collection), lines);
    Cost {
        lines,
        list: first,
        all: spent(),
    }
}

/// Makes the lines and puts them in order; returns how many there are.
fn list(collection: &Collection) -> usize {
    let now: Zoned = "2026-11-22T10:00:00+01:00[Europe/Brussels]"
        .parse()
        .expect("a moment");
    let basis = Basis {
        decisions: &Decisions::default(),
        trust: &Trust::default(),
        roster: &Roster::new(&[]),
        rules: &InForce::nothing(),
        now: &now,
    };
    let lines = Arc::new(lines(&collection.snapshot().files, &basis));
    let mut listing = Listing::default();
    listing.follow(&lines, &Criteria::default(), now.date());
    listing.len()
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn now() -> Instant {
    Instant::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "tells files that were just written, as the program does"
)]
fn timestamp() -> Timestamp {
    Timestamp::now()
}
