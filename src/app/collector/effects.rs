//! What the role does when a page asks for it, and what it takes from threads that have finished.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use super::pages::{Action, Page};
use super::state::{DetailsState, Failed, Focus, KeeperTyped, Missing, OwnClockInDoubt, Saved};
use super::work::Manner;
use super::{Begun, Collector, Delivery};
use crate::app::dropped::{dropped, may_hold_rules};
use crate::app::preferences::Preferences;
use crate::app::state::NoDialog;
use crate::app::world::World;
use crate::register::collect::Phase;
use crate::register::line::Line;
use crate::register::listing::Listing;
use crate::register::own_clock;
use crate::text::Texts;

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
    fn forget_dropped(&mut self, context: &Context, world: &World, preferences: &mut Preferences) {
        self.work.sources.dropped.clear();
        self.remember_dropped(world, preferences);
        self.collect(context, world);
    }

    fn remember_dropped(&mut self, world: &World, preferences: &mut Preferences) {
        self.known.dropped = self.work.sources.dropped.len();
        preferences.dropped.clone_from(&self.work.sources.dropped);
        preferences.save(&world.data_folder);
    }

    /// Takes what threads have delivered since the last frame.
    pub(super) fn take_finished(
        &mut self,
        context: &Context,
        texts: &Texts,
        world: &World,
        preferences: &mut Preferences,
    ) {
        for delivery in self.channel.deliveries() {
            match delivery {
                Delivery::Lines(listing, phase) => {
                    self.take_lines(*listing, phase);
                    self.work.round_ended(phase, context);
                }
                Delivery::Folder(Some(folder)) => {
                    self.state.folder.typed = folder.display().to_string();
                    self.use_folder(folder, context, world, preferences);
                }
                Delivery::Roster(Some(file)) => {
                    self.state.folder.roster = file.display().to_string();
                }
                Delivery::Key(found) => self.state.key.state = found,
                Delivery::Answered(outcome, kept) => {
                    self.take_answered((outcome, kept), context, texts, world);
                }
                Delivery::Exported(outcome) => self.take_exported(outcome, context, world),
                Delivery::FollowedUp(part, outcome) => {
                    self.state.follow_up = Some((part, outcome));
                }
                Delivery::Seen(seen) => self.take_seen(*seen, context, world),
                Delivery::ExportFolder(Some(folder)) => {
                    self.state.export.folder = folder.display().to_string();
                }
                Delivery::RegisterFolder(Some(folder)) => {
                    self.state.folder.register = folder.display().to_string();
                }
                // Cancelled, or no dialog could be opened: the system does not say which, and typing always works.
                Delivery::Folder(None)
                | Delivery::Roster(None)
                | Delivery::ExportFolder(None)
                | Delivery::RegisterFolder(None) => {
                    self.state.folder.no_dialog = Some(NoDialog);
                }
            }
        }
    }

    /// Takes lines that were made anew; of a folder that was looked at unasked only once they are complete. While the folder
    /// is looked at again, those of before stay as long as the line that is open is not among the new ones yet: whoever reads
    /// it is not thrown back to the list.
    pub(super) fn take_lines(&mut self, listing: Listing, phase: Phase) {
        let is_complete = phase >= Phase::Comparing;
        let has_open_line = |lines: &[Line]| {
            let selected = self.state.selected.as_ref();
            lines.iter().any(|line| Some(&line.id) == selected)
        };
        let is_lost = self.page == Page::Details
            && has_open_line(&self.known.lines)
            && !has_open_line(listing.all_lines());
        if is_complete || !(is_lost || self.work.is_behind()) {
            self.known.lines = Arc::clone(listing.all_lines());
            let in_doubt = own_clock::is_in_doubt(&self.known.lines);
            self.known.own_clock = in_doubt.then_some(OwnClockInDoubt);
            self.state.listing = listing;
        }
    }

    /// Carries out what a page asked for.
    pub(super) fn carry_out(
        &mut self,
        action: Action,
        context: &Context,
        texts: &Texts,
        world: &World,
        preferences: &mut Preferences,
    ) {
        match action {
            // The window itself does these.
            Action::Window(_) => {}
            Action::GoTo(page) => {
                self.state.focus = None;
                self.state.changed_files.clear();
                self.page = page;
            }
            Action::OpenLine(line) => {
                self.state.erased = None;
                self.state.changed_files.clear();
                self.state.selected = Some(line);
                self.state.details = DetailsState::default();
                self.page = Page::Details;
            }
            Action::BackToList => {
                self.state.focus = Some(Focus::Row);
                self.page = Page::List;
            }
            Action::UseFolder(folder) => self.use_folder(folder, context, world, preferences),
            Action::ChooseFolder => {
                let pick = world.pick_folder.clone();
                let from = PathBuf::from(self.state.folder.typed.trim());
                self.channel
                    .start("choose-folder", context, move |deliver| {
                        deliver(Delivery::Folder(pick(&from)));
                    });
            }
            Action::ForgetDropped => self.forget_dropped(context, world, preferences),
            Action::ShareRegister(folder) => self.share_register(folder, world, preferences),
            Action::KeepRegisterHere => self.keep_register_here(world, preferences),
            Action::ChooseRegisterFolder => {
                let (pick, from) = (world.pick_folder.clone(), world.documents_folder.clone());
                self.channel
                    .start("choose-folder", context, move |deliver| {
                        deliver(Delivery::RegisterFolder(pick(&from)));
                    });
            }
            Action::CollectAgain => self.collect(context, world),
            Action::Cancel => self.work.cancel(),
            Action::SaveKeeper(keeper) => {
                preferences.keeper = Some(keeper.clone());
                preferences.save(&world.data_folder);
                self.known.keeper = Some(keeper);
                self.state.folder.saved = Some(Saved);
            }
            Action::ChooseRoster => {
                let pick = world.pick_file.clone();
                let from = world.documents_folder.clone();
                self.channel
                    .start("choose-roster", context, move |deliver| {
                        deliver(Delivery::Roster(pick(&from)));
                    });
            }
            Action::ReadRoster(file) => self.read_roster(&file, texts, world),
            Action::Decide(what) => self.decide(what, texts, world),
            Action::LookForKey => self.look_for_key(context, world),
            Action::MakeNewKey => self.forget_key(context, texts, world),
            Action::SignAnswer => self.sign_answer(context, texts, world),
            Action::MakeReminder => self.make_reminder(texts, world),
            Action::MakeReminders => self.make_reminders(context, texts, world),
            Action::SaveItList => self.save_it_list(texts, world),
            Action::ChooseExportFolder => {
                let (pick, from) = (world.pick_folder.clone(), world.documents_folder.clone());
                self.channel
                    .start("choose-folder", context, move |deliver| {
                        deliver(Delivery::ExportFolder(pick(&from)));
                    });
            }
            Action::ExportPerson => self.export_person(texts, world),
            Action::ErasePerson => self.erase_person(context, world),
            Action::DeleteDue => self.delete_due(context, world),
            Action::Export => self.export(context, texts, world),
            Action::OpenFile(place) => self.open_file(&place, context, world),
            Action::OpenFolderOf(place) => {
                let path = self.work.path(&place);
                self.open(path.parent().unwrap_or(&path), world);
            }
        }
        context.request_repaint();
    }

    fn use_folder(
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

    /// Opens a file of the folder, unless it is not the one that was checked.
    fn open_file(&mut self, place: &Path, context: &Context, world: &World) {
        let changed = self.checked_file(place).changed();
        if changed.is_empty() {
            self.state.changed_files.clear();
            self.open(&self.work.path(place), world);
        } else {
            self.check_anew(changed, context, world);
        }
    }

    fn open(&mut self, path: &Path, world: &World) {
        let opened = (world.open)(path);
        self.state.details.not_opened = opened.is_err().then(|| path.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::collector::samples;
    use crate::register::line::Ahead;

    #[test]
    fn the_open_line_stays_while_the_folder_is_looked_at_again() {
        let lines = Arc::new(samples::lines());
        let without = Arc::new(lines[..2].to_vec());
        let open = lines[4].id.clone();
        for (phase, page, expected) in [
            (Phase::Walking, Page::Details, &lines),
            (Phase::Examining, Page::Details, &lines),
            (Phase::Comparing, Page::Details, &without),
            (Phase::Done, Page::Details, &without),
            (Phase::Cancelled, Page::Details, &without),
            (Phase::Walking, Page::List, &without),
        ] {
            let mut collector = Collector::default();
            collector.known.lines = Arc::clone(&lines);
            collector.state.selected = Some(open.clone());
            collector.page = page;
            collector.take_lines(Listing::of(Arc::clone(&without)), phase);
            assert!(
                Arc::ptr_eq(&collector.known.lines, expected),
                "{phase:?} {page:?}"
            );
        }
    }

    #[test]
    fn where_most_come_from_the_future_it_is_this_pcs_clock_that_is_in_doubt() {
        let lines = |count: usize| -> Arc<Vec<Line>> {
            let line = samples::lines().remove(4);
            let ahead = (0..count).map(|number| {
                let mut line = line.clone();
                line.name = format!("Naam {number}");
                if let Some(entry) = &mut line.newest {
                    entry.ahead = Some(Ahead::Signature);
                }
                line
            });
            Arc::new(ahead.collect())
        };
        for (count, expected) in [(2, None), (3, Some(OwnClockInDoubt))] {
            let mut collector = Collector::default();
            collector.take_lines(Listing::of(lines(count)), Phase::Done);
            assert_eq!(collector.known.own_clock, expected, "{count}");
        }
    }
}
