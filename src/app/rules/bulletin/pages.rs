//! The pages about bulletins. A page shows the form and asks for effects as [`Ask`]s, carried out afterwards.

pub mod begin;
pub mod decision;
pub mod done;
pub mod flaw;
pub mod measures;
pub mod sign;
pub mod what;
pub mod write;

use std::path::PathBuf;

use jiff::civil::Date;

use super::BulletinPage;
use super::draft::BulletinDraft;
use super::form::Form;
use super::mistakes::Mistakes;
use super::state::BulletinState;
use crate::policy::bulletin::ReadyMade;
use crate::policy::store::InForce;
use crate::text::Texts;

/// What a page needs to show itself.
pub struct BulletinView<'a> {
    /// The words of the chosen language.
    pub texts: &'a Texts,
    /// The bulletin that is being written.
    pub draft: &'a mut Option<BulletinDraft>,
    /// Whether one was put aside that can be taken back.
    pub has_previous: bool,
    /// What the part remembers.
    pub state: &'a mut BulletinState,
    /// What this PC acts on.
    pub in_force: &'a InForce,
    /// What is wrong with the bulletin.
    pub mistakes: &'a Mistakes,
    /// Today, in the PC's time zone.
    pub today: Date,
    /// What the page asks for.
    pub asks: &'a mut Vec<Ask>,
}

impl BulletinView<'_> {
    /// Asks for an effect.
    pub fn ask(&mut self, ask: Ask) {
        self.asks.push(ask);
    }

    /// Returns the form, where a bulletin is being written.
    pub fn form(&mut self) -> Option<Form<'_>> {
        Some(Form {
            texts: self.texts,
            draft: self.draft.as_mut()?,
            mistakes: self.mistakes,
            state: self.state,
        })
    }
}

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Show another page about bulletins.
    GoTo(BulletinPage),
    /// Begin with a ready-made form, or with an empty one.
    Begin(Option<ReadyMade>),
    /// Put the bulletin aside, and offer the forms.
    BeginAnew,
    /// Take back the bulletin that was put aside.
    TakeBack,
    /// Look for this PC's key, since something will be signed.
    LookForKey,
    /// Make a new key with the passphrase typed, in place of the one there is.
    MakeNewKey,
    /// Let the person choose the folder for the files.
    ChooseFolder,
    /// Sign and save.
    Sign,
    /// Put the bulletin into a folder.
    CopyToDropFolder(PathBuf),
    /// Open a file or folder with the system's program.
    Open(PathBuf),
}
