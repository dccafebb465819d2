//! Every mistake is named with its line.

use super::*;

#[test]
fn mistakes_are_named_with_their_line() {
    let window = |body: &str| format!("[connection-window]\n{body}\n");
    let cases = [
        (
            "version = \"2\"".to_owned(),
            3,
            "version",
            Problem::Repeated,
        ),
        (
            "validity-months = 0".to_owned(),
            3,
            "validity-months",
            Problem::OutOfRange {
                minimum: 1,
                maximum: 36,
            },
        ),
        (
            "screen-lock-minutes = 20".to_owned(),
            3,
            "screen-lock-minutes",
            Problem::OutOfRange {
                minimum: 1,
                maximum: 15,
            },
        ),
        (
            "printing-days = 32".to_owned(),
            3,
            "printing-days",
            Problem::OutOfRange {
                minimum: 1,
                maximum: 31,
            },
        ),
        (
            "printing-days = \"32\"".to_owned(),
            3,
            "printing-days",
            Problem::WrongType {
                expected: Kind::WholeNumber,
                found: Kind::Text,
            },
        ),
        (
            "[levels]\nfirewal = \"required\"".to_owned(),
            4,
            "levels.firewal",
            Problem::UnknownControl {
                suggestion: Some("firewall".to_owned()),
            },
        ),
        (
            "[levels]\nfirewall = 1".to_owned(),
            4,
            "levels.firewall",
            Problem::WrongType {
                expected: Kind::TextOrTable,
                found: Kind::WholeNumber,
            },
        ),
        (
            "[levels]\nfirewall = \"require\"".to_owned(),
            4,
            "levels.firewall",
            Problem::NotOneOf {
                allowed: vec!["required", "advised", "not-applicable"],
                suggestion: Some("required".to_owned()),
            },
        ),
        (
            "[levels.firewall]\nemployer = \"required\"".to_owned(),
            4,
            "levels.firewall.employer",
            Problem::UnknownKey { suggestion: None },
        ),
        (
            "[levels]\ntwo-factor = \"advised\"".to_owned(),
            4,
            "levels.two-factor",
            Problem::MayNotBeLowered,
        ),
        (
            "[levels]\neid-reader = { employer-pc = \"advised\" }".to_owned(),
            4,
            "levels.eid-reader.employer-pc",
            Problem::MayNotBeLowered,
        ),
        (
            window("days = []\nfrom = \"07:00\"\nuntil = \"19:00\""),
            4,
            "connection-window.days",
            Problem::EmptyList,
        ),
        (
            window("days = [\"monday\", \"monday\"]\nfrom = \"07:00\"\nuntil = \"19:00\""),
            4,
            "connection-window.days[2]",
            Problem::Repeated,
        ),
        (
            window("days = [\"monday\"]\nfrom = \"7:00\"\nuntil = \"19:00\""),
            5,
            "connection-window.from",
            Problem::NotATimeOfDay,
        ),
        (
            window("days = [\"monday\"]\nfrom = \"07:00\"\nuntil = \"25:00\""),
            6,
            "connection-window.until",
            Problem::NotATimeOfDay,
        ),
        (
            window("days = [\"monday\"]\nfrom = \"19:00\"\nuntil = \"07:00\""),
            6,
            "connection-window.until",
            Problem::WindowEndsBeforeStart,
        ),
    ];
    for (body, line, key, problem) in cases {
        let text = format!("format = 1\nversion = \"2\"\n{body}\n");
        let expected = InputError {
            place: Place::Line(line),
            key: key.to_owned(),
            problem,
        };
        assert_eq!(Policy::parse(text.as_bytes()), Err(expected), "{body}");
    }
    let error = Policy::parse(b"format = 1\n").unwrap_err();
    assert_eq!(
        (error.key.as_str(), error.problem),
        ("version", Problem::MissingKey)
    );
}

#[test]
fn every_mistake_is_named_from_top_to_bottom() {
    let text = r#"format = 1
vesrion = "2"
sequence = 1
sequence = 2
decided-on = "2026-13-01"
validity-months = "12"
successor-keys = ["1", "2"]
[organisation]
nl = ""
[contacts.dpo]
nam = "x"
email = "y"
[connection-window]
days = ["monday", "mondy"]
from = "19:00"
until = "7:00"
[access-ways.Citrix]
kind = "vpm"
[levels]
firewal = "required"
two-factor = "advised"
vpn = { employer-pc = "advisd", private-direkt = "advised" }
[level-reasons]
antivirus = { nl = "a" }
"#;
    let mistakes = Policy::parse_or_all_mistakes(text.as_bytes()).unwrap_err();
    let named: Vec<_> = mistakes
        .iter()
        .map(|mistake| match mistake.place {
            Place::Line(line) => (line, mistake.key.as_str()),
            Place::Unknown => (0, mistake.key.as_str()),
        })
        .collect();
    let expected = [
        (2, "vesrion"),
        (4, "sequence"),
        (5, "decided-on"),
        (6, "validity-months"),
        (7, "successor-keys[1]"),
        (7, "successor-keys[2]"),
        (8, "organisation.fr"),
        (9, "organisation.nl"),
        (11, "contacts.dpo.nam"),
        (12, "contacts.dpo.email"),
        (14, "connection-window.days[2]"),
        (16, "connection-window.until"),
        (17, "access-ways.Citrix"),
        (17, "access-ways.Citrix.name"),
        (18, "access-ways.Citrix.kind"),
        (20, "levels.firewal"),
        (21, "levels.two-factor"),
        (22, "levels.vpn.private-direkt"),
        (22, "levels.vpn.employer-pc"),
        (24, "level-reasons.antivirus.fr"),
        (0, "decided-by"),
    ];
    assert_eq!(named, expected);
    assert_eq!(Policy::parse(text.as_bytes()), Err(mistakes[0].clone()));
}
