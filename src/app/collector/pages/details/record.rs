//! What a checklist says: its facts, every finding, and its pages made again from the signed record.

use egui::{Image, Ui};

use crate::app::collector::line_look;
use crate::app::collector::pages::View;
use crate::app::theme;
use crate::app::widgets::icon::Icon;
use crate::app::widgets::{card, expander, words};
use crate::assessment::{Provenance, Status};
use crate::checklist::{Checklist, Measurement, RecordedFinding};
use crate::control::{Level, Situation, Source};
use crate::observation::Reason;
use crate::register::ksz_words;
use crate::register::line::Entry;
use crate::register::visible::visible;
use crate::text::ids::{
    CollectorRecord, Common, ControlText, DocumentText, RegisterWord, VerdictWord, WordText,
};
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
                    finding_ui(ui, texts, checklist, finding);
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
        (CollectorRecord::Ksz, ksz_words::ksz(texts, checklist)),
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
    // Who reads this chose nothing: it is said once, of the colleague, and not at every point.
    let measured = match checklist.measurement {
        Measurement::Measured { .. } => None,
        _ if checklist.situation == Situation::Office => None,
        Measurement::DeclaredOnly => Some(CollectorRecord::DeclaredOnly),
        Measurement::FromFile { .. } => Some(CollectorRecord::FromFile),
    };
    facts.extend(measured.map(|measured| (CollectorRecord::Measurement, texts.get(measured))));
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

/// Says how a finding came about; what comes from the policy nobody measured.
fn provenance(texts: &Texts, finding: &RecordedFinding) -> String {
    let by_policy = finding.control.row().source == Source::Policy;
    if by_policy && finding.provenance == Provenance::Measured {
        texts.get(DocumentText::ProvenancePolicy)
    } else {
        texts.get(VerdictWord::Provenance(finding.provenance))
    }
}

fn finding_ui(ui: &mut Ui, texts: &Texts, checklist: &Checklist, finding: &RecordedFinding) {
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
            ("provenance", provenance(texts, finding).into()),
        ];
        texts.format(CollectorRecord::Finding, &both)
    };
    let title = texts.get(ControlText::Title(finding.control));
    let line = [("label", title.into()), ("text", said.into())];
    let line = texts.format(Common::LabelAndText, &line);
    words::marked_ui(ui, &line, |ui, rect| icon.paint(ui.painter(), rect, tone));
    let by_choice = checklist.measurement == Measurement::DeclaredOnly;
    let reason = finding.reason;
    if let Some(reason) = reason.filter(|one| !by_choice || *one != Reason::NotMeasured) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::samples::{Sample, record};
    use crate::control::Control;
    use crate::register::export::samples::line;
    use crate::register::line::State;
    use crate::text::Language;

    #[test]
    fn it_is_said_once_and_of_the_colleague_that_nothing_was_measured_here() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let line = line(State::Ready, Sample::Ready, language, "Een");
            let newest = line.newest.as_ref().unwrap();
            let mut checklist = record(Sample::Ready, language);
            let said = |checklist: &Checklist| {
                let mut facts = facts(&texts, newest, checklist).into_iter();
                facts.find_map(|(label, said)| {
                    (label == CollectorRecord::Measurement).then_some(said)
                })
            };
            assert_eq!(said(&checklist), None);
            let Measurement::Measured { at } = checklist.measurement else {
                panic!("{:?}", checklist.measurement);
            };
            for (measurement, text) in [
                (Measurement::DeclaredOnly, CollectorRecord::DeclaredOnly),
                (Measurement::FromFile { at }, CollectorRecord::FromFile),
            ] {
                checklist.measurement = measurement;
                assert_eq!(said(&checklist), Some(texts.get(text)));
            }
        }
    }

    #[test]
    fn what_the_policy_says_is_not_called_measured() {
        let texts = Texts::new(Language::Nl);
        let checklist = record(Sample::Ready, Language::Nl);
        let of = |control| provenance(&texts, checklist.finding(control).unwrap());
        let policy = texts.get(DocumentText::ProvenancePolicy);
        assert_eq!(of(Control::RemoteAccessOpen), policy);
        assert_ne!(of(Control::Vpn), policy);
    }
}
