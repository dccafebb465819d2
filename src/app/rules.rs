//! The third role: a DPO or security adviser manages the organisation's rules, the policy and its access bulletins.
//!
//! The policy is a [`form`] whose draft is kept at every change ([`keeping`]); [`pages`] show it, [`signing`] makes the file
//! that workers get. [`bulletin`] writes access bulletins.

pub mod bulletin;
mod effects;
mod fields;
pub mod form;
pub mod keeping;
pub mod key_before;
pub mod labels;
pub mod opening;
pub mod pages;
pub mod preview;
mod sentence;
pub mod signing;
pub mod state;

use super::WindowAction;
use super::channel::Channel;
use super::frame::Turned;
use super::pages_frame::{Pages, column_ui, side_ui};
use super::theme;
use super::widgets::words;
use super::world::World;
use crate::text::Texts;
use crate::text::ids::RulesText;
use bulletin::{BulletinPart, Given};
use form::Form;
use keeping::keeping_ui;
use opening::dropped_ui;
use pages::{Action, Page, View};
use state::{Delivery, RulesState};

/// The role's parts.
#[derive(Default)]
pub struct Rules {
    page: Page,
    page_shown: Option<Page>,
    state: RulesState,
    channel: Channel<Delivery>,
    bulletin: BulletinPart,
    begun: Option<Begun>,
}

/// A mark that what was typed last time was taken up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Begun;

impl Rules {
    /// Shows the page and carries out what it asks for, but for what only the window can do.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
    ) -> Vec<WindowAction> {
        self.begin(world);
        self.take_dropped(ui.ctx(), texts, world);
        self.take_finished(texts, world);
        self.bulletin.take_finished(ui.ctx(), texts, world);
        let turned = Turned::of(self.page_shown.replace(self.page) != Some(self.page));
        // Whoever goes to a field begins there.
        let goes_to_heading = turned == Turned::Now && self.state.jump_to.is_none();
        let mut actions = Vec::new();
        let side = side_ui(ui, texts, &self.pages(texts));
        actions.extend(side.page.map(Action::GoTo));
        let language = side.language.map(WindowAction::Speak);
        actions.extend(language.map(Action::Window));
        column_ui(ui, &side, turned, theme::COLUMN_WIDTH, |ui| {
            // Each page has ids of its own, so that no field takes over another page's focus.
            ui.push_id(("rules", self.page), |ui| {
                self.page_ui(ui, texts, world, &mut actions);
            });
        });
        if goes_to_heading {
            words::focus_heading(ui.ctx());
        }
        self.follow_form(ui.ctx(), world);
        let mut for_window = Vec::new();
        for action in actions {
            match action {
                Action::Window(action) => for_window.push(action),
                own => self.carry_out(own, ui.ctx(), texts, world),
            }
        }
        for_window
    }

    /// Lets the page count as turned when it is shown again, so that a screen reader begins at its heading.
    pub(super) fn forget_shown_page(&mut self) {
        self.page_shown = None;
    }

    /// Waits until what was typed is on disk.
    pub(super) fn wait_until_saved(&self) {
        self.state.keeping.wait();
        self.bulletin.wait_until_saved();
    }

    /// Returns what was typed.
    pub(super) fn form(&self) -> &Form {
        &self.state.keeping.kept.form
    }

    fn pages(&self, texts: &Texts) -> Pages<Page> {
        Pages {
            id: "rules pages",
            name: texts.get(RulesText::NavigationName),
            pages: Page::all()
                .into_iter()
                .map(|page| (page, texts.get(page.name())))
                .collect(),
            here: self.page.listed(),
        }
    }

    fn page_ui(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
        actions: &mut Vec<Action>,
    ) {
        dropped_ui(ui, texts, self.state.dropped.as_ref(), actions);
        if let Page::Bulletin(page) = self.page {
            let mut given = Given {
                texts,
                world,
                actions,
            };
            self.bulletin.page_ui(ui, page, &mut given);
            return;
        }
        keeping_ui(ui, texts, &self.state.keeping);
        let mut view = View {
            texts,
            state: &mut self.state,
            now: (world.clock)().timestamp(),
            actions,
        };
        match self.page {
            Page::Start => pages::start::start_ui(ui, &mut view),
            Page::Organisation => pages::organisation::organisation_ui(ui, &mut view),
            Page::Holds => pages::holds::holds_ui(ui, &mut view),
            Page::Access => pages::access::access_ui(ui, &mut view),
            Page::Controls => pages::controls::controls_ui(ui, &mut view),
            Page::Control(control) => pages::control::control_ui(ui, &mut view, control),
            Page::Files => pages::files::files_ui(ui, &mut view),
            Page::Decision => pages::decision::decision_ui(ui, &mut view),
            Page::Review => pages::review::review_ui(ui, &mut view),
            Page::Sign => pages::sign::sign_ui(ui, &mut view),
            Page::Distribute => pages::distribute::distribute_ui(ui, &mut view),
            Page::Bulletin(_) => {}
        }
    }
}
