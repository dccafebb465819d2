//! A soft pill with an icon and a word: "measured", "in order", "not known".

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, Vec2, WidgetInfo};

use super::icon::Icon;
use crate::app::theme::{self, Tone};

const HEIGHT: f32 = 28.0;
const ICON: f32 = 22.0;

/// Shows a pill; meaning stands in the word, icon and colour repeat it.
pub fn pill_ui(ui: &mut Ui, icon: Icon, word: &str, tone: Tone) {
    let text = ui
        .painter()
        .layout_no_wrap(word.to_owned(), theme::small_strong_font(), tone.ink);
    let size = Vec2::new(text.size().x + ICON + 20.0, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        painter.rect_filled(rect, HEIGHT / 2.0, tone.ground);
        let center = egui::pos2(rect.left() + 4.0 + ICON / 2.0, rect.center().y);
        icon.paint_sign(
            painter,
            Rect::from_center_size(center, Vec2::splat(ICON)),
            tone.ink,
        );
        let at = egui::pos2(
            rect.left() + 6.0 + ICON,
            rect.center().y - text.size().y / 2.0,
        );
        painter.galley(at, text, tone.ink);
    }
}
