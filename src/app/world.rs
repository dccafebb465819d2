//! What the window is given of the world: clock, machine, folders, programs, dialogs. Tests give it a made-up one.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;

use crate::control::Control;
use crate::device_key::KeyPlaces;
use crate::machine::{Circumstances, Limits, remedy};
use crate::observation::{Desktop, MeasuredAt};
use crate::policy::Policy;
use crate::policy::store::Store;
use crate::system::{System, opening};
use crate::text::ids::Key;
use crate::text::{Language, Texts};

/// Opens a file or folder with the system's program for it.
pub type Open = dyn Fn(&Path) -> io::Result<()> + Send + Sync;

/// Opens a page in the person's browser, by an address that begins with `https://`.
pub type OpenPage = dyn Fn(&str) -> io::Result<()> + Send + Sync;

/// Lets the person pick a folder, starting from one.
pub type PickFolder = dyn Fn(&Path) -> Option<PathBuf> + Send + Sync;

/// Lets the person pick a file, starting from a folder.
pub type PickFile = dyn Fn(&Path) -> Option<PathBuf> + Send + Sync;

/// The world around the window.
#[derive(Clone)]
pub struct World {
    /// The measured machine.
    pub system: System,
    /// Reads the clock, in the PC's time zone.
    pub clock: Arc<dyn Fn() -> Zoned + Send + Sync>,
    /// Where the draft is kept.
    pub data_folder: PathBuf,
    /// The person's own folder, for which `~` stands where a folder is typed.
    pub home_folder: PathBuf,
    /// Where the PDF goes when nothing else is chosen.
    pub documents_folder: PathBuf,
    /// Where the worker's key is kept.
    pub keys: KeyPlaces,
    /// The policy and the bulletins that this PC acts on.
    pub store: Store,
    /// Opens a file or folder with the system's program for it.
    pub open: Arc<Open>,
    /// Opens a page in the person's browser.
    pub open_page: Arc<OpenPage>,
    /// Lets the person pick a folder, starting from one; `None` when cancelled or when there is no dialog.
    pub pick_folder: Arc<PickFolder>,
    /// Lets the person pick a file, starting from a folder; `None` when cancelled or when there is no dialog.
    pub pick_file: Arc<PickFile>,
    /// The languages that the system asks for, most wanted first.
    pub languages: Vec<String>,
}

impl World {
    /// The world of this PC. The draft lies in the person's own data folder, `teleklaar` inside it.
    #[must_use]
    pub fn this_pc(languages: Vec<String>) -> Self {
        let home = dirs::home_dir().unwrap_or_default();
        let data_folder = dirs::data_dir()
            .unwrap_or_else(|| home.clone())
            .join("teleklaar");
        let documents_folder = dirs::document_dir()
            .filter(|folder| folder.is_dir())
            .unwrap_or_else(|| home.clone());
        let language = Language::choose(languages.iter().map(String::as_str));
        let label = Texts::new(language).get(Key::Label);
        Self {
            system: System::this_pc(),
            clock: Arc::new(crate::clock::now),
            keys: KeyPlaces::this_pc(&data_folder, &label),
            store: Store::this_pc(&data_folder),
            data_folder,
            home_folder: home,
            documents_folder,
            open: Arc::new(opening::open),
            open_page: Arc::new(opening::open_page),
            pick_folder: Arc::new(|from| rfd::FileDialog::new().set_directory(from).pick_folder()),
            pick_file: Arc::new(|from| rfd::FileDialog::new().set_directory(from).pick_file()),
            languages,
        }
    }

    /// Returns the language to begin with.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::choose(self.languages.iter().map(String::as_str))
    }

    /// Returns the day.
    #[must_use]
    pub fn today(&self) -> Date {
        (self.clock)().date()
    }

    /// Returns the moment with the PC's offset from UTC.
    #[must_use]
    pub fn now(&self) -> MeasuredAt {
        MeasuredAt::from(&(self.clock)())
    }

    /// Returns what a check is given beside the machine.
    #[must_use]
    pub fn circumstances(&self, policy: &Policy) -> Circumstances {
        Circumstances {
            limits: Limits::from(policy),
            now: self.now(),
        }
    }

    /// Returns this desktop.
    #[must_use]
    pub fn desktop(&self) -> Desktop {
        remedy::desktop(&self.system)
    }

    /// Returns the controls for which a settings panel can be opened on this desktop.
    #[must_use]
    pub fn settings_panels(&self) -> BTreeSet<Control> {
        Control::all()
            .filter(|control| remedy::panel(&self.system, *control, None).is_some())
            .collect()
    }
}
