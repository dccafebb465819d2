//! What an assessment becomes in the record.

use super::*;

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
        measurement: Measurement::DeclaredOnly,
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
