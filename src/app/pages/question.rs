//! The question card: question, reason why, what the PC says, the answers, how to mend it, whom to ask.

mod machine;

use egui::Ui;

use super::{Action, View, lock, password, printing, situation};
use crate::answers::Answer;
use crate::app::rules_in_force::beside_question::beside_question_ui;
use crate::app::session::QuestionState;
use crate::app::theme::{self, Tone};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{button, card, choice, expander, pill, words};
use crate::assessment::Status;
use crate::control::{Control, Level, Situation};
use crate::observation::Value;
use crate::text::ids::{ComputerPage, ControlText, Question};
use crate::text::{Texts, mend};

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
        machine::machine_ui(ui, view, control, observation);
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
            machine::confirm_ui(ui, view, control, value);
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
    machine::explain_ui(ui, view, control);
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
