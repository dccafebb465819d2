//! Who decided on a policy or bulletin, and the number that keeps an old file from replacing a newer one.

use jiff::civil::Date;

use crate::input::{InputError, Section, TextRule};

use super::bilingual;

/// The highest sequence number; a policy a day would take thousands of years to reach it.
pub const MAX_SEQUENCE: u32 = 999_999;

/// What a signed file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The number, from 1, that rises with every signed file.
    pub sequence: u32,
    /// The function that decided, say the permanent bureau; never a person's name.
    pub decided_by: String,
    /// The day of the decision.
    pub decided_on: Date,
}

/// The keys of a decision.
pub(super) const KEYS: [&str; 3] = ["sequence", "decided-by", "decided-on"];

/// Reads the three keys.
pub(super) fn read(section: &Section<'_>) -> Result<Decision, InputError> {
    Ok(Decision {
        sequence: section
            .required("sequence")?
            .whole_number(1, MAX_SEQUENCE)?,
        decided_by: bilingual::text(&section.required("decided-by")?, TextRule::NAME)?,
        decided_on: section.required("decided-on")?.date()?,
    })
}

/// Reads the three keys where one of them is there; a policy that is not to be signed has none.
pub(super) fn read_optional(section: &Section<'_>) -> Result<Option<Decision>, InputError> {
    if KEYS.iter().any(|key| section.optional(key).is_some()) {
        read(section).map(Some)
    } else {
        Ok(None)
    }
}
