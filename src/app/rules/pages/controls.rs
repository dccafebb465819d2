//! The controls, with a word for what the organisation made of each.

use egui::Ui;

use super::{Action, Page, View, next_ui};
use crate::app::rules::form::Form;
use crate::app::widgets::{button, card, words};
use crate::control::Control;
use crate::text::ids::{ControlText, RulesControls, RulesText};

/// Shows the page.
pub fn controls_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageControls));
    words::lead_ui(ui, &texts.get(RulesControls::Lead));
    ui.add_space(8.0);
    let title = texts.get(RulesControls::ListTitle);
    card::card_ui(ui, &title, |ui| {
        for control in Control::all() {
            let name = texts.get(ControlText::Title(control));
            let said = states(view.form(), control);
            ui.horizontal_wrapped(|ui| {
                if button::quiet_ui(ui, &name).clicked() {
                    view.ask(Action::GoTo(Page::Control(control)));
                }
                for state in said {
                    words::note_ui(ui, &texts.get(state));
                }
            });
        }
    });
    next_ui(ui, view, Page::Controls);
}

/// Returns what the organisation made of a control.
fn states(form: &Form, control: Control) -> Vec<RulesControls> {
    let mut states = Vec::new();
    if form.lowered_controls().contains(&control) {
        states.push(RulesControls::Lowered);
    } else if form.changed_controls().contains(&control) {
        states.push(RulesControls::Raised);
    }
    let own = form.controls.get(&control);
    if own.is_some_and(|own| !own.sentence.is_empty()) {
        states.push(RulesControls::HasSentence);
    }
    states
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::Situation;
    use crate::policy::{Bilingual, LevelRule};

    #[test]
    fn a_control_says_whether_more_or_less_is_asked_and_whether_words_were_added() {
        let mut form = Form::default();
        assert_eq!(states(&form, Control::Vpn), []);
        form.set_level(Control::Vpn, Situation::EmployerPc, LevelRule::Advised);
        form.set_level(Control::Vpn, Situation::PrivateVirtual, LevelRule::Required);
        assert_eq!(states(&form, Control::Vpn), [RulesControls::Lowered]);
        form.set_level(Control::Vpn, Situation::EmployerPc, LevelRule::Required);
        let own = form.controls.entry(Control::Vpn).or_default();
        own.sentence = Bilingual::new("Zo.", "Ainsi.");
        assert_eq!(
            states(&form, Control::Vpn),
            [RulesControls::Raised, RulesControls::HasSentence]
        );
    }
}
