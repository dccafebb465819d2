//! The list for IT: the points that only IT can mend, to copy or to save. It grants nothing.

use egui::Ui;

use super::labelled;
use crate::app::pages::{Action, View};
use crate::app::session::QuestionState;
use crate::app::state::{ItListOutcome, Outcome};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::{button, card, words};
use crate::assessment::{Actor, Assessment, Status};
use crate::control::{Control, Level};
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
        words::bullets_ui(ui, points.known.iter().map(String::as_str));
        if !points.unknown.is_empty() {
            words::body_ui(ui, &texts.get(ResultPage::ItUnknown));
            words::bullets_ui(ui, points.unknown.iter().map(String::as_str));
        }
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

/// A sentence per point that only IT can mend, required ones first.
struct Points {
    /// What is not in order, and the conditions that IT has to meet.
    known: Vec<String>,
    /// What nobody knows yet: nobody says that it is to be mended.
    unknown: Vec<String>,
}

impl Points {
    fn is_empty(&self) -> bool {
        self.known.is_empty() && self.unknown.is_empty()
    }
}

/// Returns the points that only IT can mend.
///
/// What the person has not answered yet is no task for IT, nor what the PC finds in order although the answer was no.
fn it_points(view: &View<'_>, assessment: &Assessment) -> Points {
    let texts = view.texts;
    let answered = |control| {
        view.session.question_state(control) != QuestionState::Open
            && !view.session.is_contradicted_by_good_news(control)
    };
    let mut findings: Vec<_> = assessment
        .findings
        .iter()
        .filter(|finding| finding.level != Level::NotApplicable)
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
    let of_status = |status| {
        let findings = findings.iter();
        let findings = findings.filter(move |finding| finding.status == status);
        findings.map(|one| (one.control, texts.get(ControlText::ForIt(one.control))))
    };
    let point = |(control, what): (Control, String)| {
        labelled(texts, &texts.get(ControlText::Title(control)), &what)
    };
    Points {
        known: of_status(Status::NotMet)
            .chain(conditions)
            .map(point)
            .collect(),
        unknown: of_status(Status::Undetermined).map(point).collect(),
    }
}

/// Writes the list as plain text, with what it grants and does not.
fn it_list(texts: &Texts, assessment: &Assessment, points: &Points) -> String {
    let date = texts.date(assessment.date);
    let mut lines = vec![
        texts.format(ResultPage::ItHeading, &[("date", date.into())]),
        String::new(),
    ];
    let listed = |point: &String| format!("- {point}");
    lines.extend(points.known.iter().map(listed));
    if !points.unknown.is_empty() {
        lines.push(texts.get(FollowUpText::ItUnknown));
        lines.extend(points.unknown.iter().map(listed));
    }
    lines.extend([
        String::new(),
        texts.get(FollowUpText::ItRights),
        String::new(),
    ]);
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answers;
    use crate::assessment::assess;
    use crate::policy::Policy;
    use crate::text::Language;

    #[test]
    fn what_nobody_knows_yet_stands_apart_from_what_is_to_be_mended() {
        let policy = Policy::built_in();
        let said = include_bytes!("../../../../tests/data/ready.toml");
        let answers = Answers::parse(said, policy).unwrap();
        let day = jiff::civil::date(2026, 11, 22);
        let assessment = assess(&answers, None, policy, day).unwrap();
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let apart = texts.get(FollowUpText::ItUnknown);
            let mut points = Points {
                known: vec!["een".to_owned()],
                unknown: Vec::new(),
            };
            assert!(!it_list(&texts, &assessment, &points).contains(&apart));
            points.unknown.push("twee".to_owned());
            let list = it_list(&texts, &assessment, &points);
            assert!(
                list.contains(&format!("- een\n{apart}\n- twee\n")),
                "{list}"
            );
        }
    }
}
