//! The part of the role that writes access bulletins: chosen, filled in, read back in both languages, signed.
//!
//! The role shows this part when one of [`BulletinPage`] is chosen, and calls [`BulletinPart::take_finished`] once in every
//! frame, whichever page is shown. What is typed is kept in a [`draft::BulletinDraft`], saved at every change ([`super::keeping`]);
//! [`mod@mistakes`] asks the core what is wrong with it, [`signing`] makes the files.

pub mod draft;
mod effects;
pub mod fill;
pub mod form;
mod label;
pub mod mistakes;
pub mod pages;
pub mod place;
pub mod preview;
#[cfg(test)]
pub(crate) mod samples;
pub mod sentence;
pub mod signing;
pub mod state;
pub mod ways;

use egui::{Context, Ui};
use jiff::civil::Date;

use super::keeping::{Keeping, keeping_ui};
use super::pages::Action;
use crate::app::channel::Channel;
use crate::app::world::World;
use crate::policy::store::InForce;
use crate::text::Texts;
use crate::text::ids::RulesText;
use draft::BulletinDraft;
use mistakes::{Mistakes, mistakes};
use pages::BulletinView;
use state::{BulletinState, Delivery};

/// A page about bulletins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BulletinPage {
    /// Writing a bulletin.
    Write,
    /// Reading it back and signing it.
    Sign,
}

impl BulletinPage {
    /// The pages that stand in the list of pages, in their order.
    pub const ALL: [Self; 2] = [Self::Write, Self::Sign];

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> RulesText {
        match self {
            Self::Write => RulesText::PageBulletin,
            Self::Sign => RulesText::PageBulletinSign,
        }
    }
}

/// What the part remembers.
#[derive(Default)]
pub struct BulletinPart {
    keeping: Keeping<Option<BulletinDraft>>,
    state: BulletinState,
    known: Option<Known>,
    channel: Channel<Delivery>,
}

/// What a frame is worked out from, and what came of it: worked out anew when one of them changes.
struct Known {
    in_force: InForce,
    frame: u64,
    found: Option<Found>,
}

struct Found {
    draft: BulletinDraft,
    today: Date,
    mistakes: Mistakes,
}

/// What the part is given in a frame.
pub struct Given<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// The world around the window.
    pub world: &'a World,
    /// What the page asks of the role: another page, another language.
    pub actions: &'a mut Vec<Action>,
}

impl BulletinPart {
    /// Shows a page.
    pub fn page_ui(&mut self, ui: &mut Ui, page: BulletinPage, given: &mut Given<'_>) {
        self.keeping.begin(&given.world.data_folder);
        keeping_ui(ui, given.texts, &self.keeping);
        if self.known.is_none() && self.state.folder.is_empty() {
            self.state.folder = given.world.documents_folder.display().to_string();
        }
        let mut asks = Vec::new();
        let today = given.world.today();
        let known = Known::follow(
            &mut self.known,
            ui.ctx(),
            given.world,
            self.keeping.kept.form.as_ref(),
            today,
        );
        let nothing = Mistakes::new();
        let mut view = BulletinView {
            texts: given.texts,
            draft: &mut self.keeping.kept.form,
            has_previous: self.keeping.kept.previous.is_some(),
            state: &mut self.state,
            in_force: &known.in_force,
            mistakes: known
                .found
                .as_ref()
                .map_or(&nothing, |found| &found.mistakes),
            today,
            asks: &mut asks,
        };
        match page {
            BulletinPage::Write => pages::write::write_ui(ui, &mut view),
            BulletinPage::Sign => pages::sign::sign_ui(ui, &mut view),
        }
        for ask in asks {
            self.carry_out(ask, ui.ctx(), given);
        }
        self.keeping.save_if_changed();
    }

    /// Waits until everything is on disk, for tests that end the program at any moment.
    pub fn wait_until_saved(&self) {
        self.keeping.wait();
    }
}

impl Known {
    /// Reads what this PC acts on when the page was not shown in the frame before, and finds the mistakes of a changed draft.
    fn follow<'a>(
        known: &'a mut Option<Self>,
        context: &Context,
        world: &World,
        draft: Option<&BulletinDraft>,
        today: Date,
    ) -> &'a Self {
        let frame = context.cumulative_frame_nr();
        let goes_on = known.as_ref().is_some_and(|known| frame <= known.frame + 1);
        if !goes_on {
            *known = None;
        }
        let known = known.get_or_insert_with(|| Self {
            in_force: world.store.in_force(),
            frame,
            found: None,
        });
        known.frame = frame;
        let found = known.found.take();
        known.found = draft.map(|draft| match found {
            Some(found) if found.draft == *draft && found.today == today => found,
            _ => Found {
                draft: draft.clone(),
                today,
                mistakes: mistakes(draft, &known.in_force, today),
            },
        });
        known
    }
}
