//! What the rules say in one language: all of it in words, and what differs from the default policy.

use egui::Ui;

use crate::app::widgets::{card, words};
use crate::policy::Policy;
use crate::text::Texts;
use crate::text::policy::explain;

/// Shows it. `own` are the words of the window, `shown` those of the reader.
pub fn preview_ui(ui: &mut Ui, _own: &Texts, shown: &Texts, policy: &Policy) {
    for section in explain(shown, policy) {
        card::card_ui(ui, &section.title, |ui| {
            words::section_ui(ui, &section.title);
            words::bullets_ui(ui, section.lines.iter().map(String::as_str));
        });
    }
}
