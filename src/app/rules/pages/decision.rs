//! Who decided, when, until when it holds, and who must check again.

use egui::Ui;

use super::{Page, View, next_ui};
use crate::app::rules::fields::{day_ui, name_ui, problem_of_ui, short_ui};
use crate::app::rules::form::CheckAgain;
use crate::app::rules::labels::label;
use crate::app::widgets::{card, choice, words};
use crate::text::ids::{RulesDecision, RulesText};

/// Shows the page.
pub fn decision_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageDecision));
    words::lead_ui(ui, &texts.get(RulesDecision::Lead));
    ui.add_space(8.0);
    let title = texts.get(RulesDecision::WhoTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        name_ui(ui, view, "decided-by", |form| &mut form.decided_by);
        words::note_ui(ui, &texts.get(RulesDecision::WhoHelp));
        ui.add_space(8.0);
        day_ui(ui, view, "decided-on", |form| &mut form.decided_on);
    });
    again_ui(ui, view);
    let title = texts.get(RulesDecision::HoldsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let sequence = [("sequence", view.form().sequence().to_string().into())];
        words::body_ui(ui, &texts.format(RulesDecision::Sequence, &sequence));
        short_ui(ui, view, "version", |form| &mut form.version);
        words::note_ui(ui, &texts.get(RulesDecision::VersionHelp));
        ui.add_space(8.0);
        day_ui(ui, view, "expires-on", |form| &mut form.expires_on);
        words::note_ui(ui, &texts.get(RulesDecision::ExpiresHelp));
    });
    next_ui(ui, view, Page::Decision);
}

fn again_ui(ui: &mut Ui, view: &mut View<'_>) {
    const KEY: &str = "check-again-since";
    let texts = view.texts;
    let title = label(texts, KEY);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesDecision::AgainHelp));
        let options = [
            (
                CheckAgain::Everybody,
                texts.get(RulesDecision::AgainEverybody),
            ),
            (CheckAgain::Nobody, texts.get(RulesDecision::AgainNobody)),
        ];
        let chosen = view.form().check_again;
        let shown = ui.scope(|ui| choice::choice_ui(ui, &title, &options, chosen));
        if let Some(pressed) = shown.inner {
            view.form().check_again = Some(pressed);
        }
        problem_of_ui(ui, view, KEY, &shown.response);
    });
}
