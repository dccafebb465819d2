//! A soft pill with an icon and a word: "measured", "in order", "not known".

use egui::accesskit::Role;
use egui::{Pos2, Rect, Sense, Ui, Vec2, WidgetInfo};

use super::icon::Icon;
use super::words::paint_text;
use crate::app::theme::{self, Tone};

/// The height of a pill, in points.
pub const HEIGHT: f32 = 28.0;
const ICON: f32 = 22.0;

/// Shows a pill; meaning stands in the word, icon and colour repeat it.
pub fn pill_ui(ui: &mut Ui, icon: Icon, word: &str, tone: Tone) {
    let size = Vec2::new(width_of(ui, word), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    if ui.is_rect_visible(rect) {
        paint_pill(ui, rect.min, f32::INFINITY, (icon, tone), word);
    }
}

/// Paints a pill that is no wider than it may be; the word ends in an ellipsis where it does not fit.
pub fn paint_pill(ui: &Ui, at: Pos2, widest: f32, (icon, tone): (Icon, Tone), word: &str) {
    let size = Vec2::new(width_of(ui, word).min(widest), HEIGHT);
    let rect = Rect::from_min_size(at, size);
    let painter = ui.painter();
    painter.rect_filled(rect, HEIGHT / 2.0, tone.ground);
    let center = egui::pos2(rect.left() + 4.0 + ICON / 2.0, rect.center().y);
    icon.paint_sign(
        painter,
        Rect::from_center_size(center, Vec2::splat(ICON)),
        tone.ink,
    );
    let font = theme::small_strong_font();
    let row_height = ui.fonts_mut(|fonts| fonts.row_height(&font));
    let text = Rect::from_min_max(
        egui::pos2(rect.left() + 6.0 + ICON, rect.center().y - row_height / 2.0),
        egui::pos2(rect.right() - 8.0, rect.center().y + row_height / 2.0),
    );
    paint_text(ui, text, word, &font, tone.ink);
}

fn width_of(ui: &Ui, word: &str) -> f32 {
    let text = ui
        .painter()
        .layout_no_wrap(word.to_owned(), theme::small_strong_font(), theme::INK);
    text.size().x + ICON + 20.0
}
