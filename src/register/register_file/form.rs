//! The saved form of decisions: `{"format": 1, "decisions": [...]}`, unknown keys refused.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::super::decision::{ConditionOf, Decision, MAX_RETENTION_MONTHS, VouchedSigner, What};
use super::super::roster::{MAX_CHARACTERS, MAX_ROWS};
use crate::input::text_rule::TextRule;

/// The version of the form that this program writes, and the highest that it reads.
pub const FORMAT: u32 = 1;
/// The largest register file, in bytes.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Why bytes are no register file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormError {
    /// They are more than [`MAX_BYTES`].
    TooLarge,
    /// A newer program wrote it.
    NewerFormat {
        /// The format that it names.
        found: u64,
    },
    /// It is no JSON, or not of this shape: a key is missing, unknown or there twice, a value of the wrong kind.
    Malformed {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A decision holds what no window would have let through: an empty name, a key that is none, a text that is too long.
    Decision {
        /// Which decision, from 1.
        number: usize,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    format: u32,
    decisions: &'a [Decision],
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct ReadForm {
    #[expect(dead_code, reason = "it has to be there, and is looked at before")]
    format: u32,
    decisions: Vec<Decision>,
}

#[derive(Deserialize)]
struct FormatOnly {
    format: u64,
}

/// Reads a file's bytes, and of a larger one just enough to see that it is too large.
pub(super) fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads decisions.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Decision>, FormError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FormError::TooLarge);
    }
    match serde_json::from_slice(bytes) {
        Ok(FormatOnly { format }) if format > u64::from(FORMAT) => {
            return Err(FormError::NewerFormat { found: format });
        }
        Ok(FormatOnly { format }) if format < u64::from(FORMAT) => {
            return Err(FormError::Malformed { line: 1, column: 1 });
        }
        _ => {}
    }
    let form: ReadForm = serde_json::from_slice(bytes).map_err(|error| FormError::Malformed {
        line: error.line(),
        column: error.column(),
    })?;
    match form.decisions.iter().position(|one| !is_sound(one)) {
        Some(index) => Err(FormError::Decision { number: index + 1 }),
        None => Ok(form.decisions),
    }
}

/// Writes decisions; what would be refused when it is read is refused now.
pub(super) fn write(decisions: &[Decision]) -> Result<Vec<u8>, FormError> {
    if let Some(index) = decisions.iter().position(|one| !is_sound(one)) {
        return Err(FormError::Decision { number: index + 1 });
    }
    let written = Written {
        format: FORMAT,
        decisions,
    };
    // Plain data with text keys always has a JSON form.
    let mut bytes = serde_json::to_vec_pretty(&written).unwrap_or_default();
    bytes.push(b'\n');
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FormError::TooLarge);
    }
    Ok(bytes)
}

fn is_sound(decision: &Decision) -> bool {
    let is_name = |text: &str| TextRule::NAME.check(text).is_ok();
    let is_note = |text: &str| TextRule::OPTIONAL_EXPLANATION.check(text).is_ok();
    let is_signer = |signer: &VouchedSigner| {
        base16ct::lower::decode_vec(&signer.public_key).is_ok_and(|key| !key.is_empty())
            && is_name(&signer.name)
            && is_name(&signer.organisation)
    };
    let is_hash = |text: &str| base16ct::lower::decode_vec(text).is_ok_and(|hash| hash.len() == 32);
    let is_condition = |condition: &ConditionOf| is_hash(&condition.checklist);
    let of_kind = match &decision.what {
        What::Vouched { signer, .. } => is_signer(signer),
        What::Withdrawn { signer, why } => is_signer(signer) && is_note(why),
        What::Answered { answer } => is_hash(&answer.checklist) && is_signer(&answer.signer),
        What::Noted { text, .. } => TextRule::EXPLANATION.check(text).is_ok(),
        What::ConditionDone { condition, note } => is_condition(condition) && is_note(note),
        What::ConditionReopened { condition } => is_condition(condition),
        What::RosterReplaced { rows } => {
            let short = |text: &String| text.chars().count() <= MAX_CHARACTERS;
            let sound = rows.iter().all(|row| {
                let values = [&row.name, &row.organisation, &row.email];
                !row.name.is_empty() && values.into_iter().all(short)
            });
            rows.len() <= MAX_ROWS && sound
        }
        What::RetentionSet { months } => (1..=MAX_RETENTION_MONTHS).contains(months),
    };
    let by = &decision.by;
    // After a moment at the end of time none can come: it would hold against everything that is decided later.
    let is_in_time = decision.at <= Timestamp::MAX - SignedDuration::from_hours(24);
    of_kind
        && is_in_time
        && !decision.id.is_empty()
        && is_name(&by.name)
        && is_name(&by.organisation)
}

#[cfg(test)]
mod tests {
    use super::super::super::samples::{decision, signer, vouched, withdrawn};
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let decisions = [vouched(1, &signer(1)), withdrawn(2, &signer(1))];
        let bytes = write(&decisions).unwrap();
        assert_eq!(read(&bytes), Ok(decisions.to_vec()));
    }

    #[test]
    fn another_format_an_unknown_key_and_broken_text_say_what_they_are() {
        let whole = String::from_utf8(write(&[vouched(1, &signer(1))]).unwrap()).unwrap();
        let cases = [
            (
                r#"{"format": 2, "new": 1}"#.to_owned(),
                FormError::NewerFormat { found: 2 },
            ),
            (
                r#"{"format": 1, "decisions": [], "x": 1}"#.to_owned(),
                FormError::Malformed { line: 1, column: 0 },
            ),
            (
                whole.replace("\"compared\"", "\"weighed\""),
                FormError::Malformed {
                    line: 19,
                    column: 0,
                },
            ),
            (
                r#"{"decisions": []}"#.to_owned(),
                FormError::Malformed { line: 1, column: 0 },
            ),
            (
                whole.replace("Voornaam Naam", ""),
                FormError::Decision { number: 1 },
            ),
        ];
        for (text, expected) in cases {
            // Where in its line is the library's own affair.
            let found = match read(text.as_bytes()) {
                Err(FormError::Malformed { line, .. }) => {
                    Err(FormError::Malformed { line, column: 0 })
                }
                other => other,
            };
            assert_eq!(found, Err(expected), "{text}");
        }
    }

    #[test]
    fn what_would_be_refused_is_not_written() {
        let sound = vouched(1, &signer(1));
        for what in [
            What::RetentionSet { months: 0 },
            What::Noted {
                line: "line".to_owned(),
                text: " ".to_owned(),
            },
            What::Noted {
                line: "line".to_owned(),
                text: "a\u{202e}".to_owned(),
            },
        ] {
            let refused = write(&[sound.clone(), decision(2, what)]);
            assert_eq!(refused, Err(FormError::Decision { number: 2 }));
        }
    }

    #[test]
    fn a_decision_at_the_end_of_time_is_refused() {
        let mut last = vouched(1, &signer(1));
        last.at = Timestamp::MAX;
        assert_eq!(write(&[last]), Err(FormError::Decision { number: 1 }));
    }
}
