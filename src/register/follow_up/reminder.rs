//! The reminder to one person: what is missing, expiring or open, until when, and what to do.

mod keys;
mod paragraphs;
mod points;
mod rules;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::assessment::{Actor, Verdict};
use crate::checklist::{Checklist, RecordedCondition};
use crate::control::Control;
use crate::register::follow_up::draft::{
    Correspondence, Draft, joined, joined_subjects, plain_address,
};
use crate::register::follow_up::in_the_way::sent_back;
use crate::register::follow_up::not_done;
use crate::register::line::{Line, State};
use crate::register::name::FoldedName;
use crate::text::Texts;
use crate::text::ids::{Common, ConditionText, ControlText, FollowUpText};
use paragraphs::paragraphs;

/// Groups lines by person: the same name, however written, in the same organisation; in the order of the lines.
///
/// Lines without a name are nobody's.
#[must_use]
pub fn by_person(lines: &[Line]) -> Vec<Vec<&Line>> {
    let key = |line: &Line| [&line.name, &line.organisation].map(|name| FoldedName::of(name).key());
    let mut places = HashMap::new();
    let mut people: Vec<Vec<&Line>> = Vec::new();
    for line in lines.iter().filter(|line| !line.name.is_empty()) {
        let place = *places.entry(key(line)).or_insert(people.len());
        match people.get_mut(place) {
            Some(person) => person.push(line),
            None => people.push(vec![line]),
        }
    }
    people
}

impl Correspondence<'_> {
    /// Drafts a reminder to one person about all their PCs, in that person's language.
    ///
    /// `None` when there is nothing for that person to do, and for a file that is nobody's.
    #[must_use]
    pub fn reminder(&self, person: &[&Line], today: Date) -> Option<Draft> {
        let again = keys::to_be_made_again(person);
        let again = again.as_ref();
        let person = again.as_ref().map_or(person, std::slice::from_ref);
        let is_asked = person.iter().any(|line| keys::waits_for_comparison(line));
        // Of whoever signed with a new key no new checklist is asked because of the old one.
        let is_answered = |line: &&Line| is_asked && line.state == State::KeyWithdrawn;
        let due = person.iter().copied().filter(|line| is_due(line));
        let mut due: Vec<_> = due.filter(|line| !is_answered(line)).collect();
        due.sort_by_key(|line| line.state);
        let first = *due.first()?;
        let language = person.iter().find_map(|line| line.language);
        let texts = self.texts_for(language);
        let letters: Vec<_> = texts
            .iter()
            .map(|texts| self.letter(texts, &first.name, &paragraphs(&due, person, today, texts)))
            .collect();
        let subjects = texts.iter().map(|texts| subject(first, person, texts));
        let subjects: Vec<_> = subjects.collect();
        let address = person.iter().find_map(|line| line.email.as_deref());
        Some(Draft {
            to: plain_address(address),
            subject: joined_subjects(&subjects),
            body: joined(&letters),
            attachment: None,
        })
    }
}

/// Tells whether the person has something to do about a line.
fn is_due(line: &Line) -> bool {
    match line.state {
        // Whoever works in the OCMW/CPAS need not take up the telephone.
        State::NotVouchedFor => record(line).is_none_or(|record| record.verdict != Verdict::OnSite),
        State::KeyWithdrawn
        | State::NotComparable
        | State::NotReady
        | State::InFuture
        | State::NotHandedIn
        | State::Expired
        | State::AccessClosed
        | State::CheckAgain
        | State::Expiring => true,
        State::ConditionsOpen | State::Ready => {
            has_own_conditions(line) || points::lacks_ksz(line) || keys::lacks_own_copy(line)
        }
        State::Invalid | State::Unreadable => !line.name.is_empty(),
        State::NotCompared | State::OnSite | State::Superseded => false,
    }
}

fn has_own_conditions(line: &Line) -> bool {
    not_done(line).any(|followed| followed.condition.who == Actor::Worker)
}

fn subject(line: &Line, person: &[&Line], texts: &Texts) -> String {
    if keys::are_in_doubt(person) {
        return texts.get(FollowUpText::SubjectWhoseChecklists);
    }
    if sent_back(line).is_some() {
        return texts.get(FollowUpText::SubjectSentBack);
    }
    match (line.state, record(line)) {
        (State::NotHandedIn, _) if !line.looks_like.is_empty() => {
            texts.get(FollowUpText::SubjectPerhapsHandedIn)
        }
        (State::NotHandedIn, _) => texts.get(FollowUpText::SubjectNotHandedIn),
        (State::Expired, _) => texts.get(FollowUpText::SubjectExpired),
        (State::Expiring, Some(record)) => {
            let date = texts.date(record.valid_until);
            texts.format(FollowUpText::SubjectExpiring, &[("date", date.into())])
        }
        (State::AccessClosed, _) => texts.get(FollowUpText::SubjectAccessClosed),
        (State::CheckAgain | State::InFuture | State::KeyWithdrawn | State::NotComparable, _) => {
            texts.get(FollowUpText::SubjectCheckAgain)
        }
        (State::NotVouchedFor, _) => texts.get(FollowUpText::SubjectNotVouchedFor),
        _ => texts.get(FollowUpText::SubjectToDo),
    }
}

fn record(line: &Line) -> Option<&Checklist> {
    line.newest.as_ref()?.checklist.as_deref()
}

/// Says what a condition is about, what it asks, and by when or how long; what is overdue says so.
pub(super) fn worded(condition: RecordedCondition, today: Date, texts: &Texts) -> String {
    let text = if condition.kind.is_kept() {
        FollowUpText::ConditionKept
    } else if condition.by < today {
        FollowUpText::ConditionOverdue
    } else {
        FollowUpText::ConditionOpen
    };
    let what = texts.format(
        text,
        &[
            ("what", texts.get(ConditionText(condition.kind)).into()),
            ("date", texts.date(condition.by).into()),
        ],
    );
    labelled(texts, condition.control, &what)
}

/// Puts a control's title before a sentence.
pub(super) fn labelled(texts: &Texts, control: Control, text: &str) -> String {
    let label = texts.get(ControlText::Title(control));
    texts.format(
        Common::LabelAndText,
        &[("label", label.into()), ("text", text.into())],
    )
}

/// Writes a lead-in and its items, one per line.
pub(super) fn listed(lead: String, items: impl Iterator<Item = String>) -> String {
    items.fold(lead, |list, item| format!("{list}\n- {item}"))
}

#[cfg(test)]
mod tests;
