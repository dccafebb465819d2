//! The checklists that have been kept long enough: ticked one by one or all at once, deleted after one question.

use egui::Ui;

use crate::app::collector::pages::{Action, View, keeper_is_known_ui};
use crate::app::collector::retention::DeletionOutcome;
use crate::app::state::Removal;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::choice::tick_ui;
use crate::app::widgets::{button, card, words};
use crate::register::retention::{Due, due};
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{CollectorKeeping, CollectorRetention, Common};

/// The most lines of the list at once: who has deleted these sees the next ones.
const MOST_SHOWN: usize = 100;

/// Shows the card, once a period is chosen.
pub(super) fn due_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let Some(months) = view.known.retention_months else {
        return;
    };
    let due = due(&view.known.lines, months, view.today);
    let title = texts.format(CollectorKeeping::DueTitle, &[("count", due.len().into())]);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        outcome_ui(ui, view);
        if due.is_empty() {
            words::body_ui(ui, &texts.get(CollectorKeeping::DueNone));
            return;
        }
        let shown = &due[..due.len().min(MOST_SHOWN)];
        ticks_ui(ui, view, shown);
        if keeper_is_known_ui(ui, view) {
            delete_ui(ui, view, shown);
        }
    });
}

fn ticks_ui(ui: &mut Ui, view: &mut View<'_>, due: &[Due]) {
    let texts = view.texts;
    let state = &mut view.state.keeping;
    if due.len() > 1 {
        let all = due.iter().all(|one| state.chosen.contains(&one.hash));
        if tick_ui(ui, &texts.get(CollectorRetention::All), all) {
            state.choose_all(due.iter().map(|one| one.hash), all);
        }
        ui.separator();
    }
    for (index, one) in due.iter().enumerate() {
        let said = in_words(texts, one);
        let ticked = state.chosen.contains(&one.hash);
        if ui.push_id(index, |ui| tick_ui(ui, &said, ticked)).inner {
            state.toggle(one.hash);
        }
    }
}

fn in_words(texts: &Texts, due: &Due) -> String {
    let dates = [
        ("date", texts.date(due.signed_on).into()),
        ("until", texts.date(due.kept_until).into()),
    ];
    let line = texts.format(CollectorKeeping::DueLine, &dates);
    let both = [("label", visible(&due.name).into()), ("text", line.into())];
    texts.format(Common::LabelAndText, &both)
}

fn delete_ui(ui: &mut Ui, view: &mut View<'_>, due: &[Due]) {
    let texts = view.texts;
    let chosen = due
        .iter()
        .filter(|one| view.state.keeping.chosen.contains(&one.hash));
    let count = [("count", chosen.count().into())];
    let state = &mut view.state.keeping;
    if state.chosen.is_empty() {
        return;
    }
    match state.asked {
        Removal::NotAsked => {
            let label = texts.format(CollectorRetention::Delete, &count);
            if button::secondary_ui(ui, &label).clicked() {
                state.asked = Removal::Asked;
            }
        }
        Removal::Asked => {
            words::body_ui(ui, &texts.get(CollectorRetention::What));
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

fn outcome_ui(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    match &view.state.keeping.outcome {
        None => {}
        Some(DeletionOutcome::Deleted(count)) => {
            let count = [("count", (*count).into())];
            let said = texts.format(CollectorRetention::Deleted, &count);
            banner_ui(ui, Kind::Good, &said);
        }
        Some(DeletionOutcome::Left(left)) => {
            let title = texts.get(CollectorRetention::Left);
            banner_with_ui(ui, Kind::Stop, &title, |ui| {
                words::bullets_ui(ui, left.iter().map(String::as_str));
            });
        }
    }
}
