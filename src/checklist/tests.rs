use std::collections::BTreeSet;

use serde_json::Value;

use super::samples::{Sample, record};
use super::*;
use crate::answers::PrintingAnswers;
use crate::assessment::sample::{Case, careful_printing};
use crate::control::Situation::{EmployerPc, PrivateVirtual};
use crate::policy::LevelRule;

fn case(situation: Situation) -> Case {
    Case::all_good(situation)
}

#[track_caller]
fn recorded(case: &Case) -> Result<Checklist, RecordError> {
    let occasion = Occasion {
        program_version: "0.1.0",
        template_version: "1-0",
        language: Language::Nl,
        measured_at: Some(case.observations.taken_at),
        pc_nickname: None,
    };
    Checklist::from_assessment(&case.assess(), &case.answers, &case.policy, &occasion)
}

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

fn keys(value: &Value, prefix: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = format!("{prefix}{key}");
                keys(value, &format!("{path}."), found);
                found.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, prefix, found)),
        _ => {}
    }
}

#[test]
fn the_record_has_these_keys_and_no_others() {
    let mut full = record(Sample::Longest, Language::Nl);
    full.policy = RecordedPolicy {
        version: "3".to_owned(),
        organisation: Some("OCMW Voorbeeldstad".to_owned()),
        sequence: Some(7),
        key: Some("12345".to_owned()),
        hash: Some("0f".to_owned()),
        changed_levels: vec![ChangedLevel {
            control: Control::Firewall,
            level: Level::Required,
            circular: Level::Advised,
            reason: Some("reden".to_owned()),
        }],
    };
    full.findings[0].detail = RecordedDetail {
        percent: Some(1),
        days: Some(2),
        minutes: Some(3),
        count: Some(4),
        until: Some(full.assessed_on),
    };
    full.conditions = record(Sample::Conditions, Language::Nl).conditions;
    if let Some(facts) = &mut full.facts {
        facts.access_ways = vec!["vpn".to_owned()];
    }
    if let Some(printing) = &mut full.printing {
        printing.afterwards = Some(Afterwards::Returned);
        printing.by = Some(full.assessed_on);
    }
    let measure = RecordedCondition {
        control: Control::RemoteAccessOpen,
        kind: ConditionKind::KeepBulletinMeasure,
        who: Actor::Worker,
        by: full.assessed_on,
    };
    full.conditions.insert(0, measure);
    full.bulletins = vec![RecordedBulletin {
        access_way: "vpn".to_owned(),
        name: "de vpn".to_owned(),
        sequence: 2,
        state: State::Limited,
        acting: RecordedActing::Acts,
        from: full.assessed_on,
        until: Some(full.assessed_on),
        hash: Some("0f".to_owned()),
        what_happened: Some("lek".to_owned()),
        measures: vec!["let op".to_owned()],
        alternatives: vec!["kantoor".to_owned()],
    }];
    full.check().unwrap();
    let mut found = BTreeSet::new();
    keys(&serde_json::to_value(&full).unwrap(), "", &mut found);
    let found: Vec<_> = found.iter().map(String::as_str).collect();
    assert_eq!(
        found,
        [
            "advice",
            "assessed-on",
            "because",
            "bulletins",
            "bulletins.access-way",
            "bulletins.acting",
            "bulletins.alternatives",
            "bulletins.from",
            "bulletins.hash",
            "bulletins.measures",
            "bulletins.name",
            "bulletins.sequence",
            "bulletins.state",
            "bulletins.until",
            "bulletins.what-happened",
            "conditions",
            "conditions.by",
            "conditions.control",
            "conditions.kind",
            "conditions.who",
            "facts",
            "facts.access-ways",
            "facts.ksz-access",
            "facts.personal-data-on-disk",
            "facts.printing",
            "findings",
            "findings.control",
            "findings.detail",
            "findings.detail.count",
            "findings.detail.days",
            "findings.detail.minutes",
            "findings.detail.percent",
            "findings.detail.until",
            "findings.explanation",
            "findings.level",
            "findings.provenance",
            "findings.reason",
            "findings.status",
            "format",
            "ksz",
            "ksz-because",
            "language",
            "measurement",
            "measurement.measured",
            "measurement.measured.at",
            "measures",
            "measures.control",
            "measures.measure",
            "policy",
            "policy.changed-levels",
            "policy.changed-levels.circular",
            "policy.changed-levels.control",
            "policy.changed-levels.level",
            "policy.changed-levels.reason",
            "policy.hash",
            "policy.key",
            "policy.organisation",
            "policy.sequence",
            "policy.version",
            "printing",
            "printing.afterwards",
            "printing.by",
            "printing.kept-safely",
            "printing.out-of-reach",
            "printing.reason",
            "program-version",
            "situation",
            "template-version",
            "valid-until",
            "verdict",
            "worker",
            "worker.name",
            "worker.organisation",
            "worker.pc-nickname",
            "worker.role",
        ]
    );
}

#[test]
fn what_was_measured_of_the_system_stays_on_the_pc() {
    let mut case = case(EmployerPc);
    case.observations.system.name = "Systeemnaam".to_owned();
    case.observations.system.version = "12.34.56".to_owned();
    case.observations.hints.other_accounts = Some(3_141);
    case.observations.hints.printers = Some(2_718);
    let json = String::from_utf8(recorded(&case).unwrap().to_json()).unwrap();
    for kept in ["Systeemnaam", "12.34.56", "3141", "2718", "linux"] {
        assert!(!json.contains(kept), "{kept} is in {json}");
    }
}

fn written(value: impl Serialize) -> String {
    serde_json::to_value(value)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn the_words_of_format_1_do_not_change() {
    let cases = [
        (
            Status::ALL.map(written).join(" "),
            "met not-met compensated in-progress undetermined not-applicable",
        ),
        (
            Provenance::ALL.map(written).join(" "),
            "measured declared confirmed contradicted corrected not-applicable",
        ),
        (
            Verdict::ALL.map(written).join(" "),
            "on-site work-on-site not-ready ready-with-conditions ready",
        ),
        (
            KszVerdict::ALL.map(written).join(" "),
            "not-needed ready blocked",
        ),
        (Actor::ALL.map(written).join(" "), "worker it team-lead"),
        (
            ConditionKind::ALL.map(written).join(" "),
            "keep-room-measures handle-prints finish-in-progress review-correction confirm-connection-window \
             keep-bulletin-measure change-passwords monitor-intensively renew-policy",
        ),
        (
            Situation::ALL.map(written).join(" "),
            "office employer-pc private-virtual private-direct",
        ),
        (
            [Answer::Yes, Answer::No, Answer::Unknown]
                .map(written)
                .join(" "),
            "yes no unknown",
        ),
        (
            [Level::Required, Level::Advised, Level::NotApplicable]
                .map(written)
                .join(" "),
            "required advised not-applicable",
        ),
        (Language::FOR_PEOPLE.map(written).join(" "), "nl fr"),
    ];
    for (words, expected) in cases {
        assert_eq!(words, expected);
    }
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
    let cases: [(Sample, Alteration, Contradiction); 11] = [
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

#[test]
fn an_assessment_gives_all_28_findings_whatever_the_situation() {
    for situation in Situation::ALL {
        let record = recorded(&case(situation)).unwrap();
        assert_eq!(record.findings.len(), 28, "{situation:?}");
        assert_eq!(record.situation, situation);
        assert_eq!(record.facts.is_none(), situation == Situation::Office);
        assert_eq!(Checklist::parse(&record.to_json()), Ok(record));
    }
}

#[test]
fn a_measure_and_the_handling_of_prints_stand_in_the_record_tidied() {
    let mut case = case(PrivateVirtual);
    case.answers
        .answers
        .insert(Control::SeparateRoom, Answer::No);
    case.answers.measures.insert(
        Control::SeparateRoom,
        " scherm weg\r\nvan de deur ".to_owned(),
    );
    case.answers.situation.printing = Some(Printing::Exceptionally);
    case.answers.printing = Some(PrintingAnswers {
        reason: "een\tformulier".to_owned(),
        ..careful_printing()
    });
    let record = recorded(&case).unwrap();
    assert_eq!(
        record.measures,
        [RecordedMeasure {
            control: Control::SeparateRoom,
            measure: "scherm weg\nvan de deur".to_owned()
        }]
    );
    assert_eq!(
        record.printing.unwrap().reason.as_deref(),
        Some("een formulier")
    );
}

#[test]
fn prints_of_somebody_who_never_prints_are_left_out() {
    let mut case = case(PrivateVirtual);
    case.answers.printing = Some(careful_printing());
    assert_eq!(recorded(&case).unwrap().printing, None);
}

#[test]
fn nothing_measured_is_recorded_as_declared_only() {
    let case = case(EmployerPc);
    let assessment = crate::assessment::assess(
        &case.answers,
        None,
        &case.policy,
        crate::assessment::sample::TODAY,
    );
    let occasion = Occasion {
        program_version: "0.1.0",
        template_version: "1-0",
        language: Language::Fr,
        measured_at: None,
        pc_nickname: Some(" \u{200b} "),
    };
    let record =
        Checklist::from_assessment(&assessment.unwrap(), &case.answers, &case.policy, &occasion)
            .unwrap();
    assert_eq!(record.measurement, Measurement::DeclaredOnly);
    assert_eq!(record.worker.pc_nickname, None);
    assert_eq!(
        record.finding(Control::Firewall).unwrap().provenance,
        Provenance::Declared
    );
}

#[test]
fn the_moment_of_measuring_keeps_its_offset_and_loses_its_fraction() {
    let mut case = case(EmployerPc);
    case.observations.taken_at.timestamp = "2026-11-22T09:00:00.987654321Z".parse().unwrap();
    let record = recorded(&case).unwrap();
    let json = String::from_utf8(record.to_json()).unwrap();
    assert!(
        json.contains("\"at\": \"2026-11-22T10:00:00+01:00\""),
        "{json}"
    );
    assert_eq!(Checklist::parse(json.as_bytes()), Ok(record));
}

#[test]
fn only_changes_of_the_policy_that_count_for_this_worker_are_recorded() {
    let changed = |situation, personal_data, changes: &[(Control, Situation, LevelRule)]| {
        let mut case = case(situation);
        case.answers.situation.personal_data_on_disk = personal_data;
        for (control, situation, rule) in changes {
            case.policy.levels.insert((*control, *situation), *rule);
        }
        let record = recorded(&case).unwrap();
        let changes = record.policy.changed_levels.into_iter();
        changes
            .map(|changed| (changed.control, changed.level, changed.circular))
            .collect::<Vec<_>>()
    };
    let firewall = (Control::Firewall, EmployerPc, LevelRule::Required);
    assert_eq!(
        changed(EmployerPc, Answer::No, &[firewall]),
        [(Control::Firewall, Level::Required, Level::Advised)]
    );
    assert_eq!(changed(PrivateVirtual, Answer::No, &[firewall]), []);
    let disk = (Control::DiskEncryption, EmployerPc, LevelRule::Required);
    assert_eq!(
        changed(EmployerPc, Answer::No, &[disk]),
        [(Control::DiskEncryption, Level::Required, Level::Advised)]
    );
    assert_eq!(changed(EmployerPc, Answer::Unknown, &[disk]), []);
    let vpn = (Control::Vpn, EmployerPc, LevelRule::NotApplicable);
    assert_eq!(
        changed(EmployerPc, Answer::No, &[vpn]),
        [(Control::Vpn, Level::NotApplicable, Level::Required)]
    );
}
