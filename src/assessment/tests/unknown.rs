//! What nobody knows or nobody measured.

use super::*;

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
