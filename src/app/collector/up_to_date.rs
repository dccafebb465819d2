//! What leaves the register or is signed rests on what everybody decided until that moment, and not on what the window was
//! told some time ago.

use std::sync::Arc;

use super::Collector;
use super::work::Making;
use crate::app::world::World;
use crate::register::decisions::Decisions;
use crate::register::line::Line;
use crate::register::register_file::{RegisterError, RegisterPlace};

/// The lines as they are shown, and the way to those of this moment.
pub struct Shown {
    lines: Arc<Vec<Line>>,
    decisions: Arc<Decisions>,
    register: Option<RegisterPlace>,
    making: Option<Making>,
    /// Whether the lines tell of those decisions already.
    is_current: bool,
}

/// The lines and decisions of this moment.
pub struct UpToDate {
    /// The lines.
    pub lines: Arc<Vec<Line>>,
    /// The decisions.
    pub decisions: Arc<Decisions>,
}

impl Collector {
    /// Returns the lines as they are shown, for a thread that brings them up to date.
    pub(super) fn shown(&self, world: &World) -> Shown {
        Shown {
            lines: Arc::clone(&self.known.lines),
            decisions: Arc::clone(&self.decisions),
            register: self.register.clone(),
            making: self.work.making(world),
            is_current: self.work.is_current(),
        }
    }

    /// Reads the register again where it changed.
    pub(super) fn look_at_register(&mut self, world: &World) {
        let stamp = self.register.as_ref().map(RegisterPlace::stamp);
        let is_same =
            matches!(stamp, Some(Ok(stamp)) if Some(&stamp) == self.register_stamp.as_ref());
        if !is_same {
            self.read_register(world);
        }
    }
}

impl Shown {
    /// Reads the register again; where somebody decided something, the lines are made anew.
    ///
    /// # Errors
    /// When the register cannot be read any more: a withdrawal could stand in it.
    pub fn up_to_date(self) -> Result<UpToDate, RegisterError> {
        let read = self.register.as_ref().map(RegisterPlace::read);
        let decisions = match read.transpose()? {
            Some(decisions) if decisions != *self.decisions => Arc::new(decisions),
            // Taken over a moment ago, and the lines of it are still being made.
            Some(_) if !self.is_current => self.decisions,
            _ => {
                return Ok(UpToDate {
                    lines: self.lines,
                    decisions: self.decisions,
                });
            }
        };
        let lines = self.making.map(|making| Arc::new(making.lines(&decisions)));
        Ok(UpToDate {
            lines: lines.unwrap_or(self.lines),
            decisions,
        })
    }

    /// Tells whether somebody decided something about a key that was not shown yet.
    ///
    /// # Errors
    /// When the register cannot be read any more.
    pub fn hides_decision_about(&self, public_key_info: &[u8]) -> Result<bool, RegisterError> {
        let Some(register) = &self.register else {
            return Ok(false);
        };
        let key = Some(public_key_info.to_vec());
        Ok(differ_about(key, &self.decisions, &register.read()?))
    }
}

/// Tells whether two readings of the register differ in what was decided about a key.
pub(super) fn differ_about(key: Option<Vec<u8>>, one: &Decisions, other: &Decisions) -> bool {
    key.is_some_and(|key| one.history(&key) != other.history(&key))
}
