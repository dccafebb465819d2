//! The bar below every page: previous and next, and what is saved or still open.

use std::io;

use egui::{Label, Layout, Panel, RichText, Ui};

use super::bar_frame;
use crate::app::pages::{Action, Shows, View, organisation};
use crate::app::theme;
use crate::app::widgets::button;
use crate::draft::{Measuring, Page};
use crate::text::ids::Common;

/// Shows the bar.
pub(super) fn turning_ui(ui: &mut Ui, view: &mut View<'_>, save_failed: Option<io::ErrorKind>) {
    Panel::bottom("turn")
        .resizable(false)
        .frame(bar_frame())
        .show(ui, |ui| {
            let texts = view.texts;
            if view.shows() == Shows::Organisation {
                organisation::back_ui(ui, view);
                return;
            }
            ui.horizontal(|ui| {
                if let Some(previous) = view.session.previous_page()
                    && button::secondary_ui(ui, &texts.get(Common::Previous)).clicked()
                {
                    view.ask(Action::GoTo(previous));
                }
                let next = next(view);
                let next_width = next
                    .as_ref()
                    .map_or(0.0, |(_, label)| button_width(ui, label));
                let note_width = (ui.available_width() - next_width - 12.0).max(0.0);
                ui.allocate_ui_with_layout(
                    egui::vec2(note_width, theme::CONTROL_HEIGHT),
                    Layout::left_to_right(egui::Align::Center),
                    |ui| {
                        ui.set_min_width(note_width);
                        if note_width > 120.0 {
                            ui.add_space(8.0);
                            let note = RichText::new(note(view, save_failed))
                                .font(theme::small_font())
                                .color(theme::INK_SUBDUED);
                            ui.add(Label::new(note).wrap());
                        }
                    },
                );
                if let Some((page, label)) = next {
                    let enabled = can_go_on(view);
                    // Who resumes goes on there: one main button on the page.
                    let resumes =
                        view.state.resume_at.is_some() && view.session.draft.page == Page::Welcome;
                    ui.add_enabled_ui(enabled, |ui| {
                        let turn = if resumes {
                            button::secondary_ui(ui, &label)
                        } else {
                            button::primary_ui(ui, &label)
                        };
                        if turn.clicked() {
                            view.ask(Action::GoTo(page));
                        }
                    });
                }
            });
        });
}

/// The next page and the word on its button.
fn next(view: &View<'_>) -> Option<(Page, String)> {
    let page = view.session.next_page()?;
    let label = match (view.session.draft.page, page) {
        (Page::Sign, _) if view.session.draft.signed.is_none() => return None,
        // The offer to go on where one was is the one way then.
        (Page::Welcome, _) if view.offers_to_resume() => return None,
        (Page::Welcome, _) => Common::Begin,
        (_, Page::Result) => Common::ToResult,
        _ => Common::Next,
    };
    Some((page, view.texts.get(label)))
}

/// The situation decides which pages come, and measuring is a choice one makes; everything else can wait.
fn can_go_on(view: &View<'_>) -> bool {
    match view.session.draft.page {
        Page::Situation => view.session.draft.situation_is_complete(),
        Page::Computer => view.session.draft.measuring != Measuring::Undecided,
        _ => true,
    }
}

fn note(view: &View<'_>, save_failed: Option<io::ErrorKind>) -> String {
    if save_failed.is_some() {
        return view.texts.get(Common::NotSaved);
    }
    let page = view.session.draft.page;
    let open = view.session.open_questions(page).len();
    let shows_cards =
        page != Page::Computer || view.session.draft.measuring != Measuring::Undecided;
    if open > 0 && shows_cards {
        view.texts
            .format(Common::StillOpen, &[("count", open.into())])
    } else if view.session.draft.is_empty() {
        String::new()
    } else {
        view.texts.get(Common::Saved)
    }
}

fn button_width(ui: &Ui, label: &str) -> f32 {
    let galley = ui
        .painter()
        .layout_no_wrap(label.to_owned(), theme::strong_font(), theme::INK);
    galley.size().x + 2.0 * ui.spacing().button_padding.x + 4.0
}
