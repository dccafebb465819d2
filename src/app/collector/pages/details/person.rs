//! The data of one person: as a file for that person, and erasing it.

use egui::Ui;

use crate::app::collector::pages::keeping::inside_ui;
use crate::app::collector::pages::{Action, View};
use crate::app::collector::personal_data::{ErasureState, PersonOutcome};
use crate::app::state::Removal;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::choice::tick_ui;
use crate::app::widgets::{button, card, expander, words};
use crate::register::line::Line;
use crate::register::visible::visible;
use crate::text::ids::{CollectorKeeping, Common};

/// Shows the card, for a line that is a person's.
pub(super) fn person_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line) {
    if line.name.is_empty() || view.known.keeper.is_none() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorKeeping::PersonTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(CollectorKeeping::PersonText));
        if button::secondary_ui(ui, &texts.get(CollectorKeeping::PersonExport)).clicked() {
            view.ask(Action::ExportPerson);
        }
        outcome_ui(ui, view);
        expander::expander_ui(ui, &texts.get(CollectorKeeping::EraseTitle), |ui| {
            files_ui(ui, view, line);
            erase_ui(ui, view, line);
        });
    });
}

/// Says what goes, and which of the person's files go only when that is asked for, or by hand.
fn files_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line) {
    let texts = view.texts;
    words::body_ui(ui, &texts.get(CollectorKeeping::EraseText));
    let state: &mut ErasureState = &mut view.state.details.erasure;
    let Some(person) = state.person.of(line, &view.known.lines) else {
        return;
    };
    let (files, inside): (Vec<_>, Vec<_>) = person
        .files()
        .iter()
        .map(|file| &file.place)
        .partition(|place| place.inside.is_empty());
    let inside: Vec<String> = inside
        .iter()
        .map(|place| visible(&place.file.display().to_string()))
        .collect();
    if !files.is_empty() {
        let count = [("count", files.len().into())];
        let label = texts.format(CollectorKeeping::EraseFiles, &count);
        if tick_ui(ui, &label, state.files.is_some()) {
            state.toggle_files();
        }
        words::note_ui(ui, &texts.get(CollectorKeeping::EraseStays));
    }
    let inside: Vec<&str> = inside.iter().map(String::as_str).collect();
    inside_ui(ui, texts, &inside);
}

fn erase_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line) {
    let texts = view.texts;
    let state: &mut ErasureState = &mut view.state.details.erasure;
    match state.asked {
        Removal::NotAsked => {
            if button::secondary_ui(ui, &texts.get(CollectorKeeping::EraseButton)).clicked() {
                state.asked = Removal::Asked;
            }
        }
        Removal::Asked => {
            let name = [("name", visible(&line.name).into())];
            words::strong_ui(ui, &texts.format(CollectorKeeping::EraseSure, &name));
            ui.horizontal_wrapped(|ui| {
                if button::secondary_ui(ui, &texts.get(Common::Cancel)).clicked() {
                    view.state.details.erasure.asked = Removal::NotAsked;
                }
                if button::secondary_ui(ui, &texts.get(CollectorKeeping::EraseYes)).clicked() {
                    view.ask(Action::ErasePerson);
                }
            });
        }
    }
}

fn outcome_ui(ui: &mut Ui, view: &View<'_>) {
    match &view.state.details.person {
        None => {}
        Some(PersonOutcome::Exported(path)) => {
            let path = [("path", visible(&path.display().to_string()).into())];
            let said = view.texts.format(CollectorKeeping::PersonExported, &path);
            banner_ui(ui, Kind::Good, &said);
        }
        Some(PersonOutcome::Refused(sentence)) => banner_ui(ui, Kind::Stop, sentence),
        Some(PersonOutcome::NotErased(left)) => {
            let title = view.texts.get(CollectorKeeping::EraseFailed);
            banner_with_ui(ui, Kind::Stop, &title, |ui| {
                words::bullets_ui(ui, left.iter().map(String::as_str));
            });
        }
    }
}
