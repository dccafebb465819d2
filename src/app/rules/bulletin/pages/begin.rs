//! Where a bulletin begins: with a ready-made form, or an empty one.

use egui::Ui;

use super::{Ask, BulletinView};
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::{button, card, words};
use crate::policy::bulletin::ReadyMade;
use crate::text::ids::{BulletinWord, ReadyMadeText, WriteBulletin};

/// Shows the forms, and offers what was put aside.
pub fn begin_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    if view.state.put_aside.is_some() {
        let said = texts.get(WriteBulletin::PutAside);
        banner_with_ui(ui, Kind::Information, &said, |ui| take_back_ui(ui, view));
    }
    let title = texts.get(WriteBulletin::BeginTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(WriteBulletin::BeginText));
        ui.add_space(theme::HALF_GAP);
        for form in ReadyMade::ALL {
            let state = texts.get(BulletinWord::State(form.state()));
            let note = texts.format(WriteBulletin::BeginNote, &[("state", state.into())]);
            let name = texts.get(ReadyMadeText::Name(form));
            form_ui(ui, view, &name, &note, Some(form));
        }
        let name = texts.get(WriteBulletin::BeginEmpty);
        let note = texts.get(WriteBulletin::BeginEmptyNote);
        form_ui(ui, view, &name, &note, None);
    });
    if view.state.put_aside.is_none() && view.has_previous {
        take_back_ui(ui, view);
    }
}

fn form_ui(
    ui: &mut Ui,
    view: &mut BulletinView<'_>,
    name: &str,
    note: &str,
    form: Option<ReadyMade>,
) {
    if button::secondary_ui(ui, name).clicked() {
        view.ask(Ask::Begin(form));
    }
    words::note_ui(ui, note);
    ui.add_space(theme::HALF_GAP);
}

fn take_back_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    if button::quiet_ui(ui, &view.texts.get(WriteBulletin::TakeBack)).clicked() {
        view.ask(Ask::TakeBack);
    }
}
