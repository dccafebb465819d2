//! What must hold for any answers, observations and policy.

use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::answers::{Afterwards, Answer, Computer, Place, Printing, PrintingAnswers};
use crate::assessment::sample::{Case, TODAY, answered};
use crate::assessment::{KszVerdict, Status, Verdict, assess};
use crate::control::{Control, Level, Situation};
use crate::observation::{Observation, Reason};
use crate::policy::{LevelRule, Policy};

fn any_observation() -> impl Strategy<Value = Observation> {
    let reason = select(Reason::ALL);
    prop_oneof![
        3 => Just(Observation::ok()),
        1 => reason.clone().prop_map(Observation::action),
        1 => reason.clone().prop_map(Observation::in_progress),
        1 => reason.prop_map(Observation::undetermined),
    ]
}

/// Mostly yes, so that a good part of the cases comes close to ready.
fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![12 => Just(Answer::Yes), 1 => Just(Answer::No), 1 => Just(Answer::Unknown)]
}

fn controls(keep: fn(&Control) -> bool) -> Vec<Control> {
    Control::all().filter(keep).collect()
}

prop_compose! {
    fn any_printing()(
        reason in select(vec!["", "een formulier"]),
        out_of_reach in prop::bool::weighted(0.8),
        kept_safely in prop::bool::weighted(0.8),
        afterwards in option::weighted(0.8, select(&Afterwards::ALL[..])),
        days in -2..40i32,
    ) -> PrintingAnswers {
        PrintingAnswers {
            reason: reason.to_owned(),
            out_of_reach,
            kept_safely,
            afterwards,
            by: TODAY.checked_add(jiff::Span::new().days(days)).ok(),
        }
    }
}

prop_compose! {
    fn any_policy()(
        window in any::<bool>(),
        levels in btree_map(
            (select(controls(|_| true)), select(&Situation::AT_HOME[..])),
            select(vec![LevelRule::Required, LevelRule::Advised, LevelRule::NotApplicable]),
            0..6,
        ),
    ) -> Policy {
        let good = Case::all_good(Situation::EmployerPc).policy;
        Policy {
            connection_window: good.connection_window.filter(|_| window),
            levels,
            ..good
        }
    }
}

prop_compose! {
    fn any_case()(
        situation in select(&Situation::ALL[..]),
        computer in select(&Computer::ALL[..]),
        ksz_access in select(&Answer::ALL[..]),
        personal_data in select(&Answer::ALL[..]),
        printing in select(&Printing::ALL[..]),
        handling in option::of(any_printing()),
        answers in prop::collection::vec(any_answer(), Control::all().count()),
        measure in option::of(select(vec!["", "koptelefoon"])),
        observations in btree_map(select(controls(|control| control.is_observable())), any_observation(), 0..10),
        policy in any_policy(),
    ) -> Case {
        let mut case = Case::all_good(situation);
        if case.answers.situation.place == Place::Home && situation == Situation::PrivateDirect {
            case.answers.situation.computer = Some(computer);
        }
        case.answers.situation.ksz_access = ksz_access;
        case.answers.situation.personal_data_on_disk = personal_data;
        case.answers.situation.printing = Some(printing);
        case.answers.printing = handling;
        case.answers.answers = Control::all().zip(answers).filter(|(control, _)| answered(*control)).collect();
        if let Some(measure) = measure {
            case.answers.measures.insert(Control::SeparateRoom, measure.to_owned());
        }
        case.observations.observations = observations;
        case.policy = policy;
        case
    }
}

fn is_ready(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Ready | Verdict::ReadyWithConditions)
}

proptest! {
    #[test]
    fn a_required_control_that_does_not_hold_or_is_not_known_never_gives_ready(case in any_case()) {
        let assessment = case.assess();
        for finding in &assessment.findings {
            let fails = finding.level == Level::Required
                && !finding.control.is_about_ksz()
                && matches!(finding.status, Status::NotMet | Status::Undetermined);
            prop_assert!(!(fails && is_ready(assessment.verdict)), "{}", finding.control);
            if assessment.verdict == Verdict::NotReady {
                prop_assert_eq!(fails, assessment.because.contains(&finding.control));
            }
        }
    }

    #[test]
    fn a_failure_more_never_improves_the_verdict(case in any_case(), control in select(controls(|control| *control != Control::RemoteAccessOpen))) {
        let before = case.assess();
        let mut worse = case.clone();
        worse.fail(control);
        prop_assert!(worse.assess().verdict <= before.verdict, "declared");
        let mut worse = case;
        if control.is_observable() {
            worse.observations.observations.insert(control, Observation::action(Reason::NotFound));
            let after = worse.assess();
            prop_assert!(after.verdict <= before.verdict, "measured");
            prop_assert!(before.ksz != KszVerdict::Blocked || after.ksz == KszVerdict::Blocked);
        }
    }

    #[test]
    fn knowing_less_never_improves_the_verdict(case in any_case(), control in select(controls(|control| answered(*control)))) {
        let before = case.assess();
        let known_bad = before.finding(control).is_some_and(|finding| finding.status == Status::NotMet);
        let mut less = case;
        less.answers.answers.remove(&control);
        // Who declared "no" against a good measurement loses a contradiction by staying silent; all else gets no better.
        if !known_bad {
            prop_assert!(less.assess().verdict <= before.verdict);
        }
    }

    #[test]
    fn a_private_pc_without_two_factor_is_never_ready(case in any_case(), answer in select(vec![Answer::No, Answer::Unknown])) {
        let mut case = case;
        case.answers.situation = crate::assessment::sample::place(Situation::PrivateDirect);
        case.answers.answers.insert(Control::TwoFactor, answer);
        let assessment = case.assess();
        prop_assert_eq!(assessment.verdict, Verdict::NotReady);
        prop_assert!(assessment.because.contains(&Control::TwoFactor));
    }

    #[test]
    fn a_private_pc_without_a_window_is_at_best_ready_with_conditions_in_any_case(case in any_case()) {
        let mut case = case;
        case.answers.situation = crate::assessment::sample::place(Situation::PrivateDirect);
        case.policy.connection_window = None;
        prop_assert!(case.assess().verdict <= Verdict::ReadyWithConditions);
    }

    #[test]
    fn undetermined_never_counts_as_met(case in any_case()) {
        let assessment = case.assess();
        for control in controls(|control| answered(*control)) {
            let silent = case.answers.answers.get(&control).copied().unwrap_or_default() == Answer::Unknown;
            let observed = case.observations.observations.get(&control);
            let unmeasured = observed.is_none_or(|observation| observation.value == crate::observation::Value::Undetermined);
            let finding = assessment.finding(control).unwrap();
            if silent && unmeasured && finding.level != Level::NotApplicable {
                prop_assert_eq!(finding.status, Status::Undetermined, "{}", control);
            }
        }
        let needed = [Control::UsagePolicy, Control::KszRoute, Control::EidReader];
        let all_met = needed.iter().all(|control| assessment.finding(*control).unwrap().status == Status::Met);
        prop_assert_eq!(assessment.ksz == KszVerdict::Ready, all_met && assessment.ksz != KszVerdict::NotNeeded);
    }

    #[test]
    fn the_order_in_which_answers_are_given_does_not_matter(case in any_case(), order in Just(controls(|_| true)).prop_shuffle()) {
        let lines: String = order
            .iter()
            .filter_map(|control| Some(format!("{control} = \"{}\"\n", case.answers.answers.get(control)?.id())))
            .collect();
        let mut bare = case.answers.clone();
        bare.answers.clear();
        let file = format!("{}\n[answers]\n{}", bare.to_toml(), lines);
        let policy = Case::all_good(Situation::EmployerPc).policy;
        let mixed = crate::answers::Answers::parse(file.as_bytes(), &policy).unwrap();
        let result = assess(&mixed, Some(&case.observations), &case.policy, TODAY);
        prop_assert_eq!(result, Ok(case.assess()));
    }

    #[test]
    fn ready_means_that_every_required_control_holds_without_a_doubt(case in any_case()) {
        let assessment = case.assess();
        if assessment.verdict == Verdict::Ready {
            prop_assert_eq!(&assessment.conditions, &Vec::new());
            for finding in assessment.findings.iter().filter(|finding| finding.level == Level::Required && !finding.control.is_about_ksz()) {
                prop_assert_eq!(finding.status, Status::Met, "{}", finding.control);
            }
        }
        prop_assert_eq!(assessment.verdict == Verdict::OnSite, assessment.situation == Situation::Office);
    }
}
