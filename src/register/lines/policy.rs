//! Whether a checklist was made under the policy in force, or has to be made again.

use crate::checklist::RecordedPolicy;

/// The policy in force, as far as the register has to know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPolicy {
    /// The code of the key that signed it.
    pub key: String,
    /// Its sequence number.
    pub sequence: u64,
    /// SHA-256 of its signed file in lower-case hexadecimal.
    pub hash: String,
    /// Checklists under a policy before this one have to be made again; `None` where no change asked for it.
    pub check_again_before: Option<u64>,
}

impl KnownPolicy {
    /// Tells whether a checklist under this policy has to be made again.
    ///
    /// It has when it names no policy or one of another key; when it names a later one than the register knows, or the same
    /// number with other contents; and when a later change asked everybody to check again.
    #[must_use]
    pub fn asks_again(&self, recorded: &RecordedPolicy) -> bool {
        let (Some(key), Some(sequence), Some(hash)) =
            (&recorded.key, recorded.sequence, &recorded.hash)
        else {
            return true;
        };
        *key != self.key
            || sequence > self.sequence
            || (sequence == self.sequence && *hash != self.hash)
            || self
                .check_again_before
                .is_some_and(|first| sequence < first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_policy_and_a_change_that_asks_for_it_are_checked_again() {
        let known = KnownPolicy {
            key: "1".to_owned(),
            sequence: 5,
            hash: "aa".to_owned(),
            check_again_before: Some(3),
        };
        let recorded = |key: &str, sequence, hash: &str| RecordedPolicy {
            version: "v".to_owned(),
            organisation: None,
            sequence: Some(sequence),
            key: Some(key.to_owned()),
            hash: Some(hash.to_owned()),
            changed_levels: Vec::new(),
        };
        for (key, sequence, hash, again) in [
            ("1", 5, "aa", false),
            ("1", 5, "bb", true),
            ("1", 4, "cc", false),
            ("1", 3, "cc", false),
            ("1", 2, "cc", true),
            ("1", 6, "dd", true),
            ("2", 5, "aa", true),
        ] {
            assert_eq!(known.asks_again(&recorded(key, sequence, hash)), again);
        }
        let default = RecordedPolicy {
            key: None,
            ..recorded("1", 5, "aa")
        };
        assert!(known.asks_again(&default));
    }
}
