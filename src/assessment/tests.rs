//! The contract's tables and special cases, cell by cell.

mod compensation;
mod corrections;
mod unknown;
mod weighing;

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
