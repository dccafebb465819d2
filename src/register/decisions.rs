//! All decisions of a register together, and what holds because of them.
//!
//! Registers merge by taking every decision once, in the order of their moments: the later one about the same thing holds,
//! and the earlier ones stay as history. Merging in any order gives the same.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::decision::{
    Comparison, ConditionOf, Decision, Keeper, KeptAnswer, Note, VouchedSigner, Vouching, What,
    Withdrawal,
};
use super::line::{DoneMark, EntrySigner, LineId};
use super::roster::RosterRow;
use crate::checklist::RecordedCondition;
use crate::verification::{SignerRole, Trust, Vouched};

/// What people decided, in the order in which they did, and what holds now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decisions {
    all: Vec<Decision>,
    vouched: HashMap<(VouchedSigner, SignerRole), Vouching>,
    /// The last withdrawal about each key, with whom it was about.
    withdrawn: HashMap<String, (VouchedSigner, Withdrawal)>,
    notes: HashMap<String, Vec<Note>>,
    done: HashMap<ConditionOf, DoneMark>,
    /// The answers that keepers gave, by the checklist, in the order of the decisions.
    answers: HashMap<String, Vec<KeptAnswer>>,
    roster: Vec<RosterRow>,
    retention_months: Option<u32>,
}

/// One step in the history of a signer: vouched for or withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VouchingStep {
    /// Who decided.
    pub by: Keeper,
    /// When.
    pub on: Date,
    /// How the code was compared, and what the signer signs; `None` for a withdrawal.
    pub compared: Option<(Comparison, SignerRole)>,
    /// Why it was withdrawn; empty without a reason.
    pub why: String,
    /// The signer, with the name and organisation of that decision.
    pub signer: VouchedSigner,
}

impl From<&EntrySigner> for VouchedSigner {
    fn from(signer: &EntrySigner) -> Self {
        Self {
            public_key: base16ct::lower::encode_string(&signer.public_key_info),
            name: signer.name.clone(),
            organisation: signer.organisation.clone(),
        }
    }
}

impl Decisions {
    /// Merges decisions of any number of registers.
    #[must_use]
    pub fn merge(decisions: impl IntoIterator<Item = Decision>) -> Self {
        let mut all: Vec<Decision> = decisions.into_iter().collect();
        all.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
        all.dedup_by(|one, other| one.id == other.id);
        let mut merged = Self::default();
        for decision in &all {
            merged.apply(decision);
        }
        merged.all = all;
        merged
    }

    /// Returns every decision, oldest first.
    #[must_use]
    pub fn all(&self) -> &[Decision] {
        &self.all
    }

    /// Returns the moment for a decision that is taken in view of all of these: it comes after each of them, also where a
    /// colleague's clock runs ahead. Else a key that somebody withdraws would go on being vouched for.
    #[must_use]
    pub fn moment_after(&self, now: Timestamp) -> Timestamp {
        let last = self.all.last().map(|decision| decision.at);
        let next = last.and_then(|last| last.checked_add(SignedDuration::from_nanos(1)).ok());
        next.map_or(now, |next| next.max(now))
    }

    /// Adds everybody who is vouched for now.
    pub fn add_to(&self, trust: &mut Trust) {
        for (signer, role) in self.vouched.keys() {
            // What is no hexadecimal is nobody's key: it vouches for nothing.
            if let Ok(public_key_info) = base16ct::lower::decode_vec(&signer.public_key) {
                trust.vouch(Vouched {
                    public_key_info,
                    name: signer.name.clone(),
                    organisation: signer.organisation.clone(),
                    role: *role,
                });
            }
        }
    }

    /// Returns who vouches for a signer in this role, if somebody does.
    #[must_use]
    pub fn vouching(&self, signer: &EntrySigner, role: SignerRole) -> Option<&Vouching> {
        self.vouched.get(&(VouchedSigner::from(signer), role))
    }

    /// Tells whether somebody vouches for a signer in this role.
    #[must_use]
    pub fn vouches_for(&self, signer: &VouchedSigner, role: SignerRole) -> bool {
        self.vouched.contains_key(&(signer.clone(), role))
    }

    /// Returns who last withdrew a signer's key, under whatever name, unless somebody vouched for the same signer again since.
    #[must_use]
    pub fn withdrawal(&self, signer: &EntrySigner) -> Option<&Withdrawal> {
        let key = VouchedSigner::from(signer).public_key;
        self.withdrawn.get(&key).map(|(_, withdrawal)| withdrawal)
    }

    /// Returns what was decided about a key under any name, oldest first.
    #[must_use]
    pub fn history(&self, public_key_info: &[u8]) -> Vec<VouchingStep> {
        let public_key = base16ct::lower::encode_string(public_key_info);
        let step = |decision: &Decision| {
            let (signer, compared, why) = match &decision.what {
                What::Vouched {
                    signer,
                    compared,
                    role,
                } => (signer, Some((*compared, *role)), String::new()),
                What::Withdrawn { signer, why } => (signer, None, why.clone()),
                What::Noted { .. }
                | What::Answered { .. }
                | What::ConditionDone { .. }
                | What::ConditionReopened { .. }
                | What::RosterReplaced { .. }
                | What::RetentionSet { .. } => return None,
            };
            (signer.public_key == public_key).then(|| VouchingStep {
                by: decision.by.clone(),
                on: decision.on,
                compared,
                why,
                signer: signer.clone(),
            })
        };
        self.all.iter().filter_map(step).collect()
    }

    /// Returns the notes about a line, oldest first.
    #[must_use]
    pub fn notes(&self, line: &LineId) -> &[Note] {
        self.notes.get(&line.0).map_or(&[], Vec::as_slice)
    }

    /// Returns the mark that a condition of a checklist is done; `checklist` is one of
    /// [`names_of_checklist`](super::line::names_of_checklist).
    #[must_use]
    pub fn done(&self, checklist: &[u8; 32], condition: &RecordedCondition) -> Option<&DoneMark> {
        self.done.get(&ConditionOf {
            checklist: base16ct::lower::encode_string(checklist),
            control: condition.control,
            kind: condition.kind,
        })
    }

    /// Returns the answers that keepers gave to a checklist, by its [`checklist_hash`](super::line::Entry::checklist_hash), the
    /// oldest decision first.
    #[must_use]
    pub fn answers(&self, checklist: &[u8; 32]) -> &[KeptAnswer] {
        let checklist = base16ct::lower::encode_string(checklist);
        self.answers.get(&checklist).map_or(&[], Vec::as_slice)
    }

    /// Returns who is expected to hand in; nobody without a roster.
    #[must_use]
    pub fn roster(&self) -> &[RosterRow] {
        &self.roster
    }

    /// Returns how many months after the signature checklists are kept; `None` where nobody decided it.
    #[must_use]
    pub fn retention_months(&self) -> Option<u32> {
        self.retention_months
    }

    fn apply(&mut self, decision: &Decision) {
        let (by, on) = (&decision.by, decision.on);
        match &decision.what {
            What::Vouched {
                signer,
                compared,
                role,
            } => {
                let vouching = Vouching {
                    by: by.clone(),
                    on,
                    compared: *compared,
                };
                self.vouched.insert((signer.clone(), *role), vouching);
                let withdrawn = self.withdrawn.get(&signer.public_key);
                if withdrawn.is_some_and(|(one, _)| one == signer) {
                    self.withdrawn.remove(&signer.public_key);
                }
            }
            What::Withdrawn { signer, why } => {
                // The key is what was stolen or given away, whatever it is called by.
                (self.vouched).retain(|(one, _), _| one.public_key != signer.public_key);
                let withdrawal = Withdrawal {
                    by: by.clone(),
                    on,
                    why: why.clone(),
                };
                let key = signer.public_key.clone();
                self.withdrawn.insert(key, (signer.clone(), withdrawal));
            }
            What::Answered { answer } => {
                let given = self.answers.entry(answer.checklist.clone()).or_default();
                given.push(answer.clone());
            }
            What::Noted { line, text } => {
                let note = Note {
                    by: by.clone(),
                    on,
                    text: text.clone(),
                };
                self.notes.entry(line.clone()).or_default().push(note);
            }
            What::ConditionDone { condition, note } => {
                let mark = DoneMark {
                    on,
                    by: by.name.clone(),
                    note: note.clone(),
                };
                self.done.insert(condition.clone(), mark);
            }
            What::ConditionReopened { condition } => {
                self.done.remove(condition);
            }
            What::RosterReplaced { rows } => self.roster.clone_from(rows),
            What::RetentionSet { months } => self.retention_months = Some(*months),
        }
    }
}

#[cfg(test)]
mod tests {
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
}
