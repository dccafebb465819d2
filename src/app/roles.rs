//! The roles side by side: which one is shown, and who goes from one to another with a file.

use super::WindowAction;
use super::collector::Collector;
use super::preferences::Preferences;
use super::role::Role;
use super::rules::Rules;
use super::rules_in_force::drop_overlay::drop_overlay_ui;
use super::wizard::Wizard;
use super::world::World;
use crate::text::Texts;

/// What each role keeps, also while another one is shown: so nothing is lost by changing.
pub(super) struct Roles {
    pub(super) preferences: Preferences,
    pub(super) wizard: Wizard,
    pub(super) collector: Collector,
    pub(super) rules: Rules,
}

impl Roles {
    /// Shows the chosen role and carries out what its page asks for, but for what only the window can do.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
    ) -> Vec<WindowAction> {
        let was_visited = self.wizard.is_visited();
        let role = if was_visited {
            Role::Worker
        } else {
            self.preferences.role
        };
        let actions = match role {
            Role::Worker => self.wizard.show(ui, texts, world),
            Role::Collector => {
                let actions = self.collector.show(ui, texts, world, &mut self.preferences);
                self.wizard.take_visit(ui.ctx(), world);
                actions
            }
            Role::Rules => self.rules.show(ui, texts, world),
        };
        if was_visited && !self.wizard.is_visited() {
            self.collector.come_back();
        }
        drop_overlay_ui(ui, texts);
        actions
    }
}
