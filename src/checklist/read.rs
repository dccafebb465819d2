//! Writing and reading a record: one record has one sequence of bytes, and every other one is refused.

use jiff::fmt::temporal::{Pieces, PiecesOffset};
use serde::{Deserialize, Deserializer, Serializer, de};

use super::typed_text::{self, TextProblem, TypedField};
use super::{Checklist, FORMAT};
use crate::assessment::{ConditionKind, Provenance, Status, Verdict};
use crate::control::{Control, Level, Situation};
use crate::observation::MeasuredAt;
use crate::text::Language;

/// The most bytes of a record: ample for the longest texts in every field.
pub const MAX_RECORD_BYTES: usize = 256 * 1024;

/// The most access ways that a record lists.
const MAX_ACCESS_WAYS: usize = 32;

/// Why a record is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// It has more than [`MAX_RECORD_BYTES`].
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
        /// What the JSON reader says, in English; for the log.
        problem: String,
    },
    /// The same content has another canonical writing: white space, order of keys, escapes.
    NotCanonical,
    /// A typed text breaks a rule.
    Text {
        /// Where it stands.
        field: TypedField,
        /// Which rule.
        problem: TextProblem,
    },
    /// Two statements in it cannot both hold.
    Contradiction(Contradiction),
}

/// Which statements of a record cannot both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// The format is not the one that its keys are of.
    Format,
    /// The document has Dutch and French only.
    Language,
    /// The findings are not the 28 controls in the table's order.
    Findings,
    /// Exactly one of a finding's status and provenance says that the control does not apply.
    Applicability(Control),
    /// A figure is out of its range.
    Detail(Control),
    /// The office has no facts and the verdict `on-site`; home has facts and another verdict.
    Situation,
    /// A list of controls is not in the table's order, or names one twice.
    Order,
    /// What is said of KSZ/BCSS access does not follow from the findings.
    Ksz,
    /// The verdict or its reasons do not follow from the findings.
    Verdict,
    /// No assessment comes to this status in this way.
    Status(Control),
    /// The advice does not follow from the findings.
    Advice,
    /// The conditions are not those that the findings bring, or are due at an impossible day.
    Conditions,
    /// The checklist would have run out before the day of the check.
    Dates,
    /// More access ways than a record lists.
    AccessWays,
    /// Bulletins out of order, about one way twice, or with other measures than the conditions ask.
    Bulletins,
}

/// What is read first, so that a newer record is called newer and not broken.
#[derive(Deserialize)]
struct FormatOnly {
    format: u64,
}

impl Checklist {
    /// Writes the record in its one canonical form: indented JSON with a line end.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        // The record holds strings, numbers and lists only, which JSON can always write.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }

    /// Reads a record and refuses everything that this program would not have written.
    ///
    /// # Errors
    /// See [`RecordError`].
    pub fn parse(json: &[u8]) -> Result<Self, RecordError> {
        if json.len() > MAX_RECORD_BYTES {
            return Err(RecordError::TooLarge);
        }
        if let Ok(FormatOnly { format }) = serde_json::from_slice(json)
            && format > u64::from(FORMAT)
        {
            return Err(RecordError::NewerFormat { found: format });
        }
        let checklist: Self =
            serde_json::from_slice(json).map_err(|error| RecordError::Malformed {
                line: error.line(),
                column: error.column(),
                problem: error.to_string(),
            })?;
        checklist.check()?;
        if checklist.to_json() != json {
            return Err(RecordError::NotCanonical);
        }
        Ok(checklist)
    }

    /// Checks the texts and that the record does not contradict itself.
    ///
    /// # Errors
    /// See [`RecordError`]; the first thing found is told.
    pub fn check(&self) -> Result<(), RecordError> {
        for (field, text) in self.typed_texts() {
            typed_text::check(field, text)
                .map_err(|problem| RecordError::Text { field, problem })?;
        }
        match self.contradiction() {
            Some(contradiction) => Err(RecordError::Contradiction(contradiction)),
            None => Ok(()),
        }
    }

    fn contradiction(&self) -> Option<Contradiction> {
        if self.format != FORMAT {
            return Some(Contradiction::Format);
        }
        if !Language::FOR_PEOPLE.contains(&self.language) {
            return Some(Contradiction::Language);
        }
        if !self
            .findings
            .iter()
            .map(|finding| finding.control)
            .eq(Control::all())
        {
            return Some(Contradiction::Findings);
        }
        for finding in &self.findings {
            let status_applies = finding.status != Status::NotApplicable;
            let provenance_applies = finding.provenance != Provenance::NotApplicable;
            let level_applies = finding.level != Level::NotApplicable;
            if status_applies != provenance_applies || status_applies != level_applies {
                return Some(Contradiction::Applicability(finding.control));
            }
            if finding.detail.percent.is_some_and(|percent| percent > 100) {
                return Some(Contradiction::Detail(finding.control));
            }
        }
        let at_office = self.situation == Situation::Office;
        if at_office != self.facts.is_none() || at_office != (self.verdict == Verdict::OnSite) {
            return Some(Contradiction::Situation);
        }
        let ways = self
            .facts
            .iter()
            .flat_map(|facts| &facts.access_ways)
            .count();
        if ways > MAX_ACCESS_WAYS {
            return Some(Contradiction::AccessWays);
        }
        let measures: Vec<_> = self
            .measures
            .iter()
            .map(|measure| measure.control)
            .collect();
        let changed: Vec<_> = self
            .policy
            .changed_levels
            .iter()
            .map(|changed| changed.control)
            .collect();
        let lists = [
            &self.because,
            &self.ksz_because,
            &self.advice,
            &measures,
            &changed,
        ];
        if !lists
            .into_iter()
            .all(|list| list.is_sorted_by(|one, next| one < next))
        {
            return Some(Contradiction::Order);
        }
        if !self.bulletins_hold_together() {
            return Some(Contradiction::Bulletins);
        }
        if self.valid_until < self.assessed_on {
            return Some(Contradiction::Dates);
        }
        self.unfounded()
    }
}

impl Checklist {
    /// Tells whether the bulletins stand in order, each way once, and have a condition for each measure.
    fn bulletins_hold_together(&self) -> bool {
        let asked = self
            .conditions
            .iter()
            .filter(|condition| condition.kind == ConditionKind::KeepBulletinMeasure);
        let ways = self.bulletins.iter().map(|bulletin| &bulletin.access_way);
        self.bulletins.len() <= MAX_ACCESS_WAYS
            && ways.is_sorted_by(|one, next| one < next)
            && asked.count() == self.bulletin_measures().count()
    }
}

/// Reads a moment such as `2026-11-22T10:00:00+01:00`.
fn moment(text: &str) -> Option<MeasuredAt> {
    let pieces = Pieces::parse(text).ok()?;
    let Some(PiecesOffset::Numeric(offset)) = pieces.offset() else {
        return None;
    };
    let datetime = pieces.date().to_datetime(pieces.time()?);
    let timestamp = offset.offset().to_timestamp(datetime).ok()?;
    let offset_seconds = offset.offset().seconds();
    Some(MeasuredAt {
        timestamp,
        offset_seconds,
    })
}

pub(super) fn write_moment<S: Serializer>(
    moment: &MeasuredAt,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&moment.to_rfc3339())
}

pub(super) fn read_moment<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<MeasuredAt, D::Error> {
    let text = String::deserialize(deserializer)?;
    moment(&text)
        .ok_or_else(|| de::Error::custom("a moment is written as 2026-11-22T10:00:00+01:00"))
}
