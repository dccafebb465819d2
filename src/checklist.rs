//! The record: `checklist.json`, everything that a checklist says, as data (format 1).
//!
//! Its types stand apart from the working types, so that a change inside the program never changes a saved form
//! by accident. Beyond what domain section 6 lets leave the PC nothing has a place here: a test lists every key.
//! The written form is canonical: one record has exactly one sequence of bytes, and [`Checklist::parse`] refuses
//! any other.

mod build;
mod read;
mod typed_text;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answers::{Afterwards, Answer, Printing};
use crate::assessment::{Actor, ConditionKind, KszVerdict, Provenance, Status, Verdict};
use crate::control::{Control, Level, Situation};
use crate::observation::{Detail, MeasuredAt, Reason};
use crate::policy::bulletin::State;
use crate::text::Language;

pub use build::Occasion;
pub use read::{Contradiction, MAX_RECORD_BYTES, RecordError};
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

/// Who was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedWorker {
    /// Full name, 1 to [`MAX_NAME`] characters.
    pub name: String,
    /// Function, 1 to [`MAX_NAME`] characters.
    pub role: String,
    /// The OCMW/CPAS, 1 to [`MAX_NAME`] characters.
    pub organisation: String,
    /// What the worker calls this PC, 1 to [`MAX_NICKNAME`] characters; absent when the worker gave no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_nickname: Option<String>,
}

/// Whether the PC was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Measurement {
    /// The worker chose to declare everything and have nothing measured.
    DeclaredOnly,
    /// The PC was measured.
    Measured {
        /// When the measuring ended, with the PC's offset from UTC, to the second.
        #[serde(
            serialize_with = "read::write_moment",
            deserialize_with = "read::read_moment"
        )]
        at: MeasuredAt,
    },
}

/// What the worker said of the situation at home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedFacts {
    /// Whether KSZ/BCSS data is needed; unknown counts as yes.
    pub ksz_access: Answer,
    /// Whether personal data is on the disk; unknown counts as yes.
    pub personal_data_on_disk: Answer,
    /// Whether anything is printed at home; absent when it was not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printing: Option<Printing>,
    /// Which access ways the worker uses, by their ids; empty: not said, any may be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_ways: Vec<String>,
}

/// The rules that were in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedPolicy {
    /// The policy's own version.
    pub version: String,
    /// The organisation whose policy it is; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The signed policy's sequence number; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u64>,
    /// The code of the key that signed the policy; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// SHA-256 of the signed policy's file in lower-case hexadecimal; absent with the default policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The levels that differ from the circular's in this situation, in table order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed_levels: Vec<ChangedLevel>,
}

/// A level that the organisation's policy sets otherwise than the circular.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangedLevel {
    /// The control.
    pub control: Control,
    /// What the policy asks.
    pub level: Level,
    /// What the circular asks.
    pub circular: Level,
    /// Why the policy differs, when it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// One control's result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedFinding {
    /// The control.
    pub control: Control,
    /// How much it weighs here.
    pub level: Level,
    /// Whether it holds.
    pub status: Status,
    /// How that came about.
    pub provenance: Provenance,
    /// What the measurement gave as its reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The measurement's figures.
    #[serde(default, skip_serializing_if = "RecordedDetail::is_empty")]
    pub detail: RecordedDetail,
    /// What the worker typed: the correction, the measures or the reason for printing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// The figures beside a measurement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedDetail {
    /// How much of a disk is encrypted, 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    /// Days since the last update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Minutes until the screen locks by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// How many were found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The last day on which the system gets security updates, or on which a table was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl From<RecordedDetail> for Detail {
    fn from(recorded: RecordedDetail) -> Self {
        let RecordedDetail {
            percent,
            days,
            minutes,
            count,
            until,
        } = recorded;
        Self {
            percent,
            days,
            minutes,
            count,
            until,
        }
    }
}

impl RecordedDetail {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Something that must be kept or done for the verdict to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedCondition {
    /// The control it is about.
    pub control: Control,
    /// What it asks.
    pub kind: ConditionKind,
    /// Who acts.
    pub who: Actor,
    /// By when.
    pub by: Date,
}

/// A compensating measure that the worker stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedMeasure {
    /// The control that it makes up for.
    pub control: Control,
    /// What the worker typed, 1 to [`MAX_TEXT`] characters.
    pub measure: String,
}

/// How prints are handled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedPrinting {
    /// The reason, up to [`MAX_TEXT`] characters; absent when none was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Prints cannot be reached by others.
    pub out_of_reach: bool,
    /// Prints are kept safely.
    pub kept_safely: bool,
    /// What happens to them afterwards; absent when it was not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub afterwards: Option<Afterwards>,
    /// By which day; absent when it was not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

/// An access bulletin that was known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RecordedBulletin {
    /// The id of the access way.
    pub access_way: String,
    /// What the organisation calls it, in the language of the document.
    pub name: String,
    /// The bulletin's number.
    pub sequence: u64,
    /// What holds for the way.
    pub state: State,
    /// What the bulletin did for this worker.
    pub acting: RecordedActing,
    /// The first day on which it acts.
    pub from: Date,
    /// Its last day; absent when it acts until a newer one comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// SHA-256 of the signed file in lower-case hexadecimal; absent when nobody signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// What happened, in the language of the document; absent when it is about another way than the worker's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_happened: Option<String>,
    /// What workers keep to, in the language of the document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
    /// How work goes on meanwhile, in the language of the document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
}

/// What a bulletin did for the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordedActing {
    /// It acted.
    Acts,
    /// It is about a way that the worker does not use.
    AnotherWay,
    /// Its last day was over.
    RanOut,
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
