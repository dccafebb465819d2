//! Which folder, who keeps the register, who is expected to hand in.

mod sharing;

use std::path::PathBuf;

use egui::Ui;

use super::{Action, View};
use crate::app::collector::state::{RosterOutcome, Saved};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui, problem_ui};
use crate::app::widgets::folder_field::{FolderField, FolderWish, PATH_LIMIT, folder_field_ui};
use crate::app::widgets::{button, card, words};
use crate::checklist::{MAX_NAME, refused_characters};
use crate::register::decision::Keeper;
use crate::text::ids::{CollectorFolder, CollectorText, Sign};

/// Shows the page.
pub fn folder_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageFolder));
    words::lead_ui(ui, &texts.get(CollectorFolder::Lead));
    ui.add_space(8.0);
    which_ui(ui, view);
    who_ui(ui, view);
    roster_ui(ui, view);
    sharing::sharing_ui(ui, view);
}

fn which_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorFolder::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let missing = view.state.folder.missing.is_some();
        let problem = missing.then(|| texts.get(CollectorFolder::Missing));
        let field = FolderField {
            label: &texts.get(CollectorFolder::Field),
            problem: problem.as_deref(),
            take: (&texts.get(CollectorFolder::Use), button::primary_ui),
            choose: &texts.get(CollectorFolder::Choose),
        };
        match folder_field_ui(ui, &mut view.state.folder.typed, &field) {
            Some(FolderWish::Take(folder)) => view.ask(Action::UseFolder(folder)),
            Some(FolderWish::Choose) => view.ask(Action::ChooseFolder),
            None => {}
        }
        if view.state.folder.no_dialog.is_some() {
            words::note_ui(ui, &texts.get(CollectorFolder::NoDialog));
        }
        words::note_ui(ui, &texts.get(CollectorFolder::Drop));
        let dropped = view.known.dropped;
        if dropped > 0 {
            let count = [("count", dropped.into())];
            let said = texts.format(CollectorFolder::Dropped, &count);
            banner_with_ui(ui, Kind::Information, &said, |ui| {
                let label = texts.get(CollectorFolder::ForgetDropped);
                if button::secondary_ui(ui, &label).clicked() {
                    view.ask(Action::ForgetDropped);
                }
            });
        }
    });
}

fn who_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorFolder::WhoTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(CollectorFolder::WhoText));
        let keeper = &mut view.state.folder.keeper;
        for (label, text) in [
            (CollectorFolder::Name, &mut keeper.name),
            (CollectorFolder::Organisation, &mut keeper.organisation),
        ] {
            let label = texts.get(label);
            field_ui(ui, &label, text, Lines::One, MAX_NAME, None);
        }
        let typed = Keeper {
            name: keeper.name.trim().to_owned(),
            organisation: keeper.organisation.trim().to_owned(),
        };
        let fits = |text: &str| !text.is_empty() && refused_characters(text).is_empty();
        let is_new = view.known.keeper.as_ref() != Some(&typed);
        let can_be_saved = is_new && fits(&typed.name) && fits(&typed.organisation);
        let label = texts.get(CollectorFolder::WhoSave);
        let pressed = ui.add_enabled_ui(can_be_saved, |ui| button::secondary_ui(ui, &label));
        if pressed.inner.clicked() {
            view.ask(Action::SaveKeeper(typed));
        } else if !is_new && view.state.folder.saved == Some(Saved) {
            words::note_ui(ui, &texts.get(CollectorFolder::WhoSaved));
        }
        own_code_ui(ui, view);
    });
}

/// Shows the code of the own key, once there is one: a colleague who reads an answer of the keeper asks for it.
fn own_code_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.known.keeper.is_none() {
        return;
    }
    if view.state.key.looked.is_none() {
        view.ask(Action::LookForKey);
    }
    if let Some(code) = view.state.key.code() {
        let code = [("code", code.into())];
        words::note_ui(ui, &view.texts.format(Sign::KeyCode, &code));
    }
}

fn roster_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorFolder::RosterTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(CollectorFolder::RosterText));
        if view.known.roster > 0 {
            let count = [("count", view.known.roster.into())];
            words::strong_ui(ui, &texts.format(CollectorFolder::RosterThere, &count));
        }
        if !super::keeper_is_known_ui(ui, view) {
            return;
        }
        let label = texts.get(CollectorFolder::RosterField);
        let typed = &mut view.state.folder.roster;
        field_ui(ui, &label, typed, Lines::One, PATH_LIMIT, None);
        let file = PathBuf::from(typed.trim());
        ui.horizontal_wrapped(|ui| {
            let label = texts.get(CollectorFolder::RosterRead);
            let is_typed = !file.as_os_str().is_empty();
            let pressed = ui.add_enabled_ui(is_typed, |ui| button::secondary_ui(ui, &label));
            if pressed.inner.clicked() {
                view.ask(Action::ReadRoster(file));
            }
            if button::secondary_ui(ui, &texts.get(CollectorFolder::RosterChoose)).clicked() {
                view.ask(Action::ChooseRoster);
            }
        });
        match &view.state.folder.roster_outcome {
            Some(RosterOutcome::Refused(sentence)) => problem_ui(ui, sentence),
            Some(RosterOutcome::Partly(sentence)) => words::note_ui(ui, sentence),
            None => {}
        }
    });
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use crate::app::collector::pages::Page;
    use crate::app::collector::samples::harness;
    use crate::text::ids::CollectorKeeper;
    use crate::text::{Language, Texts};

    #[test]
    fn no_link_leads_to_the_page_that_is_shown() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let shown = harness(Vec::new(), Page::Folder, language, [1040.0, 2400.0], 1.0);
            shown.get_by_label(&texts.get(CollectorKeeper::First));
            assert!(
                shown
                    .query_by_label(&texts.get(CollectorKeeper::Go))
                    .is_none()
            );
        }
    }
}
