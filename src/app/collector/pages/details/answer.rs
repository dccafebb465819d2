//! The answer to a checklist: accept, accept with a remark, send back; signed with this PC's key into the second field.

mod form;

use std::path::Path;

use egui::Ui;

use form::{form_ui, send_back_ui};

use crate::app::collector::answering::{AnswerOutcome, copy_of};
use crate::app::collector::line_look::paragraphs;
use crate::app::collector::pages::{View, keeper_is_known_ui};
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{card, words};
use crate::register::decision::{AnsweredCopy, Comparison};
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
            again_ui(ui, view, line, newest, given);
        } else if matches!(
            view.state.details.answer.outcome,
            Some(AnswerOutcome::Made { .. } | AnswerOutcome::Noted { .. })
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

/// Offers what can still be answered: everything where the answered copy is gone, sending back where somebody else used the
/// field for it.
fn again_ui(ui: &mut Ui, view: &mut View<'_>, line: &Line, newest: &Entry, given: &GivenAnswer) {
    let own = given.is_vouched_for() && given.stands == AnswerStands::InFile;
    let noted = matches!(
        view.state.details.answer.outcome,
        Some(AnswerOutcome::Noted { .. })
    );
    if own || noted || line.vouching.is_none() {
        return;
    }
    match copy_of(newest) {
        AnsweredCopy::Signed => {
            if keeper_is_known_ui(ui, view) {
                form_ui(ui, view);
            }
        }
        AnsweredCopy::FieldTaken => {
            let back = given.is_vouched_for() && given.answer == Answer::SentBack;
            if !back && keeper_is_known_ui(ui, view) {
                send_back_ui(ui, view);
            }
        }
    }
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
            if given.stands == AnswerStands::OnlyInRegister {
                words::body_ui(ui, &texts.get(CollectorAnswer::GivenOnlyHere));
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
            mail_ui(ui, texts, mail.as_deref(), CollectorAnswer::MailFailed);
        }
        Some(AnswerOutcome::Noted { mail }) => {
            banner_ui(ui, Kind::Good, &texts.get(CollectorAnswer::Noted));
            mail_ui(ui, texts, mail.as_deref(), CollectorAnswer::NotedMailFailed);
        }
    }
}

fn mail_ui(ui: &mut Ui, texts: &Texts, mail: Option<&Path>, failed: CollectorAnswer) {
    match mail {
        Some(mail) => {
            let path = [("path", visible(&mail.display().to_string()).into())];
            let said = texts.format(CollectorAnswer::MailMade, &path);
            banner_ui(ui, Kind::Information, &said);
        }
        None => banner_ui(ui, Kind::Attention, &texts.get(failed)),
    }
}
