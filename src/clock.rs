//! The only place that reads the clock. Everything else is given the moment.

use std::time::Instant;

use jiff::{Timestamp, Zoned};

use crate::observation::MeasuredAt;

/// Returns the moment, in the PC's time zone.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "this module is where the clock is read"
)]
pub fn now() -> Zoned {
    Zoned::now()
}

/// Returns a point in time for measuring how long something takes; it never runs backwards.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "this module is where the clock is read"
)]
pub fn instant() -> Instant {
    Instant::now()
}

impl From<&Zoned> for MeasuredAt {
    /// Keeps the second; the fraction would only tell more than was asked.
    fn from(moment: &Zoned) -> Self {
        let timestamp = moment.timestamp();
        let second = Timestamp::from_second(timestamp.as_second());
        Self {
            timestamp: second.unwrap_or(timestamp),
            offset_seconds: moment.offset().seconds(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_the_offset_of_the_pc_and_drops_the_fraction() {
        let moment: Zoned = "2026-11-22T10:00:00+01:00[Europe/Brussels]"
            .parse()
            .unwrap();
        let measured_at = MeasuredAt::from(&moment);
        assert_eq!(measured_at.to_rfc3339(), "2026-11-22T10:00:00+01:00");
    }

    #[test]
    fn the_clock_runs_forwards() {
        let before = instant();
        assert!(instant() >= before);
        assert!(now().timestamp() > "2025-01-01T00:00:00Z".parse().unwrap());
    }
}
