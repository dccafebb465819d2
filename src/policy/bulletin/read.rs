//! Reads a bulletin (README: the organisation's policy).

use jiff::civil::Date;

use super::{Alternatives, Bulletin, Continuity, Flaw, State};
use crate::input::{Document, Field, InputError, Problem, Section, TextRule};
use crate::policy::access_way::{AccessWay, read_id};
use crate::policy::{Bilingual, bilingual, decision};

const KEYS: &[&str] = &[
    "format",
    "sequence",
    "decided-by",
    "decided-on",
    "access-way",
    "state",
    "from",
    "until",
    "what-happened",
    "flaw",
    "measures",
    "alternatives",
    "services-down",
    "continuity",
];

/// The most desks that a bulletin offers.
const MAX_DESKS: u32 = 10_000;

impl Bulletin {
    /// Reads a bulletin. The access ways are those of the policy in force.
    ///
    /// # Errors
    /// The first mistake in the file; see [`Problem`].
    pub fn parse(bytes: &[u8], ways: &[AccessWay]) -> Result<Self, InputError> {
        read(&Document::parse(bytes)?, ways)
    }

    /// Tells whether a file that can be read is meant as a bulletin: it says what state an access is in, which no policy does.
    #[must_use]
    pub fn is_meant(bytes: &[u8]) -> bool {
        Document::parse(bytes)
            .is_ok_and(|document| document.has("state") || document.has("access-way"))
    }
}

fn read(document: &Document, ways: &[AccessWay]) -> Result<Bulletin, InputError> {
    let root = document.open(KEYS)?;
    let decision = decision::read(&root)?;
    let state = root
        .required("state")?
        .word(&State::ALL.map(|state| (state.id(), state)))?;
    let from = root.required("from")?.date()?;
    let until = not_before(&root, "until", Some(from))?;
    Ok(Bulletin {
        decision,
        access_way: read_id(&root.required("access-way")?, ways)?,
        state,
        from,
        until,
        what_happened: bilingual::read(&root.required("what-happened")?, TextRule::SENTENCES)?,
        flaw: root
            .optional_section("flaw")?
            .map(|one| flaw(&one))
            .transpose()?,
        measures: measures(&root, state)?,
        alternatives: match root.optional_section("alternatives")? {
            Some(section) => alternatives(&section)?,
            None => Alternatives::default(),
        },
        services_down: texts(root.optional("services-down").as_ref())?,
        continuity: root
            .optional_section("continuity")?
            .map(|one| continuity(&one))
            .transpose()?,
        signed_by: None,
    })
}

/// An access with measures names them; any other may.
fn measures(root: &Section<'_>, state: State) -> Result<Vec<Bilingual>, InputError> {
    let field = if state.has_measures() {
        Some(root.required("measures")?)
    } else {
        root.optional("measures")
    };
    let measures = texts(field.as_ref())?;
    match field {
        Some(field) if measures.is_empty() => Err(field.error(Problem::EmptyList)),
        _ => Ok(measures),
    }
}

fn texts(field: Option<&Field<'_>>) -> Result<Vec<Bilingual>, InputError> {
    let Some(field) = field else {
        return Ok(Vec::new());
    };
    let items = field.list()?;
    items
        .iter()
        .map(|item| bilingual::read(item, TextRule::SENTENCES))
        .collect()
}

fn flaw(section: &Section<'_>) -> Result<Flaw, InputError> {
    section.only(&["published-on", "advisories", "cut-off", "measures-taken-on"])?;
    let published_on = section
        .optional("published-on")
        .map(|field| field.date())
        .transpose()?;
    let advisories = match section.optional("advisories") {
        None => Vec::new(),
        Some(field) => field
            .list()?
            .iter()
            .map(|item| bilingual::text(item, TextRule::CODE))
            .collect::<Result<_, _>>()?,
    };
    Ok(Flaw {
        published_on,
        advisories,
        cut_off: not_before(section, "cut-off", published_on)?,
        measures_taken_on: not_before(section, "measures-taken-on", published_on)?,
    })
}

/// Reads a day that may be missing and does not come before another.
fn not_before(
    section: &Section<'_>,
    key: &str,
    earliest: Option<Date>,
) -> Result<Option<Date>, InputError> {
    let Some(field) = section.optional(key) else {
        return Ok(None);
    };
    let day = field.date()?;
    if earliest.is_some_and(|earliest| day < earliest) {
        return Err(field.error(Problem::DayTooEarly));
    }
    Ok(Some(day))
}

fn alternatives(section: &Section<'_>) -> Result<Alternatives, InputError> {
    section.only(&["work-on-site", "desks", "mobile-mail", "telephone", "other"])?;
    let told = |key| {
        section
            .optional(key)
            .map_or(Ok(false), |field| field.boolean())
    };
    Ok(Alternatives {
        work_on_site: told("work-on-site")?,
        desks: section
            .optional("desks")
            .map(|field| field.whole_number(1, MAX_DESKS))
            .transpose()?,
        mobile_mail: told("mobile-mail")?,
        telephone: section
            .optional("telephone")
            .map(|field| bilingual::text(&field, TextRule::CODE))
            .transpose()?,
        other: section
            .optional("other")
            .map(|field| bilingual::read(&field, TextRule::SENTENCES))
            .transpose()?,
    })
}

fn continuity(section: &Section<'_>) -> Result<Continuity, InputError> {
    section.only(&[
        "primary-process",
        "stops-without-access",
        "feared-damage",
        "decision",
        "decided-by",
        "decided-on",
    ])?;
    let text = |key| bilingual::text(&section.required(key)?, TextRule::SENTENCES);
    Ok(Continuity {
        primary_process: text("primary-process")?,
        stops_without_access: text("stops-without-access")?,
        feared_damage: text("feared-damage")?,
        decision: text("decision")?,
        decided_by: bilingual::text(&section.required("decided-by")?, TextRule::NAME)?,
        decided_on: section.required("decided-on")?.date()?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::input::Place;
    use crate::policy::Decision;

    const COMPLETE: &str = r#"format = 1
sequence = 2
decided-by = "Algemeen directeur"
decided-on = "2020-01-17"
access-way = "virtual-desktop"
state = "suspended"
from = "2020-01-17"
until = "2020-01-31"
what-happened = { nl = "lek", fr = "faille" }
services-down = [{ nl = "formulieren", fr = "formulaires" }]

[flaw]
published-on = "2019-12-17"
advisories = ["NCSC-2019-0979"]
cut-off = "2020-01-09"
measures-taken-on = "2020-01-13"

[alternatives]
work-on-site = true
desks = 40
mobile-mail = true
telephone = "00 00 00 00"
other = { nl = "anders", fr = "autre" }

[continuity]
primary-process = "hulpverlening"
stops-without-access = "dossiers"
feared-damage = "inbraak"
decision = "gesloten"
decided-by = "Vast bureau"
decided-on = "2020-01-17"
"#;

    fn parse(text: &str) -> Result<Bulletin, InputError> {
        Bulletin::parse(text.as_bytes(), &[])
    }

    #[test]
    fn a_complete_bulletin_is_read_whole() {
        let bulletin = parse(COMPLETE).unwrap();
        let decision = Decision {
            sequence: 2,
            decided_by: "Algemeen directeur".to_owned(),
            decided_on: date(2020, 1, 17),
        };
        assert_eq!(bulletin.decision, decision);
        assert_eq!(
            (bulletin.state, bulletin.from, bulletin.until),
            (State::Suspended, date(2020, 1, 17), Some(date(2020, 1, 31)))
        );
        let flaw = bulletin.flaw.clone().unwrap();
        assert_eq!(flaw.cut_off, Some(date(2020, 1, 9)));
        assert_eq!(bulletin.alternatives.desks, Some(40));
        assert_eq!(bulletin.services_down.len(), 1);
        assert!(bulletin.assumes_compromise(date(2020, 1, 17)));
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        let cases: [(&str, &str, usize, &str, Problem); 8] = [
            (
                "\"virtual-desktop\"",
                "\"virtual-desk\"",
                5,
                "access-way",
                Problem::UnknownAccessWay {
                    allowed: ["vpn", "virtual-desktop", "explore", "publiwin"]
                        .map(str::to_owned)
                        .to_vec(),
                    suggestion: Some("virtual-desktop".to_owned()),
                },
            ),
            (
                "\"suspended\"",
                "\"suspend\"",
                6,
                "state",
                Problem::NotOneOf {
                    allowed: State::ALL.map(State::id).to_vec(),
                    suggestion: Some("suspended".to_owned()),
                },
            ),
            (
                "until = \"2020-01-31\"",
                "until = \"2020-01-16\"",
                8,
                "until",
                Problem::DayTooEarly,
            ),
            (
                "cut-off = \"2020-01-09\"",
                "cut-off = \"2019-12-16\"",
                15,
                "flaw.cut-off",
                Problem::DayTooEarly,
            ),
            (
                "desks = 40",
                "desks = 0",
                20,
                "alternatives.desks",
                Problem::OutOfRange {
                    minimum: 1,
                    maximum: MAX_DESKS,
                },
            ),
            (
                "sequence = 2",
                "sequence = 0",
                2,
                "sequence",
                Problem::OutOfRange {
                    minimum: 1,
                    maximum: crate::policy::MAX_SEQUENCE,
                },
            ),
            (
                "desks =",
                "desk =",
                20,
                "alternatives.desk",
                Problem::UnknownKey {
                    suggestion: Some("desks".to_owned()),
                },
            ),
            (
                "fr = \"faille\"",
                "fr = \"\"",
                9,
                "what-happened.fr",
                Problem::EmptyText,
            ),
        ];
        for (from, to, line, key, problem) in cases {
            assert!(COMPLETE.contains(from), "{from}");
            let expected = InputError {
                place: Place::Line(line),
                key: key.to_owned(),
                problem,
            };
            assert_eq!(parse(&COMPLETE.replace(from, to)), Err(expected), "{to}");
        }
    }

    #[test]
    fn an_access_with_measures_names_them() {
        for state in ["limited", "reopened-with-measures"] {
            let text = COMPLETE.replace("suspended", state);
            let error = parse(&text).unwrap_err();
            assert_eq!(
                (error.key.as_str(), error.problem),
                ("measures", Problem::MissingKey)
            );
            let empty = text.replace("services-down", "measures = []\nservices-down");
            assert_eq!(parse(&empty).unwrap_err().problem, Problem::EmptyList);
        }
    }

    #[test]
    fn a_policy_is_not_meant_as_a_bulletin() {
        assert!(Bulletin::is_meant(COMPLETE.as_bytes()));
        assert!(!Bulletin::is_meant(include_bytes!(
            "../../../assets/policy-example.toml"
        )));
        assert!(!Bulletin::is_meant(b"state ="));
    }
}
