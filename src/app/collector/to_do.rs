//! What is still to do (points that keep people from telework, open conditions) as the follow-up page shows them, put into words once per change and not per frame.

use std::sync::Arc;

use jiff::civil::Date;

use super::line_look;
use crate::assessment::{Actor, Verdict, mender};
use crate::register::follow_up::in_the_way::{in_the_way, verdict_against};
use crate::register::follow_up::tasks::{Task, tasks_by_actor};
use crate::register::line::{Line, LineId};
use crate::text::ids::{CollectorFollowUp, Common, ConditionText, ControlText};
use crate::text::{Language, Texts};

/// A point or an open condition in words.
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
    /// Whether its day is past, or telework waits for it.
    pub is_pressing: bool,
}

/// All that is still to do, by who must act.
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
        let conditions = tasks_by_actor(lines, today);
        self.groups = [Actor::Worker, Actor::It, Actor::TeamLead]
            .into_iter()
            .map(|who| {
                let tasks = conditions.iter().filter(|group| group.who == who);
                let tasks = tasks.flat_map(|group| &group.tasks);
                let tasks = tasks.map(|task| in_words(texts, task));
                (
                    who,
                    points(lines, who, texts).into_iter().chain(tasks).collect(),
                )
            })
            .filter(|(_, tasks): &(Actor, Vec<ToDo>)| !tasks.is_empty())
            .collect();
    }

    /// Returns the groups: the worker's, those of IT, those of the team lead; none is empty.
    #[must_use]
    pub fn groups(&self) -> &[(Actor, Vec<ToDo>)] {
        &self.groups
    }
}

/// Returns what keeps people from telework and this one can mend, before any condition.
fn points(lines: &[Line], who: Actor, texts: &Texts) -> Vec<ToDo> {
    let mut points = Vec::new();
    // While the access is closed nobody of the three can mend anything.
    let lines = lines
        .iter()
        .filter(|line| verdict_against(line) == Some(Verdict::NotReady));
    for line in lines {
        let Some(record) = line
            .newest
            .as_ref()
            .and_then(|entry| entry.checklist.as_ref())
        else {
            continue;
        };
        let own = in_the_way(line).filter(|one| mender(one.control, record.situation) == who);
        for finding in own {
            let what = line_look::point(texts, finding);
            let name = [("name", whose(texts, line).into())];
            let whose = texts.format(CollectorFollowUp::InTheWay, &name);
            points.push(ToDo {
                line: line.id.clone(),
                sentence: labelled(texts, whose.clone(), what.clone()),
                what,
                whose,
                is_pressing: true,
            });
        }
    }
    points
}

fn labelled(texts: &Texts, label: String, text: String) -> String {
    let both = [("label", label.into()), ("text", text.into())];
    texts.format(Common::LabelAndText, &both)
}

/// Returns who a line is about, with organisation and PC.
fn whose(texts: &Texts, line: &Line) -> String {
    [line_look::title(line), line_look::subtitle(texts, line)].join(", ")
}

fn in_words(texts: &Texts, task: &Task<'_>) -> ToDo {
    let condition = &task.condition.condition;
    let what = labelled(
        texts,
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
    let values = [
        ("name", whose(texts, task.line).into()),
        ("date", texts.date(condition.by).into()),
    ];
    let said = texts.format(text, &values);
    ToDo {
        line: task.line.id.clone(),
        sentence: labelled(texts, said.clone(), what.clone()),
        what,
        whose: said,
        is_pressing: task.is_overdue,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::checklist::samples::Sample;
    use crate::register::export::samples::line;
    use crate::register::line::State;

    #[test]
    fn what_keeps_somebody_from_telework_stands_before_every_condition() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let lines = Arc::new(vec![
                line(State::ConditionsOpen, Sample::Conditions, language, "Een"),
                line(State::NotReady, Sample::NotReady, language, "Twee"),
            ]);
            let mut list = ToDoList::default();
            list.follow(&lines, date(2026, 11, 22), &texts);
            let all: Vec<_> = list.groups().iter().flat_map(|(_, tasks)| tasks).collect();
            let expected: Vec<_> = in_the_way(&lines[1])
                .map(|finding| line_look::point(&texts, finding))
                .collect();
            assert!(!expected.is_empty());
            for point in expected {
                let found = all.iter().find(|task| task.what == point).unwrap();
                assert!(found.is_pressing && found.line == lines[1].id, "{found:?}");
            }
            for (who, tasks) in list.groups() {
                let pressing = tasks.iter().map(|task| !task.is_pressing);
                assert!(pressing.is_sorted(), "{who:?} {tasks:?}");
            }
        }
    }
}
