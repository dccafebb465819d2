//! The fields of the form: each knows its place, and so what is typed there, what is wrong, and whether it gets the keyboard.

use egui::{Response, Ui};

use super::draft::BulletinDraft;
use super::mistakes::{Mistake, Mistakes};
use super::place::Place;
use super::sentence::sentence;
use super::state::BulletinState;
use crate::app::state::Tried;
use crate::app::widgets::date_field::date_field_ui;
use crate::app::widgets::field::{Lines, field_note_ui, field_ui, problem_ui};
use crate::input::TextRule;
use crate::text::Texts;
use crate::text::ids::BulletinForm;

/// The form, as one frame shows it.
pub struct Form<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// What is typed.
    pub draft: &'a mut BulletinDraft,
    /// What is wrong with it.
    pub mistakes: &'a Mistakes,
    /// What the part remembers.
    pub state: &'a mut BulletinState,
}

impl Form<'_> {
    /// Shows a field of one line.
    pub fn line_ui(&mut self, ui: &mut Ui, place: Place, label: &str) {
        self.text_ui(ui, place, label, Lines::One);
    }

    /// Shows a field of several lines.
    pub fn lines_ui(&mut self, ui: &mut Ui, place: Place, label: &str) {
        self.text_ui(ui, place, label, Lines::Several);
    }

    /// Shows a field for a day, with a note below it.
    pub fn day_ui(&mut self, ui: &mut Ui, place: Place, label: BulletinForm) {
        let problem = self.problem(place);
        let (texts, label) = (self.texts, self.texts.get(label));
        if let Some(typed) = self.draft.text_mut(place) {
            let shown = date_field_ui(ui, texts, &label, typed, problem.as_deref());
            self.follow(place, &shown);
        }
    }

    /// Shows a note that belongs to the field right above it.
    pub fn note_ui(&self, ui: &mut Ui, note: BulletinForm) {
        field_note_ui(ui, &self.texts.get(note));
    }

    /// Shows what is wrong at a place that is no text; a jump to it brings it into view.
    pub fn problem_ui(&mut self, ui: &mut Ui, place: Place) {
        if let Some(problem) = self.problem(place) {
            problem_ui(ui, &problem);
        }
        if self.jumps_to(place) {
            ui.scroll_to_cursor(None);
        }
    }

    /// Shows a field.
    pub fn text_ui(&mut self, ui: &mut Ui, place: Place, label: &str, lines: Lines) {
        let limit = match lines {
            Lines::One => TextRule::NAME.maximum,
            Lines::Several => TextRule::SENTENCES.maximum,
        };
        let problem = self.problem(place);
        if let Some(typed) = self.draft.text_mut(place) {
            // The label alone does not tell two fields of the form apart.
            let shown = ui.push_id(place, |ui| {
                field_ui(ui, label, typed, lines, limit, problem.as_deref())
            });
            self.follow(place, &shown.inner);
        }
    }

    fn follow(&mut self, place: Place, shown: &Response) {
        if shown.has_focus() {
            self.jumps_to(place);
            self.state.focused = Some(place);
        } else {
            self.state.focused.take_if(|focused| *focused == place);
        }
        // A page that was just turned gives the focus to its heading: so this is asked for until it has come.
        if self.state.jump_to == Some(place) {
            shown.request_focus();
        }
    }

    fn jumps_to(&mut self, place: Place) -> bool {
        let jump_to = &mut self.state.jump_to;
        jump_to.take_if(|jump_to| *jump_to == place).is_some()
    }

    /// Returns what is wrong at a place. What is still empty is said once somebody wants to go on, and what is being typed
    /// when it is left.
    fn problem(&self, place: Place) -> Option<String> {
        let mistake = self.mistakes.get(&place)?;
        let is_said = match (self.state.tried, mistake) {
            (Some(Tried), _) => true,
            (None, Mistake::Empty) => false,
            (None, _) => self.state.focused != Some(place),
        };
        is_said.then(|| sentence(self.texts, place, mistake))
    }
}
