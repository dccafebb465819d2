//! The checklists that have been kept long enough: ticked one by one or all at once, deleted after one question.

use egui::Ui;

use crate::app::collector::due_list::MOST_SHOWN;
use crate::app::collector::pages::{Action, View, keeper_is_known_ui};
use crate::app::collector::retention::DeletionOutcome;
use crate::app::state::Removal;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::choice::tick_ui;
use crate::app::widgets::{button, card, words};
use crate::text::Texts;
use crate::text::ids::{CollectorKeeping, CollectorRetention, Common};

/// Shows the card, once a period is chosen.
pub(super) fn due_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let Some(months) = view.known.retention_months else {
        return;
    };
    let state = &mut view.state.keeping;
    state.follow(&view.known.lines, months, view.today, texts);
    let all = state.due.all();
    let title = texts.format(CollectorKeeping::DueTitle, &[("count", all.into())]);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        outcome_ui(ui, view);
        if all == 0 {
            words::body_ui(ui, &texts.get(CollectorKeeping::DueNone));
            return;
        }
        if all > MOST_SHOWN {
            let count = [("count", MOST_SHOWN.into())];
            words::note_ui(ui, &texts.format(CollectorRetention::Oldest, &count));
        }
        ticks_ui(ui, view);
        if keeper_is_known_ui(ui, view) {
            delete_ui(ui, view);
        }
    });
}

fn ticks_ui(ui: &mut Ui, view: &mut View<'_>) {
    let state = &mut view.state.keeping;
    if state.due.shown().len() > 1 {
        let all = view.texts.get(CollectorRetention::All);
        if tick_ui(ui, &all, state.all_are_chosen()) {
            state.toggle_all();
        }
        ui.separator();
    }
    let mut pressed = None;
    for (index, one) in state.due.shown().iter().enumerate() {
        let ticked = state.chosen.contains(&one.hash);
        let tick = ui.push_id(index, |ui| tick_ui(ui, &one.said, ticked));
        if tick.inner {
            pressed = Some(one.hash);
        }
    }
    if let Some(hash) = pressed {
        state.toggle(hash);
    }
}

fn delete_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let state = &mut view.state.keeping;
    if state.chosen.is_empty() {
        return;
    }
    let count = [("count", state.chosen.len().into())];
    match state.asked {
        Removal::NotAsked => {
            let label = texts.format(CollectorRetention::Delete, &count);
            if button::secondary_ui(ui, &label).clicked() {
                state.asked = Removal::Asked;
            }
        }
        Removal::Asked => {
            words::body_ui(ui, &texts.get(CollectorRetention::What));
            let shown = state.due.shown().iter();
            let chosen = shown.filter(|one| state.chosen.contains(&one.hash));
            let inside: Vec<&str> = chosen
                .flat_map(|one| one.inside.iter().map(String::as_str))
                .collect();
            inside_ui(ui, texts, &inside);
            words::strong_ui(ui, &texts.format(CollectorRetention::Sure, &count));
            ui.horizontal_wrapped(|ui| {
                if button::secondary_ui(ui, &texts.get(Common::Cancel)).clicked() {
                    view.state.keeping.asked = Removal::NotAsked;
                }
                if button::secondary_ui(ui, &texts.get(CollectorKeeping::EraseYes)).clicked() {
                    view.ask(Action::DeleteDue);
                }
            });
        }
    }
}

/// Names the messages and archives out of which checklists have to be taken by hand, where there are any.
pub fn inside_ui(ui: &mut Ui, texts: &Texts, places: &[&str]) {
    if !places.is_empty() {
        words::note_ui(ui, &texts.get(CollectorKeeping::EraseInside));
        words::bullets_ui(ui, places.iter().copied());
    }
}

fn outcome_ui(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    let Some(DeletionOutcome { deleted, left }) = &view.state.keeping.outcome else {
        return;
    };
    if *deleted > 0 {
        let count = [("count", (*deleted).into())];
        let said = texts.format(CollectorRetention::Deleted, &count);
        banner_ui(ui, Kind::Good, &said);
    }
    if !left.is_empty() {
        let title = texts.get(CollectorRetention::Left);
        banner_with_ui(ui, Kind::Stop, &title, |ui| {
            words::bullets_ui(ui, left.iter().map(String::as_str));
        });
    }
}
