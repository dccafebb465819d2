//! The frame around every page of the role: its pages at the side, or on top when the window is narrow.

use egui::{CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::pages::{self, Action, Page, View, progress};
use crate::app::WindowAction;
use crate::app::frame::{Turned, bar_frame, other_language_ui, product_name_ui, side_panel};
use crate::app::theme;
use crate::app::widgets::navigation::navigation_ui;
use crate::app::widgets::select::select_ui;
use crate::app::widgets::words;
use crate::text::ids::CollectorText;

/// The widest the list gets, in points: columns that stand too far apart are hard to follow.
const LIST_WIDTH: f32 = 1100.0;

/// Shows the role: frame and page.
pub fn collector_ui(ui: &mut Ui, view: &mut View<'_>, turned: Turned) {
    let wide = ui.available_width() >= theme::WIDE_FROM;
    if wide {
        side_ui(ui, view);
    } else {
        top_ui(ui, view);
    }
    // Whoever comes back to the list goes on at the line that was open.
    let goes_to_heading = turned == Turned::Now && view.state.focus.is_none();
    progress::progress_ui(ui, view);
    let margin = if wide { 32 } else { 16 };
    CentralPanel::default()
        .frame(Frame::new().fill(theme::GROUND).inner_margin(Margin {
            left: margin,
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
                let widest = if view.page == Page::List {
                    LIST_WIDTH
                } else {
                    theme::COLUMN_WIDTH
                };
                let column = (ui.available_width() - f32::from(margin)).min(widest);
                ui.set_max_width(column);
                ui.add_space(24.0);
                page_ui(ui, view);
                ui.add_space(24.0);
            });
        });
    if goes_to_heading {
        words::focus_heading(ui.ctx());
    }
}

fn page_ui(ui: &mut Ui, view: &mut View<'_>) {
    // Each page has ids of its own, so that no field takes over another page's focus.
    let page = view.page;
    ui.push_id(("collector", page), |ui| match page {
        Page::Welcome => pages::welcome::welcome_ui(ui, view),
        Page::Folder => pages::folder::folder_ui(ui, view),
        Page::List => pages::list::list_ui(ui, view),
        Page::FollowUp => pages::follow_up::follow_up_ui(ui, view),
        Page::Export => pages::export::export_ui(ui, view),
        Page::Keeping => pages::keeping::keeping_ui(ui, view),
        Page::Details => pages::details::details_ui(ui, view),
    });
}

fn side_ui(ui: &mut Ui, view: &mut View<'_>) {
    side_panel("collector pages").show(ui, |ui| {
        product_name_ui(ui, view.texts);
        pages_ui(ui, view);
        ui.with_layout(Layout::bottom_up(egui::Align::Min), |ui| {
            language_ui(ui, view);
        });
    });
}

/// Shows the pages behind one line: below each other they would leave no room for the page itself.
fn top_ui(ui: &mut Ui, view: &mut View<'_>) {
    Panel::top("collector page")
        .resizable(false)
        .frame(bar_frame())
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let width = (ui.available_width() - 130.0).clamp(160.0, 360.0);
                let (pages, here) = pages(view);
                let name = view.texts.get(CollectorText::NavigationName);
                if let Some(page) = select_ui(ui, &name, width, &pages, &here) {
                    view.ask(Action::GoTo(page));
                }
                language_ui(ui, view);
            });
        });
}

/// Returns the pages with their names, and the one that counts as shown.
fn pages(view: &View<'_>) -> ([(Page, String); Page::ALL.len()], Page) {
    let pages = Page::ALL.map(|page| (page, view.texts.get(page.name())));
    let here = match view.page {
        Page::Details => Page::List,
        other => other,
    };
    (pages, here)
}

fn pages_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (pages, here) = pages(view);
    let name = view.texts.get(CollectorText::NavigationName);
    if let Some(page) = navigation_ui(ui, &name, &pages, here) {
        view.ask(Action::GoTo(page));
    }
}

fn language_ui(ui: &mut Ui, view: &mut View<'_>) {
    if let Some(language) = other_language_ui(ui, view.texts) {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
}
