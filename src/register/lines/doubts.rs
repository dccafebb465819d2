//! What makes checklists doubtful beside one another: keys that change, keys of two people, two at once.

use std::collections::{HashMap, HashSet};

use jiff::{Timestamp, Zoned};

use super::super::line::{Doubt, Entry};
use super::{Group, Person};
use crate::verification::{Reason, Weight};

/// Marks the groups with their doubts.
pub(super) fn marked(mut groups: Vec<Group>) -> Vec<Group> {
    let mut of_person: HashMap<Person, Vec<usize>> = HashMap::new();
    let mut of_key: HashMap<Vec<u8>, HashSet<Person>> = HashMap::new();
    for (index, group) in groups.iter().enumerate() {
        let person = group.person.clone();
        of_person.entry(person.clone()).or_default().push(index);
        of_key.entry(key(group)).or_default().insert(person);
    }
    for index in 0..groups.len() {
        let group = &groups[index];
        let vouched_for = group.is_vouched_for;
        let changed = of_person[&group.person].iter().any(|other| {
            let other = &groups[*other];
            key(other) != key(group) && (other.is_vouched_for || first(other) < first(group))
        });
        let shared = of_key[&key(group)].len() > 1;
        let mut doubts = of_entries(&group.entries);
        // Once somebody compared the new key, the question is answered.
        doubts.extend((changed && !vouched_for).then_some(Doubt::KeyChanged));
        doubts.extend((shared && !vouched_for).then_some(Doubt::KeyOfAnother));
        groups[index].doubts = doubts;
    }
    groups
}

/// Tells of each group whether a newer one took its place: same person, same nickname of the PC, and a key that is vouched
/// for; else whoever signs in another's name could hide that person's checklist.
pub(super) fn superseded(groups: &[Group]) -> Vec<bool> {
    let mut newest: HashMap<(Person, String), Option<Timestamp>> = HashMap::new();
    for group in groups.iter().filter(|group| group.is_vouched_for) {
        if let Some(pc) = pc(group) {
            let last = newest.entry(pc).or_default();
            *last = (*last).max(signed_at(group.entries.first()));
        }
    }
    groups
        .iter()
        .map(|group| {
            let last = pc(group).and_then(|pc| newest.get(&pc));
            last.is_some_and(|last| *last > signed_at(group.entries.first()))
        })
        .collect()
}

fn of_entries(entries: &[Entry]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let Some(newest) = entries.first() else {
        return doubts;
    };
    if let Some(second) = entries.get(1)
        && signed_at(Some(newest)) == signed_at(Some(second))
        && newest.checklist != second.checklist
    {
        doubts.push(Doubt::TwoAtOnce);
    }
    if newest.signer_doubts.contains(&Reason::SignerNameChanged) {
        doubts.push(Doubt::KeyOfAnother);
    }
    if newest
        .answer
        .as_ref()
        .is_some_and(|answer| !answer.is_vouched_for())
    {
        doubts.push(Doubt::AnswerNotVouchedFor);
    }
    if newest.reasons.iter().copied().any(is_own_doubt) {
        doubts.push(Doubt::Verification);
    }
    doubts
}

/// Tells whether verification has a doubt that no state says already.
fn is_own_doubt(reason: Reason) -> bool {
    let in_states = [
        Reason::SignerUnknown,
        Reason::SignerNameChanged,
        Reason::TextNotComparedYet,
        Reason::TextNotCompared,
    ];
    reason.weight() == Weight::Doubt && !in_states.contains(&reason)
}

fn key(group: &Group) -> Vec<u8> {
    let signer = group.entries.first().and_then(|one| one.signer.as_ref());
    signer.map_or_else(Vec::new, |signer| signer.public_key_info.clone())
}

fn pc(group: &Group) -> Option<(Person, String)> {
    let checklist = group.entries.first()?.checklist.as_ref()?;
    let nickname = checklist.worker.pc_nickname.as_ref()?;
    Some((group.person.clone(), super::fold(nickname)))
}

/// When the oldest checklist of the group was signed.
fn first(group: &Group) -> Option<Timestamp> {
    signed_at(group.entries.last())
}

fn signed_at(entry: Option<&Entry>) -> Option<Timestamp> {
    entry?.signed_at.as_ref().map(Zoned::timestamp)
}
