//! A line that opens to show more, closed at first; it says so to screen readers.

use egui::accesskit::Role;
use egui::{Response, Sense, Stroke, TextStyle, Ui, Vec2, WidgetInfo, WidgetText};

use super::button::focus_ring_ui;
use crate::app::theme;

/// Shows the line, and below it the contents while it is open. The state is kept by egui under the name.
pub fn expander_ui(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui)) -> Response {
    let id = ui.make_persistent_id(("expander", name));
    let mut open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let response = line_ui(ui, name, open);
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    if open {
        ui.indent(id.with("inside"), contents);
    }
    response
}

fn line_ui(ui: &mut Ui, name: &str, open: bool) -> Response {
    let limit = (ui.available_width() - 40.0).max(80.0);
    let rich = egui::RichText::new(name)
        .font(theme::strong_font())
        .color(theme::PRIMARY);
    let text = WidgetText::from(rich).into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        limit,
        TextStyle::Body,
    );
    let size = Vec2::new(text.size().x + 32.0, (text.size().y + 8.0).max(32.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, open, name));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if response.hovered() {
            painter.rect_filled(rect, theme::CONTROL_RADIUS, theme::HOVERED);
        }
        let center = egui::pos2(rect.left() + 12.0, rect.center().y);
        let (across, along) = if open { (5.0, 2.5) } else { (2.5, 5.0) };
        let points = if open {
            vec![
                center + Vec2::new(-across, -along),
                center + Vec2::new(0.0, along),
                center + Vec2::new(across, -along),
            ]
        } else {
            vec![
                center + Vec2::new(-across, -along),
                center + Vec2::new(across, 0.0),
                center + Vec2::new(-across, along),
            ]
        };
        painter.add(egui::Shape::line(points, Stroke::new(2.0, theme::PRIMARY)));
        painter.galley(
            egui::pos2(rect.left() + 24.0, rect.center().y - text.size().y / 2.0),
            text,
            theme::PRIMARY,
        );
    }
    focus_ring_ui(ui, &response);
    response
}
