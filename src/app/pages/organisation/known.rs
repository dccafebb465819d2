//! What is in force on this PC: the organisation's policy in words, its bulletins, and what was found and is not used.

use egui::Ui;

use super::labelled;
use crate::app::pages::View;
use crate::app::rules_in_force::user_policy::user_policy_ui;
use crate::app::theme;
use crate::app::widgets::{card, expander, words};
use crate::text::ids::{OrganisationText, PolicyText};
use crate::text::policy::{self as policy_words, Section};
use crate::text::{Texts, bulletin as bulletin_words};

/// Shows the cards.
pub(super) fn known_ui(ui: &mut Ui, view: &mut View<'_>) {
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

/// Shows what the policy says. All that holds can be opened: what differs from the default one stands in a card already.
fn policy_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let everything = texts.get(PolicyText::SectionRules);
    let policy = &view.session.in_force.policy;
    let user_policy = policy_words::user_policy(texts, policy);
    for Section { title, mut lines } in policy_words::explain(texts, policy) {
        // It stands in a card of its own, where it can be pressed.
        lines.retain(|line| Some(line) != user_policy.as_ref());
        if title == everything {
            expander::expander_ui(ui, &title, |ui| bullets_ui(ui, &lines));
            ui.add_space(theme::HALF_GAP);
        } else {
            lines_ui(ui, &title, &lines);
        }
    }
    if user_policy.is_some() {
        let title = texts.get(OrganisationText::UserPolicyTitle);
        card::card_ui(ui, &title, |ui| {
            words::section_ui(ui, &title);
            user_policy_ui(ui, view);
        });
    }
}

/// Shows each bulletin that is known about a way; that none is known is said with the day.
fn bulletins_ui(ui: &mut Ui, view: &View<'_>) {
    let texts = view.texts;
    let ways = &view.session.in_force.policy.access_ways;
    let effects = (view.session.in_force).effects(view.session.today, &view.session.access_ways());
    let title = texts.get(OrganisationText::BulletinsTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        if effects.known.is_empty() {
            words::body_ui(ui, &no_bulletin(texts, view.session.today));
        }
        for known in &effects.known {
            words::strong_ui(ui, &bulletin_words::title(texts, ways, &known.bulletin));
            bullets_ui(ui, &bulletin_words::origin(texts, &known.bulletin));
        }
    });
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
