//! What the PC says of a control, whether the person agrees, and why not.

use egui::{Frame, Margin, Ui};

use super::TEXT_LIMIT;
use crate::answers::Answer;
use crate::app::pages::{Action, View};
use crate::app::session::QuestionState;
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{button, choice, words};
use crate::control::Control;
use crate::observation::{Observation, Value};
use crate::text::ids::Question;
use crate::text::observed;

/// Shows what the PC says, with "check again".
pub(super) fn machine_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    control: Control,
    observation: &Observation,
) {
    let texts = view.texts;
    let (icon, tone) = match observation.value {
        Value::Ok => (Icon::Tick, theme::GOOD),
        Value::Action => (Icon::Exclamation, theme::ATTENTION),
        Value::InProgress => (Icon::Clock, theme::CALM),
        Value::Undetermined => (Icon::Question, theme::NEUTRAL),
    };
    Frame::new()
        .fill(tone.ground)
        .corner_radius(theme::CONTROL_RADIUS)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                icon.show(ui, 24.0, tone);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let heading = match observation.value {
                        Value::Undetermined => Question::NotMeasured,
                        Value::Ok | Value::Action | Value::InProgress => Question::MachineSays,
                    };
                    let heading =
                        egui::RichText::new(texts.get(heading)).font(theme::small_strong_font());
                    ui.add(egui::Label::new(heading.color(tone.ink)).wrap());
                    words::body_ui(ui, &observed::observation(texts, control, observation));
                    if view.state.is_checking(control) {
                        words::note_ui(ui, &texts.get(Question::Checking));
                    } else if button::quiet_ui(ui, &texts.get(Question::CheckAgain)).clicked() {
                        view.ask(Action::MeasureOne(control));
                    }
                });
            });
        });
    ui.add_space(2.0);
}

/// Asks whether the measurement is right; what the PC found is not asked again.
pub(super) fn confirm_ui(ui: &mut Ui, view: &mut View<'_>, control: Control, value: Value) {
    let texts = view.texts;
    let (right, wrong) = match value {
        Value::Action => (Answer::No, Answer::Yes),
        Value::Ok | Value::InProgress | Value::Undetermined => (Answer::Yes, Answer::No),
    };
    let options = [
        (right, texts.get(Question::Right)),
        (wrong, texts.get(Question::Wrong)),
    ];
    let question = texts.get(Question::IsThatRight);
    words::strong_ui(ui, &question);
    let chosen = view.session.draft.answers.get(&control).copied();
    if let Some(answer) = choice::choice_ui(ui, &question, &options, chosen) {
        view.session.draft.answers.insert(control, answer);
    }
}

/// Asks why the measurement is wrong, when answer and measurement disagree.
pub(super) fn explain_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    if !view.session.is_contradicted(control) {
        return;
    }
    let texts = view.texts;
    ui.add_space(4.0);
    if view.session.question_state(control) == QuestionState::Contradicted {
        banner_with_ui(
            ui,
            Kind::Attention,
            &texts.get(Question::DisagreeTitle),
            |ui| {
                words::body_ui(ui, &texts.get(Question::DisagreeText));
            },
        );
    }
    let correction = view.session.draft.corrections.entry(control).or_default();
    field_ui(
        ui,
        &texts.get(Question::Explain),
        correction,
        Lines::Several,
        TEXT_LIMIT,
        None,
    );
    words::note_ui(ui, &texts.get(Question::ExplainHelp));
}
