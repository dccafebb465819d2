//! Reading a bulletin back in both languages, and signing it.

use egui::Ui;

use super::done::done_ui;
use super::{Ask, BulletinView};
use crate::app::key_part::{MakeNewKey, key_part_ui};
use crate::app::rules::bulletin::BulletinPage;
use crate::app::rules::bulletin::place::Place;
use crate::app::rules::bulletin::preview::preview_ui;
use crate::app::rules::bulletin::sentence::sentence;
use crate::app::rules::bulletin::ways::with_typed_way;
use crate::app::rules::key_before::KeyBefore;
use crate::app::state::{ProblemSeen, Tried};
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, expander, words};
use crate::policy::Policy;
use crate::policy::bulletin::Bulletin;
use crate::text::bulletin::explain;
use crate::text::ids::{Common, RulesText, Sign, SignBulletin};

/// Shows the page.
pub fn sign_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageBulletinSign));
    if let Some(signed) = view.state.signed.clone() {
        done_ui(ui, view, &signed);
        return;
    }
    words::lead_ui(ui, &texts.get(SignBulletin::Lead));
    ui.add_space(8.0);
    let Some(draft) = view.draft.as_ref() else {
        banner_ui(ui, Kind::Information, &texts.get(SignBulletin::Nothing));
        if button::secondary_ui(ui, &texts.get(SignBulletin::ToWrite)).clicked() {
            view.ask(Ask::GoTo(BulletinPage::Write));
        }
        return;
    };
    let bulletin = draft.to_bulletin(view.today);
    let policy = with_typed_way(&view.in_force.policy, draft);
    if view.state.key.looked.is_none() {
        view.ask(Ask::LookForKey);
    }
    mistakes_ui(ui, view);
    workers_ui(ui, view, &policy, &bulletin);
    whole_ui(ui, view, &policy, &bulletin);
    who_ui(ui, view);
    where_ui(ui, view);
    button_ui(ui, view);
}

/// Lists what is wrong in the form; each line leads to its field.
fn mistakes_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    let mistakes = view.mistakes;
    let of_form = mistakes.iter().filter(|(place, _)| !place.is_of_signer());
    let of_form: Vec<_> = of_form.collect();
    if of_form.is_empty() {
        return;
    }
    let title = texts.get(SignBulletin::MistakesTitle);
    let mut pressed = None;
    banner_with_ui(ui, Kind::Attention, &title, |ui| {
        words::body_ui(ui, &texts.get(SignBulletin::MistakesText));
        for (place, mistake) in of_form {
            let said = [
                ("label", place.label(texts).into()),
                ("text", sentence(texts, *place, mistake).into()),
            ];
            let said = texts.format(Common::LabelAndText, &said);
            if button::quiet_ui(ui, &said).clicked() {
                pressed = Some(*place);
            }
        }
    });
    if let Some(place) = pressed {
        view.state.jump_to = Some(place);
        view.state.tried = Some(Tried);
        view.ask(Ask::GoTo(BulletinPage::Write));
    }
}

fn workers_ui(ui: &mut Ui, view: &mut BulletinView<'_>, policy: &Policy, bulletin: &Bulletin) {
    let (texts, today) = (view.texts, view.today);
    let title = texts.get(SignBulletin::WorkersTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let day = bulletin.shown_day(today);
        let date = || [("date", texts.date(day).into())];
        words::body_ui(ui, &texts.format(SignBulletin::WorkersText, &date()));
        let both = view.state.both.beginning_with(texts.language());
        preview_ui(ui, &both, policy, (bulletin, today));
        if day > today {
            words::note_ui(ui, &texts.format(SignBulletin::UntilThen, &date()));
        }
    });
}

/// Shows the bulletin as the decision's document will say it, behind a line that opens.
fn whole_ui(ui: &mut Ui, view: &BulletinView<'_>, policy: &Policy, bulletin: &Bulletin) {
    let texts = view.texts;
    expander::expander_ui(ui, &texts.get(SignBulletin::WholeTitle), |ui| {
        for section in explain(texts, policy, bulletin, view.today) {
            words::strong_ui(ui, &section.title);
            words::bullets_ui(ui, section.lines.iter().map(String::as_str));
        }
    });
    ui.add_space(8.0);
}

fn who_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    let title = texts.get(SignBulletin::WhoTitle);
    let foreign = foreign_key(view);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(SignBulletin::WhoText));
        if let Some(mut form) = view.form() {
            form.line_ui(ui, Place::SignerName, &texts.get(Sign::Name));
            form.line_ui(
                ui,
                Place::SignerOrganisation,
                &texts.get(Sign::Organisation),
            );
        }
        let tried = view.state.tried;
        if key_part_ui(ui, texts, &mut view.state.key, tried) == Some(MakeNewKey) {
            view.ask(Ask::MakeNewKey);
        }
        if let Some(code) = foreign {
            let code = [("code", code.into())];
            banner_ui(
                ui,
                Kind::Stop,
                &texts.format(SignBulletin::ForeignKey, &code),
            );
        }
    });
}

/// Returns the code of the policy's key where this PC has another one.
fn foreign_key(view: &BulletinView<'_>) -> Option<String> {
    let policy = &view.in_force.policy;
    let trusted = KeyBefore::of(policy, policy.signed_by.as_ref())?;
    let is_foreign = trusted.finds_foreign(&view.state.key.state);
    is_foreign.then_some(trusted.code)
}

fn where_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    let title = texts.get(SignBulletin::WhereTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(SignBulletin::WhereText));
        if view.state.no_dialog.is_some() {
            words::note_ui(ui, &texts.get(Sign::NoDialog));
        }
        let problem = view.state.folder_problem;
        let problem = problem.map(|problem| problem.sentence(texts));
        let label = texts.get(Sign::Folder);
        let folder = &mut view.state.folder;
        field_ui(ui, &label, folder, Lines::One, 4096, problem.as_deref());
        if button::secondary_ui(ui, &texts.get(Sign::ChooseFolder)).clicked() {
            view.ask(Ask::ChooseFolder);
        }
    });
}

/// Shows the one button of the page, and right below it what went wrong.
fn button_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    if view.state.signing.is_some() {
        words::body_ui(ui, &texts.get(SignBulletin::Signing));
        return;
    }
    let shown = ui.scope(|ui| {
        if button::primary_ui(ui, &texts.get(SignBulletin::Button)).clicked() {
            view.state.tried = Some(Tried);
            view.state.jump_to = view
                .mistakes
                .keys()
                .find(|place| place.is_of_signer())
                .copied();
            view.ask(Ask::Sign);
        }
        if let Some(problem) = &view.state.problem {
            let said = [("problem", problem.into())];
            banner_ui(ui, Kind::Stop, &texts.format(Sign::Failed, &said));
        }
    });
    if view.state.problem.is_some() && view.state.problem_seen.replace(ProblemSeen).is_none() {
        shown.response.scroll_to_me(None);
    }
}
