//! What was noted about a line, oldest first, and a new note.

use egui::Ui;

use crate::app::collector::line_look::paragraphs;
use crate::app::collector::pages::{Action, View, keeper_is_known_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, words};
use crate::checklist::MAX_TEXT;
use crate::register::decision::What;
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::text::ids::CollectorNotes;

/// Shows the card.
pub(super) fn notes_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line) {
    let texts = view.texts;
    let title = texts.get(CollectorNotes::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for note in &line.notes {
            let said = [
                ("date", texts.date(note.on).into()),
                ("name", visible(&note.by.name).into()),
                ("text", paragraphs(&note.text).into()),
            ];
            words::body_ui(ui, &texts.format(CollectorNotes::Line, &said));
        }
        if !keeper_is_known_ui(ui, view) {
            return;
        }
        let label = texts.get(CollectorNotes::New);
        let note = &mut view.state.details.note;
        field_ui(ui, &label, note, Lines::Several, MAX_TEXT, None);
        let text = note.trim().to_owned();
        let add = ui
            .add_enabled_ui(!text.is_empty(), |ui| {
                button::secondary_ui(ui, &texts.get(CollectorNotes::Add))
            })
            .inner;
        if add.clicked() {
            view.state.details.note.clear();
            view.ask(Action::Decide(What::Noted {
                line: line.id.0.clone(),
                text,
            }));
        }
    });
}
