//! What makes checklists doubtful beside one another: keys that change, keys of two people, two at once.

use std::collections::{HashMap, HashSet};

use jiff::{Timestamp, Zoned};

use super::super::line::{AnswerRank, Doubt, Entry, contradicting, sent_back_before, unconfirmed};
use super::{Group, Person};
use crate::verification::Reason;

/// Marks the groups with their doubts.
pub(super) fn marked(mut groups: Vec<Group>) -> Vec<Group> {
    let mut of_person: HashMap<Person, Vec<usize>> = HashMap::new();
    let mut of_name: HashMap<String, Vec<usize>> = HashMap::new();
    let mut of_key: HashMap<Vec<u8>, HashSet<Person>> = HashMap::new();
    for (index, group) in groups.iter().enumerate() {
        let person = group.person.clone();
        of_person.entry(person.clone()).or_default().push(index);
        let name = person.0.clone();
        of_name.entry(name).or_default().push(index);
        of_key.entry(key(group)).or_default().insert(person);
    }
    for index in 0..groups.len() {
        let group = &groups[index];
        let vouched_for = group.is_vouched_for;
        // Which of them came first says nothing: each claims its own time.
        let of_another_key = |other: &usize| key(&groups[*other]) != key(group);
        let several = of_person[&group.person].iter().any(of_another_key);
        let mut elsewhere = of_name[&group.person.0].iter();
        let elsewhere =
            elsewhere.any(|other| groups[*other].person != group.person && of_another_key(other));
        let shared = of_key[&key(group)].len() > 1;
        let mut doubts = of_entries(&group.entries);
        // Once somebody compared this key, the question is answered.
        doubts.extend((several && !vouched_for).then_some(Doubt::KeyChanged));
        doubts.extend((elsewhere && !vouched_for).then_some(Doubt::SameNameElsewhere));
        doubts.extend((shared && !vouched_for).then_some(Doubt::KeyOfAnother));
        groups[index].doubts = doubts;
    }
    groups
}

/// Tells of each group whether a newer one took its place: same person, same nickname of the PC, and a key that is vouched
/// for; else whoever signs in another's name could hide that person's checklist.
pub(super) fn superseded(groups: &[Group]) -> Vec<bool> {
    let mut newest: HashMap<(Person, String), Option<Timestamp>> = HashMap::new();
    let counts = |group: &&Group| group.is_vouched_for && !is_ahead(group);
    for group in groups.iter().filter(counts) {
        if let Some(pc) = pc(group) {
            let last = newest.entry(pc).or_default();
            *last = (*last).max(signed_at(group.entries.first()));
        }
    }
    groups
        .iter()
        .map(|group| {
            let last = pc(group).and_then(|pc| newest.get(&pc));
            last.is_some_and(|last| *last > signed_at(group.entries.first())) && !is_ahead(group)
        })
        .collect()
}

fn of_entries(entries: &[Entry]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let Some(newest) = entries.first() else {
        return doubts;
    };
    let others = || entries.iter().skip(1);
    let at_once = |other: &Entry| {
        signed_at(Some(newest)) == signed_at(Some(other)) && newest.checklist != other.checklist
    };
    if others().any(at_once) {
        doubts.push(Doubt::TwoAtOnce);
    }
    let copies = || entries.iter().filter(|one| one.is_copy_of(newest));
    if others().any(|other| other.ahead.is_some() && newest.ahead.is_none())
        || copies().any(|copy| is_set_aside(copy, newest))
    {
        doubts.push(Doubt::OtherInFuture);
    }
    if newest.signer_doubts.contains(&Reason::SignerNameChanged) {
        doubts.push(Doubt::KeyOfAnother);
    }
    if unconfirmed(copies()).next().is_some() {
        doubts.push(Doubt::AnswerNotVouchedFor);
    }
    let counting = newest.counting_answer();
    if counting.is_some_and(|one| contradicting(copies(), one).next().is_some()) {
        doubts.push(Doubt::AnswersDiffer);
    }
    if sent_back_before(newest, others()).is_some() {
        doubts.push(Doubt::AfterSentBack);
    }
    if is_measured_another_day(newest) {
        doubts.push(Doubt::MeasuredAnotherDay);
    }
    if newest.own_doubts().next().is_some() {
        doubts.push(Doubt::Verification);
    }
    doubts
}

/// Tells whether more than a day lies between measuring the PC and the check: what was measured says little of it then.
fn is_measured_another_day(entry: &Entry) -> bool {
    let checklist = entry.checklist.as_ref();
    let days = checklist.and_then(|checklist| {
        let measured_on = checklist.measurement.at()?.date();
        let apart = measured_on.duration_until(checklist.assessed_on).abs();
        Some(apart.as_hours() / 24)
    });
    days.is_some_and(|days| days > 1)
}

/// Tells whether a copy has an answer that would count, were its moment not in the future.
fn is_set_aside(copy: &Entry, newest: &Entry) -> bool {
    let is_ahead = matches!(copy.answer_rank(), AnswerRank::Ahead(_));
    is_ahead && copy.answer != newest.answer
}

fn is_ahead(group: &Group) -> bool {
    let newest = group.entries.first();
    newest.is_some_and(|newest| newest.ahead.is_some())
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

fn signed_at(entry: Option<&Entry>) -> Option<Timestamp> {
    entry?.signed_at.as_ref().map(Zoned::timestamp)
}
