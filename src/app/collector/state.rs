//! What the role knows of the folder, and what it remembers only while the window is open.

use std::sync::Arc;

use super::listing::{Criteria, Listing};
use crate::register::line::{Line, LineId};

/// What is known of the folder at this moment.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// One line per person and PC.
    pub lines: Arc<Vec<Line>>,
}

/// Everything the role remembers while the window is open.
#[derive(Debug, Default)]
pub struct CollectorState {
    /// What the list is asked to show.
    pub criteria: Criteria,
    /// The lines as the list shows them.
    pub listing: Listing,
    /// The selected line.
    pub selected: Option<LineId>,
    /// What of the list gets the keyboard when it is shown next.
    pub focus: Option<Focus>,
    /// How many rows were laid out in the last frame.
    pub rows_laid_out: usize,
}

/// A part of the list that gets the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The search field.
    Search,
    /// The selected row.
    Row,
}
