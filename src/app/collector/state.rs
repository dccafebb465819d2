//! What the role knows of the folder, and what it remembers only while the window is open.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::answering::{AnswerOutcome, AnswerState};
use super::exporting::{ExportOutcome, ExportState};
use super::pages::follow_up::{FollowUpOutcome, Part};
use super::personal_data::{Erased, ErasureState, PersonOutcome};
use super::retention::KeepingState;
use super::sharing::NotShared;
use super::to_do::ToDoList;
use super::watch::Seen;
use crate::app::key_part::KeyPart;
use crate::app::preview::Preview;
use crate::app::state::NoDialog;
use crate::device_key::KeyState;
use crate::register::collect::{Phase, Progress};
use crate::register::decision::{Comparison, Keeper, KeptAnswer};
use crate::register::decisions::Decisions;
use crate::register::line::{Line, LineId};
use crate::register::listing::{Criteria, Listing};
use crate::signing::KeyCode;

/// What is known of the folder at this moment.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// One line per person and PC.
    pub lines: Arc<Vec<Line>>,
    /// Who keeps the register on this PC; nothing is decided without a name.
    pub keeper: Option<Keeper>,
    /// How many files and folders were dropped on the window.
    pub dropped: usize,
    /// The folder of the register that team leads share; `None`: this PC keeps its own.
    pub shared_register: Option<PathBuf>,
    /// How many people the roster has.
    pub roster: usize,
    /// What people decided.
    pub decisions: Arc<Decisions>,
    /// How many months after the signature checklists are kept; `None` where nobody decided it.
    pub retention_months: Option<u32>,
    /// The folder, while it cannot be reached: the lines are those of before then.
    pub unreachable: Option<PathBuf>,
    /// Whether this PC's own clock is probably wrong, by what was found.
    pub own_clock: Option<OwnClockInDoubt>,
    /// The register that is not used; nothing is decided then.
    pub unused_register: Option<UnusedRegister>,
    /// How far collecting is; `None` before a folder is chosen.
    pub progress: Option<Progress>,
    /// When everything had been looked at, in the PC's time zone; `None` while it goes on.
    pub checked_at: Option<Zoned>,
}

/// Most checklists come from the future of this PC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnClockInDoubt;

/// A register that is not used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnusedRegister {
    /// This file or folder cannot be read.
    Unreadable(PathBuf),
    /// It is shared in a folder in which checklists are handed in.
    AmongChecklists(PathBuf),
}

/// Something that a thread delivered.
pub enum Delivery {
    /// The lines, made anew and looked through, and how far collecting was when they were.
    Lines(Box<Listing>, Phase),
    /// The folder that was picked; `None` when none was.
    Folder(Option<PathBuf>),
    /// The roster that was picked; `None` when none was.
    Roster(Option<PathBuf>),
    /// What is known of the key.
    Key(KeyState),
    /// What came of answering, and who signed it.
    Answered(AnswerOutcome, Option<Box<KeptAnswer>>),
    /// What came of exporting.
    Exported(ExportOutcome),
    /// What came of making drafts or the list for IT.
    FollowedUp(Part, FollowUpOutcome),
    /// The folder that was picked for an export; `None` when none was.
    ExportFolder(Option<PathBuf>),
    /// The folder that was picked for a shared register; `None` when none was.
    RegisterFolder(Option<PathBuf>),
    /// What a look at register and folder saw.
    Seen(Box<Seen>),
}

/// Everything the role remembers while the window is open.
#[derive(Default)]
pub struct CollectorState {
    /// What the list is asked to show.
    pub criteria: Criteria,
    /// The lines as the list shows them.
    pub listing: Listing,
    /// The selected line.
    pub selected: Option<LineId>,
    /// What of the list gets the keyboard when it is shown next.
    pub focus: Option<Focus>,
    /// A person was just erased; said above the list until another line is opened.
    pub erased: Option<Erased>,
    /// Files that hold other bytes than those that were checked; said until another line or page is opened.
    pub changed_files: Vec<PathBuf>,
    /// The open conditions in words.
    pub to_do: ToDoList,
    /// What came of making drafts or the list for IT.
    pub follow_up: Option<(Part, FollowUpOutcome)>,
    /// The export page.
    pub export: ExportState,
    /// This PC's key, for whatever is signed.
    pub key: KeyPart,
    /// The page of folder, keeper and roster.
    pub folder: FolderState,
    /// The list of what was kept long enough.
    pub keeping: KeepingState,
    /// The page of the selected line.
    pub details: DetailsState,
    /// How many rows were laid out in the last frame.
    pub rows_laid_out: usize,
}

/// A part of the list that gets the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The search field.
    Search,
    /// The selected row.
    Row,
}

/// What the page of a line remembers while that line is open.
#[derive(Default)]
pub struct DetailsState {
    /// What the card of each key remembers.
    pub keys: BTreeMap<KeyCode, KeyCardState>,
    /// The condition whose note is being typed, by its place.
    pub marking: Option<usize>,
    /// That note.
    pub done_note: String,
    /// A new note, as typed.
    pub note: String,
    /// The answer.
    pub answer: AnswerState,
    /// The pages of the record.
    pub preview: Preview,
    /// A file or folder that could not be opened by itself.
    pub not_opened: Option<PathBuf>,
    /// Why the last decision was not written, as a sentence.
    pub problem: Option<String>,
    /// What came of the reminder.
    pub reminder: Option<ReminderOutcome>,
    /// Erasing the person.
    pub erasure: ErasureState,
    /// What came of exporting or erasing the person's data.
    pub person: Option<PersonOutcome>,
}

/// What the card of one key remembers; nothing of it holds for another key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyCardState {
    /// How the code was compared, once chosen.
    pub compared: Option<Comparison>,
    /// Why vouching is withdrawn, as typed.
    pub why: String,
    /// Somebody withdrew this key, and vouching for it again waits for a yes.
    pub again: Option<Again>,
}

/// A mark that vouching was asked for although somebody withdrew the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Again;

/// What came of drafting one reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReminderOutcome {
    /// The draft is here.
    Made(PathBuf),
    /// There is nothing to remind of.
    Nothing,
    /// It could not be written into this folder.
    NotWritten(PathBuf),
}

/// What the page of folder, keeper and roster remembers.
#[derive(Default)]
pub struct FolderState {
    /// The folder, as typed.
    pub typed: String,
    /// The typed folder is none that can be opened.
    pub missing: Option<Missing>,
    /// The system has no file dialog, or it was cancelled.
    pub no_dialog: Option<NoDialog>,
    /// Who keeps the register, as typed.
    pub keeper: KeeperTyped,
    /// The keeper was saved.
    pub saved: Option<Saved>,
    /// The roster's file, as typed.
    pub roster: String,
    /// What came of reading it.
    pub roster_outcome: Option<RosterOutcome>,
    /// The folder of a shared register, as typed.
    pub register: String,
    /// Why that folder cannot be used.
    pub not_shared: Option<NotShared>,
    /// Collecting could not begin.
    pub failed: Option<Failed>,
}

/// A name and an organisation as they are being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeeperTyped {
    /// The name.
    pub name: String,
    /// The organisation.
    pub organisation: String,
}

/// A mark that something is being signed right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signing;

/// A mark that the folder cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

/// A mark that what was typed is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved;

/// A mark that collecting could not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// What came of reading a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterOutcome {
    /// It was refused, for this reason as a sentence.
    Refused(String),
    /// It was taken over, without the columns that this sentence names.
    Partly(String),
}
