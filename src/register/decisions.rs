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
    /// The same by the worker's key.
    answers_to: HashMap<String, Vec<KeptAnswer>>,
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

    /// Takes out every key that is withdrawn, whoever else vouches for it, then adds everybody who is vouched for now.
    pub fn add_to(&self, trust: &mut Trust) {
        let withdrawn = self.withdrawn.keys();
        for key in withdrawn.filter_map(|key| base16ct::lower::decode_vec(key).ok()) {
            trust.withdraw(&key);
        }
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

    /// Returns the answers that keepers gave to whatever a key signed, the oldest decision first.
    #[must_use]
    pub fn answers_to(&self, public_key_info: &[u8]) -> &[KeptAnswer] {
        let public_key = base16ct::lower::encode_string(public_key_info);
        self.answers_to.get(&public_key).map_or(&[], Vec::as_slice)
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
                if let Some(worker) = &answer.worker {
                    let to = self.answers_to.entry(worker.public_key.clone());
                    to.or_default().push(answer.clone());
                }
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
mod tests;
