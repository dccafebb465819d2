//! The third role: a DPO or security adviser manages the organisation's rules, the policy and its access bulletins.
//!
//! The policy is a form ([`pages`]) whose draft is saved at every change; [`bulletin`] writes access bulletins.

pub mod bulletin;
pub mod form;
pub mod pages;
pub mod state;

use super::WindowAction;
use super::frame::Turned;
use super::pages_frame::{Pages, column_ui, side_ui};
use super::theme;
use super::widgets::words;
use super::world::World;
use crate::text::Texts;
use crate::text::ids::RulesText;
use bulletin::{BulletinPart, Given};
use pages::{Action, Page, View};
use state::RulesState;

/// The role's parts.
#[derive(Default)]
pub struct Rules {
    page: Page,
    page_shown: Option<Page>,
    state: RulesState,
    bulletin: BulletinPart,
}

impl Rules {
    /// Shows the page and carries out what it asks for, but for what only the window can do.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
    ) -> Vec<WindowAction> {
        self.bulletin.take_finished(ui.ctx(), texts, world);
        let turned = Turned::of(self.page_shown.replace(self.page) != Some(self.page));
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
        if turned == Turned::Now {
            words::focus_heading(ui.ctx());
        }
        let mut for_window = Vec::new();
        for action in actions {
            match action {
                Action::Window(action) => for_window.push(action),
                Action::GoTo(page) => {
                    self.page = page;
                    ui.ctx().request_repaint();
                }
            }
        }
        for_window
    }

    /// Lets the page count as turned when it is shown again, so that a screen reader begins at its heading.
    pub(super) fn forget_shown_page(&mut self) {
        self.page_shown = None;
    }

    fn pages(&self, texts: &Texts) -> Pages<Page> {
        Pages {
            id: "rules pages",
            name: texts.get(RulesText::NavigationName),
            pages: Page::all()
                .into_iter()
                .map(|page| (page, texts.get(page.name())))
                .collect(),
            here: self.page,
        }
    }

    fn page_ui(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
        actions: &mut Vec<Action>,
    ) {
        if let Page::Bulletin(page) = self.page {
            let mut given = Given {
                texts,
                world,
                actions,
            };
            self.bulletin.page_ui(ui, page, &mut given);
            return;
        }
        let mut view = View {
            texts,
            state: &mut self.state,
            today: world.today(),
            actions,
        };
        match self.page {
            Page::Start => pages::start::start_ui(ui, &mut view),
            Page::Bulletin(_) => {}
        }
    }
}
