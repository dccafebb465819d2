//! A pill with a word and a number that shows only those lines while it is pressed in.

use egui::accesskit::{Role, Toggled};
use egui::text::LayoutJob;
use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::button::focus_ring_ui;
use super::icon::Icon;
use crate::app::theme::{self, Tone};

const HEIGHT: f32 = 34.0;
const ICON: f32 = 22.0;
const SIDE: f32 = 8.0;

/// Shows the pill; meaning stands in the word, icon and colour repeat it.
pub fn filter_pill_ui(
    ui: &mut Ui,
    icon: Option<Icon>,
    word: &str,
    tone: Tone,
    pressed_in: bool,
) -> Response {
    let mut job =
        LayoutJob::simple_singleline(word.to_owned(), theme::small_strong_font(), tone.ink);
    let room = if icon.is_some() { ICON } else { 2.0 };
    job.wrap.max_width = (ui.max_rect().width() - room - 2.0 * SIDE - 4.0).max(60.0);
    job.wrap.max_rows = 1;
    let text = ui.painter().layout_job(job);
    let size = Vec2::new(text.size().x + room + 2.0 * SIDE + 4.0, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, word));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(if pressed_in {
            Toggled::True
        } else {
            Toggled::False
        });
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let edge = match (pressed_in, response.hovered()) {
            (true, _) => Stroke::new(2.5, tone.ink),
            (false, true) => Stroke::new(1.0, tone.ink),
            (false, false) => Stroke::new(1.0, theme::EDGE),
        };
        let ground = if pressed_in {
            tone.ground
        } else {
            theme::SURFACE
        };
        painter.rect(rect, HEIGHT / 2.0, ground, edge, StrokeKind::Inside);
        if let Some(icon) = icon {
            let center = egui::pos2(rect.left() + SIDE + ICON / 2.0, rect.center().y);
            let place = Rect::from_center_size(center, Vec2::splat(ICON));
            icon.paint_sign(painter, place, tone.ink);
        }
        let at = egui::pos2(
            rect.left() + SIDE + room + 2.0,
            rect.center().y - text.size().y / 2.0,
        );
        painter.galley(at, text, tone.ink);
    }
    focus_ring_ui(ui, &response);
    response
}
