//! The handling of prints, as typed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::answers::Afterwards;
use crate::input::typed_date;

/// The handling of prints as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct PrintsDraft {
    /// The valid reason.
    pub reason: String,
    /// Prints cannot be reached by others.
    pub out_of_reach: bool,
    /// Prints are kept safely.
    pub kept_safely: bool,
    /// What happens to them afterwards.
    pub afterwards: Option<Afterwards>,
    /// The day as typed, day first.
    pub by: String,
}

impl PrintsDraft {
    /// Reads the typed day: `dd/mm/yyyy`, also with points, dashes or single digits.
    #[must_use]
    pub fn by_date(&self) -> Option<Date> {
        typed_date::read(&self.by)
    }
}
