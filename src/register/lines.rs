//! From found files to lines: one per person and PC, with its state, its doubts and what is still to do.
//!
//! A line is the key, the folded name and the organisation together. Its newest checklist, by the signer's clock, says
//! where it stands; older ones stand behind it. A file that is no intact checklist is a line of its own, since nothing in
//! it may be believed, not even the name. People of the roster for whom nothing was found are lines too.
//!
//! Lines are made anew from what was found whenever trust, decisions, roster or the day change; it reads no clock and no file.

mod doubts;
mod entry;
mod policy;
mod state;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use jiff::Zoned;

use super::decision::hexadecimal;
use super::decisions::Decisions;
use super::examination::FoundFile;
use super::line::{Doubt, Entry, FollowedCondition, Line, LineId, State};
use super::name::{FoldedName, fold};
use super::roster::RosterRow;
use super::roster::matching::{Found, Roster};
use super::visible::{hides_something, visible};
use crate::verification::{Trust, TrustedAs};

pub use policy::KnownPolicy;

/// What found files are looked at with.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// What people decided.
    pub decisions: &'a Decisions,
    /// Everybody who is trusted, those of the decisions among them (see [`Decisions::add_to`]).
    pub trust: &'a Trust,
    /// Who is expected to hand in.
    pub roster: &'a Roster,
    /// The policy in force; `None` where the register knows none, and nothing is asked to be checked again.
    pub policy: Option<&'a KnownPolicy>,
    /// The moment, in the keeper's time zone.
    pub now: &'a Zoned,
}

/// A person: the folded name and organisation.
type Person = (String, String);

/// The checklists of one person and key, newest first, and what is known of them together.
struct Group {
    person: Person,
    entries: Vec<Entry>,
    /// What is known of the key under the newest checklist's name.
    trusted_as: TrustedAs,
    doubts: Vec<Doubt>,
}

/// Makes the lines, in the order in which a team lead should look at them.
#[must_use]
pub fn lines(files: &[FoundFile], basis: &Basis<'_>) -> Vec<Line> {
    let (groups, alone) = grouped(files, basis);
    let mut groups = doubts::marked(groups);
    let superseded = doubts::superseded(&groups);
    let handed_in = match_roster(&mut groups, basis.roster);
    let mut lines: Vec<Line> = groups
        .into_iter()
        .zip(superseded)
        .map(|(group, superseded)| of_group(group, superseded.then_some(State::Superseded), basis))
        .collect();
    lines.extend(alone.into_iter().map(|entry| of_file(entry, basis)));
    for (row, found) in basis.roster.rows().zip(handed_in) {
        if found != HandedIn::Yes {
            lines.push(of_roster(row, found, basis));
        }
    }
    let order = |line: &Line| (line.state, fold(&line.name), line.id.clone());
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
            let moment = |entry: &Entry| entry.signed_at.as_ref().map(Zoned::timestamp);
            (moment(other), other.hash).cmp(&(moment(one), one.hash))
        });
        let signer = entries.first().and_then(|one| one.signer.as_ref());
        let trusted_as = signer.map_or(TrustedAs::Unknown, |signer| {
            let (name, organisation) = (&signer.name, &signer.organisation);
            basis.trust.of(&signer.public_key_info, name, organisation)
        });
        Group {
            person,
            entries,
            trusted_as,
            doubts: Vec::new(),
        }
    };
    let mut groups: Vec<Group> = by_key.into_iter().map(group).collect();
    groups.sort_by(|one, other| one.person.cmp(&other.person));
    (groups, alone)
}

/// Whether somebody of the roster handed in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HandedIn {
    Yes,
    /// Somebody of nearly this name did.
    Perhaps,
    No,
}

/// Looks everybody up in the roster and tells of each of its rows whether that person handed in.
fn match_roster(groups: &mut [Group], roster: &Roster) -> Vec<HandedIn> {
    let mut handed_in = vec![HandedIn::No; roster.rows().count()];
    if roster.is_empty() {
        return handed_in;
    }
    for group in groups {
        let Some(checklist) = group.entries.first().and_then(|one| one.checklist.as_ref()) else {
            continue;
        };
        let worker = &checklist.worker;
        match roster.find(&worker.name, &worker.organisation) {
            Found::Row(row) => handed_in[row] = HandedIn::Yes,
            Found::Several(rows) => {
                group.doubts.push(Doubt::SeveralOnRoster);
                for row in rows {
                    handed_in[row] = HandedIn::Yes;
                }
            }
            Found::Near(rows) => {
                group.doubts.push(Doubt::NameNearRoster);
                for row in rows {
                    if handed_in[row] == HandedIn::No {
                        handed_in[row] = HandedIn::Perhaps;
                    }
                }
            }
            Found::Nobody => group.doubts.push(Doubt::NotOnRoster),
        }
    }
    handed_in
}

fn of_group(group: Group, superseded: Option<State>, basis: &Basis<'_>) -> Line {
    let Group {
        person,
        entries,
        mut doubts,
        ..
    } = group;
    let mut entries = entries.into_iter();
    let newest = entries.next();
    let code = newest.as_ref().and_then(|entry| entry.key);
    let code = code.map_or_else(String::new, |code| code.groups().concat());
    let id = LineId(format!("key/{code}/{}/{}", person.0, person.1));
    let checklist = newest.as_ref().and_then(|entry| entry.checklist.clone());
    let conditions = newest.as_ref().map_or_else(Vec::new, |entry| {
        let conditions = entry.checklist.iter().flat_map(|one| &one.conditions);
        conditions
            .map(|condition| FollowedCondition {
                condition: *condition,
                done: basis.decisions.done(&entry.hash, condition).cloned(),
            })
            .collect()
    });
    let state = superseded.unwrap_or_else(|| match &newest {
        Some(entry) => state::of(entry, &conditions, basis),
        None => State::Unreadable,
    });
    let (mut name, mut organisation, mut nickname, mut language) = Default::default();
    if let Some(checklist) = &checklist {
        name = checklist.worker.name.clone();
        organisation = checklist.worker.organisation.clone();
        nickname = checklist.worker.pc_nickname.clone();
        language = Some(checklist.language);
    }
    let email = match basis.roster.find(&name, &organisation) {
        Found::Row(row) => basis.roster.rows().nth(row).map(|row| row.email.clone()),
        Found::Several(_) | Found::Near(_) | Found::Nobody => None,
    };
    let shown = newest.iter().flat_map(|entry| &entry.places);
    if [&name, &organisation]
        .into_iter()
        .any(|text| hides_something(text))
        || shown.into_iter().any(entry::has_odd_place)
    {
        doubts.push(Doubt::OddCharacters);
    }
    doubts.sort_unstable();
    doubts.dedup();
    let vouching = newest
        .as_ref()
        .and_then(|entry| basis.decisions.vouching(entry.signer.as_ref()?))
        .cloned();
    Line {
        notes: basis.decisions.notes(&id).to_vec(),
        id,
        name: visible(&name),
        organisation: visible(&organisation),
        email: email.filter(|email| !email.is_empty()),
        pc_nickname: nickname.map(|nickname| visible(&nickname)),
        language,
        state,
        doubts,
        newest,
        earlier: entries.collect(),
        conditions,
        vouching,
    }
}

fn of_file(entry: Entry, basis: &Basis<'_>) -> Line {
    let id = LineId(format!("file/{}", hexadecimal(&entry.hash)));
    let odd = entry.places.iter().any(entry::has_odd_place);
    let mut line = empty(id, state::of(&entry, &[], basis), basis);
    line.doubts.extend(odd.then_some(Doubt::OddCharacters));
    line.newest = Some(entry);
    line
}

fn of_roster(row: &RosterRow, handed_in: HandedIn, basis: &Basis<'_>) -> Line {
    let id = LineId(format!(
        "roster/{}/{}/{}",
        FoldedName::of(&row.name).key(),
        fold(&row.organisation),
        row.email.to_lowercase()
    ));
    let mut line = empty(id, State::NotHandedIn, basis);
    let near = handed_in == HandedIn::Perhaps;
    line.doubts.extend(near.then_some(Doubt::NameNearRoster));
    let texts = [&row.name, &row.organisation, &row.email];
    let odd = texts.into_iter().any(|text| hides_something(text));
    line.doubts.extend(odd.then_some(Doubt::OddCharacters));
    line.name = visible(&row.name);
    line.organisation = visible(&row.organisation);
    line.email = Some(visible(&row.email)).filter(|email| !email.is_empty());
    line
}

/// A line of which nothing but its state is known.
fn empty(id: LineId, state: State, basis: &Basis<'_>) -> Line {
    Line {
        notes: basis.decisions.notes(&id).to_vec(),
        id,
        name: String::new(),
        organisation: String::new(),
        email: None,
        pc_nickname: None,
        language: None,
        state,
        doubts: Vec::new(),
        newest: None,
        earlier: Vec::new(),
        conditions: Vec::new(),
        vouching: None,
    }
}
