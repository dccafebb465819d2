//! What a file of the folder turned out to be, kept so that ten thousand of them fit into memory.

use std::path::PathBuf;
use std::sync::Arc;

use super::line::Place;
use super::refusal::Refusal;
use crate::checklist::Checklist;
use crate::verification::{Examined, TextComparison, compare_text, verify_signatures};

/// The examination of some bytes; it says nothing of trust and time.
#[derive(Clone, Debug, PartialEq)]
pub struct Examination {
    /// What was found, without the record.
    pub examined: Examined,
    /// The record, shared by everybody who shows it.
    pub checklist: Option<Arc<Checklist>>,
}

impl From<Examined> for Examination {
    fn from(mut examined: Examined) -> Self {
        let checklist = examined.checklist.take().map(Arc::new);
        Self {
            examined,
            checklist,
        }
    }
}

impl Examination {
    /// Examines signatures and record; the text is compared later.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::from(verify_signatures(bytes))
    }

    /// Tells whether comparing the text can still change anything.
    #[must_use]
    pub fn is_to_be_compared(&self) -> bool {
        self.examined.text == TextComparison::NotYet && self.checklist.is_some()
    }

    /// Compares the text of the same bytes with the record.
    #[must_use]
    pub fn compared(&self, bytes: &[u8]) -> TextComparison {
        compare_text(bytes, &self.whole())
    }

    /// Returns the examination with the record in it, as it is saved.
    #[must_use]
    pub fn whole(&self) -> Examined {
        Examined {
            checklist: self.checklist.as_deref().cloned(),
            ..self.examined.clone()
        }
    }
}

/// Something found in the folder: the same bytes count once, wherever they lie.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundFile {
    /// Where it was found, in the order of the places.
    pub places: Vec<Place>,
    /// The SHA-256 of its bytes; of what was not read, that of its place.
    pub hash: [u8; 32],
    /// What it turned out to be.
    pub outcome: Outcome,
}

/// What something found in the folder turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was examined.
    Examined(Arc<Examination>),
    /// It was not even examined.
    Refused(Refusal),
}

/// What one file on disk brought: its members, each examined or refused.
#[derive(Clone, Debug)]
pub(super) struct Brought {
    /// The file, relative to the folder.
    pub(super) file: PathBuf,
    /// What it holds.
    pub(super) members: Vec<BroughtMember>,
}

/// A member of a file on disk.
#[derive(Clone, Debug)]
pub(super) struct BroughtMember {
    /// The names on the way inside; none for the file itself.
    pub(super) inside: Vec<String>,
    /// What it turned out to be, under the hash of its bytes.
    pub(super) outcome: Result<([u8; 32], Arc<Examination>), Refusal>,
}
