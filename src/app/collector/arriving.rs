//! What threads deliver to the role: lines, picked files and folders, what came of signing and writing.

use std::sync::Arc;

use egui::Context;

use super::pages::Page;
use super::state::OwnClockInDoubt;
use super::{Collector, Delivery};
use crate::app::preferences::Preferences;
use crate::app::state::NoDialog;
use crate::app::world::World;
use crate::register::collect::Phase;
use crate::register::line::Line;
use crate::register::listing::Listing;
use crate::register::own_clock;
use crate::text::Texts;

impl Collector {
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
