//! Rows of one height below each other, of which only the visible ones are laid out: ten thousand cost as little as ten.

use std::ops::Range;

use egui::{Rect, Response, Stroke, StrokeKind, Ui, UiBuilder, Vec2};

use crate::app::theme;

/// Takes room for all rows and lays out those that can be seen, and the kept one wherever it is.
///
/// The kept row is the one that has the keyboard: a widget that is not laid out loses it. Returns the visible rows.
pub fn rows_ui(
    ui: &mut Ui,
    row_height: f32,
    count: usize,
    kept: Option<usize>,
    mut row_ui: impl FnMut(&mut Ui, usize),
) -> Range<usize> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a list has fewer lines than a float has exact numbers"
    )]
    let height = row_height * count as f32;
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let visible = visible_rows(rect, ui.clip_rect(), row_height, count);
    let mut show = |index: usize| {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a list has fewer lines than a float has exact numbers"
        )]
        let top = rect.top() + row_height * index as f32;
        let place = Rect::from_min_size(
            egui::pos2(rect.left(), top),
            Vec2::new(rect.width(), row_height),
        );
        let builder = UiBuilder::new().max_rect(place).id_salt(("row", index));
        ui.scope_builder(builder, |ui| row_ui(ui, index));
    };
    visible.clone().for_each(&mut show);
    if let Some(kept) = kept
        && kept < count
        && !visible.contains(&kept)
    {
        show(kept);
    }
    visible
}

/// Paints the frame of a row that can be pressed.
pub fn paint_frame(ui: &Ui, rect: Rect, response: &Response) {
    let fill = if response.hovered() {
        theme::HOVERED
    } else {
        theme::SURFACE
    };
    let edge = Stroke::new(1.0, theme::HAIRLINE);
    let radius = theme::CONTROL_RADIUS;
    ui.painter()
        .rect(rect, radius, fill, edge, StrokeKind::Inside);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "both are clamped to the rows that there are"
)]
fn visible_rows(rect: Rect, clip: Rect, row_height: f32, count: usize) -> Range<usize> {
    let first = ((clip.top() - rect.top()) / row_height).floor().max(0.0) as usize;
    let end = ((clip.bottom() - rect.top()) / row_height).ceil().max(0.0) as usize;
    first.min(count)..end.min(count)
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[track_caller]
    fn check(scrolled: f32, count: usize, expected: Range<usize>) {
        let clip = Rect::from_min_size(pos2(0.0, 0.0), Vec2::new(800.0, 600.0));
        #[expect(clippy::cast_precision_loss, reason = "a few thousand rows")]
        let height = 60.0 * count as f32;
        let rect = Rect::from_min_size(pos2(0.0, 100.0 - scrolled), Vec2::new(800.0, height));
        assert_eq!(visible_rows(rect, clip, 60.0, count), expected);
    }

    #[test]
    fn only_the_rows_that_can_be_seen_are_laid_out() {
        check(0.0, 10_000, 0..9);
        check(130.0, 10_000, 0..11);
        check(600_000.0 - 500.0, 10_000, 9_990..10_000);
        check(0.0, 3, 0..3);
        check(100_000.0, 3, 3..3);
    }
}
