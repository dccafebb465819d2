//! Ids of `reasons.ftl`: why a check came to its value.

use std::borrow::Cow;

use crate::observation::Reason;
use crate::text::TextId;

/// The sentence for a reason, `reason-<code>`; it may use `$percent`, `$days`, `$minutes`, `$count` and `$until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReasonText(pub Reason);

impl ReasonText {
    /// Returns every text there must be.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Reason::ALL.iter().copied().map(Self).collect()
    }
}

impl TextId for ReasonText {
    fn id(&self) -> Cow<'static, str> {
        Cow::Owned(format!("reason-{}", self.0.code()))
    }
}
