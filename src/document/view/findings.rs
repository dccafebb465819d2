//! The table of all 28 controls, grouped by subject.

use serde::Serialize;

use super::{Words, lines};
use crate::assessment::{Provenance, Status};
use crate::checklist::{Measurement, RecordedFinding};
use crate::control::{Control, Level, Situation, Source};
use crate::observation::{Detail, Reason};
use crate::text::ids::{ControlText, DocumentText, DocumentWord, WordText};
use crate::text::observed;

/// The table with its headings.
#[derive(Serialize)]
pub(super) struct FindingsView {
    heading: String,
    /// For screen readers: how the table is to be read.
    summary: String,
    /// A sentence above the table, where one is needed.
    lead: Option<String>,
    columns: [String; 4],
    sections: Vec<SectionView>,
}

/// The controls of one subject.
#[derive(Serialize)]
struct SectionView {
    title: String,
    rows: Vec<RowView>,
}

/// One control.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct RowView {
    title: String,
    /// What must hold; left out where it does not apply, so that what applies stands out.
    rule: Option<String>,
    level: String,
    /// Whether the organisation's policy differs from the circular.
    level_changed: Option<String>,
    /// Which of the template's shapes stands beside the word.
    shape: Status,
    status: String,
    provenance: String,
    notes: Vec<NoteView>,
}

/// What is said below a rule.
#[derive(Serialize)]
struct NoteView {
    /// A lead-in, or nothing.
    label: Option<String>,
    lines: Vec<String>,
}

/// The subjects and their controls, as the page shows them; each control stands in exactly one.
pub(super) const SECTIONS: [(DocumentText, &[Control]); 6] = [
    (
        DocumentText::SectionAgreements,
        &[
            Control::RemoteAccessOpen,
            Control::ConnectionWindow,
            Control::UsagePolicy,
            Control::EthicsCode,
            Control::NoSessionSharing,
            Control::NoDeviceSharing,
        ],
    ),
    (
        DocumentText::SectionPasswords,
        &[
            Control::PasswordSecret,
            Control::Password,
            Control::TwoFactor,
            Control::SeparatePasswords,
        ],
    ),
    (
        DocumentText::SectionComputer,
        &[
            Control::NoAdminRights,
            Control::SupportedOs,
            Control::Updates,
            Control::Antivirus,
            Control::Firewall,
            Control::DiskEncryption,
        ],
    ),
    (
        DocumentText::SectionSession,
        &[
            Control::Vpn,
            Control::RemoteDesktop,
            Control::NoBrowsing,
            Control::CloseSession,
            Control::RemoteHelpClosed,
        ],
    ),
    (
        DocumentText::SectionPlace,
        &[
            Control::NoOnlookers,
            Control::ScreenLock,
            Control::SeparateRoom,
            Control::PrivateCalls,
            Control::NoHomePrinting,
        ],
    ),
    (
        DocumentText::SectionKsz,
        &[Control::KszRoute, Control::EidReader],
    ),
];

impl Words<'_> {
    pub(super) fn findings(&self) -> FindingsView {
        let sections = SECTIONS.iter().map(|(title, controls)| SectionView {
            title: self.say(*title),
            rows: controls
                .iter()
                .filter_map(|&control| self.record.finding(control))
                .map(|finding| self.row(finding))
                .collect(),
        });
        FindingsView {
            heading: self.say(DocumentText::FindingsHeading),
            summary: self.say(DocumentText::FindingsSummary),
            lead: (self.record.situation == Situation::Office)
                .then(|| self.say(DocumentText::FindingsAtOffice)),
            columns: [
                DocumentText::ColumnControl,
                DocumentText::ColumnLevel,
                DocumentText::ColumnStatus,
                DocumentText::ColumnProvenance,
            ]
            .map(|column| self.say(column)),
            sections: sections.collect(),
        }
    }

    fn row(&self, finding: &RecordedFinding) -> RowView {
        let control = finding.control;
        let applies = finding.status != Status::NotApplicable;
        // Within hours that are set, connecting is the worker's own word: the policy vouches for nothing there.
        let by_policy =
            control.row().source == Source::Policy && finding.provenance == Provenance::Measured;
        RowView {
            title: self.title(control),
            rule: applies.then(|| {
                self.texts
                    .get(ControlText::RuleFor(control, self.record.situation))
            }),
            level: if applies {
                self.level(finding.level)
            } else {
                self.word(DocumentWord::Provenance(Provenance::NotApplicable))
            },
            level_changed: self.level_changed(control),
            shape: finding.status,
            status: self.status(finding.status),
            provenance: match (finding.status, finding.provenance) {
                _ if by_policy => self.say(DocumentText::ProvenancePolicy),
                // Nobody declared that it is not known: there was no answer.
                (Status::Undetermined, Provenance::Declared) => self.say(DocumentText::NoAnswer),
                (_, provenance) => self.word(DocumentWord::Provenance(provenance)),
            },
            notes: self.notes(finding),
        }
    }

    pub(super) fn level(&self, level: Level) -> String {
        self.texts.get(WordText::Level(level))
    }

    fn level_changed(&self, control: Control) -> Option<String> {
        let changed = self
            .record
            .policy
            .changed_levels
            .iter()
            .find(|changed| changed.control == control)?;
        let (level, circular) = (self.level(changed.level), self.level(changed.circular));
        Some(self.format(
            DocumentText::LevelChanged,
            &[("level", level.into()), ("circular", circular.into())],
        ))
    }

    fn notes(&self, finding: &RecordedFinding) -> Vec<NoteView> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_control_stands_in_exactly_one_section() {
        let mut shown: Vec<_> = SECTIONS
            .iter()
            .flat_map(|(_, controls)| controls.iter().copied())
            .collect();
        shown.sort_unstable();
        assert!(shown.into_iter().eq(Control::all()));
    }
}
