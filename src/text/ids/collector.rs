//! Ids of `collector.ftl`: the window's role that collects the checklists of others.

use std::borrow::Cow;

use crate::app::collector::listing::{Order, SignedWhen};
use crate::assessment::{KszVerdict, Verdict};
use crate::text::TextId;

super::fixed_texts! {
    /// The role's pages by name, and what stands on all of them.
    CollectorText {
        PageWelcome = "collector-page-welcome",
        PageList = "collector-page-list",
        NavigationName = "collector-navigation-name",
    }
}

super::fixed_texts! {
    /// The role's first page.
    CollectorWelcome {
        Heading = "collector-welcome-heading",
        Lead = "collector-welcome-lead",
        DoesVerify = "collector-welcome-does-verify",
        DoesList = "collector-welcome-does-list",
        DoesMissing = "collector-welcome-does-missing",
        DoesFollow = "collector-welcome-does-follow",
        NeverSend = "collector-welcome-never-send",
        NeverChange = "collector-welcome-never-change",
        NeverGuess = "collector-welcome-never-guess",
    }
}

super::fixed_texts! {
    /// The list, its search and its rows.
    CollectorList {
        Search = "collector-list-search",
        Organisation = "collector-list-organisation",
        AllOrganisations = "collector-list-all-organisations",
        Signed = "collector-list-signed",
        Order = "collector-list-order",
        AllStates = "collector-list-all-states",
        Pill = "collector-list-pill",
        Shown = "collector-list-shown",
        NothingYet = "collector-list-nothing-yet",
        NothingFound = "collector-list-nothing-found",
        ShowAll = "collector-list-show-all",
        Row = "collector-list-row",
        OrganisationAndPc = "collector-list-organisation-and-pc",
        OpenConditions = "collector-list-open-conditions",
        Doubts = "collector-list-doubts",
        SignedOn = "collector-list-signed-on",
        ValidUntil = "collector-list-valid-until",
    }
}

/// A word of the list, fit for a narrow column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CollectorWord {
    /// The main verdict: `collector-verdict-<id>`.
    Verdict(Verdict),
    /// The verdict about KSZ/BCSS data: `collector-ksz-<id>`.
    Ksz(KszVerdict),
    /// An order of the list: `collector-order-<id>`.
    Order(Order),
    /// A choice of when it was signed: `collector-signed-<id>`.
    Signed(SignedWhen),
}

impl CollectorWord {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let verdicts = Verdict::ALL.into_iter().map(Self::Verdict);
        verdicts
            .chain(KszVerdict::ALL.into_iter().map(Self::Ksz))
            .chain(Order::ALL.into_iter().map(Self::Order))
            .chain(SignedWhen::ALL.into_iter().map(Self::Signed))
            .collect()
    }
}

impl TextId for CollectorWord {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Verdict(verdict) => format!("collector-verdict-{}", verdict.id()),
            Self::Ksz(verdict) => format!("collector-ksz-{}", verdict.id()),
            Self::Order(order) => format!("collector-order-{}", order.id()),
            Self::Signed(when) => format!("collector-signed-{}", when.id()),
        })
    }
}
