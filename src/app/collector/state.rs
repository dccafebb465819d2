//! What the role knows of the folder, and what it remembers only while the window is open.

use std::path::PathBuf;
use std::sync::Arc;

use super::listing::{Criteria, Listing};
use crate::app::preview::Preview;
use crate::register::decision::{Comparison, Keeper};
use crate::register::line::{Line, LineId};

/// What is known of the folder at this moment.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// One line per person and PC.
    pub lines: Arc<Vec<Line>>,
    /// Who keeps the register on this PC; nothing is decided without a name.
    pub keeper: Option<Keeper>,
}

/// Everything the role remembers while the window is open.
#[derive(Default)]
pub struct CollectorState {
    /// What the list is asked to show.
    pub criteria: Criteria,
    /// The lines as the list shows them.
    pub listing: Listing,
    /// The selected line.
    pub selected: Option<LineId>,
    /// What of the list gets the keyboard when it is shown next.
    pub focus: Option<Focus>,
    /// The page of the selected line.
    pub details: DetailsState,
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

/// What the page of a line remembers while that line is open.
#[derive(Default)]
pub struct DetailsState {
    /// How the code was compared, once chosen.
    pub compared: Option<Comparison>,
    /// Why vouching is withdrawn, as typed.
    pub why: String,
    /// The condition whose note is being typed, by its place.
    pub marking: Option<usize>,
    /// That note.
    pub done_note: String,
    /// A new note, as typed.
    pub note: String,
    /// The pages of the record.
    pub preview: Preview,
    /// A file or folder that could not be opened by itself.
    pub not_opened: Option<PathBuf>,
    /// Why the last decision was not written, as a sentence.
    pub problem: Option<String>,
}
