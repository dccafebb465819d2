//! The policy as it is being typed: a saved form of its own, in which everything may still be missing or wrong.
//!
//! [`Form::of`] fills it from a policy; [`check::check`] makes the policy of it again, or says what is wrong and where.

pub mod check;
mod from_policy;
mod keyed;
mod parts;
mod so_far;
mod table;
mod typed;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::keeping::Keep;
use super::key_before::KeyBefore;
use crate::control::{Control, Situation};
use crate::policy::{AccessKind, Bilingual, LevelRule, Policy};

pub use parts::{
    CheckAgain, ContactForm, ControlForm, Here, Hours, SignedRules, SignerForm, WayForm, WindowForm,
};

/// The version of the saved form that this program writes, and the highest that it reads.
pub const FORMAT: u32 = 1;

/// Everything typed so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Form {
    /// The saved form's version.
    pub format: u32,
    /// The highest sequence number that was known when the form was begun; what is signed gets the next one.
    pub based_on: u32,
    /// The key that signed the rules that are being changed, where it is known.
    pub key_before: Option<KeyBefore>,
    /// The policy's own version.
    pub version: String,
    /// The function that decides.
    pub decided_by: String,
    /// The day of the decision.
    pub decided_on: String,
    /// The last day on which the policy is up to date; empty: none.
    pub expires_on: String,
    /// Who must check again, once chosen.
    pub check_again: Option<CheckAgain>,
    /// The number since which an earlier policy asked to check again.
    pub check_again_since: Option<u32>,
    /// The organisation's name.
    pub organisation: Bilingual,
    /// The data protection officer.
    pub dpo: ContactForm,
    /// IT.
    pub it: ContactForm,
    /// Where the user policy stands.
    pub user_policy: Bilingual,
    /// How long a checklist holds, in months.
    pub validity_months: String,
    /// After how many minutes the screen locks, at most.
    pub screen_lock_minutes: String,
    /// How many days old the last update may be.
    pub update_age_days: String,
    /// How many days ahead the date for printed papers may lie.
    pub printing_days: String,
    /// Within how many days a condition is dealt with.
    pub condition_days: String,
    /// The days and hours in which connecting is allowed.
    pub window: WindowForm,
    /// The ways into the network.
    pub access_ways: Vec<WayForm>,
    /// The remote-help tools, one on a line.
    pub remote_help_tools: String,
    /// What differs per control.
    pub controls: BTreeMap<Control, ControlForm>,
    /// The folder into which finished checklists go.
    pub drop_folder: String,
    /// Certificates and public keys in PEM, below each other.
    pub trust_anchors: String,
    /// The address of a time-stamp service.
    pub time_stamp_service: String,
    /// The codes of keys that may sign later policies, one on a line.
    pub successor_keys: String,
    /// Who signs.
    pub signer: SignerForm,
    /// What was signed last.
    pub signed: Option<SignedRules>,
}

impl Default for Form {
    fn default() -> Self {
        Self::of(&Policy::default_policy(), 0)
    }
}

impl Form {
    /// Returns the number of the policy that is being typed.
    #[must_use]
    pub fn sequence(&self) -> u32 {
        self.based_on + 1
    }

    /// Returns the form with the version that its number suggests.
    #[must_use]
    pub fn begun_on(self, today: Date) -> Self {
        let version = suggested_version(self.sequence(), today);
        Self { version, ..self }
    }

    /// Lets the number follow on one that is known, with the version that it suggests.
    pub fn follow_on(&mut self, known: u32, today: Date) {
        if self.based_on < known {
            self.based_on = known;
            // The rules that this PC knows are the ones before, not those that were opened.
            self.key_before = None;
            self.version = suggested_version(known + 1, today);
        }
    }

    /// Forgets controls about which nothing is said.
    pub fn tidy(&mut self) {
        let nothing = ControlForm::default();
        self.controls.retain(|_, control| *control != nothing);
    }

    /// Adds a way into the network. Its id is the kind's own word, or that word with the first free number.
    pub fn add_way(&mut self, kind: AccessKind) {
        let taken = |id: &str| self.access_ways.iter().any(|way| way.id == id);
        let numbered = (2..).map(|number: u32| format!("{}-{number}", kind.id()));
        let id = std::iter::once(kind.id().to_owned())
            .chain(numbered)
            .find(|id| !taken(id))
            .unwrap_or_default();
        self.access_ways.push(WayForm {
            id,
            kind,
            name: Bilingual::default(),
            product: String::new(),
            adapter_words: String::new(),
        });
    }

    /// Returns the level of a control in a situation.
    #[must_use]
    pub fn level(&self, control: Control, situation: Situation) -> LevelRule {
        let chosen = self.controls.get(&control);
        chosen
            .and_then(|chosen| chosen.levels.get(&situation).copied())
            .unwrap_or_else(|| LevelRule::usual(control, situation))
    }

    /// Gives a control a level in a situation.
    pub fn set_level(&mut self, control: Control, situation: Situation, level: LevelRule) {
        let chosen = &mut self.controls.entry(control).or_default().levels;
        if level == LevelRule::usual(control, situation) {
            chosen.remove(&situation);
        } else {
            chosen.insert(situation, level);
        }
    }
}

fn suggested_version(sequence: u32, today: Date) -> String {
    format!("{}-{sequence}", today.year())
}

impl Keep for Form {
    const FILE: &'static str = "rules-draft.json";

    fn is_understood(&self) -> bool {
        self.format <= FORMAT
    }

    fn is_untouched(&self) -> bool {
        // Number and version stand there from the beginning.
        let fresh = Self {
            based_on: self.based_on,
            version: self.version.clone(),
            ..Self::default()
        };
        *self == fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_form_is_untouched_until_something_is_typed() {
        let mut form = Form {
            based_on: 4,
            version: "2026-5".to_owned(),
            ..Form::default()
        };
        assert!(form.is_untouched());
        assert_eq!(form.sequence(), 5);
        form.drop_folder.push('S');
        assert!(!form.is_untouched());
    }

    #[test]
    fn each_way_gets_an_id_of_its_own_that_stays() {
        let mut form = Form::default();
        for kind in [AccessKind::Vpn, AccessKind::VirtualDesktop, AccessKind::Vpn] {
            form.add_way(kind);
        }
        form.access_ways.remove(0);
        form.add_way(AccessKind::Vpn);
        let ids: Vec<_> = form.access_ways.iter().map(|way| &*way.id).collect();
        assert_eq!(ids, ["virtual-desktop", "vpn-2", "vpn"]);
    }

    #[test]
    fn a_level_that_goes_back_to_the_circulars_is_no_difference() {
        let mut form = Form::default();
        let (control, situation) = (Control::Firewall, Situation::EmployerPc);
        form.set_level(control, situation, LevelRule::Required);
        assert_eq!(form.level(control, situation), LevelRule::Required);
        form.set_level(control, situation, LevelRule::Advised);
        assert!(form.controls[&control].levels.is_empty());
    }
}
