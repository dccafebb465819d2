//! How much a control weighs: the circular's rule, and what an organisation made of it.

use serde::{Deserialize, Serialize};

use crate::control::{Control, Level, Situation};

/// The facts on which levels hang. Whoever fills them in counts "unknown" as `true`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The worker needs KSZ/BCSS data, or nobody knows.
    pub ksz_access: bool,
    /// The disk holds personal data, or nobody knows.
    pub personal_data_on_disk: bool,
    /// An antivirus is expected on this system, or nobody knows.
    pub antivirus_expected: bool,
}

/// What a policy says of one control in one situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LevelRule {
    /// Decides the verdict.
    Required,
    /// Listed as advice.
    Advised,
    /// Does not apply.
    NotApplicable,
    /// Required when personal data is on the disk, else advised; `disk-encryption` only.
    RequiredWithPersonalData,
    /// Required, but advised on a system where none is expected; `antivirus` only.
    RequiredWhereExpected,
}

/// One place where a policy differs from the circular's levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangedLevel {
    /// The control.
    pub control: Control,
    /// The situation in which it differs.
    pub situation: Situation,
    /// The circular's rule.
    pub usual: LevelRule,
    /// The organisation's rule.
    pub chosen: LevelRule,
}

/// A change as it meets one worker, in plain levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelChange {
    /// The control.
    pub control: Control,
    /// What the circular asks of this worker.
    pub usual: Level,
    /// What the organisation asks.
    pub chosen: Level,
}

/// Whether a policy asks more or less than the circular.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More is asked.
    Raised,
    /// Less is asked.
    Lowered,
}

impl ChangedLevel {
    /// Tells whether more or less is asked.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if self.chosen.rank() > self.usual.rank() {
            Direction::Raised
        } else {
            Direction::Lowered
        }
    }
}

impl LevelRule {
    /// Returns the rule of [`crate::control::CONTROLS`], with its two conditional ones (domain section 4).
    #[must_use]
    pub fn usual(control: Control, situation: Situation) -> Self {
        let [employer, private_virtual, private_direct] = control.row().levels;
        let level = match situation {
            Situation::Office => return Self::NotApplicable,
            Situation::EmployerPc => employer,
            Situation::PrivateVirtual => private_virtual,
            Situation::PrivateDirect => private_direct,
        };
        match (control, level) {
            (Control::DiskEncryption, _) => Self::RequiredWithPersonalData,
            (Control::Antivirus, _) => Self::RequiredWhereExpected,
            (_, Level::Required) => Self::Required,
            (_, Level::Advised) => Self::Advised,
            (_, Level::NotApplicable) => Self::NotApplicable,
        }
    }

    /// Returns the level that the rule gives with these facts.
    #[must_use]
    pub fn level(self, facts: &Facts) -> Level {
        let required_if = |condition| {
            if condition {
                Level::Required
            } else {
                Level::Advised
            }
        };
        match self {
            Self::Required => Level::Required,
            Self::Advised => Level::Advised,
            Self::NotApplicable => Level::NotApplicable,
            Self::RequiredWithPersonalData => required_if(facts.personal_data_on_disk),
            Self::RequiredWhereExpected => required_if(facts.antivirus_expected),
        }
    }

    /// Returns the stable kebab-case word of the policy file.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Advised => "advised",
            Self::NotApplicable => "not-applicable",
            Self::RequiredWithPersonalData => "required-with-personal-data",
            Self::RequiredWhereExpected => "required-where-expected",
        }
    }

    /// Returns the rules that a policy may give a control, with their words.
    #[must_use]
    pub fn words(control: Control) -> Vec<(&'static str, Self)> {
        let mut rules = vec![Self::Required, Self::Advised, Self::NotApplicable];
        match control {
            Control::DiskEncryption => rules.push(Self::RequiredWithPersonalData),
            Control::Antivirus => rules.push(Self::RequiredWhereExpected),
            _ => {}
        }
        rules.into_iter().map(|rule| (rule.id(), rule)).collect()
    }

    /// Returns the rules that a policy may give a control in a situation: nothing below the circular's where it leaves no room.
    #[must_use]
    pub fn allowed(control: Control, situation: Situation) -> Vec<Self> {
        let lowest = if may_not_be_lowered(control, situation) {
            Self::usual(control, situation).rank()
        } else {
            0
        };
        let words = Self::words(control).into_iter().map(|(_, rule)| rule);
        words.filter(|rule| rule.rank() >= lowest).collect()
    }

    /// Returns how much is asked, for comparing.
    #[must_use]
    pub fn rank(self) -> u8 {
        match self {
            Self::NotApplicable => 0,
            Self::Advised => 1,
            Self::RequiredWithPersonalData | Self::RequiredWhereExpected => 2,
            Self::Required => 3,
        }
    }
}

/// Tells whether there is no room: the circular's strict conditions 3a to 3e on a private PC without virtual desktop, the
/// KSZ/BCSS controls, where the access itself is refused otherwise, and a closed access, which a bulletin of the same
/// organisation closed and no policy opens (domain section 5).
pub(super) fn may_not_be_lowered(control: Control, situation: Situation) -> bool {
    let strict = control
        .row()
        .reference
        .split(", ")
        .any(|reference| matches!(reference, "3a" | "3b" | "3c" | "3d" | "3e"));
    control.is_about_ksz()
        || control == Control::RemoteAccessOpen
        || (situation == Situation::PrivateDirect && strict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_not_be_lowered_is_the_strict_conditions_the_ksz_controls_and_a_closed_access() {
        let strict: Vec<_> = Control::all()
            .filter(|control| may_not_be_lowered(*control, Situation::PrivateDirect))
            .map(Control::id)
            .collect();
        assert_eq!(
            strict,
            [
                "remote-access-open",
                "connection-window",
                "password",
                "two-factor",
                "no-browsing",
                "close-session",
                "no-onlookers",
                "ksz-route",
                "eid-reader"
            ]
        );
        let elsewhere: Vec<_> = Control::all()
            .filter(|control| may_not_be_lowered(*control, Situation::EmployerPc))
            .map(Control::id)
            .collect();
        assert_eq!(elsewhere, ["remote-access-open", "ksz-route", "eid-reader"]);
    }

    #[test]
    fn where_the_circular_leaves_no_room_nothing_lower_may_be_chosen() {
        let allowed = LevelRule::allowed;
        let direct = Situation::PrivateDirect;
        assert_eq!(allowed(Control::TwoFactor, direct), [LevelRule::Required]);
        assert_eq!(allowed(Control::Vpn, direct).len(), 3);
        assert_eq!(allowed(Control::Antivirus, direct).len(), 4);
    }

    #[test]
    fn a_strict_condition_is_required_to_begin_with() {
        for control in Control::all() {
            if may_not_be_lowered(control, Situation::PrivateDirect) {
                let usual = LevelRule::usual(control, Situation::PrivateDirect);
                assert_eq!(usual, LevelRule::Required, "{control}");
            }
        }
    }
}
