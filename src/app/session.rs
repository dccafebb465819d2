//! One run through the wizard: the draft, what the machine said, and what follows from both.
//!
//! Everything that the pages show is asked here; the rules themselves stand in [`crate::assessment`].

mod measurement;
mod questions;

use jiff::civil::Date;

use crate::answers::Answers;
use crate::assessment::{self, Assessment};
use crate::checklist::{self, Checklist, RecordError};
use crate::control::{Control, Level, Situation};
use crate::draft::{Draft, Measuring, Page};
use crate::export::{self, Subject};
use crate::observation::{Observation, Observations, Reason, Value};
use crate::policy::store::InForce;
use crate::policy::{Facts, LevelChange};
use crate::text::Language;

pub use measurement::{Check, Measurement};
pub use questions::QuestionState;

/// One run through the wizard.
#[derive(Clone, Debug)]
pub struct Session {
    /// What is filled in.
    pub draft: Draft,
    /// The rules in force: the policy and its bulletins.
    pub in_force: InForce,
    /// What the machine said.
    pub measurement: Measurement,
    /// Today, in the PC's time zone.
    pub today: Date,
}

impl Session {
    /// Returns the pages that the situation needs, in their order.
    #[must_use]
    pub fn pages(&self) -> Vec<Page> {
        let at_the_office = self.draft.situation() == Some(Situation::Office);
        Page::ALL
            .into_iter()
            .filter(|page| !at_the_office || page.controls().is_empty())
            .collect()
    }

    /// Returns the page that follows the present one.
    #[must_use]
    pub fn next_page(&self) -> Option<Page> {
        let pages = self.pages();
        let here = pages.iter().position(|page| *page == self.draft.page)?;
        pages.get(here + 1).copied()
    }

    /// Returns the page before the present one.
    #[must_use]
    pub fn previous_page(&self) -> Option<Page> {
        let pages = self.pages();
        let here = pages.iter().position(|page| *page == self.draft.page)?;
        pages.get(here.checked_sub(1)?).copied()
    }

    /// Returns how much a control weighs in the present situation; unknown situation: it does not apply.
    #[must_use]
    pub fn level(&self, control: Control) -> Level {
        self.situation_and_facts()
            .map_or(Level::NotApplicable, |(situation, facts)| {
                self.in_force.policy.level(control, situation, &facts)
            })
    }

    /// Returns how the organisation lets a control weigh otherwise than the circular for this worker, where it does.
    #[must_use]
    pub fn level_change(&self, control: Control) -> Option<LevelChange> {
        let (situation, facts) = self.situation_and_facts()?;
        let changes = self.in_force.policy.changed_levels_for(situation, &facts);
        changes.into_iter().find(|change| change.control == control)
    }

    fn situation_and_facts(&self) -> Option<(Situation, Facts)> {
        let mut facts = self.draft.to_answers()?.situation.facts(None);
        let antivirus = self
            .observation(Control::Antivirus)
            .and_then(|observation| observation.reason);
        facts.antivirus_expected = antivirus != Some(Reason::NotExpectedOnThisSystem);
        Some((self.draft.situation()?, facts))
    }

    /// Returns what the machine found for a control, when the person lets it be measured.
    #[must_use]
    pub fn observation(&self, control: Control) -> Option<&Observation> {
        if self.draft.measuring == Measuring::Measure {
            self.measurement.observation(control)
        } else {
            None
        }
    }

    /// Tells whether the machine found something to go by.
    #[must_use]
    pub fn measured(&self, control: Control) -> Option<&Observation> {
        self.observation(control)
            .filter(|observation| observation.value != Value::Undetermined)
    }

    /// Returns the complete answers, with the corrections that a contradiction asks for; `None` until the situation
    /// is known.
    #[must_use]
    pub fn answers(&self) -> Option<Answers> {
        let mut answers = self.draft.to_answers()?;
        answers.situation.access_ways = self.access_ways();
        if answers.situation.place == crate::answers::Place::Home {
            answers.corrections = self
                .draft
                .corrections
                .iter()
                .filter(|(control, text)| {
                    self.is_contradicted(**control) && !text.trim().is_empty()
                })
                .map(|(control, text)| (*control, text.trim().to_owned()))
                .collect();
        }
        Some(answers)
    }

    /// Returns what the machine found, as the assessment takes it; `None` when the person declares everything.
    #[must_use]
    pub fn observations(&self) -> Option<Observations> {
        if self.draft.measuring != Measuring::Measure {
            return None;
        }
        let observations = self
            .measurement
            .checks
            .keys()
            .filter_map(|control| Some((*control, self.observation(*control)?.clone())))
            .collect();
        Some(Observations {
            format: 1,
            taken_at: self.measurement.taken_at?,
            system: self.measurement.system.clone()?,
            observations,
            hints: self.measurement.hints,
        })
    }

    /// Assesses what is known so far; `None` until the situation is known.
    #[must_use]
    pub fn assessment(&self) -> Option<Assessment> {
        let answers = self.answers()?;
        let observations = self.observations();
        let effects = (self.in_force).effects(self.today, &answers.situation.access_ways);
        match assessment::assess_with(
            &answers,
            observations.as_ref(),
            &self.in_force.policy,
            &effects,
            self.today,
        ) {
            Ok(assessment) => Some(assessment),
            Err(error) => {
                // Corrections are filtered to contradicted controls above, so this is a defect.
                log::error!("the draft could not be assessed: {error:?}");
                None
            }
        }
    }

    /// Makes the record of what is known so far; `None` until situation, name, role and organisation are filled in.
    ///
    /// # Errors
    /// When the record cannot hold what was typed.
    #[must_use]
    pub fn checklist(&self, language: Language) -> Option<Result<Checklist, RecordError>> {
        let assessment = self.assessment()?;
        let answers = self.answers()?;
        let worker = &answers.worker;
        if [&worker.name, &worker.role, &worker.organisation]
            .into_iter()
            .any(String::is_empty)
        {
            return None;
        }
        let measurement =
            self.observations()
                .map_or(checklist::Measurement::DeclaredOnly, |observations| {
                    checklist::Measurement::Measured {
                        at: observations.taken_at,
                    }
                });
        let subject = Subject {
            answers: &answers,
            measurement,
            policy: &self.in_force.policy,
            assessment: &assessment,
            language,
            pc_nickname: &self.draft.pc_nickname,
        };
        Some(export::record(&subject))
    }
}
