//! The rows of the list, a list box: one stop of the Tab key, arrows walk through it, Enter opens, typing searches.

use std::ops::Range;

use egui::accesskit::Role;
use egui::{Event, EventFilter, Key, Ui, UiBuilder};

use crate::app::collector::pages::row::{Place, row_height, row_id, row_ui};
use crate::app::collector::pages::{Action, View};
use crate::app::collector::state::Focus;
use crate::app::widgets::rows::rows_ui;

/// How many rows a page key goes.
const PAGE_OF_ROWS: usize = 8;

/// Shows some of the rows as a list box of its own.
pub(super) fn table_ui(ui: &mut Ui, view: &mut View<'_>, rows: Range<usize>, name: &str) {
    let texts = view.texts;
    let count = rows.len();
    let row_height = row_height(ui.available_width());
    let selected = view.selected_row().filter(|row| rows.contains(row));
    let moved = keys(ui, view, selected, &rows);
    // The one that gets the keyboard is in this part, or nothing is selected and this is the first part.
    let is_the_first_stop =
        selected.is_some() || (rows.start == 0 && view.selected_row().is_none());
    let at = moved.or(selected).unwrap_or(rows.start);
    let builder = UiBuilder::new()
        .id_salt(("lines", rows.start))
        .accessibility_role(Role::ListBox)
        .accessibility_label(name);
    let mut opened = None;
    let mut pressed = None;
    let listing = &view.state.listing;
    let take_focus = view.state.focus == Some(Focus::Row) && is_the_first_stop || moved.is_some();
    ui.scope_builder(builder, |ui| {
        let shown = rows_ui(ui, row_height, count, Some(at - rows.start), |ui, place| {
            let row = rows.start + place;
            let Some(line) = listing.line(row) else {
                return;
            };
            let place = Place {
                row: place,
                count,
                at: at - rows.start,
            };
            let response = row_ui(ui, texts, line, place);
            if response.clicked() {
                pressed = Some(row);
                opened = Some(line.id.clone());
            }
            if row == at && take_focus {
                response.request_focus();
                ui.scroll_to_rect_animation(
                    response.rect.expand(8.0),
                    None,
                    egui::style::ScrollAnimation::none(),
                );
            }
        });
        view.state.rows_laid_out += shown.len();
    });
    if take_focus {
        view.state.focus = None;
    }
    if let Some(row) = moved.or(pressed) {
        view.state.selected = view.state.listing.line(row).map(|line| line.id.clone());
    }
    if let Some(line) = opened {
        view.ask(Action::OpenLine(line));
    }
}

/// Takes the keys of the row that has the keyboard; returns the row to go to.
fn keys(
    ui: &Ui,
    view: &mut View<'_>,
    selected: Option<usize>,
    rows: &Range<usize>,
) -> Option<usize> {
    let first = rows.start;
    let at = selected.unwrap_or(first);
    let id = row_id(view.state.listing.line(at)?);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            id,
            EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            },
        );
    });
    let last = rows.end.saturating_sub(1).max(first);
    let (row, typed) = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        let row = if pressed(Key::ArrowDown) {
            Some((at + 1).min(last))
        } else if pressed(Key::ArrowUp) {
            Some(at.saturating_sub(1).max(first))
        } else if pressed(Key::PageDown) {
            Some((at + PAGE_OF_ROWS).min(last))
        } else if pressed(Key::PageUp) {
            Some(at.saturating_sub(PAGE_OF_ROWS).max(first))
        } else if pressed(Key::Home) {
            Some(first)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        };
        let typed = input.events.iter().find_map(|event| match event {
            Event::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        });
        (row, typed)
    });
    if let Some(typed) = typed {
        view.state.criteria.search.push_str(&typed);
        view.state.focus = Some(Focus::Search);
        ui.ctx().request_repaint();
    }
    row
}
