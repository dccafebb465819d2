//! Checklists made by rules of one's own that are called the built-in ones.

use super::super::{Reason, Status, verify};
use super::samples::*;
use crate::checklist::Checklist;
use crate::checklist::samples::{Sample, record};
use crate::control::{Control, Level};
use crate::policy::Policy;
use crate::text::Language;

fn judged(change: impl Fn(&mut Checklist)) -> (Status, Vec<Reason>) {
    let mut checklist = record(Sample::Ready, Language::Nl);
    checklist
        .policy
        .version
        .clone_from(&Policy::built_in().version);
    change(&mut checklist);
    let worker = worker_of(&checklist);
    let pdf = signed_record(&checklist, &worker, &time());
    let found = verify(&pdf, &vouched(&[&worker]), now());
    (found.status, found.reasons)
}

#[test]
fn who_calls_rules_of_his_own_the_built_in_ones_deceives() {
    assert_eq!(judged(|_| ()), (Status::Valid, Vec::new()));
    let longer = |checklist: &mut Checklist| {
        checklist.valid_until = checklist.valid_until.tomorrow().unwrap();
    };
    let lower = |checklist: &mut Checklist| {
        let mut findings = checklist.findings.iter_mut();
        let antivirus = findings.find(|one| one.control == Control::Antivirus);
        antivirus.unwrap().level = Level::Advised;
    };
    let deceit = (Status::Invalid, vec![Reason::RulesNotTheBuiltIn]);
    assert_eq!(judged(longer), deceit);
    assert_eq!(judged(lower), deceit);
}

#[test]
fn who_says_that_the_rules_are_those_of_a_file_does_not_deceive() {
    let honest = |checklist: &mut Checklist| {
        checklist.valid_until = checklist.valid_until.tomorrow().unwrap();
        checklist.policy.hash = Some("ee".to_owned());
    };
    assert_eq!(judged(honest), (Status::Valid, Vec::new()));
}
