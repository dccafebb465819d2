//! What one control weighs in the verdict.

use super::*;
use crate::observation::Family;

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
fn antivirus_is_only_advised_where_none_is_expected() {
    let mut case = Case::all_good(EmployerPc);
    case.answers.answers.remove(&Control::Antivirus);
    case.observations.observations.insert(
        Control::Antivirus,
        Observation::undetermined(Reason::NotExpectedOnThisSystem),
    );
    for family in [Family::Windows, Family::Macos, Family::Other] {
        case.observations.system.family = family;
        let assessment = case.assess();
        assert_eq!(assessment.verdict, Verdict::NotReady, "{family:?}");
    }
    case.observations.system.family = Family::Linux;
    let assessment = case.assess();
    assert_eq!(assessment.verdict, Verdict::Ready);
    assert_eq!(assessment.advice, [Control::Antivirus]);
    let finding = assessment.finding(Control::Antivirus).unwrap();
    assert_eq!(finding.level, Level::Advised);
    assert_eq!(finding.reason, Some(Reason::NotExpectedOnThisSystem));
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
