//! Scrolling a page with the keyboard: what is only read has no button or field that would bring it into view.

use egui::{EventFilter, Id, Key, Modifiers, Response, Ui, Vec2, style::ScrollAnimation};

/// How far an arrow key goes, in points: three lines.
const ARROW: f32 = 60.0;
/// The part of the visible height that a page key goes, so that the last lines stay in sight.
const PAGE: f32 = 0.9;
/// Further than any page is long.
const WHOLE: f32 = 1.0e6;

/// Scrolls the area around this ui: page up and down, home and end, and the arrows where nothing else takes them.
///
/// A field that is typed in keeps all of these keys. The arrows go on moving the focus from button to button.
pub fn key_scroll_ui(ui: &Ui) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let height = ui.clip_rect().height();
    let focused = ui.memory(egui::Memory::focused);
    let arrows = focused.is_none_or(|focused| leaves_arrows(ui, focused));
    let keys = [
        (Key::PageUp, height * PAGE),
        (Key::PageDown, -height * PAGE),
        (Key::Home, WHOLE),
        (Key::End, -WHOLE),
        (Key::ArrowUp, ARROW),
        (Key::ArrowDown, -ARROW),
    ];
    let mut way = 0.0;
    for (key, step) in keys {
        if matches!(key, Key::ArrowUp | Key::ArrowDown) && !arrows {
            continue;
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            way += step;
        }
    }
    if way != 0.0 {
        ui.scroll_with_delta_animation(Vec2::new(0.0, way), ScrollAnimation::none());
    }
}

/// Marks what can have the focus and is only read: the arrow keys scroll the page there and do not move the focus.
pub fn leave_arrows(ui: &Ui, response: &Response) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.data_mut(|data| data.insert_temp(slot(response.id), LeavesArrows));
}

#[derive(Clone, Copy)]
struct LeavesArrows;

fn slot(id: Id) -> Id {
    id.with("leaves the arrows")
}

fn leaves_arrows(ui: &Ui, focused: Id) -> bool {
    ui.data(|data| data.get_temp::<LeavesArrows>(slot(focused)))
        .is_some()
}

#[cfg(test)]
mod tests {
    use egui::{ScrollArea, TextEdit};
    use egui_kittest::Harness;

    use super::*;
    use crate::app::widgets::words;

    /// A page with a heading, a field and far more than fits; the state is its text and how far it is scrolled.
    fn page<'a>() -> Harness<'a, (String, f32)> {
        let mut page = Harness::builder()
            .with_size(Vec2::new(400.0, 300.0))
            .build_ui_state(
                |ui, (text, offset): &mut (String, f32)| {
                    crate::app::theme::apply(ui.ctx());
                    let shown = ScrollArea::vertical().show(ui, |ui| {
                        key_scroll_ui(ui);
                        words::heading_ui(ui, "Heading");
                        let label = ui.label("Field");
                        ui.add(TextEdit::singleline(text)).labelled_by(label.id);
                        ui.allocate_space(Vec2::new(10.0, 2000.0));
                    });
                    *offset = shown.state.unclamped_offset().y;
                },
                (String::new(), 0.0),
            );
        page.run();
        page
    }

    fn press(page: &mut Harness<'_, (String, f32)>, key: Key) -> f32 {
        page.key_press(key);
        page.run();
        page.state().1
    }

    #[test]
    fn a_page_is_read_from_top_to_end_without_a_mouse() {
        let mut page = page();
        let arrow = press(&mut page, Key::ArrowDown);
        assert!(arrow > 0.0, "{arrow}");
        let down = press(&mut page, Key::PageDown);
        assert!(down > arrow + 150.0, "{down}");
        let end = press(&mut page, Key::End);
        assert!(end > 1500.0, "{end}");
        assert!(press(&mut page, Key::PageUp) < end);
        assert!(press(&mut page, Key::Home) < 0.5);
    }

    #[test]
    fn the_arrows_scroll_while_the_heading_has_the_focus() {
        let mut page = page();
        words::focus_heading(&page.ctx);
        page.run();
        assert!(press(&mut page, Key::ArrowDown) > 0.0);
        assert!(press(&mut page, Key::ArrowDown) > ARROW);
    }

    #[test]
    fn a_field_that_is_typed_in_keeps_its_keys() {
        use egui_kittest::kittest::Queryable as _;
        let mut page = page();
        page.get_by_label("Field").focus();
        page.run();
        for key in [Key::PageDown, Key::End, Key::ArrowDown] {
            assert!(press(&mut page, key) < 0.5, "{key:?}");
            page.get_by_label("Field").focus();
            page.run();
        }
    }
}
