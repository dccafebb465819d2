//! Making a record of a finished assessment.

use crate::answers::{Answers, Place, Printing, PrintingAnswers, SituationAnswers};
use crate::assessment::{Assessment, Finding};
use crate::control::{Control, Situation};
use crate::observation::{Detail, MeasuredAt, Reason};
use crate::policy::bulletin::{Acting, Known};
use crate::policy::{AccessWay, Facts, Policy};
use crate::text::{Language, Texts, access};

use super::typed_text::tidy;
use super::{
    ChangedLevel, Checklist, FORMAT, Measurement, RecordError, RecordedActing, RecordedBulletin,
    RecordedCondition, RecordedDetail, RecordedFacts, RecordedFinding, RecordedMeasure,
    RecordedPolicy, RecordedPrinting, RecordedWorker,
};

/// What a record says beside the assessment: by what and in which language it was made, and when the PC was measured.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// The program's version.
    pub program_version: &'a str,
    /// The document's version, see [`crate::document::template_version`].
    pub template_version: &'a str,
    /// The language of the document.
    pub language: Language,
    /// Whether the PC was measured, by whom and when.
    pub measurement: Measurement,
    /// What the worker calls this PC; empty counts as none.
    pub pc_nickname: Option<&'a str>,
}

impl Checklist {
    /// Makes the record of an assessment: its findings and verdict, with who was checked and by which rules.
    ///
    /// Typed texts are tidied ([`super::tidy`]) and nothing is left out of them.
    ///
    /// # Errors
    /// [`RecordError::Text`] names the field whose text a record cannot hold; [`RecordError::Contradiction`] means
    /// that answers and assessment do not belong together.
    pub fn from_assessment(
        assessment: &Assessment,
        answers: &Answers,
        policy: &Policy,
        occasion: &Occasion<'_>,
    ) -> Result<Self, RecordError> {
        let situation = &answers.situation;
        let at_home = situation.place == Place::Home;
        let checklist = Self {
            format: FORMAT,
            program_version: tidy(occasion.program_version),
            template_version: tidy(occasion.template_version),
            language: occasion.language,
            worker: RecordedWorker {
                name: tidy(&answers.worker.name),
                role: tidy(&answers.worker.role),
                organisation: tidy(&answers.worker.organisation),
                pc_nickname: occasion.pc_nickname.and_then(typed),
            },
            assessed_on: assessment.date,
            measurement: occasion.measurement.to_the_second(),
            situation: assessment.situation,
            facts: at_home.then(|| facts(situation)),
            policy: RecordedPolicy {
                version: tidy(&policy.version),
                organisation: policy
                    .organisation
                    .as_ref()
                    .map(|name| tidy(name.text(occasion.language))),
                sequence: policy
                    .decision
                    .as_ref()
                    .map(|decision| u64::from(decision.sequence)),
                key: policy.signed_by.as_ref().map(|by| by.key.clone()),
                hash: policy.hash(),
                changed_levels: changed_levels(policy, assessment, situation, occasion.language),
            },
            verdict: assessment.verdict,
            because: assessment.because.clone(),
            ksz: assessment.ksz,
            ksz_because: assessment.ksz_because.clone(),
            valid_until: assessment.valid_until,
            findings: assessment.findings.iter().map(finding).collect(),
            conditions: assessment
                .conditions
                .iter()
                .map(|condition| RecordedCondition {
                    control: condition.control,
                    kind: condition.kind,
                    who: condition.who,
                    by: condition.by,
                })
                .collect(),
            advice: assessment.advice.clone(),
            measures: assessment
                .measures
                .iter()
                .filter_map(|(&control, measure)| {
                    typed(measure).map(|measure| RecordedMeasure { control, measure })
                })
                .collect(),
            printing: (at_home && situation.printing == Some(Printing::Exceptionally))
                .then(|| answers.printing.as_ref().map(printing))
                .flatten(),
            bulletins: bulletins(assessment, policy, occasion.language),
        };
        checklist.check()?;
        Ok(checklist)
    }
}

/// Lists the bulletins that were known; at the office none matters.
fn bulletins(
    assessment: &Assessment,
    policy: &Policy,
    language: Language,
) -> Vec<RecordedBulletin> {
    if assessment.situation == Situation::Office || assessment.effects.known.is_empty() {
        return Vec::new();
    }
    let texts = Texts::new(language);
    let known = assessment.effects.known.iter();
    known
        .map(|known| bulletin(known, &policy.access_ways, &texts))
        .collect()
}

fn bulletin(known: &Known, ways: &[AccessWay], texts: &Texts) -> RecordedBulletin {
    let bulletin = &known.bulletin;
    let language = texts.language();
    let concerns = known.acting != Acting::AnotherWay;
    let acts = known.acting == Acting::Acts;
    RecordedBulletin {
        access_way: bulletin.access_way.clone(),
        name: tidy(&access::way(texts, ways, &bulletin.access_way)),
        sequence: u64::from(bulletin.decision.sequence),
        state: bulletin.state,
        acting: match known.acting {
            Acting::Acts => RecordedActing::Acts,
            Acting::AnotherWay => RecordedActing::AnotherWay,
            Acting::RanOut => RecordedActing::RanOut,
        },
        from: bulletin.from,
        until: bulletin.until,
        hash: bulletin.signed_by.as_ref().map(|by| by.hash.clone()),
        what_happened: concerns
            .then(|| typed(bulletin.what_happened.text(language)))
            .flatten(),
        measures: bulletin
            .measures
            .iter()
            .filter(|_| acts && bulletin.state.has_measures())
            .map(|measure| tidy(measure.text(language)))
            .collect(),
        alternatives: if concerns {
            let alternatives = access::alternatives(texts, bulletin).into_iter();
            alternatives.map(|line| tidy(&line)).collect()
        } else {
            Vec::new()
        },
    }
}

fn facts(situation: &SituationAnswers) -> RecordedFacts {
    RecordedFacts {
        ksz_access: situation.ksz_access,
        personal_data_on_disk: situation.personal_data_on_disk,
        printing: situation.printing,
        access_ways: situation.access_ways.iter().map(|way| tidy(way)).collect(),
    }
}

fn finding(finding: &Finding) -> RecordedFinding {
    let Detail {
        percent,
        days,
        minutes,
        count,
        until,
    } = finding.detail;
    RecordedFinding {
        control: finding.control,
        level: finding.level,
        status: finding.status,
        provenance: finding.provenance,
        reason: finding.reason,
        detail: RecordedDetail {
            percent,
            days,
            minutes,
            count,
            until,
        },
        explanation: finding.explanation.as_deref().and_then(typed),
    }
}

fn printing(answers: &PrintingAnswers) -> RecordedPrinting {
    RecordedPrinting {
        reason: typed(&answers.reason),
        out_of_reach: answers.out_of_reach,
        kept_safely: answers.kept_safely,
        afterwards: answers.afterwards,
        by: answers.by,
    }
}

/// Tidies what may have been left empty.
fn typed(text: &str) -> Option<String> {
    let text = tidy(text);
    (!text.is_empty()).then_some(text)
}

/// Drops the fraction of a second: the record needs the minute, and the fraction would only tell more than was asked.
pub(super) fn to_the_second(at: MeasuredAt) -> MeasuredAt {
    let second = jiff::Timestamp::from_second(at.timestamp.as_second());
    MeasuredAt {
        timestamp: second.unwrap_or(at.timestamp),
        offset_seconds: at.offset_seconds,
    }
}

/// Lists the levels that the policy sets otherwise than the circular, in table order.
fn changed_levels(
    policy: &Policy,
    assessment: &Assessment,
    answers: &SituationAnswers,
    language: Language,
) -> Vec<ChangedLevel> {
    let not_expected = |finding: &Finding| finding.reason == Some(Reason::NotExpectedOnThisSystem);
    let facts = Facts {
        antivirus_expected: !assessment
            .finding(Control::Antivirus)
            .is_some_and(not_expected),
        ..answers.facts(None)
    };
    policy
        .changed_levels_for(assessment.situation, &facts)
        .into_iter()
        .map(|change| ChangedLevel {
            control: change.control,
            level: change.chosen,
            circular: change.usual,
            reason: policy
                .level_reasons
                .get(&change.control)
                .and_then(|reason| typed(reason.text(language))),
        })
        .collect()
}
