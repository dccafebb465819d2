//! Drives the window as a person does, by role and label.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::Zoned;
use teleklaar::app::Window;
use teleklaar::app::world::World;
use teleklaar::control::Control;
use teleklaar::draft::Page;
use teleklaar::text::ids::{Common, ControlText};
use teleklaar::text::{Language, TextId, Texts};

pub use super::place::Place;

/// How often a frame is shown while waiting for a thread before the test gives up; with the pause some thirty seconds.
const PATIENCE: u32 = 6_000;
const PAUSE: Duration = Duration::from_millis(5);

/// The window and the words of its language.
pub struct Driver<'a> {
    /// The window.
    pub harness: Harness<'a, Window>,
    /// The words that it shows.
    pub texts: Texts,
}

impl Driver<'_> {
    /// Opens the window in a language, 1040 by 760 points.
    pub fn open(place: &Place, language: Language) -> Self {
        Self::open_at(place, language, [1040.0, 760.0], 1.0)
    }

    /// Opens the window in a size in pixels and a scale.
    pub fn open_at(place: &Place, language: Language, size: [f32; 2], scale: f32) -> Self {
        Self::in_world(place.world(language), language, size, scale)
    }

    /// Opens the window at another moment than that of every test.
    pub fn open_on(place: &Place, language: Language, moment: &str) -> Self {
        let moment: Zoned = moment.parse().expect("a moment");
        let clock = Arc::new(move || moment.clone());
        let world = place.world(language);
        Self::in_world(World { clock, ..world }, language, [1040.0, 760.0], 1.0)
    }

    /// Opens the window where the person picks this file whenever a file is asked for; `None`: there is no dialog.
    pub fn open_picking(place: &Place, language: Language, picked: Option<PathBuf>) -> Self {
        let pick_file = Arc::new(move |_: &Path| picked.clone());
        let world = place.world(language);
        Self::in_world(World { pick_file, ..world }, language, [1040.0, 760.0], 1.0)
    }

    fn in_world(world: World, language: Language, size: [f32; 2], scale: f32) -> Self {
        let mut harness = Harness::builder()
            .with_size(egui::vec2(size[0] / scale, size[1] / scale))
            .with_pixels_per_point(scale)
            .with_theme(egui::Theme::Light)
            .with_max_steps(64)
            .build_eframe(|creation| Window::new(&creation.egui_ctx, world));
        harness.run();
        Self {
            harness,
            texts: Texts::new(language),
        }
    }

    /// Returns a text of the window's language.
    pub fn text(&self, id: impl TextId) -> String {
        self.texts.get(id)
    }

    /// Presses a button.
    pub fn press(&mut self, id: impl TextId) {
        let label = self.text(id);
        self.press_labelled(&label);
    }

    /// Presses the first button with a label.
    pub fn press_labelled(&mut self, label: &str) {
        let buttons: Vec<_> = self
            .harness
            .query_all_by_role_and_label(Role::Button, label)
            .collect();
        let button = buttons
            .first()
            .unwrap_or_else(|| panic!("no button {label:?}\n{}", self.shown()));
        button.click_accesskit();
        self.settle();
    }

    /// Ticks or unticks a check box.
    pub fn tick(&mut self, id: impl TextId) {
        let label = self.text(id);
        self.harness
            .get_by_role_and_label(Role::CheckBox, &label)
            .click_accesskit();
        self.settle();
    }

    /// Chooses an option of a question.
    pub fn choose(&mut self, group: &str, option: &str) {
        {
            let Some(group_node) = self
                .harness
                .query_by_role_and_label(Role::RadioGroup, group)
            else {
                panic!("no question {group:?}\n{}", self.shown());
            };
            group_node
                .get_by_role_and_label(Role::RadioButton, option)
                .click_accesskit();
        }
        self.settle();
    }

    /// Answers the question of a control's card.
    pub fn answer(&mut self, control: Control, option: impl TextId) {
        let title = self.text(ControlText::Title(control));
        let option = self.text(option);
        {
            let Some(card) = self.harness.query_by_role_and_label(Role::Group, &title) else {
                panic!("no card {title:?}\n{}", self.shown());
            };
            card.get_by_role_and_label(Role::RadioButton, &option)
                .click_accesskit();
        }
        self.settle();
    }

    /// Types into a field.
    pub fn fill(&mut self, label: impl TextId, text: &str) {
        let label = self.text(label);
        let roles = [
            Role::TextInput,
            Role::MultilineTextInput,
            Role::PasswordInput,
        ];
        let field = roles
            .into_iter()
            .find_map(|role| self.harness.query_by_role_and_label(role, &label))
            .unwrap_or_else(|| panic!("no field {label:?}\n{}", self.shown()));
        field.focus();
        self.settle();
        let field = roles
            .into_iter()
            .find_map(|role| self.harness.query_by_role_and_label(role, &label))
            .expect("the field that was there");
        field.type_text(text);
        self.settle();
    }

    /// Types into a field of a group in place of what stands there.
    pub fn fill_in(&mut self, group: impl TextId, label: impl TextId, text: &str) {
        let (group, label) = (self.text(group), self.text(label));
        self.fill_labelled(&group, &label, text);
    }

    /// The same by the group's name and the field's label.
    pub fn fill_labelled(&mut self, group: &str, label: &str, text: &str) {
        let roles = [Role::TextInput, Role::MultilineTextInput];
        let field = |harness: &Harness<'_, Window>, act: &dyn Fn(egui_kittest::Node<'_>)| {
            let Some(node) = harness.query_by_role_and_label(Role::Group, group) else {
                panic!("no group {group:?}");
            };
            let mut found = roles
                .into_iter()
                .flat_map(|role| node.query_all_by_role_and_label(role, label));
            act(found
                .next()
                .unwrap_or_else(|| panic!("no field {label:?} in {group:?}")));
        };
        field(&self.harness, &|field| field.focus());
        self.settle();
        self.harness
            .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        field(&self.harness, &|field| field.type_text(text));
        self.settle();
    }

    /// Selects all that stands in a line, so that typing replaces it.
    pub fn clear(&mut self, label: impl TextId) {
        let label = self.text(label);
        self.harness
            .get_by_role_and_label(Role::TextInput, &label)
            .focus();
        self.settle();
        let select_all = egui::Modifiers::COMMAND;
        self.harness.key_press_modifiers(select_all, egui::Key::A);
    }

    /// Drops a file or folder on the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.drop_files(&[path]);
    }

    /// Drops several files or folders at once.
    pub fn drop_files(&mut self, paths: &[&Path]) {
        for path in paths {
            let file = Arc::new(Dropped((*path).to_owned()));
            self.harness.input_mut().dropped_files.push(file);
        }
        self.settle();
    }

    /// Shows frames until nothing changes, threads not counted.
    pub fn settle(&mut self) {
        self.harness.run_ok();
    }

    /// Shows frames until something is so, which a thread brings about.
    pub fn wait_for(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..PATIENCE {
            self.harness.step();
            if is_so(self) {
                self.settle();
                return;
            }
            std::thread::park_timeout(PAUSE);
        }
        panic!("{what} did not happen\n{}", self.shown());
    }

    /// Demands a heading of the page.
    pub fn expect_heading(&self, heading: &str) {
        let found = self
            .harness
            .query_all_by_role_and_label(Role::Heading, heading)
            .count();
        assert!(found >= 1, "no heading {heading:?}\n{}", self.shown());
    }

    /// Tells whether a text is on the page, whole or as a part.
    pub fn shows(&self, text: &str) -> bool {
        self.harness.query_all_by_label_contains(text).count() > 0
    }

    /// Demands a text on the page.
    pub fn expect(&self, text: &str) {
        assert!(self.shows(text), "{text:?} is not shown\n{}", self.shown());
    }

    /// Presses "next" until a page's heading is there.
    pub fn next_to(&mut self, page: Page) {
        let next = match page {
            Page::Situation => Common::Begin,
            Page::Result => Common::ToResult,
            _ => Common::Next,
        };
        self.press(next);
        let name = teleklaar::app::pages::welcome::page_name(&self.texts, page);
        self.expect_heading(&name);
    }

    /// What a screen reader would find, for the message of a failed test.
    pub fn shown(&self) -> String {
        format!("{:?}", self.harness.root())
    }
}

/// A file that was dropped.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}
