//! The pages of a role below each other; each can be gone to at any time.

use egui::accesskit::Role;
use egui::{Response, Sense, Ui, UiBuilder, Vec2, WidgetInfo};

use super::button::focus_ring_ui;
use crate::app::theme;

const SIDE: f32 = 14.0;

/// Shows the pages and returns the one pressed in this frame.
pub fn navigation_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    pages: &[(T, String)],
    here: T,
) -> Option<T> {
    let builder = UiBuilder::new()
        .id_salt(("navigation", name))
        .accessibility_role(Role::Navigation)
        .accessibility_label(name.to_owned());
    let mut pressed = None;
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(2.0);
        for (page, label) in pages {
            if entry_ui(ui, label, *page == here).clicked() {
                pressed = Some(*page);
            }
        }
    });
    pressed
}

fn entry_ui(ui: &mut Ui, label: &str, here: bool) -> Response {
    let (font, color) = if here {
        (theme::strong_font(), theme::PRIMARY)
    } else {
        (theme::body_font(), theme::INK)
    };
    let limit = (ui.max_rect().width() - 2.0 * SIDE).max(60.0);
    let text = ui.painter().layout(label.to_owned(), font, color, limit);
    let width = ui.available_width();
    let height = (text.size().y + 18.0).max(theme::CONTROL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, label));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if here {
            painter.rect_filled(rect, theme::CONTROL_RADIUS, theme::PRIMARY_SOFT);
        } else if response.hovered() {
            painter.rect_filled(rect, theme::CONTROL_RADIUS, theme::HOVERED);
        }
        let at = egui::pos2(rect.left() + SIDE, rect.center().y - text.size().y / 2.0);
        painter.galley(at, text, color);
    }
    focus_ring_ui(ui, &response);
    response
}
