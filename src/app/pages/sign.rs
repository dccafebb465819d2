//! Read and sign: who, the exact document as pictures, the signature, and where the file goes.

use egui::Ui;

use super::{Action, View};
use crate::app::key_part::{MakeNewKey, key_part_ui};
use crate::app::preview::Preview;
use crate::app::state::Tried;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::field::{Lines, field_ui, problem_ui};
use crate::app::widgets::{button, card, choice, signature_pad, words};
use crate::checklist::{MAX_NAME, MAX_NICKNAME, refused_characters};
use crate::document;
use crate::draft::{Page, SignatureStyle};
use crate::text::Texts;
use crate::text::ids::{Common, Sign};

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
    document_ui(ui, view);
    signature_ui(ui, view);
    where_ui(ui, view);
    if let Some(problem) = &view.state.sign.problem {
        banner_ui(
            ui,
            Kind::Stop,
            &texts.format(Sign::Failed, &[("problem", problem.into())]),
        );
    }
    if view.state.sign.signing.is_some() {
        words::body_ui(ui, &texts.get(Sign::Signing));
    } else if button::primary_ui(ui, &texts.get(Sign::Button)).clicked() {
        view.state.sign.tried = Some(Tried);
        view.ask(Action::Sign);
    }
}

fn who_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::WhoTitle);
    let tried = view.state.sign.tried;
    let draft = &mut view.session.draft;
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for (label, text) in [
            (Sign::Name, &mut draft.worker.name),
            (Sign::Role, &mut draft.worker.role),
            (Sign::Organisation, &mut draft.worker.organisation),
        ] {
            let problem = problem(texts, text, tried);
            field_ui(
                ui,
                &texts.get(label),
                text,
                Lines::One,
                MAX_NAME,
                problem.as_deref(),
            );
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
    if text.trim().is_empty() {
        return tried.map(|Tried| texts.get(Sign::FieldEmpty));
    }
    character_problem(texts, text)
}

/// Says which typed characters the document cannot show, right at the field.
fn character_problem(texts: &Texts, text: &str) -> Option<String> {
    let mut missing = refused_characters(text);
    missing.extend(document::missing_characters(text));
    if missing.is_empty() {
        return None;
    }
    let shown: Vec<String> = missing
        .into_iter()
        .map(|character| match character {
            visible if visible.is_control() => format!("U+{:04X}", u32::from(visible)),
            visible => format!("{visible} (U+{:04X})", u32::from(visible)),
        })
        .collect();
    Some(texts.format(
        Sign::FieldCharacter,
        &[("characters", shown.join(", ").into())],
    ))
}

fn document_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::DocumentTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(Sign::AllThatLeaves));
        let problem = match view.session.checklist(texts.language()) {
            None => {
                words::note_ui(ui, &texts.get(Sign::FillInFirst));
                return;
            }
            Some(Err(error)) => Some(error.sentence(texts)),
            Some(Ok(_)) => view
                .state
                .sign
                .preview
                .problem()
                .map(|problem| problem.sentence(texts)),
        };
        if let Some(sentence) = problem {
            banner_ui(
                ui,
                Kind::Stop,
                &texts.format(Sign::RenderFailed, &[("problem", sentence.into())]),
            );
            return;
        }
        if view.state.sign.preview.is_rendering() {
            words::note_ui(ui, &texts.get(Sign::Rendering));
        }
        ui.horizontal_wrapped(|ui| {
            if button::secondary_ui(ui, &texts.get(Sign::Larger)).clicked() {
                view.state.sign.zoom = (view.state.sign.zoom + 1).min(6);
            }
            if button::secondary_ui(ui, &texts.get(Sign::Smaller)).clicked() {
                view.state.sign.zoom = (view.state.sign.zoom - 1).max(-2);
            }
        });
        pages_ui(ui, texts, &view.state.sign.preview, view.state.sign.zoom);
    });
}

fn pages_ui(ui: &mut Ui, texts: &Texts, preview: &Preview, zoom: i32) {
    #[expect(clippy::cast_precision_loss, reason = "a handful of zoom steps")]
    let factor = 1.0 + zoom as f32 * 0.25;
    let pages = preview.pages();
    egui::ScrollArea::horizontal()
        .id_salt("document pages")
        .show(ui, |ui| {
            ui.vertical(|ui| {
                let width = (ui.available_width() - 4.0) * factor;
                for (index, page) in pages.iter().enumerate() {
                    let numbers = [
                        ("number", (index + 1).into()),
                        ("total", pages.len().into()),
                    ];
                    let name = texts.format(Sign::PageOfPages, &numbers);
                    words::note_ui(ui, &name);
                    let size = page.size_vec2();
                    let picture = egui::Image::new(page)
                        .fit_to_exact_size(egui::vec2(width, width * size.y / size.x))
                        .alt_text(&name);
                    let shown = ui.add(picture);
                    ui.painter().rect_stroke(
                        shown.rect,
                        0,
                        egui::Stroke::new(1.0, theme::HAIRLINE),
                        egui::StrokeKind::Outside,
                    );
                    ui.add_space(8.0);
                }
            });
        });
}

fn signature_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::SignatureTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
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
        field_ui(
            ui,
            &texts.get(Sign::Folder),
            &mut view.state.sign.folder,
            Lines::One,
            4096,
            None,
        );
        if button::secondary_ui(ui, &texts.get(Sign::ChooseFolder)).clicked() {
            view.ask(Action::ChooseFolder);
        }
    });
}
