//! Reads an ANSWERS file strictly (contract: ANSWERS).

use std::collections::BTreeMap;

use crate::answers::{
    Afterwards, Answer, Answers, Computer, Place, Printing, PrintingAnswers, SituationAnswers,
    Worker,
};
use crate::control::{Control, Source};
use crate::input::{Document, Field, InputError, Kind, NotHere, Problem, Section, TextRule};
use crate::policy::Policy;
use crate::policy::access_way::{self, AccessWay};

const KEYS: &[&str] = &[
    "format",
    "worker",
    "situation",
    "answers",
    "measures",
    "printing",
    "corrections",
];

const SITUATION_KEYS: &[&str] = &[
    "place",
    "computer",
    "virtual-desktop",
    "ksz-access",
    "personal-data-on-disk",
    "printing",
    "access-ways",
];

impl Answers {
    /// Reads an ANSWERS file. The policy says whether `connection-window` may be answered.
    ///
    /// # Errors
    /// The first mistake in the file; see [`Problem`].
    pub fn parse(bytes: &[u8], policy: &Policy) -> Result<Self, InputError> {
        Self::read(&Document::parse(bytes)?, policy)
    }

    /// Reads answers out of a document that was parsed before.
    ///
    /// # Errors
    /// The first mistake in the document; see [`Problem`].
    pub fn read(document: &Document, policy: &Policy) -> Result<Self, InputError> {
        let root = document.open(KEYS)?;
        let section = root.required_section("situation")?;
        let situation = situation(&section, &policy.access_ways)?;
        let printing = match root.optional_section("printing")? {
            Some(section) => Some(printing(&section, &situation)?),
            None => None,
        };
        Ok(Self {
            worker: worker(&root.required_section("worker")?)?,
            answers: by_control(&root, "answers", |field, control| {
                may_be_answered(field, control, policy)?;
                field.word(&Answer::ALL.map(|answer| (answer.id(), answer)))
            })?,
            measures: by_control(&root, "measures", |field, control| {
                if control != Control::SeparateRoom {
                    return Err(not_here(field, NotHere::NoMeasurePossible));
                }
                field.text(TextRule::OPTIONAL_EXPLANATION)
            })?,
            corrections: by_control(&root, "corrections", |field, control| {
                if !control.is_observable() {
                    return Err(not_here(field, NotHere::NotMeasured));
                }
                field.text(TextRule::EXPLANATION)
            })?,
            situation,
            printing,
        })
    }
}

fn worker(section: &Section<'_>) -> Result<Worker, InputError> {
    section.only(&["name", "role", "organisation"])?;
    let text = |key| section.required(key)?.text(TextRule::NAME);
    Ok(Worker {
        name: text("name")?,
        role: text("role")?,
        organisation: text("organisation")?,
    })
}

fn situation(section: &Section<'_>, ways: &[AccessWay]) -> Result<SituationAnswers, InputError> {
    section.only(SITUATION_KEYS)?;
    let place = section
        .required("place")?
        .word(&Place::ALL.map(|place| (place.id(), place)))?;
    // At the office nothing else matters; at home every fact decides something.
    let field = |key| match place {
        Place::Office => Ok(section.optional(key)),
        Place::Home => section.required(key).map(Some),
    };
    let fact = |key| match field(key)? {
        Some(field) => yes_no_unknown(&field),
        None => Ok(Answer::Unknown),
    };
    Ok(SituationAnswers {
        place,
        computer: field("computer")?
            .map(|field| field.word(&Computer::ALL.map(|computer| (computer.id(), computer))))
            .transpose()?,
        virtual_desktop: field("virtual-desktop")?
            .map(|field| field.boolean())
            .transpose()?,
        ksz_access: fact("ksz-access")?,
        personal_data_on_disk: fact("personal-data-on-disk")?,
        printing: field("printing")?
            .map(|field| field.word(&Printing::ALL.map(|printing| (printing.id(), printing))))
            .transpose()?,
        access_ways: match section.optional("access-ways") {
            Some(field) => access_ways(&field, ways)?,
            None => Vec::new(),
        },
    })
}

/// Reads `true`, `false` or `"unknown"`.
fn yes_no_unknown(field: &Field<'_>) -> Result<Answer, InputError> {
    match field.kind() {
        Kind::Boolean if field.boolean()? => Ok(Answer::Yes),
        Kind::Boolean => Ok(Answer::No),
        Kind::Text if field.raw_text()? == Answer::Unknown.id() => Ok(Answer::Unknown),
        _ => Err(field.wrong_type(Kind::BooleanOrUnknown)),
    }
}

fn access_ways(field: &Field<'_>, known: &[AccessWay]) -> Result<Vec<String>, InputError> {
    let mut ways: Vec<String> = Vec::new();
    for item in field.list()? {
        let way = access_way::read_id(&item, known)?;
        if ways.contains(&way) {
            return Err(item.error(Problem::Repeated));
        }
        ways.push(way);
    }
    if ways.is_empty() {
        return Err(field.error(Problem::EmptyList));
    }
    Ok(ways)
}

/// Reads `[printing]`. What is missing makes the control not met, except the date, without which nobody knows until
/// when the paper lies there.
fn printing(
    section: &Section<'_>,
    situation: &SituationAnswers,
) -> Result<PrintingAnswers, InputError> {
    section.only(&["reason", "out-of-reach", "kept-safely", "afterwards", "by"])?;
    let applies =
        situation.place == Place::Home && situation.printing == Some(Printing::Exceptionally);
    let boolean = |key| match section.optional(key) {
        Some(field) => field.boolean(),
        None => Ok(false),
    };
    let by = match section.optional("by") {
        None if applies => section.required("by").map(Some)?,
        field => field,
    };
    Ok(PrintingAnswers {
        reason: match section.optional("reason") {
            Some(field) => field.text(TextRule::OPTIONAL_EXPLANATION)?,
            None => String::new(),
        },
        out_of_reach: boolean("out-of-reach")?,
        kept_safely: boolean("kept-safely")?,
        afterwards: section
            .optional("afterwards")
            .map(|field| field.word(&Afterwards::ALL.map(|after| (after.id(), after))))
            .transpose()?,
        by: by.map(|field| field.date()).transpose()?,
    })
}

/// Reads a section whose keys are controls; a section left out is empty.
fn by_control<T>(
    root: &Section<'_>,
    key: &str,
    read: impl Fn(&Field<'_>, Control) -> Result<T, InputError>,
) -> Result<BTreeMap<Control, T>, InputError> {
    let Some(section) = root.optional_section(key)? else {
        return Ok(BTreeMap::new());
    };
    section
        .fields()
        .map(|field| {
            let control = field.control()?;
            Ok((control, read(&field, control)?))
        })
        .collect()
}

fn may_be_answered(field: &Field<'_>, control: Control, policy: &Policy) -> Result<(), InputError> {
    if policy.asks_about(control) {
        return Ok(());
    }
    Err(not_here(
        field,
        match (control, control.row().source) {
            (Control::ConnectionWindow, _) => NotHere::NoConnectionWindow,
            (_, Source::Printing) => NotHere::DecidedByPrinting,
            _ => NotHere::DecidedByPolicy,
        },
    ))
}

fn not_here(field: &Field<'_>, why: NotHere) -> InputError {
    field.error(Problem::ControlNotHere { why })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Place as Line;

    const COMPLETE: &str = r#"format = 1

[worker]
name = " Voornaam Naam "
role = "maatschappelijk werker"
organisation = "OCMW Voorbeeldstad"

[situation]
place = "home"
computer = "private"
virtual-desktop = false
ksz-access = "unknown"
personal-data-on-disk = false
printing = "exceptionally"
access-ways = ["vpn", "explore"]

[answers]
usage-policy = "yes"
password = "no"
firewall = "unknown"

[measures]
separate-room = "scherm weggedraaid"

[printing]
reason = "formulier"
out-of-reach = true
kept-safely = true
afterwards = "destroyed"
by = "2026-12-01"

[corrections]
firewall = "een andere firewall"
"#;

    fn parse(text: &str) -> Result<Answers, InputError> {
        Answers::parse(text.as_bytes(), &Policy::default_policy())
    }

    fn complete() -> Answers {
        Answers {
            worker: Worker {
                name: "Voornaam Naam".to_owned(),
                role: "maatschappelijk werker".to_owned(),
                organisation: "OCMW Voorbeeldstad".to_owned(),
            },
            situation: SituationAnswers {
                place: Place::Home,
                computer: Some(Computer::Private),
                virtual_desktop: Some(false),
                ksz_access: Answer::Unknown,
                personal_data_on_disk: Answer::No,
                printing: Some(Printing::Exceptionally),
                access_ways: vec!["vpn".to_owned(), "explore".to_owned()],
            },
            answers: BTreeMap::from([
                (Control::UsagePolicy, Answer::Yes),
                (Control::Password, Answer::No),
                (Control::Firewall, Answer::Unknown),
            ]),
            measures: BTreeMap::from([(Control::SeparateRoom, "scherm weggedraaid".to_owned())]),
            printing: Some(PrintingAnswers {
                reason: "formulier".to_owned(),
                out_of_reach: true,
                kept_safely: true,
                afterwards: Some(Afterwards::Destroyed),
                by: Some(jiff::civil::date(2026, 12, 1)),
            }),
            corrections: BTreeMap::from([(Control::Firewall, "een andere firewall".to_owned())]),
        }
    }

    #[test]
    fn a_complete_file_is_read_whole() {
        assert_eq!(parse(COMPLETE), Ok(complete()));
    }

    #[test]
    fn json_of_the_same_shape_gives_the_same_answers() {
        let table: toml::Table = COMPLETE.parse().unwrap();
        let json = serde_json::to_string_pretty(&table).unwrap();
        assert_eq!(parse(&json), Ok(complete()));
    }

    #[test]
    fn the_order_of_sections_and_keys_does_not_matter() {
        let mut sections: Vec<&str> = COMPLETE.split("\n\n").collect();
        sections[1..].reverse();
        let mixed = sections.join("\n\n").replace(
            "usage-policy = \"yes\"\npassword = \"no\"\n",
            "password = \"no\"\nusage-policy = \"yes\"\n",
        );
        assert_ne!(mixed, COMPLETE);
        assert_eq!(parse(&mixed), Ok(complete()));
    }

    #[test]
    fn at_the_office_the_place_is_enough() {
        let text = "format = 1\n[worker]\nname = \"Prénom Nom\"\nrole = \"assistant social\"\norganisation = \"CPAS\"\n[situation]\nplace = \"office\"\n";
        let answers = parse(text).unwrap();
        assert_eq!(answers.situation.computer, None);
        assert_eq!(answers.situation.ksz_access, Answer::Unknown);
        assert_eq!(answers.answers, BTreeMap::new());
    }

    /// Replaces a piece of the complete file and expects one mistake.
    #[track_caller]
    fn refused(from: &str, to: &str, line: usize, key: &str, problem: Problem) {
        assert!(COMPLETE.contains(from), "{from}");
        let expected = InputError {
            place: Line::Line(line),
            key: key.to_owned(),
            problem,
        };
        assert_eq!(parse(&COMPLETE.replace(from, to)), Err(expected));
    }

    #[test]
    fn at_home_every_fact_is_asked_for() {
        for key in [
            "place",
            "computer",
            "virtual-desktop",
            "ksz-access",
            "personal-data-on-disk",
            "printing",
        ] {
            let lines: Vec<_> = COMPLETE
                .lines()
                .filter(|line| !line.starts_with(&format!("{key} =")))
                .collect();
            let error = parse(&lines.join("\n")).unwrap_err();
            assert_eq!(error.key, format!("situation.{key}"));
            assert_eq!(error.problem, Problem::MissingKey);
            assert_eq!(error.place, Line::Line(8));
        }
    }

    #[test]
    fn a_missing_section_is_named() {
        for section in ["worker", "situation"] {
            let start = COMPLETE.find(&format!("[{section}]")).unwrap();
            let end = start + COMPLETE[start..].find("\n\n").unwrap();
            let without = format!("{}{}", &COMPLETE[..start], &COMPLETE[end..]);
            let error = parse(&without).unwrap_err();
            assert_eq!(error.key, section);
            assert_eq!(error.problem, Problem::MissingSection);
        }
    }

    #[test]
    fn unknown_keys_and_controls_are_named_with_what_was_meant() {
        let key = |meant: &str| Problem::UnknownKey {
            suggestion: Some(meant.to_owned()),
        };
        refused("role =", "rol =", 5, "worker.rol", key("role"));
        refused("[measures]", "[mesures]", 22, "mesures", key("measures"));
        refused(
            "printing = \"e",
            "print = \"e",
            14,
            "situation.print",
            Problem::UnknownKey { suggestion: None },
        );
        refused(
            "kept-safely",
            "kept_safely",
            28,
            "printing.kept_safely",
            key("kept-safely"),
        );
        refused(
            "usage-policy =",
            "usage-polcy =",
            18,
            "answers.usage-polcy",
            Problem::UnknownControl {
                suggestion: Some("usage-policy".to_owned()),
            },
        );
    }

    #[test]
    fn a_value_of_the_wrong_type_or_word_is_named() {
        let wrong = |expected, found| Problem::WrongType { expected, found };
        let text = Kind::Text;
        refused(
            "\"yes\"",
            "true",
            18,
            "answers.usage-policy",
            wrong(text, Kind::Boolean),
        );
        refused(
            "name = \" Voornaam Naam \"",
            "name = 3",
            4,
            "worker.name",
            wrong(text, Kind::WholeNumber),
        );
        refused(
            "virtual-desktop = false",
            "virtual-desktop = \"no\"",
            11,
            "situation.virtual-desktop",
            wrong(Kind::Boolean, text),
        );
        refused(
            "\"unknown\"\npersonal",
            "\"no\"\npersonal",
            12,
            "situation.ksz-access",
            wrong(Kind::BooleanOrUnknown, text),
        );
        refused(
            "by = \"2026-12-01\"",
            "by = 20261201",
            30,
            "printing.by",
            wrong(Kind::Date, Kind::WholeNumber),
        );
        refused(
            "by = \"2026-12-01\"",
            "by = \"1 december\"",
            30,
            "printing.by",
            Problem::NotADate,
        );
        refused(
            "\"yes\"",
            "\"ja\"",
            18,
            "answers.usage-policy",
            Problem::NotOneOf {
                allowed: vec!["yes", "no", "unknown"],
                suggestion: None,
            },
        );
        refused(
            "\"explore\"",
            "\"vpm\"",
            15,
            "situation.access-ways[2]",
            Problem::UnknownAccessWay {
                allowed: crate::answers::ACCESS_WAYS.map(str::to_owned).to_vec(),
                suggestion: Some("vpn".to_owned()),
            },
        );
        refused(
            "\"explore\"",
            "\"vpn\"",
            15,
            "situation.access-ways[2]",
            Problem::Repeated,
        );
    }

    #[test]
    fn texts_keep_to_their_limits() {
        refused(
            "\" Voornaam Naam \"",
            "\"  \"",
            4,
            "worker.name",
            Problem::EmptyText,
        );
        refused(
            "\" Voornaam Naam \"",
            "\"Voornaam\\nNaam\"",
            4,
            "worker.name",
            Problem::ControlCharacter,
        );
        let long = format!("\"{}\"", "n".repeat(201));
        refused(
            "\" Voornaam Naam \"",
            &long,
            4,
            "worker.name",
            Problem::TextTooLong { limit: 200 },
        );
        let long = format!("\"{}\"", "n".repeat(2001));
        refused(
            "\"scherm weggedraaid\"",
            &long,
            23,
            "measures.separate-room",
            Problem::TextTooLong { limit: 2000 },
        );
        refused(
            "\"een andere firewall\"",
            "\" \"",
            33,
            "corrections.firewall",
            Problem::EmptyText,
        );
    }

    #[test]
    fn only_some_controls_may_stand_in_a_section() {
        let not_here = |why| Problem::ControlNotHere { why };
        refused(
            "usage-policy",
            "remote-access-open",
            18,
            "answers.remote-access-open",
            not_here(NotHere::DecidedByPolicy),
        );
        refused(
            "usage-policy",
            "connection-window",
            18,
            "answers.connection-window",
            not_here(NotHere::NoConnectionWindow),
        );
        refused(
            "usage-policy",
            "no-home-printing",
            18,
            "answers.no-home-printing",
            not_here(NotHere::DecidedByPrinting),
        );
        refused(
            "separate-room",
            "vpn",
            23,
            "measures.vpn",
            not_here(NotHere::NoMeasurePossible),
        );
        refused(
            "firewall = \"een",
            "two-factor = \"een",
            33,
            "corrections.two-factor",
            not_here(NotHere::NotMeasured),
        );
    }

    #[test]
    fn with_a_window_set_the_worker_answers_about_it() {
        let policy = Policy::parse(b"format = 1\nversion = \"2\"\n[connection-window]\ndays = [\"monday\"]\nfrom = \"07:00\"\nuntil = \"19:00\"\n").unwrap();
        let text = COMPLETE.replace("usage-policy", "connection-window");
        let answers = Answers::parse(text.as_bytes(), &policy).unwrap();
        assert_eq!(
            answers.answers.get(&Control::ConnectionWindow),
            Some(&Answer::Yes)
        );
    }

    #[test]
    fn an_access_way_of_the_policy_may_be_named() {
        let policy = Policy::parse(include_bytes!("../../assets/policy-example.toml")).unwrap();
        let text = COMPLETE.replace("\"explore\"", "\"citrix\"");
        assert_eq!(parse(&text).unwrap_err().key, "situation.access-ways[2]");
        let answers = Answers::parse(text.as_bytes(), &policy).unwrap();
        assert_eq!(answers.situation.access_ways, ["vpn", "citrix"]);
    }

    #[test]
    fn printing_needs_its_date_where_it_applies() {
        let without = COMPLETE.replace("by = \"2026-12-01\"\n", "");
        let error = parse(&without).unwrap_err();
        assert_eq!(error.key, "printing.by");
        assert_eq!(error.problem, Problem::MissingKey);
        let never = without.replace("\"exceptionally\"", "\"never\"");
        assert_eq!(parse(&never).unwrap().printing.unwrap().by, None);
    }

    #[test]
    fn an_incomplete_printing_section_is_read_as_incomplete() {
        let text = COMPLETE
            .replace("reason = \"formulier\"\n", "")
            .replace("kept-safely = true\nafterwards = \"destroyed\"\n", "");
        let printing = parse(&text).unwrap().printing.unwrap();
        assert_eq!(printing.reason, "");
        assert!(!printing.kept_safely);
        assert_eq!(printing.afterwards, None);
    }

    #[test]
    fn a_date_of_toml_itself_is_taken_too() {
        let text = COMPLETE.replace("\"2026-12-01\"", "2026-12-01");
        assert_eq!(parse(&text), Ok(complete()));
    }
}
