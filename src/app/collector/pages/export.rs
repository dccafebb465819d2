//! Taking the list along: for a spreadsheet, for another program, or as a signed summary for the DPO.

use egui::Ui;

use super::{Action, View, changed_files_ui, keeper_is_known_ui};
use crate::app::collector::exporting::{ExportOutcome, Which};
use crate::app::key_part::{MakeNewKey, key_part_ui};
use crate::app::state::Tried;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, choice, words};
use crate::device_key::KeyState;
use crate::register::export::Form;
use crate::register::line::State;
use crate::register::visible::visible;
use crate::text::ids::{CollectorExport, CollectorFiles, CollectorText, Common, Sign};

/// Shows the page.
pub fn export_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageExport));
    words::lead_ui(ui, &texts.get(CollectorExport::Lead));
    ui.add_space(8.0);
    let waiting = view.known.lines.iter();
    let waiting = waiting.filter(|line| line.state == State::NotCompared);
    if waiting.count() > 0 {
        banner_ui(
            ui,
            Kind::Attention,
            &texts.get(CollectorExport::NotComparedYet),
        );
    }
    if !keeper_is_known_ui(ui, view) {
        return;
    }
    form_ui(ui, view);
    which_ui(ui, view);
    where_ui(ui, view);
    save_ui(ui, view);
}

fn form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorExport::FormTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let forms = [
            (Form::Workbook, CollectorExport::Workbook),
            (Form::Summary, CollectorExport::Summary),
            (Form::Separated, CollectorExport::Separated),
            (Form::Data, CollectorExport::Data),
        ]
        .map(|(form, word)| (form, texts.get(word)));
        let form = view.state.export.form;
        if let Some(form) = choice::choice_ui(ui, &title, &forms, form) {
            view.state.export.form = Some(form);
            view.state.export.tried = None;
            if form == Form::Summary {
                view.ask(Action::LookForKey);
            }
        }
        let note = match view.state.export.form {
            None => return,
            Some(Form::Workbook) => CollectorExport::WorkbookNote,
            Some(Form::Summary) => CollectorExport::SummaryNote,
            Some(Form::Separated) => CollectorExport::SeparatedNote,
            Some(Form::Data) => CollectorExport::DataNote,
        };
        words::note_ui(ui, &texts.get(note));
        let tried = view.state.export.tried;
        if view.state.export.form == Some(Form::Summary)
            && key_part_ui(ui, texts, &mut view.state.key, tried) == Some(MakeNewKey)
        {
            view.ask(Action::MakeNewKey);
        }
    });
}

fn which_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorExport::WhichTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let listing = &view.state.listing;
        let options = [
            (Which::All, CollectorExport::WhichAll, listing.all()),
            (Which::Shown, CollectorExport::WhichShown, listing.len()),
        ]
        .map(|(which, word, count)| (which, texts.format(word, &[("count", count.into())])));
        let which = view.state.export.which;
        if let Some(which) = choice::choice_ui(ui, &title, &options, Some(which)) {
            view.state.export.which = which;
        }
    });
}

fn where_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorExport::WhereTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let label = texts.get(Sign::Folder);
        let folder = &mut view.state.export.folder;
        field_ui(ui, &label, folder, Lines::One, 4096, None);
        words::note_ui(ui, &texts.get(CollectorExport::WhereNote));
        if button::secondary_ui(ui, &texts.get(Sign::ChooseFolder)).clicked() {
            view.ask(Action::ChooseExportFolder);
        }
    });
}

fn save_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    match view.state.export.outcome.clone() {
        None | Some(ExportOutcome::FilesChanged(_)) => changed_files_ui(ui, view),
        Some(ExportOutcome::Refused(sentence)) => banner_ui(ui, Kind::Stop, &sentence),
        Some(ExportOutcome::Made(path)) => {
            let shown = [("path", visible(&path.display().to_string()).into())];
            let said = texts.format(CollectorExport::Made, &shown);
            banner_with_ui(ui, Kind::Good, &said, |ui| {
                ui.horizontal_wrapped(|ui| {
                    if button::secondary_ui(ui, &texts.get(CollectorFiles::Open)).clicked() {
                        view.ask(Action::OpenFile(path.clone()));
                    }
                    if button::quiet_ui(ui, &texts.get(CollectorFiles::OpenFolder)).clicked() {
                        view.ask(Action::OpenFolderOf(path.clone()));
                    }
                });
            });
            if let Some(path) = &view.state.details.not_opened {
                let path = [("path", visible(&path.display().to_string()).into())];
                banner_ui(ui, Kind::Attention, &texts.format(Common::NotOpened, &path));
            }
        }
    }
    if view.state.export.making.is_some() {
        words::body_ui(ui, &texts.get(CollectorExport::Making));
        return;
    }
    // A summary is signed: until the key was found, a press would do nothing.
    let can_be_saved = match view.state.export.form {
        None => false,
        Some(Form::Summary) => view.state.key.state != KeyState::Unknown,
        Some(Form::Separated | Form::Workbook | Form::Data) => true,
    };
    let label = texts.get(CollectorExport::Button);
    let pressed = ui.add_enabled_ui(can_be_saved, |ui| button::primary_ui(ui, &label));
    if pressed.inner.clicked() {
        view.state.export.tried = Some(Tried);
        view.ask(Action::Export);
    }
}
