//! The role's first page: new rules, existing ones, the draft, a bulletin.

use egui::Ui;

use super::{Action, View};
use crate::app::role::{Role, role_card_ui};
use crate::app::widgets::words;
use crate::app::{WindowAction, frame};
use crate::text::ids::RulesText;

/// Shows the page.
pub fn start_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::Heading));
    words::lead_ui(ui, &texts.get(RulesText::Lead));
    ui.add_space(8.0);
    if let Some(role) = role_card_ui(ui, texts, Role::Rules) {
        view.ask(Action::Window(WindowAction::ChooseRole(role)));
    }
    if let Some(language) = frame::language_card_ui(ui, texts) {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
}
