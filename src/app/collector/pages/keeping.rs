//! How long checklists are kept, and which have been kept long enough.

mod due;

pub(super) use due::inside_ui;

use egui::Ui;

use super::{Action, View, keeper_is_known_ui};
use crate::app::widgets::{card, choice, words};
use crate::register::decision::What;
use crate::text::ids::{CollectorKeeping, CollectorText};

/// The periods to choose from, in years.
const YEARS: [u32; 5] = [1, 2, 3, 5, 10];

/// Shows the page.
pub fn keeping_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageKeeping));
    words::lead_ui(ui, &texts.get(CollectorKeeping::Lead));
    ui.add_space(8.0);
    period_ui(ui, view);
    due::due_ui(ui, view);
}

fn period_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorKeeping::PeriodTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(CollectorKeeping::PeriodText));
        let months = view.known.retention_months;
        match months {
            None => words::body_ui(ui, &texts.get(CollectorKeeping::Undecided)),
            Some(months) if !YEARS.contains(&(months / 12)) || months % 12 != 0 => {
                let count = [("count", months.into())];
                words::body_ui(ui, &texts.format(CollectorKeeping::Other, &count));
            }
            Some(_) => {}
        }
        if !keeper_is_known_ui(ui, view) {
            return;
        }
        let options = YEARS.map(|years| {
            let count = [("count", years.into())];
            (years * 12, texts.format(CollectorKeeping::Years, &count))
        });
        if let Some(chosen) = choice::choice_ui(ui, &title, &options, months)
            && Some(chosen) != months
        {
            view.ask(Action::Decide(What::RetentionSet { months: chosen }));
        }
    });
}
