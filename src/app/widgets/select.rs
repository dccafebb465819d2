//! One of several values behind a line that opens: for choices that need not stand on the page all the time.

use egui::{ComboBox, Label, RichText, Ui};

use super::button::focus_ring_ui;
use crate::app::theme;

/// Shows the label, below it the chosen value, and returns another one when it was picked in this frame.
pub fn select_ui<T: PartialEq + Clone>(
    ui: &mut Ui,
    label: &str,
    width: f32,
    options: &[(T, String)],
    chosen: &T,
) -> Option<T> {
    let mut picked = None;
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 4.0;
        let shown = ui.add(Label::new(
            RichText::new(label).font(theme::small_strong_font()),
        ));
        let present = options
            .iter()
            .find(|(value, _)| value == chosen)
            .map_or("", |(_, word)| word.as_str());
        let response = ComboBox::from_id_salt(("select", label))
            .width(width)
            .truncate()
            .selected_text(present)
            .show_ui(ui, |ui| {
                for (value, word) in options {
                    if ui.selectable_label(value == chosen, word).clicked() {
                        picked = Some(value.clone());
                        // A mouse closes the list by itself, a keyboard or a screen reader does not.
                        ui.close();
                    }
                }
            })
            .response
            .labelled_by(shown.id);
        focus_ring_ui(ui, &response);
    });
    picked.filter(|value| value != chosen)
}
