//! A field for a day, typed as in Belgium, with the day in words below it as soon as it is understood.

use egui::{Response, Ui};

use super::field::{Lines, field_note_ui, field_ui};
use crate::input::typed_date;
use crate::text::Texts;

/// The widest that the field gets, in points.
const WIDTH: f32 = 320.0;

/// Shows the field; where nothing is wrong the day stands in words below it.
pub fn date_field_ui(
    ui: &mut Ui,
    texts: &Texts,
    label: &str,
    typed: &mut String,
    problem: Option<&str>,
) -> Response {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(WIDTH));
        let shown = field_ui(ui, label, typed, Lines::One, 40, problem);
        if problem.is_none()
            && let Some(day) = typed_date::read(typed)
        {
            field_note_ui(ui, &texts.date(day));
        }
        shown
    })
    .inner
}
