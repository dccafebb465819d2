//! The second role: a team lead or DPO collects the checklists of others and knows who is ready.

pub mod frame;
pub mod line_look;
pub mod listing;
pub mod pages;
#[cfg(test)]
pub(crate) mod samples;
pub mod state;

use super::WindowAction;
use super::preferences::Preferences;
use super::world::World;
use crate::text::Texts;
use pages::{Action, Page, View};
use state::{CollectorState, Known};

/// The role's parts.
#[derive(Default)]
pub struct Collector {
    page: Page,
    page_shown: Option<Page>,
    known: Known,
    state: CollectorState,
}

impl Collector {
    /// Shows the page and carries out what it asks for, but for what only the window can do.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
        _preferences: &mut Preferences,
    ) -> Vec<WindowAction> {
        let turned = super::frame::Turned::of(self.page_shown != Some(self.page));
        self.page_shown = Some(self.page);
        let mut actions = Vec::new();
        let mut view = View {
            texts,
            page: self.page,
            known: &self.known,
            state: &mut self.state,
            today: world.today(),
            actions: &mut actions,
        };
        frame::collector_ui(ui, &mut view, turned);
        let mut for_window = Vec::new();
        for action in actions {
            match action {
                Action::Window(action) => for_window.push(action),
                Action::GoTo(page) => self.page = page,
                Action::OpenLine(line) => self.state.selected = Some(line),
            }
        }
        for_window
    }

    /// Returns what the role remembers, for tests.
    #[cfg(test)]
    pub(super) fn state(&self) -> &CollectorState {
        &self.state
    }

    /// Lets the page count as turned when it is shown again, so that a screen reader begins at its heading.
    pub(super) fn forget_shown_page(&mut self) {
        self.page_shown = None;
    }
}
