//! Collecting in the background, and lines made anew whenever there is something new to say.
//!
//! Files are examined by [`Collection`] alone; trust, decisions, roster and the day come in here. Lines are made on a thread
//! of their own, one round after the other, so that ten thousand of them never hold up the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use super::state::Delivery;
use crate::app::channel::Channel;
use crate::register::collect::{Collection, Job, Progress, Sources};
use crate::register::decisions::Decisions;
use crate::register::index::Index;
use crate::register::intake::Limits;
use crate::register::lines::{Basis, lines};
use crate::register::listing::Listing;
use crate::register::roster::matching::Roster;
use crate::verification::Trust;

use crate::app::world::World;

/// How soon the window looks again while a collection goes on: often enough to seem alive.
const LOOK_AGAIN: Duration = Duration::from_millis(150);

/// The collection under way or ended, and the round of making lines.
#[derive(Default)]
pub struct Work {
    collection: Option<Arc<Collection>>,
    /// Where it looks.
    pub sources: Sources,
    /// The version of the collection that the lines tell of, once there are lines.
    made_of: Option<u64>,
    /// A round goes on.
    round: Option<Round>,
}

/// A mark that lines are being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Round;

impl Work {
    /// Examines the sources from the beginning; what did not change is not examined again.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(&mut self, context: &Context, world: &World) -> std::io::Result<()> {
        let (clock, context) = (world.clock.clone(), context.clone());
        let index = self
            .sources
            .folder
            .as_ref()
            .map(|folder| Index::path(&world.data_folder, folder));
        let job = Job {
            sources: self.sources.clone(),
            index,
            limits: Limits::default(),
            clock: Arc::new(move || clock().timestamp()),
            wake: Arc::new(move || context.request_repaint_after(LOOK_AGAIN)),
        };
        self.collection = Some(Arc::new(Collection::start(job)?));
        self.made_of = None;
        Ok(())
    }

    /// Tells whether anything was collected yet.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.collection.is_some()
    }

    /// Asks the collection to stop.
    pub fn cancel(&self) {
        if let Some(collection) = &self.collection {
            collection.cancel();
        }
    }

    /// Returns how far it is; `None` before the first.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        Some(self.collection.as_ref()?.progress())
    }

    /// Returns where a file of a line lies.
    #[must_use]
    pub fn path(&self, place: &std::path::Path) -> PathBuf {
        self.sources.path(place)
    }

    /// Lets the lines be made anew although no file changed: somebody decided something.
    pub fn make_anew(&mut self) {
        self.made_of = None;
    }

    /// Starts a round when there is something new and none goes on.
    pub fn follow(
        &mut self,
        channel: &Channel<Delivery>,
        decisions: &Arc<Decisions>,
        world: &World,
        context: &Context,
    ) {
        let Some(collection) = &self.collection else {
            return;
        };
        let version = collection.version();
        if self.round.is_some() || self.made_of == Some(version) {
            return;
        }
        self.made_of = Some(version);
        self.round = Some(Round);
        let (collection, decisions) = (Arc::clone(collection), Arc::clone(decisions));
        let (now, store) = ((world.clock)(), world.store.clone());
        channel.start("lines", context, move |deliver| {
            // Before the files: what is said to be complete must be.
            let phase = collection.progress().phase;
            let snapshot = collection.snapshot();
            let rules = store.look(now.date()).in_force;
            let mut trust = Trust::default();
            decisions.add_to(&mut trust);
            let basis = Basis {
                decisions: &decisions,
                trust: &trust,
                roster: &Roster::new(decisions.roster()),
                rules: &rules,
                now: &now,
            };
            let made = Arc::new(lines(&snapshot.files, &basis));
            deliver(Delivery::Lines(Box::new(Listing::of(made)), phase));
        });
    }

    /// Notes that a round has delivered.
    pub fn round_ended(&mut self) {
        self.round = None;
    }
}
