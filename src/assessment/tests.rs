//! The contract's tables and special cases, cell by cell.

use jiff::civil::{Date, date};

use crate::answers::{Afterwards, Answer, Printing, PrintingAnswers};
use crate::assessment::finding::{Correction, combine};
use crate::assessment::sample::{Case, TODAY, answered, careful_printing};
use crate::assessment::{
    Actor, Condition, ConditionKind, Finding, KszVerdict, Provenance, Status, StrayCorrection,
    Verdict, WayOut, assess, verdict,
};
use crate::control::{Control, Level, Situation};
use crate::observation::{Detail, Observation, Reason, Value};
use crate::policy::LevelRule;

use Situation::{EmployerPc, Office, PrivateDirect, PrivateVirtual};

#[test]
fn every_cell_of_the_table_of_declared_and_observed() {
    use Answer::{No, Unknown, Yes};
    use Provenance::{Confirmed, Contradicted, Corrected, Declared, Measured};
    use Status::{InProgress, Met, NotMet, Undetermined};
    let cells = [
        (Yes, Some(Value::Ok), (Met, Confirmed), (Met, Confirmed)),
        (
            Yes,
            Some(Value::Action),
            (NotMet, Contradicted),
            (Met, Corrected),
        ),
        (
            Yes,
            Some(Value::InProgress),
            (InProgress, Measured),
            (InProgress, Measured),
        ),
        (
            Yes,
            Some(Value::Undetermined),
            (Met, Declared),
            (Met, Declared),
        ),
        (Yes, None, (Met, Declared), (Met, Declared)),
        (
            No,
            Some(Value::Ok),
            (NotMet, Contradicted),
            (NotMet, Corrected),
        ),
        (
            No,
            Some(Value::Action),
            (NotMet, Confirmed),
            (NotMet, Confirmed),
        ),
        (
            No,
            Some(Value::InProgress),
            (NotMet, Declared),
            (NotMet, Declared),
        ),
        (
            No,
            Some(Value::Undetermined),
            (NotMet, Declared),
            (NotMet, Declared),
        ),
        (No, None, (NotMet, Declared), (NotMet, Declared)),
        (Unknown, Some(Value::Ok), (Met, Measured), (Met, Measured)),
        (
            Unknown,
            Some(Value::Action),
            (NotMet, Measured),
            (NotMet, Measured),
        ),
        (
            Unknown,
            Some(Value::InProgress),
            (InProgress, Measured),
            (InProgress, Measured),
        ),
        (
            Unknown,
            Some(Value::Undetermined),
            (Undetermined, Declared),
            (Undetermined, Declared),
        ),
        (
            Unknown,
            None,
            (Undetermined, Declared),
            (Undetermined, Declared),
        ),
    ];
    for (declared, observed, plain, corrected) in cells {
        assert_eq!(
            combine(declared, observed, Correction::None),
            plain,
            "{declared:?} {observed:?}"
        );
        assert_eq!(
            combine(declared, observed, Correction::Given),
            corrected,
            "{declared:?} {observed:?}"
        );
    }
}

#[test]
fn each_observable_control_goes_through_the_table() {
    let observations = [
        Observation::ok(),
        Observation::action(Reason::FirewallOff),
        Observation::in_progress(Reason::Encrypting),
        Observation::undetermined(Reason::AccessDenied),
    ];
    for control in Control::all().filter(|control| control.is_observable()) {
        for observation in &observations {
            for declared in Answer::ALL {
                let mut case = Case::all_good(PrivateDirect);
                case.answers.answers.insert(control, declared);
                case.observations
                    .observations
                    .insert(control, observation.clone());
                let assessment = case.assess();
                let finding = assessment.finding(control).unwrap();
                assert_eq!(
                    (finding.status, finding.provenance),
                    combine(declared, Some(observation.value), Correction::None),
                    "{control} {declared:?} {observation:?}"
                );
                assert_eq!(finding.reason, observation.reason, "{control}");
            }
        }
    }
}

#[test]
fn everything_holds_and_the_worker_is_ready() {
    for situation in Situation::AT_HOME {
        let assessment = Case::all_good(situation).assess();
        assert_eq!(assessment.situation, situation);
        assert_eq!(assessment.verdict, Verdict::Ready, "{situation:?}");
        assert_eq!(assessment.ksz, KszVerdict::Ready, "{situation:?}");
        assert_eq!(assessment.because, []);
        assert_eq!(assessment.ksz_because, []);
        assert_eq!(assessment.conditions, []);
        assert_eq!(assessment.advice, []);
        assert_eq!(assessment.valid_until, date(2027, 11, 22));
        let controls: Vec<_> = assessment
            .findings
            .iter()
            .map(|finding| finding.control)
            .collect();
        assert_eq!(controls, Control::all().collect::<Vec<_>>());
    }
}

/// Breaks one control and expects what its level in the situation asks for.
#[track_caller]
fn check_broken(case: &Case, situation: Situation, control: Control, status: Status) {
    let assessment = case.assess();
    let finding = assessment.finding(control).unwrap();
    let level = LevelRule::usual(control, situation).level(&case.answers.situation.facts(None));
    assert_eq!(finding.level, level, "{control} {situation:?}");
    let (verdict, because, advice) = match level {
        Level::NotApplicable => {
            assert_eq!(finding.status, Status::NotApplicable);
            assert_eq!(finding.provenance, Provenance::NotApplicable);
            (Verdict::Ready, vec![], vec![])
        }
        _ if control.is_about_ksz() => (Verdict::Ready, vec![], vec![]),
        Level::Required => (Verdict::NotReady, vec![control], vec![]),
        Level::Advised => (Verdict::Ready, vec![], vec![control]),
    };
    if level != Level::NotApplicable {
        assert_eq!(finding.status, status, "{control} {situation:?}");
    }
    assert_eq!(assessment.verdict, verdict, "{control} {situation:?}");
    assert_eq!(assessment.because, because, "{control} {situation:?}");
    assert_eq!(assessment.advice, advice, "{control} {situation:?}");
    let blocks = verdict::NEEDED_FOR_KSZ.contains(&control);
    let (ksz, ksz_because) = if blocks {
        (KszVerdict::Blocked, vec![control])
    } else {
        (KszVerdict::Ready, vec![])
    };
    assert_eq!(assessment.ksz, ksz, "{control} {situation:?}");
    assert_eq!(
        assessment.ksz_because, ksz_because,
        "{control} {situation:?}"
    );
}

#[test]
fn every_control_that_fails_weighs_in_every_situation_what_its_level_says() {
    for situation in Situation::AT_HOME {
        for control in Control::all().filter(|control| *control != Control::RemoteAccessOpen) {
            let mut case = Case::all_good(situation);
            case.fail(control);
            check_broken(&case, situation, control, Status::NotMet);
        }
    }
}

#[test]
fn every_control_that_is_unknown_weighs_in_every_situation_what_its_level_says() {
    for situation in Situation::AT_HOME {
        for control in Control::all().filter(|control| *control != Control::RemoteAccessOpen) {
            let mut case = Case::all_good(situation);
            case.forget(control);
            check_broken(&case, situation, control, Status::Undetermined);
        }
    }
}

#[test]
fn a_closed_remote_access_comes_before_everything_but_the_office() {
    let closed = Finding {
        control: Control::RemoteAccessOpen,
        level: Level::Required,
        status: Status::NotMet,
        provenance: Provenance::Measured,
        reason: None,
        detail: Detail::default(),
        explanation: None,
    };
    let also_failing = Finding {
        control: Control::TwoFactor,
        ..closed.clone()
    };
    let findings = [closed.clone(), also_failing];
    assert_eq!(
        verdict::verdict(PrivateDirect, &findings, &[]),
        Verdict::WorkOnSite
    );
    assert_eq!(verdict::verdict(Office, &findings, &[]), Verdict::OnSite);
    let unknown = Finding {
        status: Status::Undetermined,
        ..closed
    };
    assert_eq!(
        verdict::verdict(EmployerPc, &[unknown], &[]),
        Verdict::NotReady
    );
}

#[test]
fn no_bulletin_means_that_the_remote_access_is_open() {
    let assessment = Case::all_good(EmployerPc).assess();
    let finding = assessment.finding(Control::RemoteAccessOpen).unwrap();
    assert_eq!(
        (finding.status, finding.provenance),
        (Status::Met, Provenance::Measured)
    );
}

#[test]
fn at_the_office_nothing_applies() {
    let mut case = Case::all_good(Office);
    case.answers.answers.clear();
    case.observations.observations.clear();
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::OnSite);
    assert_eq!(assessment.ksz, KszVerdict::NotNeeded);
    assert_eq!(assessment.because, []);
    assert_eq!(assessment.conditions, []);
    for finding in &assessment.findings {
        assert_eq!(finding.level, Level::NotApplicable);
        assert_eq!(finding.status, Status::NotApplicable);
        assert_eq!(finding.provenance, Provenance::NotApplicable);
    }
}

#[test]
fn answers_that_do_not_apply_have_no_effect() {
    let mut case = Case::all_good(PrivateVirtual);
    case.answers
        .answers
        .insert(Control::RemoteDesktop, Answer::No);
    case.answers.situation.ksz_access = Answer::No;
    case.answers.answers.insert(Control::EidReader, Answer::No);
    case.answers.printing = Some(PrintingAnswers::default());
    case.answers
        .measures
        .insert(Control::SeparateRoom, "gordijn".to_owned());
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::Ready);
    assert_eq!(assessment.ksz, KszVerdict::NotNeeded);
    assert_eq!(assessment.measures.len(), 0);
}

#[test]
fn ksz_access_that_nobody_knows_of_counts_as_needed() {
    let mut case = Case::all_good(EmployerPc);
    case.answers.situation.ksz_access = Answer::Unknown;
    case.answers.answers.insert(Control::KszRoute, Answer::No);
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::Ready);
    assert_eq!(assessment.ksz, KszVerdict::Blocked);
    assert_eq!(assessment.ksz_because, [Control::KszRoute]);
}

#[test]
fn personal_data_that_nobody_knows_of_counts_as_there() {
    for (on_disk, verdict) in [
        (Answer::Yes, Verdict::NotReady),
        (Answer::Unknown, Verdict::NotReady),
        (Answer::No, Verdict::Ready),
    ] {
        let mut case = Case::all_good(EmployerPc);
        case.answers.situation.personal_data_on_disk = on_disk;
        case.fail(Control::DiskEncryption);
        assert_eq!(case.assess().verdict, verdict, "{on_disk:?}");
    }
}

#[test]
fn antivirus_is_only_advised_where_none_is_expected() {
    let mut case = Case::all_good(EmployerPc);
    case.answers.answers.remove(&Control::Antivirus);
    case.observations.observations.insert(
        Control::Antivirus,
        Observation::undetermined(Reason::NotExpectedOnThisSystem),
    );
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::Ready);
    assert_eq!(assessment.advice, [Control::Antivirus]);
    let finding = assessment.finding(Control::Antivirus).unwrap();
    assert_eq!(finding.level, Level::Advised);
    assert_eq!(finding.reason, Some(Reason::NotExpectedOnThisSystem));
}

#[test]
fn without_a_measurement_every_finding_is_declared_and_says_why() {
    let mut case = Case::all_good(EmployerPc);
    case.answers.answers.remove(&Control::Firewall);
    let assessment = assess(&case.answers, None, &case.policy, TODAY).unwrap();
    assert_eq!(assessment.verdict, Verdict::Ready);
    for control in Control::all().filter(|control| control.is_observable()) {
        let finding = assessment.finding(control).unwrap();
        assert_eq!(finding.provenance, Provenance::Declared, "{control}");
        assert_eq!(finding.reason, Some(Reason::NotMeasured), "{control}");
    }
    assert_eq!(
        assessment.finding(Control::Firewall).unwrap().status,
        Status::Undetermined
    );
}

#[test]
fn a_control_that_the_observations_leave_out_has_no_reason() {
    let mut case = Case::all_good(EmployerPc);
    case.observations.observations.remove(&Control::Firewall);
    let assessment = case.assess();
    let finding = assessment.finding(Control::Firewall).unwrap();
    assert_eq!(
        (finding.status, finding.provenance),
        (Status::Met, Provenance::Declared)
    );
    assert_eq!(finding.reason, None);
}

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

#[test]
fn stated_measures_make_up_for_a_room_of_ones_own() {
    let cases = [
        (
            Answer::No,
            Some("scherm weggedraaid"),
            Status::Compensated,
            Verdict::ReadyWithConditions,
        ),
        (Answer::No, Some("  "), Status::NotMet, Verdict::NotReady),
        (Answer::No, None, Status::NotMet, Verdict::NotReady),
        (
            Answer::Unknown,
            Some("scherm weggedraaid"),
            Status::Undetermined,
            Verdict::NotReady,
        ),
        (
            Answer::Yes,
            Some("scherm weggedraaid"),
            Status::Met,
            Verdict::Ready,
        ),
    ];
    for (answer, measure, status, verdict) in cases {
        let mut case = Case::all_good(PrivateVirtual);
        case.answers.answers.insert(Control::SeparateRoom, answer);
        if let Some(measure) = measure {
            case.answers
                .measures
                .insert(Control::SeparateRoom, measure.to_owned());
        }
        let assessment = case.assess();
        let finding = assessment.finding(Control::SeparateRoom).unwrap();
        assert_eq!(
            (finding.status, finding.provenance),
            (status, Provenance::Declared)
        );
        assert_eq!(assessment.verdict, verdict, "{answer:?} {measure:?}");
        let compensated = status == Status::Compensated;
        assert_eq!(finding.explanation.is_some(), compensated);
        assert_eq!(
            assessment.measures.contains_key(&Control::SeparateRoom),
            compensated
        );
        if compensated {
            let condition = &assessment.conditions[0];
            assert_eq!(
                (condition.kind, condition.who),
                (ConditionKind::KeepRoomMeasures, Actor::Worker)
            );
            assert_eq!(assessment.because, [Control::SeparateRoom]);
        }
    }
}

#[track_caller]
fn check_printing(change: impl Fn(&mut PrintingAnswers), status: Status) {
    let mut case = Case::all_good(EmployerPc);
    case.answers.situation.printing = Some(Printing::Exceptionally);
    let mut printing = careful_printing();
    change(&mut printing);
    case.answers.printing = Some(printing.clone());
    let assessment = case.assess();
    let finding = assessment.finding(Control::NoHomePrinting).unwrap();
    assert_eq!(
        (finding.status, finding.provenance),
        (status, Provenance::Declared),
        "{printing:?}"
    );
    if status == Status::Compensated {
        assert_eq!(finding.explanation.as_deref(), Some("een formulier"));
        let expected = Condition {
            control: Control::NoHomePrinting,
            kind: ConditionKind::HandlePrints,
            who: Actor::Worker,
            by: printing.by.unwrap(),
            measure: None,
        };
        assert_eq!(assessment.conditions, [expected]);
        assert_eq!(assessment.verdict, Verdict::ReadyWithConditions);
    } else {
        assert_eq!(assessment.verdict, Verdict::NotReady);
        assert_eq!(assessment.because, [Control::NoHomePrinting]);
    }
}

#[test]
fn printing_with_care_is_compensated_and_each_missing_part_makes_it_not_met() {
    let on = |day: Date| move |printing: &mut PrintingAnswers| printing.by = Some(day);
    check_printing(|_| (), Status::Compensated);
    check_printing(
        |printing| printing.afterwards = Some(Afterwards::Destroyed),
        Status::Compensated,
    );
    check_printing(on(TODAY), Status::Compensated);
    check_printing(on(date(2026, 12, 23)), Status::Compensated);
    check_printing(on(date(2026, 12, 24)), Status::NotMet);
    check_printing(on(date(2026, 11, 21)), Status::NotMet);
    check_printing(|printing| printing.by = None, Status::NotMet);
    check_printing(|printing| printing.reason = " ".to_owned(), Status::NotMet);
    check_printing(|printing| printing.out_of_reach = false, Status::NotMet);
    check_printing(|printing| printing.kept_safely = false, Status::NotMet);
    check_printing(|printing| printing.afterwards = None, Status::NotMet);
}

#[test]
fn a_private_pc_without_a_window_is_at_best_ready_with_conditions() {
    let mut case = Case::all_good(PrivateDirect);
    case.policy.connection_window = None;
    case.answers.answers.remove(&Control::ConnectionWindow);
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::ReadyWithConditions);
    assert_eq!(assessment.because, [Control::ConnectionWindow]);
    let finding = assessment.finding(Control::ConnectionWindow).unwrap();
    assert_eq!(finding.status, Status::NotApplicable);
    let expected = Condition {
        control: Control::ConnectionWindow,
        kind: ConditionKind::ConfirmConnectionWindow,
        who: Actor::It,
        by: date(2026, 12, 22),
        measure: None,
    };
    assert_eq!(assessment.conditions, [expected]);
    for situation in [EmployerPc, PrivateVirtual] {
        let mut case = Case::all_good(situation);
        case.policy.connection_window = None;
        assert_eq!(case.assess().verdict, Verdict::Ready, "{situation:?}");
    }
}

#[test]
fn only_a_private_pc_that_is_not_ready_has_ways_out() {
    let mut case = Case::all_good(PrivateDirect);
    assert_eq!(case.assess().ways_out(), []);
    case.fail(Control::TwoFactor);
    assert_eq!(case.assess().ways_out(), WayOut::ALL);
    let mut case = Case::all_good(EmployerPc);
    case.fail(Control::TwoFactor);
    assert_eq!(case.assess().ways_out(), []);
}

#[test]
fn a_policy_raises_and_lowers_what_a_failure_weighs() {
    let mut case = Case::all_good(EmployerPc);
    case.fail(Control::Firewall);
    assert_eq!(case.assess().verdict, Verdict::Ready);
    case.policy
        .levels
        .insert((Control::Firewall, EmployerPc), LevelRule::Required);
    assert_eq!(case.assess().verdict, Verdict::NotReady);
    let mut case = Case::all_good(EmployerPc);
    case.fail(Control::Vpn);
    assert_eq!(case.assess().verdict, Verdict::NotReady);
    case.policy
        .levels
        .insert((Control::Vpn, EmployerPc), LevelRule::Advised);
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::Ready);
    assert_eq!(assessment.advice, [Control::Vpn]);
}

#[test]
fn a_checklist_holds_until_the_same_day_of_the_month_or_its_last() {
    let case = Case::all_good(EmployerPc);
    for (on, months, expected) in [
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(9999, 12, 31), 12, date(9999, 12, 31)),
    ] {
        let mut policy = case.policy.clone();
        policy.validity_months = months;
        let assessment = assess(&case.answers, Some(&case.observations), &policy, on).unwrap();
        assert_eq!(assessment.valid_until, expected, "{on}");
    }
}

#[test]
fn conditions_stand_beside_a_verdict_of_not_ready_too() {
    let mut case = Case::all_good(PrivateDirect);
    case.fail(Control::TwoFactor);
    case.answers
        .answers
        .insert(Control::SeparateRoom, Answer::No);
    case.answers
        .measures
        .insert(Control::SeparateRoom, "koptelefoon".to_owned());
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::NotReady);
    assert_eq!(assessment.because, [Control::TwoFactor]);
    assert_eq!(assessment.conditions.len(), 1);
}

#[test]
fn the_sample_answers_every_question_there_is() {
    let case = Case::all_good(PrivateDirect);
    for control in Control::all() {
        assert_eq!(
            case.answers.answers.contains_key(&control),
            answered(control)
        );
    }
}

#[test]
fn an_expired_policy_acts_on_and_asks_for_a_new_one() {
    let mut case = Case::all_good(EmployerPc);
    case.policy.expires_on = Some(TODAY);
    assert_eq!(case.assess().verdict, Verdict::Ready, "its last day");
    case.policy.expires_on = TODAY.yesterday().ok();
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::ReadyWithConditions);
    assert_eq!(assessment.because, [Control::RemoteAccessOpen]);
    let asked: Vec<_> = assessment
        .conditions
        .iter()
        .map(|condition| (condition.kind, condition.who))
        .collect();
    assert_eq!(asked, [(ConditionKind::RenewPolicy, Actor::TeamLead)]);
    let mut office = Case::all_good(Office);
    office.policy.expires_on = case.policy.expires_on;
    assert_eq!(office.assess().conditions, []);
}
