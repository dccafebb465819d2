//! Reads an OBSERVATIONS file strictly (contract: OBSERVATIONS).

use std::collections::BTreeMap;

use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;

use crate::input::{Document, Field, InputError, NotHere, Problem, Section, TextRule};
use crate::observation::{
    Detail, Family, Hints, MeasuredAt, Observation, Observations, Reason, SystemName, Value,
};

const FAMILIES: [(&str, Family); 4] = [
    ("linux", Family::Linux),
    ("windows", Family::Windows),
    ("macos", Family::Macos),
    ("other", Family::Other),
];

impl Observations {
    /// Reads an OBSERVATIONS file.
    ///
    /// # Errors
    /// The first mistake in the file; see [`Problem`].
    pub fn parse(bytes: &[u8]) -> Result<Self, InputError> {
        let document = Document::parse(bytes)?;
        let root = document.open(&["format", "taken-at", "system", "observations", "hints"])?;
        let mut observations = BTreeMap::new();
        for field in root.required_section("observations")?.fields() {
            let control = field.control()?;
            if !control.is_observable() {
                let why = NotHere::NotMeasured;
                return Err(field.error(Problem::ControlNotHere { why }));
            }
            observations.insert(control, observation(&field.section()?)?);
        }
        Ok(Self {
            format: 1,
            taken_at: moment(&root.required("taken-at")?)?,
            system: system(&root.required_section("system")?)?,
            observations,
            hints: match root.optional_section("hints")? {
                Some(section) => hints(&section)?,
                None => Hints::default(),
            },
        })
    }
}

fn observation(section: &Section<'_>) -> Result<Observation, InputError> {
    section.only(&["value", "reason", "detail"])?;
    let words = Value::ALL.map(|value| (value.id(), value));
    let value = section.required("value")?.word(&words)?;
    let given = match value {
        // What could not be found out always says why.
        Value::Undetermined => Some(section.required("reason")?),
        Value::Ok | Value::Action | Value::InProgress => section.optional("reason"),
    };
    if let (Value::Ok, Some(field)) = (value, &given) {
        return Err(field.error(Problem::ReasonForOk));
    }
    Ok(Observation {
        value,
        reason: given.map(|field| reason(&field)).transpose()?,
        detail: match section.optional_section("detail")? {
            Some(section) => detail(&section)?,
            None => Detail::default(),
        },
    })
}

fn reason(field: &Field<'_>) -> Result<Reason, InputError> {
    let words: Vec<_> = Reason::ALL
        .iter()
        .map(|reason| (reason.code(), *reason))
        .collect();
    field.word(&words)
}

fn detail(section: &Section<'_>) -> Result<Detail, InputError> {
    section.only(&["percent", "days", "minutes", "count", "until"])?;
    Ok(Detail {
        percent: number(section, "percent", 100)?,
        days: number(section, "days", u32::MAX)?,
        minutes: number(section, "minutes", u32::MAX)?,
        count: number(section, "count", u32::MAX)?,
        until: section
            .optional("until")
            .map(|field| field.date())
            .transpose()?,
    })
}

fn number(section: &Section<'_>, key: &str, maximum: u32) -> Result<Option<u32>, InputError> {
    section
        .optional(key)
        .map(|field| field.whole_number(0, maximum))
        .transpose()
}

fn system(section: &Section<'_>) -> Result<SystemName, InputError> {
    section.only(&["family", "name", "version"])?;
    let text = |key| section.required(key)?.text(TextRule::OPTIONAL_NAME);
    Ok(SystemName {
        family: section.required("family")?.word(&FAMILIES)?,
        name: text("name")?,
        version: text("version")?,
    })
}

fn hints(section: &Section<'_>) -> Result<Hints, InputError> {
    section.only(&[
        "employer-managed",
        "virtual-desktop-client",
        "remote-desktop-client",
        "printers",
        "other-accounts",
        "eid-middleware",
    ])?;
    let boolean = |key| {
        section
            .optional(key)
            .map(|field| field.boolean())
            .transpose()
    };
    Ok(Hints {
        employer_managed: boolean("employer-managed")?,
        virtual_desktop_client: boolean("virtual-desktop-client")?,
        remote_desktop_client: boolean("remote-desktop-client")?,
        printers: number(section, "printers", u32::MAX)?,
        other_accounts: number(section, "other-accounts", u32::MAX)?,
        eid_middleware: boolean("eid-middleware")?,
    })
}

/// Reads RFC 3339 with its offset, which says what day it was on the measured PC.
fn moment(field: &Field<'_>) -> Result<MeasuredAt, InputError> {
    parse_moment(field.raw_text()?).ok_or_else(|| field.error(Problem::NotAMoment))
}

fn parse_moment(text: &str) -> Option<MeasuredAt> {
    let pieces = Pieces::parse(text).ok()?;
    if pieces.time_zone_annotation().is_some() {
        return None;
    }
    let offset: Offset = pieces.to_numeric_offset()?;
    let timestamp = offset
        .to_timestamp(pieces.date().to_datetime(pieces.time()?))
        .ok()?;
    Some(MeasuredAt {
        timestamp,
        offset_seconds: offset.seconds(),
    })
}

#[cfg(test)]
mod tests;
