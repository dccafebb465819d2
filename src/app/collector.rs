//! The second role: a team lead or DPO collects the checklists of others and knows who is ready.
//!
//! Files are examined in the background ([`work`]); pages show the lines that came of it and ask for effects ([`effects`]).

mod answer_job;
pub mod answering;
pub mod arriving;
pub mod changed_since;
pub mod due_list;
pub mod effects;
pub mod exporting;
pub mod frame;
pub mod gathering;
pub mod left_elsewhere;
pub mod line_look;
pub mod mails;
pub mod open_person;
pub mod own_register;
pub mod pace;
pub mod pages;
pub mod personal_data;
pub mod reach;
pub mod reminding;
pub mod retention;
#[cfg(test)]
pub(crate) mod samples;
pub mod sharing;
pub mod state;
pub mod to_do;
pub mod up_to_date;
pub mod watch;
pub mod work;

use std::sync::Arc;

use super::WindowAction;
use super::channel::Channel;
use super::preferences::Preferences;
use super::world::World;
use crate::register::decisions::Decisions;
use crate::register::line::Line;
#[cfg(test)]
use crate::register::line::LineId;
use crate::register::register_file::{RegisterPlace, RegisterStamp};
use crate::text::Texts;
use pages::{Action, Page, View};
use state::{CollectorState, Delivery, Known};
use watch::Watch;
use work::Work;

/// The role's parts.
#[derive(Default)]
pub struct Collector {
    page: Page,
    page_shown: Option<Page>,
    known: Known,
    state: CollectorState,
    decisions: Arc<Decisions>,
    register: Option<RegisterPlace>,
    /// What the register's files looked like when it was read; `None` where it could not be.
    register_stamp: Option<RegisterStamp>,
    watch: Watch,
    work: Work,
    channel: Channel<Delivery>,
    begun: Option<Begun>,
}

/// A mark that the folder of last time was taken up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Begun;

impl Collector {
    /// Shows the page and carries out what it asks for, but for what only the window can do.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
        preferences: &mut Preferences,
    ) -> Vec<WindowAction> {
        self.begin(ui.ctx(), world, preferences);
        self.take_dropped(ui.ctx(), world, preferences);
        self.take_finished(ui.ctx(), texts, world, preferences);
        self.work
            .follow(&self.channel, &self.decisions, world, ui.ctx());
        self.known.progress = self.work.progress();
        self.known.checked_at = self.work.ended_at(&world.clock);
        self.watch(ui.ctx(), world);
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
                own => self.carry_out(own, ui.ctx(), texts, world, preferences),
            }
        }
        for_window
    }

    /// Returns the line whose page is open, as long as it is there.
    fn selected_line(&self) -> Option<&Line> {
        let selected = self.state.selected.as_ref()?;
        self.known.lines.iter().find(|line| line.id == *selected)
    }

    /// Makes the lines anew when the role is shown again: other rules may hold since.
    pub(super) fn come_back(&mut self) {
        self.work.make_anew();
        self.forget_shown_page();
    }

    /// Returns what the role remembers, for tests.
    #[cfg(test)]
    pub(super) fn state(&self) -> &CollectorState {
        &self.state
    }

    /// Shows a page, for tests.
    #[cfg(test)]
    fn show_page(&mut self, page: Page) {
        self.page = page;
    }

    /// Shows the page of a line, for tests.
    #[cfg(test)]
    fn open_line(&mut self, line: LineId) {
        self.state.selected = Some(line);
        self.page = Page::Details;
    }

    /// Lets the page count as turned when it is shown again, so that a screen reader begins at its heading.
    pub(super) fn forget_shown_page(&mut self) {
        self.page_shown = None;
    }
}
