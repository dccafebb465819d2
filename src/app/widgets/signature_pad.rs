//! A pad to sign on with mouse, pen or finger: lines are kept as points from 0 to 1, so that any size can show them.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::button::focus_ring_ui;
use crate::app::theme;

/// Width to height of the pad, as of the field on the page.
pub const ASPECT: f32 = 3.2;
/// More points than a patient hand draws; a stuck pen does not fill the disk.
const MOST_POINTS: usize = 4000;

/// Shows the pad and adds what is drawn to the strokes; returns whether they changed.
pub fn signature_pad_ui(ui: &mut Ui, name: &str, strokes: &mut Vec<Vec<[f32; 2]>>) -> Changed {
    let width = ui.available_width().min(520.0);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width, width / ASPECT), Sense::click_and_drag());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, enabled, name));
    let mut changed = Changed::No;
    let points: usize = strokes.iter().map(Vec::len).sum();
    if let Some(position) = response.interact_pointer_pos()
        && response.is_pointer_button_down_on()
        && points < MOST_POINTS
    {
        if response.drag_started() || response.clicked() || strokes.is_empty() {
            strokes.push(Vec::new());
        }
        let point = normalised(position, rect);
        if let Some(stroke) = strokes.last_mut()
            && stroke.last() != Some(&point)
        {
            stroke.push(point);
            changed = Changed::Yes;
        }
    }
    if ui.is_rect_visible(rect) {
        let painter = ui.painter_at(rect.expand(4.0));
        painter.rect(
            rect,
            theme::CONTROL_RADIUS,
            theme::SURFACE,
            Stroke::new(1.0, theme::EDGE),
            StrokeKind::Inside,
        );
        let line = rect.bottom() - rect.height() * 0.22;
        painter.hline(
            rect.shrink(24.0).x_range(),
            line,
            Stroke::new(1.0, theme::HAIRLINE),
        );
        paint_strokes(&painter, rect, strokes);
    }
    focus_ring_ui(ui, &response);
    changed
}

/// Whether a widget changed what it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It did.
    Yes,
    /// It did not.
    No,
}

/// Paints drawn lines into a rectangle.
pub fn paint_strokes(painter: &egui::Painter, rect: Rect, strokes: &[Vec<[f32; 2]>]) {
    let ink = Stroke::new((rect.height() / 60.0).max(1.0), theme::INK);
    for stroke in strokes {
        let points: Vec<Pos2> = stroke
            .iter()
            .map(|[x, y]| {
                Pos2::new(
                    rect.left() + x * rect.width(),
                    rect.top() + y * rect.height(),
                )
            })
            .collect();
        match points.as_slice() {
            [] => {}
            [point] => {
                painter.circle_filled(*point, ink.width, theme::INK);
            }
            _ => {
                painter.add(Shape::line(points, ink));
            }
        }
    }
}

fn normalised(position: Pos2, rect: Rect) -> [f32; 2] {
    let inside = rect.clamp(position);
    // Thousandths are finer than any screen and keep the draft small.
    let round = |value: f32| (value * 1000.0).round() / 1000.0;
    [
        round((inside.x - rect.left()) / rect.width()),
        round((inside.y - rect.top()) / rect.height()),
    ]
}
