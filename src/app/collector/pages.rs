//! The pages of the role. A page shows what is known and asks for effects as [`Action`]s, carried out afterwards.

pub mod details;
pub mod export;
pub mod folder;
pub mod follow_up;
pub mod keeping;
pub mod list;
pub mod progress;
pub mod row;
pub mod welcome;

use std::path::{Path, PathBuf};

use egui::Ui;
use jiff::civil::Date;

use crate::app::WindowAction;
use crate::app::collector::state::{CollectorState, Known, UnusedRegister};
use crate::app::widgets::banner::{Kind, banner_ui, banner_with_ui};
use crate::app::widgets::{button, words};
use crate::register::decision::{Keeper, What};
use crate::register::line::LineId;
use crate::register::visible::visible;
use crate::register::{decision_ahead, own_clock};
use crate::text::Texts;
use crate::text::ids::{CollectorKeeper, CollectorSharing, CollectorSource, CollectorText};

/// A page of the role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// What the role does, and which role.
    #[default]
    Welcome,
    /// Who keeps the register, which folder, which roster.
    Folder,
    /// One row per person and PC.
    List,
    /// What is still to be done.
    FollowUp,
    /// Taking the list along.
    Export,
    /// How long checklists are kept.
    Keeping,
    /// Everything about the selected line; gone to from the list alone.
    Details,
}

impl Page {
    /// The pages that can be gone to at any time, in their order.
    pub const ALL: [Self; 6] = [
        Self::Welcome,
        Self::Folder,
        Self::List,
        Self::FollowUp,
        Self::Export,
        Self::Keeping,
    ];

    /// Returns the text of its name.
    #[must_use]
    pub const fn name(self) -> CollectorText {
        match self {
            Self::Welcome => CollectorText::PageWelcome,
            Self::Folder => CollectorText::PageFolder,
            Self::FollowUp => CollectorText::PageFollowUp,
            Self::Export => CollectorText::PageExport,
            Self::Keeping => CollectorText::PageKeeping,
            Self::List | Self::Details => CollectorText::PageList,
        }
    }
}

/// What a page needs to show itself.
pub struct View<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// The page that is shown.
    pub page: Page,
    /// What is known of the folder at this moment.
    pub known: &'a Known,
    /// What the role remembers while the window is open.
    pub state: &'a mut CollectorState,
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

    /// Brings the list up to date with what is known and asked for.
    pub fn follow_listing(&mut self) {
        let state = &mut *self.state;
        state
            .listing
            .follow(&self.known.lines, &state.criteria, self.today);
    }

    /// Returns the row of the selected line, when the list shows it.
    #[must_use]
    pub fn selected_row(&self) -> Option<usize> {
        let selected = self.state.selected.as_ref()?;
        self.state.listing.position(|line| line.id == *selected)
    }
}

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask the window around the role.
    Window(WindowAction),
    /// Show a page.
    GoTo(Page),
    /// Show everything about a line.
    OpenLine(LineId),
    /// Show the list again, with the keyboard on the line that was open.
    BackToList,
    /// Collect what a folder holds.
    UseFolder(PathBuf),
    /// Let the person choose the folder.
    ChooseFolder,
    /// Leave out what was dropped on the window.
    ForgetDropped,
    /// Share the register in a folder.
    ShareRegister(PathBuf),
    /// Keep the register on this PC alone.
    KeepRegisterHere,
    /// Let the person choose the folder of a shared register.
    ChooseRegisterFolder,
    /// Collect again.
    CollectAgain,
    /// Stop collecting.
    Cancel,
    /// Keep who keeps the register.
    SaveKeeper(Keeper),
    /// Let the person choose the roster.
    ChooseRoster,
    /// Take over a roster.
    ReadRoster(PathBuf),
    /// Write a decision into the register.
    Decide(What),
    /// Look for this PC's key, since something will be signed.
    LookForKey,
    /// Make a new key with the passphrase typed, in place of the one there is.
    MakeNewKey,
    /// Sign the chosen answer.
    SignAnswer,
    /// Draft a reminder for the person whose line is open.
    MakeReminder,
    /// Draft a reminder for everybody who has something to do.
    MakeReminders,
    /// Save the list for IT.
    SaveItList,
    /// Let the person choose the folder for an export.
    ChooseExportFolder,
    /// Export.
    Export,
    /// Write everything about the person whose line is open into a file.
    ExportPerson,
    /// Delete the ticked checklists whose retention period is over.
    DeleteDue,
    /// Erase the person whose line is open.
    ErasePerson,
    /// Open a file of the folder with the system's program.
    OpenFile(PathBuf),
    /// Open the folder in which a file of the folder lies.
    OpenFolderOf(PathBuf),
}

/// Says that the folder cannot be reached: nothing is decided then, and the lines are those of before.
fn unreachable_ui(ui: &mut Ui, view: &View<'_>, folder: &Path) {
    let texts = view.texts;
    let folder = [("folder", visible(&folder.display().to_string()).into())];
    let title = texts.format(CollectorSource::Unreachable, &folder);
    let said = if view.known.lines.is_empty() {
        CollectorSource::UnreachableNothing
    } else {
        CollectorSource::UnreachableText
    };
    banner_with_ui(ui, Kind::Stop, &title, |ui| {
        words::body_ui(ui, &texts.get(said));
    });
}

/// Says which files are not those that were checked any more.
fn changed_files_ui(ui: &mut Ui, view: &View<'_>) {
    let changed = &view.state.changed_files;
    if changed.is_empty() {
        return;
    }
    let texts = view.texts;
    let title = texts.get(CollectorSource::Changed);
    banner_with_ui(ui, Kind::Stop, &title, |ui| {
        words::body_ui(ui, &texts.get(CollectorSource::ChangedText));
        let names: Vec<String> = changed
            .iter()
            .map(|path| visible(&path.display().to_string()))
            .collect();
        words::bullets_ui(ui, names.iter().map(String::as_str));
    });
}

/// Says, once for everybody, that it is probably this PC's clock that is wrong, or a colleague's who decided something.
fn clocks_ui(ui: &mut Ui, view: &View<'_>) {
    if let Some(said) = decision_ahead::sentence(&view.known.decisions, view.today, view.texts) {
        banner_ui(ui, Kind::Attention, &said);
    }
    if view.known.own_clock.is_some() {
        let said = own_clock::said(view.today, view.texts);
        banner_ui(ui, Kind::Attention, &said);
    }
}

/// Says when the register is not used: nothing counts as confirmed then; returns whether it is.
fn register_is_used_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    if let Some(folder) = &view.known.unreachable {
        unreachable_ui(ui, view, folder);
        return false;
    }
    let Some(unused) = &view.known.unused_register else {
        return true;
    };
    let shown = |path: &Path| visible(&path.display().to_string());
    let said = match unused {
        UnusedRegister::Unreadable(path) => {
            let file = [("file", shown(path).into())];
            view.texts.format(CollectorKeeper::Unreadable, &file)
        }
        UnusedRegister::AmongChecklists(path) => {
            let folder = [("folder", shown(path).into())];
            (view.texts).format(CollectorSharing::SharedAmongChecklists, &folder)
        }
    };
    banner_ui(ui, Kind::Stop, &said);
    false
}

/// Shows, in the place of a decision, that it needs a name; returns whether one can be taken.
fn keeper_is_known_ui(ui: &mut Ui, view: &mut View<'_>) -> bool {
    let texts = view.texts;
    if !register_is_used_ui(ui, view) {
        return false;
    }
    if view.known.keeper.is_some() {
        return true;
    }
    words::note_ui(ui, &texts.get(CollectorKeeper::First));
    // On the page itself the fields stand above: a link to it would lead nowhere.
    if view.page != Page::Folder && button::quiet_ui(ui, &texts.get(CollectorKeeper::Go)).clicked()
    {
        view.ask(Action::GoTo(Page::Folder));
    }
    false
}
