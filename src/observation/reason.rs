//! Why a check came to its value.

use serde::{Deserialize, Serialize};

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
}
