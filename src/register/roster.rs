//! The roster: who is expected to hand in a checklist, read from a CSV file as Belgian Excel writes it.

use serde::{Deserialize, Serialize};

/// A person of the roster.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RosterRow {
    /// The full name: as it stands, or first and last name of two columns.
    pub name: String,
    /// The OCMW/CPAS; empty when the roster does not say.
    pub organisation: String,
    /// The e-mail address; empty when the roster does not say.
    pub email: String,
}
