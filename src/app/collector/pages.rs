//! The pages of the role. A page shows what is known and asks for effects as [`Action`]s, carried out afterwards.

pub mod list;
pub mod row;
pub mod welcome;

use jiff::civil::Date;

use crate::app::WindowAction;
use crate::app::collector::state::{CollectorState, Known};
use crate::register::line::LineId;
use crate::text::Texts;
use crate::text::ids::CollectorText;

/// A page of the role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// What the role does, and which role.
    #[default]
    Welcome,
    /// One row per person and PC.
    List,
}

impl Page {
    /// The pages that can be gone to at any time, in their order.
    pub const ALL: [Self; 2] = [Self::Welcome, Self::List];

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> CollectorText {
        match self {
            Self::Welcome => CollectorText::PageWelcome,
            Self::List => CollectorText::PageList,
        }
    }
}

/// What a page needs to show itself.
pub struct View<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// The page that is shown.
    pub page: Page,
    /// What is known of the folder at this moment.
    pub known: &'a Known,
    /// What the role remembers while the window is open.
    pub state: &'a mut CollectorState,
    /// Today, in the PC's time zone.
    pub today: Date,
    /// What the page asks for.
    pub actions: &'a mut Vec<Action>,
}

impl View<'_> {
    /// Asks for an effect.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Brings the list up to date with what is known and asked for.
    pub fn follow_listing(&mut self) {
        let state = &mut *self.state;
        state
            .listing
            .follow(&self.known.lines, &state.criteria, self.today);
    }

    /// Returns the row of the selected line, when the list shows it.
    #[must_use]
    pub fn selected_row(&self) -> Option<usize> {
        let selected = self.state.selected.as_ref()?;
        self.state.listing.position(|line| line.id == *selected)
    }
}

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask the window around the role.
    Window(WindowAction),
    /// Show a page.
    GoTo(Page),
    /// Show everything about a line.
    OpenLine(LineId),
}
