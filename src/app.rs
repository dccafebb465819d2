//! The window: roles, each with pages of its own, on top of the library. It holds no rule of its own.

pub(crate) mod after_signing;
pub mod channel;
pub mod collector;
mod comparison;
mod drawing;
pub(crate) mod dropped;
pub mod effects;
pub mod frame;
pub mod jobs;
pub mod key_part;
pub mod pages;
pub mod pages_frame;
pub mod preferences;
pub mod preview;
pub mod role;
mod roles;
pub mod rules;
pub mod rules_in_force;
pub(crate) mod saved_file;
pub mod session;
pub mod signing_job;
pub mod state;
pub mod theme;
pub mod typed_folder;
pub mod widgets;
pub mod wizard;
pub mod world;

use egui::accesskit;

use crate::diagnostics::short_cause;
use crate::draft::Draft;
use crate::draft::storage::{self, Opened, Storage};
use crate::text::ids::{CommandLineText, Common};
use crate::text::{Language, Texts};
use collector::Collector;
use preferences::Preferences;
use role::Role;
use roles::Roles;
use rules::Rules;
use wizard::Wizard;
use world::World;

/// The least size of the window, in points.
const LEAST_SIZE: [f32; 2] = [480.0, 400.0];
/// The size of the window at its first start, in points.
const FIRST_SIZE: [f32; 2] = [1040.0, 760.0];

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When the system offers no way to draw a window: the cause for each way, on one line for IT. The caller says so in a
/// sentence.
pub fn run(world: &World) -> Result<(), String> {
    let mut causes = Vec::new();
    for means in drawing::MEANS {
        match run_with(*means, world.clone()) {
            Ok(()) => return Ok(()),
            Err(error) => {
                let cause = short_cause(&error.to_string());
                log::warn!("the window cannot be drawn with {means}: {cause}");
                causes.push(format!("{means}: {cause}"));
            }
        }
    }
    Err(causes.join("; "))
}

fn run_with(means: eframe::Renderer, world: World) -> eframe::Result {
    let texts = Texts::new(world.language());
    let title = texts.get(Common::WindowTitle);
    let viewport = egui::ViewportBuilder::default()
        .with_title(&title)
        .with_app_id("teleklaar")
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(LEAST_SIZE)
        .with_icon(icon());
    eframe::run_native(
        "teleklaar",
        drawing::options(means, viewport),
        Box::new(|creation| Ok(Box::new(Window::new(&creation.egui_ctx, world)))),
    )
}

/// Says in a box of the system's own that no window could be drawn, with the reason for IT last. Only where whoever starts
/// the program has no terminal to read; elsewhere the sentence on standard error is enough.
pub fn say_no_window(language: Language, reason: &str) {
    if cfg!(windows) {
        let texts = Texts::new(language);
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(texts.get(Common::WindowTitle))
            .set_description(format!(
                "{}\n\n{reason}",
                texts.get(CommandLineText::WindowFailed)
            ))
            .show();
    }
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
    /// The roles, of which one is shown.
    Roles(Box<Roles>),
    /// Another window has the draft.
    OpenElsewhere,
    /// The folder for the draft cannot be used.
    NoDraft,
}

/// What a role asks of the window around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowAction {
    /// Speak this language from the next frame on.
    Speak(Language),
    /// Show this role from the next frame on, and at the next start.
    ChooseRole(Role),
    /// Forget what the roles keep: everything was removed from this PC.
    ForgetEverything,
}

impl Window {
    /// Opens the draft and shows the role that was chosen last.
    #[must_use]
    pub fn new(egui: &egui::Context, world: World) -> Self {
        theme::apply(egui);
        let content = match Storage::open(&world.data_folder) {
            Ok(Opened::Ready {
                storage,
                draft,
                set_aside,
            }) => Content::Roles(Box::new(Roles {
                preferences: Preferences::read(&world.data_folder),
                wizard: Wizard::new(&world, storage, *draft, set_aside),
                collector: Collector::default(),
                rules: Rules::default(),
            })),
            Ok(Opened::OpenElsewhere) => Content::OpenElsewhere,
            Err(error) => {
                log::error!("the draft's folder cannot be used: {:?}", error.kind());
                Content::NoDraft
            }
        };
        let language = match &content {
            Content::Roles(roles) => roles.wizard.draft().language,
            // The person speaks one language in both windows.
            Content::OpenElsewhere => storage::language(&world.data_folder),
            Content::NoDraft => None,
        };
        Self {
            texts: Texts::new(language.unwrap_or_else(|| world.language())),
            content,
            world,
            title_shown: String::new(),
        }
    }

    /// Returns the draft, for tests that look at what was filled in.
    #[must_use]
    pub fn draft(&self) -> Option<&Draft> {
        match &self.content {
            Content::Roles(roles) => Some(roles.wizard.draft()),
            Content::OpenElsewhere | Content::NoDraft => None,
        }
    }

    /// Returns the rules that are being typed, for tests that look at what was filled in.
    #[must_use]
    pub fn rules_form(&self) -> Option<&rules::form::Form> {
        match &self.content {
            Content::Roles(roles) => Some(roles.rules.form()),
            Content::OpenElsewhere | Content::NoDraft => None,
        }
    }

    /// Waits until the drafts are on disk, for tests that end the program at any moment.
    pub fn wait_until_saved(&self) {
        if let Content::Roles(roles) = &self.content {
            roles.wizard.wait_until_saved();
            roles.rules.wait_until_saved();
        }
    }

    fn carry_out(&mut self, action: WindowAction) {
        let Content::Roles(roles) = &mut self.content else {
            return;
        };
        match action {
            WindowAction::Speak(language) => {
                self.texts = Texts::new(language);
                roles.wizard.speak(language);
            }
            WindowAction::ChooseRole(role) => {
                roles.preferences.role = role;
                roles.preferences.save(&self.world.data_folder);
                roles.wizard.forget_shown_page();
                roles.collector.forget_shown_page();
                roles.rules.forget_shown_page();
            }
            WindowAction::ForgetEverything => {
                roles.preferences = Preferences::default();
                roles.collector = Collector::default();
                roles.rules = Rules::default();
            }
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
            Content::Roles(roles) => {
                let actions = roles.show(ui, &self.texts, &self.world);
                for action in actions {
                    self.carry_out(action);
                }
                if let Content::Roles(roles) = &mut self.content {
                    roles.wizard.save_if_changed();
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
