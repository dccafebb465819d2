//! What a reminder says of each line: what is missing, what expires, what is not in order, what was agreed.

use jiff::civil::Date;

use super::{has_own_conditions, listed, record, rules, worded};
use crate::assessment::{Actor, Status, Verdict, mender};
use crate::checklist::{Checklist, RecordedFinding};
use crate::control::Level;
use crate::register::follow_up::draft::quoted;
use crate::register::follow_up::in_the_way::{sent_back, verdict_against};
use crate::register::follow_up::not_done;
use crate::register::follow_up::tasks::conditions_count;
use crate::register::line::{Doubt, Line, State};
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{ControlText, FollowUpText};

/// Says what is the matter with each line that is due, then how a new checklist is made and who helps.
pub(super) fn paragraphs(due: &[&Line], pcs: usize, today: Date, texts: &Texts) -> Vec<String> {
    let mut said = Vec::new();
    let waiting = due.iter().filter(|line| waits_for_comparison(line)).count();
    if waiting > 1 {
        said.push(texts.format(FollowUpText::SeveralKeys, &[("count", waiting.into())]));
    }
    for line in due {
        if waiting > 1 && waits_for_comparison(line) {
            continue;
        }
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

fn waits_for_comparison(line: &Line) -> bool {
    line.state == State::NotVouchedFor
}

fn needs_a_new_checklist(line: &Line) -> bool {
    match line.state {
        State::NotVouchedFor | State::ConditionsOpen | State::OnSite | State::Ready => false,
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
        }
        (_, None) => {}
    }
    if conditions_count(line.state) {
        said.extend(open_conditions(line, today, texts));
    }
    said
}

fn about_record(line: &Line, record: &Checklist, texts: &Texts) -> Vec<String> {
    let assessed = [("date", texts.date(record.assessed_on).into())];
    let until = [("date", texts.date(record.valid_until).into())];
    match line.state {
        State::Expired => vec![texts.format(FollowUpText::Expired, &until)],
        State::Expiring => vec![texts.format(FollowUpText::Expiring, &until)],
        State::NotVouchedFor if line.doubts.contains(&Doubt::KeyChanged) => {
            vec![texts.format(FollowUpText::AnotherKey, &assessed)]
        }
        State::NotVouchedFor => vec![texts.format(FollowUpText::NotVouchedFor, &assessed)],
        State::KeyWithdrawn => vec![texts.get(FollowUpText::KeyWithdrawn)],
        State::InFuture => vec![texts.get(FollowUpText::InFuture)],
        State::NotComparable => vec![texts.format(FollowUpText::OtherVersion, &assessed)],
        State::AccessClosed => vec![texts.get(FollowUpText::ClientsAreServed)],
        State::NotReady => {
            let mut said = vec![texts.get(FollowUpText::ClientsAreServed)];
            match verdict_against(line) {
                Some(Verdict::WorkOnSite) => {
                    said.push(texts.format(FollowUpText::WorkOnSite, &assessed));
                }
                Some(_) => {
                    said.push(texts.format(FollowUpText::NotReady, &assessed));
                    said.extend(not_in_order(record, texts));
                }
                None => {}
            }
            if let Some(answer) = sent_back(line) {
                said.push(texts.format(FollowUpText::WasSentBack, &assessed));
                said.push(quoted(&answer.remark));
                said.push(texts.get(FollowUpText::ChangeAndSignAgain));
            }
            said
        }
        State::Invalid
        | State::Unreadable
        | State::NotCompared
        | State::NotHandedIn
        | State::CheckAgain
        | State::ConditionsOpen
        | State::OnSite
        | State::Ready
        | State::Superseded => Vec::new(),
    }
}

/// Lists what the worker can mend, names what IT mends, and what nobody knows yet: of that nobody says that it is wrong.
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
        .partition(|finding| mender(finding.control, record.situation) == Actor::Worker);
    let (its, unknown): (Vec<_>, Vec<_>) = its
        .into_iter()
        .partition(|finding| finding.status == Status::NotMet);
    let mut said = Vec::new();
    if !own.is_empty() {
        let to_do = own
            .iter()
            .map(|finding| texts.get(ControlText::ToDoFor(finding.control, record.situation)));
        said.push(listed(texts.get(FollowUpText::YouCanMend), to_do));
    }
    for (lead, findings) in [
        (FollowUpText::ItMends, its),
        (FollowUpText::NotKnown, unknown),
    ] {
        if !findings.is_empty() {
            let titles = findings.iter();
            let titles = titles.map(|finding| texts.get(ControlText::Title(finding.control)));
            said.push(listed(texts.get(lead), titles));
        }
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
