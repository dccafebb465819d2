//! How often the lines are made anew while files come in: with many of them a round takes its time, and most of the PC's time
//! is to go into examining files.

/// How many times as long as a round took the next one waits.
const REST: f64 = 3.0;

/// The rounds' pace, in seconds of the window's time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    /// When the round began, unless the next one is to follow at once.
    began: Option<f64>,
    rest_until: f64,
}

impl Pace {
    /// Notes that a round begins.
    pub fn begin(&mut self, time: f64) {
        self.began = Some(time);
    }

    /// Notes that it has ended.
    pub fn end(&mut self, time: f64) {
        let rest = self.began.map_or(0.0, |began| REST * (time - began));
        self.rest_until = time + rest;
    }

    /// Lets the next round begin at once: somebody decided something and wants to see it.
    pub fn hurry(&mut self) {
        *self = Self::default();
    }

    /// Tells whether the next round waits.
    #[must_use]
    pub fn rests(&self, time: f64) -> bool {
        time < self.rest_until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_round_three_times_its_time_passes_unless_somebody_decides() {
        let mut pace = Pace::default();
        assert!(!pace.rests(0.0), "the first begins at once");
        pace.begin(10.0);
        pace.end(10.5);
        for (time, expected) in [(10.5, true), (11.9, true), (12.0, false)] {
            assert_eq!(pace.rests(time), expected, "{time}");
        }
        pace.hurry();
        assert!(!pace.rests(10.5));
        pace.begin(20.0);
        pace.hurry();
        pace.end(20.5);
        assert!(!pace.rests(20.5), "also when it was decided during a round");
    }
}
