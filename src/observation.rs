//! What the machine says about itself: one observation per observable control, and hints.
//!
//! "Could not find out" is a value of its own ([`Value::Undetermined`]) and never turns into good or bad on its way.

mod file;
mod moment;
mod reason;
mod system;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::control::Control;
use moment::write_zoned_time;

pub use moment::MeasuredAt;
pub use reason::Reason;
pub use system::{Desktop, Family, SystemName};

/// What a check found, in the contract's four words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// The control holds.
    Ok,
    /// The control does not hold; something must be done.
    Action,
    /// It is being brought about right now, say a disk that is still being encrypted.
    InProgress,
    /// The program could not find out; [`Observation::reason`] says why.
    Undetermined,
}

impl Value {
    /// Every value, as declared.
    pub const ALL: [Self; 4] = [Self::Ok, Self::Action, Self::InProgress, Self::Undetermined];

    /// Returns the stable kebab-case word.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Action => "action",
            Self::InProgress => "in-progress",
            Self::Undetermined => "undetermined",
        }
    }
}

/// One check's result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Observation {
    /// What was found.
    pub value: Value,
    /// Why, as a stable code; always there for [`Value::Action`] and [`Value::Undetermined`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Figures that make the result understandable; never a name, address or serial number.
    #[serde(skip_serializing_if = "Detail::is_empty")]
    pub detail: Detail,
}

/// The figures beside an observation. A closed set, so that nothing private can slip in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Detail {
    /// How much of a disk is encrypted, 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    /// Days since the last update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Minutes until the screen locks by itself, rounded up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// How many were found (accounts, tools).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The last day on which the system gets security updates, or on which a table was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Detail {
    /// Tells whether no figure is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Observation {
    /// The control holds.
    #[must_use]
    pub fn ok() -> Self {
        Self::new(Value::Ok, None)
    }

    /// The control does not hold.
    #[must_use]
    pub fn action(reason: Reason) -> Self {
        Self::new(Value::Action, Some(reason))
    }

    /// It is being brought about.
    #[must_use]
    pub fn in_progress(reason: Reason) -> Self {
        Self::new(Value::InProgress, Some(reason))
    }

    /// It could not be found out.
    #[must_use]
    pub fn undetermined(reason: Reason) -> Self {
        Self::new(Value::Undetermined, Some(reason))
    }

    /// The same observation with its figures.
    #[must_use]
    pub fn with(mut self, detail: Detail) -> Self {
        self.detail = detail;
        self
    }

    fn new(value: Value, reason: Option<Reason>) -> Self {
        Self {
            value,
            reason,
            detail: Detail::default(),
        }
    }
}

/// Facts that pre-fill or illustrate a question and are no measurement of a control. Absent means unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Hints {
    /// The PC is joined to an organisation's directory or management.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer_managed: Option<bool>,
    /// A virtual-desktop client is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_desktop_client: Option<bool>,
    /// A remote-desktop client is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_desktop_client: Option<bool>,
    /// Number of printers set up, virtual ones left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printers: Option<u32>,
    /// Number of other people's accounts on the PC; a count only, never a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_accounts: Option<u32>,
    /// The Belgian eID middleware is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eid_middleware: Option<bool>,
}

/// Everything the machine said at one moment (contract: OBSERVATIONS).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Observations {
    /// The file format's version, 1.
    pub format: u32,
    /// When the measuring ended, in the PC's time zone.
    #[serde(serialize_with = "write_zoned_time")]
    pub taken_at: MeasuredAt,
    /// The measured system.
    pub system: SystemName,
    /// Per observable control, what was found.
    pub observations: BTreeMap<Control, Observation>,
    /// Facts beside the controls.
    pub hints: Hints,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_observation_is_written_as_the_contract_shows_it() {
        let cases = [
            (Observation::ok(), r#"{"value":"ok"}"#),
            (
                Observation::undetermined(Reason::AccessDenied),
                r#"{"value":"undetermined","reason":"access-denied"}"#,
            ),
            (
                Observation::in_progress(Reason::Encrypting).with(Detail {
                    percent: Some(40),
                    ..Detail::default()
                }),
                r#"{"value":"in-progress","reason":"encrypting","detail":{"percent":40}}"#,
            ),
        ];
        for (observation, expected) in cases {
            assert_eq!(serde_json::to_string(&observation).unwrap(), expected);
        }
    }
}
