//! What is in force on this PC: the organisation's policy in words, its bulletins, and what was found and is not used.

use egui::Ui;

use super::labelled;
use crate::app::pages::View;
use crate::app::widgets::{card, expander, words};
use crate::text::ids::OrganisationText;
use crate::text::policy::{self as policy_words, Section};
use crate::text::{Texts, bulletin as bulletin_words};

/// Shows the cards.
pub(super) fn known_ui(ui: &mut Ui, view: &View<'_>) {
    if view.session.in_force.policy.signed_by.is_some() {
        policy_ui(ui, view);
    }
    bulletins_ui(ui, view);
    lost_ui(ui, view);
    let texts = view.texts;
    let refused = view.state.rules.refused.iter();
    let lines: Vec<String> = refused.map(|one| labelled(texts, one)).collect();
    lines_ui(ui, &texts.get(OrganisationText::NotUsedTitle), &lines);
}

/// Shows what differs first; the rest can be opened.
fn policy_ui(ui: &mut Ui, view: &View<'_>) {
    let sections = policy_words::explain(view.texts, &view.session.in_force.policy);
    for (index, Section { title, lines }) in sections.iter().enumerate() {
        if index < 2 {
            lines_ui(ui, title, lines);
        } else {
            expander::expander_ui(ui, title, |ui| bullets_ui(ui, lines));
        }
    }
    ui.add_space(8.0);
}

/// Shows each bulletin that is known about a way; that none is known is said with the day.
fn bulletins_ui(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    let ways = &view.session.in_force.policy.access_ways;
    let effects = (view.session.in_force).effects(view.session.today, &view.session.access_ways());
    let mut lines: Vec<String> = (effects.known.iter())
        .map(|known| bulletin_words::title(texts, ways, &known.bulletin))
        .collect();
    if lines.is_empty() {
        lines.push(no_bulletin(texts, view.session.today));
    }
    lines_ui(ui, &texts.get(OrganisationText::BulletinsTitle), &lines);
}

/// Says that no bulletin is known on this PC on a day.
pub fn no_bulletin(texts: &Texts, today: jiff::civil::Date) -> String {
    let date = [("date", texts.date(today).into())];
    texts.format(OrganisationText::NoBulletin, &date)
}

fn lost_ui(ui: &mut Ui, view: &View<'_>) {
    if !view.state.rules.lost.is_empty() {
        let texts = view.texts;
        let title = texts.get(OrganisationText::LostTitle);
        lines_ui(ui, &title, &[texts.get(OrganisationText::LostText)]);
    }
}

fn lines_ui(ui: &mut Ui, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    card::card_ui(ui, title, |ui| {
        words::section_ui(ui, title);
        bullets_ui(ui, lines);
    });
}

fn bullets_ui(ui: &mut Ui, lines: &[String]) {
    words::bullets_ui(ui, lines.iter().map(String::as_str));
}
