//! What an answer needs: which one, the remark, the key, the button.

use egui::Ui;

use crate::app::collector::line_look::paragraphs;
use crate::app::collector::pages::{Action, View};
use crate::app::key_part::{MakeNewKey, key_part_ui};
use crate::app::state::Tried;
use crate::app::widgets::banner::{Kind, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, choice, words};
use crate::checklist::{MAX_TEXT, refused_characters};
use crate::device_key::KeyState;
use crate::register::visible::visible;
use crate::signature_words::answer_text;
use crate::signing::answer::Answer;
use crate::text::ids::CollectorAnswer;

/// Asks which answer, and for what it needs.
pub(super) fn form_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let question = texts.get(CollectorAnswer::Question);
    words::strong_ui(ui, &question);
    let options = [
        (Answer::Accepted, CollectorAnswer::Accept),
        (
            Answer::AcceptedWithRemark,
            CollectorAnswer::AcceptWithRemark,
        ),
        (Answer::SentBack, CollectorAnswer::SendBack),
    ]
    .map(|(answer, word)| (answer, texts.get(word)));
    let state = &mut view.state.details.answer;
    if let Some(answer) = choice::choice_ui(ui, &question, &options, state.answer) {
        state.answer = Some(answer);
        state.tried = None;
        view.ask(Action::LookForKey);
    }
    let state = &mut view.state.details.answer;
    let Some(answer) = state.answer else {
        return;
    };
    if answer.has_remark() {
        remark_ui(ui, view);
    }
    preview_ui(ui, view, answer);
    key_and_button_ui(ui, view, CollectorAnswer::Button);
}

fn remark_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let state = &mut view.state.details.answer;
    let problem = remark_problem(&state.remark, state.tried);
    let problem = problem.map(|id| texts.get(id));
    let label = texts.get(CollectorAnswer::Remark);
    field_ui(
        ui,
        &label,
        &mut state.remark,
        Lines::Several,
        MAX_TEXT,
        problem.as_deref(),
    );
}

fn key_and_button_ui(ui: &mut Ui, view: &mut View<'_>, button: CollectorAnswer) {
    let texts = view.texts;
    let tried = view.state.details.answer.tried;
    if key_part_ui(ui, texts, &mut view.state.key, tried) == Some(MakeNewKey) {
        view.ask(Action::MakeNewKey);
    }
    if view.state.details.answer.signing.is_some() {
        words::body_ui(ui, &texts.get(CollectorAnswer::Signing));
        return;
    }
    // Until the key was found, a press would do nothing.
    let is_known = view.state.key.state != KeyState::Unknown;
    let label = texts.get(button);
    let pressed = ui.add_enabled_ui(is_known, |ui| button::primary_ui(ui, &label));
    if pressed.inner.clicked() {
        view.state.details.answer.tried = Some(Tried);
        view.ask(Action::SignAnswer);
    }
}

/// Shows what will stand in the field, before anything is signed.
fn preview_ui(ui: &mut Ui, view: &View<'_>, answer: Answer) {
    let Some(keeper) = &view.known.keeper else {
        return;
    };
    let texts = view.texts;
    let signs = [
        ("name", visible(&keeper.name).into()),
        ("organisation", visible(&keeper.organisation).into()),
    ];
    let said = texts.get(answer_text(answer));
    banner_with_ui(ui, Kind::Information, &said, |ui| {
        let remark = view.state.details.answer.remark.trim();
        if answer.has_remark() && !remark.is_empty() {
            words::body_ui(ui, &paragraphs(remark));
        }
        words::note_ui(ui, &texts.format(CollectorAnswer::Signs, &signs));
    });
}

fn remark_problem(remark: &str, tried: Option<Tried>) -> Option<CollectorAnswer> {
    if remark.trim().is_empty() {
        tried.map(|Tried| CollectorAnswer::RemarkMissing)
    } else if refused_characters(remark.trim()).is_empty() {
        None
    } else {
        Some(CollectorAnswer::RemarkRefused)
    }
}

/// Sends back what no second signature fits into: the register knows it, and the mail tells it.
pub(super) fn send_back_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::body_ui(ui, &texts.get(CollectorAnswer::SendBackOnly));
    let label = texts.get(CollectorAnswer::SendBack);
    if view.state.details.answer.answer != Some(Answer::SentBack) {
        if button::secondary_ui(ui, &label).clicked() {
            view.state.details.answer.answer = Some(Answer::SentBack);
            view.ask(Action::LookForKey);
        }
        return;
    }
    remark_ui(ui, view);
    key_and_button_ui(ui, view, CollectorAnswer::SendBack);
}
