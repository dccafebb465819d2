//! Puts a line together.

use super::super::alphabets::mixes_alphabets;
use super::super::follow_up::draft::plain_address;
use super::super::line::{
    AnswerStands, Doubt, Entry, FollowedCondition, Line, LineId, State, Validity,
    names_of_checklist,
};
use super::super::name::{FoldedName, fold};
use super::super::roster::RosterRow;
use super::super::roster::matching::Found;
use super::super::rules_standing::{MadeUnder, RulesStanding};
use super::super::visible::{hides_something, visible};
use super::{Basis, Group, kept_answer, state};
use crate::verification::SignerRole;

/// Makes the line of a person and key.
pub(super) fn of_group(group: Group, superseded: Option<State>, basis: &Basis<'_>) -> Line {
    let Group {
        person,
        entries,
        mut doubts,
        looks_like,
        ..
    } = group;
    let mut entries = entries.into_iter();
    let mut newest = entries.next();
    let missing = newest
        .as_ref()
        .and_then(|entry| kept_answer::missing(entry, basis));
    if let (Some(entry), Some(answer)) = (&mut newest, missing) {
        let is_lost = answer.stands == AnswerStands::InRegister;
        entry.set_aside = entry.answer.replace(answer);
        // Whoever answered knew what came before.
        doubts.retain(|doubt| *doubt != Doubt::AfterSentBack);
        doubts.extend(is_lost.then_some(Doubt::AnswerFileMissing));
    }
    let sent_back_gone = newest
        .as_ref()
        .and_then(|entry| kept_answer::sent_back_and_gone(entry, entries.as_slice(), basis));
    doubts.extend(sent_back_gone.as_ref().map(|_| Doubt::AfterSentBack));
    let code = newest.as_ref().and_then(|entry| entry.key);
    let code = code.map_or_else(String::new, |code| code.groups().concat());
    let id = LineId(format!("key/{code}/{}/{}", person.0, person.1));
    let checklist = newest.as_ref().and_then(|entry| entry.checklist.clone());
    let conditions = newest.as_ref().map_or_else(Vec::new, |entry| {
        let conditions = entry.checklist.iter().flat_map(|one| &one.conditions);
        let names = names_of_checklist(entry, entries.as_slice());
        let done = |condition| {
            let mut marks = names.iter();
            marks.find_map(|name| basis.decisions.done(name, condition))
        };
        conditions
            .map(|condition| FollowedCondition {
                condition: *condition,
                done: done(condition).cloned(),
            })
            .collect()
    });
    let rules = match (&checklist, superseded) {
        (Some(checklist), None) => RulesStanding::of(checklist, basis.rules, basis.now.date()),
        _ => RulesStanding::default(),
    };
    let validity = newest.as_ref().and_then(|entry| validity(entry, basis));
    let state = superseded.unwrap_or_else(|| match &newest {
        Some(entry) => state::of(entry, &conditions, &rules, validity),
        None => State::Unreadable,
    });
    // Whom a bulletin concerns is to be known on the day that it appears, and not only once the codes are compared.
    let rules = if state.is_unconfirmed() {
        rules.unconfirmed()
    } else {
        rules
    };
    doubts.extend(about_policy(rules.made_under));
    doubts.extend(newest.iter().filter_map(|entry| own_rules(entry, &rules)));
    let worker = checklist.as_ref().map(|checklist| checklist.worker.clone());
    let (name, organisation, nickname) = worker.map_or_else(Default::default, |worker| {
        (worker.name, worker.organisation, worker.pc_nickname)
    });
    let email = match basis.roster.find(&name, &organisation) {
        Found::Row(row) => basis.roster.rows().nth(row).map(|row| row.email.clone()),
        Found::Several(_) | Found::Near(_) | Found::Part(_) | Found::Nobody => None,
    };
    doubts.extend(about_letters(&[&name, &organisation]));
    doubts.extend(newest.iter().filter_map(odd_file_name));
    let withdrawal = newest
        .as_ref()
        .filter(|entry| !entry.is_vouched_for())
        .and_then(|entry| basis.decisions.withdrawal(entry.signer.as_ref()?))
        .cloned();
    doubts.extend(withdrawal.as_ref().map(|_| Doubt::KeyWithdrawn));
    let state = match (state, &withdrawal) {
        (State::NotVouchedFor, Some(_)) => State::KeyWithdrawn,
        (state, _) => state,
    };
    doubts.extend(unusable_address(email.as_deref()));
    doubts.sort_unstable();
    doubts.dedup();
    let vouching = newest
        .as_ref()
        .and_then(|entry| {
            basis
                .decisions
                .vouching(entry.signer.as_ref()?, SignerRole::Checklists)
        })
        .cloned();
    Line {
        notes: basis.decisions.notes(&id).to_vec(),
        id,
        name: visible(&name),
        organisation: visible(&organisation),
        email: email
            .filter(|email| !email.is_empty())
            .map(|email| visible(&email)),
        pc_nickname: nickname.map(|nickname| visible(&nickname)),
        language: checklist.map(|checklist| checklist.language),
        state,
        validity,
        doubts,
        newest,
        earlier: entries.collect(),
        looks_like: shown(looks_like),
        rules,
        conditions,
        vouching,
        withdrawal,
        sent_back_gone,
    }
}

/// Flags texts that hide something, or that may only look like what they seem to say.
fn about_letters(texts: &[&str]) -> impl Iterator<Item = Doubt> {
    let odd = texts.iter().any(|text| hides_something(text));
    let mixed = texts.iter().any(|text| mixes_alphabets(text));
    let odd = odd.then_some(Doubt::OddCharacters);
    odd.into_iter()
        .chain(mixed.then_some(Doubt::MixedAlphabets))
}

/// Flags an address of the roster that no mail can be addressed to; having none is no doubt.
fn unusable_address(address: Option<&str>) -> Option<Doubt> {
    let address = address.filter(|address| !address.trim().is_empty())?;
    plain_address(Some(address))
        .is_none()
        .then_some(Doubt::AddressUnusable)
}

/// Makes names fit to be shown, each once.
fn shown(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names.dedup();
    names.iter().map(|name| visible(name)).collect()
}

/// Tells whether a checklist still holds; one that claims to come from the future holds on no day.
fn validity(entry: &Entry, basis: &Basis<'_>) -> Option<Validity> {
    let checklist = entry.checklist.as_ref().filter(|_| entry.ahead.is_none())?;
    Some(Validity::of(checklist, basis.now.date()))
}

/// Flags a file in whose name something is hidden.
fn odd_file_name(entry: &Entry) -> Option<Doubt> {
    entry.odd_places().next().map(|_| Doubt::OddFileName)
}

/// Flags a checklist that was made under another policy than the one in force.
const fn about_policy(made_under: MadeUnder) -> Option<Doubt> {
    match made_under {
        MadeUnder::Another => Some(Doubt::AnotherPolicy),
        MadeUnder::Default => Some(Doubt::WithoutPolicy),
        MadeUnder::Later => Some(Doubt::LaterPolicy),
        MadeUnder::Unknown => Some(Doubt::UnknownRules),
        MadeUnder::NotCompared
        | MadeUnder::InForce
        | MadeUnder::Earlier
        | MadeUnder::EarlierAskingLess => None,
    }
}

/// Flags rules that are not known here and that carry the worker's own key: nobody else decided on them.
fn own_rules(entry: &Entry, rules: &RulesStanding) -> Option<Doubt> {
    let of_rules = entry.checklist.as_ref()?.policy.key.as_ref()?;
    let of_worker = entry.key.as_ref()?.to_string();
    (rules.made_under.is_foreign() && *of_rules == of_worker).then_some(Doubt::OwnRules)
}

/// Makes the line of a file that is no intact checklist.
pub(super) fn of_file(entry: Entry, basis: &Basis<'_>) -> Line {
    let id = LineId(format!(
        "file/{}",
        base16ct::lower::encode_string(&entry.hash)
    ));
    let mut line = empty(
        id,
        state::of(&entry, &[], &RulesStanding::default(), None),
        basis,
    );
    line.doubts.extend(odd_file_name(&entry));
    line.newest = Some(entry);
    line
}

/// Makes the line of somebody of the roster who did not hand in, unless as one of these people whose names are like it.
pub(super) fn of_roster(row: &RosterRow, as_whom: Vec<String>, basis: &Basis<'_>) -> Line {
    let id = LineId(format!(
        "roster/{}/{}/{}",
        FoldedName::of(&row.name).key(),
        fold(&row.organisation),
        row.email.to_lowercase()
    ));
    let mut line = empty(id, State::NotHandedIn, basis);
    let near = !as_whom.is_empty();
    line.doubts.extend(near.then_some(Doubt::NameNearRoster));
    line.looks_like = shown(as_whom);
    line.doubts
        .extend(about_letters(&[&row.name, &row.organisation, &row.email]));
    line.doubts.extend(unusable_address(Some(&row.email)));
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
        validity: None,
        doubts: Vec::new(),
        newest: None,
        earlier: Vec::new(),
        looks_like: Vec::new(),
        rules: RulesStanding::default(),
        conditions: Vec::new(),
        vouching: None,
        withdrawal: None,
        sent_back_gone: None,
    }
}
