//! The pages of the wizard. A page shows the session, changes the draft in it, and asks for effects as [`Action`]s;
//! the window carries these out after the page was shown.

pub mod computer;
pub mod done;
pub mod lock;
pub mod organisation;
pub mod password;
pub mod printing;
pub mod question;
pub mod result;
pub mod sign;
pub mod situation;
pub mod topic;
pub mod welcome;

use std::path::PathBuf;

use crate::app::WindowAction;
use crate::app::rules_in_force::Shown;
use crate::app::session::Session;
use crate::app::state::WindowState;
use crate::control::Control;
use crate::draft::Page;
use crate::text::Texts;

/// What fills the window beside its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shows {
    /// A page of the wizard.
    Step(Page),
    /// The page about the organisation's rules, from which one goes back to the wizard.
    Organisation,
}

/// What a page needs to show itself.
pub struct View<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// The draft and what follows from it.
    pub session: &'a mut Session,
    /// What the window remembers only while it is open.
    pub state: &'a mut WindowState,
    /// What the page asks for.
    pub actions: &'a mut Vec<Action>,
}

impl View<'_> {
    /// Returns what fills the window.
    #[must_use]
    pub fn shows(&self) -> Shows {
        match self.state.rules.shown {
            Some(Shown) => Shows::Organisation,
            None => Shows::Step(self.session.draft.page),
        }
    }

    /// Tells whether the first page offers to go on where one was before.
    #[must_use]
    pub fn offers_to_resume(&self) -> bool {
        self.state.resume_at.is_some() && !self.session.draft.is_empty()
    }

    /// Asks for an effect.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }
}

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show a page.
    GoTo(Page),
    /// Show a control's question and bring it into view.
    GoToQuestion(Control),
    /// Show the page about the organisation's rules.
    ShowOrganisation,
    /// Go back from it to the wizard.
    LeaveOrganisation,
    /// Let the person pick a file from the organisation.
    ChooseRulesFile,
    /// Put an offered policy into force, by the digest of its file.
    TakeOffer(String),
    /// Leave an offered policy out: its code is another one than the DPO's.
    DeclineOffer(String),
    /// Open the user policy, by its address, in the person's browser.
    OpenUserPolicy(String),
    /// Ask the window around the wizard.
    Window(WindowAction),
    /// Put the draft aside and begin with an empty one.
    StartAnew,
    /// Take back the draft that was put aside.
    TakeBack,
    /// Delete drafts, copies and the key.
    RemoveEverything,
    /// Measure the whole PC.
    MeasureAll,
    /// Measure one control again.
    MeasureOne(Control),
    /// Open the system's settings for a control.
    OpenSettings(Control),
    /// Watch for the screen being locked and unlocked.
    StartLockTrial,
    /// Stop watching.
    StopLockTrial,
    /// Put the list for IT on the clipboard.
    CopyItList(String),
    /// Save the list for IT beside the documents.
    SaveItList(String),
    /// Let the person choose the folder for the PDF.
    ChooseFolder,
    /// Make a new key with the passphrase typed, in place of the one there is.
    MakeNewKey,
    /// Sign and save.
    Sign,
    /// Open a file with the system's program.
    OpenFile(PathBuf),
    /// Open the folder of a file.
    OpenFolder(PathBuf),
    /// Save a copy of the signed file in the folder typed.
    CopySigned,
    /// Let the person choose the folder for the copy.
    ChooseCopyFolder,
    /// Prepare the e-mail.
    PrepareMail,
    /// Prepare the reminder.
    PrepareReminder,
}
