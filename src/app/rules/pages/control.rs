//! One control: how much it weighs, why, and what the organisation adds.

use egui::Ui;

use super::{Action, Page, View};
use crate::app::rules::fields::{SENTENCES, both_ui, problem_of_ui};
use crate::app::rules::labels;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::Lines;
use crate::app::widgets::{button, card, choice, words};
use crate::control::{Control, Situation};
use crate::policy::LevelRule;
use crate::text::ids::{ControlText, RulesControl, RulesField};
use crate::text::policy::rule;

/// Shows the page.
pub fn control_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(ControlText::Title(control)));
    words::lead_ui(ui, &texts.get(ControlText::Rule(control)));
    ui.add_space(8.0);
    levels_ui(ui, view, control);
    if view.form().changed_controls().contains(&control) {
        reason_ui(ui, view, control);
    }
    let title = texts.get(RulesField::Sentence);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesControl::SentenceHelp));
        both_ui(
            ui,
            view,
            &format!("sentences.{control}"),
            (Lines::Several, SENTENCES),
            |form| &mut form.controls.entry(control).or_default().sentence,
        );
    });
    if button::primary_ui(ui, &texts.get(RulesControl::Back)).clicked() {
        view.ask(Action::GoTo(Page::Controls));
    }
}

fn levels_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    let texts = view.texts;
    let title = texts.get(RulesControl::LevelsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for situation in Situation::AT_HOME {
            let name = labels::situation(texts, situation);
            words::strong_ui(ui, &name);
            level_ui(ui, view, (control, situation), &name);
            ui.add_space(8.0);
        }
    });
}

fn level_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (control, situation): (Control, Situation),
    name: &str,
) {
    let texts = view.texts;
    let allowed = LevelRule::allowed(control, situation);
    let usual = LevelRule::usual(control, situation);
    if allowed.len() == 1 {
        let level = [("level", rule(texts, usual).into())];
        words::body_ui(ui, &texts.format(RulesControl::Fixed, &level));
        return;
    }
    let options: Vec<(LevelRule, String)> = allowed
        .into_iter()
        .map(|level| (level, rule(texts, level)))
        .collect();
    let chosen = view.form().level(control, situation);
    if let Some(level) = choice::choice_ui(ui, name, &options, Some(chosen)) {
        view.form().set_level(control, situation, level);
    }
    let level = [("level", rule(texts, usual).into())];
    words::note_ui(ui, &texts.format(RulesControl::Usual, &level));
}

fn reason_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    let texts = view.texts;
    let title = texts.get(RulesControl::ReasonTitle);
    let is_lowered = view.form().lowered_controls().contains(&control);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesControl::ReasonHelp));
        both_ui(
            ui,
            view,
            &format!("level-reasons.{control}"),
            (Lines::Several, SENTENCES),
            |form| &mut form.controls.entry(control).or_default().reason,
        );
        if is_lowered {
            banner_ui(ui, Kind::Attention, &texts.get(RulesControl::LoweredBanner));
            confirm_ui(ui, view, control);
        }
    });
}

fn confirm_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    let label = view.texts.get(RulesControl::Confirm);
    let shown = ui.scope(|ui| {
        let own = view.form().controls.entry(control).or_default();
        if choice::tick_ui(ui, &label, own.lowered_on_purpose) {
            own.lowered_on_purpose = !own.lowered_on_purpose;
        }
    });
    let key = format!("lowered-on-purpose.{control}");
    problem_of_ui(ui, view, &key, &shown.response);
}
