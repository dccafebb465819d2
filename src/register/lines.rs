//! From found files to lines: one per person and PC, with its state, its doubts and what is still to do.
//!
//! A line is the key, the folded name and the organisation together. Its newest checklist, by the signer's clock, says
//! where it stands, with the newest answer to it by somebody who is vouched for as answering; the rest stands behind it. What
//! claims to come from the future comes after everything that does not. A file that is no intact checklist is a line of its own, since nothing in
//! it may be believed, not even the name. People of the roster for whom nothing was found are lines too.
//!
//! Lines are made anew from what was found whenever trust, decisions, roster or the day change; it reads no clock and no file.

mod compose;
mod doubts;
mod entry;
mod expected;
mod kept_answer;
mod state;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use expected::HandedIn;
use jiff::Zoned;

use super::decisions::Decisions;
use super::examination::FoundFile;
use super::line::{Doubt, Entry, Line, State};
use super::name::{FoldedName, fold};
use super::roster::matching::Roster;
use crate::assessment::Verdict;
use crate::policy::store::InForce;
use crate::verification::Trust;

/// What found files are looked at with.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// What people decided.
    pub decisions: &'a Decisions,
    /// Everybody who is trusted, those of the decisions among them (see [`Decisions::add_to`]).
    pub trust: &'a Trust,
    /// Who is expected to hand in.
    pub roster: &'a Roster,
    /// The policy and bulletins in force; [`InForce::nothing`] where the keeper's PC knows none.
    pub rules: &'a InForce,
    /// The moment, in the keeper's time zone.
    pub now: &'a Zoned,
}

/// A person: the folded name and organisation.
type Person = (String, String);

/// The checklists of one person and key, newest first, and what is known of them together.
struct Group {
    person: Person,
    entries: Vec<Entry>,
    /// Whether the first signer of the newest checklist is trusted under its name.
    is_vouched_for: bool,
    doubts: Vec<Doubt>,
    /// The names of the roster that this one may stand for.
    looks_like: Vec<String>,
}

/// Makes the lines, in the order in which a team lead should look at them.
#[must_use]
pub fn lines(files: &[FoundFile], basis: &Basis<'_>) -> Vec<Line> {
    let (groups, alone) = grouped(files, basis);
    let mut groups = doubts::marked(groups);
    let superseded = doubts::superseded(&groups);
    let handed_in = expected::matched(&mut groups, basis.roster);
    let mut lines: Vec<Line> = groups
        .into_iter()
        .zip(superseded)
        .map(|(group, superseded)| {
            compose::of_group(group, superseded.then_some(State::Superseded), basis)
        })
        .collect();
    lines.extend(
        alone
            .into_iter()
            .map(|entry| compose::of_file(entry, basis)),
    );
    for (row, found) in basis.roster.rows().zip(handed_in) {
        match found {
            HandedIn::Yes => {}
            HandedIn::No => lines.push(compose::of_roster(row, Vec::new(), basis)),
            HandedIn::Perhaps(as_whom) => lines.push(compose::of_roster(row, as_whom, basis)),
        }
    }
    // Files that are nobody's have no name; people look for them by where they lie.
    let place = |line: &Line| Some(line.newest.as_ref()?.places.first()?.written());
    let order = |line: &Line| {
        let name = fold(&line.name);
        (line.urgency(), name, place(line), line.id.clone())
    };
    lines.sort_by_cached_key(order);
    lines
}

/// Groups checklists by key, name and organisation; what is none comes back alone.
fn grouped(files: &[FoundFile], basis: &Basis<'_>) -> (Vec<Group>, Vec<Entry>) {
    let mut by_key: HashMap<(Vec<u8>, Person), Vec<Entry>> = HashMap::new();
    let mut alone = Vec::new();
    for file in files {
        let entry = entry::of(file, basis);
        match (&entry.checklist, &entry.signer) {
            (Some(checklist), Some(signer)) => {
                let worker = &checklist.worker;
                let person = (
                    FoldedName::of(&worker.name).key(),
                    fold(&worker.organisation),
                );
                let key = (signer.public_key_info.clone(), person);
                by_key.entry(key).or_default().push(entry);
            }
            _ => alone.push(entry),
        }
    }
    let group = |((_, person), mut entries): (_, Vec<Entry>)| {
        entries.sort_by(|one, other| {
            let rank = |entry: &Entry| {
                let signed_at = entry.signed_at.as_ref().map(Zoned::timestamp);
                let time = (entry.ahead.is_none(), signed_at);
                // Of two checklists of one moment the one that allows no telework is believed.
                (
                    time,
                    allows_no_telework(entry),
                    entry.answer_rank(),
                    entry.hash,
                )
            };
            rank(other).cmp(&rank(one))
        });
        kept_answer::of_earlier(&mut entries, basis);
        Group {
            person,
            is_vouched_for: entries.first().is_some_and(Entry::is_vouched_for),
            entries,
            doubts: Vec::new(),
            looks_like: Vec::new(),
        }
    };
    let mut groups: Vec<Group> = by_key.into_iter().map(group).collect();
    groups.sort_by(|one, other| one.person.cmp(&other.person));
    (groups, alone)
}

/// Tells whether the verdict of a checklist is against telework.
fn allows_no_telework(entry: &Entry) -> bool {
    let verdict = entry.checklist.as_ref().map(|checklist| checklist.verdict);
    matches!(verdict, Some(Verdict::NotReady | Verdict::WorkOnSite))
}
