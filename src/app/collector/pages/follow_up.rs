//! What is still to be done, by who must act; reminders, and the list for IT.

mod keys;
mod rules;

use egui::accesskit::Role;
use egui::{Response, Sense, Ui, WidgetInfo, vec2};

use super::row::COLUMNS_FROM;
use super::{Action, View, clocks_ui, keeper_is_known_ui};
use crate::app::collector::to_do::ToDo;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::button::focus_ring_ui;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::rows::{paint_frame, rows_ui};
use crate::app::widgets::words::{self, paint_text};
use crate::app::widgets::{button, card};
use crate::register::visible::visible;
use crate::text::ids::{CollectorFollowUp, CollectorText};

/// The height of a task, in points.
const WIDE_TASK: f32 = 68.0;
/// The same where each of its texts has two lines.
const NARROW_TASK: f32 = 112.0;

/// Shows the page.
pub fn follow_up_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageFollowUp));
    words::lead_ui(ui, &texts.get(CollectorFollowUp::Lead));
    ui.add_space(8.0);
    clocks_ui(ui, view);
    keys::keys_ui(ui, view);
    rules::rules_ui(ui, view);
    reminders_ui(ui, view);
    view.state.to_do.follow(&view.known.lines, view.today);
    if view.state.to_do.groups().is_empty() {
        // As long as keys wait nobody knows whether nothing is open.
        if view.state.listing.waiting().keys == 0 {
            banner_ui(
                ui,
                Kind::Information,
                &texts.get(CollectorFollowUp::Nothing),
            );
        }
        return;
    }
    it_ui(ui, view);
    let mut opened = None;
    let to_do = &view.state.to_do;
    for (who, tasks) in to_do.groups() {
        let count = [("who", who.id().into()), ("count", tasks.len().into())];
        words::section_ui(ui, &texts.format(CollectorFollowUp::Group, &count));
        let height = if ui.available_width() >= COLUMNS_FROM {
            WIDE_TASK
        } else {
            NARROW_TASK
        };
        ui.push_id(who.id(), |ui| {
            rows_ui(ui, height, tasks.len(), None, |ui, index| {
                let task = tasks.get(index);
                let task = task.and_then(|open| to_do.in_words(*open, texts));
                if let Some(task) = task
                    && task_ui(ui, &task).clicked()
                {
                    opened = Some(task.line);
                }
            });
        });
        ui.add_space(theme::GAP);
    }
    if let Some(line) = opened {
        view.ask(Action::OpenLine(line));
    }
}

fn reminders_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorFollowUp::RemindersTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(CollectorFollowUp::RemindersText));
        if !keeper_is_known_ui(ui, view) {
            return;
        }
        if button::secondary_ui(ui, &texts.get(CollectorFollowUp::RemindersButton)).clicked() {
            view.ask(Action::MakeReminders);
        }
        outcome_ui(ui, view, Part::Reminders);
    });
}

fn it_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(CollectorFollowUp::ItTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(CollectorFollowUp::ItText));
        if button::secondary_ui(ui, &texts.get(CollectorFollowUp::ItButton)).clicked() {
            view.ask(Action::SaveItList);
        }
        outcome_ui(ui, view, Part::ItList);
    });
}

/// The part of the page that something came of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The reminders.
    Reminders,
    /// The list for IT.
    ItList,
}

fn outcome_ui(ui: &mut Ui, view: &View<'_>, part: Part) {
    let texts = view.texts;
    let Some((of, outcome)) = &view.state.follow_up else {
        return;
    };
    if *of != part {
        return;
    }
    let path = |path: &std::path::Path| visible(&path.display().to_string());
    let (kind, said) = match outcome {
        FollowUpOutcome::Nothing => (Kind::Good, texts.get(CollectorFollowUp::NothingToSend)),
        FollowUpOutcome::Reminders { count, folder } => {
            let values = [("count", (*count).into()), ("path", path(folder).into())];
            let said = texts.format(CollectorFollowUp::RemindersMade, &values);
            (Kind::Good, said)
        }
        FollowUpOutcome::ItList(file) => {
            let values = [("path", path(file).into())];
            (
                Kind::Good,
                texts.format(CollectorFollowUp::ItSaved, &values),
            )
        }
        FollowUpOutcome::NotWritten(folder) => {
            let values = [("path", path(folder).into())];
            let said = texts.format(CollectorFollowUp::NotWritten, &values);
            (Kind::Stop, said)
        }
    };
    banner_ui(ui, kind, &said);
}

/// What came of making files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FollowUpOutcome {
    /// There was nothing to write.
    Nothing,
    /// So many reminders are in this folder.
    Reminders {
        /// How many.
        count: usize,
        /// Where.
        folder: std::path::PathBuf,
    },
    /// The list for IT is here.
    ItList(std::path::PathBuf),
    /// Nothing could be written here.
    NotWritten(std::path::PathBuf),
}

/// Shows a task; its one sentence says all of it to a screen reader.
fn task_ui(ui: &mut Ui, task: &ToDo) -> Response {
    let rect = ui.max_rect().shrink2(vec2(1.0, 3.0));
    let id = ui.scope_id().with("task");
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &task.sentence));
    if ui.is_rect_visible(rect) {
        paint_frame(ui, rect, &response);
        let (icon, tone) = if task.is_pressing {
            (Icon::Exclamation, theme::STOP)
        } else {
            (Icon::Clock, theme::ATTENTION)
        };
        let inside = rect.shrink2(vec2(14.0, 8.0));
        let sign = egui::Rect::from_min_size(inside.min, vec2(22.0, 22.0));
        icon.paint(ui.painter(), sign, tone);
        let text = inside.with_min_x(inside.left() + 32.0);
        let first = text.with_max_y(text.center().y);
        paint_text(ui, first, &task.what, &theme::body_font(), theme::INK);
        let second = text.with_min_y(text.center().y + 1.0);
        let ink = if task.is_pressing {
            theme::STOP.ink
        } else {
            theme::INK_SUBDUED
        };
        paint_text(ui, second, &task.whose, &theme::small_font(), ink);
    }
    focus_ring_ui(ui, &response);
    response
}
