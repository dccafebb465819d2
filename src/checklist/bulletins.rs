//! The access bulletins that were known on the day of the check.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::policy::bulletin::State;

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
