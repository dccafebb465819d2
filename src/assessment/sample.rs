//! Answers, observations and a policy with which everything holds; the tests break one thing at a time.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday, date, time};

use crate::answers::{
    Afterwards, Answer, Answers, Computer, Place, Printing, PrintingAnswers, SituationAnswers,
    Worker,
};
use crate::assessment::{Assessment, assess};
use crate::control::{Control, Situation, Source};
use crate::observation::{Family, Hints, MeasuredAt, Observation, Observations, SystemName};
use crate::policy::{ConnectionWindow, Policy};

/// The day of every test.
pub const TODAY: Date = date(2026, 11, 22);

/// One case: what was said, what was measured, what is asked.
#[derive(Clone, Debug)]
pub struct Case {
    pub answers: Answers,
    pub observations: Observations,
    pub policy: Policy,
}

impl Case {
    /// Everything holds in the situation, also for KSZ/BCSS data, and the policy sets a connection window.
    pub fn all_good(situation: Situation) -> Self {
        Self {
            answers: Answers {
                worker: Worker {
                    name: "Voornaam Naam".to_owned(),
                    role: "maatschappelijk werker".to_owned(),
                    organisation: "OCMW Voorbeeldstad".to_owned(),
                },
                situation: place(situation),
                answers: Control::all()
                    .filter(|control| answered(*control))
                    .map(|control| (control, Answer::Yes))
                    .collect(),
                measures: BTreeMap::new(),
                printing: None,
                corrections: BTreeMap::new(),
            },
            observations: Observations {
                format: 1,
                taken_at: MeasuredAt {
                    timestamp: "2026-11-22T09:00:00Z".parse().unwrap(),
                    offset_seconds: 3600,
                },
                system: SystemName {
                    family: Family::Linux,
                    name: String::new(),
                    version: String::new(),
                },
                observations: Control::all()
                    .filter(|control| control.is_observable())
                    .map(|control| (control, Observation::ok()))
                    .collect(),
                hints: Hints::default(),
            },
            policy: Policy {
                connection_window: Some(ConnectionWindow::of_days(
                    vec![Weekday::Monday, Weekday::Tuesday],
                    time(7, 0, 0, 0),
                    time(19, 0, 0, 0),
                )),
                ..Policy::default_policy()
            },
        }
    }

    /// Assesses with the measurement.
    #[track_caller]
    pub fn assess(&self) -> Assessment {
        assess(&self.answers, Some(&self.observations), &self.policy, TODAY).unwrap()
    }

    /// Makes a control not hold, whatever decides it. Only a bulletin closes the access, and a case has none.
    pub fn fail(&mut self, control: Control) {
        match control.row().source {
            Source::Policy if control == Control::RemoteAccessOpen => {
                unreachable!("only a bulletin closes the access")
            }
            Source::Printing => {
                self.answers.situation.printing = Some(Printing::Exceptionally);
                self.answers.printing = None;
            }
            Source::Declared | Source::Observed | Source::Policy => {
                self.answers.answers.insert(control, Answer::No);
            }
        }
    }

    /// Makes a control unknown.
    pub fn forget(&mut self, control: Control) {
        if control.row().source == Source::Printing {
            self.answers.situation.printing = None;
        } else {
            self.answers.answers.remove(&control);
            self.observations.observations.remove(&control);
        }
    }
}

/// Tells whether `[answers]` speaks of the control.
pub fn answered(control: Control) -> bool {
    control == Control::ConnectionWindow
        || matches!(control.row().source, Source::Declared | Source::Observed)
}

/// The first questions' answers that give the situation.
pub fn place(situation: Situation) -> SituationAnswers {
    let home = situation != Situation::Office;
    let computer = match situation {
        Situation::EmployerPc => Computer::Employer,
        _ => Computer::Private,
    };
    SituationAnswers {
        place: if home { Place::Home } else { Place::Office },
        computer: home.then_some(computer),
        virtual_desktop: home.then_some(situation == Situation::PrivateVirtual),
        ksz_access: Answer::Yes,
        personal_data_on_disk: Answer::Yes,
        printing: home.then_some(Printing::Never),
        access_ways: Vec::new(),
    }
}

/// A complete `[printing]`, to be brought back in nine days.
pub fn careful_printing() -> PrintingAnswers {
    PrintingAnswers {
        reason: "een formulier".to_owned(),
        out_of_reach: true,
        kept_safely: true,
        afterwards: Some(Afterwards::Returned),
        by: Some(date(2026, 12, 1)),
    }
}
