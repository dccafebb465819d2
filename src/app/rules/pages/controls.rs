//! The controls, with how much each weighs where, and a word for what the organisation made of it.

use std::collections::BTreeSet;

use egui::Ui;

use super::{Action, Page, View, next_ui};
use crate::app::rules::form::Form;
use crate::app::widgets::{button, card, words};
use crate::control::{Control, Situation};
use crate::text::Texts;
use crate::text::ids::{ControlText, RulesControls, RulesText};
use crate::text::policy::rule;

/// Shows the page.
pub fn controls_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(RulesText::PageControls));
    words::lead_ui(ui, &texts.get(RulesControls::Lead));
    ui.add_space(8.0);
    let title = texts.get(RulesControls::ListTitle);
    let states = States::of(view.form());
    card::card_ui(ui, &title, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for control in Control::all() {
            let name = texts.get(ControlText::Title(control));
            let weight = Weight::of(texts, view.form(), control);
            let said = states.words(control);
            ui.horizontal_wrapped(|ui| {
                if button::quiet_ui(ui, &name).clicked() {
                    view.ask(Action::GoTo(Page::Control(control)));
                }
                if let Weight::Everywhere(level) = &weight {
                    words::note_ui(ui, level);
                }
                for state in said {
                    words::note_ui(ui, &texts.get(state));
                }
            });
            if let Weight::PerWorkplace(levels) = &weight {
                per_workplace_ui(ui, levels);
            }
        }
    });
    next_ui(ui, view, Page::Controls);
}

/// Shows, below a control's name, what holds where.
fn per_workplace_ui(ui: &mut Ui, levels: &str) {
    // Nearer to the name above than to the next one.
    ui.add_space(-8.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        // In line with the name, which is a button's text.
        ui.add_space(4.0);
        ui.vertical(|ui| words::note_ui(ui, levels));
    });
}

/// How much a control weighs now, in words.
#[derive(Debug, PartialEq, Eq)]
enum Weight {
    /// The same in every workplace outside the office.
    Everywhere(String),
    /// What holds in each.
    PerWorkplace(String),
}

impl Weight {
    fn of(texts: &Texts, form: &Form, control: Control) -> Self {
        let levels = Situation::AT_HOME.map(|situation| form.level(control, situation));
        let [employer, private_virtual, private_direct] = levels.map(|level| rule(texts, level));
        if levels.iter().all(|level| *level == levels[0]) {
            return Self::Everywhere(employer);
        }
        let each = [
            ("employer", employer.into()),
            ("virtual", private_virtual.into()),
            ("direct", private_direct.into()),
        ];
        Self::PerWorkplace(texts.format(RulesControls::PerWorkplace, &each))
    }
}

/// What the organisation made of the controls.
struct States {
    changed: BTreeSet<Control>,
    lowered: BTreeSet<Control>,
    explained: BTreeSet<Control>,
}

impl States {
    fn of(form: &Form) -> Self {
        let own = form.controls.iter();
        Self {
            changed: form.changed_controls(),
            lowered: form.lowered_controls(),
            explained: own
                .filter(|(_, own)| !own.sentence.is_empty())
                .map(|(control, _)| *control)
                .collect(),
        }
    }

    /// Returns the words for one control; none where it is as in the circular.
    fn words(&self, control: Control) -> Vec<RulesControls> {
        let mut words = Vec::new();
        if self.lowered.contains(&control) {
            words.push(RulesControls::Lowered);
        } else if self.changed.contains(&control) {
            words.push(RulesControls::Raised);
        }
        if self.explained.contains(&control) {
            words.push(RulesControls::HasSentence);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Bilingual, LevelRule};
    use crate::text::Language;

    #[test]
    fn a_control_says_how_much_it_weighs_now_and_where_where_that_differs() {
        let texts = Texts::new(Language::Nl);
        let mut form = Form::default();
        for situation in Situation::AT_HOME {
            form.set_level(Control::Vpn, situation, LevelRule::Required);
        }
        let everywhere = Weight::Everywhere("verplicht".to_owned());
        assert_eq!(Weight::of(&texts, &form, Control::Vpn), everywhere);
        form.set_level(Control::Vpn, Situation::EmployerPc, LevelRule::Advised);
        let per_workplace = "pc van het OCMW: aanbevolen · eigen pc met virtuele desktop: verplicht · zonder: verplicht";
        let per_workplace = Weight::PerWorkplace(per_workplace.to_owned());
        assert_eq!(Weight::of(&texts, &form, Control::Vpn), per_workplace);
    }

    #[test]
    fn a_control_says_whether_more_or_less_is_asked_and_whether_words_were_added() {
        let mut form = Form::default();
        assert_eq!(States::of(&form).words(Control::Vpn), []);
        form.set_level(Control::Vpn, Situation::EmployerPc, LevelRule::Advised);
        form.set_level(Control::Vpn, Situation::PrivateVirtual, LevelRule::Required);
        assert_eq!(
            States::of(&form).words(Control::Vpn),
            [RulesControls::Lowered]
        );
        form.set_level(Control::Vpn, Situation::EmployerPc, LevelRule::Required);
        let own = form.controls.entry(Control::Vpn).or_default();
        own.sentence = Bilingual::new("Zo.", "Ainsi.");
        assert_eq!(
            States::of(&form).words(Control::Vpn),
            [RulesControls::Raised, RulesControls::HasSentence]
        );
    }
}
