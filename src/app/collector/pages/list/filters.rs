//! The search and the filters of the list, with their counts.

use egui::{Key, Ui};

use crate::app::collector::line_look::look;
use crate::app::collector::pages::View;
use crate::app::collector::pages::row::COLUMNS_FROM;
use crate::app::collector::state::Focus;
use crate::app::theme;
use crate::app::widgets::expander;
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::filter_pill::filter_pill_ui;
use crate::app::widgets::select::select_ui;
use crate::register::listing::{Order, RulesFilter, SignedWhen};
use crate::register::visible::visible;
use crate::text::ids::{
    CollectorList, CollectorRules, CollectorWord, RegisterWord, RulesFilterWord,
};

/// The longest search that is taken, in characters.
const SEARCH_LIMIT: usize = 200;
/// The width from which what is chosen is mostly readable, in points.
const SELECT_WIDTH: f32 = 220.0;

pub(super) fn search_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let search = field_ui(
        ui,
        &texts.get(CollectorList::Search),
        &mut view.state.criteria.search,
        Lines::One,
        SEARCH_LIMIT,
        None,
    );
    let find = ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, Key::F));
    if find || view.state.focus == Some(Focus::Search) {
        search.request_focus();
        view.state.focus = None;
    }
    if search.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown)) {
        view.state.focus = Some(Focus::Row);
    }
    if ui.available_width() >= COLUMNS_FROM {
        let whole = ui.available_width() + theme::GAP;
        let part = |count: f32| whole / count - theme::GAP;
        match (tells_of_rules(view), part(4.0) >= SELECT_WIDTH) {
            (false, _) => side_by_side_ui(ui, |ui| selects_ui(ui, view, part(3.0))),
            (true, true) => side_by_side_ui(ui, |ui| selects_ui(ui, view, part(4.0))),
            (true, false) => {
                let width = part(2.0);
                side_by_side_ui(ui, |ui| who_and_when_ui(ui, view, width));
                side_by_side_ui(ui, |ui| rules_and_order_ui(ui, view, width));
            }
        }
    }
    ui.add_space(4.0);
}

/// Shows the other filters behind one line, where the window is too narrow for a row of them.
pub(super) fn narrow_selects_ui(ui: &mut Ui, view: &mut View<'_>) {
    if ui.available_width() >= COLUMNS_FROM {
        return;
    }
    let more = view.texts.get(CollectorList::MoreFilters);
    expander::expander_ui(ui, &more, |ui| {
        let width = ui.available_width();
        selects_ui(ui, view, width);
    });
}

fn side_by_side_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::GAP;
        contents(ui);
    });
}

fn selects_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
    who_and_when_ui(ui, view, width);
    rules_and_order_ui(ui, view, width);
}

fn who_and_when_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
    let texts = view.texts;
    let criteria = &mut view.state.criteria;
    let mut organisations = vec![(None, texts.get(CollectorList::AllOrganisations))];
    let names = view.state.listing.organisations();
    organisations.extend(names.iter().map(|name| (Some(name.clone()), visible(name))));
    let label = texts.get(CollectorList::Organisation);
    if let Some(picked) = select_ui(ui, &label, width, &organisations, &criteria.organisation) {
        criteria.organisation = picked;
    }
    let signed = SignedWhen::ALL.map(|when| (when, texts.get(CollectorWord::Signed(when))));
    let label = texts.get(CollectorList::Signed);
    if let Some(picked) = select_ui(ui, &label, width, &signed, &criteria.signed) {
        criteria.signed = picked;
    }
}

fn rules_and_order_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
    if tells_of_rules(view) {
        rules_select_ui(ui, view, width);
    }
    let texts = view.texts;
    let criteria = &mut view.state.criteria;
    let orders = Order::ALL.map(|order| (order, texts.get(CollectorWord::Order(order))));
    let label = texts.get(CollectorList::Order);
    if let Some(picked) = select_ui(ui, &label, width, &orders, &criteria.order) {
        criteria.order = picked;
    }
}

/// Tells whether policy or bulletins say anything of the lines; else there is nothing to filter by.
fn tells_of_rules(view: &View<'_>) -> bool {
    !view.state.listing.rules().is_empty() || view.state.criteria.rules != RulesFilter::Any
}

fn rules_select_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
    let texts = view.texts;
    let filters = RulesFilter::ALL.map(|filter| (filter, texts.get(RulesFilterWord(filter))));
    let label = texts.get(CollectorRules::Filter);
    let criteria = &mut view.state.criteria;
    if let Some(picked) = select_ui(ui, &label, width, &filters, &criteria.rules) {
        criteria.rules = picked;
    }
}

pub(super) fn pills_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let mut counts = view.state.listing.counts().clone();
    let chosen = &mut view.state.criteria.state;
    let all: usize = counts.values().sum();
    // The state that is asked for stays in sight when no line is left in it: it is why the list is empty.
    if let Some(state) = *chosen {
        counts.entry(state).or_default();
    }
    let pill = |word: String, count: usize| {
        texts.format(
            CollectorList::Pill,
            &[("word", word.into()), ("count", count.into())],
        )
    };
    ui.horizontal_wrapped(|ui| {
        let word = pill(texts.get(CollectorList::AllStates), all);
        if filter_pill_ui(ui, None, &word, theme::CALM, chosen.is_none()).clicked() {
            *chosen = None;
        }
        for (state, count) in counts {
            let (icon, tone) = look(state);
            let word = pill(texts.get(RegisterWord::State(state)), count);
            let pressed_in = *chosen == Some(state);
            if filter_pill_ui(ui, Some(icon), &word, tone, pressed_in).clicked() {
                *chosen = if pressed_in { None } else { Some(state) };
            }
        }
    });
}
