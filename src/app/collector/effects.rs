//! What the role does when a page asks for it.

use std::path::{Path, PathBuf};

use egui::Context;

use super::pages::{Action, Page};
use super::state::{DetailsState, Focus, Saved};
use super::{Collector, Delivery};
use crate::app::preferences::Preferences;
use crate::app::world::World;
use crate::text::Texts;

impl Collector {
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
