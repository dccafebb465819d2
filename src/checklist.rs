//! The record: `checklist.json`, everything that a checklist says, as data (format 1).
//!
//! Its types stand apart from the working types, so that a change inside the program never changes a saved form
//! by accident. Beyond what domain section 6 lets leave the PC nothing has a place here: a test lists every key.
//! The written form is canonical: one record has exactly one sequence of bytes, and [`Checklist::parse`] refuses
//! any other.

mod build;
mod bulletins;
mod circumstances;
mod follows;
mod outcome;
mod read;
mod rules;
mod typed_text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::assessment::{KszVerdict, Verdict};
use crate::control::{Control, Situation};
use crate::text::Language;

pub use build::Occasion;
pub use bulletins::{RecordedActing, RecordedBulletin};
pub use circumstances::{ChangedLevel, Measurement, RecordedFacts, RecordedPolicy, RecordedWorker};
pub use outcome::{
    RecordedCondition, RecordedDetail, RecordedFinding, RecordedMeasure, RecordedPrinting,
};
pub use read::{Contradiction, MAX_RECORD_BYTES, RecordError};
pub use rules::NamedRules;
pub use typed_text::{
    MAX_NAME, MAX_NICKNAME, MAX_TEXT, TextProblem, TypedField, refused_characters, tidy,
};

/// The version of the record's form that this program writes, and the highest that it reads.
pub const FORMAT: u32 = 1;

/// The record of one check: who, where, what was found, what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Checklist {
    /// The form's version, [`FORMAT`].
    pub format: u32,
    /// The version of the program that made the record.
    pub program_version: String,
    /// Which template, texts and typesetter made the document, see [`crate::document::template_version`].
    pub template_version: String,
    /// The language of the document: Dutch or French.
    pub language: Language,
    /// Who was checked.
    pub worker: RecordedWorker,
    /// The day of the check.
    pub assessed_on: Date,
    /// Whether the PC was measured, and when.
    pub measurement: Measurement,
    /// Where and on what the worker works.
    pub situation: Situation,
    /// What the worker said of the situation; absent at the office, where nothing more is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facts: Option<RecordedFacts>,
    /// The rules that were in force.
    pub policy: RecordedPolicy,
    /// The main verdict.
    pub verdict: Verdict,
    /// The controls that led to it, in table order.
    pub because: Vec<Control>,
    /// The verdict about KSZ/BCSS data.
    pub ksz: KszVerdict,
    /// The controls that block KSZ/BCSS access, in table order.
    pub ksz_because: Vec<Control>,
    /// The last day on which the checklist holds.
    pub valid_until: Date,
    /// Every control's finding, all 28 in table order.
    pub findings: Vec<RecordedFinding>,
    /// What must be kept or done for the verdict to hold.
    pub conditions: Vec<RecordedCondition>,
    /// Advised controls that are not met, not known or in progress.
    pub advice: Vec<Control>,
    /// The compensating measures that the worker stated.
    pub measures: Vec<RecordedMeasure>,
    /// How prints are handled, when something is printed exceptionally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printing: Option<RecordedPrinting>,
    /// The newest access bulletin about each way that was known on this PC on that day, in the order of the ways' ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bulletins: Vec<RecordedBulletin>,
}

impl Checklist {
    /// Returns the measures that the conditions of bulletins speak of, in the order of those conditions.
    pub fn bulletin_measures(&self) -> impl Iterator<Item = &str> {
        let acting = self
            .bulletins
            .iter()
            .filter(|bulletin| bulletin.acting == RecordedActing::Acts);
        acting.flat_map(|bulletin| bulletin.measures.iter().map(String::as_str))
    }

    /// Returns the finding of a control; `None` only in a record that [`Checklist::check`] refuses.
    #[must_use]
    pub fn finding(&self, control: Control) -> Option<&RecordedFinding> {
        self.findings
            .iter()
            .find(|finding| finding.control == control)
    }

    /// Returns every text in the record that a person or an organisation typed, with the field that it stands in.
    ///
    /// The document checks these for characters that no font has, and names the field.
    #[must_use]
    pub fn typed_texts(&self) -> Vec<(TypedField, &str)> {
        typed_text::all(self)
    }
}

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
