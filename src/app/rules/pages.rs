//! The pages of the role. A page shows the form and asks for effects as [`Action`]s, carried out afterwards.

pub mod access;
mod action;
pub mod control;
pub mod controls;
pub mod decision;
pub mod distribute;
pub mod files;
pub mod holds;
pub mod organisation;
pub mod review;
pub mod sign;
pub mod start;

use egui::{Response, Ui};
use jiff::Timestamp;

use crate::app::rules::bulletin::BulletinPage;
use crate::app::rules::form::Form;
use crate::app::rules::sentence::sentence;
use crate::app::rules::state::RulesState;
use crate::app::theme;
use crate::app::widgets::button;
use crate::control::Control;
use crate::text::Texts;
use crate::text::ids::{Common, RulesText};

pub use action::{Action, Picking};

/// A page of the role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// What to do: new rules, existing ones, a bulletin.
    #[default]
    Start,
    /// Whose rules, and whom workers turn to.
    Organisation,
    /// How long things hold, and when connecting is allowed.
    Holds,
    /// Ways into the network, and remote help.
    Access,
    /// The controls, and how much each weighs.
    Controls,
    /// One control; gone to from the list alone.
    Control(Control),
    /// Folder, certificates, keys.
    Files,
    /// Who decided, and who must check again.
    Decision,
    /// What is missing, and what the worker will see.
    Review,
    /// Signing.
    Sign,
    /// What to do with the signed file.
    Distribute,
    /// A page about bulletins.
    Bulletin(BulletinPage),
}

impl Page {
    /// The pages of the policy that can be gone to at any time, in their order.
    pub const POLICY: [Self; 10] = [
        Self::Start,
        Self::Organisation,
        Self::Holds,
        Self::Access,
        Self::Controls,
        Self::Files,
        Self::Decision,
        Self::Review,
        Self::Sign,
        Self::Distribute,
    ];

    /// Returns the pages that can be gone to at any time, in their order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let bulletins = BulletinPage::ALL.map(Self::Bulletin);
        Self::POLICY.into_iter().chain(bulletins).collect()
    }

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> RulesText {
        match self {
            Self::Start => RulesText::PageStart,
            Self::Organisation => RulesText::PageOrganisation,
            Self::Holds => RulesText::PageHolds,
            Self::Access => RulesText::PageAccess,
            Self::Controls | Self::Control(_) => RulesText::PageControls,
            Self::Files => RulesText::PageFiles,
            Self::Decision => RulesText::PageDecision,
            Self::Review => RulesText::PageReview,
            Self::Sign => RulesText::PageSign,
            Self::Distribute => RulesText::PageDistribute,
            Self::Bulletin(page) => page.name(),
        }
    }

    /// Returns the page that stands for it in the list of pages.
    #[must_use]
    pub const fn listed(self) -> Self {
        match self {
            Self::Control(_) => Self::Controls,
            other => other,
        }
    }

    /// Returns the page that has the field with a key of the policy file.
    #[must_use]
    pub fn of(key: &str) -> Self {
        let mut names = key.split('.');
        let control = |id: Option<&str>| id.and_then(Control::from_id);
        match names.next().unwrap_or_default() {
            "organisation" | "contacts" | "user-policy" => Self::Organisation,
            "validity-months"
            | "screen-lock-minutes"
            | "update-age-days"
            | "printing-days"
            | "condition-days"
            | "connection-window" => Self::Holds,
            "access-ways" | "remote-help-tools" => Self::Access,
            "levels" | "level-reasons" | "lowered-on-purpose" | "sentences" => {
                control(names.next()).map_or(Self::Controls, Self::Control)
            }
            "drop-folder" | "trust-anchors" | "time-stamp-service" | "successor-keys" => {
                Self::Files
            }
            "signer" => Self::Sign,
            _ => Self::Decision,
        }
    }
}

/// What a page needs to show itself.
pub struct View<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// What the role remembers.
    pub state: &'a mut RulesState,
    /// The moment that the PC's clock shows.
    pub now: Timestamp,
    /// What the page asks for.
    pub actions: &'a mut Vec<Action>,
}

impl View<'_> {
    /// Asks for an effect.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Returns the form.
    pub fn form(&mut self) -> &mut Form {
        &mut self.state.keeping.kept.form
    }

    /// Says what is wrong with a field. What is only not filled in yet is said once somebody asked what is missing.
    #[must_use]
    pub fn problem(&self, key: &str) -> Option<String> {
        let mut troubles = self.state.checked.troubles.iter();
        let trouble = troubles.find(|one| one.key == key)?;
        let is_said = !trouble.is_missing() || self.state.tried.is_some();
        is_said.then(|| sentence(self.texts, trouble))
    }

    /// Tells, once, whether a field is the one that was asked for.
    pub fn is_gone_to(&mut self, key: &str) -> bool {
        let asked = &mut self.state.jump_to;
        asked.take_if(|asked| asked == key).is_some()
    }

    /// Goes to a field, when it is the one that was asked for.
    pub fn land(&mut self, key: &str, shown: &Response) {
        if self.is_gone_to(key) {
            shown.request_focus();
            shown.scroll_to_me(Some(egui::Align::Center));
        }
    }
}

/// Shows the button that leads to the page after this one.
pub fn next_ui(ui: &mut Ui, view: &mut View<'_>, here: Page) {
    let pages = Page::POLICY;
    let place = pages.iter().position(|page| *page == here);
    if let Some(next) = place.and_then(|place| pages.get(place + 1)) {
        ui.add_space(theme::HALF_GAP);
        if button::primary_ui(ui, &view.texts.get(Common::Next)).clicked() {
            view.ask(Action::GoTo(*next));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_on_its_page() {
        for (key, page) in [
            ("organisation.nl", Page::Organisation),
            ("connection-window.closed-on", Page::Holds),
            ("access-ways.vpn-2.name.fr", Page::Access),
            ("level-reasons.vpn.nl", Page::Control(Control::Vpn)),
            ("successor-keys", Page::Files),
            ("check-again-since", Page::Decision),
        ] {
            assert_eq!(Page::of(key), page, "{key}");
        }
    }
}
