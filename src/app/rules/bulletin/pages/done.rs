//! After signing: where the files are, and how the bulletin reaches the workers.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{Ask, BulletinView};
use crate::app::rules::bulletin::BulletinPage;
use crate::app::rules::bulletin::signing::{Here, Signed};
use crate::app::rules::bulletin::state::Copied;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{button, card, words};
use crate::text::Argument;
use crate::text::ids::{Common, SignBulletin};

/// Shows what was made and what comes next.
pub fn done_ui(ui: &mut Ui, view: &mut BulletinView<'_>, signed: &Signed) {
    let texts = view.texts;
    let title = texts.get(SignBulletin::DoneTitle);
    banner_with_ui(ui, Kind::Good, &title, |ui| {
        for (id, file) in [
            (SignBulletin::DoneBulletin, &signed.bulletin),
            (SignBulletin::DoneDecision, &signed.decision),
        ] {
            words::body_ui(ui, &texts.format(id, &[path(file)]));
        }
        if signed.here == Here::TakenIn {
            words::body_ui(ui, &texts.get(SignBulletin::DoneHere));
        }
    });
    if signed.here == Here::NoPolicyYet {
        banner_ui(ui, Kind::Attention, &texts.get(SignBulletin::DoneNotHere));
    }
    ui.horizontal_wrapped(|ui| {
        if button::secondary_ui(ui, &texts.get(SignBulletin::OpenFolder)).clicked() {
            let folder = signed.bulletin.parent().unwrap_or(&signed.bulletin);
            view.ask(Ask::Open(folder.to_owned()));
        }
        if button::secondary_ui(ui, &texts.get(SignBulletin::OpenDecision)).clicked() {
            view.ask(Ask::Open(signed.decision.clone()));
        }
    });
    if let Some(file) = &view.state.not_opened {
        let said = texts.format(Common::NotOpened, &[path(file)]);
        banner_ui(ui, Kind::Attention, &said);
    }
    ui.add_space(8.0);
    next_ui(ui, view);
    if button::quiet_ui(ui, &texts.get(SignBulletin::Another)).clicked() {
        view.ask(Ask::BeginAnew);
        view.ask(Ask::GoTo(BulletinPage::Write));
    }
}

/// Shows how workers get the bulletin, the quickest way first.
fn next_ui(ui: &mut Ui, view: &mut BulletinView<'_>) {
    let texts = view.texts;
    let title = texts.get(SignBulletin::NextTitle);
    let drop_folder = view.in_force.policy.drop_folder.clone().map(PathBuf::from);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let first = match &drop_folder {
            Some(folder) => {
                let folder = [("folder", folder.display().to_string().into())];
                texts.format(SignBulletin::NextDropFolder, &folder)
            }
            None => texts.get(SignBulletin::NextDropFolderNone),
        };
        let steps = [
            first,
            texts.get(SignBulletin::NextMail),
            texts.get(SignBulletin::NextIt),
            texts.get(SignBulletin::NextFile),
        ];
        words::bullets_ui(ui, steps.iter().map(String::as_str));
        if let Some(folder) = drop_folder {
            copy_ui(ui, view, folder);
        }
    });
}

/// Offers to put the bulletin where every worker's PC looks.
fn copy_ui(ui: &mut Ui, view: &mut BulletinView<'_>, folder: PathBuf) {
    let texts = view.texts;
    match &view.state.copied {
        Some(Copied::There(file)) => {
            let said = texts.format(SignBulletin::CopyDropDone, &[path(file)]);
            banner_ui(ui, Kind::Good, &said);
            return;
        }
        Some(Copied::Failed(file)) => {
            let said = texts.format(SignBulletin::CopyDropFailed, &[path(file)]);
            banner_ui(ui, Kind::Attention, &said);
        }
        None => {}
    }
    if button::primary_ui(ui, &texts.get(SignBulletin::CopyDrop)).clicked() {
        view.ask(Ask::CopyToDropFolder(folder));
    }
}

fn path(file: &Path) -> (&'static str, Argument<'static>) {
    ("path", file.display().to_string().into())
}
