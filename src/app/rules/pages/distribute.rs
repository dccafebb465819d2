//! What to do with the signed file: what workers are told, and where it goes.

use egui::Ui;

use super::{Action, View};
use crate::app::rules::form::{Here, SignedRules};
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, card, words};
use crate::text::ids::{Common, Done, RulesDistribute, RulesText};

/// Shows the page.
pub fn distribute_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageDistribute));
    let Some(signed) = view.form().signed.clone() else {
        banner_ui(ui, Kind::Information, &texts.get(RulesDistribute::Nothing));
        return;
    };
    let about = [
        ("sequence", signed.sequence.to_string().into()),
        ("date", texts.date(signed.signed_on).into()),
    ];
    words::lead_ui(ui, &texts.format(RulesDistribute::Lead, &about));
    ui.add_space(8.0);
    if let Some(code) = &signed.key_until_now {
        let code = [("code", code.into())];
        let said = texts.format(RulesDistribute::OtherKey, &code);
        banner_ui(ui, Kind::Attention, &said);
    }
    file_ui(ui, view, &signed);
    code_ui(ui, view, &signed.key_code);
    let title = texts.get(RulesDistribute::HowTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let steps = [
            RulesDistribute::HowSend,
            RulesDistribute::HowCompare,
            RulesDistribute::HowLater,
            RulesDistribute::HowSystem,
            match signed.here {
                Here::TakenIn => RulesDistribute::HowHere,
                Here::NotTakenIn => RulesDistribute::HowHereToo,
            },
        ]
        .map(|step| texts.get(step));
        words::bullets_ui(ui, steps.iter().map(String::as_str));
    });
}

fn file_ui(ui: &mut Ui, view: &mut View<'_>, signed: &SignedRules) {
    let texts = view.texts;
    let title = texts.get(RulesDistribute::FileTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &signed.path.display().to_string());
        if button::secondary_ui(ui, &texts.get(Done::OpenFolder)).clicked() {
            view.ask(Action::OpenFolderOf(signed.path.clone()));
        }
        if let Some(path) = &view.state.sign.folder_not_opened {
            let path = [("path", path.display().to_string().into())];
            banner_ui(ui, Kind::Attention, &texts.format(Common::NotOpened, &path));
        }
    });
}

fn code_ui(ui: &mut Ui, view: &View<'_>, code: &str) {
    let texts = view.texts;
    let title = texts.get(Done::KeyTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let code = egui::RichText::new(code).font(theme::section_font());
        ui.add(egui::Label::new(code).wrap().selectable(true));
        words::body_ui(ui, &texts.get(RulesDistribute::CodeText));
    });
}
