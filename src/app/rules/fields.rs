//! The fields of the form: label, problem and the jump to a field come from its key.

use egui::{Response, Ui};

use super::form::Form;
use super::labels::label;
use super::pages::View;
use crate::app::widgets::date_field::date_field_ui;
use crate::app::widgets::field::{Lines, field_ui, problem_ui};
use crate::app::widgets::words;
use crate::policy::Bilingual;

/// The most characters of a name.
pub const NAME: usize = 200;
/// The most characters of an organisation's own sentences.
pub const SENTENCES: usize = 600;
/// The most characters of a list that is typed below each other.
pub const LIST: usize = 20_000;

/// The widest that a field for a number or an hour gets, in points.
const SHORT: f32 = 540.0;

/// Shows a field.
pub fn text_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    (lines, limit): (Lines, usize),
    text: impl FnOnce(&mut Form) -> &mut String,
) {
    let (label, problem) = (label(view.texts, key), view.problem(key));
    let typed = text(&mut view.state.keeping.kept.form);
    let shown = field_ui(ui, &label, typed, lines, limit, problem.as_deref());
    view.land(key, &shown);
}

/// Shows a field for a name.
pub fn name_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    text: impl FnOnce(&mut Form) -> &mut String,
) {
    text_ui(ui, view, key, (Lines::One, NAME), text);
}

/// Shows a field for a number or an hour.
pub fn short_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    text: impl FnOnce(&mut Form) -> &mut String,
) {
    let (label, problem) = (label(view.texts, key), view.problem(key));
    let typed = text(&mut view.state.keeping.kept.form);
    let shown = ui.vertical(|ui| {
        ui.set_max_width(ui.available_width().min(SHORT));
        field_ui(ui, &label, typed, Lines::One, 20, problem.as_deref())
    });
    view.land(key, &shown.inner);
}

/// Shows a field for a day.
pub fn day_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    text: impl FnOnce(&mut Form) -> &mut String,
) {
    let (label, problem) = (label(view.texts, key), view.problem(key));
    let typed = text(&mut view.state.keeping.kept.form);
    let shown = date_field_ui(ui, view.texts, &label, typed, problem.as_deref());
    view.land(key, &shown);
}

/// Shows a field per language.
pub fn both_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    kind: (Lines, usize),
    text: impl Fn(&mut Form) -> &mut Bilingual,
) {
    let both = [format!("{key}.nl"), format!("{key}.fr")];
    text_ui(ui, view, &both[0], kind, |form| &mut text(form).nl);
    text_ui(ui, view, &both[1], kind, |form| &mut text(form).fr);
}

/// Shows what is wrong with something that is chosen and not typed, and brings it into view when it is gone to.
pub fn problem_of_ui(ui: &mut Ui, view: &mut View<'_>, key: &str, chosen: &Response) {
    if let Some(problem) = view.problem(key) {
        problem_ui(ui, &problem);
    }
    if view.is_gone_to(key) {
        words::focus_heading(ui.ctx());
        chosen.scroll_to_me(Some(egui::Align::Center));
    }
}
