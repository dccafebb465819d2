//! The list: search, filters with their counts, and one row per person and PC. Only visible rows are laid out.
//!
//! The rows are a list box: one stop of the Tab key, arrows walk through it, Enter opens, typing searches.

use egui::accesskit::Role;
use egui::{Event, EventFilter, Key, Ui, UiBuilder};

use super::row::{COLUMNS_FROM, Place, row_height, row_id, row_ui};
use super::{Action, View};
use crate::app::collector::line_look::look;
use crate::app::collector::state::Focus;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::filter_pill::filter_pill_ui;
use crate::app::widgets::rows::rows_ui;
use crate::app::widgets::select::select_ui;
use crate::app::widgets::{button, expander, words};
use crate::register::listing::{Criteria, Order, RulesFilter, SignedWhen};
use crate::register::visible::visible;
use crate::text::ids::{
    CollectorKeeping, CollectorList, CollectorRules, CollectorText, CollectorWord, RegisterWord,
    RulesFilterWord,
};

/// The longest search that is taken, in characters.
const SEARCH_LIMIT: usize = 200;
/// How many rows a page key goes.
const PAGE_OF_ROWS: usize = 8;

/// Shows the page.
pub fn list_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(CollectorText::PageList));
    ui.add_space(4.0);
    if view.state.erased.is_some() {
        banner_ui(ui, Kind::Good, &texts.get(CollectorKeeping::Erased));
    }
    search_ui(ui, view);
    view.follow_listing();
    pills_ui(ui, view);
    narrow_selects_ui(ui, view);
    ui.add_space(4.0);
    if view.state.listing.is_empty() {
        empty_ui(ui, view);
    } else {
        let count = [
            ("shown", view.state.listing.len().into()),
            ("all", view.state.listing.all().into()),
        ];
        words::note_ui(ui, &texts.format(CollectorList::Shown, &count));
        table_ui(ui, view);
    }
}

fn search_ui(ui: &mut Ui, view: &mut View<'_>) {
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
        let count: u8 = if tells_of_rules(view) { 4 } else { 3 };
        let width = (ui.available_width() + theme::GAP) / f32::from(count) - theme::GAP;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            selects_ui(ui, view, width);
        });
    }
    ui.add_space(4.0);
}

/// Shows the other filters behind one line, where the window is too narrow for a row of them.
fn narrow_selects_ui(ui: &mut Ui, view: &mut View<'_>) {
    if ui.available_width() >= COLUMNS_FROM {
        return;
    }
    let more = view.texts.get(CollectorList::MoreFilters);
    expander::expander_ui(ui, &more, |ui| {
        let width = ui.available_width();
        selects_ui(ui, view, width);
    });
}

fn selects_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
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
    if tells_of_rules(view) {
        rules_select_ui(ui, view, width);
    }
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

fn pills_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let counts = view.state.listing.counts();
    let chosen = &mut view.state.criteria.state;
    let all: usize = counts.values().sum();
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
            let (icon, tone) = look(*state);
            let word = pill(texts.get(RegisterWord::State(*state)), *count);
            let pressed_in = *chosen == Some(*state);
            if filter_pill_ui(ui, Some(icon), &word, tone, pressed_in).clicked() {
                *chosen = if pressed_in { None } else { Some(*state) };
            }
        }
    });
}

fn empty_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    if view.state.listing.all() == 0 {
        words::body_ui(ui, &texts.get(CollectorList::NothingYet));
        return;
    }
    banner_with_ui(
        ui,
        Kind::Information,
        &texts.get(CollectorList::NothingFound),
        |ui| {
            if button::secondary_ui(ui, &texts.get(CollectorList::ShowAll)).clicked() {
                view.state.criteria = Criteria {
                    order: view.state.criteria.order,
                    ..Criteria::default()
                };
            }
        },
    );
}

fn table_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let count = view.state.listing.len();
    let row_height = row_height(ui.available_width());
    let selected = view.selected_row();
    let moved = keys(ui, view, selected, count);
    let at = moved.or(selected).unwrap_or(0);
    let name = texts.get(CollectorText::PageList);
    let builder = UiBuilder::new()
        .id_salt("lines")
        .accessibility_role(Role::ListBox)
        .accessibility_label(name);
    let mut opened = None;
    let mut pressed = None;
    let listing = &view.state.listing;
    let take_focus = view.state.focus == Some(Focus::Row) || moved.is_some();
    ui.scope_builder(builder, |ui| {
        let shown = rows_ui(ui, row_height, count, Some(at), |ui, row| {
            let Some(line) = listing.line(row) else {
                return;
            };
            let place = Place { row, count, at };
            let response = row_ui(ui, texts, line, place);
            if response.clicked() {
                pressed = Some(row);
                opened = Some(line.id.clone());
            }
            if row == at && take_focus {
                response.request_focus();
                ui.scroll_to_rect_animation(
                    response.rect.expand(8.0),
                    None,
                    egui::style::ScrollAnimation::none(),
                );
            }
        });
        view.state.rows_laid_out = shown.len();
    });
    if take_focus {
        view.state.focus = None;
    }
    if let Some(row) = moved.or(pressed) {
        view.state.selected = view.state.listing.line(row).map(|line| line.id.clone());
    }
    if let Some(line) = opened {
        view.ask(Action::OpenLine(line));
    }
}

/// Takes the keys of the row that has the keyboard; returns the row to go to.
fn keys(ui: &Ui, view: &mut View<'_>, selected: Option<usize>, count: usize) -> Option<usize> {
    let at = selected.unwrap_or(0);
    let id = row_id(view.state.listing.line(at)?);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            id,
            EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            },
        );
    });
    let last = count.saturating_sub(1);
    let (row, typed) = ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        let row = if pressed(Key::ArrowDown) {
            Some((at + 1).min(last))
        } else if pressed(Key::ArrowUp) {
            Some(at.saturating_sub(1))
        } else if pressed(Key::PageDown) {
            Some((at + PAGE_OF_ROWS).min(last))
        } else if pressed(Key::PageUp) {
            Some(at.saturating_sub(PAGE_OF_ROWS))
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        };
        let typed = input.events.iter().find_map(|event| match event {
            Event::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        });
        (row, typed)
    });
    if let Some(typed) = typed {
        view.state.criteria.search.push_str(&typed);
        view.state.focus = Some(Focus::Search);
        ui.ctx().request_repaint();
    }
    row
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Role;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::app::collector::pages::Page;
    use crate::app::collector::samples::{harness, lines};
    use crate::register::line::{Line, LineId, State};
    use crate::text::{Language, Texts};

    fn many(count: usize) -> Vec<Line> {
        let sample = lines().remove(4);
        (0..count)
            .map(|number| Line {
                id: LineId(number.to_string()),
                name: format!("Naam {number:05}"),
                ..sample.clone()
            })
            .collect()
    }

    #[test]
    fn of_ten_thousand_lines_only_those_in_view_are_laid_out() {
        let shown = harness(many(10_000), Page::List, Language::Nl, [1040.0, 760.0], 1.0);
        let laid_out = shown.state().collector.state().rows_laid_out;
        assert!((4..=10).contains(&laid_out), "{laid_out} rows");
        let rows = shown.query_all_by_role(Role::ListBoxOption).count();
        assert_eq!(rows, laid_out);
    }

    #[test]
    fn arrows_walk_through_the_rows_and_typing_searches() {
        let mut shown = harness(many(300), Page::List, Language::Nl, [1040.0, 760.0], 1.0);
        let row = |shown: &egui_kittest::Harness<'_, _>, name: &str| {
            shown
                .get_by_label_contains(name)
                .accesskit_node()
                .is_focused()
        };
        shown.get_by_label_contains("Naam 00000").focus();
        shown.run();
        for key in [
            Key::ArrowDown,
            Key::ArrowDown,
            Key::End,
            Key::ArrowUp,
            Key::PageUp,
        ] {
            shown.key_press(key);
            shown.run();
        }
        assert!(row(&shown, "Naam 00290"), "{:?}", shown.root());
        shown.event(Event::Text("00007".to_owned()));
        shown.run();
        shown.get_by_label_contains("Naam 00007");
        assert!(shown.query_by_label_contains("Naam 00290").is_none());
        let search = Texts::new(Language::Nl).get(CollectorList::Search);
        assert!(
            shown
                .get_by_role_and_label(Role::TextInput, &search)
                .is_focused()
        );
    }

    #[test]
    fn a_pill_shows_one_state_alone_and_says_that_it_is_pressed() {
        let texts = Texts::new(Language::Fr);
        let word = texts.get(RegisterWord::State(State::Expiring));
        let values = [("word", word.into()), ("count", 1_u32.into())];
        let label = texts.format(CollectorList::Pill, &values);
        let mut shown = harness(lines(), Page::List, Language::Fr, [1040.0, 760.0], 1.0);
        shown.get_by_role_and_label(Role::Button, &label).click();
        shown.run();
        assert_eq!(shown.query_all_by_role(Role::ListBoxOption).count(), 1);
        let pill = shown.get_by_role_and_label(Role::Button, &label);
        let toggled = pill.accesskit_node().toggled();
        assert_eq!(toggled, Some(egui::accesskit::Toggled::True));
    }
}
