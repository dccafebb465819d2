//! What is painted over the window while a file is held above it: that it may be let go here.

use egui::{Align2, Id, LayerId, Order, Stroke, StrokeKind, Ui};

use crate::app::theme;
use crate::text::Texts;
use crate::text::ids::OrganisationText;

/// Paints the overlay while a file is held above the window.
pub fn drop_overlay_ui(ui: &Ui, texts: &Texts) {
    let context = ui.ctx();
    if context.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let layer = LayerId::new(Order::Foreground, Id::unique("file held above"));
    let painter = context.layer_painter(layer);
    let window = context.content_rect();
    painter.rect_filled(window, 0, theme::PRIMARY_SOFT.gamma_multiply(0.8));
    let frame = window.shrink(20.0);
    let edge = Stroke::new(2.0, theme::PRIMARY);
    painter.rect_stroke(frame, theme::CARD_RADIUS, edge, StrokeKind::Inside);
    let said = texts.get(OrganisationText::LetGo);
    let text = painter.layout(
        said,
        theme::section_font(),
        theme::INK,
        frame.width() - 88.0,
    );
    let at = Align2::CENTER_CENTER.anchor_size(frame.center(), text.size());
    painter.rect_filled(at.expand(24.0), theme::CARD_RADIUS, theme::SURFACE);
    painter.galley(at.min, text, theme::INK);
}
