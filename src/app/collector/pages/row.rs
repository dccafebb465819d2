//! One row of the list: who, where it stands, what was decided, until when. Painted by hand, since its one sentence says
//! all of it to a screen reader.

use egui::accesskit::Role;
use egui::{Color32, FontId, Id, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::collector::line_look::{self, look};
use crate::app::theme;
use crate::app::widgets::button::focus_ring_ui;
use crate::app::widgets::pill::{self, paint_pill};
use crate::app::widgets::rows::paint_frame;
use crate::app::widgets::words::paint_text;
use crate::input::typed_date;
use crate::register::line::Line;
use crate::text::Texts;

/// From this width on a row has two columns side by side, in points.
pub const COLUMNS_FROM: f32 = 600.0;
const WIDE_ROW: f32 = 92.0;
const NARROW_ROW: f32 = 164.0;
const PADDING: f32 = 14.0;
/// The width of the second column: at least and at most in points, and its part of the row between them.
const STATE_WIDTH: (f32, f32) = (250.0, 340.0);
const STATE_PART: f32 = 0.43;
/// From one line to the next.
const STEP: f32 = 22.0;

/// Where a row stands in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The row, from 0.
    pub row: usize,
    /// How many rows there are.
    pub count: usize,
    /// The row that is selected: the one stop of the Tab key for the whole list.
    pub at: usize,
}

/// Returns the height of a row in a column of this width, in points.
#[must_use]
pub fn row_height(width: f32) -> f32 {
    if width >= COLUMNS_FROM {
        WIDE_ROW
    } else {
        NARROW_ROW
    }
}

/// Returns the id of a line's row, the same wherever it stands.
#[must_use]
pub fn row_id(line: &Line) -> Id {
    Id::unique(("line of the register", line.id.0.as_str()))
}

/// Shows a row as large as its place.
pub fn row_ui(ui: &mut Ui, texts: &Texts, line: &Line, place: Place) -> Response {
    let rect = ui.max_rect().shrink2(vec2(1.0, 3.0));
    let is_selected = place.row == place.at;
    let sense = if is_selected {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let response = ui.interact(rect, row_id(line), sense);
    let sentence = line_look::sentence(texts, line);
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &sentence));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(is_selected);
        node.set_position_in_set(place.row + 1);
        node.set_size_of_set(place.count);
    });
    if ui.is_rect_visible(rect) {
        paint_frame(ui, rect, &response);
        let inside = rect.shrink2(vec2(PADDING, 8.0));
        if ui.max_rect().width() >= COLUMNS_FROM {
            columns_ui(ui, texts, line, inside);
        } else {
            stacked_ui(ui, texts, line, inside);
        }
    }
    focus_ring_ui(ui, &response);
    response
}

fn columns_ui(ui: &Ui, texts: &Texts, line: &Line, inside: Rect) {
    let (least, most) = STATE_WIDTH;
    let width = (inside.width() * STATE_PART).clamp(least, most);
    let state = inside.with_min_x(inside.right() - width);
    person_ui(ui, texts, line, inside.with_max_x(state.left() - PADDING));
    state_ui(ui, texts, line, state);
}

fn stacked_ui(ui: &Ui, texts: &Texts, line: &Line, inside: Rect) {
    let person = inside.with_max_y(inside.top() + 3.0 * STEP);
    person_ui(ui, texts, line, person);
    state_ui(
        ui,
        texts,
        line,
        inside.with_min_y(inside.top() + 3.0 * STEP + 4.0),
    );
}

fn person_ui(ui: &Ui, texts: &Texts, line: &Line, rect: Rect) {
    // Short, so that the year is never what does not fit.
    let dates = line_look::dates(texts, line, typed_date::write).join(" · ");
    let why = line_look::why(texts, line);
    if !why.is_empty() {
        let below = rect.with_min_y(rect.top() + STEP);
        paint_text(ui, below, &why, &theme::small_font(), theme::INK_SUBDUED);
    }
    let lines = [
        (line_look::title(line), theme::strong_font(), theme::INK),
        (
            line_look::subtitle(texts, line),
            theme::small_font(),
            theme::INK,
        ),
        (dates, theme::small_font(), theme::INK_SUBDUED),
    ];
    lines_ui(ui, rect, lines);
}

fn state_ui(ui: &Ui, texts: &Texts, line: &Line, rect: Rect) {
    let word = line_look::state(texts, line);
    paint_pill(ui, rect.min, rect.width(), look(line.state), &word);
    let verdicts = line_look::verdicts(texts, line).join(" · ");
    let counted = line_look::counted(texts, line).join(" · ");
    let below = Rect::from_min_max(rect.min + vec2(8.0, pill::HEIGHT + 2.0), rect.max);
    let lines = [verdicts, counted].map(|text| (text, theme::small_font(), theme::INK));
    lines_ui(ui, below, lines);
}

/// Paints each text on a line of its own; what is empty takes no line.
fn lines_ui(ui: &Ui, rect: Rect, lines: impl IntoIterator<Item = (String, FontId, Color32)>) {
    let mut top = rect.top();
    for (text, font, ink) in lines {
        if !text.is_empty() {
            let place = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + STEP));
            paint_text(ui, place, &text, &font, ink);
            top += STEP;
        }
    }
}
