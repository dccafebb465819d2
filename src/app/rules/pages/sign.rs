//! Signing the rules: by whom, with this PC's key, and where the file goes.

use egui::Ui;

use super::{Action, Picking, View};
use crate::app::key_part::{MakeNewKey, key_part_ui};
use crate::app::pages::sign::missing_sentence;
use crate::app::rules::fields::NAME;
use crate::app::rules::key_before::KeyBefore;
use crate::app::rules::pages::review::troubles_ui;
use crate::app::rules::state::RulesState;
use crate::app::state::Tried;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::{Lines, field_ui, problem_ui};
use crate::app::widgets::{button, card, words};
use crate::checklist::tidy;
use crate::text::ids::{RulesSign, RulesText, Sign};

/// Shows the page.
pub fn sign_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageSign));
    words::lead_ui(ui, &texts.get(RulesSign::Lead));
    ui.add_space(8.0);
    troubles_ui(ui, view);
    if view.state.checked.policy.is_none() {
        return;
    }
    view.ask(Action::LookForKey);
    who_ui(ui, view);
    where_ui(ui, view);
    button_ui(ui, view);
}

fn who_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesSign::WhoTitle);
    let tried = view.state.sign.tried;
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesSign::WhoHelp));
        let signer = &mut view.form().signer;
        for (label, typed) in [
            (Sign::Name, &mut signer.name),
            (Sign::Organisation, &mut signer.organisation),
        ] {
            let is_empty = tidy(typed).is_empty();
            let empty = tried.filter(|Tried| is_empty);
            let problem = empty.map(|Tried| texts.get(Sign::FieldEmpty));
            let label = texts.get(label);
            field_ui(ui, &label, typed, Lines::One, NAME, problem.as_deref());
        }
    });
    let title = texts.get(RulesSign::KeyTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(RulesSign::KeyHelp));
        if key_part_ui(ui, texts, &mut view.state.sign.key, tried) == Some(MakeNewKey) {
            view.ask(Action::MakeNewKey);
        }
        if let Some(code) = foreign_key(view.state) {
            let said = texts.format(RulesSign::OtherKey, &[("code", code.into())]);
            banner_ui(ui, Kind::Attention, &said);
        }
    });
}

/// Returns the code of the key that workers know, where they will have to compare this PC's key anew.
fn foreign_key(state: &RulesState) -> Option<String> {
    let in_force = state.in_force.as_deref();
    let in_force = in_force.and_then(|policy| KeyBefore::of(policy, policy.signed_by.as_ref()));
    let opened = state.keeping.kept.form.key_before.clone();
    let before = opened.or(in_force)?;
    let is_foreign = before.finds_foreign(&state.sign.key.state);
    is_foreign.then_some(before.code)
}

fn where_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesSign::WhereTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        if view.state.no_dialog.is_some() {
            words::note_ui(ui, &texts.get(Sign::NoDialog));
        }
        let sign = &mut view.state.sign;
        let problem = sign.folder_problem.map(|problem| problem.sentence(texts));
        let label = texts.get(Sign::Folder);
        let typed = &mut sign.folder;
        field_ui(ui, &label, typed, Lines::One, 4096, problem.as_deref());
        if button::secondary_ui(ui, &texts.get(Sign::ChooseFolder)).clicked() {
            view.ask(Action::Pick(Picking::SignedFolder));
        }
    });
}

fn button_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    if view.state.sign.signing.is_some() {
        words::body_ui(ui, &texts.get(RulesSign::Signing));
        return;
    }
    if button::primary_ui(ui, &texts.get(RulesSign::Button)).clicked() {
        view.state.sign.tried = Some(Tried);
        view.ask(Action::Sign);
    }
    let sign = &view.state.sign;
    let missing = sign.missing(&view.state.keeping.kept.form.signer);
    if sign.tried.is_some() && !missing.is_empty() {
        problem_ui(ui, &missing_sentence(&missing, texts));
    } else if let Some(problem) = &sign.problem {
        banner_ui(ui, Kind::Stop, problem);
    }
}
