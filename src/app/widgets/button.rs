//! Buttons: one primary on a page, secondary beside it, quiet ones in cards. All with a visible focus.

use egui::{Button, Response, RichText, Stroke, Ui, Vec2};

use crate::app::theme;

/// Shows the page's one main action.
pub fn primary_ui(ui: &mut Ui, label: &str) -> Response {
    let text = RichText::new(label)
        .font(theme::strong_font())
        .color(theme::ON_PRIMARY);
    let hovered = ui
        .ctx()
        .read_response(ui.next_auto_id())
        .is_some_and(|response| response.hovered());
    let fill = if hovered {
        theme::PRIMARY_HOVERED
    } else {
        theme::PRIMARY
    };
    let button = Button::new(text)
        .fill(fill)
        .stroke(Stroke::NONE)
        .corner_radius(theme::CONTROL_RADIUS)
        .min_size(Vec2::new(0.0, theme::CONTROL_HEIGHT));
    with_focus_ring(ui, button)
}

/// Shows an action of second rank.
pub fn secondary_ui(ui: &mut Ui, label: &str) -> Response {
    let button = Button::new(RichText::new(label).color(theme::PRIMARY))
        .corner_radius(theme::CONTROL_RADIUS)
        .min_size(Vec2::new(0.0, theme::CONTROL_HEIGHT));
    with_focus_ring(ui, button)
}

/// Shows an action that should not draw the eye.
pub fn quiet_ui(ui: &mut Ui, label: &str) -> Response {
    let text = RichText::new(label)
        .font(theme::small_strong_font())
        .color(theme::PRIMARY);
    let button = Button::new(text)
        .frame_when_inactive(false)
        .corner_radius(theme::CONTROL_RADIUS)
        .min_size(Vec2::new(0.0, 32.0));
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = Vec2::new(4.0, 4.0);
        with_focus_ring(ui, button)
    })
    .inner
}

/// Adds a button and paints the focus ring around it while it has the keyboard.
pub fn with_focus_ring(ui: &mut Ui, button: Button<'_>) -> Response {
    let response = ui.add(button.wrap());
    focus_ring_ui(ui, &response);
    response
}

/// Paints the focus ring around a widget that has the keyboard, and brings it into view when it gets it.
pub fn focus_ring_ui(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(2.0),
            theme::CONTROL_RADIUS,
            theme::FOCUS_RING,
            egui::StrokeKind::Outside,
        );
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
