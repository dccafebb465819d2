//! What follows from the first questions: the situation, and the facts on which levels hang.

use crate::answers::{Answer, Computer, Place, SituationAnswers};
use crate::control::{Control, Situation};
use crate::observation::{Family, Observations, Reason};
use crate::policy::Facts;

impl SituationAnswers {
    /// Returns the one situation that the answers place the worker in (domain section 3).
    ///
    /// What is not answered yet counts as the strictest: a private PC without virtual desktop.
    #[must_use]
    pub fn situation(&self) -> Situation {
        match (self.place, self.computer, self.virtual_desktop) {
            (Place::Office, _, _) => Situation::Office,
            (Place::Home, Some(Computer::Employer), _) => Situation::EmployerPc,
            (Place::Home, _, Some(true)) => Situation::PrivateVirtual,
            (Place::Home, _, _) => Situation::PrivateDirect,
        }
    }

    /// Returns the facts on which levels hang; unknown counts as yes.
    ///
    /// No antivirus is expected only where the measurement said so, and that of a Linux alone can.
    #[must_use]
    pub fn facts(&self, observations: Option<&Observations>) -> Facts {
        let linux = observations.filter(|observations| observations.system.family == Family::Linux);
        let antivirus =
            linux.and_then(|observations| observations.observations.get(&Control::Antivirus));
        Facts {
            ksz_access: self.ksz_access != Answer::No,
            personal_data_on_disk: self.personal_data_on_disk != Answer::No,
            antivirus_expected: antivirus.and_then(|observation| observation.reason)
                != Some(Reason::NotExpectedOnThisSystem),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_questions_give_exactly_one_situation() {
        use Computer::{Employer, Private};
        use Place::{Home, Office};
        let cases = [
            (Office, None, None, Situation::Office),
            (Office, Some(Private), Some(false), Situation::Office),
            (Home, Some(Employer), Some(false), Situation::EmployerPc),
            (Home, Some(Employer), Some(true), Situation::EmployerPc),
            (Home, Some(Private), Some(true), Situation::PrivateVirtual),
            (Home, Some(Private), Some(false), Situation::PrivateDirect),
            (Home, Some(Private), None, Situation::PrivateDirect),
            (Home, None, None, Situation::PrivateDirect),
        ];
        for (place, computer, virtual_desktop, expected) in cases {
            let answers = SituationAnswers {
                place,
                computer,
                virtual_desktop,
                ksz_access: Answer::Unknown,
                personal_data_on_disk: Answer::Unknown,
                printing: None,
                access_ways: Vec::new(),
            };
            assert_eq!(answers.situation(), expected, "{answers:?}");
            let facts = answers.facts(None);
            assert!(facts.ksz_access && facts.personal_data_on_disk && facts.antivirus_expected);
        }
    }
}
