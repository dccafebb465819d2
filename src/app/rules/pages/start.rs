//! The role's first page: new rules, existing ones, the draft, a bulletin.

use std::path::PathBuf;

use egui::Ui;

use super::{Action, Page, Picking, View};
use crate::app::role::{Role, role_card_ui};
use crate::app::rules::bulletin::BulletinPage;
use crate::app::rules::keeping::Keep as _;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, words};
use crate::app::{WindowAction, frame};
use crate::text::ids::{RulesStart, RulesText};
use crate::text::policy as policy_words;

/// The longest path that is taken, in characters.
const PATH_LIMIT: usize = 4096;

/// Shows the page.
pub fn start_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::Heading));
    words::lead_ui(ui, &texts.get(RulesText::Lead));
    ui.add_space(8.0);
    if !view.form().is_untouched() {
        resume_ui(ui, view);
    }
    new_ui(ui, view);
    change_ui(ui, view);
    bulletin_ui(ui, view);
    if let Some(role) = role_card_ui(ui, texts, Role::Rules) {
        view.ask(Action::Window(WindowAction::ChooseRole(role)));
    }
    if let Some(language) = frame::language_card_ui(ui, texts) {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
}

fn resume_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesStart::ResumeTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let form = view.form();
        let sequence = ("sequence", form.sequence().to_string().into());
        let name = form.organisation.text(texts.language()).trim();
        let said = if name.is_empty() {
            texts.format(RulesStart::ResumeNameless, &[sequence])
        } else {
            let name = ("organisation", name.into());
            texts.format(RulesStart::ResumeText, &[name, sequence])
        };
        words::body_ui(ui, &said);
        if button::primary_ui(ui, &texts.get(RulesStart::Resume)).clicked() {
            view.ask(Action::GoTo(Page::Organisation));
        }
    });
}

fn new_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesStart::NewTitle);
    let is_first = view.form().is_untouched();
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(RulesStart::NewText));
        let label = texts.get(RulesStart::New);
        let pressed = if is_first {
            button::primary_ui(ui, &label)
        } else {
            button::secondary_ui(ui, &label)
        };
        if pressed.clicked() {
            view.ask(Action::BeginNew);
        }
        if view.state.keeping.kept.previous.is_some() {
            words::note_ui(ui, &texts.get(RulesStart::Previous));
            take_back_ui(ui, view);
        }
    });
}

/// Offers the draft that was put aside.
pub(super) fn take_back_ui(ui: &mut Ui, view: &mut View<'_>) {
    if button::quiet_ui(ui, &view.texts.get(RulesStart::TakeBack)).clicked() {
        view.ask(Action::TakeBack);
    }
}

fn change_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesStart::ChangeTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(RulesStart::ChangeText));
        if let Some(policy) = &view.state.in_force {
            let title = policy_words::title(texts, policy);
            let label = texts.format(RulesStart::OpenInForce, &[("title", title.into())]);
            if button::secondary_ui(ui, &label).clicked() {
                view.ask(Action::OpenRulesInForce);
            }
            ui.add_space(8.0);
        }
        let typed = &mut view.state.rules_file;
        let label = texts.get(RulesStart::ChangeField);
        field_ui(ui, &label, typed, Lines::One, PATH_LIMIT, None);
        let file = PathBuf::from(typed.trim());
        ui.horizontal_wrapped(|ui| {
            let label = texts.get(RulesStart::Open);
            let is_typed = !file.as_os_str().is_empty();
            let pressed = ui.add_enabled_ui(is_typed, |ui| button::secondary_ui(ui, &label));
            if pressed.inner.clicked() {
                view.ask(Action::OpenRules(file));
            }
            if button::secondary_ui(ui, &texts.get(RulesStart::Choose)).clicked() {
                view.ask(Action::Pick(Picking::Rules));
            }
        });
        if view.state.no_dialog.is_some() {
            words::note_ui(ui, &texts.get(RulesStart::NoDialog));
        }
        if let Some(problem) = &view.state.not_opened {
            banner_ui(ui, Kind::Stop, problem);
        }
    });
}

fn bulletin_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesStart::BulletinTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(RulesStart::BulletinText));
        if button::secondary_ui(ui, &texts.get(RulesStart::Bulletin)).clicked() {
            view.ask(Action::GoTo(Page::Bulletin(BulletinPage::Write)));
        }
    });
}
