//! Fields for text, each with a visible label that is its name, and a sentence below when something is wrong.

use egui::{Label, Response, RichText, TextEdit, Ui};

use super::icon::Icon;
use super::words;
use crate::app::theme;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// One line.
    One,
    /// Several lines.
    Several,
}

/// Shows a labelled field; `problem` stands below it, with an icon.
pub fn field_ui(
    ui: &mut Ui,
    label: &str,
    text: &mut String,
    lines: Lines,
    limit: usize,
    problem: Option<&str>,
) -> Response {
    let shown = ui.add(Label::new(RichText::new(label).font(theme::strong_font())).wrap());
    let width = ui.available_width();
    let edit = match lines {
        Lines::One => TextEdit::singleline(text),
        Lines::Several => TextEdit::multiline(text).desired_rows(3),
    };
    let edit = edit
        .id_salt(("field", label))
        .char_limit(limit)
        .desired_width(width)
        .margin(egui::Margin::symmetric(10, 9));
    edit_ui(ui, edit, &shown, problem)
}

/// Shows what is typed in, named by its label, and what is wrong with it.
fn edit_ui(ui: &mut Ui, edit: TextEdit<'_>, label: &Response, problem: Option<&str>) -> Response {
    let response = ui.add(edit).labelled_by(label.id);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if let Some(problem) = problem {
        problem_ui(ui, problem);
    }
    ui.add_space(theme::HALF_GAP);
    response
}

/// Shows a note that belongs to the field right above it.
pub fn field_note_ui(ui: &mut Ui, note: &str) {
    // A field leaves room below itself; the note takes it.
    ui.add_space(-theme::HALF_GAP);
    words::note_ui(ui, note);
    ui.add_space(theme::HALF_GAP);
}

/// Whether a hidden field's text can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// A dot for each character.
    Hidden,
    /// As it is typed, because the person wants to see it.
    Shown,
}

/// Shows a field whose text is hidden, for a passphrase or the practice password.
pub fn hidden_field_ui(
    ui: &mut Ui,
    label: &str,
    text: &mut dyn egui::TextBuffer,
    visibility: Visibility,
    problem: Option<&str>,
) -> Response {
    let shown = ui.add(Label::new(RichText::new(label).font(theme::strong_font())).wrap());
    let width = ui.available_width().min(420.0);
    let edit = TextEdit::singleline(text)
        .password(visibility == Visibility::Hidden)
        .id_salt(("hidden field", label))
        .desired_width(width)
        .margin(egui::Margin::symmetric(10, 9));
    edit_ui(ui, edit, &shown, problem)
}

/// Shows what is wrong with what was typed, as a sentence beside an icon.
pub fn problem_ui(ui: &mut Ui, problem: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        Icon::Exclamation.show(ui, 20.0, theme::STOP);
        ui.add(
            Label::new(
                RichText::new(problem)
                    .font(theme::small_font())
                    .color(theme::STOP.ink),
            )
            .wrap(),
        );
    });
}
