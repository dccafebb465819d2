//! What is still missing, and what these rules say in both languages: to workers, and as a whole.

use egui::Ui;

use super::{Action, Page, View, next_ui};
use crate::app::rules::labels::label_from_afar;
use crate::app::rules::preview::preview_ui;
use crate::app::rules::sentence::sentence;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{button, words};
use crate::text::ids::{RulesReview, RulesText};

/// Shows the page.
pub fn review_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageReview));
    words::lead_ui(ui, &texts.get(RulesReview::Lead));
    ui.add_space(8.0);
    troubles_ui(ui, view);
    if let Some(policy) = view.state.checked.so_far.clone() {
        let shown = (&*policy, view.now);
        preview_ui(ui, texts, &mut view.state.reader, shown);
    }
    next_ui(ui, view, Page::Review);
}

/// Lists what is missing or wrong, with a way to each field.
pub fn troubles_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let troubles = view.state.checked.troubles.clone();
    if troubles.is_empty() {
        banner_ui(ui, Kind::Good, &texts.get(RulesReview::Ready));
        return;
    }
    let count = [("count", troubles.len().into())];
    let title = texts.format(RulesReview::Open, &count);
    banner_with_ui(ui, Kind::Attention, &title, |ui| {
        for (index, trouble) in troubles.iter().enumerate() {
            let label = label_from_afar(texts, view.form(), &trouble.key);
            ui.push_id(index, |ui| {
                if button::quiet_ui(ui, &label).clicked() {
                    view.ask(Action::GoToField(trouble.key.clone()));
                }
                words::note_ui(ui, &sentence(texts, trouble));
            });
        }
    });
}
