//! What has to be done or kept: conditions, measures, advice.

use serde::Serialize;

use super::{Fact, ListView, Words, lines};
use crate::assessment::{Actor, ConditionKind};
use crate::checklist::RecordedCondition;
use crate::control::Situation;
use crate::text::ids::{ConditionText, ControlText, DocumentText, DocumentWord, VerdictWord};

/// The table of conditions.
#[derive(Serialize)]
pub(super) struct ConditionsView {
    heading: String,
    columns: [String; 3],
    rows: Vec<ConditionView>,
}

#[derive(Serialize)]
struct ConditionView {
    title: String,
    what: String,
    who: String,
    by: String,
}

/// What makes up for something, and how prints are handled.
#[derive(Serialize)]
pub(super) struct MeasuresView {
    heading: String,
    facts: Vec<Fact>,
}

impl Words<'_> {
    pub(super) fn conditions(&self) -> Option<ConditionsView> {
        let conditions = &self.record.conditions;
        (!conditions.is_empty()).then(|| ConditionsView {
            heading: self.say(DocumentText::ConditionsHeading),
            columns: [
                DocumentText::ConditionWhat,
                DocumentText::ConditionWho,
                DocumentText::ConditionBy,
            ]
            .map(|column| self.say(column)),
            rows: self.condition_rows(),
        })
    }

    /// Words the conditions; those of bulletins say their measure, which stands with the bulletins in the same order.
    fn condition_rows(&self) -> Vec<ConditionView> {
        let mut measures = self.record.bulletin_measures();
        let conditions = self.record.conditions.iter();
        conditions
            .map(|condition| {
                let measure = match condition.kind {
                    ConditionKind::KeepBulletinMeasure => measures.next(),
                    _ => None,
                };
                self.condition(*condition, measure)
            })
            .collect()
    }

    fn condition(&self, condition: RecordedCondition, measure: Option<&str>) -> ConditionView {
        let mut what = self.texts.get(ConditionText(condition.kind));
        if let Some(measure) = measure {
            what.push(' ');
            what.push_str(measure);
        }
        ConditionView {
            title: self.title(condition.control),
            what,
            who: match condition.who {
                Actor::Worker => self.record.worker.name.clone(),
                who @ (Actor::It | Actor::TeamLead) => self.texts.get(VerdictWord::Actor(who)),
            },
            by: if condition.kind.is_kept() {
                let date = self.date(condition.by);
                self.format(DocumentText::ConditionKeptUntil, &[("date", date.into())])
            } else {
                self.date(condition.by)
            },
        }
    }

    pub(super) fn measures(&self) -> Option<MeasuresView> {
        let record = self.record;
        let mut facts: Vec<_> = record
            .measures
            .iter()
            .map(|stated| Fact {
                label: self.format(
                    DocumentText::MeasureFor,
                    &[("title", self.title(stated.control).into())],
                ),
                lines: lines(&stated.measure),
            })
            .collect();
        if let Some(printing) = &record.printing {
            let not_answered = || self.say(DocumentText::NotAnswered);
            let reason = printing.reason.clone().unwrap_or_else(not_answered);
            let afterwards = printing.afterwards.map_or_else(not_answered, |afterwards| {
                self.word(DocumentWord::Afterwards(afterwards))
            });
            let by = printing.by.map_or_else(not_answered, |by| self.date(by));
            facts.push(self.fact(DocumentText::PrintingReason, reason));
            facts.push(self.fact(
                DocumentText::PrintingOutOfReach,
                self.yes_or_no(printing.out_of_reach),
            ));
            facts.push(self.fact(
                DocumentText::PrintingKeptSafely,
                self.yes_or_no(printing.kept_safely),
            ));
            facts.push(self.fact(DocumentText::PrintingAfterwards, afterwards));
            facts.push(self.fact(DocumentText::PrintingBy, by));
        }
        (!facts.is_empty()).then(|| MeasuresView {
            heading: self.say(DocumentText::MeasuresHeading),
            facts,
        })
    }

    pub(super) fn advice(&self) -> Option<ListView> {
        let record = self.record;
        if record.situation == Situation::Office {
            return None;
        }
        let to_do = |&control| {
            self.texts
                .get(ControlText::ToDoFor(control, record.situation))
        };
        let always = [
            DocumentText::AdviceNoClientData,
            DocumentText::AdviceCloseConnection,
        ];
        let items = record
            .advice
            .iter()
            .map(to_do)
            .chain(always.map(|text| self.say(text)));
        Some(ListView {
            heading: self.say(DocumentText::AdviceHeading),
            items: items.collect(),
        })
    }
}
