//! The roles of the window, and the card on each role's first page that changes between them.

use egui::Ui;
use serde::{Deserialize, Serialize};

use super::widgets::{card, choice, words};
use crate::text::Texts;
use crate::text::ids::RoleText;

/// What a person comes to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Checks the own workplace.
    #[default]
    Worker,
    /// Collects the checklists of others: team lead or DPO.
    Collector,
    /// Manages the organisation's rules: DPO or security adviser.
    Rules,
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Worker, Self::Collector, Self::Rules];

    const fn text(self) -> RoleText {
        match self {
            Self::Worker => RoleText::Worker,
            Self::Collector => RoleText::Collector,
            Self::Rules => RoleText::Rules,
        }
    }
}

/// Shows the card with the roles and returns the one that was chosen in this frame.
pub fn role_card_ui(ui: &mut Ui, texts: &Texts, shown: Role) -> Option<Role> {
    let title = texts.get(RoleText::Title);
    card::card_ui(ui, &title, |ui| {
        words::section_ui(ui, &title);
        let options = Role::ALL.map(|role| (role, texts.get(role.text())));
        let chosen = choice::choice_ui(ui, &title, &options, Some(shown));
        words::note_ui(ui, &texts.get(RoleText::Note));
        chosen.filter(|role| *role != shown)
    })
}
