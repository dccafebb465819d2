//! What a reminder says of each line: what is missing, what expires, what is not in order, what was agreed.

use jiff::civil::Date;

use super::keys::waits_for_comparison;
use super::{has_own_conditions, keys, listed, points, record, rules, worded};
use crate::assessment::{Actor, Verdict};
use crate::checklist::Checklist;
use crate::register::follow_up::draft::quoted;
use crate::register::follow_up::in_the_way::{sent_back, verdict_against};
use crate::register::follow_up::not_done;
use crate::register::follow_up::tasks::conditions_count;
use crate::register::line::{Line, State};
use crate::text::Texts;
use crate::text::ids::FollowUpText;

/// Says what is the matter with each line that is due, then how a new checklist is made and who helps.
pub(super) fn paragraphs(
    due: &[&Line],
    person: &[&Line],
    today: Date,
    texts: &Texts,
) -> Vec<String> {
    let mut said = Vec::new();
    for line in due.iter().filter(|line| !waits_for_comparison(line)) {
        said.extend(keys::lead(line, person, texts));
        said.extend(about_line(line, today, texts));
    }
    said.extend(keys::about_waiting(person, texts));
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
        State::NotVouchedFor | State::OnSite => false,
        // Whether the data are within reach stands in the checklist.
        State::ConditionsOpen | State::Ready => points::lacks_ksz(line),
        State::AccessClosed => !line.rules.check_again.causes().is_empty(),
        _ => true,
    }
}

/// Says what is the matter with a line, then its open conditions.
fn about_line(line: &Line, today: Date, texts: &Texts) -> Vec<String> {
    let mut said = Vec::new();
    match (line.state, record(line)) {
        // A name that is like this one handed in: that nothing came would perhaps be untrue.
        (State::NotHandedIn, _) if !line.looks_like.is_empty() => {
            said.push(texts.get(FollowUpText::PerhapsHandedIn));
        }
        (State::NotHandedIn, _) => said.push(texts.get(FollowUpText::NotHandedIn)),
        (State::Invalid | State::Unreadable, _) => said.push(texts.get(FollowUpText::NotUsable)),
        (_, Some(record)) => {
            said.extend(about_record(line, record, texts));
            said.extend(rules::about_rules(line, record, texts));
            said.extend(points::about_ksz(line, record, texts));
            if keys::lacks_own_copy(line) {
                let signed = [("date", texts.date(record.assessed_on).into())];
                said.push(texts.format(FollowUpText::WithoutAnswer, &signed));
            }
        }
        (_, None) => {}
    }
    if conditions_count(line.state) {
        said.extend(open_conditions(line, today, texts));
    }
    said
}

fn about_record(line: &Line, record: &Checklist, texts: &Texts) -> Vec<String> {
    let until = [("date", texts.date(record.valid_until).into())];
    match line.state {
        State::Expired => vec![texts.format(FollowUpText::Expired, &until)],
        State::Expiring => vec![texts.format(FollowUpText::Expiring, &until)],
        State::KeyWithdrawn => vec![texts.get(FollowUpText::KeyWithdrawn)],
        State::InFuture => vec![texts.get(FollowUpText::InFuture)],
        State::NotComparable => {
            let assessed = [("date", texts.date(record.assessed_on).into())];
            vec![texts.format(FollowUpText::OtherVersion, &assessed)]
        }
        State::NotReady => about_refusal(line, record, texts),
        State::Invalid
        | State::Unreadable
        | State::NotVouchedFor
        | State::NotCompared
        | State::NotHandedIn
        | State::AccessClosed
        | State::CheckAgain
        | State::ConditionsOpen
        | State::OnSite
        | State::Ready
        | State::Superseded => Vec::new(),
    }
}

/// Says why somebody cannot work from home, in one breath with how clients are served all the same; then what to do.
fn about_refusal(line: &Line, record: &Checklist, texts: &Texts) -> Vec<String> {
    let assessed = [("date", texts.date(record.assessed_on).into())];
    let served = texts.get(FollowUpText::ClientsAreServed);
    let refused = match verdict_against(line) {
        Some(Verdict::WorkOnSite) => Some(FollowUpText::WorkOnSite),
        Some(_) => Some(FollowUpText::NotReady),
        None => None,
    };
    let mut said = Vec::new();
    if let Some(refused) = refused {
        let refused_so = texts.format(refused, &assessed);
        said.push(format!("{refused_so} {served}"));
        if refused == FollowUpText::NotReady {
            said.extend(points::not_in_order(record, texts));
        }
    }
    if let Some(answer) = sent_back(line) {
        said.push(texts.format(FollowUpText::WasSentBack, &assessed));
        said.push(quoted(&answer.remark));
        said.push(texts.get(FollowUpText::ChangeAndSignAgain));
        said.extend(refused.is_none().then_some(served));
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
