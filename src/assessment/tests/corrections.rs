//! Measurements that the worker contradicts.

use super::*;

#[test]
fn a_corrected_measurement_is_a_condition_and_stays_visible() {
    let mut case = Case::all_good(EmployerPc);
    let antivirus_off = Observation::action(Reason::AntivirusOff);
    case.observations
        .observations
        .insert(Control::Antivirus, antivirus_off);
    assert_eq!(case.assess().verdict, Verdict::NotReady);
    case.answers
        .corrections
        .insert(Control::Antivirus, "een ander merk".to_owned());
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::ReadyWithConditions);
    assert_eq!(assessment.because, [Control::Antivirus]);
    let finding = assessment.finding(Control::Antivirus).unwrap();
    assert_eq!(
        (finding.status, finding.provenance),
        (Status::Met, Provenance::Corrected)
    );
    assert_eq!(finding.reason, Some(Reason::AntivirusOff));
    assert_eq!(finding.explanation.as_deref(), Some("een ander merk"));
    let expected = Condition {
        control: Control::Antivirus,
        kind: ConditionKind::ReviewCorrection,
        who: Actor::It,
        by: date(2026, 12, 22),
        measure: None,
    };
    assert_eq!(assessment.conditions, [expected]);
}

#[test]
fn a_correction_towards_no_counts_as_no() {
    let mut case = Case::all_good(EmployerPc);
    case.fail(Control::Antivirus);
    case.answers
        .corrections
        .insert(Control::Antivirus, "proefversie is verlopen".to_owned());
    let assessment = case.assess();
    let finding = assessment.finding(Control::Antivirus).unwrap();
    assert_eq!(
        (finding.status, finding.provenance),
        (Status::NotMet, Provenance::Corrected)
    );
    assert_eq!(assessment.verdict, Verdict::NotReady);
    assert_eq!(assessment.conditions, []);
}

#[test]
fn a_correction_of_an_advised_control_changes_nothing() {
    let mut case = Case::all_good(EmployerPc);
    case.observations
        .observations
        .insert(Control::Firewall, Observation::action(Reason::FirewallOff));
    case.answers
        .corrections
        .insert(Control::Firewall, "een ander merk".to_owned());
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::Ready);
    assert_eq!(assessment.conditions, []);
    assert_eq!(assessment.advice, []);
}

#[test]
fn a_blank_explanation_corrects_nothing() {
    let mut case = Case::all_good(EmployerPc);
    case.observations.observations.insert(
        Control::Antivirus,
        Observation::action(Reason::AntivirusOff),
    );
    case.answers
        .corrections
        .insert(Control::Antivirus, "  ".to_owned());
    let assessment = case.assess();
    let finding = assessment.finding(Control::Antivirus).unwrap();
    assert_eq!(finding.provenance, Provenance::Contradicted);
    assert_eq!(finding.explanation, None);
}

#[test]
fn a_correction_that_nothing_contradicts_is_refused() {
    let why = || "de meting klopt niet".to_owned();
    for control in Control::all() {
        let mut case = Case::all_good(PrivateDirect);
        case.answers.corrections.insert(control, why());
        let result = assess(&case.answers, Some(&case.observations), &case.policy, TODAY);
        assert_eq!(
            result,
            Err(StrayCorrection { control }),
            "agreement on {control}"
        );
    }
    // Not known, not measured, or not applicable: nothing contradicts either.
    let mut unknown = Case::all_good(EmployerPc);
    unknown.answers.answers.remove(&Control::Vpn);
    unknown
        .observations
        .observations
        .insert(Control::Vpn, Observation::action(Reason::NotFound));
    unknown.answers.corrections.insert(Control::Vpn, why());
    let stray = Err(StrayCorrection {
        control: Control::Vpn,
    });
    let answers = &unknown.answers;
    assert_eq!(
        assess(answers, Some(&unknown.observations), &unknown.policy, TODAY),
        stray
    );
    assert_eq!(assess(answers, None, &unknown.policy, TODAY), stray);
    let mut office = Case::all_good(Office);
    office
        .observations
        .observations
        .insert(Control::Vpn, Observation::action(Reason::NotFound));
    office.answers.corrections.insert(Control::Vpn, why());
    assert_eq!(
        assess(
            &office.answers,
            Some(&office.observations),
            &office.policy,
            TODAY
        ),
        stray
    );
}

#[test]
fn a_disk_that_is_being_encrypted_is_a_condition() {
    let mut case = Case::all_good(EmployerPc);
    let detail = Detail {
        percent: Some(40),
        ..Detail::default()
    };
    let encrypting = Observation::in_progress(Reason::Encrypting).with(detail.clone());
    case.observations
        .observations
        .insert(Control::DiskEncryption, encrypting);
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::ReadyWithConditions);
    let finding = assessment.finding(Control::DiskEncryption).unwrap();
    assert_eq!(finding.status, Status::InProgress);
    assert_eq!(finding.detail, detail);
    let condition = &assessment.conditions[0];
    assert_eq!(
        (condition.kind, condition.who),
        (ConditionKind::FinishInProgress, Actor::Worker)
    );
    case.answers.situation.personal_data_on_disk = Answer::No;
    let advised = case.assess();
    assert_eq!(advised.verdict, Verdict::Ready);
    assert_eq!(advised.advice, [Control::DiskEncryption]);
}
