//! The code of a key, large: six groups of digits to be read aloud and compared.

use egui::{Label, RichText, Ui};

use crate::app::theme;

/// Shows the code; it can be selected and copied.
pub fn key_code_ui(ui: &mut Ui, code: &str) {
    let code = RichText::new(code).font(theme::section_font());
    ui.add(Label::new(code).wrap().selectable(true));
}
