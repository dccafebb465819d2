//! The flaw behind a bulletin, and what follows when the organisation's measures came late.

use egui::Ui;

use super::BulletinView;
use crate::app::rules::bulletin::form::Form;
use crate::app::rules::bulletin::place::{About, Place};
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{card, choice, words};
use crate::text::ids::BulletinForm;

/// Shows the card.
pub fn flaw_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let (texts, today) = (view.texts, view.today);
    let Some(mut form) = view.form() else {
        return;
    };
    let title = texts.get(BulletinForm::FlawTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let options = [
            (About::Flaw, texts.get(BulletinForm::FlawYes)),
            (About::SomethingElse, texts.get(BulletinForm::FlawNo)),
        ];
        let present = form.draft.about;
        if let Some(about) = choice::choice_ui(ui, &title, &options, Some(present)) {
            form.draft.about = about;
        }
        if form.draft.about == About::Flaw {
            fields_ui(ui, &mut form);
            let bulletin = form.draft.to_bulletin(today);
            if bulletin.assumes_compromise(today) {
                compromise_ui(ui, &form);
            } else if let Some(flaw) = &bulletin.flaw
                && flaw.measures_taken_on.is_some()
            {
                let (kind, said) = match flaw.cut_off {
                    Some(_) => (Kind::Good, BulletinForm::InTime),
                    None => (Kind::Attention, BulletinForm::CutOffUnknown),
                };
                banner_ui(ui, kind, &texts.get(said));
            }
        }
    });
}

fn fields_ui(ui: &mut Ui, form: &mut Form<'_>) {
    form.day_ui(ui, Place::PublishedOn, BulletinForm::Published);
    let label = form.texts.get(BulletinForm::Advisories);
    form.line_ui(ui, Place::Advisories, &label);
    form.note_ui(ui, BulletinForm::AdvisoriesNote);
    form.day_ui(ui, Place::CutOff, BulletinForm::CutOff);
    form.note_ui(ui, BulletinForm::CutOffNote);
    form.day_ui(ui, Place::MeasuresTakenOn, BulletinForm::MeasuresTaken);
    if form.draft.flaw.measures_taken_on.trim().is_empty() {
        form.note_ui(ui, BulletinForm::MeasuresTakenNote);
    }
}

fn compromise_ui(ui: &mut Ui, form: &Form<'_>) {
    let texts = form.texts;
    let said = texts.get(BulletinForm::Compromise);
    banner_with_ui(ui, Kind::Attention, &said, |ui| {
        words::body_ui(ui, &texts.get(BulletinForm::CompromiseFollows));
        let follows = [
            BulletinForm::CompromiseMonitoring,
            BulletinForm::CompromisePasswords,
            BulletinForm::CompromiseCheckAgain,
        ]
        .map(|id| texts.get(id));
        words::bullets_ui(ui, follows.iter().map(String::as_str));
    });
}
