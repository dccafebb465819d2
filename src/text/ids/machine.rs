//! Ids of `machine.ftl`: what measuring looks at, listed before anything is measured.

use std::borrow::Cow;

use crate::machine::{Reads, everything_read};
use crate::text::TextId;

/// The sentence that says what is looked at: `reads-<control>` or `reads-hint-<hint>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReadsText(pub Reads);

impl ReadsText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        everything_read().map(Self).collect()
    }
}

impl TextId for ReadsText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(match self.0 {
            Reads::Control(control) => format!("reads-{control}"),
            Reads::Hint(hint) => format!("reads-hint-{}", hint.id()),
        })
    }
}
