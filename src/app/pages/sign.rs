//! Read and sign: who, the exact document as pictures, the signature, and where the file goes.

mod document_part;
mod missing;

use egui::Ui;

use super::{Action, View};
use crate::app::key_part::{JumpHere, MakeNewKey, key_part_ui};
use crate::app::state::{ProblemSeen, Tried};
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::{Lines, field_ui, problem_ui};
use crate::app::widgets::{button, card, choice, signature_pad, words};
use crate::checklist::{MAX_NAME, MAX_NICKNAME, refused_characters, tidy};
use crate::document;
use crate::draft::{Page, SignatureStyle};
use crate::text::Texts;
use crate::text::ids::{Common, Sign};

pub use missing::{Missing, missing, missing_of_key, sentence as missing_sentence};

/// Shows the page.
pub fn sign_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(Common::PageSign));
    words::lead_ui(ui, &texts.get(Sign::Lead));
    ui.add_space(8.0);
    if let Some(signed) = &view.session.draft.signed {
        let date = texts.date(signed.signed_on);
        banner_ui(
            ui,
            Kind::Information,
            &texts.format(Sign::AlreadySigned, &[("date", date.into())]),
        );
    }
    if view
        .session
        .pages()
        .into_iter()
        .any(|page| page < Page::Result && !view.session.is_complete(page))
    {
        banner_ui(ui, Kind::Attention, &texts.get(Sign::NotComplete));
    }
    who_ui(ui, view);
    document_part::document_ui(ui, view);
    signature_ui(ui, view);
    where_ui(ui, view);
    button_ui(ui, view);
}

/// Shows the one button of the page, and right below it what is missing or went wrong.
fn button_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    if view.state.sign.signing.is_some() {
        words::body_ui(ui, &texts.get(Sign::Signing));
        return;
    }
    let sign = &mut view.state.sign;
    let needs = missing(view.session, &sign.preview, &sign.key, texts);
    let shown = ui.scope(|ui| {
        if button::primary_ui(ui, &texts.get(Sign::Button)).clicked() {
            sign.tried = Some(Tried);
            sign.jump_to = needs.first().copied();
            if needs.is_empty() {
                view.actions.push(Action::Sign);
            }
        }
        if sign.tried.is_some() && !needs.is_empty() {
            problem_ui(ui, &missing_sentence(&needs, texts));
        } else if let Some(problem) = &sign.problem {
            let said = texts.format(Sign::Failed, &[("problem", problem.into())]);
            banner_ui(ui, Kind::Stop, &said);
        }
    });
    if sign.problem.is_some() && sign.problem_seen.is_none() {
        sign.problem_seen = Some(ProblemSeen);
        shown.response.scroll_to_me(None);
    }
}

fn who_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::WhoTitle);
    let tried = view.state.sign.tried;
    let jump_to = &mut view.state.sign.jump_to;
    let draft = &mut view.session.draft;
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for (label, text, here) in [
            (Sign::Name, &mut draft.worker.name, Missing::Name),
            (Sign::Role, &mut draft.worker.role, Missing::Role),
            (
                Sign::Organisation,
                &mut draft.worker.organisation,
                Missing::Organisation,
            ),
        ] {
            let problem = problem(texts, text, tried);
            let shown = field_ui(
                ui,
                &texts.get(label),
                text,
                Lines::One,
                MAX_NAME,
                problem.as_deref(),
            );
            if jump_to.take_if(|jump_to| *jump_to == here).is_some() {
                shown.request_focus();
            }
        }
        let problem = character_problem(texts, &draft.pc_nickname);
        let label = texts.get(Sign::Nickname);
        field_ui(
            ui,
            &label,
            &mut draft.pc_nickname,
            Lines::One,
            MAX_NICKNAME,
            problem.as_deref(),
        );
        words::note_ui(ui, &texts.get(Sign::NicknameHelp));
    });
}

fn problem(texts: &Texts, text: &str, tried: Option<Tried>) -> Option<String> {
    if tidy(text).is_empty() {
        return tried.map(|Tried| texts.get(Sign::FieldEmpty));
    }
    character_problem(texts, text)
}

/// Says which typed characters the document cannot show, right at the field; those that nobody sees, by their number.
fn character_problem(texts: &Texts, text: &str) -> Option<String> {
    let missing = document::missing_characters(text);
    let (unseen, seen): (Vec<char>, Vec<char>) = missing
        .into_iter()
        .partition(|character| refused_characters(&character.to_string()).contains(character));
    let number = |character: &char| format!("U+{:04X}", u32::from(*character));
    if !unseen.is_empty() {
        let numbers: Vec<String> = unseen.iter().map(number).collect();
        let said = [("characters", numbers.join(", ").into())];
        return Some(texts.format(Sign::FieldUnseen, &said));
    }
    if seen.is_empty() {
        return None;
    }
    let shown: Vec<String> = seen
        .iter()
        .map(|character| format!("{character} ({})", number(character)))
        .collect();
    let said = [("characters", shown.join(", ").into())];
    Some(texts.format(Sign::FieldCharacter, &said))
}

fn signature_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::SignatureTitle);
    let jump_to = view.state.sign.jump_to.take_if(|jump_to| {
        matches!(
            jump_to,
            Missing::Signature | Missing::KeyFound | Missing::NewKey | Missing::Passphrase
        )
    });
    if jump_to == Some(Missing::Passphrase) {
        view.state.sign.key.jump_here = Some(JumpHere);
    }
    let shown = ui.scope(|ui| {
        signature_card_ui(ui, view, &title);
    });
    if matches!(jump_to, Some(missing) if missing != Missing::Passphrase) {
        shown.response.scroll_to_me(Some(egui::Align::TOP));
    }
}

fn signature_card_ui(ui: &mut Ui, view: &mut View<'_>, title: &str) {
    let texts = view.texts;
    card::card_ui(ui, title, |ui| {
        words::section_ui(ui, title);
        let question = texts.get(Sign::StyleGroup);
        words::body_ui(ui, &question);
        let options = [
            (SignatureStyle::Drawn, texts.get(Sign::StyleDrawn)),
            (SignatureStyle::Typed, texts.get(Sign::StyleTyped)),
        ];
        let tried = view.state.sign.tried.is_some();
        let signature = &mut view.session.draft.signature;
        if let Some(pressed) = choice::choice_ui(ui, &question, &options, Some(signature.style)) {
            signature.style = pressed;
        }
        match signature.style {
            SignatureStyle::Drawn => {
                words::note_ui(ui, &texts.get(Sign::PadHelp));
                signature_pad::signature_pad_ui(
                    ui,
                    &texts.get(Sign::PadName),
                    &mut signature.strokes,
                );
                if tried && signature.strokes.is_empty() {
                    problem_ui(ui, &texts.get(Sign::PadEmpty));
                }
                if !signature.strokes.is_empty() {
                    ui.horizontal_wrapped(|ui| {
                        if button::quiet_ui(ui, &texts.get(Sign::PadUndo)).clicked() {
                            signature.strokes.pop();
                        }
                        if button::quiet_ui(ui, &texts.get(Sign::PadClear)).clicked() {
                            signature.strokes.clear();
                        }
                    });
                }
            }
            SignatureStyle::Typed => {
                words::note_ui(ui, &texts.get(Sign::TypedHelp));
                let name = view.session.draft.worker.name.trim();
                ui.add(
                    egui::Label::new(egui::RichText::new(name).font(theme::signature_font()))
                        .wrap(),
                );
            }
        }
        ui.add_space(8.0);
        words::strong_ui(ui, &texts.get(Sign::WhatItIsTitle));
        words::body_ui(ui, &texts.get(Sign::WhatItIs));
        let tried = view.state.sign.tried;
        if key_part_ui(ui, texts, &mut view.state.sign.key, tried) == Some(MakeNewKey) {
            view.ask(Action::MakeNewKey);
        }
    });
}

fn where_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::WhereTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        if view.state.sign.no_dialog.is_some() {
            words::note_ui(ui, &texts.get(Sign::NoDialog));
        }
        let problem = view.state.sign.folder_problem;
        let problem = problem.map(|problem| problem.sentence(texts));
        field_ui(
            ui,
            &texts.get(Sign::Folder),
            &mut view.state.sign.folder,
            Lines::One,
            4096,
            problem.as_deref(),
        );
        if button::secondary_ui(ui, &texts.get(Sign::ChooseFolder)).clicked() {
            view.ask(Action::ChooseFolder);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let said = character_problem(&Texts::new(Language::Nl), text);
        for part in expected {
            let said = said.as_deref().unwrap_or_default();
            assert_eq!(said.matches(part).count(), 1, "{part} in {said}");
        }
        assert_eq!(said.is_some(), !expected.is_empty(), "{said:?}");
    }

    #[test]
    fn what_nobody_sees_is_called_unseen_and_listed_once() {
        check("Voornaam \u{202e}Naam", &["onzichtbaar", "U+202E"]);
        check("Voornaam \u{1}\u{202e}", &["U+0001, U+202E"]);
    }

    #[test]
    fn what_no_font_has_is_shown_with_its_number() {
        check("Naam 中", &["中 (U+4E2D)"]);
        check("Čapková \u{200b}", &[]);
    }
}
