//! The reminder to one person: what is missing, expiring or open, until when, and what to do.

mod rules;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::assessment::{Actor, Status, Verdict, mender};
use crate::checklist::{Checklist, RecordedCondition, RecordedFinding};
use crate::control::{Control, Level};
use crate::register::follow_up::draft::{
    Correspondence, Draft, joined, joined_subjects, plain_address,
};
use crate::register::follow_up::not_done;
use crate::register::follow_up::tasks::conditions_count;
use crate::register::line::{Line, State};
use crate::register::name::FoldedName;
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{Common, ConditionText, ControlText, FollowUpText};

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
        let mut due: Vec<_> = person.iter().copied().filter(|line| is_due(line)).collect();
        due.sort_by_key(|line| line.state);
        let first = *due.first()?;
        let language = person.iter().find_map(|line| line.language);
        let texts = self.texts_for(language);
        let letters: Vec<_> = texts
            .iter()
            .map(|texts| {
                self.letter(
                    texts,
                    &first.name,
                    &paragraphs(&due, person.len(), today, texts),
                )
            })
            .collect();
        let subjects: Vec<_> = texts.iter().map(|texts| subject(first, texts)).collect();
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
        State::NotVouchedFor
        | State::NotReady
        | State::NotHandedIn
        | State::Expired
        | State::AccessClosed
        | State::CheckAgain
        | State::Expiring => true,
        State::ConditionsOpen | State::Ready => has_own_conditions(line),
        State::Invalid | State::Unreadable => !line.name.is_empty(),
        State::NotCompared | State::Superseded => false,
    }
}

fn has_own_conditions(line: &Line) -> bool {
    not_done(line).any(|followed| followed.condition.who == Actor::Worker)
}

fn subject(line: &Line, texts: &Texts) -> String {
    match (line.state, record(line)) {
        (State::NotHandedIn, _) => texts.get(FollowUpText::SubjectNotHandedIn),
        (State::Expired, _) => texts.get(FollowUpText::SubjectExpired),
        (State::Expiring, Some(record)) => {
            let date = texts.date(record.valid_until);
            texts.format(FollowUpText::SubjectExpiring, &[("date", date.into())])
        }
        (State::AccessClosed, _) => texts.get(FollowUpText::SubjectAccessClosed),
        (State::CheckAgain, _) => texts.get(FollowUpText::SubjectCheckAgain),
        (State::NotVouchedFor, _) => texts.get(FollowUpText::SubjectNotVouchedFor),
        _ => texts.get(FollowUpText::SubjectToDo),
    }
}

fn record(line: &Line) -> Option<&Checklist> {
    line.newest.as_ref()?.checklist.as_deref()
}

fn paragraphs(due: &[&Line], pcs: usize, today: Date, texts: &Texts) -> Vec<String> {
    let mut said = Vec::new();
    for line in due {
        if let (Some(pc), true) = (&line.pc_nickname, pcs > 1) {
            said.push(texts.format(FollowUpText::AboutPc, &[("pc", visible(pc).into())]));
        }
        said.extend(about_line(line, today, texts));
    }
    if due.iter().any(|line| needs_a_new_checklist(line)) {
        said.push(texts.get(FollowUpText::HowToMakeOne));
    }
    if due
        .iter()
        .any(|line| conditions_count(line.state) && has_own_conditions(line))
    {
        said.push(texts.get(FollowUpText::TellWhenDone));
    }
    said.push(texts.get(FollowUpText::Help));
    said
}

fn needs_a_new_checklist(line: &Line) -> bool {
    match line.state {
        State::NotVouchedFor | State::ConditionsOpen | State::Ready => false,
        State::AccessClosed => !line.rules.check_again.causes().is_empty(),
        _ => true,
    }
}

/// Says what is the matter with a line, then its open conditions.
fn about_line(line: &Line, today: Date, texts: &Texts) -> Vec<String> {
    let mut said = Vec::new();
    match (line.state, record(line)) {
        (State::NotHandedIn, _) => said.push(texts.get(FollowUpText::NotHandedIn)),
        (State::Invalid | State::Unreadable, _) => said.push(texts.get(FollowUpText::NotUsable)),
        (state, Some(record)) => {
            said.extend(about_record(state, record, texts));
            said.extend(rules::about_rules(line, record, texts));
        }
        (_, None) => {}
    }
    if conditions_count(line.state) {
        said.extend(open_conditions(line, today, texts));
    }
    said
}

fn about_record(state: State, record: &Checklist, texts: &Texts) -> Vec<String> {
    let assessed = [("date", texts.date(record.assessed_on).into())];
    let until = [("date", texts.date(record.valid_until).into())];
    match state {
        State::Expired => vec![texts.format(FollowUpText::Expired, &until)],
        State::Expiring => vec![texts.format(FollowUpText::Expiring, &until)],
        State::NotVouchedFor => vec![texts.format(FollowUpText::NotVouchedFor, &assessed)],
        State::AccessClosed => vec![texts.get(FollowUpText::ClientsAreServed)],
        State::NotReady => {
            let mut said = vec![texts.get(FollowUpText::ClientsAreServed)];
            if record.verdict == Verdict::WorkOnSite {
                said.push(texts.format(FollowUpText::WorkOnSite, &assessed));
            } else {
                said.push(texts.format(FollowUpText::NotReady, &assessed));
                said.extend(not_in_order(record, texts));
            }
            said
        }
        State::Invalid
        | State::Unreadable
        | State::NotCompared
        | State::NotHandedIn
        | State::CheckAgain
        | State::ConditionsOpen
        | State::Ready
        | State::Superseded => Vec::new(),
    }
}

/// Lists what the worker can mend, and names what IT mends.
fn not_in_order(record: &Checklist, texts: &Texts) -> Vec<String> {
    let open = |finding: &&RecordedFinding| {
        finding.level == Level::Required
            && !finding.control.is_about_ksz()
            && matches!(finding.status, Status::NotMet | Status::Undetermined)
    };
    let (own, its): (Vec<_>, Vec<_>) = record
        .findings
        .iter()
        .filter(open)
        .map(|finding| finding.control)
        .partition(|&control| mender(control, record.situation) == Actor::Worker);
    let mut said = Vec::new();
    if !own.is_empty() {
        let to_do = own
            .iter()
            .map(|&control| texts.get(ControlText::ToDoFor(control, record.situation)));
        said.push(listed(texts.get(FollowUpText::YouCanMend), to_do));
    }
    if !its.is_empty() {
        let titles = its
            .iter()
            .map(|&control| texts.get(ControlText::Title(control)));
        said.push(listed(texts.get(FollowUpText::ItMends), titles));
    }
    said
}

/// Lists the worker's own open conditions with their days; what is overdue says so.
fn open_conditions(line: &Line, today: Date, texts: &Texts) -> Option<String> {
    let mut open: Vec<_> = not_done(line)
        .map(|followed| &followed.condition)
        .filter(|condition| condition.who == Actor::Worker)
        .collect();
    open.sort_by_key(|condition| condition.by);
    let items = open
        .iter()
        .map(|condition| worded(**condition, today, texts));
    (!open.is_empty()).then(|| listed(texts.get(FollowUpText::Conditions), items))
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
