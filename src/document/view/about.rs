//! Who was checked, and by which rules and with which program.

use serde::Serialize;

use super::{Fact, Words, WorkerView};
use crate::assessment::Provenance;
use crate::checklist::Measurement;
use crate::control::Situation;
use crate::policy::AccessKind;
use crate::text::access;
use crate::text::ids::{Common, DocumentText, DocumentWord, WordText};

/// By which rules, with which program, and what the words mean.
#[derive(Serialize)]
pub(super) struct AboutView {
    heading: String,
    facts: Vec<Fact>,
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

    /// Calls an access way what the organisation calls it, as far as a bulletin told.
    fn access_way(&self, id: &str) -> String {
        let usual = access::way(self.texts, &[], id);
        let mut bulletins = self.record.bulletins.iter();
        let own = bulletins.find(|bulletin| bulletin.access_way == id && bulletin.name != usual);
        if let Some(bulletin) = own {
            return bulletin.name.clone();
        }
        match AccessKind::from_id(id) {
            Some(way) => self.word(DocumentWord::AccessWay(way)),
            None => id.to_owned(),
        }
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
            Measurement::FromFile { at } => self.format(
                DocumentText::MeasuredFromFile,
                &[("moment", self.moment(at).into())],
            ),
        };
        let meanings =
            DocumentWord::EXPLAINED.map(|provenance| self.provenance_meaning(provenance));
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

    /// Says what a word of the column means; the program vouches for no measuring that it has not seen.
    fn provenance_meaning(&self, provenance: Provenance) -> String {
        let from_file = matches!(self.record.measurement, Measurement::FromFile { .. });
        if from_file && provenance == Provenance::Measured {
            return self.say(DocumentText::MeasuredMeansFromFile);
        }
        self.word(DocumentWord::ProvenanceMeaning(provenance))
    }

    fn policy(&self) -> Vec<String> {
        let policy = &self.record.policy;
        let version = [("version", (&policy.version).into())];
        let mut first = match &policy.organisation {
            None if policy.hash.is_none() => self.format(DocumentText::DefaultPolicy, &version),
            None => self.format(DocumentText::PolicyOfNobody, &version),
            Some(organisation) => self.format(
                DocumentText::PolicyOf,
                &[
                    ("organisation", organisation.into()),
                    ("version", (&policy.version).into()),
                ],
            ),
        };
        if policy.key.is_none() && policy.hash.is_some() {
            first.push(' ');
            first += &self.say(DocumentText::PolicyUnsigned);
        } else if let (Some(sequence), Some(key)) = (policy.sequence, &policy.key) {
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
}
