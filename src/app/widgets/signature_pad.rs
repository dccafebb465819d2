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
    // A quick tap can be pressed and let go within one frame: then nothing is down any more, and it is a dot.
    let pressed = ui.input(|input| input.pointer.any_pressed());
    let down = response.is_pointer_button_down_on();
    if let Some(position) = response.interact_pointer_pos()
        && (down || (pressed && response.clicked()))
        && points < MOST_POINTS
    {
        let point = normalised(position, rect);
        match strokes.last_mut() {
            // Not with `drag_started`: that comes only after some points of way, too late for where the pen came down.
            Some(stroke) if !pressed => {
                if stroke.last() != Some(&point) {
                    stroke.push(point);
                    changed = Changed::Yes;
                }
            }
            Some(_) | None => {
                strokes.push(vec![point]);
                changed = Changed::Yes;
            }
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

#[cfg(test)]
mod tests {
    use egui::{Event, Modifiers, PointerButton, pos2};
    use egui_kittest::Harness;

    use super::*;

    fn pad<'a>() -> Harness<'a, Vec<Vec<[f32; 2]>>> {
        let mut pad = Harness::builder()
            .with_size(Vec2::new(560.0, 220.0))
            .build_ui_state(
                |ui, strokes: &mut Vec<Vec<[f32; 2]>>| {
                    signature_pad_ui(ui, "pad", strokes);
                },
                Vec::new(),
            );
        pad.run();
        pad
    }

    fn button(position: Pos2, pressed: bool) -> Event {
        Event::PointerButton {
            pos: position,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        }
    }

    /// Goes with the pen down along the points, a frame for each, as a hand does.
    fn draw(pad: &mut Harness<'_, Vec<Vec<[f32; 2]>>>, points: &[Pos2]) {
        let (first, last) = (points[0], points[points.len() - 1]);
        pad.event(Event::PointerMoved(first));
        pad.step();
        pad.event(button(first, true));
        pad.step();
        for point in points {
            pad.event(Event::PointerMoved(*point));
            pad.step();
        }
        pad.event(button(last, false));
        pad.step();
    }

    #[test]
    fn no_line_joins_one_stroke_to_the_next() {
        let mut pad = pad();
        draw(
            &mut pad,
            &[pos2(40.0, 40.0), pos2(60.0, 60.0), pos2(90.0, 90.0)],
        );
        draw(&mut pad, &[pos2(300.0, 40.0), pos2(320.0, 60.0)]);
        let strokes = pad.state();
        assert_eq!(strokes.len(), 2, "{strokes:?}");
        let furthest_left =
            |stroke: &[[f32; 2]]| stroke.iter().map(|point| point[0]).fold(1.0, f32::min);
        let furthest_right =
            |stroke: &[[f32; 2]]| stroke.iter().map(|point| point[0]).fold(0.0, f32::max);
        assert!(
            furthest_right(&strokes[0]) < furthest_left(&strokes[1]),
            "{strokes:?}"
        );
    }

    #[test]
    fn a_stroke_begins_where_the_pen_came_down() {
        let mut pad = pad();
        // Less than the way after which a press counts as a drag.
        draw(
            &mut pad,
            &[pos2(100.0, 50.0), pos2(102.0, 50.0), pos2(160.0, 50.0)],
        );
        let strokes = pad.state();
        assert_eq!(strokes.len(), 1, "{strokes:?}");
        assert_eq!(strokes[0].len(), 3, "{strokes:?}");
    }

    #[test]
    fn a_dot_is_a_stroke_of_its_own() {
        let mut pad = pad();
        draw(&mut pad, &[pos2(40.0, 40.0), pos2(60.0, 80.0)]);
        draw(&mut pad, &[pos2(62.0, 30.0)]);
        // A tap so quick that one frame holds it.
        pad.event(Event::PointerMoved(pos2(200.0, 30.0)));
        pad.event(button(pos2(200.0, 30.0), true));
        pad.event(button(pos2(200.0, 30.0), false));
        pad.step();
        let strokes = pad.state();
        let lengths: Vec<_> = strokes.iter().map(Vec::len).collect();
        assert_eq!(lengths, [2, 1, 1], "{strokes:?}");
    }
}
