//! The result: the verdict in one sentence, what led to it, what to do, KSZ/BCSS apart, ways out, the list for IT.

mod because;
mod it_list;

use egui::Ui;

use super::organisation::no_bulletin;
use super::question::to_do;
use super::{Action, View};
use crate::app::theme;
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{button, card, words};
use crate::assessment::{Assessment, Condition, KszVerdict, Verdict, WayOut};
use crate::control::Situation;
use crate::draft::{Measuring, Page};
use crate::text::ids::{Common, ControlText, ResultPage, VerdictWord};
use crate::text::{Texts, access};
use because::because_ui;

/// Shows the page.
pub fn result_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    words::heading_ui(ui, &texts.get(Common::PageResult));
    let Some(assessment) = view
        .session
        .assessment()
        .filter(|_| view.session.draft.situation_is_complete())
    else {
        banner_with_ui(
            ui,
            Kind::Attention,
            &texts.get(ResultPage::NoSituation),
            |ui| {
                let name = super::welcome::page_name(texts, Page::Situation);
                if button::secondary_ui(ui, &name).clicked() {
                    view.ask(Action::GoTo(Page::Situation));
                }
            },
        );
        return;
    };
    let measured = view.session.draft.measuring == Measuring::Measure
        && assessment.situation != Situation::Office;
    let lead = if measured {
        ResultPage::Lead
    } else {
        ResultPage::LeadDeclared
    };
    words::lead_ui(ui, &texts.get(lead));
    ui.add_space(8.0);
    verdict_ui(ui, texts, &assessment);
    if assessment.situation != Situation::Office && assessment.effects.known.is_empty() {
        words::note_ui(ui, &no_bulletin(texts, assessment.date));
        ui.add_space(theme::HALF_GAP);
    }
    because_ui(ui, view, &assessment);
    todo_ui(ui, texts, &assessment);
    ways_out_ui(ui, texts, assessment.ways_out());
    ksz_ui(ui, texts, &assessment);
    if assessment.situation != Situation::Office {
        it_list::it_list_ui(ui, view, &assessment);
        advice_ui(ui, texts, &assessment);
    }
}

/// Returns the verdict as a sentence.
#[must_use]
pub fn verdict_sentence(texts: &Texts, verdict: Verdict) -> String {
    texts.get(match verdict {
        Verdict::OnSite => ResultPage::OnSite,
        Verdict::WorkOnSite => ResultPage::WorkOnSite,
        Verdict::NotReady => ResultPage::NotReady,
        Verdict::ReadyWithConditions => ResultPage::Conditions,
        Verdict::Ready => ResultPage::Ready,
    })
}

fn verdict_ui(ui: &mut Ui, texts: &Texts, assessment: &Assessment) {
    let count = [("count", assessment.conditions.len().into())];
    let (kind, more) = match assessment.verdict {
        Verdict::OnSite => (Kind::Good, texts.get(ResultPage::OnSiteMore)),
        Verdict::Ready => (Kind::Good, texts.get(ResultPage::ReadyMore)),
        Verdict::ReadyWithConditions => (
            Kind::Attention,
            texts.format(ResultPage::ConditionsMore, &count),
        ),
        Verdict::NotReady => (Kind::Stop, texts.get(ResultPage::NotReadyMore)),
        Verdict::WorkOnSite => (Kind::Stop, texts.get(ResultPage::WorkOnSiteMore)),
    };
    banner_with_ui(
        ui,
        kind,
        &verdict_sentence(texts, assessment.verdict),
        |ui| {
            words::body_ui(ui, &more);
            if matches!(
                assessment.verdict,
                Verdict::Ready | Verdict::ReadyWithConditions
            ) {
                let date = texts.date(assessment.valid_until);
                words::note_ui(
                    ui,
                    &texts.format(ResultPage::ValidUntil, &[("date", date.into())]),
                );
            }
            if matches!(assessment.verdict, Verdict::NotReady | Verdict::WorkOnSite) {
                words::note_ui(ui, &texts.get(ResultPage::CanSign));
            }
        },
    );
}

fn todo_ui(ui: &mut Ui, texts: &Texts, assessment: &Assessment) {
    if assessment.conditions.is_empty() {
        return;
    }
    let title = texts.get(ResultPage::TodoTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for condition in &assessment.conditions {
            condition_ui(ui, texts, condition);
        }
    });
}

fn condition_ui(ui: &mut Ui, texts: &Texts, condition: &Condition) {
    let name = texts.get(ControlText::Title(condition.control));
    let what = access::condition(texts, condition);
    words::marked_ui(ui, &labelled(texts, &name, &what), |ui, rect| {
        let square = egui::Rect::from_center_size(rect.center(), egui::Vec2::splat(18.0));
        Icon::Information.paint(ui.painter(), square, theme::CALM);
    });
    ui.indent(("condition", condition.control, &what), |ui| {
        let who = texts.get(VerdictWord::Actor(condition.who));
        let who = texts.format(ResultPage::TodoWho, &[("who", who.into())]);
        let by = if condition.kind.is_kept() {
            ResultPage::TodoKeptUntil
        } else {
            ResultPage::TodoBy
        };
        let by = texts.format(by, &[("date", texts.date(condition.by).into())]);
        words::note_ui(ui, &format!("{who} · {by}"));
    });
}

fn ways_out_ui(ui: &mut Ui, texts: &Texts, ways: &[WayOut]) {
    if ways.is_empty() {
        return;
    }
    let title = texts.get(ResultPage::WaysOutTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(ResultPage::WaysOutLead));
        let ways: Vec<String> = ways
            .iter()
            .map(|way| texts.get(VerdictWord::WayOut(*way)))
            .collect();
        words::bullets_ui(ui, ways.iter().map(String::as_str));
    });
}

fn ksz_ui(ui: &mut Ui, texts: &Texts, assessment: &Assessment) {
    let title = texts.get(ResultPage::KszTitle);
    match assessment.ksz {
        KszVerdict::NotNeeded => {}
        KszVerdict::Ready => card::card_ui(ui, &title, |ui| {
            words::section_ui(ui, &title);
            let (kind, said) = match assessment.verdict {
                // All is ready for KSZ/BCSS itself, and yet nobody gets there: no green beside the red.
                Verdict::NotReady | Verdict::WorkOnSite => {
                    (Kind::Information, ResultPage::KszReadyLater)
                }
                Verdict::OnSite | Verdict::ReadyWithConditions | Verdict::Ready => {
                    (Kind::Good, ResultPage::KszReady)
                }
            };
            banner_ui(ui, kind, &texts.get(said));
        }),
        KszVerdict::Blocked => card::card_ui(ui, &title, |ui| {
            words::section_ui(ui, &title);
            let names: Vec<String> = assessment
                .ksz_because
                .iter()
                .map(|control| texts.get(ControlText::Title(*control)))
                .collect();
            let list = texts.list(&names);
            banner_ui(
                ui,
                Kind::Attention,
                &texts.format(ResultPage::KszBlocked, &[("list", list.into())]),
            );
        }),
    }
}

fn advice_ui(ui: &mut Ui, texts: &Texts, assessment: &Assessment) {
    let title = texts.get(ResultPage::AdviceTitle);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        words::body_ui(ui, &texts.get(ResultPage::AdviceLead));
        let mut lines: Vec<String> = assessment
            .advice
            .iter()
            .map(|control| to_do(texts, *control, assessment.situation))
            .collect();
        lines.push(texts.get(ResultPage::AdviceNoClientData));
        lines.push(texts.get(ResultPage::AdviceCloseConnection));
        words::bullets_ui(ui, lines.iter().map(String::as_str));
    });
}

/// Puts a label before a sentence as the language does it.
fn labelled(texts: &Texts, label: &str, text: &str) -> String {
    texts.format(
        Common::LabelAndText,
        &[("label", label.into()), ("text", text.into())],
    )
}
