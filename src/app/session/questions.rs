//! Where each question stands: open, contradicted by the machine, or settled; and with it each page.

use super::Session;
use crate::answers::{Answer, Printing};
use crate::control::{Control, Level, Source};
use crate::draft::{Measuring, Page};
use crate::observation::Value;

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

impl Session {
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
