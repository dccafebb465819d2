//! How long things hold, and on which days and hours connecting is allowed.

use egui::Ui;

use super::{Page, View, next_ui};
use crate::app::rules::fields::{LIST, name_ui, problem_of_ui, short_ui, text_ui};
use crate::app::rules::form::Hours;
use crate::app::rules::labels::label;
use crate::app::widgets::field::Lines;
use crate::app::widgets::{card, choice, words};
use crate::policy::PublicHolidays;
use crate::policy::connection_window::WEEKDAYS;
use crate::text::ids::{RulesHolds, RulesText, WeekdayText};

/// Shows the page.
pub fn holds_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageHolds));
    words::lead_ui(ui, &texts.get(RulesHolds::Lead));
    ui.add_space(8.0);
    let title = texts.get(RulesHolds::TermsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        short_ui(ui, view, "validity-months", |form| {
            &mut form.validity_months
        });
        short_ui(ui, view, "screen-lock-minutes", |form| {
            &mut form.screen_lock_minutes
        });
        short_ui(ui, view, "update-age-days", |form| {
            &mut form.update_age_days
        });
        short_ui(ui, view, "printing-days", |form| &mut form.printing_days);
        short_ui(ui, view, "condition-days", |form| &mut form.condition_days);
    });
    let title = texts.get(RulesHolds::WindowTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesHolds::WindowHelp));
        let options = [
            (Hours::NotSet, texts.get(RulesHolds::HoursNotSet)),
            (Hours::Set, texts.get(RulesHolds::HoursSet)),
        ];
        let window = &mut view.form().window;
        if let Some(hours) = choice::choice_ui(ui, &title, &options, Some(window.hours)) {
            window.hours = hours;
        }
        if window.hours == Hours::Set {
            ui.add_space(8.0);
            window_ui(ui, view);
        }
    });
    next_ui(ui, view, Page::Holds);
}

fn window_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    days_ui(ui, view);
    short_ui(ui, view, "connection-window.from", |form| {
        &mut form.window.from
    });
    short_ui(ui, view, "connection-window.until", |form| {
        &mut form.window.until
    });
    words::note_ui(ui, &texts.get(RulesHolds::TimeZone));
    let name = texts.get(RulesHolds::Holidays);
    words::strong_ui(ui, &name);
    let options = [
        (
            PublicHolidays::Closed,
            texts.get(RulesHolds::HolidaysClosed),
        ),
        (PublicHolidays::Open, texts.get(RulesHolds::HolidaysOpen)),
    ];
    let chosen = &mut view.form().window.public_holidays;
    if let Some(holidays) = choice::choice_ui(ui, &name, &options, Some(*chosen)) {
        *chosen = holidays;
    }
    ui.add_space(8.0);
    let lines = (Lines::Several, LIST);
    text_ui(ui, view, "connection-window.closed-on", lines, |form| {
        &mut form.window.closed_on
    });
    name_ui(ui, view, "connection-window.countries", |form| {
        &mut form.window.countries
    });
    words::note_ui(ui, &texts.get(RulesHolds::CountriesHelp));
}

fn days_ui(ui: &mut Ui, view: &mut View<'_>) {
    const KEY: &str = "connection-window.days";
    let texts = view.texts;
    let shown = ui.scope(|ui| {
        words::strong_ui(ui, &label(texts, KEY));
        for (word, day) in WEEKDAYS {
            let days = &mut view.form().window.days;
            let ticked = days.contains(word);
            if choice::tick_ui(ui, &texts.get(WeekdayText(day)), ticked) {
                if ticked {
                    days.remove(word);
                } else {
                    days.insert(word.to_owned());
                }
            }
        }
    });
    problem_of_ui(ui, view, KEY, &shown.response);
    ui.add_space(8.0);
}
