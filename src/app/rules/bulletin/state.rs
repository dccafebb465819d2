//! What the part remembers only while the window is open.

use std::path::PathBuf;

use super::place::Place;
use super::preview::BothTexts;
use super::signing::Signed;
use crate::app::key_part::KeyPart;
use crate::app::rules::keeping::PutAside;
use crate::app::state::{NoDialog, ProblemSeen, Signing, Tried};
use crate::app::typed_folder::FolderProblem;
use crate::device_key::KeyState;

/// Everything that is remembered.
#[derive(Default)]
pub struct BulletinState {
    /// The words of both languages, for the preview.
    pub both: BothTexts,
    /// Someone asked to go on with something still missing.
    pub tried: Option<Tried>,
    /// The place that gets the keyboard.
    pub jump_to: Option<Place>,
    /// The place that has the keyboard: what is wrong there is said when it is left.
    pub focused: Option<Place>,
    /// A bulletin was just put aside.
    pub put_aside: Option<PutAside>,
    /// This PC's key.
    pub key: KeyPart,
    /// The folder typed or chosen; empty: Documents.
    pub folder: String,
    /// What is wrong with that folder.
    pub folder_problem: Option<FolderProblem>,
    /// The system has no file dialog, or it was cancelled.
    pub no_dialog: Option<NoDialog>,
    /// Signing goes on.
    pub signing: Option<Signing>,
    /// Why the last attempt failed, as a sentence.
    pub problem: Option<String>,
    /// That sentence was brought into view.
    pub problem_seen: Option<ProblemSeen>,
    /// The files that were made last.
    pub signed: Option<Signed>,
    /// What came of putting the bulletin into the drop folder.
    pub copied: Option<Copied>,
    /// A file or folder that could not be opened by itself.
    pub not_opened: Option<PathBuf>,
}

/// What came of putting the bulletin into the drop folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is there.
    There(PathBuf),
    /// It could not be written.
    Failed(PathBuf),
}

/// Something that a thread delivered.
pub enum Delivery {
    /// What is known of the key.
    Key(KeyState),
    /// The folder that was picked; `None` when none was.
    Folder(Option<PathBuf>),
    /// What came of signing; a sentence when there are no files.
    Signed(Box<Result<Signed, String>>),
}
