//! The ways into the network, as the organisation calls them, and the tools for help from a distance.

use egui::Ui;

use super::{Page, View, next_ui};
use crate::app::rules::fields::{LIST, NAME, both_ui, name_ui, text_ui};
use crate::app::rules::labels::{way_name, way_title};
use crate::app::widgets::field::Lines;
use crate::app::widgets::{button, card, words};
use crate::policy::AccessKind;
use crate::text::ids::{RulesAccess, RulesText};

/// Shows the page.
pub fn access_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageAccess));
    words::lead_ui(ui, &texts.get(RulesAccess::Lead));
    ui.add_space(8.0);
    let mut removed = None;
    for index in 0..view.form().access_ways.len() {
        let id = view.form().access_ways[index].id.clone();
        let pressed = ui.push_id(id, |ui| way_ui(ui, view, index)).inner;
        removed = removed.or(pressed.map(|Remove| index));
    }
    if let Some(index) = removed {
        let way = view.form().access_ways.remove(index);
        view.state.removed_way = Some((index, way));
    }
    add_ui(ui, view);
    let title = texts.get(RulesAccess::HelpTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesAccess::HelpText));
        let lines = (Lines::Several, LIST);
        text_ui(ui, view, "remote-help-tools", lines, |form| {
            &mut form.remote_help_tools
        });
    });
    next_ui(ui, view, Page::Access);
}

/// A mark that a way is to be removed.
struct Remove;

fn way_ui(ui: &mut Ui, view: &mut View<'_>, index: usize) -> Option<Remove> {
    let texts = view.texts;
    let way = view.form().access_ways[index].clone();
    let (key, title) = (
        format!("access-ways.{}", way.id),
        way_title(texts, way.kind, &way.name),
    );
    card::renamed_card_ui(ui, &way.id, &title, |ui| {
        words::section_ui(ui, &title);
        let line = (Lines::One, NAME);
        both_ui(ui, view, &format!("{key}.name"), line, |form| {
            &mut form.access_ways[index].name
        });
        name_ui(ui, view, &format!("{key}.product"), |form| {
            &mut form.access_ways[index].product
        });
        let lines = (Lines::Several, LIST);
        text_ui(ui, view, &format!("{key}.adapter-words"), lines, |form| {
            &mut form.access_ways[index].adapter_words
        });
        words::note_ui(ui, &texts.get(RulesAccess::WordsHelp));
        let name = way_name(texts, way.kind, &way.name);
        let label = texts.format(RulesAccess::Remove, &[("way", name.into())]);
        button::quiet_ui(ui, &label).clicked().then_some(Remove)
    })
}

fn add_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(RulesAccess::AddTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::note_ui(ui, &texts.get(RulesAccess::AddText));
        ui.horizontal_wrapped(|ui| {
            for (kind, label) in [
                (AccessKind::Vpn, RulesAccess::AddVpn),
                (AccessKind::VirtualDesktop, RulesAccess::AddVirtualDesktop),
                (AccessKind::Explore, RulesAccess::AddExplore),
                (AccessKind::Publiwin, RulesAccess::AddPubliwin),
            ] {
                if button::secondary_ui(ui, &texts.get(label)).clicked() {
                    view.form().add_way(kind);
                    let added = view.form().access_ways.last();
                    let added = added.map(|way| format!("access-ways.{}.name.nl", way.id));
                    view.state.jump_to = added;
                }
            }
        });
        if let Some((index, way)) = view.state.removed_way.clone() {
            let name = way_name(texts, way.kind, &way.name);
            let said = texts.format(RulesAccess::Removed, &[("way", name.into())]);
            words::body_ui(ui, &said);
            if button::quiet_ui(ui, &texts.get(RulesAccess::TakeBack)).clicked() {
                let ways = &mut view.form().access_ways;
                ways.retain(|other| other.id != way.id);
                ways.insert(index.min(ways.len()), way);
                view.state.removed_way = None;
            }
        }
    });
}
