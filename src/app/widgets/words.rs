//! Headings and paragraphs: text with the role that screen readers expect.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Color32, FontId, Id, Label, Rect, Response, RichText, Sense, Ui, WidgetInfo};

use super::key_scroll;
use crate::app::theme;

/// Shows the page's heading, level 1. It can have the focus, so that a screen reader begins a new page there.
pub fn heading_ui(ui: &mut Ui, text: &str) -> Response {
    // Painted by hand: egui underlines a label that has the focus, as if it were a link.
    let galley = ui.painter().layout(
        text.to_owned(),
        theme::heading_font(),
        theme::INK,
        ui.available_width(),
    );
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.painter().galley(rect.min, galley, theme::INK);
    as_heading(ui, &response, text, 1);
    ui.data_mut(|data| data.insert_temp(heading_slot(), response.id));
    key_scroll::leave_arrows(ui, &response);
    response
}

/// Gives the focus to the heading that was shown last.
pub fn focus_heading(context: &egui::Context) {
    if let Some(heading) = context.data(|data| data.get_temp::<Id>(heading_slot())) {
        context.memory_mut(|memory| memory.request_focus(heading));
    }
}

fn heading_slot() -> Id {
    Id::unique("page heading")
}

/// Shows a heading inside the page, level 2.
pub fn section_ui(ui: &mut Ui, text: &str) -> Response {
    titled(ui, RichText::new(text).font(theme::section_font()), text, 2)
}

/// Shows a card's own heading, level 3, in the same size.
pub fn card_title_ui(ui: &mut Ui, text: &str) -> Response {
    titled(ui, RichText::new(text).font(theme::section_font()), text, 3)
}

fn titled(ui: &mut Ui, rich: RichText, text: &str, level: usize) -> Response {
    let response = ui.add(Label::new(rich).wrap());
    as_heading(ui, &response, text, level);
    response
}

fn as_heading(ui: &Ui, response: &Response, text: &str, level: usize) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
        node.set_level(level);
    });
}

/// Shows the sentence under a heading.
pub fn lead_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(theme::INK_SUBDUED)).wrap());
}

/// Shows running text.
pub fn body_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(text).wrap());
}

/// Shows running text in bold.
pub fn strong_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).font(theme::strong_font())).wrap());
}

/// Shows a note of second rank.
pub fn note_ui(ui: &mut Ui, text: &str) {
    ui.add(
        Label::new(
            RichText::new(text)
                .font(theme::small_font())
                .color(theme::INK_SUBDUED),
        )
        .wrap(),
    );
}

/// Begins a word with a capital letter, as a title does.
#[must_use]
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Paints text into a rectangle, with an ellipsis where it does not fit. It has no name for screen readers: what it
/// stands on has to say it.
pub fn paint_text(ui: &Ui, rect: Rect, text: &str, font: &FontId, ink: Color32) {
    let mut job = LayoutJob::simple(text.to_owned(), font.clone(), ink, rect.width());
    let row_height = ui.fonts_mut(|fonts| fonts.row_height(font));
    let rows = (rect.height() / row_height).floor().max(1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a handful of rows, one at least"
    )]
    let rows = rows as usize;
    job.wrap.max_rows = rows;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(rect.min, galley, ink);
}

/// Shows a list with a dot before each item, in reading order.
pub fn bullets_ui<'a>(ui: &mut Ui, items: impl IntoIterator<Item = &'a str>) {
    for item in items {
        marked_ui(ui, item, |ui, rect| {
            ui.painter()
                .circle_filled(rect.center(), 2.8, theme::PRIMARY);
        });
    }
}

/// Shows numbered steps in reading order.
pub fn steps_ui<'a>(ui: &mut Ui, items: impl IntoIterator<Item = &'a str>) {
    for (index, item) in items.into_iter().enumerate() {
        let number = format!("{}.", index + 1);
        marked_ui(ui, item, |ui, rect| {
            ui.painter().text(
                rect.left_center(),
                egui::Align2::LEFT_CENTER,
                &number,
                theme::strong_font(),
                theme::PRIMARY,
            );
        });
    }
}

/// Shows a line of text with a painted mark before its first line.
pub fn marked_ui(ui: &mut Ui, text: &str, paint: impl FnOnce(&Ui, Rect)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let height = ui.text_style_height(&egui::TextStyle::Body);
        let (rect, _) = ui.allocate_exact_size(egui::vec2(18.0, height), Sense::hover());
        paint(ui, rect);
        ui.add(Label::new(text).wrap());
    });
}
