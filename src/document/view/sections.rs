//! The sections around the table: who, conditions, measures, advice, about the checklist, signing.

use serde::Serialize;

use super::{Fact, ListView, Words, WorkerView, lines};
use crate::assessment::{Actor, ConditionKind};
use crate::checklist::{Measurement, RecordedCondition};
use crate::control::Situation;
use crate::policy::AccessKind;
use crate::text::ids::{
    Common, ConditionText, ControlText, DocumentText, DocumentWord, VerdictWord, WordText,
};

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

/// By which rules, with which program, and what the words mean.
#[derive(Serialize)]
pub(super) struct AboutView {
    heading: String,
    facts: Vec<Fact>,
}

/// What is signed, and where.
#[derive(Serialize)]
pub(super) struct SigningView {
    heading: String,
    declaration: String,
    explanation: String,
    worker: SignatureView,
    reader: SignatureView,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SignatureView {
    label: String,
    name_label: String,
    /// The name where it is known; else a line to write it on.
    name: Option<String>,
    /// Where the date is written by hand; the worker's own signature says it already.
    date_label: Option<String>,
}

impl Words<'_> {
    pub(super) fn worker(&self) -> WorkerView {
        let record = self.record;
        let worker = &record.worker;
        let mut facts = vec![
            self.fact(DocumentText::Name, &worker.name),
            self.fact(DocumentText::Role, &worker.role),
            self.fact(DocumentText::Organisation, &worker.organisation),
            self.fact(
                DocumentText::Situation,
                self.texts.get(WordText::Situation(record.situation)),
            ),
            self.fact(DocumentText::AssessedOn, self.date(record.assessed_on)),
            self.fact(DocumentText::ValidUntil, self.date(record.valid_until)),
        ];
        if let Some(said) = &record.facts {
            let answer = |answer| self.word(DocumentWord::Answer(answer));
            let printing = said.printing.map_or_else(
                || self.say(DocumentText::NotAnswered),
                |printing| self.word(DocumentWord::Printing(printing)),
            );
            facts.push(self.fact(
                DocumentText::PersonalData,
                answer(said.personal_data_on_disk),
            ));
            facts.push(self.fact(DocumentText::KszAccess, answer(said.ksz_access)));
            facts.push(self.fact(DocumentText::PrintingAtHome, printing));
        }
        if let Some(nickname) = &worker.pc_nickname {
            facts.push(self.fact(DocumentText::PcNickname, nickname));
        }
        let ways: Vec<_> = record
            .facts
            .iter()
            .flat_map(|said| &said.access_ways)
            .map(|way| self.access_way(way))
            .collect();
        if !ways.is_empty() {
            facts.push(self.fact(DocumentText::AccessWays, self.texts.list(&ways)));
        }
        WorkerView {
            heading: self.say(DocumentText::WorkerHeading),
            facts,
        }
    }

    fn access_way(&self, id: &str) -> String {
        match AccessKind::from_id(id) {
            Some(way) => self.word(DocumentWord::AccessWay(way)),
            None => id.to_owned(),
        }
    }

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
            by: self.date(condition.by),
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

    pub(super) fn about(&self) -> AboutView {
        let record = self.record;
        let measurement = match record.measurement {
            _ if record.situation == Situation::Office => self.say(DocumentText::NothingToMeasure),
            Measurement::DeclaredOnly => self.say(DocumentText::DeclaredOnly),
            Measurement::Measured { at } => self.format(
                DocumentText::MeasuredAt,
                &[("moment", self.moment(at).into())],
            ),
        };
        let meanings = DocumentWord::EXPLAINED
            .map(|provenance| self.word(DocumentWord::ProvenanceMeaning(provenance)));
        let program = self.format(
            DocumentText::ProgramVersion,
            &[
                ("product", self.texts.get(Common::ProductName).into()),
                ("program", (&record.program_version).into()),
                ("template", (&record.template_version).into()),
            ],
        );
        let mut facts = vec![
            Fact {
                label: self.say(DocumentText::AboutPolicy),
                lines: self.policy(),
            },
            self.fact(DocumentText::AboutMeasurement, measurement),
        ];
        if record.situation != Situation::Office {
            facts.push(self.fact(DocumentText::AboutWords, meanings.join(" ")));
        }
        facts.push(self.fact(DocumentText::AboutData, self.say(DocumentText::DataInside)));
        facts.push(self.fact(DocumentText::AboutProgram, program));
        AboutView {
            heading: self.say(DocumentText::AboutHeading),
            facts,
        }
    }

    fn policy(&self) -> Vec<String> {
        let policy = &self.record.policy;
        let mut first = match &policy.organisation {
            None => self.format(
                DocumentText::DefaultPolicy,
                &[("version", (&policy.version).into())],
            ),
            Some(organisation) => self.format(
                DocumentText::PolicyOf,
                &[
                    ("organisation", organisation.into()),
                    ("version", (&policy.version).into()),
                ],
            ),
        };
        if let (Some(sequence), Some(key)) = (policy.sequence, &policy.key) {
            first.push(' ');
            first += &self.format(
                DocumentText::PolicySigned,
                &[
                    ("sequence", sequence.to_string().into()),
                    ("key", key.into()),
                ],
            );
        }
        if self.record.situation != Situation::Office {
            let differs = if policy.changed_levels.is_empty() {
                DocumentText::PolicyAsCircular
            } else {
                DocumentText::PolicyDiffers
            };
            first.push(' ');
            first += &self.say(differs);
        }
        let mut said = vec![first];
        for changed in &policy.changed_levels {
            let mut change = self.format(
                DocumentText::PolicyChange,
                &[
                    ("title", self.title(changed.control).into()),
                    ("level", self.level(changed.level).into()),
                    ("circular", self.level(changed.circular).into()),
                ],
            );
            if let Some(reason) = &changed.reason {
                change.push(' ');
                change.push_str(reason);
            }
            said.push(change);
        }
        said
    }

    pub(super) fn signing(&self) -> SigningView {
        let signature = |label, name: Option<String>| SignatureView {
            label: self.say(label),
            name_label: self.say(DocumentText::SignatureName),
            date_label: name
                .is_none()
                .then(|| self.say(DocumentText::SignatureDate)),
            name,
        };
        SigningView {
            heading: self.say(DocumentText::SigningHeading),
            declaration: self.say(DocumentText::WorkerDeclares),
            explanation: self.say(DocumentText::WhatTheSignatureIs),
            worker: signature(
                DocumentText::SignatureOfWorker,
                Some(self.record.worker.name.clone()),
            ),
            reader: signature(DocumentText::SignatureOfReader, None),
        }
    }
}
