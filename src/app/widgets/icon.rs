//! Icons painted with a few lines: tick, exclamation, cross, question mark, clock. Never alone, always beside a word.

use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, Vec2};

use crate::app::theme::{self, Tone};

/// A sign in a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// In order.
    Tick,
    /// Needs attention.
    Exclamation,
    /// Stands in the way.
    Cross,
    /// Not known.
    Question,
    /// Going on.
    Clock,
    /// Information.
    Information,
}

impl Icon {
    /// Paints the icon in its tone.
    pub fn paint(self, painter: &Painter, rect: Rect, tone: Tone) {
        painter.circle_filled(rect.center(), rect.width() / 2.0, tone.ground);
        self.paint_sign(painter, rect, tone.ink);
    }

    /// Paints only the sign, without its circle.
    pub fn paint_sign(self, painter: &Painter, rect: Rect, color: Color32) {
        let size = rect.width();
        let stroke = Stroke::new(size * 0.095, color);
        let at = |x: f32, y: f32| Pos2::new(rect.left() + x * size, rect.top() + y * size);
        match self {
            Self::Tick => {
                painter.add(Shape::line(
                    vec![at(0.29, 0.52), at(0.44, 0.67), at(0.72, 0.36)],
                    stroke,
                ));
            }
            Self::Cross => {
                painter.line_segment([at(0.35, 0.35), at(0.65, 0.65)], stroke);
                painter.line_segment([at(0.65, 0.35), at(0.35, 0.65)], stroke);
            }
            Self::Exclamation => {
                painter.line_segment([at(0.5, 0.26), at(0.5, 0.57)], stroke);
                painter.circle_filled(at(0.5, 0.72), size * 0.06, color);
            }
            Self::Information => {
                painter.line_segment([at(0.5, 0.45), at(0.5, 0.74)], stroke);
                painter.circle_filled(at(0.5, 0.3), size * 0.06, color);
            }
            Self::Question => {
                let font = FontId::new(size * 0.66, theme::strong_font().family);
                painter.text(rect.center(), Align2::CENTER_CENTER, "?", font, color);
            }
            Self::Clock => {
                painter.circle_stroke(rect.center(), size * 0.27, Stroke::new(size * 0.08, color));
                let hands = vec![at(0.5, 0.35), at(0.5, 0.52), at(0.62, 0.58)];
                painter.add(Shape::line(hands, Stroke::new(size * 0.07, color)));
            }
        }
    }

    /// Takes room for the icon in the layout and paints it; silent for screen readers, the word says it.
    pub fn show(self, ui: &mut egui::Ui, size: f32, tone: Tone) {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), egui::Sense::hover());
        if ui.is_rect_visible(rect) {
            self.paint(ui.painter(), rect, tone);
        }
    }
}
