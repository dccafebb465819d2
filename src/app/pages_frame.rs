//! The frame of a role whose pages can be gone to at any time: its pages at the side, or on top when the window is narrow.

use egui::{CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::frame::{Turned, bar_frame, other_language_ui, product_name_ui, side_panel};
use super::theme;
use super::widgets::navigation::navigation_ui;
use super::widgets::select::select_ui;
use crate::text::{Language, Texts};

/// The pages of a role.
pub struct Pages<P> {
    /// What tells the role's panels from another role's.
    pub id: &'static str,
    /// What a screen reader calls the list of pages.
    pub name: String,
    /// The pages with their names, in their order.
    pub pages: Vec<(P, String)>,
    /// The one that counts as shown.
    pub here: P,
}

/// What was asked for at the side, and how much room is left beside it.
pub struct Side<P> {
    /// The page to go to.
    pub page: Option<P>,
    /// The language to speak.
    pub language: Option<Language>,
    margin: i8,
}

/// Shows the pages, and the other language.
pub fn side_ui<P: Copy + PartialEq>(ui: &mut Ui, texts: &Texts, pages: &Pages<P>) -> Side<P> {
    if ui.available_width() >= theme::WIDE_FROM {
        wide_ui(ui, texts, pages)
    } else {
        narrow_ui(ui, texts, pages)
    }
}

fn wide_ui<P: Copy + PartialEq>(ui: &mut Ui, texts: &Texts, pages: &Pages<P>) -> Side<P> {
    let mut side = Side {
        page: None,
        language: None,
        margin: 32,
    };
    side_panel(pages.id).show(ui, |ui| {
        product_name_ui(ui, texts);
        // In a low window the pages scroll, so that each can be reached and the language stays in sight.
        let below = theme::CONTROL_HEIGHT + theme::GAP;
        ScrollArea::vertical()
            .max_height((ui.available_height() - below).max(theme::CONTROL_HEIGHT))
            .auto_shrink([false, true])
            .show(ui, |ui| {
                side.page = navigation_ui(ui, &pages.name, &pages.pages, pages.here);
            });
        ui.with_layout(Layout::bottom_up(egui::Align::Min), |ui| {
            side.language = other_language_ui(ui, texts);
        });
    });
    side
}

/// Shows the pages behind one line: below each other they would leave no room for the page itself.
fn narrow_ui<P: Copy + PartialEq>(ui: &mut Ui, texts: &Texts, pages: &Pages<P>) -> Side<P> {
    let mut side = Side {
        page: None,
        language: None,
        margin: 16,
    };
    Panel::top((pages.id, "top"))
        .resizable(false)
        .frame(bar_frame())
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let width = (ui.available_width() - 130.0).clamp(160.0, 360.0);
                side.page = select_ui(ui, &pages.name, width, &pages.pages, &pages.here);
                side.language = other_language_ui(ui, texts);
            });
        });
    side
}

/// Shows the page itself in a column that scrolls; a page that was just turned begins at its top.
pub fn column_ui<P>(
    ui: &mut Ui,
    side: &Side<P>,
    turned: Turned,
    widest: f32,
    page_ui: impl FnOnce(&mut Ui),
) {
    CentralPanel::default()
        .frame(Frame::new().fill(theme::GROUND).inner_margin(Margin {
            left: side.margin,
            right: 0,
            top: 0,
            bottom: 0,
        }))
        .show(ui, |ui| {
            let mut area = ScrollArea::vertical().auto_shrink([false, false]);
            if turned == Turned::Now {
                area = area.vertical_scroll_offset(0.0);
            }
            area.show(ui, |ui| {
                let column = (ui.available_width() - f32::from(side.margin)).min(widest);
                ui.set_max_width(column);
                ui.add_space(24.0);
                page_ui(ui);
                ui.add_space(24.0);
            });
        });
}
