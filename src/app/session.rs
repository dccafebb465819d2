//! One run through the wizard: the draft, what the machine said, and what follows from both.
//!
//! Everything that the pages show is asked here; the rules themselves stand in [`crate::assessment`].

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::answers::{Answer, Answers, Printing};
use crate::assessment::{self, Assessment};
use crate::checklist::{Checklist, RecordError};
use crate::control::{Control, Level, Situation, Source};
use crate::draft::{Draft, Measuring, Page};
use crate::export::{self, Subject};
use crate::observation::{Hints, Observation, Observations, Reason, SystemName, Value};
use crate::policy::store::InForce;
use crate::policy::{Facts, LevelChange};
use crate::text::Language;

/// What is known of one measured control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// The check still runs.
    Running,
    /// It has answered.
    Done(Observation),
}

/// What the machine has said so far.
#[derive(Clone, Debug, Default)]
pub struct Measurement {
    /// Per control, where its check stands; empty before measuring.
    pub checks: BTreeMap<Control, Check>,
    /// Facts beside the controls.
    pub hints: Hints,
    /// The measured system.
    pub system: Option<SystemName>,
    /// When the last check answered.
    pub taken_at: Option<crate::observation::MeasuredAt>,
}

impl Measurement {
    /// Tells whether a check still runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.checks.values().any(|check| *check == Check::Running)
    }

    /// Returns what a check found, once it has answered.
    #[must_use]
    pub fn observation(&self, control: Control) -> Option<&Observation> {
        match self.checks.get(&control)? {
            Check::Running => None,
            Check::Done(observation) => Some(observation),
        }
    }
}

/// Where a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionState {
    /// It does not apply in this situation.
    NotAsked,
    /// It waits for an answer.
    Open,
    /// Answer and measurement disagree and nothing explains why.
    Contradicted,
    /// It is answered, or measured and not contradicted.
    Settled,
}

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

    /// Tells whether answer and measurement disagree.
    #[must_use]
    pub fn is_contradicted(&self, control: Control) -> bool {
        let answer = self
            .draft
            .answers
            .get(&control)
            .copied()
            .unwrap_or_default();
        let value = self
            .observation(control)
            .map(|observation| observation.value);
        matches!(
            (answer, value),
            (Answer::Yes, Some(Value::Action)) | (Answer::No, Some(Value::Ok))
        )
    }

    /// Tells whether the PC finds in order what the person says is not.
    #[must_use]
    pub fn is_contradicted_by_good_news(&self, control: Control) -> bool {
        let good = self
            .observation(control)
            .is_some_and(|observation| observation.value == Value::Ok);
        good && self.is_contradicted(control)
    }

    /// Tells where a question stands.
    #[must_use]
    pub fn question_state(&self, control: Control) -> QuestionState {
        if self.level(control) == Level::NotApplicable || control == Control::RemoteAccessOpen {
            return QuestionState::NotAsked;
        }
        let settled = match control.row().source {
            Source::Printing => self.printing_is_complete(),
            Source::Observed if self.measured(control).is_some() => {
                if self.is_contradicted(control) && !self.is_explained(control) {
                    return QuestionState::Contradicted;
                }
                true
            }
            Source::Observed | Source::Declared | Source::Policy => {
                self.draft.answers.contains_key(&control)
            }
        };
        if settled {
            QuestionState::Settled
        } else {
            QuestionState::Open
        }
    }

    /// Returns the questions of a page that wait for an answer or an explanation.
    #[must_use]
    pub fn open_questions(&self, page: Page) -> Vec<Control> {
        let waits = |control: &Control| {
            matches!(
                self.question_state(*control),
                QuestionState::Open | QuestionState::Contradicted
            )
        };
        page.controls().iter().copied().filter(waits).collect()
    }

    /// Tells whether nothing on a page waits any more.
    #[must_use]
    pub fn is_complete(&self, page: Page) -> bool {
        match page {
            Page::Situation | Page::Result => self.draft.situation_is_complete(),
            Page::Computer => {
                self.draft.measuring != Measuring::Undecided && self.open_questions(page).is_empty()
            }
            Page::Access | Page::Place | Page::Agreements => self.open_questions(page).is_empty(),
            Page::Welcome => true,
            Page::Sign | Page::Done => self.draft.signed.is_some(),
        }
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
        let observations = self.observations();
        let subject = Subject {
            answers: &answers,
            observations: observations.as_ref(),
            policy: &self.in_force.policy,
            assessment: &assessment,
            language,
            pc_nickname: &self.draft.pc_nickname,
        };
        Some(export::record(&subject))
    }

    fn is_explained(&self, control: Control) -> bool {
        self.draft
            .corrections
            .get(&control)
            .is_some_and(|text| !text.trim().is_empty())
    }

    fn printing_is_complete(&self) -> bool {
        match self.draft.printing {
            None => false,
            Some(Printing::Never) => true,
            Some(Printing::Exceptionally) => {
                let prints = &self.draft.prints;
                !prints.reason.trim().is_empty()
                    && prints.afterwards.is_some()
                    && prints.by_date().is_some()
            }
        }
    }
}
