//! The least that a window of the same features costs: what the program's own window is measured against.
//!
//! `tests/benches/whole-process` starts it beside the program and prints the ratios of the README.

use std::sync::Arc;

use eframe::egui::{CentralPanel, FontData, FontDefinitions, FontFamily, Ui, ViewportBuilder};

/// A window with one line of text, in the program's typeface.
struct BareWindow;

impl eframe::App for BareWindow {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        CentralPanel::default().show(ui, |ui| ui.label("A bare window"));
    }
}

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size([1000.0, 680.0]),
        // On Windows there are others too, of which Wine has none.
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    let start = |creation: &eframe::CreationContext<'_>| {
        let mut fonts = FontDefinitions::empty();
        fonts.font_data.insert(
            "regular".to_owned(),
            Arc::new(FontData::from_static(notosans::REGULAR_TTF)),
        );
        for family in [FontFamily::Proportional, FontFamily::Monospace] {
            fonts.families.insert(family, vec!["regular".to_owned()]);
        }
        creation.egui_ctx.set_fonts(fonts);
        Ok(Box::new(BareWindow) as Box<dyn eframe::App>)
    };
    eframe::run_native("bare window", options, Box::new(start))
}
