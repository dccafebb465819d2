//! Writing a bulletin: one form, card by card.

use egui::Ui;

use super::begin::begin_ui;
use super::{Ask, BulletinView, decision, flaw, measures, what};
use crate::app::rules::bulletin::BulletinPage;
use crate::app::rules::bulletin::ways::may_be_typed;
use crate::app::state::Tried;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::problem_ui;
use crate::app::widgets::{button, words};
use crate::text::ids::{RulesText, WriteBulletin};

/// Shows the page.
pub fn write_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageBulletin));
    words::lead_ui(ui, &texts.get(WriteBulletin::Lead));
    ui.add_space(theme::HALF_GAP);
    if may_be_typed(&view.in_force.policy) {
        let said = texts.get(WriteBulletin::NoPolicy);
        banner_ui(ui, Kind::Information, &said);
    }
    if view.draft.is_none() {
        begin_ui(ui, view);
        return;
    }
    what::way_ui(ui, view);
    let Some(mut form) = view.form() else {
        return;
    };
    what::state_ui(ui, &mut form);
    what::what_ui(ui, &mut form);
    if form.draft.state.has_measures() {
        measures::measures_ui(ui, &mut form);
    }
    measures::alternatives_ui(ui, &mut form);
    measures::services_ui(ui, &mut form);
    flaw::flaw_ui(ui, view);
    if let Some(mut form) = view.form() {
        decision::decision_ui(ui, &mut form);
        decision::weighed_ui(ui, &mut form);
    }
    go_on_ui(ui, view);
}

/// Shows the way on, and what still keeps from it.
fn go_on_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    let mut places = view.mistakes.keys().filter(|place| !place.is_of_signer());
    let (first, open) = (places.clone().next().copied(), places.by_ref().count());
    if button::primary_ui(ui, &texts.get(WriteBulletin::ToSign)).clicked() {
        view.state.jump_to = first;
        view.state.tried = first.map(|_| Tried);
        if first.is_none() {
            view.ask(Ask::GoTo(BulletinPage::Sign));
        }
    }
    if view.state.tried.is_some() && open > 0 {
        let said = texts.format(WriteBulletin::Mistakes, &[("count", open.into())]);
        problem_ui(ui, &said);
    }
    if button::quiet_ui(ui, &texts.get(WriteBulletin::Anew)).clicked() {
        view.ask(Ask::BeginAnew);
    }
}
