//! What a reminder says of points that are not in order: the worker's own, those of IT, and what nobody knows yet.

use super::listed;
use crate::assessment::{Actor, KszVerdict, Status, Verdict, mender};
use crate::checklist::{Checklist, RecordedFinding};
use crate::control::{Control, Level, Situation};
use crate::register::follow_up::in_the_way::{in_the_way_of_ksz, verdict_against};
use crate::register::ksz_words;
use crate::register::line::{Line, State};
use crate::text::Texts;
use crate::text::ids::{ControlText, FollowUpText};

/// Lists what is in the way of telework, by who mends it.
pub(super) fn not_in_order(record: &Checklist, texts: &Texts) -> Vec<String> {
    let open = record.findings.iter().filter(|finding| {
        finding.level == Level::Required
            && !finding.control.is_about_ksz()
            && matches!(finding.status, Status::NotMet | Status::Undetermined)
    });
    let open: Vec<&RecordedFinding> = open.collect();
    by_who_mends(&open, record.situation, texts)
}

/// Tells whether somebody is to read what keeps KSZ/BCSS data away.
pub(super) fn lacks_ksz(line: &Line) -> bool {
    in_the_way_of_ksz(line).next().is_some()
}

/// Says what keeps KSZ/BCSS data away, by who mends it; nothing where they are within reach or not needed.
pub(super) fn about_ksz(line: &Line, record: &Checklist, texts: &Texts) -> Vec<String> {
    if record.ksz != KszVerdict::Blocked {
        return Vec::new();
    }
    let is_beside =
        line.state == State::NotReady && verdict_against(line) == Some(Verdict::NotReady);
    let points: Vec<&RecordedFinding> = if is_beside {
        // What telework needs as well is listed there.
        let points = ksz_words::in_the_way(record);
        points.filter(|one| one.control.is_about_ksz()).collect()
    } else {
        in_the_way_of_ksz(line).collect()
    };
    if points.is_empty() {
        return Vec::new();
    }
    let lists = by_who_mends(&points, record.situation, texts);
    if is_beside {
        let lead = texts.get(FollowUpText::KszBlockedToo);
        return std::iter::once(lead).chain(lists).collect();
    }
    let assessed = [("date", texts.date(record.assessed_on).into())];
    let lead = texts.format(FollowUpText::KszBlocked, &assessed);
    let again = texts.get(FollowUpText::KszThenAgain);
    let said = std::iter::once(lead).chain(lists);
    said.chain(std::iter::once(again)).collect()
}

/// Lists points under who mends them; of what nobody knows yet nobody says that it is wrong.
fn by_who_mends(points: &[&RecordedFinding], situation: Situation, texts: &Texts) -> Vec<String> {
    let leads = [
        FollowUpText::YouCanMend,
        FollowUpText::YouCanCheck,
        FollowUpText::ItMends,
        FollowUpText::NotKnown,
    ];
    let mut lists = Vec::new();
    for lead in leads {
        let under = points
            .iter()
            .filter(|finding| lead_for(finding, situation) == lead);
        let items: Vec<_> = under.map(|one| item(one, situation, texts)).collect();
        if !items.is_empty() {
            lists.push(listed(texts.get(lead), items.into_iter()));
        }
    }
    lists
}

fn lead_for(finding: &RecordedFinding, situation: Situation) -> FollowUpText {
    let is_known = finding.status != Status::Undetermined;
    match (is_workers(finding.control, situation), is_known) {
        (true, true) => FollowUpText::YouCanMend,
        (true, false) => FollowUpText::YouCanCheck,
        (false, true) => FollowUpText::ItMends,
        (false, false) => FollowUpText::NotKnown,
    }
}

/// Writes a point: what to do where it is the worker's, else its title.
fn item(finding: &RecordedFinding, situation: Situation, texts: &Texts) -> String {
    match finding.control {
        Control::EidReader => texts.get(FollowUpText::CardReader),
        control if is_workers(control, situation) => {
            texts.get(ControlText::ToDoFor(control, situation))
        }
        control => texts.get(ControlText::Title(control)),
    }
}

/// Tells whether the worker is asked for it: a card reader too, for whoever has one plugs it in.
fn is_workers(control: Control, situation: Situation) -> bool {
    control == Control::EidReader || mender(control, situation) == Actor::Worker
}
