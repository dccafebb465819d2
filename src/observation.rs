//! What the machine says about itself: one observation per observable control, and hints.
//!
//! "Could not find out" is a value of its own ([`Value::Undetermined`]) and never turns into good or bad on its way.

mod file;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::control::Control;

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

/// Declares [`Reason`] with its stable codes in one place.
macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// Why a check came to its value, as a closed set of stable kebab-case codes.
        ///
        /// Each code has a sentence `reason-<code>` in every language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Reason {
            $($(#[$doc])* #[serde(rename = $code)] $name,)+
        }

        impl Reason {
            /// Every reason, as declared.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Returns the stable kebab-case code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// Finds a reason by its code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

reasons! {
    /// The system refused to answer this account.
    AccessDenied = "access-denied",
    /// The check did not answer within its time limit.
    TimedOut = "timed-out",
    /// The check itself broke down.
    CheckFailed = "check-failed",
    /// The file or setting that would tell is not there.
    NotFound = "not-found",
    /// The file or setting is there and cannot be understood.
    Unreadable = "unreadable",
    /// A service that would tell does not run.
    ServiceUnavailable = "service-unavailable",
    /// This check has no means on this operating system.
    NotSupportedHere = "not-supported-here",
    /// This desktop keeps its settings where the program does not know them.
    UnknownDesktop = "unknown-desktop",
    /// The thing may simply be unplugged or not started: connect it and check again.
    NotConnected = "not-connected",
    /// No antivirus is expected on this system.
    NotExpectedOnThisSystem = "not-expected-on-this-system",
    /// The worker chose not to measure.
    NotMeasured = "not-measured",
    /// Only part of what counts is encrypted.
    PartlyEncrypted = "partly-encrypted",
    /// The system is not in the end-of-support table.
    NotInTable = "not-in-table",
    /// The end-of-support table is too old to tell.
    TableTooOld = "table-too-old",
    /// The system's support has ended.
    SupportEnded = "support-ended",
    /// Updates are switched off or paused.
    UpdatesOff = "updates-off",
    /// The last update is too long ago.
    UpdatesTooOld = "updates-too-old",
    /// An update waits for a restart.
    RestartPending = "restart-pending",
    /// The antivirus is off.
    AntivirusOff = "antivirus-off",
    /// The antivirus has old signatures.
    AntivirusOutdated = "antivirus-outdated",
    /// The firewall is off.
    FirewallOff = "firewall-off",
    /// The system disk is not encrypted.
    NotEncrypted = "not-encrypted",
    /// It cannot be told which disk the system is on, say on a system started from a stick or over the network.
    SystemDiskUnknown = "system-disk-unknown",
    /// The system disk is being encrypted.
    Encrypting = "encrypting",
    /// The disk is being decrypted.
    Decrypting = "decrypting",
    /// The encryption is suspended.
    EncryptionSuspended = "encryption-suspended",
    /// The screen does not lock by itself.
    LockOff = "lock-off",
    /// The screen locks later than allowed.
    LockTooLate = "lock-too-late",
    /// Coming back asks no password.
    LockWithoutPassword = "lock-without-password",
    /// The PC logs in by itself.
    AutomaticLogin = "automatic-login",
    /// The daily account has administrator rights.
    AdministratorAccount = "administrator-account",
    /// The PC lets others take it over from outside.
    RemoteAccessOn = "remote-access-on",
    /// A remote-help tool runs.
    RemoteHelpRunning = "remote-help-running",
    /// A bulletin had closed the remote access and has run out, and no newer one is known.
    BulletinExpired = "bulletin-expired",
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

/// Which operating system family was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Any Linux distribution.
    Linux,
    /// Microsoft Windows.
    Windows,
    /// Apple macOS.
    Macos,
    /// Anything else.
    Other,
}

/// The desktop whose menus the person sees; the steps of "how to mend it" follow it.
///
/// It stays on the PC and enters no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Desktop {
    /// GNOME.
    Gnome,
    /// KDE Plasma.
    Kde,
    /// Xfce.
    Xfce,
    /// Cinnamon, as in Linux Mint.
    Cinnamon,
    /// MATE.
    Mate,
    /// Windows 10.
    Windows10,
    /// Windows 11.
    Windows11,
    /// Any other desktop, or an unknown one: general steps.
    Other,
}

impl Desktop {
    /// Every desktop, as declared.
    pub const ALL: [Self; 8] = [
        Self::Gnome,
        Self::Kde,
        Self::Xfce,
        Self::Cinnamon,
        Self::Mate,
        Self::Windows10,
        Self::Windows11,
        Self::Other,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Gnome => "gnome",
            Self::Kde => "kde",
            Self::Xfce => "xfce",
            Self::Cinnamon => "cinnamon",
            Self::Mate => "mate",
            Self::Windows10 => "windows-10",
            Self::Windows11 => "windows-11",
            Self::Other => "other",
        }
    }
}

/// The measured operating system, as the person knows it. It stays on the PC: the record does not carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SystemName {
    /// The family.
    pub family: Family,
    /// The product's name, say `Debian GNU/Linux 12 (bookworm)`; empty when unknown.
    pub name: String,
    /// The version or build; empty when unknown.
    pub version: String,
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

/// A moment and its offset from UTC, in seconds east.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasuredAt {
    /// The moment.
    pub timestamp: Timestamp,
    /// Seconds east of UTC, as the PC's clock was set.
    pub offset_seconds: i32,
}

impl MeasuredAt {
    /// Writes the moment as RFC 3339 with its offset, say `2026-11-22T10:00:00+01:00`.
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        let offset =
            jiff::tz::Offset::from_seconds(self.offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        self.timestamp.display_with_offset(offset).to_string()
    }

    /// The calendar day at that moment, in that offset.
    #[must_use]
    pub fn date(self) -> Date {
        let offset =
            jiff::tz::Offset::from_seconds(self.offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        offset.to_datetime(self.timestamp).date()
    }
}

fn write_zoned_time<S: serde::Serializer>(
    time: &MeasuredAt,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&time.to_rfc3339())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_found_by_its_code() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_code(reason.code()), Some(*reason));
        }
        assert_eq!(Reason::from_code("because"), None);
    }

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

    #[test]
    fn a_moment_is_written_with_the_offset_of_the_pc() {
        let taken_at = MeasuredAt {
            timestamp: "2026-11-22T09:00:00Z".parse().unwrap(),
            offset_seconds: 3600,
        };
        assert_eq!(taken_at.to_rfc3339(), "2026-11-22T10:00:00+01:00");
        assert_eq!(taken_at.date(), jiff::civil::date(2026, 11, 22));
    }
}
