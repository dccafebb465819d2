//! Collecting in the background, and lines made anew whenever there is something new to say.
//!
//! Files are examined by [`Collection`] alone; trust, decisions, roster and the day come in here. Lines are made on a thread
//! of their own, one round after the other, so that ten thousand of them never hold up the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::Context;
use jiff::Zoned;
use jiff::civil::Date;

use super::pace::Pace;
use super::state::Delivery;
use crate::app::channel::Channel;
use crate::app::world::World;
use crate::policy::store::Store;
use crate::register::collect::{Collection, FolderLook, Job, Phase, Progress, Sources};
use crate::register::decisions::Decisions;
use crate::register::index::Index;
use crate::register::intake::Limits;
use crate::register::line::Line;
use crate::register::lines::{Basis, lines};
use crate::register::listing::Listing;
use crate::register::roster::matching::Roster;
use crate::verification::Trust;

/// How soon the window looks again while a collection goes on: often enough to seem alive.
const LOOK_AGAIN: Duration = Duration::from_millis(150);

/// The collection under way or ended, and the round of making lines.
#[derive(Default)]
pub struct Work {
    collection: Option<Arc<Collection>>,
    /// Where it looks.
    pub sources: Sources,
    manner: Manner,
    /// When it ended.
    ended_at: Option<Zoned>,
    /// The version of the collection that the lines tell of, and the day for which they do, once there are lines.
    made_of: Option<(u64, Date)>,
    /// A round goes on.
    round: Option<Round>,
    pace: Pace,
    /// How far collecting was when the lines that are shown were made.
    made_at: Phase,
}

/// Why it is collected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// The person asked for it: the list shows what is found as it is found.
    #[default]
    Asked,
    /// Something changed in the folder: the list stays as it is until the new one is complete.
    Behind,
}

/// A mark that lines are being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Round;

impl Work {
    /// Examines the sources from the beginning; what did not change is not examined again.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(
        &mut self,
        manner: Manner,
        context: &Context,
        world: &World,
    ) -> std::io::Result<()> {
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
        self.manner = manner;
        self.ended_at = None;
        self.made_of = None;
        self.made_at = Phase::default();
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

    /// Returns how far it is; `None` before the first. It has not ended before the lines say everything.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        let progress = self.collection.as_ref()?.progress();
        let phase = if progress.phase >= Phase::Done {
            progress.phase.min(self.made_at.max(Phase::Examining))
        } else {
            progress.phase
        };
        Some(Progress { phase, ..progress })
    }

    /// Returns when it ended, by the clock at the first time that this is asked afterwards.
    pub fn ended_at(&mut self, clock: &Arc<dyn Fn() -> Zoned + Send + Sync>) -> Option<Zoned> {
        if self.progress()?.phase != Phase::Done {
            return None;
        }
        Some(self.ended_at.get_or_insert_with(|| clock()).clone())
    }

    /// Tells whether it was begun unasked.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.manner == Manner::Behind
    }

    /// Returns what the collection's walk saw; `None` before it has gone through everything.
    #[must_use]
    pub fn saw(&self) -> Option<FolderLook> {
        self.collection.as_ref()?.saw()
    }

    /// Returns where a file of a line lies.
    #[must_use]
    pub fn path(&self, place: &std::path::Path) -> PathBuf {
        self.sources.path(place)
    }

    /// Lets the lines be made anew although no file changed: somebody decided something.
    pub fn make_anew(&mut self) {
        self.pace.hurry();
        self.made_of = None;
    }

    /// Tells whether the lines that were delivered tell of everything that was decided.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.made_of.is_some() && self.round.is_none()
    }

    /// Returns how lines are made of what is collected, at this moment; `None` before the first collection.
    #[must_use]
    pub fn making(&self, world: &World) -> Option<Making> {
        Some(Making {
            collection: Arc::clone(self.collection.as_ref()?),
            now: (world.clock)(),
            store: world.store.clone(),
        })
    }

    /// Starts a round when there is something new, or another day, and none goes on.
    pub fn follow(
        &mut self,
        channel: &Channel<Delivery>,
        decisions: &Arc<Decisions>,
        world: &World,
        context: &Context,
    ) {
        let Some(making) = self.making(world) else {
            return;
        };
        let wanted = Some((making.collection.version(), making.now.date()));
        if self.round.is_some() || self.made_of == wanted {
            return;
        }
        let time = time_of(context);
        let goes_on = making.collection.progress().phase < Phase::Done;
        if goes_on && self.pace.rests(time) {
            context.request_repaint_after(LOOK_AGAIN);
            return;
        }
        self.made_of = wanted;
        self.round = Some(Round);
        self.pace.begin(time);
        let decisions = Arc::clone(decisions);
        channel.start("lines", context, move |deliver| {
            // Before the files: what is said to be complete must be.
            let phase = making.collection.progress().phase;
            let made = Arc::new(making.lines(&decisions));
            deliver(Delivery::Lines(Box::new(Listing::of(made)), phase));
        });
    }

    /// Notes that a round has delivered, and how far collecting was when it began.
    pub fn round_ended(&mut self, phase: Phase, context: &Context) {
        self.round = None;
        self.made_at = phase;
        self.pace.end(time_of(context));
    }
}

/// Returns the window's time: seconds since it was opened.
fn time_of(context: &Context) -> f64 {
    context.input(|input| input.time)
}

/// Makes lines of what is collected, on whatever thread.
pub struct Making {
    collection: Arc<Collection>,
    now: Zoned,
    store: Store,
}

impl Making {
    /// Makes them for what people decided.
    #[must_use]
    pub fn lines(&self, decisions: &Decisions) -> Vec<Line> {
        let snapshot = self.collection.snapshot();
        let rules = self.store.look(self.now.date()).in_force;
        let mut trust = Trust::default();
        decisions.add_to(&mut trust);
        let basis = Basis {
            decisions,
            trust: &trust,
            roster: &Roster::new(decisions.roster()),
            rules: &rules,
            now: &self.now,
        };
        lines(&snapshot.files, &basis)
    }
}
