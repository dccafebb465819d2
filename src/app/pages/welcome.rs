//! The first page: role, language, what the program does and never does, resume or start anew, remove everything.

use egui::Ui;

use super::{Action, View, organisation};
use crate::app::role::{Role, role_card_ui};
use crate::app::rules_in_force::Said;
use crate::app::rules_in_force::check_again::check_again_ui;
use crate::app::state::{Notice, Removal};
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{button, card, expander, words};
use crate::app::{WindowAction, frame};
use crate::draft::Page;
use crate::policy::store::Contents;
use crate::text::ids::{Common, OrganisationText, Welcome};
use crate::text::{Language, Texts};

/// Shows the page.
pub fn welcome_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(Welcome::Heading));
    words::lead_ui(ui, &texts.get(Welcome::Lead));
    ui.add_space(8.0);
    resume_ui(ui, view);
    check_again_ui(ui, view);
    rules_ui(ui, view);
    if let Some(role) = role_card_ui(ui, texts, Role::Worker) {
        view.ask(Action::Window(WindowAction::ChooseRole(role)));
    }
    if let Some(language) = frame::language_card_ui(ui, texts) {
        view.ask(Action::Window(WindowAction::Speak(language)));
    }
    card::card_ui(ui, &texts.get(Welcome::DoesTitle), |ui| {
        words::section_ui(ui, &texts.get(Welcome::DoesTitle));
        let lines = [
            Welcome::DoesQuestions,
            Welcome::DoesMeasure,
            Welcome::DoesHelp,
            Welcome::DoesDocument,
        ]
        .map(|id| texts.get(id));
        words::bullets_ui(ui, lines.iter().map(String::as_str));
    });
    card::card_ui(ui, &texts.get(Welcome::NeverTitle), |ui| {
        words::section_ui(ui, &texts.get(Welcome::NeverTitle));
        let lines = [
            Welcome::NeverNetwork,
            Welcome::NeverPrivate,
            Welcome::NeverChange,
            Welcome::NeverPassword,
        ]
        .map(|id| texts.get(id));
        words::bullets_ui(ui, lines.iter().map(String::as_str));
    });
    organisation::give_ui(ui, view);
    remove_ui(ui, view);
}

/// Says that rules of the organisation were found: taken in, waiting for the person, or not usable. It stands in nobody's way.
fn rules_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    for said in view.state.rules.said.clone() {
        if let Said::TakenIn(Contents::Policy(_)) = said {
            organisation::said_ui(ui, view, &said);
        }
    }
    let rules = &mut view.state.rules;
    if rules.has_new_offer() {
        let title = texts.get(OrganisationText::WaitsTitle);
        banner_with_ui(ui, Kind::Information, &title, |ui| {
            words::body_ui(ui, &texts.get(OrganisationText::WaitsText));
            ui.horizontal_wrapped(|ui| {
                if button::secondary_ui(ui, &texts.get(OrganisationText::WaitsLook)).clicked() {
                    view.actions.push(Action::ShowOrganisation);
                }
                if button::quiet_ui(ui, &texts.get(OrganisationText::Later)).clicked() {
                    rules.put_off();
                }
            });
        });
    }
    let unusable = rules.unusable();
    if unusable > 0 {
        let count = [("count", unusable.into())];
        let title = texts.format(OrganisationText::NotUsable, &count);
        banner_with_ui(ui, Kind::Attention, &title, |ui| {
            if button::quiet_ui(ui, &texts.get(OrganisationText::NotUsableLook)).clicked() {
                view.actions.push(Action::ShowOrganisation);
            }
        });
    }
}

fn resume_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    match view.state.notice.clone() {
        Some(Notice::StartedAnew) => banner_with_ui(
            ui,
            Kind::Information,
            &texts.get(Welcome::StartedAnew),
            |ui| {
                if button::quiet_ui(ui, &texts.get(Welcome::Undo)).clicked() {
                    view.ask(Action::TakeBack);
                }
            },
        ),
        Some(Notice::NotStartedAnew) => {
            banner_ui(ui, Kind::Stop, &texts.get(Welcome::NotStartedAnew));
        }
        Some(Notice::Restored) => banner_ui(ui, Kind::Good, &texts.get(Welcome::Restored)),
        Some(Notice::Removed) => banner_ui(ui, Kind::Good, &texts.get(Welcome::Removed)),
        Some(Notice::NotRemoved(path)) => {
            let path = path.display().to_string();
            banner_ui(
                ui,
                Kind::Attention,
                &texts.format(Welcome::RemoveFailed, &[("path", path.into())]),
            );
        }
        None => {}
    }
    if view.session.draft.is_empty() {
        return;
    }
    let title = match view.state.resume_at {
        Some(_) => Welcome::ResumeTitle,
        None => Welcome::UnderWay,
    };
    banner_with_ui(ui, Kind::Information, &texts.get(title), |ui| {
        if let Some(page) = view.state.resume_at {
            let name = page_name(texts, page);
            let text = texts.format(Welcome::ResumeText, &[("page", name.into())]);
            words::body_ui(ui, &text);
        }
        ui.horizontal_wrapped(|ui| {
            if let Some(page) = view.state.resume_at
                && button::primary_ui(ui, &texts.get(Welcome::Resume)).clicked()
            {
                view.ask(Action::GoTo(page));
            }
            if button::quiet_ui(ui, &texts.get(Welcome::StartAnew)).clicked() {
                view.ask(Action::StartAnew);
            }
        });
    });
}

fn remove_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    expander::expander_ui(ui, &texts.get(Welcome::RemoveTitle), |ui| {
        words::body_ui(ui, &texts.get(Welcome::RemoveText));
        match view.state.removal {
            Removal::NotAsked => {
                if button::secondary_ui(ui, &texts.get(Welcome::Remove)).clicked() {
                    view.state.removal = Removal::Asked;
                }
            }
            Removal::Asked => {
                words::strong_ui(ui, &texts.get(Welcome::RemoveSure));
                ui.horizontal_wrapped(|ui| {
                    if button::secondary_ui(ui, &texts.get(Common::Cancel)).clicked() {
                        view.state.removal = Removal::NotAsked;
                    }
                    if button::secondary_ui(ui, &texts.get(Welcome::RemoveYes)).clicked() {
                        view.ask(Action::RemoveEverything);
                    }
                });
            }
        }
    });
}

/// Returns a language's own name; English is no language of the window.
#[must_use]
pub fn language_name(texts: &Texts, language: Language) -> String {
    texts.get(match language {
        Language::Nl | Language::En => Common::LanguageNameNl,
        Language::Fr => Common::LanguageNameFr,
    })
}

/// Returns a page's name, as the steps show it.
#[must_use]
pub fn page_name(texts: &Texts, page: Page) -> String {
    texts.get(match page {
        Page::Welcome => Common::PageWelcome,
        Page::Situation => Common::PageSituation,
        Page::Computer => Common::PageComputer,
        Page::Access => Common::PageAccess,
        Page::Place => Common::PagePlace,
        Page::Agreements => Common::PageAgreements,
        Page::Result => Common::PageResult,
        Page::Sign => Common::PageSign,
        Page::Done => Common::PageDone,
    })
}
