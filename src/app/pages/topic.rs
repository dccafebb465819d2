//! The pages that are a heading and question cards: access, place and people, agreements.

use egui::Ui;

use super::{View, question};
use crate::app::session::QuestionState;
use crate::app::widgets::words;
use crate::draft::Page;
use crate::text::ids::Common;

/// Shows the page with a card per control that the situation asks about.
pub fn topic_ui(ui: &mut Ui, view: &mut View<'_>, page: Page) {
    words::heading_ui(ui, &super::welcome::page_name(view.texts, page));
    let lead = match page {
        Page::Access => Some(Common::AccessLead),
        Page::Place => Some(Common::PlaceLead),
        Page::Agreements => Some(Common::AgreementsLead),
        _ => None,
    };
    if let Some(lead) = lead {
        words::lead_ui(ui, &view.texts.get(lead));
    }
    ui.add_space(8.0);
    cards_ui(ui, view, page);
}

/// Shows the question cards of a page.
pub fn cards_ui(ui: &mut Ui, view: &mut View<'_>, page: Page) {
    for control in page.controls() {
        if view.session.question_state(*control) != QuestionState::NotAsked {
            question::question_ui(ui, view, *control);
        }
    }
}
