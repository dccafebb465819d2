//! The way to the organisation's user policy: its address as a link, which the person's own browser opens.

use egui::Ui;

use crate::app::pages::{Action, View};
use crate::app::widgets::banner::{Kind, banner_ui};
use crate::app::widgets::link::link_ui;
use crate::app::widgets::words;
use crate::text::ids::OrganisationText;

/// Shows where the user policy stands, where the organisation's rules say it.
pub fn user_policy_ui(ui: &mut Ui, view: &mut View<'_>) {
    let texts = view.texts;
    let Some(addresses) = &view.session.in_force.policy.user_policy else {
        return;
    };
    let address = addresses.text(texts.language()).to_owned();
    words::body_ui(ui, &texts.get(OrganisationText::UserPolicy));
    if link_ui(ui, &address).clicked() {
        view.ask(Action::OpenUserPolicy(address));
    }
    if let Some(address) = &view.state.rules.page_not_opened {
        let address = [("address", address.into())];
        let said = texts.format(OrganisationText::UserPolicyNotOpened, &address);
        banner_ui(ui, Kind::Attention, &said);
    }
}
