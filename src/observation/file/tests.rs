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
