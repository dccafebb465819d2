//! The days and hours in which the firewall lets workers connect (circular, strict condition 3e).
//!
//! The window only ever tells the worker what holds now; no finding hangs on the clock. It is kept in the time of Brussels,
//! whatever zone the PC is set to. The rule of summer time is the European one since 1996 and stands here, so that the
//! answer needs no table of the operating system.

mod read;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use serde::{Deserialize, Serialize};

use super::holidays::is_public_holiday;

pub use read::WEEKDAYS;
pub(super) use read::{TIME_ZONE, read};

/// Central European Time with the summer time of Directive 2000/84/EC.
const BRUSSELS: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// How far ahead an opening is looked for: a window that opens on no day of a year opens never.
const LOOKED_AHEAD_DAYS: i32 = 400;

/// Days and hours in which connecting is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionWindow {
    /// The allowed weekdays.
    pub days: Vec<Weekday>,
    /// The first allowed time of the day.
    pub from: Time,
    /// The end of the allowed time.
    pub until: Time,
    /// What holds on Belgian public holidays.
    pub public_holidays: PublicHolidays,
    /// Further days on which nobody connects.
    pub closed_on: Vec<Date>,
    /// The countries from which connecting is allowed (ISO 3166-1, two capitals); empty: not said.
    pub countries: Vec<String>,
}

/// What holds on Belgian public holidays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublicHolidays {
    /// They are days like any other.
    #[default]
    Open,
    /// Nobody connects on them.
    Closed,
}

/// What the window says of a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WindowNow {
    /// Connecting is allowed.
    Open {
        /// When it ends, on the clock of Brussels.
        until: Zoned,
    },
    /// Connecting is not allowed now.
    Closed {
        /// When it is allowed again, on the clock of Brussels; `None` when no day of the coming year is open.
        opens: Option<Zoned>,
    },
}

impl ConnectionWindow {
    /// Makes a window that knows no holidays and no countries.
    #[must_use]
    pub fn of_days(days: Vec<Weekday>, from: Time, until: Time) -> Self {
        Self {
            days,
            from,
            until,
            public_holidays: PublicHolidays::Open,
            closed_on: Vec::new(),
            countries: Vec::new(),
        }
    }

    /// Tells what holds at a moment, and until when or from when on.
    #[must_use]
    pub fn now(&self, moment: Timestamp) -> WindowNow {
        let here = moment.to_zoned(brussels());
        let (day, time) = (here.date(), here.time());
        if self.is_open_on(day) && self.from <= time && time < self.until {
            return match at(day, self.until) {
                Some(until) => WindowNow::Open { until },
                None => WindowNow::Closed { opens: None },
            };
        }
        let first = if time < self.from {
            day
        } else {
            day.saturating_add(1.days())
        };
        let mut coming = (0..LOOKED_AHEAD_DAYS).map(|days| first.saturating_add(days.days()));
        let opens = coming
            .find(|day| self.is_open_on(*day))
            .and_then(|day| at(day, self.from));
        WindowNow::Closed { opens }
    }

    /// Tells whether anybody may connect at all on a day.
    #[must_use]
    pub fn is_open_on(&self, day: Date) -> bool {
        let holiday = self.public_holidays == PublicHolidays::Closed && is_public_holiday(day);
        self.days.contains(&day.weekday()) && !holiday && !self.closed_on.contains(&day)
    }
}

/// Returns a time of the day in Brussels; one that summer time skips is the first that exists after it.
fn at(day: Date, time: Time) -> Option<Zoned> {
    day.to_datetime(time).to_zoned(brussels()).ok()
}

#[expect(
    clippy::expect_used,
    reason = "the rule is a constant, and the tests read it"
)]
fn brussels() -> TimeZone {
    TimeZone::posix(BRUSSELS).expect("a POSIX rule")
}

#[cfg(test)]
mod tests;
