//! The list for IT: the points that only IT can mend, to copy or to save. It grants nothing.

use egui::Ui;

use super::labelled;
use crate::app::pages::{Action, View};
use crate::app::session::QuestionState;
use crate::app::state::{ItListOutcome, Outcome};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, card, words};
use crate::assessment::{Actor, Assessment, Status};
use crate::control::Level;
use crate::text::ids::{ControlText, FollowUpText, ResultPage};
use crate::text::{Texts, access};

/// Shows the card: the points, and copying or saving them.
pub(super) fn it_list_ui(ui: &mut Ui, view: &mut View<'_>, assessment: &Assessment) {
    let texts = view.texts;
    let title = texts.get(ResultPage::ItTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let points = it_points(view, assessment);
        if points.is_empty() {
            words::body_ui(ui, &texts.get(ResultPage::ItNothing));
            return;
        }
        words::body_ui(ui, &texts.get(ResultPage::ItLead));
        words::bullets_ui(ui, points.iter().map(String::as_str));
        words::note_ui(ui, &texts.get(ResultPage::ItRights));
        ui.horizontal_wrapped(|ui| {
            if button::secondary_ui(ui, &texts.get(ResultPage::ItCopy)).clicked() {
                view.ask(Action::CopyItList(it_list(texts, assessment, &points)));
            }
            if button::secondary_ui(ui, &texts.get(ResultPage::ItSave)).clicked() {
                view.ask(Action::SaveItList(it_list(texts, assessment, &points)));
            }
        });
        match view.state.it_list.clone() {
            None => {}
            Some(ItListOutcome::Copied) => {
                banner_ui(ui, Kind::Good, &texts.get(ResultPage::ItCopied));
            }
            Some(ItListOutcome::Saved(Outcome::Made(path) | Outcome::NotOpened(path))) => {
                let path = path.display().to_string();
                banner_ui(
                    ui,
                    Kind::Good,
                    &texts.format(ResultPage::ItSaved, &[("path", path.into())]),
                );
            }
            Some(ItListOutcome::Saved(Outcome::Failed(path) | Outcome::NoSignedFile(path))) => {
                let path = path.display().to_string();
                let text = texts.format(ResultPage::ItSaveFailed, &[("path", path.into())]);
                banner_ui(ui, Kind::Attention, &text);
            }
        }
    });
}

/// Returns a sentence per point that only IT can mend, required ones first.
///
/// What the person has not answered yet is no task for IT, nor what the PC finds in order although the answer was no.
fn it_points(view: &View<'_>, assessment: &Assessment) -> Vec<String> {
    let texts = view.texts;
    let answered = |control| {
        view.session.question_state(control) != QuestionState::Open
            && !view.session.is_contradicted_by_good_news(control)
    };
    let waits = |status| matches!(status, Status::NotMet | Status::Undetermined);
    let mut findings: Vec<_> = assessment
        .findings
        .iter()
        .filter(|finding| finding.level != Level::NotApplicable && waits(finding.status))
        .filter(|finding| answered(finding.control))
        .filter(|finding| {
            crate::assessment::mender(finding.control, assessment.situation) == Actor::It
        })
        .collect();
    findings.sort_by_key(|finding| finding.level);
    let conditions = assessment
        .conditions
        .iter()
        .filter(|condition| condition.who == Actor::It)
        .map(|condition| (condition.control, access::condition(texts, condition)));
    findings
        .iter()
        .map(|finding| {
            (
                finding.control,
                texts.get(ControlText::ForIt(finding.control)),
            )
        })
        .chain(conditions)
        .map(|(control, what)| labelled(texts, &texts.get(ControlText::Title(control)), &what))
        .collect()
}

/// Writes the list as plain text, with what it grants and does not.
fn it_list(texts: &Texts, assessment: &Assessment, points: &[String]) -> String {
    let date = texts.date(assessment.date);
    let mut lines = vec![
        texts.format(ResultPage::ItHeading, &[("date", date.into())]),
        String::new(),
    ];
    lines.extend(points.iter().map(|point| format!("- {point}")));
    lines.extend([
        String::new(),
        texts.get(FollowUpText::ItRights),
        String::new(),
    ]);
    lines.join("\n")
}
