//! A white card on the ground, with a name of its own for screen readers.

use egui::accesskit::Role;
use egui::{Frame, Stroke, Ui, UiBuilder};

use crate::app::theme;

/// Shows a card as wide as its column.
pub fn card_ui<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    renamed_card_ui(ui, name, name, contents)
}

/// Shows a card whose name changes while something in it is typed: its id stays, or the field would lose the keyboard.
pub fn renamed_card_ui<R>(
    ui: &mut Ui,
    id: &str,
    name: &str,
    contents: impl FnOnce(&mut Ui) -> R,
) -> R {
    let inner = with_id_ui(ui, id, name, |ui| {
        Frame::new()
            .fill(theme::SURFACE)
            .stroke(Stroke::new(1.0, theme::HAIRLINE))
            .corner_radius(theme::CARD_RADIUS)
            .inner_margin(theme::CARD_PADDING)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                contents(ui)
            })
            .inner
    });
    ui.add_space(theme::GAP - theme::HALF_GAP);
    inner
}

/// Shows things that belong together, with a name for screen readers and nothing around them.
pub fn group_ui<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    with_id_ui(ui, name, name, contents)
}

fn with_id_ui<R>(ui: &mut Ui, id: &str, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .id_salt(("card", id))
        .accessibility_role(Role::Group)
        .accessibility_label(name.to_owned());
    ui.scope_builder(builder, contents).inner
}
