//! What holds of several registers together.

use super::super::samples::{decision, signer, vouched, vouched_as, withdrawn};
use super::*;
use crate::verification::TrustedAs;

const CHECKLISTS: SignerRole = SignerRole::Checklists;
const ANSWERS: SignerRole = SignerRole::Answers;

#[test]
fn the_later_decision_about_a_signer_holds_whatever_the_order_of_merging() {
    let steps = [
        vouched(1, &signer(1)),
        withdrawn(2, &signer(1)),
        vouched(3, &signer(1)),
    ];
    for (count, holds) in [(1, true), (2, false), (3, true)] {
        let forwards = Decisions::merge(steps[..count].to_vec());
        let backwards = Decisions::merge(steps[..count].iter().rev().cloned());
        assert_eq!(forwards, backwards);
        assert_eq!(forwards.vouching(&signer(1), CHECKLISTS).is_some(), holds);
        assert_eq!(forwards.history(&signer(1).public_key_info).len(), count);
    }
}

#[test]
fn a_decision_that_stands_in_two_registers_counts_once() {
    let note = decision(
        1,
        What::Noted {
            line: "line".to_owned(),
            text: "called".to_owned(),
        },
    );
    let merged = Decisions::merge([note.clone(), note]);
    assert_eq!(merged.notes(&LineId("line".to_owned())).len(), 1);
    assert_eq!(merged.all().len(), 1);
}

#[test]
fn vouching_is_for_key_name_and_organisation_together() {
    let merged = Decisions::merge([vouched(1, &signer(1))]);
    let mut trust = Trust::default();
    merged.add_to(&mut trust);
    let one = signer(1);
    let of = |name: &str| trust.of(&one.public_key_info, name, &one.organisation, CHECKLISTS);
    assert_eq!(of(&one.name), TrustedAs::Trusted);
    assert_eq!(of("Andere Naam"), TrustedAs::Known);
    let other_key = signer(2).public_key_info;
    assert_eq!(
        trust.of(&other_key, &one.name, &one.organisation, CHECKLISTS),
        TrustedAs::Unknown
    );
}

#[test]
fn vouching_is_for_one_role_and_a_withdrawal_for_both() {
    let one = signer(1);
    let as_answerer = vouched_as(2, &one, ANSWERS);
    let of = |decisions: &[Decision]| {
        let merged = Decisions::merge(decisions.to_vec());
        let mut trust = Trust::default();
        merged.add_to(&mut trust);
        [CHECKLISTS, ANSWERS]
            .map(|role| trust.of(&one.public_key_info, &one.name, &one.organisation, role))
    };
    let [other, trusted] = [TrustedAs::OtherRole, TrustedAs::Trusted];
    assert_eq!(of(&[vouched(1, &one)]), [trusted, other]);
    assert_eq!(of(std::slice::from_ref(&as_answerer)), [other, trusted]);
    let both = [vouched(1, &one), as_answerer];
    assert_eq!(of(&both), [trusted, trusted]);
    let [first, second] = both;
    let withdrawn = [first, second, withdrawn(3, &one)];
    assert_eq!(of(&withdrawn), [TrustedAs::Unknown; 2]);
}

#[test]
fn a_withdrawn_key_is_withdrawn_under_every_name_until_the_same_signer_is_vouched_for_again() {
    let one = signer(1);
    let mut renamed = signer(1);
    renamed.name = "Andere Naam".to_owned();
    let steps = [
        vouched(1, &one),
        withdrawn(2, &one),
        vouched(3, &renamed),
        vouched(4, &one),
    ];
    for (count, expected) in [(1, false), (2, true), (3, true), (4, false)] {
        let merged = Decisions::merge(steps[..count].to_vec());
        for signer in [&one, &renamed] {
            assert_eq!(merged.withdrawal(signer).is_some(), expected, "{count}");
        }
        assert_eq!(merged.withdrawal(&signer(2)), None);
    }
}

#[test]
fn a_withdrawn_key_counts_no_more_also_where_a_file_still_vouches_for_it() {
    let one = signer(1);
    let of_file = Vouched {
        public_key_info: one.public_key_info.clone(),
        name: one.name.clone(),
        organisation: one.organisation.clone(),
        role: CHECKLISTS,
    };
    let steps = [vouched(1, &one), withdrawn(2, &one), vouched(3, &one)];
    for (count, expected) in [
        (0, TrustedAs::Trusted),
        (2, TrustedAs::Unknown),
        (3, TrustedAs::Trusted),
    ] {
        let mut trust = Trust::default();
        trust.vouch(of_file.clone());
        Decisions::merge(steps[..count].to_vec()).add_to(&mut trust);
        let found = trust.of(
            &one.public_key_info,
            &one.name,
            &one.organisation,
            CHECKLISTS,
        );
        assert_eq!(found, expected, "{count}");
    }
}

#[test]
fn who_withdraws_a_key_withdraws_it_under_every_spelling_that_was_vouched_for() {
    let mut renamed = signer(1);
    renamed.name = "VOORNAAM NAAM".to_owned();
    let both = [vouched(1, &signer(1)), vouched(2, &renamed)];
    let [first, second] = both.clone();
    let withdrawn = Decisions::merge([first, second, withdrawn(3, &signer(1))]);
    for signer in [&signer(1), &renamed] {
        let before = Decisions::merge(both.clone());
        assert!(before.vouching(signer, CHECKLISTS).is_some());
        assert_eq!(withdrawn.vouching(signer, CHECKLISTS), None);
    }
}

#[test]
fn a_withdrawal_holds_against_a_vouching_by_a_clock_that_runs_ahead() {
    let ahead = Decisions::merge([vouched(1000, &signer(1))]);
    let mut withdrawal = withdrawn(10, &signer(1));
    withdrawal.at = ahead.moment_after(withdrawal.at);
    let both = [withdrawal, ahead.all()[0].clone()];
    let merged = Decisions::merge(both);
    assert_eq!(merged.vouching(&signer(1), CHECKLISTS), None);
    let later = vouched(2000, &signer(1)).at;
    assert_eq!(merged.moment_after(later), later);
}

#[test]
fn the_last_roster_and_period_hold() {
    let row = RosterRow {
        name: "Voornaam Naam".to_owned(),
        organisation: String::new(),
        email: String::new(),
    };
    let merged = Decisions::merge([
        decision(2, What::RosterReplaced { rows: vec![row] }),
        decision(3, What::RetentionSet { months: 24 }),
        decision(1, What::RosterReplaced { rows: Vec::new() }),
    ]);
    assert_eq!(merged.roster().len(), 1);
    assert_eq!(merged.retention_months(), Some(24));
}
