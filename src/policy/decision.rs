//! Who decided on a policy or bulletin, and the number that keeps an old file from replacing a newer one.

use jiff::civil::Date;

use crate::input::{Field, Mistakes, Section, TextRule};

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
pub(super) fn read(section: &Section<'_>, mistakes: &mut Mistakes) -> Option<Decision> {
    let sequence = mistakes.required(section, "sequence", |field| {
        field.whole_number(1, MAX_SEQUENCE)
    });
    let decided_by = mistakes.required(section, "decided-by", |field| {
        bilingual::text(field, TextRule::NAME)
    });
    let decided_on = mistakes.required(section, "decided-on", Field::date);
    Some(Decision {
        sequence: sequence?,
        decided_by: decided_by?,
        decided_on: decided_on?,
    })
}

/// Reads the three keys where one of them is there; a policy that is not to be signed has none.
pub(super) fn read_optional(section: &Section<'_>, mistakes: &mut Mistakes) -> Option<Decision> {
    let any = KEYS.iter().any(|key| section.optional(key).is_some());
    any.then(|| read(section, mistakes)).flatten()
}
