//! Ids of `controls.ftl`: what is said of each control, and the words for levels, statuses and situations.

use std::borrow::Cow;

use crate::control::{Control, Level, Situation};
use crate::text::TextId;

/// A text about one control: an attribute of the message `control-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlText {
    /// Two to five words, for lists, the document and the register.
    Title(Control),
    /// The rule as one sentence of fact ("The firewall is on"), for document and result.
    Rule(Control),
    /// The question that the card asks, to be answered by yes, no or I don't know.
    Question(Control),
    /// One sentence: why it matters.
    Why(Control),
    /// Whom to ask, and for what, when the worker cannot mend it.
    Whom(Control),
    /// What to do when it does not hold, one short imperative sentence for result, conditions and the list for IT.
    ToDo(Control),
}

impl ControlText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let kinds = [Self::Title, Self::Rule, Self::Question, Self::Why, Self::Whom, Self::ToDo];
        Control::all().flat_map(|control| kinds.map(|kind| kind(control))).collect()
    }
}

impl TextId for ControlText {
    fn id(&self) -> Cow<'static, str> {
        let (control, part) = match self {
            Self::Title(control) => (control, "title"),
            Self::Rule(control) => (control, "rule"),
            Self::Question(control) => (control, "question"),
            Self::Why(control) => (control, "why"),
            Self::Whom(control) => (control, "whom"),
            Self::ToDo(control) => (control, "to-do"),
        };
        Cow::Owned(format!("control-{control}.{part}"))
    }
}

/// A word of the rules: `level-<id>`, `situation-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WordText {
    /// Required, advised, does not apply.
    Level(Level),
    /// The situation in a few words.
    Situation(Situation),
}

impl WordText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let levels = [Level::Required, Level::Advised, Level::NotApplicable].map(Self::Level);
        levels.into_iter().chain(Situation::ALL.map(Self::Situation)).collect()
    }
}

impl TextId for WordText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self {
            Self::Level(level) => format!("level-{}", level.id()),
            Self::Situation(situation) => format!("situation-{}", situation.id()),
        })
    }
}
