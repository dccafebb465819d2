//! The frame around every page: steps, language, the bar with previous and next. One line on top when narrow.

mod turning;

use std::io;

use egui::{CentralPanel, Frame, Label, Layout, Margin, Panel, RichText, ScrollArea, Stroke, Ui};

use super::WindowAction;
use super::pages::{self, Action, Shows, View, organisation};
use super::rules_in_force::banners::banners_ui;
use super::theme;
use super::widgets::banner::{Kind, banner_ui};
use super::widgets::stepper::{Step, StepState, stepper_ui};
use super::widgets::{button, card, choice, key_scroll, words};
use crate::draft::Page;
use crate::text::ids::{Common, Welcome};
use crate::text::{Language, Texts};

/// Whether the page was turned in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// A new page: scrolled to its top, its heading gets the focus.
    Now,
    /// The same as before.
    Before,
}

impl Turned {
    /// Reads a comparison.
    #[must_use]
    pub fn of(turned: bool) -> Self {
        if turned { Self::Now } else { Self::Before }
    }
}

/// Shows the wizard: frame and page.
pub fn wizard_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    turned: Turned,
    save_failed: Option<io::ErrorKind>,
) {
    let wide = ui.available_width() >= theme::WIDE_FROM;
    if wide {
        side_ui(ui, view);
    } else {
        top_ui(ui, view);
    }
    turning::turning_ui(ui, view, save_failed);
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
            if turned == Turned::Now && view.state.scroll_to.is_none() {
                area = area.vertical_scroll_offset(0.0);
            }
            area.show(ui, |ui| {
                let column = (ui.available_width() - f32::from(margin)).min(theme::COLUMN_WIDTH);
                ui.set_max_width(column);
                key_scroll::key_scroll_ui(ui);
                ui.add_space(24.0);
                if save_failed.is_some() {
                    banner_ui(ui, Kind::Stop, &view.texts.get(Common::SaveFailed));
                }
                if let Some(path) = &view.state.set_aside {
                    let file = path.display().to_string();
                    banner_ui(
                        ui,
                        Kind::Attention,
                        &view
                            .texts
                            .format(Common::SetAside, &[("file", file.into())]),
                    );
                }
                page_ui(ui, view);
                ui.add_space(24.0);
            });
        });
    if turned == Turned::Now {
        words::focus_heading(ui.ctx());
    }
}

fn page_ui(ui: &mut Ui, view: &mut View<'_>) {
    // Each page has ids of its own, so that no field takes over another page's focus.
    let page = match view.shows() {
        Shows::Step(page) => {
            banners_ui(ui, view, Shows::Step(page));
            page
        }
        Shows::Organisation => {
            ui.push_id(Shows::Organisation, |ui| {
                organisation::organisation_ui(ui, view);
            });
            return;
        }
    };
    ui.push_id(page, |ui| match page {
        Page::Welcome => pages::welcome::welcome_ui(ui, view),
        Page::Situation => pages::situation::situation_ui(ui, view),
        Page::Computer => pages::computer::computer_ui(ui, view),
        Page::Access | Page::Place | Page::Agreements => pages::topic::topic_ui(ui, view, page),
        Page::Result => pages::result::result_ui(ui, view),
        Page::Sign => pages::sign::sign_ui(ui, view),
        Page::Done => pages::done::done_ui(ui, view),
    });
}

/// Makes the panel at the side that lists a role's pages.
pub(super) fn side_panel(id: &'static str) -> Panel {
    Panel::left(id)
        .exact_size(theme::SIDE_WIDTH)
        .resizable(false)
        .show_separator_line(false)
        .frame(
            Frame::new()
                .fill(theme::SURFACE)
                .inner_margin(Margin::symmetric(14, 20)),
        )
}

/// Shows the program's name at the top of that panel.
pub(super) fn product_name_ui(ui: &mut Ui, texts: &Texts) {
    ui.add(Label::new(
        RichText::new(texts.get(Common::ProductName))
            .font(theme::section_font())
            .color(theme::PRIMARY),
    ));
    ui.add_space(14.0);
}

fn side_ui(ui: &mut Ui, view: &mut View<'_>) {
    side_panel("steps").show(ui, |ui| {
        product_name_ui(ui, view.texts);
        if let Some(page) = stepper_ui(ui, &steps(view)) {
            view.ask(Action::GoTo(page));
        }
        organisation::entry_ui(ui, view);
        ui.with_layout(Layout::bottom_up(egui::Align::Min), |ui| {
            language_ui(ui, view);
        });
    });
}

fn top_ui(ui: &mut Ui, view: &mut View<'_>) {
    Panel::top("step")
        .resizable(false)
        .frame(bar_frame())
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                let pages = view.session.pages();
                let here = pages
                    .iter()
                    .position(|page| *page == view.session.draft.page)
                    .unwrap_or_default();
                let name = pages::welcome::page_name(view.texts, view.session.draft.page);
                let step = [
                    ("number", (here + 1).into()),
                    ("total", pages.len().into()),
                    ("name", name.into()),
                ];
                let step = view.texts.format(Common::StepOfSteps, &step);
                ui.add(Label::new(RichText::new(step).font(theme::strong_font())).wrap());
                language_ui(ui, view);
            });
            // On a line of its own: beside the language it would leave no room for long names.
            organisation::quiet_entry_ui(ui, view);
        });
}

/// Offers the other language in its own words, on every page; returns it when it was pressed.
pub fn other_language_ui(ui: &mut Ui, texts: &Texts) -> Option<Language> {
    let mut pressed = None;
    for language in Language::FOR_PEOPLE {
        if language != texts.language() {
            let name = pages::welcome::language_name(texts, language);
            if button::quiet_ui(ui, &name).clicked() {
                pressed = Some(language);
            }
        }
    }
    pressed
}

fn language_ui(ui: &mut Ui, view: &mut View<'_>) {
    if let Some(language) = other_language_ui(ui, view.texts) {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
}

fn steps(view: &View<'_>) -> Vec<Step<Page>> {
    let texts = view.texts;
    view.session
        .pages()
        .into_iter()
        .map(|page| {
            let name = pages::welcome::page_name(texts, page);
            let (state, spoken) = if view.shows() == Shows::Step(page) {
                (StepState::Here, Common::StepHere)
            } else if !view.state.seen.contains(&page) {
                (StepState::Later, Common::StepLater)
            } else if view.session.is_complete(page) {
                (StepState::Complete, Common::StepComplete)
            } else {
                (StepState::Open, Common::StepOpen)
            };
            let spoken = texts.format(spoken, &[("name", (&name).into())]);
            Step {
                value: page,
                name,
                spoken,
                state,
            }
        })
        .collect()
}

/// The ground of the bars above and below a page.
pub fn bar_frame() -> Frame {
    Frame::new()
        .fill(theme::SURFACE)
        .stroke(Stroke::new(1.0, theme::HAIRLINE))
        .inner_margin(Margin::symmetric(16, 10))
}

/// Shows a page that only says something and can be closed.
pub fn message_ui(ui: &mut Ui, texts: &Texts, heading: &str, text: &str) {
    CentralPanel::default()
        .frame(
            Frame::new()
                .fill(theme::GROUND)
                .inner_margin(Margin::same(32)),
        )
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(theme::COLUMN_WIDTH));
            words::heading_ui(ui, heading);
            words::body_ui(ui, text);
            ui.add_space(theme::GAP);
            if button::primary_ui(ui, &texts.get(Common::Close)).clicked() {
                ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
            }
        });
}

/// Shows a card with the languages and returns the one that was chosen in this frame.
pub fn language_card_ui(ui: &mut Ui, texts: &Texts) -> Option<Language> {
    let title = texts.get(Welcome::LanguageTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let options = Language::FOR_PEOPLE
            .map(|language| (language, pages::welcome::language_name(texts, language)));
        let spoken = texts.get(Common::LanguageGroup);
        choice::choice_ui(ui, &spoken, &options, Some(texts.language()))
    })
}
