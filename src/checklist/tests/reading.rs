//! A record is read strictly: one way to write it, no contradictions.

use super::*;

/// Changes the text of a record.
type Change = fn(String) -> String;

/// Changes a record.
type Alteration = fn(&mut Checklist);

/// Changes the JSON of a sample by hand and reads the result.
fn tampered(
    sample: Sample,
    change: impl FnOnce(String) -> String,
) -> Result<Checklist, RecordError> {
    let json = String::from_utf8(record(sample, Language::Nl).to_json()).unwrap();
    let changed = change(json.clone());
    assert_ne!(changed, json, "the change changes nothing");
    Checklist::parse(changed.as_bytes())
}

#[test]
fn a_record_reads_back_as_it_was_written() {
    for sample in Sample::ALL {
        for language in Language::FOR_PEOPLE {
            let record = record(sample, language);
            let json = record.to_json();
            assert_eq!(Checklist::parse(&json), Ok(record), "{sample:?}");
        }
    }
}

#[test]
fn the_longest_record_is_well_within_the_size_limit() {
    let mut longest = record(Sample::Longest, Language::Nl);
    let widest = "𝄞".repeat(MAX_TEXT);
    for finding in &mut longest.findings {
        if finding.control.is_observable() {
            finding.explanation = Some(widest.clone());
        }
    }
    assert!(Checklist::parse(&longest.to_json()).is_ok());
}

#[test]
fn another_writing_of_the_same_record_is_refused() {
    let cases: [(&str, Change); 5] = [
        ("a space", |json| json.replacen(": ", ":  ", 1)),
        ("no line end", |json| json.trim_end().to_owned()),
        ("an escape", |json| {
            json.replacen("Voornaam", "\\u0056oornaam", 1)
        }),
        ("an empty list that may be left out", |json| {
            json.replacen(
                "\"version\": \"2026-1\"",
                "\"version\": \"2026-1\",\n    \"changed-levels\": []",
                1,
            )
        }),
        ("null for what is absent", |json| {
            json.replacen("\"role\":", "\"pc-nickname\": null,\n    \"role\":", 1)
        }),
    ];
    for (name, change) in cases {
        assert_eq!(
            tampered(Sample::Ready, change),
            Err(RecordError::NotCanonical),
            "{name}"
        );
    }
}

#[test]
fn what_is_not_of_this_shape_is_refused_with_its_line() {
    let cases: [(&str, Change, usize, &str); 5] = [
        (
            "unknown key",
            |json| json.replacen("\"worker\"", "\"host-name\": \"pc\",\n  \"worker\"", 1),
            6,
            "unknown field `host-name`",
        ),
        (
            "duplicate key",
            |json| json.replacen("\"language\"", "\"format\": 1,\n  \"language\"", 1),
            5,
            "duplicate field `format`",
        ),
        (
            "duplicate key inside",
            |json| {
                json.replacen(
                    "\"role\":",
                    "\"name\": \"Iemand Anders\",\n    \"role\":",
                    1,
                )
            },
            8,
            "duplicate field `name`",
        ),
        (
            "wrong kind",
            |json| json.replacen("\"format\": 1", "\"format\": \"1\"", 1),
            2,
            "invalid type",
        ),
        (
            "unknown control",
            |json| json.replacen("\"ethics-code\"", "\"ethics\"", 1),
            0,
            "unknown variant `ethics`",
        ),
    ];
    for (name, change, at_line, expected) in cases {
        match tampered(Sample::Ready, change) {
            Err(RecordError::Malformed { line, problem, .. }) => {
                assert!(problem.contains(expected), "{name}: {problem}");
                assert!(at_line == 0 || line == at_line, "{name}: line {line}");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn a_newer_format_is_called_newer_even_when_its_keys_are_unknown() {
    assert_eq!(
        tampered(Sample::Ready, |json| json.replacen(
            "\"format\": 1",
            "\"format\": 2,\n  \"new\": true",
            1
        )),
        Err(RecordError::NewerFormat { found: 2 })
    );
}

#[test]
fn too_many_bytes_are_refused_before_they_are_read() {
    assert_eq!(
        Checklist::parse(&vec![b'{'; MAX_RECORD_BYTES + 1]),
        Err(RecordError::TooLarge)
    );
    assert!(matches!(
        Checklist::parse(&vec![b'['; MAX_RECORD_BYTES]),
        Err(RecordError::Malformed { .. })
    ));
}

#[test]
fn a_record_that_contradicts_itself_is_refused() {
    let change = |sample, change: fn(&mut Checklist)| {
        let mut record = record(sample, Language::Nl);
        change(&mut record);
        Checklist::parse(&record.to_json())
    };
    let cases: [(Sample, Alteration, Contradiction); 23] = [
        (
            Sample::Ready,
            |record| record.format = 0,
            Contradiction::Format,
        ),
        (
            Sample::Ready,
            |record| record.language = Language::En,
            Contradiction::Language,
        ),
        (
            Sample::Ready,
            |record| record.findings.swap(0, 1),
            Contradiction::Findings,
        ),
        (
            Sample::Ready,
            |record| drop(record.findings.pop()),
            Contradiction::Findings,
        ),
        (
            Sample::Ready,
            |record| record.findings[2].status = Status::NotApplicable,
            Contradiction::Applicability(Control::UsagePolicy),
        ),
        (
            Sample::NotReady,
            |record| {
                // What was not met is said to concern nobody, at a level that still asks it.
                let updates = &mut record.findings[12];
                updates.status = Status::NotApplicable;
                updates.provenance = Provenance::NotApplicable;
            },
            Contradiction::Applicability(Control::Updates),
        ),
        (
            Sample::Ready,
            |record| record.measurement = Measurement::DeclaredOnly,
            Contradiction::Status(Control::NoAdminRights),
        ),
        (
            Sample::Ready,
            |record| record.findings[2].provenance = Provenance::Confirmed,
            Contradiction::Status(Control::UsagePolicy),
        ),
        (
            Sample::Ready,
            |record| record.findings[0].provenance = Provenance::Declared,
            Contradiction::Status(Control::RemoteAccessOpen),
        ),
        (
            Sample::Conditions,
            |record| record.findings[0].detail.percent = Some(101),
            Contradiction::Detail(Control::RemoteAccessOpen),
        ),
        (
            Sample::OnSite,
            |record| record.verdict = Verdict::Ready,
            Contradiction::Situation,
        ),
        (
            Sample::Ready,
            |record| record.facts = None,
            Contradiction::Situation,
        ),
        (
            Sample::NotReady,
            |record| record.because.swap(0, 1),
            Contradiction::Order,
        ),
        (
            Sample::NotReady,
            |record| record.ksz_because.clear(),
            Contradiction::Ksz,
        ),
        (
            Sample::NotReady,
            |record| {
                record.ksz = KszVerdict::Ready;
                record.ksz_because.clear();
            },
            Contradiction::Ksz,
        ),
        (
            Sample::NotReady,
            |record| {
                record.verdict = Verdict::Ready;
                record.because.clear();
            },
            Contradiction::Verdict,
        ),
        (
            Sample::NotReady,
            |record| {
                record.because.pop();
            },
            Contradiction::Verdict,
        ),
        (
            Sample::WorkOnSite,
            |record| record.verdict = Verdict::NotReady,
            Contradiction::Verdict,
        ),
        (
            Sample::NotReady,
            |record| record.findings[12].status = Status::Compensated,
            Contradiction::Status(Control::Updates),
        ),
        (
            Sample::Conditions,
            |record| record.advice.clear(),
            Contradiction::Advice,
        ),
        (
            Sample::Conditions,
            |record| {
                record.conditions.pop();
                record.because.pop();
            },
            Contradiction::Conditions,
        ),
        (
            Sample::Conditions,
            |record| record.conditions[0].by = jiff::civil::date(2099, 1, 1),
            Contradiction::Conditions,
        ),
        (
            Sample::Ready,
            |record| record.valid_until = record.assessed_on.yesterday().unwrap(),
            Contradiction::Dates,
        ),
    ];
    for (sample, make, expected) in cases {
        assert_eq!(
            change(sample, make),
            Err(RecordError::Contradiction(expected))
        );
    }
}

#[test]
fn a_text_that_breaks_a_rule_is_refused_with_its_field() {
    let mut case = case(EmployerPc);
    case.answers.worker.role = "  ".to_owned();
    let expected = RecordError::Text {
        field: TypedField::WorkerRole,
        problem: TextProblem::Empty,
    };
    assert_eq!(recorded(&case), Err(expected));

    let turned = tampered(Sample::Ready, |json| {
        json.replacen("Voornaam Naam", "Voornaam \u{202e}maaN", 1)
    });
    let expected = RecordError::Text {
        field: TypedField::WorkerName,
        problem: TextProblem::RefusedCharacter('\u{202e}'),
    };
    assert_eq!(turned, Err(expected));
}
