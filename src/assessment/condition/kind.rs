//! What a condition asks, and of whom: closed sets with stable ids.

use serde::{Deserialize, Serialize};

/// Who has to act on a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The worker.
    Worker,
    /// IT of the OCMW/CPAS or its supplier.
    It,
    /// The team lead.
    TeamLead,
}

impl Actor {
    /// Every value, as declared.
    pub const ALL: [Self; 3] = [Self::Worker, Self::It, Self::TeamLead];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::It => "it",
            Self::TeamLead => "team-lead",
        }
    }
}

/// What a condition asks, as a closed set; its sentence is `condition-<id>` in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionKind {
    /// Keep the measures stated in place of a separate room.
    KeepRoomMeasures,
    /// Handle prints as stated and bring them back or destroy them.
    HandlePrints,
    /// Let what is in progress finish, and check again.
    FinishInProgress,
    /// Have the corrected measurement looked at.
    ReviewCorrection,
    /// Confirm the firewall's hours and region.
    ConfirmConnectionWindow,
    /// Keep a measure that an access bulletin asks for.
    KeepBulletinMeasure,
    /// Change the passwords, since a compromise has to be assumed.
    ChangePasswords,
    /// Watch the remote access closely, since a compromise has to be assumed.
    MonitorIntensively,
    /// Ask for a new policy, since the one in force has expired.
    RenewPolicy,
}

impl ConditionKind {
    /// Tells whether it is kept as long as it lasts, and not done by a day.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::KeepRoomMeasures | Self::KeepBulletinMeasure)
    }

    /// Every value, as declared.
    pub const ALL: [Self; 9] = [
        Self::KeepRoomMeasures,
        Self::HandlePrints,
        Self::FinishInProgress,
        Self::ReviewCorrection,
        Self::ConfirmConnectionWindow,
        Self::KeepBulletinMeasure,
        Self::ChangePasswords,
        Self::MonitorIntensively,
        Self::RenewPolicy,
    ];

    /// Returns the stable kebab-case id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::KeepRoomMeasures => "keep-room-measures",
            Self::HandlePrints => "handle-prints",
            Self::FinishInProgress => "finish-in-progress",
            Self::ReviewCorrection => "review-correction",
            Self::ConfirmConnectionWindow => "confirm-connection-window",
            Self::KeepBulletinMeasure => "keep-bulletin-measure",
            Self::ChangePasswords => "change-passwords",
            Self::MonitorIntensively => "monitor-intensively",
            Self::RenewPolicy => "renew-policy",
        }
    }
}
