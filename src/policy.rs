//! What the organisation asks: levels, validity and limits. The default policy is `assets/policy.toml`.

use std::collections::BTreeMap;

use crate::control::{Control, Level, Situation};

/// The rules in force for one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The policy's own version, shown in the document.
    pub version: String,
    /// How long a checklist holds, in months.
    pub validity_months: u32,
    /// After how many minutes the screen must lock by itself, at most.
    pub screen_lock_minutes: u32,
    /// How many days old the last update may be.
    pub update_age_days: u32,
    /// How many days ahead the date for printed papers may lie.
    pub printing_days: u32,
    /// Levels that differ from [`crate::control::CONTROLS`], per control and situation.
    pub levels: BTreeMap<(Control, Situation), Level>,
    /// The days and hours in which connecting is allowed; none by default.
    pub connection_window: Option<ConnectionWindow>,
}

/// Days and hours in which the firewall lets workers connect (circular, strict condition 3e).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionWindow {
    /// The allowed weekdays.
    pub days: Vec<jiff::civil::Weekday>,
    /// The first allowed time of the day.
    pub from: jiff::civil::Time,
    /// The end of the allowed time.
    pub until: jiff::civil::Time,
}
