//! This computer: what will be read, measure or declare, progress, and the cards about the PC itself.

use egui::Ui;

use super::{Action, View, topic};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::{button, card, expander, words};
use crate::control::Control;
use crate::draft::{Measuring, Page};
use crate::machine;
use crate::observation::Value;
use crate::text::ids::{Common, ComputerPage, ReadsText};

/// Shows the page.
pub fn computer_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(Common::PageComputer));
    words::lead_ui(ui, &texts.get(ComputerPage::Lead));
    ui.add_space(8.0);
    match view.session.draft.measuring {
        Measuring::Undecided => {
            ask_ui(ui, view);
            return;
        }
        Measuring::Measure => measured_ui(ui, view),
        Measuring::Declare => banner_with_ui(
            ui,
            Kind::Information,
            &texts.get(ComputerPage::Declared),
            |ui| {
                if button::quiet_ui(ui, &texts.get(ComputerPage::MeasureAfterAll)).clicked() {
                    view.session.draft.measuring = Measuring::Measure;
                    view.ask(Action::MeasureAll);
                }
            },
        ),
    }
    topic::cards_ui(ui, view, Page::Computer);
}

fn ask_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let title = texts.get(ComputerPage::AskTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(ComputerPage::AskText));
        words::body_ui(ui, &texts.get(ComputerPage::Stays));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            if button::primary_ui(ui, &texts.get(ComputerPage::Measure)).clicked() {
                view.session.draft.measuring = Measuring::Measure;
                view.ask(Action::MeasureAll);
            }
            if button::secondary_ui(ui, &texts.get(ComputerPage::Declare)).clicked() {
                view.session.draft.measuring = Measuring::Declare;
            }
        });
        // Below the buttons, so that both choices are seen without scrolling; the list is long.
        ui.add_space(4.0);
        words::strong_ui(ui, &texts.get(ComputerPage::ReadsTitle));
        reads_ui(ui, view);
    });
}

/// Lists what will be read, a line per check and per hint.
fn reads_ui(ui: &mut Ui, view: &View<'_>) {
    let lines: Vec<String> = machine::everything_read()
        .map(|read| view.texts.get(ReadsText(read)))
        .collect();
    words::bullets_ui(ui, lines.iter().map(String::as_str));
}

fn measured_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let measurement = &view.session.measurement;
    let total = measurement.checks.len();
    let count = |wanted: fn(Option<Value>) -> bool| {
        let value = |control: &Control| {
            measurement
                .observation(*control)
                .map(|observation| observation.value)
        };
        measurement
            .checks
            .keys()
            .filter(|control| wanted(value(control)))
            .count()
    };
    let done = count(|value| value.is_some());
    let good = count(|value| value == Some(Value::Ok));
    let (kind, text) = if measurement.is_running() {
        let numbers = [("done", done.into()), ("total", total.into())];
        (
            Kind::Information,
            texts.format(ComputerPage::Running, &numbers),
        )
    } else if good == total {
        (Kind::Good, texts.get(ComputerPage::AllGood))
    } else {
        let numbers = [("good", good.into()), ("total", total.into())];
        (
            Kind::Information,
            texts.format(ComputerPage::Finished, &numbers),
        )
    };
    let mut actions = Vec::new();
    let running = measurement.is_running();
    banner_with_ui(ui, kind, &text, |ui| {
        if !running {
            ui.horizontal_wrapped(|ui| {
                if button::quiet_ui(ui, &texts.get(ComputerPage::MeasureAgain)).clicked() {
                    actions.push(Action::MeasureAll);
                }
                if button::quiet_ui(ui, &texts.get(ComputerPage::DeclareAfterAll)).clicked() {
                    view.session.draft.measuring = Measuring::Declare;
                }
            });
        }
    });
    view.actions.append(&mut actions);
    expander::expander_ui(ui, &texts.get(ComputerPage::ReadsTitle), |ui| {
        reads_ui(ui, view);
        words::body_ui(ui, &texts.get(ComputerPage::Stays));
        let date = texts.date(machine::end_of_support_table_date());
        words::note_ui(
            ui,
            &texts.format(ComputerPage::TableDate, &[("date", date.into())]),
        );
    });
    ui.add_space(4.0);
}
