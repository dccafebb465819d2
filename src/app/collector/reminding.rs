//! Reminders and the list for IT, made when a page asks for them.

use std::sync::Arc;

use egui::Context;

use super::Collector;
use super::mails::Desk;
use super::pages::follow_up::{FollowUpOutcome, Part};
use super::state::{Delivery, ReminderOutcome};
use crate::app::world::World;
use crate::file::{Existing, Readers, free_path, write_whole};
use crate::register::follow_up::it_list::it_list;
use crate::text::Texts;
use crate::text::ids::CollectorFollowUp;

impl Collector {
    /// Drafts a reminder for the person whose line is open, and opens it.
    pub(super) fn make_reminder(&mut self, texts: &Texts, world: &World) {
        let (Some(keeper), Some(line)) = (&self.known.keeper, self.selected_line()) else {
            return;
        };
        let desk = Desk {
            keeper,
            now: &(world.clock)(),
            folder: &world.documents_folder,
            texts,
        };
        let outcome = match desk.reminder(&self.known.lines, line) {
            None => ReminderOutcome::Nothing,
            Some(Err(_)) => ReminderOutcome::NotWritten(world.documents_folder.clone()),
            Some(Ok(path)) => {
                // The sentence names the file as well, so nothing is lost when no program opens it.
                let _ = (world.open)(&path);
                ReminderOutcome::Made(path)
            }
        };
        self.state.details.reminder = Some(outcome);
    }

    /// Drafts a reminder for everybody who has something to do, into a folder of its own, and opens that.
    pub(super) fn make_reminders(&mut self, context: &Context, texts: &Texts, world: &World) {
        let Some(keeper) = self.known.keeper.clone() else {
            return;
        };
        let (lines, now) = (Arc::clone(&self.known.lines), (world.clock)());
        let date = [("date", now.date().to_string().into())];
        let name = texts.format(CollectorFollowUp::FolderName, &date);
        let folder = world.documents_folder.join(name);
        let (language, open) = (texts.language(), world.open.clone());
        self.channel.start("reminders", context, move |deliver| {
            let texts = Texts::new(language);
            let made = std::fs::create_dir_all(&folder).ok().and_then(|()| {
                let desk = Desk {
                    keeper: &keeper,
                    now: &now,
                    folder: &folder,
                    texts: &texts,
                };
                desk.reminders(&lines).ok()
            });
            let outcome = match made {
                None => FollowUpOutcome::NotWritten(folder),
                Some(0) => {
                    // An empty folder says nothing to anybody; one that holds older drafts stays.
                    let _ = std::fs::remove_dir(&folder);
                    FollowUpOutcome::Nothing
                }
                Some(count) => {
                    let _ = open(&folder);
                    FollowUpOutcome::Reminders { count, folder }
                }
            };
            deliver(Delivery::FollowedUp(Part::Reminders, outcome));
        });
    }

    /// Saves the list for IT beside the documents.
    pub(super) fn save_it_list(&mut self, texts: &Texts, world: &World) {
        let today = world.today();
        let outcome = match it_list(&self.known.lines, today, texts) {
            None => FollowUpOutcome::Nothing,
            Some(list) => {
                let date = [("date", today.to_string().into())];
                let name = texts.format(CollectorFollowUp::ItFileName, &date);
                let path = free_path(&world.documents_folder, &name, "txt");
                // It names people: in a shared home folder it is nobody else's.
                let readers = Readers::Owner;
                match write_whole(&path, list.as_bytes(), Existing::Keep, readers) {
                    Ok(()) => FollowUpOutcome::ItList(path),
                    Err(error) => {
                        log::warn!("the list for IT could not be written: {error}");
                        FollowUpOutcome::NotWritten(path)
                    }
                }
            }
        };
        self.state.follow_up = Some((Part::ItList, outcome));
    }
}
