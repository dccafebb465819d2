//! Looking again, every so often and on a thread, whether somebody else decided something or files came or went: a window
//! that stays open for days must not go on calling somebody ready whose key a colleague withdrew.
//!
//! A look opens no file: it compares names, sizes and times. Only what changed is read or collected again.

use std::path::PathBuf;
use std::time::Duration;

use egui::Context;

use super::Collector;
use super::reach::out_of_reach;
use super::state::Delivery;
use crate::app::world::World;
use crate::register::collect::{FolderLook, Phase, Sources};
use crate::register::intake::Limits;
use crate::register::register_file::{RegisterError, RegisterPlace, RegisterRead, RegisterStamp};

/// Seconds from the end of a look to the next one at the register: one folder with a file per team lead.
const REGISTER_EVERY: f64 = 5.0;
/// The same for the checklists.
const FOLDER_EVERY: f64 = 30.0;
/// How many times longer than a look at the checklists took nobody looks again: on a slow share it must not keep the network
/// busy.
const REST: f64 = 20.0;

/// When to look next, in the window's seconds, and the look under way.
#[derive(Debug, Default)]
pub struct Watch {
    next: f64,
    next_at_folder: f64,
    began: Option<f64>,
}

/// What a look is given.
struct Look {
    place: Option<RegisterPlace>,
    before: Option<RegisterStamp>,
    /// Where the folder is that has to be in reach.
    reach: Sources,
    /// Only while nothing is being collected.
    sources: Option<Sources>,
}

/// What a look saw.
pub struct Seen {
    /// What the register looked like when the look began.
    before: Option<RegisterStamp>,
    /// The register, where it changed since.
    register: Option<Result<RegisterRead, RegisterError>>,
    folder: Option<FolderLook>,
    /// The folder, when it cannot be reached; neither was looked at then.
    unreachable: Option<PathBuf>,
}

impl Look {
    fn run(self) -> Seen {
        let Self {
            place,
            before,
            reach,
            sources,
        } = self;
        if let Some(folder) = out_of_reach(&reach) {
            return Seen {
                before,
                register: None,
                folder: None,
                unreachable: Some(folder),
            };
        }
        let read = |place: RegisterPlace| match place.stamp() {
            Ok(stamp) if Some(&stamp) == before.as_ref() => None,
            _ => Some(place.read_anew()),
        };
        Seen {
            register: place.and_then(read),
            folder: sources.map(|sources| sources.look(&Limits::default())),
            before,
            unreachable: None,
        }
    }
}

impl Collector {
    /// Starts a look when it is time for one.
    pub(super) fn watch(&mut self, context: &Context, world: &World) {
        let has_begun = self.work.has_begun() || self.known.unreachable.is_some();
        if !has_begun || self.watch.began.is_some() {
            return;
        }
        let now = context.input(|input| input.time);
        if now < self.watch.next {
            let left = Duration::try_from_secs_f64(self.watch.next - now);
            context.request_repaint_after(left.unwrap_or_default());
            return;
        }
        self.watch.began = Some(now);
        let is_idle = self.known.progress.map(|progress| progress.phase) == Some(Phase::Done);
        let is_time = is_idle && now >= self.watch.next_at_folder;
        let place = self.register_place(self.known.shared_register.as_deref(), world);
        if let (Err(error), None, None) =
            (&place, &self.known.unreachable, &self.known.unused_register)
        {
            self.refuse_register(error);
        }
        let look = Look {
            place: place.ok(),
            before: self.register_stamp.clone(),
            reach: self.work.sources.clone(),
            sources: is_time.then(|| self.work.sources.clone()),
        };
        self.channel.start("look-again", context, move |deliver| {
            deliver(Delivery::Seen(Box::new(look.run())));
        });
    }

    /// Takes what a look saw. What this window itself did meanwhile is newer, so another look decides.
    pub(super) fn take_seen(&mut self, seen: Seen, context: &Context, world: &World) {
        let now = context.input(|input| input.time);
        let took = self.watch.began.take().map_or(0.0, |began| now - began);
        self.watch.next = now + REGISTER_EVERY;
        let was_unreachable = self.known.unreachable.is_some();
        self.known.unreachable = seen.unreachable;
        if was_unreachable && self.known.unreachable.is_none() {
            self.collect(context, world);
            context.request_repaint();
            return;
        }
        if seen.before == self.register_stamp
            && let Some(read) = seen.register
        {
            self.take_register(read);
        }
        if let Some(folder) = seen.folder {
            self.watch.next_at_folder = now + FOLDER_EVERY.max(took * REST);
            if self.work.saw().is_some_and(|saw| saw != folder) {
                self.collect_behind(context, world);
            }
        }
        context.request_repaint();
    }
}
