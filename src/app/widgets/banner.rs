//! A banner across the column: a verdict, a warning, a plain note. Announced politely when it appears.

use egui::accesskit::{Live, Role};
use egui::{Frame, Label, Margin, RichText, Ui, UiBuilder};

use super::icon::Icon;
use crate::app::theme::{self, Tone};

/// What a banner means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All is well.
    Good,
    /// Something is to be kept or done.
    Attention,
    /// It does not go on like this.
    Stop,
    /// Good to know.
    Information,
}

impl Kind {
    fn look(self) -> (Icon, Tone) {
        match self {
            Self::Good => (Icon::Tick, theme::GOOD),
            Self::Attention => (Icon::Exclamation, theme::ATTENTION),
            Self::Stop => (Icon::Cross, theme::STOP),
            Self::Information => (Icon::Information, theme::CALM),
        }
    }
}

/// Shows a banner with one line of text.
pub fn banner_ui(ui: &mut Ui, kind: Kind, text: &str) {
    banner_with_ui(ui, kind, text, |_| {});
}

/// Shows a banner with a bold first line and more below it.
pub fn banner_with_ui(ui: &mut Ui, kind: Kind, title: &str, more: impl FnOnce(&mut Ui)) {
    let (icon, tone) = kind.look();
    let builder = UiBuilder::new()
        .id_salt(("banner", title))
        .accessibility_role(Role::Status)
        .accessibility_label(title.to_owned());
    let shown = ui.scope_builder(builder, |ui| {
        Frame::new()
            .fill(tone.ground)
            .corner_radius(theme::CARD_RADIUS)
            .inner_margin(Margin::symmetric(16, 14))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 12.0;
                    let (rect, _) =
                        ui.allocate_exact_size(egui::Vec2::splat(26.0), egui::Sense::hover());
                    ui.painter().circle_filled(rect.center(), 13.0, tone.ink);
                    icon.paint_sign(ui.painter(), rect, tone.ground);
                    ui.vertical(|ui| {
                        ui.add_space(1.0);
                        ui.add(
                            Label::new(
                                RichText::new(title)
                                    .font(theme::strong_font())
                                    .color(tone.ink),
                            )
                            .wrap(),
                        );
                        more(ui);
                    });
                });
            });
    });
    ui.ctx()
        .accesskit_node_builder(shown.response.id, |node| node.set_live(Live::Polite));
    ui.add_space(theme::GAP - theme::HALF_GAP);
}
