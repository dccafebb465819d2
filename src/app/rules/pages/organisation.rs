//! Whose rules these are, whom workers turn to, and where the user policy stands.

use egui::Ui;

use super::start::take_back_ui;
use super::{Page, View, next_ui};
use crate::app::rules::fields::{NAME, both_ui, name_ui};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::field::Lines;
use crate::app::widgets::{card, words};
use crate::text::ids::{RulesField, RulesOrganisation, RulesStart, RulesText};

/// Shows the page.
pub fn organisation_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageOrganisation));
    words::lead_ui(ui, &texts.get(RulesOrganisation::Lead));
    ui.add_space(8.0);
    put_aside_ui(ui, view);
    let title = texts.get(RulesField::Organisation);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        both_ui(ui, view, "organisation", (Lines::One, NAME), |form| {
            &mut form.organisation
        });
    });
    dpo_ui(ui, view);
    it_ui(ui, view);
    let title = texts.get(RulesField::UserPolicy);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesOrganisation::UserPolicyHelp));
        both_ui(ui, view, "user-policy", (Lines::One, NAME), |form| {
            &mut form.user_policy
        });
    });
    next_ui(ui, view, Page::Organisation);
}

/// Says that the draft before was put aside, right where one lands.
fn put_aside_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.state.put_aside.is_some() {
        let said = view.texts.get(RulesStart::Previous);
        banner_with_ui(ui, Kind::Information, &said, |ui| take_back_ui(ui, view));
    }
}

fn dpo_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.texts.get(RulesOrganisation::DpoTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &view.texts.get(RulesOrganisation::ContactHelp));
        let line = (Lines::One, NAME);
        both_ui(ui, view, "contacts.dpo.name", line, |form| {
            &mut form.dpo.name
        });
        name_ui(ui, view, "contacts.dpo.email", |form| &mut form.dpo.email);
        name_ui(ui, view, "contacts.dpo.telephone", |form| {
            &mut form.dpo.telephone
        });
    });
}

fn it_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.texts.get(RulesOrganisation::ItTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &view.texts.get(RulesOrganisation::ItHelp));
        let line = (Lines::One, NAME);
        both_ui(ui, view, "contacts.it.name", line, |form| &mut form.it.name);
        name_ui(ui, view, "contacts.it.email", |form| &mut form.it.email);
        name_ui(ui, view, "contacts.it.telephone", |form| {
            &mut form.it.telephone
        });
    });
}
