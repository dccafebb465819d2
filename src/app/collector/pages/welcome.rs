//! The role's first page: which role, which language, what collecting does and never does.

use egui::Ui;

use super::{Action, View};
use crate::app::role::{Role, role_card_ui};
use crate::app::widgets::{card, words};
use crate::app::{WindowAction, frame};
use crate::text::Texts;
use crate::text::ids::{CollectorWelcome, Welcome};

/// Shows the page.
pub fn welcome_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorWelcome::Heading));
    words::lead_ui(ui, &texts.get(CollectorWelcome::Lead));
    ui.add_space(8.0);
    if let Some(role) = role_card_ui(ui, texts, Role::Collector) {
        view.ask(Action::Window(WindowAction::ChooseRole(role)));
    }
    if let Some(language) = frame::language_card_ui(ui, texts) {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
    lines_ui(
        ui,
        texts,
        Welcome::DoesTitle,
        &[
            CollectorWelcome::DoesVerify,
            CollectorWelcome::DoesList,
            CollectorWelcome::DoesMissing,
            CollectorWelcome::DoesFollow,
        ],
    );
    lines_ui(
        ui,
        texts,
        Welcome::NeverTitle,
        &[
            CollectorWelcome::NeverSend,
            CollectorWelcome::NeverChange,
            CollectorWelcome::NeverGuess,
        ],
    );
}

fn lines_ui(ui: &mut Ui, texts: &Texts, title: Welcome, lines: &[CollectorWelcome]) {
    let title = texts.get(title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let lines: Vec<String> = lines.iter().map(|line| texts.get(*line)).collect();
        words::bullets_ui(ui, lines.iter().map(String::as_str));
    });
}
