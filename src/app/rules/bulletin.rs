//! The part of the role that writes access bulletins.
//!
//! The role shows this part when one of [`BulletinPage`] is chosen, and calls [`BulletinPart::take_finished`] once in every
//! frame, whichever page is shown.

use egui::{Context, Ui};

use super::pages::Action;
use crate::app::world::World;
use crate::text::Texts;
use crate::text::ids::RulesText;

/// A page about bulletins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BulletinPage {
    /// Writing a bulletin.
    Write,
}

impl BulletinPage {
    /// The pages that stand in the list of pages, in their order.
    pub const ALL: [Self; 1] = [Self::Write];

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> RulesText {
        match self {
            Self::Write => RulesText::PageBulletin,
        }
    }
}

/// What the part remembers.
#[derive(Default)]
pub struct BulletinPart {}

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
    /// Takes what threads have delivered since the last frame.
    pub fn take_finished(&mut self, _context: &Context, _texts: &Texts, _world: &World) {}

    /// Shows a page.
    pub fn page_ui(&mut self, _ui: &mut Ui, _page: BulletinPage, _given: &mut Given<'_>) {}
}
