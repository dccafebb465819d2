//! The rows of the list, a list box: one stop of the Tab key, arrows walk through it, Enter opens, typing searches.

use egui::accesskit::Role;
use egui::{Event, EventFilter, Key, Ui, UiBuilder};

use crate::app::collector::pages::row::{Place, row_height, row_id, row_ui};
use crate::app::collector::pages::{Action, View};
use crate::app::collector::state::Focus;
use crate::app::widgets::rows::rows_ui;
use crate::text::ids::CollectorText;

/// How many rows a page key goes.
const PAGE_OF_ROWS: usize = 8;

pub(super) fn table_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let count = view.state.listing.len();
    let row_height = row_height(ui.available_width());
    let selected = view.selected_row();
    let moved = keys(ui, view, selected, count);
    let at = moved.or(selected).unwrap_or(0);
    let name = texts.get(CollectorText::PageList);
    let builder = UiBuilder::new()
        .id_salt("lines")
        .accessibility_role(Role::ListBox)
        .accessibility_label(name);
    let mut opened = None;
    let mut pressed = None;
    let listing = &view.state.listing;
    let take_focus = view.state.focus == Some(Focus::Row) || moved.is_some();
    ui.scope_builder(builder, |ui| {
        let shown = rows_ui(ui, row_height, count, Some(at), |ui, row| {
            let Some(line) = listing.line(row) else {
                return;
            };
            let place = Place { row, count, at };
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
        view.state.rows_laid_out = shown.len();
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
fn keys(ui: &Ui, view: &mut View<'_>, selected: Option<usize>, count: usize) -> Option<usize> {
    let at = selected.unwrap_or(0);
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
    let last = count.saturating_sub(1);
    let (row, typed) = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        let row = if pressed(Key::ArrowDown) {
            Some((at + 1).min(last))
        } else if pressed(Key::ArrowUp) {
            Some(at.saturating_sub(1))
        } else if pressed(Key::PageDown) {
            Some((at + PAGE_OF_ROWS).min(last))
        } else if pressed(Key::PageUp) {
            Some(at.saturating_sub(PAGE_OF_ROWS))
        } else if pressed(Key::Home) {
            Some(0)
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
