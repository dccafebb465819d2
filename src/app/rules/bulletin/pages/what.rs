//! Which access, what holds for it and from when, and what happened.

use egui::Ui;

use super::BulletinView;
use crate::app::rules::bulletin::form::Form;
use crate::app::rules::bulletin::place::Place;
use crate::app::rules::bulletin::ways::may_be_typed;
use crate::app::widgets::field::Lines;
use crate::app::widgets::{card, choice, words};
use crate::policy::access_way::choices;
use crate::policy::bulletin::State;
use crate::text::Language;
use crate::text::access;
use crate::text::ids::{BulletinForm, BulletinWord};

/// A way that can be chosen: its place in the list, or one that is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Listed(usize),
    Typed,
}

/// Shows the card with the access way and the bulletin's number.
pub fn way_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let (texts, in_force) = (view.texts, view.in_force);
    let ways = choices(&in_force.policy.access_ways);
    let Some(mut form) = view.form() else {
        return;
    };
    let title = texts.get(BulletinForm::WayTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let present = form.draft.access_way.as_ref();
        let chosen = present.map(|way| {
            let listed = ways.iter().position(|other| other == way);
            listed.map_or(Way::Typed, Way::Listed)
        });
        let mut options: Vec<(Way, String)> = ways
            .iter()
            .enumerate()
            .map(|(number, id)| {
                let name = access::way(texts, &in_force.policy.access_ways, id);
                (Way::Listed(number), words::capitalised(&name))
            })
            .collect();
        if may_be_typed(&in_force.policy) {
            options.push((Way::Typed, texts.get(BulletinForm::WayOther)));
        }
        if let Some(pressed) = choice::choice_ui(ui, &title, &options, chosen) {
            let id = match pressed {
                Way::Listed(number) => ways.get(number).map_or("", String::as_str),
                Way::Typed => "",
            };
            form.draft.choose_way(id, in_force);
        }
        if chosen == Some(Way::Typed) {
            let label = texts.get(BulletinForm::WayTyped);
            form.line_ui(ui, Place::AccessWay, &label);
            form.note_ui(ui, BulletinForm::WayTypedNote);
        } else {
            form.problem_ui(ui, Place::AccessWay);
        }
        if chosen.is_some() {
            form.line_ui(ui, Place::Number, &texts.get(BulletinForm::Number));
            form.note_ui(ui, BulletinForm::NumberNote);
        }
    });
}

/// Shows the card with what holds, and from when until when.
pub fn state_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let texts = form.texts;
    let title = texts.get(BulletinForm::StateTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let states = State::ALL.map(|state| (state, texts.get(BulletinWord::State(state))));
        let present = form.draft.state;
        if let Some(state) = choice::choice_ui(ui, &title, &states, Some(present)) {
            form.draft.choose_state(state);
        }
        form.day_ui(ui, Place::From, BulletinForm::From);
        form.day_ui(ui, Place::Until, BulletinForm::Until);
        let is_empty = form.draft.until.trim().is_empty();
        if is_empty {
            form.note_ui(ui, BulletinForm::UntilNote);
        } else if form.draft.state == State::Suspended {
            form.note_ui(ui, BulletinForm::UntilSuspended);
        }
        form.note_ui(ui, BulletinForm::WholeDays);
    });
}

/// Shows the card with what happened, in both languages.
pub fn what_ui(ui: &mut Ui, form: &mut Form<'_>) {
    let texts = form.texts;
    let title = texts.get(BulletinForm::WhatTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(BulletinForm::WhatText));
        both_ui(ui, form, Lines::Several, Place::What);
    });
}

/// Shows a field for each language.
pub fn both_ui(ui: &mut Ui, form: &mut Form<'_>, height: Lines, place: impl Fn(Language) -> Place) {
    for (language, label) in [
        (Language::Nl, BulletinForm::InDutch),
        (Language::Fr, BulletinForm::InFrench),
    ] {
        let label = form.texts.get(label);
        form.text_ui(ui, place(language), &label, height);
    }
}
