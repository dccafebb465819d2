//! Reads a policy file (`assets/policy.toml` and `assets/policy-example.toml` show and explain every key).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::control::{Control, Situation};
use crate::input::{Document, Field, InputError, Kind, Problem, Section, TextRule};
use crate::policy::level::may_not_be_lowered;
use crate::policy::{
    Bilingual, Contacts, Decision, LevelRule, Policy, access_way, bilingual, connection_window,
    decision, organisation,
};

/// The default policy's text.
const EMBEDDED: &str = include_str!("../../assets/policy.toml");

/// Every key of the file, in the order in which it is written.
pub(super) const KEYS: &[&str] = &[
    "format",
    "version",
    "sequence",
    "decided-by",
    "decided-on",
    "expires-on",
    "check-again-since",
    "successor-keys",
    "organisation",
    "contacts",
    "validity-months",
    "screen-lock-minutes",
    "update-age-days",
    "printing-days",
    "condition-days",
    "remote-help-tools",
    "trust-anchors",
    "time-stamp-service",
    "drop-folder",
    "user-policy",
    "connection-window",
    "access-ways",
    "levels",
    "level-reasons",
    "lowered-on-purpose",
    "sentences",
];

const SITUATIONS: &[&str] = &["employer-pc", "private-virtual", "private-direct"];

impl Policy {
    /// Reads an organisation's policy; what it leaves out is as in the default policy.
    ///
    /// # Errors
    /// The first mistake in the file; see [`Problem`].
    pub fn parse(bytes: &[u8]) -> Result<Self, InputError> {
        read(&Document::parse(bytes)?, Some(&Self::default_policy()))
    }
}

/// Reads the embedded default policy.
pub(super) fn embedded() -> Policy {
    #[expect(
        clippy::expect_used,
        reason = "the file is part of the program and a test reads it"
    )]
    Document::parse(EMBEDDED.as_bytes())
        .and_then(|document| read(&document, None))
        .expect("the embedded policy is right")
}

/// Reads a policy; without a `fallback` every number must be there.
fn read(document: &Document, fallback: Option<&Policy>) -> Result<Policy, InputError> {
    let root = document.open(KEYS)?;
    let number =
        |key: &str, maximum, usual: fn(&Policy) -> u32| match (root.optional(key), fallback) {
            (None, Some(policy)) => Ok(usual(policy)),
            _ => root.required(key)?.whole_number(1, maximum),
        };
    let version = bilingual::text(&root.required("version")?, TextRule::CODE)?;
    let decision = decision::read_optional(&root)?;
    let mut policy = Policy {
        version,
        expires_on: expiry(&root, decision.as_ref())?,
        check_again_since: check_again_since(&root, decision.as_ref())?,
        decision,
        successor_keys: organisation::key_codes(&root, "successor-keys")?,
        organisation: both(&root, "organisation", TextRule::NAME)?,
        contacts: match root.optional_section("contacts")? {
            Some(section) => organisation::contacts(&section)?,
            None => Contacts::default(),
        },
        validity_months: number("validity-months", 36, |policy| policy.validity_months)?,
        screen_lock_minutes: number("screen-lock-minutes", 15, |policy| {
            policy.screen_lock_minutes
        })?,
        update_age_days: number("update-age-days", 90, |policy| policy.update_age_days)?,
        printing_days: number("printing-days", 31, |policy| policy.printing_days)?,
        condition_days: number("condition-days", 90, |policy| policy.condition_days)?,
        remote_help_tools: organisation::names(&root, "remote-help-tools")?,
        trust_anchors: organisation::trust_anchors(&root)?,
        time_stamp_service: organisation::web_address(&root, "time-stamp-service")?,
        drop_folder: root
            .optional("drop-folder")
            .map(|field| bilingual::text(&field, TextRule::NAME))
            .transpose()?,
        user_policy: organisation::user_policy(&root)?,
        connection_window: root
            .optional_section("connection-window")?
            .map(|section| connection_window::read(&section))
            .transpose()?,
        access_ways: match root.optional_section("access-ways")? {
            Some(section) => access_way::read(&section)?,
            None => Vec::new(),
        },
        levels: match root.optional_section("levels")? {
            Some(section) => levels(&section)?,
            None => BTreeMap::new(),
        },
        level_reasons: BTreeMap::new(),
        lowered_on_purpose: BTreeSet::new(),
        sentences: texts_by_control(&root, "sentences", |_, _| Ok(()))?,
        signed_by: None,
    };
    let changed: BTreeSet<Control> = policy
        .changed_levels()
        .iter()
        .map(|change| change.control)
        .collect();
    policy.level_reasons = texts_by_control(&root, "level-reasons", |field, control| {
        as_usual(changed.contains(&control), field)
    })?;
    policy.lowered_on_purpose = lowered_on_purpose(&root, &policy.lowered())?;
    Ok(policy)
}

fn both(root: &Section<'_>, key: &str, rule: TextRule) -> Result<Option<Bilingual>, InputError> {
    root.optional(key)
        .map(|field| bilingual::read(&field, rule))
        .transpose()
}

/// A policy cannot run out before it was decided on.
fn expiry(root: &Section<'_>, decision: Option<&Decision>) -> Result<Option<Date>, InputError> {
    let Some(field) = root.optional("expires-on") else {
        return Ok(None);
    };
    let last = field.date()?;
    if decision.is_some_and(|decision| last < decision.decided_on) {
        return Err(field.error(Problem::DayTooEarly));
    }
    Ok(Some(last))
}

/// Nobody can be asked to check again under a policy that is not there yet.
fn check_again_since(
    root: &Section<'_>,
    decision: Option<&Decision>,
) -> Result<Option<u32>, InputError> {
    let highest = decision.map_or(decision::MAX_SEQUENCE, |decision| decision.sequence);
    root.optional("check-again-since")
        .map(|field| field.whole_number(1, highest))
        .transpose()
}

fn texts_by_control(
    root: &Section<'_>,
    key: &str,
    allowed: impl Fn(&Field<'_>, Control) -> Result<(), InputError>,
) -> Result<BTreeMap<Control, Bilingual>, InputError> {
    let Some(section) = root.optional_section(key)? else {
        return Ok(BTreeMap::new());
    };
    section
        .fields()
        .map(|field| {
            let control = field.control()?;
            allowed(&field, control)?;
            Ok((control, bilingual::read(&field, TextRule::SENTENCES)?))
        })
        .collect()
}

fn as_usual(differs: bool, field: &Field<'_>) -> Result<(), InputError> {
    if differs {
        Ok(())
    } else {
        Err(field.error(Problem::LevelIsAsUsual))
    }
}

fn lowered_on_purpose(
    root: &Section<'_>,
    lowered: &BTreeSet<Control>,
) -> Result<BTreeSet<Control>, InputError> {
    let Some(field) = root.optional("lowered-on-purpose") else {
        return Ok(BTreeSet::new());
    };
    let mut controls = BTreeSet::new();
    for item in field.list()? {
        let control = item.control_named()?;
        as_usual(lowered.contains(&control), &item)?;
        if !controls.insert(control) {
            return Err(item.error(Problem::Repeated));
        }
    }
    Ok(controls)
}

fn levels(section: &Section<'_>) -> Result<BTreeMap<(Control, Situation), LevelRule>, InputError> {
    let mut levels = BTreeMap::new();
    for field in section.fields() {
        let control = field.control()?;
        let words = LevelRule::words(control);
        let chosen: Vec<(Situation, Field<'_>)> = match field.kind() {
            Kind::Text => Situation::AT_HOME
                .into_iter()
                .map(|situation| (situation, field.clone()))
                .collect(),
            Kind::Table => {
                let table = field.section()?;
                table.only(SITUATIONS)?;
                Situation::AT_HOME
                    .into_iter()
                    .filter_map(|situation| Some((situation, table.optional(situation.id())?)))
                    .collect()
            }
            _ => return Err(field.wrong_type(Kind::TextOrTable)),
        };
        for (situation, field) in chosen {
            let rule = field.word(&words)?;
            let usual = LevelRule::usual(control, situation);
            if may_not_be_lowered(control, situation) && rule.rank() < usual.rank() {
                return Err(field.error(Problem::MayNotBeLowered));
            }
            if rule != usual {
                levels.insert((control, situation), rule);
            }
        }
    }
    Ok(levels)
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;
    use crate::input::Place;
    use crate::policy::ConnectionWindow;

    #[test]
    fn the_default_policy_is_the_table_of_controls() {
        let policy = Policy::default_policy();
        assert_eq!(policy.levels, BTreeMap::new());
        assert_eq!(policy.validity_months, 12);
        assert_eq!(policy.screen_lock_minutes, 15);
        assert_eq!(policy.update_age_days, 35);
        assert_eq!(policy.printing_days, 31);
        assert_eq!(policy.condition_days, 30);
        assert_eq!(policy.connection_window, None);
    }

    #[test]
    fn the_default_policy_names_every_control_and_situation() {
        let document = Document::parse(EMBEDDED.as_bytes()).unwrap();
        let root = document.open(KEYS).unwrap();
        let section = root.required_section("levels").unwrap();
        let named: Vec<_> = section
            .fields()
            .map(|field| field.control().unwrap())
            .collect();
        assert_eq!(named, Control::all().collect::<Vec<_>>());
        for field in section.fields() {
            if field.kind() == Kind::Table {
                let situations = field.section().unwrap().fields().count();
                assert_eq!(situations, 3, "{}", field.key);
            }
        }
    }

    #[test]
    fn a_copy_of_the_default_file_changes_nothing() {
        assert_eq!(
            Policy::parse(EMBEDDED.as_bytes()),
            Ok(Policy::default_policy())
        );
    }

    #[test]
    fn what_an_organisation_leaves_out_stays_as_it_is() {
        let policy = Policy::parse(b"format = 1\nversion = \"Gemeente 3\"\nupdate-age-days = 20\n");
        let expected = Policy {
            version: "Gemeente 3".to_owned(),
            update_age_days: 20,
            ..Policy::default_policy()
        };
        assert_eq!(policy, Ok(expected));
    }

    #[test]
    fn an_organisation_raises_and_lowers_levels() {
        let text = "format = 1\nversion = \"2\"\n[levels]\nfirewall = \"required\"\nvpn = { employer-pc = \"advised\" }\n";
        let policy = Policy::parse(text.as_bytes()).unwrap();
        let expected = BTreeMap::from([
            (
                (Control::Firewall, Situation::EmployerPc),
                LevelRule::Required,
            ),
            (
                (Control::Firewall, Situation::PrivateVirtual),
                LevelRule::Required,
            ),
            ((Control::Vpn, Situation::EmployerPc), LevelRule::Advised),
        ]);
        assert_eq!(policy.levels, expected);
    }

    #[test]
    fn a_window_is_read() {
        let text = "format = 1\nversion = \"2\"\n[connection-window]\ndays = [\"monday\", \"friday\"]\nfrom = \"07:30\"\nuntil = \"19:00\"\n";
        let window = Policy::parse(text.as_bytes()).unwrap().connection_window;
        let expected = ConnectionWindow::of_days(
            vec![Weekday::Monday, Weekday::Friday],
            jiff::civil::time(7, 30, 0, 0),
            jiff::civil::time(19, 0, 0, 0),
        );
        assert_eq!(window, Some(expected));
    }

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
    fn two_factor_may_be_lowered_where_the_circular_leaves_room() {
        let text =
            "format = 1\nversion = \"2\"\n[levels]\ntwo-factor = { employer-pc = \"advised\" }\n";
        let policy = Policy::parse(text.as_bytes()).unwrap();
        assert_eq!(policy.changed_levels().len(), 1);
    }
}
