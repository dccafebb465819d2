//! How a checklist stands to the organisation's policy and bulletins, as it is exported.

use serde::Serialize;

use crate::policy::bulletin::{Access, State};
use crate::register::rules_standing::{Cause, ConcerningBulletin, RulesStanding};

/// How a checklist stands to the rules.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ExportedRules<'a> {
    made_under: &'static str,
    check_again: &'static str,
    check_again_because: Vec<&'static str>,
    access: &'static str,
    bulletins: Vec<ExportedBulletin<'a>>,
}

/// A bulletin that concerns the person.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ExportedBulletin<'a> {
    access_way: &'a str,
    sequence: u32,
    state: State,
    concern: &'static str,
    check_again: &'static str,
}

impl<'a> From<&'a RulesStanding> for ExportedRules<'a> {
    fn from(rules: &'a RulesStanding) -> Self {
        Self {
            made_under: rules.made_under.code(),
            check_again: rules.check_again.code(),
            check_again_because: codes(rules.check_again.causes()),
            access: match rules.access {
                Access::Open => "open",
                Access::Closed => "closed",
                Access::Unknown { .. } => "unknown",
            },
            bulletins: rules.bulletins.iter().map(ExportedBulletin::from).collect(),
        }
    }
}

fn codes(causes: &[Cause]) -> Vec<&'static str> {
    causes.iter().map(|cause| cause.code()).collect()
}

impl<'a> From<&'a ConcerningBulletin> for ExportedBulletin<'a> {
    fn from(bulletin: &'a ConcerningBulletin) -> Self {
        Self {
            access_way: &bulletin.access_way,
            sequence: bulletin.sequence,
            state: bulletin.state,
            concern: bulletin.concern.code(),
            check_again: bulletin.check_again.code(),
        }
    }
}
