//! The pages of the role. A page shows what is known and asks for effects as [`Action`]s, carried out afterwards.

pub mod welcome;

use crate::app::WindowAction;
use crate::text::Texts;
use crate::text::ids::CollectorText;

/// A page of the role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// What the role does, and which role.
    #[default]
    Welcome,
}

impl Page {
    /// The pages that can be gone to at any time, in their order.
    pub const ALL: [Self; 1] = [Self::Welcome];

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> CollectorText {
        match self {
            Self::Welcome => CollectorText::PageWelcome,
        }
    }
}

/// What a page needs to show itself.
pub struct View<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// The page that is shown.
    pub page: Page,
    /// What the page asks for.
    pub actions: &'a mut Vec<Action>,
}

impl View<'_> {
    /// Asks for an effect.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }
}

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask the window around the role.
    Window(WindowAction),
    /// Show a page.
    GoTo(Page),
}
