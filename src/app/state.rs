//! What the window remembers only while it is open; nothing of it is saved.

mod practice;

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::key_part::KeyPart;
use super::pages::sign::Missing;
use super::rules_in_force::RulesState;
use super::typed_folder::FolderProblem;
use crate::control::Control;
use crate::draft::Page;
use crate::observation::Desktop;

pub use practice::Practice;

/// A word about something that just happened, shown on the first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The draft was put aside and can be taken back.
    StartedAnew,
    /// It could not be put aside, so nothing was begun anew.
    NotStartedAnew,
    /// It was taken back.
    Restored,
    /// Everything was removed from this PC.
    Removed,
    /// Not everything could be removed; this is what is left.
    NotRemoved(PathBuf),
}

/// Whether "remove everything" was asked for and waits for a yes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Removal {
    /// Not asked for.
    #[default]
    NotAsked,
    /// Asked for; a second yes removes.
    Asked,
}

/// Where trying the screen lock stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LockTrial {
    /// Not started.
    #[default]
    NotStarted,
    /// Waiting for the lock.
    Waiting,
    /// Locked, waiting for the return.
    Locked,
    /// Locked and unlocked: seen.
    Seen,
    /// This PC does not tell.
    CannotSee,
}

/// What the sign page remembers.
#[derive(Default)]
pub struct SignState {
    /// The worker's key.
    pub key: KeyPart,
    /// The sign page's document.
    pub preview: crate::app::preview::Preview,
    /// Signing goes on.
    pub signing: Option<Signing>,
    /// How much larger than the column the page pictures are shown, in steps of a quarter.
    pub zoom: i32,
    /// The folder typed or chosen for the PDF; empty: Documents.
    pub folder: String,
    /// The system has no file dialog.
    pub no_dialog: Option<NoDialog>,
    /// What went wrong with the last attempt, as a sentence.
    pub problem: Option<String>,
    /// The problem was brought into view.
    pub problem_seen: Option<ProblemSeen>,
    /// What is wrong with the folder typed, as of the last attempt.
    pub folder_problem: Option<FolderProblem>,
    /// Someone pressed sign with fields still empty.
    pub tried: Option<Tried>,
    /// What is missing and is to get the focus in the next frame.
    pub jump_to: Option<Missing>,
}

/// A mark that the sentence about a failed attempt was brought into view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemSeen;

/// A mark that the system's file dialog could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDialog;

/// A mark that the file is being signed right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signing;

/// A mark that signing was tried before everything was filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tried;

/// What the last page says about the files it made.
#[derive(Default)]
pub struct DoneState {
    /// The folder typed for a copy.
    pub copy_folder: String,
    /// What is wrong with that folder, as of the last attempt.
    pub copy_problem: Option<FolderProblem>,
    /// What came of the copy.
    pub copy: Option<Outcome>,
    /// What came of the e-mail.
    pub mail: Option<Outcome>,
    /// What came of the reminder.
    pub reminder: Option<Outcome>,
    /// A file or folder that could not be opened by itself.
    pub not_opened: Option<PathBuf>,
}

/// What came of making a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is here.
    Made(PathBuf),
    /// It is here, and the system's program for it did not open.
    NotOpened(PathBuf),
    /// It could not be made here.
    Failed(PathBuf),
    /// The signed file that it is about is no longer here, or was altered.
    NoSignedFile(PathBuf),
}

/// What the list for IT says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItListOutcome {
    /// On the clipboard.
    Copied,
    /// Saved, or not.
    Saved(Outcome),
}

/// Everything the window remembers while it is open.
pub struct WindowState {
    /// The page to resume at, as long as the first page offers it.
    pub resume_at: Option<Page>,
    /// A word about something that just happened.
    pub notice: Option<Notice>,
    /// Where "remove everything" stands.
    pub removal: Removal,
    /// The question to bring into view.
    pub scroll_to: Option<Control>,
    /// Controls whose check was asked for again and has not answered.
    pub checking: BTreeSet<Control>,
    /// This desktop, for the steps that mend.
    pub desktop: Desktop,
    /// Controls for which a settings panel can be opened here.
    pub settings_panels: BTreeSet<Control>,
    /// The practice password.
    pub practice: Practice,
    /// The screen lock's trial.
    pub lock_trial: LockTrial,
    /// The list for IT.
    pub it_list: Option<ItListOutcome>,
    /// The organisation's rules.
    pub rules: RulesState,
    /// The sign page.
    pub sign: SignState,
    /// The last page.
    pub done: DoneState,
    /// Where a damaged draft was set aside.
    pub set_aside: Option<PathBuf>,
    /// The pages that were shown, so that steps know what is open and what comes later.
    pub seen: BTreeSet<Page>,
}

impl WindowState {
    /// Begins with nothing remembered.
    #[must_use]
    pub fn new(desktop: Desktop, settings_panels: BTreeSet<Control>) -> Self {
        Self {
            resume_at: None,
            notice: None,
            removal: Removal::default(),
            scroll_to: None,
            checking: BTreeSet::new(),
            desktop,
            settings_panels,
            practice: Practice::default(),
            lock_trial: LockTrial::default(),
            it_list: None,
            rules: RulesState::default(),
            sign: SignState::default(),
            done: DoneState::default(),
            set_aside: None,
            seen: BTreeSet::new(),
        }
    }

    /// Tells whether a control is being checked again right now.
    #[must_use]
    pub fn is_checking(&self, control: Control) -> bool {
        self.checking.contains(&control)
    }
}
