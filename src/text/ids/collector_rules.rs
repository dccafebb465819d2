//! Ids of `collector-rules.ftl`: policy and bulletins in the window's role that collects checklists.

use std::borrow::Cow;

use crate::register::listing::RulesFilter;
use crate::text::TextId;

super::fixed_texts! {
    /// Who has to check again and whom a bulletin concerns, in the list, on a line's page and among what is to be done.
    CollectorRules {
        Filter = "collector-rules-filter",
        Title = "collector-rules-title",
        CheckedAgain = "collector-rules-checked-again",
        Bulletin = "collector-rules-bulletin",
        Due = "collector-rules-due",
        Done = "collector-rules-done",
        DoneUnconfirmed = "collector-rules-done-unconfirmed",
        Unconfirmed = "collector-rules-unconfirmed",
        NotVouchedFor = "collector-rules-not-vouched-for",
        NotCompared = "collector-rules-not-compared",
        ShowDue = "collector-rules-show-due",
        Concerned = "collector-rules-concerned",
        ShowConcerned = "collector-rules-show-concerned",
    }
}

/// A choice of how a checklist stands to the rules: `collector-rules-filter-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RulesFilterWord(pub RulesFilter);

impl TextId for RulesFilterWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("collector-rules-filter-{}", self.0.id()))
    }
}

/// Returns every id of this file.
#[must_use]
pub fn all() -> Vec<Cow<'static, str>> {
    let mut ids = super::listed(&RulesFilter::ALL.map(RulesFilterWord));
    ids.extend(super::listed(CollectorRules::ALL));
    ids
}
