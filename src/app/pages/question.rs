//! The question card: question, reason why, what the PC says, the answers, how to mend it, whom to ask.

use egui::{Frame, Margin, Ui};

use super::{Action, View, lock, password, printing, situation};
use crate::answers::Answer;
use crate::app::rules_in_force::beside_question::beside_question_ui;
use crate::app::session::QuestionState;
use crate::app::theme::{self, Tone};
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{button, card, choice, expander, pill, words};
use crate::assessment::Status;
use crate::control::{Control, Level, Situation};
use crate::observation::{Observation, Value};
use crate::text::ids::{ComputerPage, ControlText, Question};
use crate::text::{Texts, mend, observed};

/// The most characters of an explanation or measure (contract: other texts).
pub const TEXT_LIMIT: usize = 2000;

/// Shows one control's card.
pub fn question_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
    let texts = view.texts;
    let Some(situation) = view.session.draft.situation() else {
        return;
    };
    let title = texts.get(ControlText::Title(control));
    let asked_for = view.state.scroll_to == Some(control);
    let shown = ui.scope(|ui| {
        card::card_ui(ui, &title, |ui| {
            title_ui(ui, view, control, &title);
            match control {
                Control::NoHomePrinting => {
                    beside_question_ui(ui, view, control);
                    printing::printing_ui(ui, view);
                }
                _ => asked_ui(ui, view, control, situation),
            }
        });
    });
    if asked_for {
        shown.response.scroll_to_me(Some(egui::Align::TOP));
        view.state.scroll_to = None;
    }
}

fn title_ui(ui: &mut Ui, view: &View<'_>, control: Control, title: &str) {
    let (icon, word, tone) = state(view, control);
    ui.horizontal_wrapped(|ui| {
        words::card_title_ui(ui, title);
        pill::pill_ui(ui, icon, &view.texts.get(word), tone);
    });
    if view.session.level(control) == Level::Advised {
        words::note_ui(ui, &view.texts.get(Question::Advised));
    }
}

/// Sums up in a pill where a card stands.
fn state(view: &View<'_>, control: Control) -> (Icon, Question, Tone) {
    match view.session.question_state(control) {
        QuestionState::Open | QuestionState::NotAsked => {
            return (Icon::Question, Question::PillOpen, theme::NEUTRAL);
        }
        QuestionState::Contradicted => {
            return (
                Icon::Exclamation,
                Question::PillContradicted,
                theme::ATTENTION,
            );
        }
        QuestionState::Settled => {}
    }
    if view.session.is_contradicted(control) {
        return (Icon::Information, Question::PillCorrected, theme::CALM);
    }
    let measured = view
        .session
        .measured(control)
        .map(|observation| observation.value);
    let finding = view.session.assessment().and_then(|assessment| {
        assessment
            .findings
            .into_iter()
            .find(|finding| finding.control == control)
    });
    let status = finding.map_or(Status::Undetermined, |finding| finding.status);
    match (status, measured) {
        (Status::Met, Some(_)) => (Icon::Tick, Question::PillMeasuredGood, theme::GOOD),
        (Status::Met, None) => (Icon::Tick, Question::PillDeclaredGood, theme::GOOD),
        (Status::NotMet, Some(Value::Action)) => (
            Icon::Exclamation,
            Question::PillMeasuredAction,
            theme::ATTENTION,
        ),
        (Status::NotMet, _) => (
            Icon::Exclamation,
            Question::PillDeclaredAction,
            theme::ATTENTION,
        ),
        (Status::Compensated, _) => (Icon::Information, Question::PillCompensated, theme::CALM),
        (Status::InProgress, _) => (Icon::Clock, Question::PillInProgress, theme::CALM),
        (Status::Undetermined | Status::NotApplicable, _) => {
            (Icon::Question, Question::PillUnknown, theme::NEUTRAL)
        }
    }
}

fn asked_ui(ui: &mut Ui, view: &mut View<'_>, control: Control, situation: Situation) {
    let texts = view.texts;
    let limits = [
        (
            "minutes",
            view.session.in_force.policy.screen_lock_minutes.into(),
        ),
        ("days", view.session.in_force.policy.update_age_days.into()),
    ];
    let question = texts.format(ControlText::QuestionFor(control, situation), &limits);
    words::body_ui(ui, &question);
    words::note_ui(ui, &texts.get(ControlText::Why(control)));
    ui.add_space(2.0);
    beside_question_ui(ui, view, control);
    let observation = view.session.observation(control).cloned();
    if let Some(observation) = &observation {
        machine_ui(ui, view, control, observation);
    } else if view.state.is_checking(control) {
        words::note_ui(ui, &texts.get(Question::Checking));
    }
    if control == Control::NoDeviceSharing
        && let Some(count) = view.session.measurement.hints.other_accounts
    {
        words::note_ui(
            ui,
            &texts.format(ComputerPage::OtherAccounts, &[("count", count.into())]),
        );
    }
    match (control, observation.map(|observation| observation.value)) {
        (Control::Password, _) => password::password_ui(ui, view),
        (_, Some(value @ (Value::Ok | Value::Action | Value::InProgress))) => {
            confirm_ui(ui, view, control, value);
        }
        (_, Some(Value::Undetermined) | None) => {
            let chosen = view.session.draft.answers.get(&control).copied();
            if let Some(answer) =
                choice::choice_ui(ui, &question, &situation::answers(texts), chosen)
            {
                view.session.draft.answers.insert(control, answer);
            }
        }
    }
    explain_ui(ui, view, control);
    if control == Control::SeparateRoom
        && view.session.draft.answers.get(&control) == Some(&Answer::No)
    {
        let measures = &mut view.session.draft.room_measures;
        field_ui(
            ui,
            &texts.get(Question::RoomMeasures),
            measures,
            Lines::Several,
            TEXT_LIMIT,
            None,
        );
        words::note_ui(ui, &texts.get(Question::RoomMeasuresHelp));
    }
    if control == Control::ScreenLock {
        lock::lock_ui(ui, view);
    }
    help_ui(ui, view, control, situation);
}

/// Shows what the PC says, with "check again".
fn machine_ui(ui: &mut Ui, view: &mut View<'_>, control: Control, observation: &Observation) {
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
fn confirm_ui(ui: &mut Ui, view: &mut View<'_>, control: Control, value: Value) {
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
fn explain_ui(ui: &mut Ui, view: &mut View<'_>, control: Control) {
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

/// Shows how to mend it and whom to ask, where something is to be mended.
fn help_ui(ui: &mut Ui, view: &mut View<'_>, control: Control, situation: Situation) {
    if !needs_help(view, control) {
        return;
    }
    let texts = view.texts;
    // What the PC finds in order is not to be mended: the answer is to be looked at again.
    if view.session.is_contradicted_by_good_news(control) {
        words::body_ui(ui, &texts.get(Question::LookAgain));
        return;
    }
    let steps = mend::steps(control, situation, Some(view.state.desktop), texts);
    let whom = texts.get(ControlText::WhomFor(control, situation));
    if steps.is_empty() {
        words::body_ui(ui, &whom);
    } else {
        let name = texts.get(Question::Mend);
        ui.push_id(("mend", control), |ui| {
            expander::expander_ui(ui, &name, |ui| {
                // The employer sets up its PC: whom to ask comes first, and what one may do oneself after it.
                if situation == Situation::EmployerPc {
                    words::body_ui(ui, &whom);
                }
                words::steps_ui(ui, steps.iter().map(String::as_str));
                if view.state.settings_panels.contains(&control)
                    && button::secondary_ui(ui, &texts.get(Question::OpenSettings)).clicked()
                {
                    view.ask(Action::OpenSettings(control));
                }
                if situation != Situation::EmployerPc {
                    words::strong_ui(ui, &texts.get(Question::Whom));
                    words::body_ui(ui, &whom);
                }
            });
        });
    }
}

fn needs_help(view: &View<'_>, control: Control) -> bool {
    let measured = view
        .session
        .measured(control)
        .map(|observation| observation.value);
    let answer = view.session.draft.answers.get(&control).copied();
    match measured {
        Some(Value::Action) => true,
        Some(Value::Ok | Value::InProgress | Value::Undetermined) => answer == Some(Answer::No),
        None => matches!(answer, Some(Answer::No | Answer::Unknown)),
    }
}

/// Returns the sentence for what stands in the way of a control, for lists.
#[must_use]
pub fn to_do(texts: &Texts, control: Control, situation: Situation) -> String {
    texts.get(ControlText::ToDoFor(control, situation))
}
