//! A soft pill with an icon and a word: "measured", "in order", "not known".

use egui::{Frame, Label, Margin, RichText, Ui};

use super::icon::Icon;
use crate::app::theme::{self, Tone};

/// Shows a pill; meaning stands in the word, icon and colour repeat it.
pub fn pill_ui(ui: &mut Ui, icon: Icon, word: &str, tone: Tone) {
    Frame::new()
        .fill(tone.ground)
        .corner_radius(14)
        .inner_margin(Margin { left: 4, right: 12, top: 2, bottom: 2 })
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().interact_size.y = 22.0;
                ui.spacing_mut().item_spacing.x = 3.0;
                icon.show(ui, 22.0, tone);
                ui.add(Label::new(RichText::new(word).font(theme::small_strong_font()).color(tone.ink)));
            });
        });
}
