//! What the machine has said so far: a check per control, running or done.

use std::collections::BTreeMap;

use crate::control::Control;
use crate::observation::{Hints, MeasuredAt, Observation, SystemName};

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
    pub taken_at: Option<MeasuredAt>,
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
