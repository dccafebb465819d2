//! What is still to do, in words: one sentence for a screen reader, two lines for the eye.

use jiff::civil::Date;

use super::{ToDo, comes_to};
use crate::app::collector::line_look::{self, whose};
use crate::app::widgets::words::capitalised;
use crate::checklist::{RecordedCondition, RecordedFinding};
use crate::register::follow_up::tasks::is_overdue;
use crate::register::line::{GivenAnswer, Line};
use crate::register::visible::visible;
use crate::text::Texts;
use crate::text::ids::{CollectorFollowUp, Common, ConditionText, ControlText, RegisterWord};

/// Says that a first or a new checklist has to come, and why.
pub(super) fn checklist(texts: &Texts, line: &Line) -> ToDo {
    let why = texts.get(RegisterWord::State(comes_to(line)));
    let label = texts.get(CollectorFollowUp::Checklist);
    in_the_way_of(texts, line, labelled(texts, label, why))
}

/// Says what keeps KSZ/BCSS data away, and from whom.
pub(super) fn ksz_point(texts: &Texts, line: &Line, finding: &RecordedFinding) -> ToDo {
    let name = [("name", whose(texts, line).into())];
    let whose = texts.format(CollectorFollowUp::InTheWayOfKsz, &name);
    let what = line_look::point(texts, finding);
    ToDo {
        line: line.id.clone(),
        sentence: labelled(texts, whose.clone(), what.clone()),
        what,
        whose,
        is_pressing: true,
    }
}

/// Says what keeps somebody from telework.
pub(super) fn point(texts: &Texts, line: &Line, finding: &RecordedFinding) -> ToDo {
    in_the_way_of(texts, line, line_look::point(texts, finding))
}

/// Says that a checklist was sent back, and with which remark.
pub(super) fn returned(texts: &Texts, line: &Line, answer: &GivenAnswer) -> ToDo {
    let said = texts.get(RegisterWord::Answer(answer.answer));
    // On one line.
    let remark = visible(&answer.remark.replace('\n', " "));
    in_the_way_of(texts, line, labelled(texts, capitalised(&said), remark))
}

fn in_the_way_of(texts: &Texts, line: &Line, what: String) -> ToDo {
    let name = [("name", whose(texts, line).into())];
    let whose = texts.format(CollectorFollowUp::InTheWay, &name);
    ToDo {
        line: line.id.clone(),
        sentence: labelled(texts, whose.clone(), what.clone()),
        what,
        whose,
        is_pressing: true,
    }
}

fn labelled(texts: &Texts, label: String, text: String) -> String {
    let both = [("label", label.into()), ("text", text.into())];
    texts.format(Common::LabelAndText, &both)
}

/// Says what a condition asks, whose it is, and by when.
pub(super) fn task(texts: &Texts, line: &Line, condition: RecordedCondition, today: Date) -> ToDo {
    let what = labelled(
        texts,
        texts.get(ControlText::Title(condition.control)),
        texts.get(ConditionText(condition.kind)),
    );
    let is_overdue = is_overdue(condition, today);
    let text = if condition.kind.is_kept() {
        CollectorFollowUp::KeptUntil
    } else if is_overdue {
        CollectorFollowUp::OverdueSince
    } else {
        CollectorFollowUp::DueBy
    };
    let values = [
        ("name", whose(texts, line).into()),
        ("date", texts.date(condition.by).into()),
    ];
    let said = texts.format(text, &values);
    ToDo {
        line: line.id.clone(),
        sentence: labelled(texts, said.clone(), what.clone()),
        what,
        whose: said,
        is_pressing: is_overdue,
    }
}
