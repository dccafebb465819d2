//! A question's answers side by side, of which one is chosen: a radio group with large targets.

use egui::accesskit::Role;
use egui::{
    Response, Sense, Stroke, StrokeKind, TextStyle, Ui, UiBuilder, Vec2, WidgetInfo, WidgetText,
};

use super::button::focus_ring_ui;
use crate::app::theme;

/// Shows the options and returns the one that was pressed in this frame.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    group_name: &str,
    options: &[(T, String)],
    chosen: Option<T>,
) -> Option<T> {
    let builder = UiBuilder::new()
        .id_salt(("choice", group_name))
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(group_name.to_owned());
    ui.scope_builder(builder, |ui| {
        let mut pressed = None;
        ui.horizontal_wrapped(|ui| {
            for (value, label) in options {
                if option_ui(ui, label, Some(*value) == chosen).clicked() {
                    pressed = Some(*value);
                }
            }
        });
        pressed
    })
    .inner
}

/// Shows one option: a ring with a dot when chosen, and its label.
fn option_ui(ui: &mut Ui, label: &str, selected: bool) -> Response {
    const RING: f32 = 18.0;
    const GAP: f32 = 10.0;
    const SIDE: f32 = 14.0;
    let limit = (ui.max_rect().width() - RING - GAP - 2.0 * SIDE).max(80.0);
    let text = WidgetText::from(label).into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        limit,
        TextStyle::Body,
    );
    let size = Vec2::new(
        text.size().x + RING + GAP + 2.0 * SIDE,
        (text.size().y + 16.0).max(theme::CONTROL_HEIGHT),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, selected, label));
    if ui.is_rect_visible(rect) {
        let (fill, edge) = match (selected, response.hovered()) {
            (true, _) => (theme::PRIMARY_SOFT, Stroke::new(2.0, theme::PRIMARY)),
            (false, true) => (theme::HOVERED, Stroke::new(1.0, theme::PRIMARY)),
            (false, false) => (theme::SURFACE, Stroke::new(1.0, theme::EDGE)),
        };
        let painter = ui.painter();
        painter.rect(rect, theme::CONTROL_RADIUS, fill, edge, StrokeKind::Inside);
        let center = egui::pos2(rect.left() + SIDE + RING / 2.0, rect.center().y);
        let ring = if selected {
            theme::PRIMARY
        } else {
            theme::EDGE
        };
        painter.circle(
            center,
            RING / 2.0 - 1.0,
            theme::SURFACE,
            Stroke::new(1.5, ring),
        );
        if selected {
            painter.circle_filled(center, RING / 2.0 - 4.5, theme::PRIMARY);
        }
        let at = egui::pos2(
            rect.left() + SIDE + RING + GAP,
            rect.center().y - text.size().y / 2.0,
        );
        painter.galley(at, text, theme::INK);
    }
    focus_ring_ui(ui, &response);
    response
}

/// Shows a check box with a wrapping label and returns whether it was pressed in this frame.
pub fn tick_ui(ui: &mut Ui, label: &str, ticked: bool) -> bool {
    const BOX: f32 = 22.0;
    const GAP: f32 = 12.0;
    let limit = (ui.available_width() - BOX - GAP - 8.0).max(80.0);
    let text = WidgetText::from(label).into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        limit,
        TextStyle::Body,
    );
    let size = Vec2::new(
        text.size().x + BOX + GAP + 8.0,
        (text.size().y + 8.0).max(34.0),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, ticked, label));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let center = egui::pos2(rect.left() + 4.0 + BOX / 2.0, rect.top() + 17.0);
        let square = egui::Rect::from_center_size(center, Vec2::splat(BOX));
        let (fill, edge) = match (ticked, response.hovered()) {
            (true, _) => (theme::PRIMARY, Stroke::new(1.5, theme::PRIMARY)),
            (false, true) => (theme::HOVERED, Stroke::new(1.5, theme::PRIMARY)),
            (false, false) => (theme::SURFACE, Stroke::new(1.5, theme::EDGE)),
        };
        painter.rect(square, 5, fill, edge, StrokeKind::Inside);
        if ticked {
            super::icon::Icon::Tick.paint_sign(painter, square.expand(2.0), theme::ON_PRIMARY);
        }
        let top =
            (rect.top() + 17.0 - ui.text_style_height(&TextStyle::Body) / 2.0).max(rect.top());
        painter.galley(
            egui::pos2(rect.left() + 4.0 + BOX + GAP, top),
            text,
            theme::INK,
        );
    }
    focus_ring_ui(ui, &response);
    response.clicked()
}
