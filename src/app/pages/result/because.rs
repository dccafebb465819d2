//! What led to a verdict that says no, point by point, with what to do.

use egui::Ui;

use super::labelled;
use crate::app::pages::question::to_do;
use crate::app::pages::{Action, View};
use crate::app::session::QuestionState;
use crate::app::theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{button, card, words};
use crate::assessment::{Assessment, Status, Verdict};
use crate::control::Control;
use crate::draft::Page;
use crate::text::ids::{ControlText, Question, ResultPage};

pub(super) fn because_ui(ui: &mut Ui, view: &mut View<'_>, assessment: &Assessment) {
    let stands_in_the_way = matches!(assessment.verdict, Verdict::NotReady | Verdict::WorkOnSite);
    if !stands_in_the_way || assessment.because.is_empty() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(ResultPage::BecauseTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for control in &assessment.because {
            let name = texts.get(ControlText::Title(*control));
            let why = texts.get(why(view, assessment, *control));
            words::marked_ui(ui, &labelled(texts, &name, &why), |ui, rect| {
                let square = egui::Rect::from_center_size(rect.center(), egui::Vec2::splat(18.0));
                Icon::Exclamation.paint(ui.painter(), square, theme::ATTENTION);
            });
            ui.indent(("to do", control), |ui| {
                words::note_ui(ui, &what_to_do(view, assessment, *control));
                if Page::of(*control) != Page::Result {
                    let go = texts.format(ResultPage::GoToQuestion, &[("control", name.into())]);
                    if button::quiet_ui(ui, &go).clicked() {
                        view.ask(Action::GoToQuestion(*control));
                    }
                }
            });
        }
    });
}

/// Says what to do about a control; an answer that the PC contradicts with good news is to be looked at again first.
fn what_to_do(view: &View<'_>, assessment: &Assessment, control: Control) -> String {
    if view.session.is_contradicted_by_good_news(control) {
        view.texts.get(Question::LookAgain)
    } else {
        to_do(view.texts, control, assessment.situation)
    }
}

/// Says in a word why a control stands in the way.
fn why(view: &View<'_>, assessment: &Assessment, control: Control) -> ResultPage {
    let status = assessment
        .findings
        .iter()
        .find(|finding| finding.control == control)
        .map(|finding| finding.status);
    match (view.session.question_state(control), status) {
        (QuestionState::Contradicted, _) => ResultPage::Contradicted,
        (_, Some(Status::NotMet)) => ResultPage::NotMet,
        (QuestionState::Open, _) => ResultPage::NotAnswered,
        _ => ResultPage::Unknown,
    }
}
