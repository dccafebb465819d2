//! Where finished checklists go, who vouches for signers, and which keys may sign later rules.

use egui::Ui;

use super::{Action, Page, Picking, View, next_ui};
use crate::app::rules::fields::{LIST, name_ui, text_ui};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::Lines;
use crate::app::widgets::{button, card, words};
use crate::text::ids::{RulesFiles, RulesText};

/// Shows the page.
pub fn files_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageFiles));
    words::lead_ui(ui, &texts.get(RulesFiles::Lead));
    ui.add_space(8.0);
    let title = texts.get(RulesFiles::FolderTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesFiles::FolderHelp));
        name_ui(ui, view, "drop-folder", |form| &mut form.drop_folder);
        if button::secondary_ui(ui, &texts.get(RulesFiles::ChooseFolder)).clicked() {
            view.ask(Action::Pick(Picking::DropFolder));
        }
    });
    let title = texts.get(RulesFiles::SuccessorsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesFiles::SuccessorsHelp));
        let lines = (Lines::Several, LIST);
        text_ui(ui, view, "successor-keys", lines, |form| {
            &mut form.successor_keys
        });
    });
    anchors_ui(ui, view);
    next_ui(ui, view, Page::Files);
}

fn anchors_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesFiles::AnchorsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesFiles::AnchorsHelp));
        let lines = (Lines::Several, LIST);
        text_ui(ui, view, "trust-anchors", lines, |form| {
            &mut form.trust_anchors
        });
        if button::secondary_ui(ui, &texts.get(RulesFiles::AddAnchor)).clicked() {
            view.ask(Action::Pick(Picking::TrustAnchor));
        }
        if let Some(problem) = &view.state.anchor_not_read {
            banner_ui(ui, Kind::Attention, problem);
        }
        name_ui(ui, view, "time-stamp-service", |form| {
            &mut form.time_stamp_service
        });
        words::note_ui(ui, &texts.get(RulesFiles::TimeStampHelp));
    });
}
