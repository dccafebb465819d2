//! What the role remembers while the window is open.

/// Everything that the pages of the policy share.
#[derive(Default)]
pub struct RulesState {}
