//! The frame around every page of the role.

use egui::Ui;

use super::pages::{self, Action, Page, View, progress};
use crate::app::WindowAction;
use crate::app::frame::Turned;
use crate::app::pages_frame::{Pages, column_ui, side_ui};
use crate::app::theme;
use crate::app::widgets::words;
use crate::text::ids::CollectorText;

/// The widest the list gets, in points: columns that stand too far apart are hard to follow.
const LIST_WIDTH: f32 = 1100.0;

/// Shows the role: frame and page.
pub fn collector_ui(ui: &mut Ui, view: &mut View<'_>, turned: Turned) {
    let side = side_ui(ui, view.texts, &pages(view));
    if let Some(page) = side.page {
        view.ask(Action::GoTo(page));
    }
    if let Some(language) = side.language {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
    view.follow_listing();
    // Whoever comes back to the list goes on at the line that was open.
    let goes_to_heading = turned == Turned::Now && view.state.focus.is_none();
    progress::progress_ui(ui, view);
    let widest = if view.page == Page::List {
        LIST_WIDTH
    } else {
        theme::COLUMN_WIDTH
    };
    column_ui(ui, &side, turned, widest, |ui| page_ui(ui, view));
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

fn pages(view: &View<'_>) -> Pages<Page> {
    Pages {
        id: "collector pages",
        name: view.texts.get(CollectorText::NavigationName),
        pages: Page::ALL
            .map(|page| (page, view.texts.get(page.name())))
            .to_vec(),
        here: match view.page {
            Page::Details => Page::List,
            other => other,
        },
    }
}
