//! What the role remembers while the window is open.

use std::path::PathBuf;

use super::form::check::Checked;
use super::form::{Form, WayForm};
use super::keeping::Keeping;
use super::pages::Picking;
use super::preview::Reader;
use super::signing::SigningDone;
use crate::app::key_part::KeyPart;
use crate::app::state::{NoDialog, Signing, Tried};
use crate::app::typed_folder::FolderProblem;
use crate::device_key::KeyState;
use crate::policy::Policy;

/// Something that a thread delivered.
pub enum Delivery {
    /// The file or folder that was picked; `None` when none was.
    Picked(Picking, Option<PathBuf>),
    /// What is known of the key.
    Key(KeyState),
    /// What came of signing.
    Signed(Box<SigningDone>),
}

/// Everything that the pages of the policy share.
#[derive(Default)]
pub struct RulesState {
    /// The form, kept on disk.
    pub keeping: Keeping<Form>,
    /// What came of checking it.
    pub checked: Checked,
    /// Somebody asked what is missing: from now on it is said beside the fields too.
    pub tried: Option<Tried>,
    /// The field that gets the keyboard when its page is shown.
    pub jump_to: Option<String>,
    /// The organisation's rules that this PC acts on, where it knows them.
    pub in_force: Option<Box<Policy>>,
    /// The rules to open, as typed.
    pub rules_file: String,
    /// Why they could not be opened, as a sentence.
    pub not_opened: Option<String>,
    /// A way that was just removed, and its place.
    pub removed_way: Option<(usize, WayForm)>,
    /// Whom the preview shows the rules to.
    pub reader: Reader,
    /// A certificate could not be read from the file that was picked.
    pub anchor_not_read: Option<String>,
    /// The system has no file dialog, or it was cancelled.
    pub no_dialog: Option<NoDialog>,
    /// The sign page.
    pub sign: SignState,
}

/// What the sign page remembers.
#[derive(Default)]
pub struct SignState {
    /// This PC's key.
    pub key: KeyPart,
    /// Where the signed file goes, as typed; empty: Documents.
    pub folder: String,
    /// Why it cannot go there.
    pub folder_problem: Option<FolderProblem>,
    /// Someone pressed sign with something still missing.
    pub tried: Option<Tried>,
    /// Signing goes on.
    pub signing: Option<Signing>,
    /// Why the last attempt failed, as a sentence.
    pub problem: Option<String>,
    /// The folder could not be opened by itself.
    pub folder_not_opened: Option<PathBuf>,
}
