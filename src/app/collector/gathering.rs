//! Where checklists come from: the folder, what is dropped on the window, and beginning to collect them.

use std::path::PathBuf;

use egui::Context;

use super::pages::Page;
use super::state::{Failed, KeeperTyped, Missing};
use super::work::Manner;
use super::{Begun, Collector};
use crate::app::dropped::{dropped, may_hold_rules};
use crate::app::preferences::Preferences;
use crate::app::world::World;
use crate::register::listing::Criteria;

impl Collector {
    /// Takes up the folder and the keeper of last time, once.
    pub(super) fn begin(&mut self, context: &Context, world: &World, preferences: &Preferences) {
        if self.begun.replace(Begun).is_some() {
            return;
        }
        self.known.keeper.clone_from(&preferences.keeper);
        if let Some(keeper) = &preferences.keeper {
            self.state.folder.keeper = KeeperTyped {
                name: keeper.name.clone(),
                organisation: keeper.organisation.clone(),
            };
        }
        self.known
            .shared_register
            .clone_from(&preferences.shared_register);
        self.work.sources.dropped.clone_from(&preferences.dropped);
        self.known.dropped = preferences.dropped.len();
        if let Some(folder) = &preferences.folder {
            self.state.folder.typed = folder.display().to_string();
            self.work.sources.folder = Some(folder.clone());
        }
        if preferences.folder.is_some() || !preferences.dropped.is_empty() {
            self.page = Page::List;
            self.collect(context, world);
        }
    }

    /// Adds what was dropped on the window to what is collected, but for rules and bulletins: those are looked at elsewhere.
    pub(super) fn take_dropped(
        &mut self,
        context: &Context,
        world: &World,
        preferences: &mut Preferences,
    ) {
        let mut dropped = dropped(context);
        dropped.retain(|path| !may_hold_rules(path));
        if dropped.is_empty() {
            return;
        }
        for path in dropped {
            if !self.work.sources.dropped.contains(&path) {
                self.work.sources.dropped.push(path);
            }
        }
        self.remember_dropped(world, preferences);
        self.page = Page::List;
        self.collect(context, world);
    }

    /// Leaves out what was dropped; the files stay where they are.
    pub(super) fn forget_dropped(
        &mut self,
        context: &Context,
        world: &World,
        preferences: &mut Preferences,
    ) {
        self.work.sources.dropped.clear();
        self.remember_dropped(world, preferences);
        self.collect(context, world);
    }

    fn remember_dropped(&mut self, world: &World, preferences: &mut Preferences) {
        self.known.dropped = self.work.sources.dropped.len();
        preferences.dropped.clone_from(&self.work.sources.dropped);
        preferences.save(&world.data_folder);
    }

    /// Collects from this folder from now on, and again at the next start; of another one nothing is searched for at first.
    pub(super) fn use_folder(
        &mut self,
        folder: PathBuf,
        context: &Context,
        world: &World,
        preferences: &mut Preferences,
    ) {
        if std::fs::read_dir(&folder).is_err() {
            self.state.folder.missing = Some(Missing);
            return;
        }
        self.state.folder.missing = None;
        self.state.folder.no_dialog = None;
        preferences.folder = Some(folder.clone());
        preferences.save(&world.data_folder);
        if self.work.sources.folder.as_ref() != Some(&folder) {
            self.known.unreachable = None;
            self.state.criteria = Criteria::default();
        }
        self.work.sources.folder = Some(folder);
        self.page = Page::List;
        self.collect(context, world);
    }

    /// Collects from the beginning, and reads again what everybody decided.
    pub(super) fn collect(&mut self, context: &Context, world: &World) {
        self.look_for_folder();
        if self.known.unreachable.is_some() {
            // Of a folder that is gone nothing can be said; the watch goes on looking for it.
            return;
        }
        self.read_register(world);
        self.start(Manner::Asked, context, world);
    }

    /// Collects again since files came or went: the list stays as it is until the new one is complete.
    pub(super) fn collect_behind(&mut self, context: &Context, world: &World) {
        self.start(Manner::Behind, context, world);
    }

    fn start(&mut self, manner: Manner, context: &Context, world: &World) {
        let started = self.work.start(manner, context, world);
        if let Err(error) = &started {
            log::error!("collecting cannot begin: {error}");
        }
        self.state.folder.failed = started.is_err().then_some(Failed);
    }
}
