//! What a checklist says: its facts, every finding, and its pages made again from the signed record.

use egui::{Image, Ui};

use crate::app::collector::line_look;
use crate::app::collector::pages::View;
use crate::app::theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{card, expander, words};
use crate::assessment::{Provenance, Status};
use crate::checklist::{Checklist, RecordedFinding};
use crate::control::Level;
use crate::register::line::Entry;
use crate::register::visible::visible;
use crate::text::ids::{CollectorRecord, Common, ControlText, RegisterWord, VerdictWord, WordText};
use crate::text::{Texts, observed};

/// Shows the card.
pub(super) fn record_ui(ui: &mut Ui, view: &mut View<'_>, newest: &Entry, checklist: &Checklist) {
    let texts = view.texts;
    let title = texts.get(CollectorRecord::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        for (label, text) in facts(texts, newest, checklist) {
            let line = [("label", texts.get(label).into()), ("text", text.into())];
            words::body_ui(ui, &texts.format(Common::LabelAndText, &line));
        }
        expander::expander_ui(ui, &texts.get(CollectorRecord::Findings), |ui| {
            for finding in &checklist.findings {
                if finding.level != Level::NotApplicable {
                    finding_ui(ui, texts, finding);
                }
            }
        });
        expander::expander_ui(ui, &texts.get(CollectorRecord::Pages), |ui| {
            pages_ui(ui, view, checklist);
        });
    });
}

fn facts(texts: &Texts, newest: &Entry, checklist: &Checklist) -> Vec<(CollectorRecord, String)> {
    let mut facts = vec![
        (CollectorRecord::Role, visible(&checklist.worker.role)),
        (
            CollectorRecord::Situation,
            texts.get(WordText::Situation(checklist.situation)),
        ),
        (
            CollectorRecord::Verdict,
            texts.get(VerdictWord::Verdict(checklist.verdict)),
        ),
        (
            CollectorRecord::Ksz,
            texts.get(VerdictWord::Ksz(checklist.ksz)),
        ),
        (CollectorRecord::Assessed, texts.date(checklist.assessed_on)),
    ];
    if let Some(signed_at) = &newest.signed_at {
        let moment = [
            ("date", texts.date(signed_at.date()).into()),
            ("time", signed_at.strftime("%H:%M").to_string().into()),
        ];
        let moment = texts.format(CollectorRecord::SignedAt, &moment);
        facts.push((CollectorRecord::Signed, moment));
    }
    facts.push((
        CollectorRecord::ValidUntil,
        texts.date(checklist.valid_until),
    ));
    facts.push((
        CollectorRecord::Signature,
        texts.get(RegisterWord::signature_of(newest)),
    ));
    facts
}

fn finding_ui(ui: &mut Ui, texts: &Texts, finding: &RecordedFinding) {
    let (icon, tone) = match finding.status {
        Status::Met => (Icon::Tick, theme::GOOD),
        Status::NotMet => (Icon::Cross, theme::STOP),
        Status::Compensated => (Icon::Exclamation, theme::ATTENTION),
        Status::InProgress => (Icon::Clock, theme::ATTENTION),
        Status::Undetermined | Status::NotApplicable => (Icon::Question, theme::NEUTRAL),
    };
    let status = texts.get(VerdictWord::Status(finding.status));
    let said = if finding.provenance == Provenance::NotApplicable {
        status
    } else {
        let both = [
            ("status", status.into()),
            (
                "provenance",
                texts
                    .get(VerdictWord::Provenance(finding.provenance))
                    .into(),
            ),
        ];
        texts.format(CollectorRecord::Finding, &both)
    };
    let title = texts.get(ControlText::Title(finding.control));
    let line = [("label", title.into()), ("text", said.into())];
    let line = texts.format(Common::LabelAndText, &line);
    words::marked_ui(ui, &line, |ui, rect| icon.paint(ui.painter(), rect, tone));
    if let Some(reason) = finding.reason {
        words::note_ui(ui, &observed::reason(texts, reason, &finding.detail.into()));
    }
    if let Some(explanation) = &finding.explanation {
        let text = [("text", line_look::paragraphs(explanation).into())];
        words::note_ui(ui, &texts.format(CollectorRecord::Explanation, &text));
    }
}

/// Shows the pages of the record, made again; the preview keeps them until another record is asked for.
fn pages_ui(ui: &mut Ui, view: &mut View<'_>, checklist: &Checklist) {
    let texts = view.texts;
    let preview = &mut view.state.details.preview;
    preview.follow(checklist, ui.ctx());
    words::note_ui(ui, &texts.get(CollectorRecord::PagesNote));
    if preview.problem().is_some() {
        words::body_ui(ui, &texts.get(CollectorRecord::RenderFailed));
        return;
    }
    if preview.document_of(checklist).is_none() {
        words::body_ui(ui, &texts.get(CollectorRecord::Rendering));
        return;
    }
    let total = preview.pages().len();
    for (index, page) in preview.pages().iter().enumerate() {
        let number = [("number", (index + 1).into()), ("total", total.into())];
        let name = texts.format(CollectorRecord::Page, &number);
        words::note_ui(ui, &name);
        let width = ui.available_width();
        let size = page.size_vec2() * (width / page.size_vec2().x);
        ui.add(
            Image::from_texture(page)
                .fit_to_exact_size(size)
                .alt_text(&name),
        );
    }
}
