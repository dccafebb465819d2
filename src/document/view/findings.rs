//! The table of all 28 controls, grouped by subject.

use serde::Serialize;

use super::Words;
use super::notes::NoteView;
use crate::assessment::{Provenance, Status};
use crate::checklist::RecordedFinding;
use crate::control::{Control, Level, Situation, Source};
use crate::text::ids::{ControlText, DocumentText, DocumentWord, WordText};

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
