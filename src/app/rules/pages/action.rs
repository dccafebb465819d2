//! What the pages ask for, carried out after they were shown.

use std::path::PathBuf;

use super::Page;
use crate::app::WindowAction;

/// An effect outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ask the window around the role.
    Window(WindowAction),
    /// Show a page.
    GoTo(Page),
    /// Show the page of a field, with the keyboard in it.
    GoToField(String),
    /// Begin new rules; what was typed is put aside.
    BeginNew,
    /// Open rules to change them; what was typed is put aside.
    OpenRules(PathBuf),
    /// Change the rules that this PC acts on; what was typed is put aside.
    OpenRulesInForce,
    /// Take back what was put aside.
    TakeBack,
    /// Let the person choose a file or folder.
    Pick(Picking),
    /// Look for this PC's key, since something will be signed.
    LookForKey,
    /// Make a new key in place of the one there is.
    MakeNewKey,
    /// Sign.
    Sign,
    /// Open the folder of a file.
    OpenFolderOf(PathBuf),
}

/// What a file or folder is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picking {
    /// The rules that are to be changed.
    Rules,
    /// The folder for finished checklists.
    DropFolder,
    /// A certificate or public key.
    TrustAnchor,
    /// Where the signed file goes.
    SignedFolder,
}
