//! Who decided, and how continuity was weighed against damage.

use egui::Ui;

use crate::app::rules::bulletin::form::Form;
use crate::app::rules::bulletin::place::Place;
use crate::app::widgets::{card, words};
use crate::text::ids::BulletinForm;

/// Shows the card with who decided on the bulletin, and when.
pub fn decision_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let texts = form.texts;
    let title = texts.get(BulletinForm::DecisionTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        form.line_ui(ui, Place::DecidedBy, &texts.get(BulletinForm::DecidedBy));
        form.note_ui(ui, BulletinForm::DecidedByNote);
        form.day_ui(ui, Place::DecidedOn, BulletinForm::DecidedOn);
    });
}

/// Shows the card with the record of the continuity decision.
pub fn weighed_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let texts = form.texts;
    let title = texts.get(BulletinForm::WeighedTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(BulletinForm::WeighedText));
        for (place, label) in [
            (Place::PrimaryProcess, BulletinForm::PrimaryProcess),
            (Place::Stops, BulletinForm::Stops),
            (Place::Damage, BulletinForm::Damage),
            (Place::Weighed, BulletinForm::Weighed),
        ] {
            form.lines_ui(ui, place, &texts.get(label));
        }
        form.line_ui(ui, Place::WeighedBy, &texts.get(BulletinForm::WeighedBy));
        form.note_ui(ui, BulletinForm::WeighedAsAbove);
        form.day_ui(ui, Place::WeighedOn, BulletinForm::WeighedOn);
        form.note_ui(ui, BulletinForm::WeighedAsAbove);
    });
}
