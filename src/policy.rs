//! What the organisation asks: its rules, its access bulletins, and which of both is in force on this PC.
//!
//! [`Policy`] is the whole of the rules; `assets/policy.toml` is the default one and `assets/policy-example.toml` shows every
//! key. A form edits a `Policy` and writes it with [`Policy::to_toml`]; reading that back with [`Policy::parse`] finds every
//! mistake with its key, and [`Policy::unfit`] lists what must still be said before it is signed.
//!
//! [`bulletin`] is about access that is closed or limited for a time, [`signed`] about the file that a policy or bulletin
//! travels in, [`store`] about which of them this PC acts on. Everything but the store is pure: the day, the moment and the
//! bytes are arguments.

pub mod access_way;
mod bilingual;
pub mod bulletin;
pub mod connection_window;
mod decision;
pub mod fitness;
pub mod holidays;
mod level;
mod organisation;
#[cfg(test)]
mod properties;
mod read;
pub mod refusal;
pub mod signed;
pub mod store;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::control::{Control, Level, Situation};

pub use access_way::{AccessKind, AccessWay};
pub use bilingual::Bilingual;
pub use connection_window::{ConnectionWindow, PublicHolidays, WindowNow};
pub use decision::{Decision, MAX_SEQUENCE};
pub use fitness::Unfit;
pub use level::{ChangedLevel, Direction, Facts, LevelChange, LevelRule};
pub use organisation::{Contact, Contacts};
pub use refusal::Refusal;

/// The rules in force for one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The policy's own version, shown in the document.
    pub version: String,
    /// Who decided on it, when, and its sequence number; none in a policy that nobody means to sign.
    pub decision: Option<Decision>,
    /// The last day on which it is up to date; after it the policy acts on, with a condition.
    pub expires_on: Option<Date>,
    /// The codes of keys that may sign later policies beside the key that signed this one.
    pub successor_keys: Vec<String>,
    /// The organisation's name.
    pub organisation: Option<Bilingual>,
    /// Whom workers turn to.
    pub contacts: Contacts,
    /// How long a checklist holds, in months.
    pub validity_months: u32,
    /// After how many minutes the screen must lock by itself, at most.
    pub screen_lock_minutes: u32,
    /// How many days old the last update may be.
    pub update_age_days: u32,
    /// How many days ahead the date for printed papers may lie.
    pub printing_days: u32,
    /// Within how many days a condition without a date of its own must be dealt with.
    pub condition_days: u32,
    /// Rules that differ from [`LevelRule::usual`], per control and situation.
    pub levels: BTreeMap<(Control, Situation), LevelRule>,
    /// Why a control's level differs, shown to the worker.
    pub level_reasons: BTreeMap<Control, Bilingual>,
    /// The controls that are lowered on purpose: whoever signs has confirmed each.
    pub lowered_on_purpose: BTreeSet<Control>,
    /// What the organisation adds to a control's own words.
    pub sentences: BTreeMap<Control, Bilingual>,
    /// The days and hours in which connecting is allowed; none by default.
    pub connection_window: Option<ConnectionWindow>,
    /// The ways into the organisation's network, as it calls them.
    pub access_ways: Vec<AccessWay>,
    /// The remote-help tools that IT uses.
    pub remote_help_tools: Vec<String>,
    /// Where the user policy stands, as `https` addresses.
    pub user_policy: Option<Bilingual>,
    /// Certificates or public keys, in PEM, that vouch for signers.
    pub trust_anchors: Vec<String>,
    /// The address of a time-stamp service, for a later version.
    pub time_stamp_service: Option<String>,
    /// The folder into which finished checklists go.
    pub drop_folder: Option<String>,
    /// Checklists made under a policy with a lower sequence number have to be made again.
    pub check_again_since: Option<u32>,
    /// How the policy came: by whom its file is signed; `None` for the default and for a file that nobody signed.
    pub signed_by: Option<SignedBy>,
}

/// Who signed a policy or bulletin, and which file it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBy {
    /// The code of the key.
    pub key: String,
    /// The name in the certificate, as it was typed.
    pub name: String,
    /// The organisation in the certificate, as it was typed.
    pub organisation: String,
    /// SHA-256 of the signed file in lower-case hexadecimal.
    pub hash: String,
}

impl Policy {
    /// Returns the policy that holds when an organisation has none of its own.
    #[must_use]
    pub fn default_policy() -> Self {
        Self::built_in().clone()
    }

    /// Returns what tells the policy from every other: SHA-256 of its signed file in lower-case hexadecimal, or of what it
    /// says where nobody signed it. The default policy has none.
    #[must_use]
    pub fn hash(&self) -> Option<String> {
        match &self.signed_by {
            Some(by) => Some(by.hash.clone()),
            None if self == Self::built_in() => None,
            None => {
                let digest = signed::digest(self.to_toml().as_bytes());
                Some(base16ct::lower::encode_string(&digest))
            }
        }
    }

    /// Returns how much a control weighs for this worker.
    ///
    /// Nothing applies at the office; the KSZ/BCSS controls need the access, the connection window needs to be set.
    #[must_use]
    pub fn level(&self, control: Control, situation: Situation, facts: &Facts) -> Level {
        let applies = situation != Situation::Office
            && (facts.ksz_access || !control.is_about_ksz())
            && (self.connection_window.is_some() || control != Control::ConnectionWindow);
        if applies {
            self.rule(control, situation).level(facts)
        } else {
            Level::NotApplicable
        }
    }

    /// Returns where this policy differs from the circular's levels, in the order of the controls.
    #[must_use]
    pub fn changed_levels(&self) -> Vec<ChangedLevel> {
        let changes = self.levels.keys().map(|(control, situation)| ChangedLevel {
            control: *control,
            situation: *situation,
            usual: LevelRule::usual(*control, *situation),
            chosen: self.rule(*control, *situation),
        });
        changes
            .filter(|change| change.usual != change.chosen)
            .collect()
    }

    /// Returns where this policy asks otherwise of this worker than the circular does, as plain levels, in the order of
    /// the controls: what the document shows.
    #[must_use]
    pub fn changed_levels_for(&self, situation: Situation, facts: &Facts) -> Vec<LevelChange> {
        let changes = self.changed_levels().into_iter();
        changes
            .filter(|change| change.situation == situation)
            .map(|change| LevelChange {
                control: change.control,
                usual: change.usual.level(facts),
                chosen: self.level(change.control, situation, facts),
            })
            .filter(|change| change.usual != change.chosen)
            .collect()
    }

    /// Tells whether `[answers]` may speak of the control: `connection-window` only when a window is set.
    #[must_use]
    pub fn asks_about(&self, control: Control) -> bool {
        use crate::control::Source;
        match control.row().source {
            Source::Declared | Source::Observed => true,
            Source::Policy => {
                control == Control::ConnectionWindow && self.connection_window.is_some()
            }
            Source::Printing => false,
        }
    }

    /// Returns the controls whose level is below the circular's somewhere, in table order.
    #[must_use]
    pub fn lowered(&self) -> BTreeSet<Control> {
        let lowered = self.changed_levels().into_iter();
        lowered
            .filter(|change| change.direction() == Direction::Lowered)
            .map(|change| change.control)
            .collect()
    }

    /// Tells whether a checklist made under another policy file has to be made again because of this one.
    ///
    /// `sequence` is the one that the checklist's record names; `None` means the default policy.
    #[must_use]
    pub fn asks_to_check_again(&self, sequence: Option<u64>) -> bool {
        self.check_again_since
            .is_some_and(|since| sequence.is_none_or(|made_under| made_under < u64::from(since)))
    }

    /// Tells whether the policy has run out on a day.
    #[must_use]
    pub fn has_expired(&self, today: Date) -> bool {
        self.expires_on.is_some_and(|last| last < today)
    }

    /// Returns the rule in force; a lowered strict condition has no effect even if one were put in by hand.
    fn rule(&self, control: Control, situation: Situation) -> LevelRule {
        let usual = LevelRule::usual(control, situation);
        if level::may_not_be_lowered(control, situation) {
            return usual;
        }
        self.levels
            .get(&(control, situation))
            .copied()
            .unwrap_or(usual)
    }
}

#[cfg(test)]
mod tests;
