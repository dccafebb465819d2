//! The window: pages on top of the draft, the machine's observations and the assessment. It holds no rule of its own.

pub mod effects;
pub mod frame;
pub mod jobs;
pub mod pages;
pub mod preview;
pub mod session;
pub mod signing_job;
pub mod state;
pub mod theme;
pub mod widgets;
pub mod world;

use std::collections::BTreeSet;

use egui::accesskit;

use crate::draft::storage::{Opened, Storage};
use crate::draft::{Draft, Measuring, Page};
use crate::policy::Policy;
use crate::text::ids::Common;
use crate::text::{Language, Texts};
use pages::{Action, View};
use session::{Measurement, Session};
use state::WindowState;
use world::World;

/// The least size of the window, in points.
const LEAST_SIZE: [f32; 2] = [480.0, 400.0];
/// The size of the window at its first start, in points.
const FIRST_SIZE: [f32; 2] = [1040.0, 760.0];

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When the system offers no way to draw a window; the caller says so in a sentence.
pub fn run(world: World) -> eframe::Result {
    let texts = Texts::new(world.language());
    let title = texts.get(Common::WindowTitle);
    let viewport = egui::ViewportBuilder::default()
        .with_title(&title)
        .with_app_id("teleklaar")
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE)
        .with_icon(icon());
    let options = eframe::NativeOptions {
        viewport,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "teleklaar",
        options,
        Box::new(|creation| Ok(Box::new(Window::new(&creation.egui_ctx, world)))),
    )
}

fn icon() -> egui::IconData {
    eframe::icon_data::from_png_bytes(include_bytes!("../assets/icon.png")).unwrap_or_default()
}

/// The window's whole state.
pub struct Window {
    texts: Texts,
    content: Content,
    world: World,
    title_shown: String,
}

enum Content {
    /// The wizard.
    Wizard(Box<Wizard>),
    /// Another window has the draft.
    OpenElsewhere,
    /// The folder for the draft cannot be used.
    NoDraft,
}

/// The wizard's parts.
pub struct Wizard {
    session: Session,
    state: WindowState,
    storage: Storage,
    saved: Draft,
    jobs: jobs::Jobs,
    page_shown: Option<Page>,
}

impl Window {
    /// Opens the draft and shows its first page, with the offer to resume.
    #[must_use]
    pub fn new(context: &egui::Context, world: World) -> Self {
        theme::apply(context);
        let shown = match Storage::open(&world.data_folder) {
            Ok(Opened::Ready {
                storage,
                draft,
                set_aside,
            }) => Content::Wizard(Box::new(Wizard::new(&world, storage, *draft, set_aside))),
            Ok(Opened::OpenElsewhere) => Content::OpenElsewhere,
            Err(error) => {
                log::error!("the draft's folder cannot be used: {error}");
                Content::NoDraft
            }
        };
        let language = match &shown {
            Content::Wizard(wizard) => wizard.session.draft.language,
            Content::OpenElsewhere | Content::NoDraft => None,
        };
        Self {
            texts: Texts::new(language.unwrap_or_else(|| world.language())),
            content: shown,
            world,
            title_shown: String::new(),
        }
    }

    /// Returns the draft, for tests that look at what was filled in.
    #[must_use]
    pub fn draft(&self) -> Option<&Draft> {
        match &self.content {
            Content::Wizard(wizard) => Some(&wizard.session.draft),
            Content::OpenElsewhere | Content::NoDraft => None,
        }
    }

    /// Waits until the draft is on disk, for tests that end the program at any moment.
    pub fn wait_until_saved(&self) {
        if let Content::Wizard(wizard) = &self.content {
            // A failure is shown in the window; here only the waiting matters.
            let _ = wizard.storage.wait();
        }
    }

    fn speak(&mut self, language: Language) {
        self.texts = Texts::new(language);
        if let Content::Wizard(wizard) = &mut self.content {
            wizard.session.draft.language = Some(language);
        }
    }

    /// Gives the window its name, also for screen readers, which egui leaves nameless.
    fn name_window(&mut self, ui: &egui::Ui) {
        let title = self.texts.get(Common::WindowTitle);
        let language = self.texts.language().code();
        ui.ctx()
            .accesskit_node_builder(egui::accesskit_root_id(), |node: &mut accesskit::Node| {
                node.set_label(title.as_str());
                node.set_language(language);
            });
        if self.title_shown != title {
            ui.ctx()
                .send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title_shown = title;
        }
    }
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.name_window(ui);
        match &mut self.content {
            Content::Wizard(wizard) => {
                let actions = wizard.show(ui, &self.texts, &self.world);
                for action in actions {
                    if let Action::Speak(language) = action {
                        self.speak(language);
                    } else if let Content::Wizard(wizard) = &mut self.content {
                        wizard.carry_out(action, ui.ctx(), &self.texts, &self.world);
                    }
                }
                if let Content::Wizard(wizard) = &mut self.content {
                    wizard.save_if_changed();
                }
            }
            Content::OpenElsewhere => frame::message_ui(
                ui,
                &self.texts,
                &self.texts.get(Common::OpenElsewhereHeading),
                &self.texts.get(Common::OpenElsewhereText),
            ),
            Content::NoDraft => {
                let folder = self.world.data_folder.display().to_string();
                frame::message_ui(
                    ui,
                    &self.texts,
                    &self.texts.get(Common::NoDraftHeading),
                    &self
                        .texts
                        .format(Common::NoDraftText, &[("folder", folder.into())]),
                );
            }
        }
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        theme::GROUND.to_normalized_gamma_f32()
    }
}

impl Wizard {
    fn new(
        world: &World,
        storage: Storage,
        mut draft: Draft,
        set_aside: Option<std::path::PathBuf>,
    ) -> Self {
        let mut state = WindowState::new(world.desktop(), world.settings_panels());
        state.set_aside = set_aside;
        if !draft.is_empty() {
            state.resume_at = Some(draft.page);
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
                policy: Policy::default_policy(),
                measurement: Measurement::default(),
                today: world.today(),
            },
            state,
            storage,
            saved,
            jobs: jobs::Jobs::default(),
            page_shown: None,
        }
    }

    fn show(&mut self, ui: &mut egui::Ui, texts: &Texts, world: &World) -> Vec<Action> {
        self.session.today = world.today();
        self.take_finished(ui.ctx(), texts);
        self.state.seen.insert(self.session.draft.page);
        if self.session.draft.page == Page::Sign {
            self.prepare_to_sign(ui.ctx(), texts, world);
        }
        let turned = self.page_shown != Some(self.session.draft.page);
        self.page_shown = Some(self.session.draft.page);
        let mut actions = Vec::new();
        let failed = self.storage.failure();
        let mut view = View {
            texts,
            session: &mut self.session,
            state: &mut self.state,
            actions: &mut actions,
        };
        let page = frame::Turned::of(turned);
        frame::wizard_ui(ui, &mut view, page, failed);
        actions
    }

    fn save_if_changed(&mut self) {
        if self.session.draft != self.saved {
            // The offer to resume stays true until something is filled in or another page is shown.
            self.saved = self.session.draft.clone();
            self.storage.save(&self.saved);
        }
    }
}

impl Wizard {
    /// Starts measuring at a resumed page, when the person had allowed it.
    fn measure_if_allowed(&mut self, context: &egui::Context, world: &World) {
        let allowed = self.session.draft.measuring == Measuring::Measure;
        if allowed && self.session.measurement.checks.is_empty() {
            self.jobs.measure_all(
                &mut self.session.measurement,
                &self.session.policy,
                context,
                world,
            );
        }
    }
}
