//! The last page: where the file is, the key's code, the e-mail, the reminder, start anew.

use std::path::Path;

use egui::Ui;

use super::{Action, View};
use crate::app::rules_in_force::check_again::check_again_ui;
use crate::app::state::Outcome;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, key_code, words};
use crate::draft::Page;
use crate::text::Texts;
use crate::text::ids::{Common, Done};

/// Shows the page.
pub fn done_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let Some(signed) = view.session.draft.signed.clone() else {
        words::heading_ui(ui, &texts.get(Common::PageDone));
        banner_ui(ui, Kind::Information, &texts.get(Done::NothingSigned));
        return;
    };
    words::heading_ui(ui, &texts.get(Done::Heading));
    words::lead_ui(ui, &texts.get(Done::Lead));
    ui.add_space(8.0);
    if view.session.draft.is_changed_since_signing() {
        let title = texts.get(Done::ChangedSince);
        banner_with_ui(ui, Kind::Attention, &title, |ui| {
            let name = super::welcome::page_name(texts, Page::Sign);
            if button::secondary_ui(ui, &name).clicked() {
                view.ask(Action::GoTo(Page::Sign));
            }
        });
    }
    check_again_ui(ui, view);
    file_ui(ui, view, &signed.path);
    mail_ui(ui, view);
    key_ui(ui, texts, &signed.key_code);
    reminder_ui(ui, view, signed.valid_until);
    copy_ui(ui, view);
    let title = texts.get(Done::AnewTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(Done::AnewText));
        if button::secondary_ui(ui, &texts.get(Done::AnewButton)).clicked() {
            view.ask(Action::StartAnew);
        }
    });
}

fn file_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    let texts = view.texts;
    let title = texts.get(Done::FileTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &path.display().to_string());
        ui.horizontal_wrapped(|ui| {
            if button::primary_ui(ui, &texts.get(Done::OpenFile)).clicked() {
                view.ask(Action::OpenFile(path.to_owned()));
            }
            if button::secondary_ui(ui, &texts.get(Done::OpenFolder)).clicked() {
                view.ask(Action::OpenFolder(path.to_owned()));
            }
        });
        if let Some(path) = &view.state.done.not_opened {
            let path = path.display().to_string();
            banner_ui(
                ui,
                Kind::Attention,
                &texts.format(Common::NotOpened, &[("path", path.into())]),
            );
        }
    });
}

fn key_ui(ui: &mut Ui, texts: &Texts, code: &str) {
    let title = texts.get(Done::KeyTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        key_code::key_code_ui(ui, code);
        words::body_ui(ui, &texts.get(Done::KeyText));
    });
}

/// Something that the page makes for the person: a draft of a mail, a date for the calendar.
struct Offer<'a> {
    title: Done,
    text: String,
    button: Done,
    action: Action,
    outcome: Option<&'a Outcome>,
    made: Done,
    failed: Done,
}

fn mail_ui(ui: &mut Ui, view: &mut View<'_>) {
    let outcome = view.state.done.mail.clone();
    let offer = Offer {
        title: Done::MailTitle,
        text: view.texts.get(Done::MailText),
        button: Done::MailButton,
        action: Action::PrepareMail,
        outcome: outcome.as_ref(),
        made: Done::MailMade,
        failed: Done::MailFailed,
    };
    offer_ui(ui, view, offer);
}

fn reminder_ui(ui: &mut Ui, view: &mut View<'_>, until: jiff::civil::Date) {
    let until = [("date", view.texts.date(until).into())];
    let outcome = view.state.done.reminder.clone();
    let offer = Offer {
        title: Done::ReminderTitle,
        text: view.texts.format(Done::ReminderText, &until),
        button: Done::ReminderButton,
        action: Action::PrepareReminder,
        outcome: outcome.as_ref(),
        made: Done::ReminderMade,
        failed: Done::ReminderFailed,
    };
    offer_ui(ui, view, offer);
}

fn offer_ui(ui: &mut Ui, view: &mut View<'_>, offer: Offer<'_>) {
    let texts = view.texts;
    let title = texts.get(offer.title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &offer.text);
        if button::secondary_ui(ui, &texts.get(offer.button)).clicked() {
            view.ask(offer.action);
        }
        outcome_ui(ui, texts, offer.outcome, offer.made, offer.failed);
    });
}

fn copy_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Done::CopyTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let problem = view.state.done.copy_problem;
        let problem = problem.map(|problem| problem.sentence(texts));
        field_ui(
            ui,
            &texts.get(Done::CopyField),
            &mut view.state.done.copy_folder,
            Lines::One,
            4096,
            problem.as_deref(),
        );
        ui.horizontal_wrapped(|ui| {
            if button::secondary_ui(ui, &texts.get(Done::SaveElsewhere)).clicked() {
                view.ask(Action::ChooseCopyFolder);
            }
            let typed = !view.state.done.copy_folder.trim().is_empty();
            if ui
                .add_enabled_ui(typed, |ui| {
                    button::secondary_ui(ui, &texts.get(Done::CopyButton))
                })
                .inner
                .clicked()
            {
                view.ask(Action::CopySigned);
            }
        });
        outcome_ui(
            ui,
            texts,
            view.state.done.copy.as_ref(),
            Done::Copied,
            Done::CopyFailed,
        );
    });
}

fn outcome_ui(ui: &mut Ui, texts: &Texts, outcome: Option<&Outcome>, made: Done, failed: Done) {
    let said = |path: &Path, id: Done| {
        let path = path.display().to_string();
        texts.format(id, &[("path", path.into())])
    };
    let (kind, text) = match outcome {
        None => return,
        Some(Outcome::Made(path)) => (Kind::Good, said(path, made)),
        Some(Outcome::NotOpened(path)) => (Kind::Attention, said(path, Done::MadeNotOpened)),
        Some(Outcome::Failed(path)) => (Kind::Attention, said(path, failed)),
        Some(Outcome::NoSignedFile(path)) => (Kind::Attention, said(path, Done::NoSignedFile)),
    };
    ui.add_space(4.0);
    banner_ui(ui, kind, &text);
}
