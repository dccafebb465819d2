//! One register for several team leads: the folder in which they share it.

use egui::Ui;

use crate::app::collector::pages::{Action, View};
use crate::app::collector::sharing::NotShared;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::folder_field::{FolderField, FolderWish, folder_field_ui};
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
            None => {
                if view.state.folder.not_shared == Some(NotShared::LeftBehind) {
                    banner_ui(
                        ui,
                        Kind::Attention,
                        &texts.get(CollectorSharing::LeftBehind),
                    );
                }
                words::body_ui(ui, &texts.get(CollectorSharing::Own));
            }
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
    let problem = view.state.folder.not_shared;
    let problem = problem.and_then(|problem| match problem {
        NotShared::Missing => Some(texts.get(CollectorFolder::Missing)),
        NotShared::AmongChecklists => Some(texts.get(CollectorSharing::AmongChecklists)),
        NotShared::Refused => Some(texts.get(CollectorSharing::Refused)),
        // Says nothing of the folder to choose; it stands above.
        NotShared::LeftBehind => None,
    });
    let field = FolderField {
        label: &texts.get(CollectorSharing::Field),
        problem: problem.as_deref(),
        take: (&texts.get(CollectorSharing::Share), button::secondary_ui),
        choose: &texts.get(CollectorSharing::Choose),
    };
    match folder_field_ui(ui, &mut view.state.folder.register, &field) {
        Some(FolderWish::Take(folder)) => view.ask(Action::ShareRegister(folder)),
        Some(FolderWish::Choose) => view.ask(Action::ChooseRegisterFolder),
        None => {}
    }
}
