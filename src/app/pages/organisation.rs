//! What the organisation asks: what came of a file, what waits for the person, what is in force, and where to give a file.

mod known;
mod offer;

use egui::Ui;

pub use known::no_bulletin;

use super::{Action, Shows, View};
use crate::app::rules_in_force::banners::banners_ui;
use crate::app::rules_in_force::{Said, Visit};
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{button, card, navigation, words};
use crate::policy::store::{Contents, Refused};
use crate::text::access;
use crate::text::ids::{Common, OrganisationText, PolicyText, RoleText};
use crate::text::{Texts, bulletin as bulletin_words, policy as policy_words};

/// Shows the page.
pub fn organisation_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(OrganisationText::Heading));
    let lead = if has_own_rules(view) {
        OrganisationText::LeadOwn
    } else {
        OrganisationText::LeadNone
    };
    words::lead_ui(ui, &texts.get(lead));
    if view.state.rules.visit.is_some() {
        words::lead_ui(ui, &texts.get(OrganisationText::ForWholePc));
    }
    ui.add_space(8.0);
    for said in view.state.rules.said.clone() {
        said_ui(ui, view, &said);
    }
    // What came of a file stands above: that is what the person looks for.
    banners_ui(ui, view, Shows::Organisation);
    offer::offers_ui(ui, view);
    known::known_ui(ui, view);
    give_ui(ui, view);
}

/// Shows where to give a file; the first page has it too.
pub fn give_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(OrganisationText::GiveTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(OrganisationText::GiveText));
        if button::secondary_ui(ui, &texts.get(OrganisationText::GiveButton)).clicked() {
            view.ask(Action::ChooseRulesFile);
        }
        if view.state.rules.no_dialog.is_some() {
            words::note_ui(ui, &texts.get(OrganisationText::GiveNoFile));
        }
    });
}

/// Shows the way to the page below the steps, as soon as there is something to see on it.
pub fn entry_ui(ui: &mut Ui, view: &mut View<'_>) {
    if let Some(label) = entry(view) {
        ui.add_space(10.0);
        let name = view.texts.get(OrganisationText::Heading);
        let pages = [(Shows::Organisation, label)];
        if navigation::navigation_ui(ui, &name, &pages, view.shows()).is_some() {
            view.ask(Action::ShowOrganisation);
        }
    }
}

/// Shows the same in one line, where the steps stand in one line.
pub fn quiet_entry_ui(ui: &mut Ui, view: &mut View<'_>) {
    if view.shows() != Shows::Organisation
        && let Some(label) = entry(view)
        && button::quiet_ui(ui, &label).clicked()
    {
        view.ask(Action::ShowOrganisation);
    }
}

fn entry(view: &View<'_>) -> Option<String> {
    let waits = view.state.rules.offers().next().is_some();
    let label = if waits {
        OrganisationText::EntryWaiting
    } else {
        OrganisationText::Entry
    };
    (waits || view.state.rules.has_something() || has_own_rules(view))
        .then(|| view.texts.get(label))
}

/// Shows the one way to go on from the page.
pub fn back_ui(ui: &mut Ui, view: &mut View<'_>) {
    let label = view.texts.get(match view.state.rules.visit {
        Some(Visit) => OrganisationText::BackToCollector,
        None => OrganisationText::Back,
    });
    // Where something is to be decided, that is the page's main action.
    let back = if view.state.rules.offers().next().is_some() {
        button::secondary_ui(ui, &label)
    } else {
        button::primary_ui(ui, &label)
    };
    if back.clicked() {
        view.ask(Action::LeaveOrganisation);
    }
}

fn has_own_rules(view: &View<'_>) -> bool {
    let in_force = &view.session.in_force;
    in_force.policy.signed_by.is_some() || !in_force.bulletins.is_empty()
}

/// Says what came of a file that was brought or found.
pub fn said_ui(ui: &mut Ui, view: &View<'_>, said: &Said) {
    let texts = view.texts;
    match said {
        Said::TakenIn(contents) => {
            let what = name(view, contents);
            let text = texts.format(OrganisationText::SaidTakenIn, &[("what", what.into())]);
            banner_ui(ui, Kind::Good, &text);
        }
        Said::Known => banner_ui(
            ui,
            Kind::Information,
            &texts.get(OrganisationText::SaidKnown),
        ),
        Said::Declined => banner_ui(ui, Kind::Stop, &texts.get(OrganisationText::SaidDeclined)),
        Said::NotOurs(path) => {
            let file = [("file", file_name(path).into())];
            let text = texts.format(OrganisationText::SaidNotOurs, &file);
            banner_ui(ui, Kind::Attention, &text);
        }
        Said::MayBeChecklist(path) => {
            let role = texts.get(RoleText::Collector);
            let values = [("file", file_name(path).into()), ("role", role.into())];
            let text = texts.format(OrganisationText::SaidMayBeChecklist, &values);
            banner_ui(ui, Kind::Attention, &text);
        }
        Said::Refused(Refused { path, refusal }) => {
            let file = [("file", file_name(path).into())];
            let title = texts.format(OrganisationText::SaidRefused, &file);
            banner_with_ui(ui, Kind::Attention, &title, |ui| {
                words::body_ui(ui, &access::refusal(texts, refusal));
            });
        }
    }
}

/// Returns what a policy or bulletin is, in a few words.
fn name(view: &View<'_>, contents: &Contents) -> String {
    let texts = view.texts;
    match contents {
        Contents::Policy(policy) => policy_words::title(texts, policy),
        Contents::Bulletin(bulletin) => {
            let ways = &view.session.in_force.policy.access_ways;
            bulletin_words::title(texts, ways, bulletin)
        }
    }
}

/// Returns the last name of a path: the folders before it say nothing to the person.
fn file_name(path: &std::path::Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// Says who signed something and what was decided, each in a sentence.
fn decided(texts: &Texts, decision: &crate::policy::Decision) -> String {
    texts.format(
        PolicyText::Decided,
        &[
            ("sequence", decision.sequence.to_string().into()),
            ("function", (&decision.decided_by).into()),
            ("date", texts.date(decision.decided_on).into()),
        ],
    )
}

/// Puts a file's name before what is said of it.
fn labelled(texts: &Texts, refused: &Refused) -> String {
    let values = [
        ("label", file_name(&refused.path).into()),
        ("text", access::refusal(texts, &refused.refusal).into()),
    ];
    texts.format(Common::LabelAndText, &values)
}
