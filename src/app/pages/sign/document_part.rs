//! The exact document as pictures of its pages, larger or smaller.

use egui::Ui;

use super::Missing;
use crate::app::pages::View;
use crate::app::preview::Preview;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, card, key_scroll, words};
use crate::text::Texts;
use crate::text::ids::Sign;

/// Shows the card with the pictures of the document, and why there are none.
pub(super) fn document_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(Sign::DocumentTitle);
    let jump_to = &mut view.state.sign.jump_to;
    let asked_for = jump_to.take_if(|jump_to| *jump_to == Missing::Document);
    card::card_ui(ui, &title, |ui| {
        let heading = words::section_ui(ui, &title);
        if asked_for.is_some() {
            heading.scroll_to_me(Some(egui::Align::TOP));
        }
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
                    // It takes the focus, so that it comes into view and is read out without a mouse.
                    let picture = egui::Image::new(page)
                        .sense(egui::Sense::focusable_noninteractive())
                        .fit_to_exact_size(egui::vec2(width, width * size.y / size.x))
                        .alt_text(&name);
                    let shown = ui.add(picture);
                    key_scroll::leave_arrows(ui, &shown);
                    button::focus_ring_ui(ui, &shown);
                    if shown.gained_focus() {
                        shown.scroll_to_me(Some(egui::Align::TOP));
                    }
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
