//! What is said below a control's rule: the measurement, what was typed, what to do.

use serde::Serialize;

use super::{Words, lines};
use crate::assessment::{Provenance, Status};
use crate::checklist::{Measurement, RecordedFinding};
use crate::control::Control;
use crate::observation::{Detail, Reason};
use crate::text::ids::{ControlText, DocumentText};
use crate::text::observed;

/// What is said below a rule.
#[derive(Serialize)]
pub(super) struct NoteView {
    /// A lead-in, or nothing.
    label: Option<String>,
    lines: Vec<String>,
}

impl Words<'_> {
    pub(super) fn notes(&self, finding: &RecordedFinding) -> Vec<NoteView> {
        let mut notes = Vec::new();
        let mut say =
            |label: Option<String>, lines: Vec<String>| notes.push(NoteView { label, lines });
        if let Some(sentence) = self.measurement(finding) {
            say(
                None,
                vec![self.format(
                    DocumentText::MeasurementSaid,
                    &[("sentence", sentence.into())],
                )],
            );
        }
        if finding.control == Control::RemoteAccessOpen && finding.status != Status::NotApplicable {
            say(None, self.bulletins());
        }
        if let Some(explanation) = &finding.explanation {
            if self.stands_with_measures(finding.control, explanation) {
                say(None, vec![self.say(DocumentText::SeeMeasures)]);
            } else {
                say(
                    Some(self.say(DocumentText::Explanation)),
                    lines(explanation),
                );
            }
        }
        let advised = self.record.advice.contains(&finding.control);
        if !advised && matches!(finding.status, Status::NotMet | Status::Undetermined) {
            // The answer was no and the PC says otherwise: nothing to mend before somebody has looked again.
            let good_news =
                finding.provenance == Provenance::Contradicted && finding.reason.is_none();
            let to_do = if good_news {
                self.say(DocumentText::LookAgain)
            } else {
                self.texts
                    .get(ControlText::ToDoFor(finding.control, self.record.situation))
            };
            say(
                None,
                vec![self.format(DocumentText::ToDo, &[("to-do", to_do.into())])],
            );
        }
        notes
    }

    /// Says what the PC gave, where that tells more than the words of the row.
    fn measurement(&self, finding: &RecordedFinding) -> Option<String> {
        let detail = Detail::from(finding.detail);
        if let Some(reason) = finding.reason {
            // That nothing was measured by choice is said once, below the table.
            let by_choice = reason == Reason::NotMeasured
                && self.record.measurement == Measurement::DeclaredOnly;
            return (!by_choice).then(|| observed::reason(self.texts, reason, &detail));
        }
        let measured_good = matches!(
            finding.provenance,
            Provenance::Confirmed | Provenance::Measured
        ) && !detail.is_empty();
        // The answer was no, and the PC says otherwise.
        let disputed = matches!(
            finding.provenance,
            Provenance::Contradicted | Provenance::Corrected
        );
        (finding.control.is_observable() && (measured_good || disputed))
            .then(|| observed::ok(self.texts, finding.control, &detail))
    }

    /// Tells whether an explanation is shown among measures and prints, so that no long text stands there twice.
    fn stands_with_measures(&self, control: Control, explanation: &str) -> bool {
        let record = self.record;
        let as_measure = record
            .measures
            .iter()
            .any(|stated| stated.control == control && stated.measure == explanation);
        let as_printing = control == Control::NoHomePrinting
            && record
                .printing
                .as_ref()
                .is_some_and(|printing| printing.reason.as_deref() == Some(explanation));
        as_measure || as_printing
    }
}
