//! Keeps the bulletin that is being written: saved at every change, and the one before it too.

use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::draft::{BulletinDraft, FORMAT};
use crate::app::world::World;
use crate::draft::saving::{self, Saver};

const FILE: &str = "bulletin-draft.json";

/// What is kept on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Kept {
    /// The bulletin that is being written; `None` before one was begun.
    pub draft: Option<BulletinDraft>,
    /// The one that was put aside for it.
    pub previous: Option<BulletinDraft>,
}

/// What is kept, and what saves it.
#[derive(Default)]
pub struct Keeping {
    /// What is kept.
    pub kept: Kept,
    saved: Kept,
    saver: Option<Saver<Kept>>,
    failed: Option<io::ErrorKind>,
    /// Where a bulletin that could not be read was set aside.
    pub set_aside: Option<PathBuf>,
}

/// A mark that what was kept was read in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun;

impl Keeping {
    /// Reads what was kept, once, and says when. What cannot be read is set aside under another name.
    pub fn begin(&mut self, world: &World) -> Option<Begun> {
        if self.saver.is_some() || self.failed.is_some() {
            return None;
        }
        match open(world.data_folder.join(FILE)) {
            Ok((kept, saver, set_aside)) => {
                self.set_aside = set_aside;
                self.saved = kept.clone();
                self.kept = kept;
                self.saver = Some(saver);
            }
            Err(error) => {
                log::error!("the bulletin cannot be kept: {:?}", error.kind());
                self.failed = Some(error.kind());
            }
        }
        Some(Begun)
    }

    /// Begins another bulletin; the one before it is put aside.
    pub fn begin_anew(&mut self, draft: Option<BulletinDraft>) {
        if let Some(before) = self.kept.draft.take() {
            self.kept.previous = Some(before);
        }
        self.kept.draft = draft;
    }

    /// Takes the bulletin back that was put aside; the present one is put aside for it.
    pub fn take_back(&mut self) {
        if let Some(previous) = self.kept.previous.take() {
            self.begin_anew(Some(previous));
        }
    }

    /// Saves when something is new.
    pub fn save_if_changed(&mut self) {
        if self.kept != self.saved
            && let Some(saver) = &self.saver
        {
            self.saved = self.kept.clone();
            saver.save(self.saved.clone());
        }
    }

    /// Tells whether what is typed is not on disk.
    #[must_use]
    pub fn failed(&self) -> bool {
        let saving = self.saver.as_ref().and_then(Saver::failure);
        self.failed.or(saving).is_some()
    }

    /// Waits until everything is on disk.
    pub fn wait(&self) {
        // A failure is shown in the window; here only the waiting matters.
        let _ = self.saver.as_ref().map(Saver::wait);
    }
}

fn open(path: PathBuf) -> io::Result<(Kept, Saver<Kept>, Option<PathBuf>)> {
    let (kept, set_aside) = match saving::read::<Kept>(&path) {
        Ok(Some(kept)) if is_understood(&kept) => (kept, None),
        Ok(None) => (Kept::default(), None),
        Ok(Some(_)) | Err(_) => {
            log::warn!("the bulletin of last time cannot be read and is set aside");
            (Kept::default(), Some(saving::set_aside(&path)?))
        }
    };
    Ok((kept, Saver::start(path)?, set_aside))
}

fn is_understood(kept: &Kept) -> bool {
    let mut drafts = [&kept.draft, &kept.previous].into_iter().flatten();
    drafts.all(|draft| draft.format <= FORMAT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::rules::bulletin::samples::complete;

    fn read(path: &std::path::Path) -> Kept {
        open(path.to_owned()).unwrap().0
    }

    #[test]
    fn what_is_begun_anew_can_be_taken_back() {
        let first = BulletinDraft::of(&complete());
        let mut second = first.clone();
        second.number = "2".to_owned();
        let mut keeping = Keeping::default();
        keeping.begin_anew(Some(first.clone()));
        assert_eq!(keeping.kept.previous, None, "there was nothing");
        keeping.begin_anew(Some(second.clone()));
        keeping.take_back();
        assert_eq!(keeping.kept.draft, Some(first.clone()));
        keeping.take_back();
        assert_eq!(keeping.kept.draft, Some(second));
        keeping.begin_anew(None);
        keeping.begin_anew(Some(first));
        assert!(
            keeping.kept.previous.is_some(),
            "an empty page puts nothing aside"
        );
    }

    #[test]
    fn what_was_typed_is_there_after_a_kill() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let kept = Kept {
            draft: Some(BulletinDraft::of(&complete())),
            previous: None,
        };
        let (_, saver, _) = open(path.clone()).unwrap();
        saver.save(kept.clone());
        saver.wait().unwrap();
        assert_eq!(read(&path), kept);
    }

    #[test]
    fn what_is_damaged_or_of_a_newer_program_is_set_aside_and_kept() {
        let mut newer = BulletinDraft::of(&complete());
        newer.format = FORMAT + 1;
        let newer = Kept {
            draft: Some(newer),
            previous: None,
        };
        let newer = serde_json::to_string(&newer).unwrap();
        for text in ["{ half", newer.as_str()] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join(FILE);
            std::fs::write(&path, text).unwrap();
            let (kept, _, aside) = open(path).unwrap();
            assert_eq!(kept, Kept::default(), "{text}");
            assert_eq!(std::fs::read_to_string(aside.unwrap()).unwrap(), text);
        }
    }
}
