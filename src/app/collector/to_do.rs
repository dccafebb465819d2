//! The open conditions as the follow-up page shows them, put into words once per change and not per frame.

use std::sync::Arc;

use jiff::civil::Date;

use super::line_look;
use crate::assessment::Actor;
use crate::register::follow_up::tasks::{Task, tasks_by_actor};
use crate::register::line::{Line, LineId};
use crate::text::ids::{CollectorFollowUp, Common, ConditionText, ControlText};
use crate::text::{Language, Texts};

/// An open condition in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToDo {
    /// The line it belongs to.
    pub line: LineId,
    /// What is to be done.
    pub what: String,
    /// Whose it is, and by when.
    pub whose: String,
    /// Both, as one sentence.
    pub sentence: String,
    /// Whether its day is past.
    pub is_overdue: bool,
}

/// All open conditions, by who must act.
#[derive(Debug, Default)]
pub struct ToDoList {
    lines: Arc<Vec<Line>>,
    made_for: Option<(Date, Language)>,
    groups: Vec<(Actor, Vec<ToDo>)>,
}

impl ToDoList {
    /// Brings the list up to date; does nothing when lines, day and language are those of last time.
    pub fn follow(&mut self, lines: &Arc<Vec<Line>>, today: Date, texts: &Texts) {
        let wanted = Some((today, texts.language()));
        if Arc::ptr_eq(&self.lines, lines) && self.made_for == wanted {
            return;
        }
        self.lines = Arc::clone(lines);
        self.made_for = wanted;
        self.groups = tasks_by_actor(lines, today)
            .into_iter()
            .map(|group| {
                let tasks = group.tasks.iter().map(|task| in_words(texts, task));
                (group.who, tasks.collect())
            })
            .collect();
    }

    /// Returns the groups: the worker's, those of IT, those of the team lead; none is empty.
    #[must_use]
    pub fn groups(&self) -> &[(Actor, Vec<ToDo>)] {
        &self.groups
    }
}

fn in_words(texts: &Texts, task: &Task<'_>) -> ToDo {
    let condition = &task.condition.condition;
    let labelled = |label: String, text: String| {
        let both = [("label", label.into()), ("text", text.into())];
        texts.format(Common::LabelAndText, &both)
    };
    let what = labelled(
        texts.get(ControlText::Title(condition.control)),
        texts.get(ConditionText(condition.kind)),
    );
    let text = if condition.kind.is_kept() {
        CollectorFollowUp::KeptUntil
    } else if task.is_overdue {
        CollectorFollowUp::OverdueSince
    } else {
        CollectorFollowUp::DueBy
    };
    let name = [
        line_look::title(task.line),
        line_look::subtitle(texts, task.line),
    ];
    let values = [
        ("name", name.join(", ").into()),
        ("date", texts.date(condition.by).into()),
    ];
    let whose = texts.format(text, &values);
    ToDo {
        line: task.line.id.clone(),
        sentence: labelled(whose.clone(), what.clone()),
        what,
        whose,
        is_overdue: task.is_overdue,
    }
}
