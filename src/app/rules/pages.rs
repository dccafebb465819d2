//! The pages of the role. A page shows the form and asks for effects as [`Action`]s, carried out afterwards.

pub mod start;

use jiff::civil::Date;

use crate::app::WindowAction;
use crate::app::rules::bulletin::BulletinPage;
use crate::app::rules::state::RulesState;
use crate::text::Texts;
use crate::text::ids::RulesText;

/// A page of the role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// What to do: new rules, existing ones, a bulletin.
    #[default]
    Start,
    /// A page about bulletins.
    Bulletin(BulletinPage),
}

impl Page {
    /// Returns the pages that can be gone to at any time, in their order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let policy = [Self::Start];
        let bulletins = BulletinPage::ALL.map(Self::Bulletin);
        policy.into_iter().chain(bulletins).collect()
    }

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> RulesText {
        match self {
            Self::Start => RulesText::PageStart,
            Self::Bulletin(page) => page.name(),
        }
    }
}

/// What a page needs to show itself.
pub struct View<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// What the role remembers.
    pub state: &'a mut RulesState,
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
}

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask the window around the role.
    Window(WindowAction),
    /// Show a page.
    GoTo(Page),
}
