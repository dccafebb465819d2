//! The first role: a worker goes through the rules for one workplace, page by page.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::WindowAction;
use super::frame;
use super::jobs::Jobs;
use super::pages::{Action, Shows, View};
use super::role::Role;
use super::session::{Measurement, Session};
use super::state::WindowState;
use super::world::World;
use crate::draft::storage::Storage;
use crate::draft::{Draft, Measuring, Page};
use crate::policy::store::InForce;
use crate::text::{Language, Texts};

/// The wizard's parts.
pub struct Wizard {
    pub(super) session: Session,
    pub(super) state: WindowState,
    pub(super) storage: Storage,
    pub(super) saved: Draft,
    pub(super) jobs: Jobs,
    page_shown: Option<Shows>,
}

impl Wizard {
    /// Begins at the first page, with the offer to resume what was filled in before.
    pub(super) fn new(
        world: &World,
        storage: Storage,
        mut draft: Draft,
        set_aside: Option<PathBuf>,
    ) -> Self {
        let mut state = WindowState::new(world.desktop(), world.settings_panels());
        state.set_aside = set_aside;
        if !draft.is_empty() {
            // Whoever closed it on the first page goes on from there as always.
            state.resume_at = Some(draft.page).filter(|page| *page != Page::Welcome);
            state.seen = Page::ALL
                .into_iter()
                .filter(|page| *page <= draft.page)
                .collect::<BTreeSet<_>>();
        }
        state.sign.folder = world.documents_folder.display().to_string();
        draft.page = Page::Welcome;
        let saved = draft.clone();
        Self {
            session: Session {
                draft,
                in_force: InForce::nothing(),
                measurement: Measurement::default(),
                today: world.today(),
            },
            state,
            storage,
            saved,
            jobs: Jobs::default(),
            page_shown: None,
        }
    }

    /// Shows the page and carries out what it asks for, but for what only the window can do.
    pub(super) fn show(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        world: &World,
    ) -> Vec<WindowAction> {
        let mut for_window = Vec::new();
        for action in self.page(ui, texts, world) {
            match action {
                Action::Window(action) => for_window.push(action),
                Action::RemoveEverything => {
                    self.carry_out(Action::RemoveEverything, ui.ctx(), texts, world);
                    for_window.push(WindowAction::ForgetEverything);
                }
                own => {
                    // Whoever goes to a page of the wizard stays there.
                    if self.is_visited() && matches!(own, Action::GoTo(_) | Action::GoToQuestion(_))
                    {
                        for_window.push(WindowAction::ChooseRole(Role::Worker));
                    }
                    self.carry_out(own, ui.ctx(), texts, world);
                }
            }
        }
        for_window
    }

    /// Returns what is filled in.
    pub(super) fn draft(&self) -> &Draft {
        &self.session.draft
    }

    /// Remembers the language for the next start.
    pub(super) fn speak(&mut self, language: Language) {
        self.session.draft.language = Some(language);
    }

    /// Lets the page count as turned when it is shown again, so that a screen reader begins at its heading.
    pub(super) fn forget_shown_page(&mut self) {
        self.page_shown = None;
    }

    /// Waits until the draft is on disk.
    pub(super) fn wait_until_saved(&self) {
        // A failure is shown in the window; here only the waiting matters.
        let _ = self.storage.wait();
    }

    fn page(&mut self, ui: &mut egui::Ui, texts: &Texts, world: &World) -> Vec<Action> {
        self.session.today = world.today();
        self.take_finished(ui.ctx(), texts, world);
        self.follow_rules(ui.ctx(), world);
        self.state.seen.insert(self.session.draft.page);
        if self.session.draft.page == Page::Sign {
            self.prepare_to_sign(ui.ctx(), texts, world);
        }
        let mut actions = Vec::new();
        let failed = self.storage.failure();
        let mut view = View {
            texts,
            session: &mut self.session,
            state: &mut self.state,
            actions: &mut actions,
        };
        let shows = Some(view.shows());
        let page = frame::Turned::of(self.page_shown != shows);
        self.page_shown = shows;
        frame::wizard_ui(ui, &mut view, page, failed);
        actions
    }

    /// Saves the draft when something in it is new.
    pub(super) fn save_if_changed(&mut self) {
        if self.session.draft != self.saved {
            // The offer to resume stays true until something is filled in or another page is shown.
            self.saved = self.session.draft.clone();
            self.storage.save(&self.saved);
        }
    }

    /// Starts measuring at a resumed page, when the person had allowed it.
    pub(super) fn measure_if_allowed(&mut self, context: &egui::Context, world: &World) {
        let allowed = self.session.draft.measuring == Measuring::Measure;
        if allowed && self.session.measurement.checks.is_empty() {
            self.jobs.measure_all(
                &mut self.session.measurement,
                &self.session.in_force.policy,
                context,
                world,
            );
        }
    }
}
