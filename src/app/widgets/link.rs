//! A link: text that leads out of the program. Underlined, so that it is known by more than its colour.

use egui::{Link, Response, RichText, Ui};

use super::button::focus_ring_ui;
use crate::app::theme;

/// Shows an address as a link; whoever shows it opens it.
pub fn link_ui(ui: &mut Ui, address: &str) -> Response {
    let text = RichText::new(address).color(theme::PRIMARY).underline();
    let response = ui.add(Link::new(text));
    focus_ring_ui(ui, &response);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_url(address));
    response
}
