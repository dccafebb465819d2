//! The key that signed the rules before the ones that are made now: the PCs of the workers know that key.

use serde::{Deserialize, Serialize};

use crate::device_key::KeyState;
use crate::policy::{Policy, SignedBy};

/// A key that workers have compared, and the keys that may sign after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeyBefore {
    /// Its code.
    pub code: String,
    /// The codes of the keys that its rules name as successors.
    pub successors: Vec<String>,
}

impl KeyBefore {
    /// Returns the key of rules that were signed by somebody.
    #[must_use]
    pub fn of(policy: &Policy, signed_by: Option<&SignedBy>) -> Option<Self> {
        Some(Self {
            code: signed_by?.key.clone(),
            successors: policy.successor_keys.clone(),
        })
    }

    /// Tells whether PCs that know this key will take this PC's key for a foreign one. A key that is not known yet does
    /// not count as one.
    #[must_use]
    pub fn finds_foreign(&self, own: &KeyState) -> bool {
        match own {
            KeyState::Ready(own) | KeyState::NeedsPassphrase(own) => {
                *own != self.code && !self.successors.contains(own)
            }
            // A key that is still to be made is in no rules.
            KeyState::WillBeMade | KeyState::NeedsNewPassphrase => true,
            KeyState::Unknown | KeyState::StoreLocked | KeyState::Damaged => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(own: &KeyState, is_foreign: bool) {
        let before = KeyBefore {
            code: "1".to_owned(),
            successors: vec!["2".to_owned()],
        };
        assert_eq!(before.finds_foreign(own), is_foreign, "{own:?}");
    }

    #[test]
    fn the_same_key_and_a_named_successor_are_not_foreign() {
        check(&KeyState::Ready("1".to_owned()), false);
        check(&KeyState::NeedsPassphrase("2".to_owned()), false);
    }

    #[test]
    fn another_key_and_one_that_is_still_to_be_made_are_foreign() {
        check(&KeyState::Ready("3".to_owned()), true);
        check(&KeyState::NeedsPassphrase("3".to_owned()), true);
        check(&KeyState::WillBeMade, true);
        check(&KeyState::NeedsNewPassphrase, true);
    }

    #[test]
    fn nothing_is_said_of_a_key_that_could_not_be_read() {
        check(&KeyState::Unknown, false);
        check(&KeyState::StoreLocked, false);
        check(&KeyState::Damaged, false);
    }
}
