//! Reads a policy file (`assets/policy.toml` and `assets/policy-example.toml` show and explain every key).

mod levels;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::input::mistakes::first;
use crate::input::{Document, InputError, Mistakes, Problem, Section, TextRule};
use crate::policy::{
    Decision, Policy, access_way, bilingual, connection_window, decision, organisation,
};

/// The default policy's text.
const EMBEDDED: &str = include_str!("../../assets/policy.toml");

/// Every key of the file, in the order in which it is written.
pub(super) const KEYS: &[&str] = &[
    "format",
    "version",
    "sequence",
    "decided-by",
    "decided-on",
    "expires-on",
    "check-again-since",
    "successor-keys",
    "organisation",
    "contacts",
    "validity-months",
    "screen-lock-minutes",
    "update-age-days",
    "printing-days",
    "condition-days",
    "remote-help-tools",
    "trust-anchors",
    "time-stamp-service",
    "drop-folder",
    "user-policy",
    "connection-window",
    "access-ways",
    "levels",
    "level-reasons",
    "lowered-on-purpose",
    "sentences",
];

impl Policy {
    /// Reads an organisation's policy; what it leaves out is as in the default policy.
    ///
    /// # Errors
    /// The first mistake in the file; see [`crate::input::Problem`].
    pub fn parse(bytes: &[u8]) -> Result<Self, InputError> {
        Self::parse_or_all_mistakes(bytes).map_err(first)
    }

    /// Reads an organisation's policy as [`Self::parse`] does, for whoever corrects it.
    ///
    /// # Errors
    /// Every mistake in the file, from top to bottom, up to [`crate::input::mistakes::MOST`].
    pub fn parse_or_all_mistakes(bytes: &[u8]) -> Result<Self, Vec<InputError>> {
        read(bytes, Some(&Self::default_policy()))
    }
}

/// The default policy, read once.
static BUILT_IN: LazyLock<Policy> = LazyLock::new(embedded);

impl Policy {
    /// Returns the policy that holds when an organisation has none of its own, to compare with.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }
}

/// Reads the embedded default policy.
pub(super) fn embedded() -> Policy {
    #[expect(
        clippy::expect_used,
        reason = "the file is part of the program and a test reads it"
    )]
    read(EMBEDDED.as_bytes(), None).expect("the embedded policy is right")
}

/// Reads a policy; without a `fallback` every number must be there.
fn read(bytes: &[u8], fallback: Option<&Policy>) -> Result<Policy, Vec<InputError>> {
    let mut mistakes = Mistakes::default();
    let document = Document::parse_noting(bytes, &mut mistakes);
    let is_bulletin = |document: &Document| document.has("state") && document.has("access-way");
    if document.as_ref().is_some_and(is_bulletin) {
        return Err(vec![Document::mistake(Problem::IsBulletin)]);
    }
    let root = document
        .as_ref()
        .and_then(|document| document.open_noting(KEYS, &mut mistakes));
    let policy = root.map(|root| policy(&root, fallback, &mut mistakes));
    mistakes.settle(policy)
}

/// Reads every key. A default holds the place of what is wrong; then nothing of it counts.
fn policy(root: &Section<'_>, fallback: Option<&Policy>, mistakes: &mut Mistakes) -> Policy {
    let number = |key, maximum, usual: fn(&Policy) -> u32, mistakes: &mut Mistakes| {
        match (root.optional(key), fallback) {
            (None, Some(policy)) => Some(usual(policy)),
            _ => mistakes.required(root, key, |field| field.whole_number(1, maximum)),
        }
        .unwrap_or_default()
    };
    let version = mistakes.required(root, "version", |field| {
        bilingual::text(field, TextRule::CODE)
    });
    let decision = decision::read_optional(root, mistakes);
    let mut policy = Policy {
        version: version.unwrap_or_default(),
        expires_on: expiry(root, mistakes),
        check_again_since: check_again_since(root, decision.as_ref(), mistakes),
        decision,
        successor_keys: organisation::key_codes(root, "successor-keys", mistakes),
        organisation: bilingual::optional(root, "organisation", TextRule::NAME, mistakes),
        contacts: organisation::contacts(root, mistakes),
        validity_months: number("validity-months", 36, |one| one.validity_months, mistakes),
        screen_lock_minutes: number(
            "screen-lock-minutes",
            15,
            |one| one.screen_lock_minutes,
            mistakes,
        ),
        update_age_days: number("update-age-days", 90, |one| one.update_age_days, mistakes),
        printing_days: number("printing-days", 31, |one| one.printing_days, mistakes),
        condition_days: number("condition-days", 90, |one| one.condition_days, mistakes),
        remote_help_tools: organisation::names(root, "remote-help-tools", mistakes),
        trust_anchors: organisation::trust_anchors(root, mistakes),
        time_stamp_service: mistakes.optional(
            root,
            "time-stamp-service",
            organisation::web_address,
        ),
        drop_folder: mistakes.optional(root, "drop-folder", |field| {
            bilingual::text(field, TextRule::NAME)
        }),
        user_policy: organisation::user_policy(root, mistakes),
        connection_window: connection_window::read(root, mistakes),
        access_ways: access_way::read_all(root, mistakes),
        levels: levels::levels(root, mistakes),
        level_reasons: BTreeMap::new(),
        lowered_on_purpose: BTreeSet::new(),
        sentences: levels::sentences(root, mistakes),
        signed_by: None,
    };
    policy.level_reasons = levels::reasons(root, &policy, mistakes);
    policy.lowered_on_purpose = levels::lowered_on_purpose(root, &policy, mistakes);
    policy
}

/// A policy cannot run out before it was decided on.
fn expiry(root: &Section<'_>, mistakes: &mut Mistakes) -> Option<Date> {
    let decided = root.optional("decided-on");
    let decided = decided.and_then(|field| field.date().ok());
    mistakes.optional(root, "expires-on", |field| field.date_not_before(decided))
}

/// Nobody can be asked to check again under a policy that is not there yet.
fn check_again_since(
    root: &Section<'_>,
    decision: Option<&Decision>,
    mistakes: &mut Mistakes,
) -> Option<u32> {
    mistakes.optional(root, "check-again-since", |field| {
        let number = field.whole_number(1, decision::MAX_SEQUENCE)?;
        match decision {
            Some(Decision { sequence, .. }) if number > *sequence => {
                Err(field.error(Problem::AboveSequence {
                    sequence: *sequence,
                }))
            }
            _ => Ok(number),
        }
    })
}

#[cfg(test)]
mod tests;
