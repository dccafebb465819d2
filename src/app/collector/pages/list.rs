//! The list: search, filters with their counts, and one row per person and PC. Only visible rows are laid out.

mod filters;
mod table;

use egui::Ui;

use super::{View, changed_files_ui, clocks_ui, register_is_used_ui};
use crate::app::collector::personal_data::Erased;
use crate::app::collector::state::Focus;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::expander::expander_ui;
use crate::app::widgets::{button, words};
use crate::register::listing::Criteria;
use crate::text::Texts;
use crate::text::ids::{CollectorKeeping, CollectorList, CollectorSource, CollectorText};
use filters::{narrow_selects_ui, pills_ui, search_ui};
use table::table_ui;

/// Shows the page.
pub fn list_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageList));
    ui.add_space(4.0);
    register_is_used_ui(ui, view);
    clocks_ui(ui, view);
    changed_files_ui(ui, view);
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
        rows_ui(ui, view);
    }
}

/// Shows people and what needs a look first, and files that are no checklist behind one line; where these are asked for, or
/// there is nothing else, they stand open.
fn rows_ui(ui: &mut Ui, view: &mut View<'_>) {
    view.state.rows_laid_out = 0;
    let name = view.texts.get(CollectorText::PageList);
    let (count, last) = (view.state.listing.len(), view.state.listing.no_checklists());
    let criteria = &view.state.criteria;
    let is_asked_for = criteria.state.is_some() || !criteria.search.trim().is_empty();
    if is_asked_for || last == 0 || last == count {
        table_ui(ui, view, 0..count, &name);
        return;
    }
    let others = count - last;
    table_ui(ui, view, 0..others, &name);
    ui.add_space(8.0);
    let said = [("count", last.into())];
    let said = view.texts.format(CollectorSource::NoChecklists, &said);
    let mut is_open = None;
    expander_ui(ui, &said, |ui| {
        is_open = Some(());
        table_ui(ui, view, others..count, &said);
    });
    let is_hidden = view.selected_row().is_some_and(|row| row >= others) && is_open.is_none();
    if is_hidden && view.state.focus == Some(Focus::Row) {
        // The keyboard cannot go to a row that is folded away: the first one takes it in the next frame.
        view.state.selected = None;
        ui.ctx().request_repaint();
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

#[cfg(all(test, target_os = "linux"))]
mod pictures;
#[cfg(test)]
mod tests;
