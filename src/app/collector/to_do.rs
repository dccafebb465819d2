//! What is still to do (points that keep people from telework, checklists sent back, open conditions) as the follow-up page
//! shows them: found and sorted once per change, and put into words where they can be seen.

mod words;

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::assessment::{Actor, Verdict, mender};
use crate::checklist::RecordedFinding;
use crate::register::follow_up::in_the_way::{
    in_the_way, in_the_way_of_ksz, sent_back, verdict_against, waits_for_a_checklist,
};
use crate::register::follow_up::not_done;
use crate::register::follow_up::tasks::tasks_by_actor;
use crate::register::line::{Line, LineId, State};
use crate::register::rules_words::hidden_state;
use crate::text::Texts;

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

/// A point or an open condition, not in words yet: the lines know which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    line: usize,
    which: Which,
}

/// Which of a line's points or conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    /// Somebody sent the checklist back: it has to be made again.
    SentBack,
    /// A first or a new checklist has to come.
    Checklist,
    /// One that is in the way of telework, from 0.
    Point(usize),
    /// One that is in the way of KSZ/BCSS data alone, from 0.
    KszPoint(usize),
    /// A condition that is not done, from 0.
    Condition(usize),
}

/// All that is still to do, by who must act.
#[derive(Debug, Default)]
pub struct ToDoList {
    lines: Arc<Vec<Line>>,
    made_on: Option<Date>,
    groups: Vec<(Actor, Vec<Open>)>,
}

impl ToDoList {
    /// Brings the list up to date; does nothing when lines and day are those of last time.
    pub fn follow(&mut self, lines: &Arc<Vec<Line>>, today: Date) {
        if Arc::ptr_eq(&self.lines, lines) && self.made_on == Some(today) {
            return;
        }
        self.lines = Arc::clone(lines);
        self.made_on = Some(today);
        let conditions = tasks_by_actor(lines, today);
        let known = people_with_known_keys(lines);
        self.groups = [Actor::Worker, Actor::It, Actor::TeamLead]
            .map(|who| {
                let tasks = conditions.iter().filter(|group| group.who == who);
                let tasks = tasks.flat_map(|group| &group.tasks).map(|task| Open {
                    line: task.place.line,
                    which: Which::Condition(task.place.condition),
                });
                (who, points(lines, who, &known).chain(tasks).collect())
            })
            .into_iter()
            .filter(|(_, open): &(Actor, Vec<Open>)| !open.is_empty())
            .collect();
    }

    /// Returns the groups: the worker's, those of IT, those of the team lead; none is empty.
    #[must_use]
    pub fn groups(&self) -> &[(Actor, Vec<Open>)] {
        &self.groups
    }

    /// Puts one into words: only those that can be seen are worth it.
    #[must_use]
    pub fn in_words(&self, open: Open, texts: &Texts) -> Option<ToDo> {
        let line = self.lines.get(open.line)?;
        match open.which {
            Which::SentBack => Some(words::returned(texts, line, sent_back(line)?)),
            Which::Point(number) => {
                let finding = in_the_way(line).nth(number)?;
                Some(words::point(texts, line, finding))
            }
            Which::Checklist => Some(words::checklist(texts, line)),
            Which::KszPoint(number) => {
                let finding = in_the_way_of_ksz(line).nth(number)?;
                Some(words::ksz_point(texts, line, finding))
            }
            Which::Condition(number) => {
                let condition = not_done(line).nth(number)?.condition;
                Some(words::task(texts, line, condition, self.made_on?))
            }
        }
    }
}

/// Returns what keeps people from telework and this one can mend, before any condition.
fn points(lines: &[Line], who: Actor, known: &HashSet<Person<'_>>) -> impl Iterator<Item = Open> {
    let lines = lines.iter().enumerate();
    lines.flat_map(move |(place, line)| {
        let returned = sent_back(line).filter(|_| who == Actor::Worker);
        let own = in_the_way(line).enumerate();
        let own = own.filter(move |(_, finding)| mends(line, finding) == Some(who));
        let own = own.map(|(number, _)| Which::Point(number));
        let ksz = in_the_way_of_ksz(line).enumerate();
        let ksz = ksz.filter(move |(_, finding)| mends_ksz(line, finding) == Some(who));
        let ksz = ksz.map(|(number, _)| Which::KszPoint(number));
        let waits = who == Actor::Worker && waits_for_a_checklist(comes_to(line));
        // Of whoever has another checklist that counts, or is looked at, none is asked because of this one.
        let waits = waits && !(line.state.is_unconfirmed() && known.contains(&person(line)));
        let waits = waits.then_some(Which::Checklist).into_iter();
        let returned = returned.map(|_| Which::SentBack).into_iter();
        let all = waits.chain(returned).chain(own).chain(ksz);
        all.map(move |which| Open { line: place, which })
    })
}

/// Returns where a line stands, or will once its key or text was looked at: nobody need compare a key before a checklist that
/// ran out is made again.
fn comes_to(line: &Line) -> State {
    hidden_state(line).unwrap_or(line.state)
}

/// A name and an organisation.
type Person<'a> = (&'a str, &'a str);

fn person(line: &Line) -> Person<'_> {
    (&line.name, &line.organisation)
}

fn people_with_known_keys(lines: &[Line]) -> HashSet<Person<'_>> {
    let known = |line: &&Line| line.newest.is_some() && !line.state.is_unconfirmed();
    lines.iter().filter(known).map(person).collect()
}

/// Returns who can mend a point; nobody of the three can while the access is closed.
fn mends(line: &Line, finding: &RecordedFinding) -> Option<Actor> {
    let record = line.newest.as_ref()?.checklist.as_ref()?;
    let can = verdict_against(line) == Some(Verdict::NotReady);
    can.then(|| mender(finding.control, record.situation))
}

/// Returns who can mend a point that keeps KSZ/BCSS data away.
fn mends_ksz(line: &Line, finding: &RecordedFinding) -> Option<Actor> {
    let record = line.newest.as_ref()?.checklist.as_ref()?;
    Some(mender(finding.control, record.situation))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::app::collector::line_look;
    use crate::assessment::KszVerdict;
    use crate::checklist::Checklist;
    use crate::checklist::samples::Sample;
    use crate::control::Control;
    use crate::register::export::samples::{answer, line};
    use crate::register::line::Validity;
    use crate::signing::answer::Answer;
    use crate::text::Language;
    use crate::text::ids::{ControlText, RegisterWord};

    #[test]
    fn what_keeps_somebody_from_telework_stands_before_every_condition() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let lines = Arc::new(vec![
                line(State::ConditionsOpen, Sample::Conditions, language, "Een"),
                line(State::NotReady, Sample::NotReady, language, "Twee"),
            ]);
            let mut list = ToDoList::default();
            list.follow(&lines, date(2026, 11, 22));
            let worded = |open: &Open| list.in_words(*open, &texts).unwrap();
            let groups = list.groups().iter();
            let all: Vec<ToDo> = groups
                .flat_map(|(_, open)| open.iter().map(worded))
                .collect();
            let expected: Vec<_> = in_the_way(&lines[1])
                .map(|finding| line_look::point(&texts, finding))
                .collect();
            assert!(!expected.is_empty());
            for point in expected {
                let found = all.iter().find(|task| task.what == point).unwrap();
                assert!(found.is_pressing && found.line == lines[1].id, "{found:?}");
            }
            for (who, open) in list.groups() {
                let pressing = open.iter().map(|one| !worded(one).is_pressing);
                assert!(pressing.is_sorted(), "{who:?} {open:?}");
            }
        }
    }

    #[test]
    fn whoever_has_to_hand_in_stands_there_with_the_reason_and_so_does_what_keeps_ksz_data_away() {
        for language in Language::FOR_PEOPLE {
            let texts = Texts::new(language);
            let mut blocked = line(State::Ready, Sample::Ready, language, "Een");
            let newest = blocked.newest.as_mut().unwrap();
            let mut record = Checklist::clone(newest.checklist.as_ref().unwrap());
            record.ksz = KszVerdict::Blocked;
            record.ksz_because = vec![Control::EidReader];
            newest.checklist = Some(Arc::new(record));
            let expired = line(State::Expired, Sample::Ready, language, "Twee");
            let mut list = ToDoList::default();
            list.follow(&Arc::new(vec![blocked, expired]), date(2026, 11, 22));
            let [(Actor::Worker, own), (Actor::It, of_it)] = list.groups() else {
                panic!("{:?}", list.groups())
            };
            let own = list.in_words(own[0], &texts).unwrap();
            let why = texts.get(RegisterWord::State(State::Expired));
            assert!(
                own.what.ends_with(&why) && own.whose.contains("Twee"),
                "{own:?}"
            );
            let reader = list.in_words(of_it[0], &texts).unwrap();
            let title = texts.get(ControlText::Title(Control::EidReader));
            assert!(reader.what.starts_with(&title), "{reader:?}");
            assert!(reader.whose.contains("Een"), "{reader:?}");
        }
    }

    #[test]
    fn a_checklist_that_ran_out_is_asked_for_again_whatever_its_key_unless_a_known_one_is_there() {
        let texts = Texts::new(Language::Nl);
        let mut unknown = line(State::NotVouchedFor, Sample::Ready, Language::Nl, "Een");
        unknown.validity = Some(Validity::Expired);
        let known = line(State::Ready, Sample::Ready, Language::Nl, "Een");
        for (lines, expected) in [
            (vec![unknown.clone()], Some(State::Expired)),
            (vec![unknown, known], None),
        ] {
            let mut list = ToDoList::default();
            list.follow(&Arc::new(lines), date(2026, 11, 22));
            let open = list.groups().iter().flat_map(|(_, open)| open).next();
            let said = open.map(|open| list.in_words(*open, &texts).unwrap().what);
            let word = expected.map(|state| texts.get(RegisterWord::State(state)));
            assert_eq!(said.is_some(), word.is_some(), "{said:?}");
            assert!(
                said.unwrap_or_default()
                    .ends_with(&word.unwrap_or_default())
            );
        }
    }

    #[test]
    fn a_checklist_that_was_sent_back_is_the_workers_to_make_again_and_says_why() {
        let texts = Texts::new(Language::Nl);
        let mut line = line(State::NotReady, Sample::Ready, Language::Nl, "Een");
        let why = "Zet de schermvergrendeling op tien minuten.";
        line.newest.as_mut().unwrap().answer = Some(answer(Answer::SentBack, why));
        let mut list = ToDoList::default();
        list.follow(&Arc::new(vec![line]), date(2026, 11, 22));
        let [(Actor::Worker, open)] = list.groups() else {
            panic!("{list:?}")
        };
        let task = list.in_words(open[0], &texts).unwrap();
        assert_eq!(task.what, format!("Teruggestuurd: {why}"));
        assert!(task.is_pressing);
    }
}
