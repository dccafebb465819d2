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
mod tests {
    use super::*;
    use crate::control::Control;
    use crate::input::{Kind, Place};

    const EXAMPLE: &str = r#"{"format": 1, "taken-at": "2026-11-22T10:00:00+01:00", "system": {"family": "windows", "name": "Windows 11 Pro", "version": "10.0.26200"},
 "observations": {"firewall": {"value": "ok"}, "updates": {"value": "undetermined", "reason": "access-denied"},
                  "disk-encryption": {"value": "in-progress", "detail": {"percent": 40}}}}"#;

    #[test]
    fn the_example_of_the_contract_is_read() {
        let observations = Observations::parse(EXAMPLE.as_bytes()).unwrap();
        assert_eq!(
            observations.taken_at.to_rfc3339(),
            "2026-11-22T10:00:00+01:00"
        );
        assert_eq!(observations.system.family, Family::Windows);
        let expected = BTreeMap::from([
            (Control::Firewall, Observation::ok()),
            (
                Control::Updates,
                Observation::undetermined(Reason::AccessDenied),
            ),
            (
                Control::DiskEncryption,
                Observation {
                    value: Value::InProgress,
                    reason: None,
                    detail: Detail {
                        percent: Some(40),
                        ..Detail::default()
                    },
                },
            ),
        ]);
        assert_eq!(observations.observations, expected);
        assert_eq!(observations.hints, Hints::default());
    }

    #[test]
    fn what_a_scan_prints_reads_back_as_the_same() {
        let mut observations = Observations::parse(EXAMPLE.as_bytes()).unwrap();
        observations.hints = Hints {
            employer_managed: Some(false),
            printers: Some(2),
            ..Hints::default()
        };
        for (index, reason) in Reason::ALL.iter().enumerate() {
            let control = [Control::Vpn, Control::Antivirus, Control::ScreenLock][index % 3];
            let observation = Observation::action(*reason).with(Detail {
                days: Some(3),
                until: Some(jiff::civil::date(2026, 10, 13)),
                ..Detail::default()
            });
            observations.observations.insert(control, observation);
            let written = serde_json::to_string_pretty(&observations).unwrap();
            assert_eq!(
                Observations::parse(written.as_bytes()),
                Ok(observations.clone())
            );
        }
    }

    #[test]
    fn mistakes_are_named_with_their_key() {
        let cases = [
            (
                "\"firewall\"",
                "\"fierwall\"",
                "observations.fierwall",
                Problem::UnknownControl {
                    suggestion: Some("firewall".to_owned()),
                },
            ),
            (
                "\"firewall\"",
                "\"password\"",
                "observations.password",
                Problem::ControlNotHere {
                    why: NotHere::NotMeasured,
                },
            ),
            (
                "\"firewall\"",
                "\"ksz-route\"",
                "observations.ksz-route",
                Problem::ControlNotHere {
                    why: NotHere::NotMeasured,
                },
            ),
            (
                "\"ok\"",
                "\"good\"",
                "observations.firewall.value",
                Problem::NotOneOf {
                    allowed: vec!["ok", "action", "in-progress", "undetermined"],
                    suggestion: None,
                },
            ),
            (
                "{\"value\": \"ok\"}",
                "{}",
                "observations.firewall.value",
                Problem::MissingKey,
            ),
            (
                "{\"value\": \"ok\"}",
                "true",
                "observations.firewall",
                Problem::WrongType {
                    expected: Kind::Table,
                    found: Kind::Boolean,
                },
            ),
            (
                "\"percent\": 40",
                "\"percent\": 101",
                "observations.disk-encryption.detail.percent",
                Problem::OutOfRange {
                    minimum: 0,
                    maximum: 100,
                },
            ),
            (
                "\"percent\": 40",
                "\"serial\": \"x\"",
                "observations.disk-encryption.detail.serial",
                Problem::UnknownKey { suggestion: None },
            ),
            (
                "2026-11-22T10:00:00+01:00",
                "2026-11-22",
                "taken-at",
                Problem::NotAMoment,
            ),
            (
                "\"system\": {\"family\": \"windows\"",
                "\"hints\": {\"printer\": 1}, \"system\": {\"family\": \"windows\"",
                "hints.printer",
                Problem::UnknownKey {
                    suggestion: Some("printers".to_owned()),
                },
            ),
            (
                "\"observations\"",
                "\"observation\"",
                "observation",
                Problem::UnknownKey {
                    suggestion: Some("observations".to_owned()),
                },
            ),
        ];
        for (from, to, key, problem) in cases {
            assert!(EXAMPLE.contains(from), "{from}");
            let error = Observations::parse(EXAMPLE.replace(from, to).as_bytes()).unwrap_err();
            let expected = InputError {
                place: Place::Unknown,
                key: key.to_owned(),
                problem,
            };
            assert_eq!(error, expected, "{to}");
        }
        let unknown_reason = EXAMPLE.replace("access-denied", "acces-denied");
        let error = Observations::parse(unknown_reason.as_bytes()).unwrap_err();
        assert_eq!(error.key, "observations.updates.reason");
        let Problem::NotOneOf { suggestion, .. } = error.problem else {
            unreachable!("the reason is a closed set")
        };
        assert_eq!(suggestion.as_deref(), Some("access-denied"));
    }

    #[test]
    fn a_moment_needs_its_time_and_offset() {
        let cases = [
            ("2026-11-22T10:00:00+01:00", Some(3600)),
            ("2026-11-22T10:00:00Z", Some(0)),
            ("2026-11-22T10:00:00.5-05:00", Some(-18000)),
            ("2026-11-22T10:00:00", None),
            ("2026-11-22T10:00:00+01:00[Europe/Brussels]", None),
            ("22/11/2026 10:00", None),
            ("", None),
        ];
        for (text, offset) in cases {
            let moment = parse_moment(text);
            assert_eq!(moment.map(|moment| moment.offset_seconds), offset, "{text}");
        }
    }
}
