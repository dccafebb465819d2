//! One register for several team leads: the folder in which they share it.

use std::path::PathBuf;

use egui::Ui;

use super::PATH_LIMIT;
use crate::app::collector::pages::{Action, View};
use crate::app::collector::sharing::NotShared;
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, expander, words};
use crate::register::visible::visible;
use crate::text::ids::{CollectorFolder, CollectorSharing};

/// Shows the card.
pub(super) fn sharing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorSharing::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        match &view.known.shared_register {
            None => words::body_ui(ui, &texts.get(CollectorSharing::Own)),
            Some(folder) => {
                let folder = [("folder", visible(&folder.display().to_string()).into())];
                words::body_ui(ui, &texts.format(CollectorSharing::Shared, &folder));
                if button::secondary_ui(ui, &texts.get(CollectorSharing::KeepHere)).clicked() {
                    view.ask(Action::KeepRegisterHere);
                }
            }
        }
        expander::expander_ui(ui, &texts.get(CollectorSharing::How), |ui| {
            which_ui(ui, view);
        });
    });
}

fn which_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::note_ui(ui, &texts.get(CollectorSharing::Text));
    let problem = view.state.folder.not_shared.map(|problem| match problem {
        NotShared::Missing => texts.get(CollectorFolder::Missing),
        NotShared::AmongChecklists => texts.get(CollectorSharing::AmongChecklists),
        NotShared::Refused => texts.get(CollectorSharing::Refused),
    });
    let label = texts.get(CollectorSharing::Field);
    let typed = &mut view.state.folder.register;
    field_ui(
        ui,
        &label,
        typed,
        Lines::One,
        PATH_LIMIT,
        problem.as_deref(),
    );
    let folder = PathBuf::from(typed.trim());
    ui.horizontal_wrapped(|ui| {
        let label = texts.get(CollectorSharing::Share);
        let is_typed = !folder.as_os_str().is_empty();
        let pressed = ui.add_enabled_ui(is_typed, |ui| button::secondary_ui(ui, &label));
        if pressed.inner.clicked() {
            view.ask(Action::ShareRegister(folder));
        }
        if button::secondary_ui(ui, &texts.get(CollectorSharing::Choose)).clicked() {
            view.ask(Action::ChooseRegisterFolder);
        }
    });
}
