//! The answer to a checklist: accept, accept with a remark, send back; signed with this PC's key into the second field.

use egui::Ui;

use crate::app::collector::answering::AnswerOutcome;
use crate::app::collector::line_look::paragraphs;
use crate::app::collector::pages::{Action, View, keeper_is_known_ui};
use crate::app::key_part::{MakeNewKey, key_part_ui};
use crate::app::state::Tried;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::field::{Lines, field_ui};
use crate::app::widgets::{button, card, choice, words};
use crate::checklist::{MAX_TEXT, refused_characters};
use crate::device_key::KeyState;
use crate::register::decision::Comparison;
use crate::register::follow_up::in_the_way::verdict_against;
use crate::register::line::{AnswerStands, Entry, GivenAnswer, Line};
use crate::register::visible::visible;
use crate::signature_words::answer_text;
use crate::signing::answer::Answer;
use crate::text::Texts;
use crate::text::ids::{CollectorAnswer, Sign, VerdictWord};
use crate::verification::{SignerRole, Status};

/// Shows the card: the answer that was given, or the way to give one. Only an intact checklist is answered.
pub(super) fn answer_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line, newest: &Entry) {
    if newest.checklist.is_none() || !matches!(newest.status, Status::Valid | Status::Intact) {
        return;
    }
    let texts = view.texts;
    let title = match newest.answer {
        Some(_) => CollectorAnswer::GivenTitle,
        None => CollectorAnswer::Title,
    };
    let title = texts.get(title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        if let Some(given) = &newest.answer {
            given_ui(ui, texts, given);
            own_code_ui(ui, view, given);
            let again = given.stands == AnswerStands::InRegister && line.vouching.is_some();
            if again && keeper_is_known_ui(ui, view) {
                form_ui(ui, view);
            }
        } else if matches!(
            view.state.details.answer.outcome,
            Some(AnswerOutcome::Made { .. })
        ) {
            // Signed a moment ago; the folder is being looked at again.
        } else if line.vouching.is_none() {
            // Answering a checklist says that one knows whose it is.
            words::body_ui(ui, &texts.get(CollectorAnswer::VouchFirst));
        } else {
            words::note_ui(ui, &texts.get(CollectorAnswer::Text));
            not_possible_ui(ui, texts, line);
            if keeper_is_known_ui(ui, view) {
                form_ui(ui, view);
            }
        }
        outcome_ui(ui, view);
    });
}

/// Shows, before a checklist is accepted that allows no telework, what it says and that accepting changes nothing about it.
fn not_possible_ui(ui: &mut Ui, texts: &Texts, line: &Line) {
    if let Some(verdict) = verdict_against(line) {
        let verdict = [("verdict", texts.get(VerdictWord::Verdict(verdict)).into())];
        let said = texts.format(CollectorAnswer::NotPossible, &verdict);
        banner_ui(ui, Kind::Attention, &said);
    }
}

fn given_ui(ui: &mut Ui, texts: &Texts, given: &GivenAnswer) {
    let said = [
        ("answer", texts.get(answer_text(given.answer)).into()),
        ("name", visible(&given.signer.name).into()),
        ("date", texts.date(given.at.date()).into()),
    ];
    let counts = given.is_vouched_for();
    let kind = match given.answer {
        _ if !counts => Kind::Attention,
        Answer::Accepted => Kind::Good,
        Answer::AcceptedWithRemark => Kind::Information,
        Answer::SentBack => Kind::Attention,
    };
    banner_with_ui(
        ui,
        kind,
        &texts.format(CollectorAnswer::Given, &said),
        |ui| {
            if !counts {
                words::body_ui(ui, &texts.get(CollectorAnswer::GivenDoesNotCount));
            }
            if !given.remark.is_empty() {
                let remark = [("text", paragraphs(&given.remark).into())];
                words::body_ui(ui, &texts.format(CollectorAnswer::GivenRemark, &remark));
            }
        },
    );
}

/// Shows whoever answered the code of the own key: a colleague who gets the checklist asks for it.
fn own_code_ui(ui: &mut Ui, view: &View<'_>, given: &GivenAnswer) {
    let Some(vouching) = view
        .known
        .decisions
        .vouching(&given.signer, SignerRole::Answers)
    else {
        return;
    };
    let is_own = vouching.compared == Comparison::OwnKey;
    // In a shared register the own keys of colleagues stand as well.
    if is_own && view.known.keeper.as_ref() == Some(&vouching.by) {
        let code = [("code", given.key.to_string().into())];
        words::note_ui(ui, &view.texts.format(Sign::KeyCode, &code));
    }
}

fn form_ui(ui: &mut Ui, view: &mut View<'_>) {
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
        let problem = remark_problem(&state.remark, state.tried);
        let problem = problem.map(|id| texts.get(id));
        let label = texts.get(CollectorAnswer::Remark);
        let remark = &mut state.remark;
        field_ui(
            ui,
            &label,
            remark,
            Lines::Several,
            MAX_TEXT,
            problem.as_deref(),
        );
    }
    let tried = state.tried;
    preview_ui(ui, view, answer);
    if key_part_ui(ui, texts, &mut view.state.key, tried) == Some(MakeNewKey) {
        view.ask(Action::MakeNewKey);
    }
    if view.state.details.answer.signing.is_some() {
        words::body_ui(ui, &texts.get(CollectorAnswer::Signing));
        return;
    }
    // Until the key was found, a press would do nothing.
    let is_known = view.state.key.state != KeyState::Unknown;
    let label = texts.get(CollectorAnswer::Button);
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

fn outcome_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    match &view.state.details.answer.outcome {
        // Of a file that changed the head of the page tells.
        None | Some(AnswerOutcome::FileChanged(_)) => {}
        Some(AnswerOutcome::Refused(sentence)) => banner_ui(ui, Kind::Stop, sentence),
        Some(AnswerOutcome::Made { file, mail }) => {
            let path = [("path", visible(&file.display().to_string()).into())];
            banner_with_ui(ui, Kind::Good, &texts.get(CollectorAnswer::Signed), |ui| {
                words::body_ui(ui, &texts.format(CollectorAnswer::Made, &path));
            });
            match mail {
                Some(mail) => {
                    let path = [("path", visible(&mail.display().to_string()).into())];
                    let said = texts.format(CollectorAnswer::MailMade, &path);
                    banner_ui(ui, Kind::Information, &said);
                }
                None => banner_ui(ui, Kind::Attention, &texts.get(CollectorAnswer::MailFailed)),
            }
        }
    }
}
