//! The window: pages on top of the draft, the machine's observations and the assessment. It holds no rule of its own.

pub mod theme;
pub mod widgets;
