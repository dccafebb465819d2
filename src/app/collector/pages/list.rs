//! The list: search, filters with their counts, and one row per person and PC. Only visible rows are laid out.

mod filters;
mod table;

use egui::Ui;

use super::{View, register_is_used_ui};
use crate::app::collector::personal_data::Erased;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::{button, words};
use crate::register::listing::Criteria;
use crate::text::Texts;
use crate::text::ids::{CollectorKeeping, CollectorList, CollectorText};
use filters::{narrow_selects_ui, pills_ui, search_ui};
use table::table_ui;

/// Shows the page.
pub fn list_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageList));
    ui.add_space(4.0);
    register_is_used_ui(ui, view);
    if let Some(erased) = &view.state.erased {
        erased_ui(ui, texts, erased);
    }
    search_ui(ui, view);
    view.follow_listing();
    pills_ui(ui, view);
    narrow_selects_ui(ui, view);
    ui.add_space(4.0);
    if view.state.listing.is_empty() {
        empty_ui(ui, view);
    } else {
        let count = [
            ("shown", view.state.listing.len().into()),
            ("all", view.state.listing.all().into()),
        ];
        words::note_ui(ui, &texts.format(CollectorList::Shown, &count));
        table_ui(ui, view);
    }
}

/// Says that a person is gone, and where the program wrote about that person itself.
fn erased_ui(ui: &mut Ui, texts: &Texts, erased: &Erased) {
    banner_with_ui(ui, Kind::Good, &texts.get(CollectorKeeping::Erased), |ui| {
        if !erased.elsewhere.is_empty() {
            words::body_ui(ui, &texts.get(CollectorKeeping::ErasedElsewhere));
            words::bullets_ui(ui, erased.elsewhere.iter().map(String::as_str));
        }
        words::note_ui(ui, &texts.get(CollectorKeeping::ErasedMayStay));
    });
}

fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    if view.state.listing.all() == 0 {
        words::body_ui(ui, &texts.get(CollectorList::NothingYet));
        return;
    }
    banner_with_ui(
        ui,
        Kind::Information,
        &texts.get(CollectorList::NothingFound),
        |ui| {
            if button::secondary_ui(ui, &texts.get(CollectorList::ShowAll)).clicked() {
                view.state.criteria = Criteria {
                    order: view.state.criteria.order,
                    ..Criteria::default()
                };
            }
        },
    );
}

#[cfg(test)]
mod tests;
