//! How the code of a key was compared: asked wherever somebody trusts a key, and never answered beforehand.

use egui::Ui;

use crate::app::widgets::{choice, words};
use crate::register::decision::Comparison;
use crate::text::Texts;
use crate::text::ids::CollectorVouching;

/// Asks how the code was compared.
pub fn comparison_ui(ui: &mut Ui, texts: &Texts, compared: &mut Option<Comparison>) {
    let question = texts.get(CollectorVouching::How);
    words::strong_ui(ui, &question);
    let ways = [
        (
            Comparison::Telephone,
            texts.get(CollectorVouching::Telephone),
        ),
        (Comparison::InPerson, texts.get(CollectorVouching::InPerson)),
    ];
    if let Some(way) = choice::choice_ui(ui, &question, &ways, *compared) {
        *compared = Some(way);
    }
}
