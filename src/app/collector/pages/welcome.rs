//! The role's first page: which role, which language, what collecting does and never does.

use egui::Ui;

use super::{Action, Page, View};
use crate::app::role::{Role, role_card_ui};
use crate::app::widgets::{button, card, words};
use crate::app::{WindowAction, frame};
use crate::text::Texts;
use crate::text::ids::{CollectorWelcome, Common, Welcome};

/// Shows the page.
pub fn welcome_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorWelcome::Heading));
    words::lead_ui(ui, &texts.get(CollectorWelcome::Lead));
    ui.add_space(8.0);
    begin_ui(ui, view);
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

/// Leads to the folder, or to the list once there is one.
fn begin_ui(ui: &mut Ui, view: &mut View<'_>) {
    let page = if view.known.progress.is_some() {
        Page::List
    } else {
        Page::Folder
    };
    if button::primary_ui(ui, &view.texts.get(Common::Begin)).clicked() {
        view.ask(Action::GoTo(page));
    }
    ui.add_space(8.0);
}

fn lines_ui(ui: &mut Ui, texts: &Texts, title: Welcome, lines: &[CollectorWelcome]) {
    let title = texts.get(title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let lines: Vec<String> = lines.iter().map(|line| texts.get(*line)).collect();
        words::bullets_ui(ui, lines.iter().map(String::as_str));
    });
}
