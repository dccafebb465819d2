//! The steps of the wizard: a column beside the page, or one line on top when the window is narrow.

use egui::accesskit::Role;
use egui::{Align2, Response, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::button::focus_ring_ui;
use super::icon::Icon;
use crate::app::theme;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// The page that is shown.
    Here,
    /// Everything on it is answered.
    Complete,
    /// It was seen, and something on it still waits.
    Open,
    /// It comes later and cannot be gone to yet.
    Later,
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step<T> {
    /// What the caller knows it by.
    pub value: T,
    /// Its name.
    pub name: String,
    /// What a screen reader says: name and state.
    pub spoken: String,
    /// Where it stands.
    pub state: StepState,
}

/// Shows the steps below each other and returns the one pressed.
pub fn stepper_ui<T: Copy>(ui: &mut Ui, steps: &[Step<T>]) -> Option<T> {
    let mut pressed = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut previous_dot: Option<egui::Pos2> = None;
    for (index, step) in steps.iter().enumerate() {
        let (response, dot) = step_ui(ui, index + 1, step);
        if let Some(above) = previous_dot {
            let line = [above + Vec2::new(0.0, 14.0), dot - Vec2::new(0.0, 14.0)];
            ui.painter()
                .line_segment(line, Stroke::new(1.5, theme::HAIRLINE));
        }
        previous_dot = Some(dot);
        if response.clicked() {
            pressed = Some(step.value);
        }
    }
    pressed
}

fn step_ui<T>(ui: &mut Ui, number: usize, step: &Step<T>) -> (Response, egui::Pos2) {
    let can_go = step.state != StepState::Later;
    let sense = if can_go {
        Sense::click()
    } else {
        Sense::hover()
    };
    let limit = ui.available_width() - 58.0;
    let font = if step.state == StepState::Here {
        theme::strong_font()
    } else {
        theme::body_font()
    };
    let color = match step.state {
        StepState::Here => theme::PRIMARY,
        StepState::Complete | StepState::Open => theme::INK,
        StepState::Later => theme::INK_SUBDUED,
    };
    let text = ui
        .painter()
        .layout(step.name.clone(), font, color, limit.max(60.0));
    let height = (text.size().y + 18.0).max(42.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), sense);
    let here = step.state == StepState::Here;
    response.widget_info(|| WidgetInfo::selected(Role::Button, can_go, here, &step.spoken));
    let dot = egui::pos2(rect.left() + 24.0, rect.center().y);
    let painter = ui.painter();
    if here {
        painter.rect_filled(rect, theme::CONTROL_RADIUS, theme::PRIMARY_SOFT);
    } else if response.hovered() && can_go {
        painter.rect_filled(rect, theme::CONTROL_RADIUS, theme::HOVERED);
    }
    let circle = egui::Rect::from_center_size(dot, Vec2::splat(26.0));
    match step.state {
        StepState::Here => {
            painter.circle_filled(dot, 13.0, theme::PRIMARY);
            numeral(painter, dot, number, theme::ON_PRIMARY);
        }
        StepState::Complete => Icon::Tick.paint(painter, circle, theme::CALM),
        StepState::Open => {
            painter.circle(dot, 12.0, theme::SURFACE, Stroke::new(1.5, theme::PRIMARY));
            numeral(painter, dot, number, theme::PRIMARY);
        }
        StepState::Later => {
            painter.circle(dot, 12.0, theme::SURFACE, Stroke::new(1.5, theme::EDGE));
            numeral(painter, dot, number, theme::INK_SUBDUED);
        }
    }
    painter.galley(
        egui::pos2(rect.left() + 48.0, rect.center().y - text.size().y / 2.0),
        text,
        color,
    );
    focus_ring_ui(ui, &response);
    (response, dot)
}

fn numeral(painter: &egui::Painter, at: egui::Pos2, number: usize, color: egui::Color32) {
    painter.text(
        at,
        Align2::CENTER_CENTER,
        number.to_string(),
        theme::small_strong_font(),
        color,
    );
}
