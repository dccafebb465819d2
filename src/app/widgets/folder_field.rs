//! A folder to type or to choose: the field, a button that takes what is typed, and one that opens the system's dialog.

use std::path::PathBuf;

use egui::{Response, Ui};

use super::button;
use super::field::{Lines, field_ui};

/// The longest path that is taken, in characters.
pub const PATH_LIMIT: usize = 4096;

/// What the field and its buttons say.
pub struct FolderField<'a> {
    /// The field's name.
    pub label: &'a str,
    /// What is wrong with what was typed.
    pub problem: Option<&'a str>,
    /// The button that takes the typed folder, and how it is drawn.
    pub take: (&'a str, fn(&mut Ui, &str) -> Response),
    /// The button that opens the dialog.
    pub choose: &'a str,
}

/// What the person wants.
pub enum FolderWish {
    /// To take the folder that is typed.
    Take(PathBuf),
    /// To choose one in the system's dialog.
    Choose,
}

/// Shows the field with its buttons; an empty field cannot be taken.
pub fn folder_field_ui(
    ui: &mut Ui,
    typed: &mut String,
    words: &FolderField<'_>,
) -> Option<FolderWish> {
    field_ui(
        ui,
        words.label,
        typed,
        Lines::One,
        PATH_LIMIT,
        words.problem,
    );
    let folder = PathBuf::from(typed.trim());
    let (take, take_ui) = words.take;
    ui.horizontal_wrapped(|ui| {
        let is_typed = !folder.as_os_str().is_empty();
        let pressed = ui.add_enabled_ui(is_typed, |ui| take_ui(ui, take));
        let chosen = button::secondary_ui(ui, words.choose).clicked();
        if pressed.inner.clicked() {
            Some(FolderWish::Take(folder))
        } else {
            chosen.then_some(FolderWish::Choose)
        }
    })
    .inner
}
