//! Keeps the policy that is being typed: saved at every change, and the one before it, so that nothing typed is lost.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::form::{FORMAT, Form};
use crate::draft::saving::{self, Saver};

const FILE: &str = "rules-draft.json";

/// What is kept on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Kept {
    /// The policy that is being typed.
    pub form: Form,
    /// The one that was put aside for it.
    pub previous: Option<Form>,
}

/// What is kept, and what saves it.
#[derive(Default)]
pub struct Keeping {
    /// What is kept.
    pub kept: Kept,
    saved: Kept,
    saver: Option<Saver<Kept>>,
    failed: Option<io::ErrorKind>,
    /// Where a draft that could not be read was set aside.
    pub set_aside: Option<PathBuf>,
}

impl Keeping {
    /// Reads what was kept, once.
    pub fn begin(&mut self, data_folder: &Path) {
        if self.saver.is_some() || self.failed.is_some() {
            return;
        }
        let path = data_folder.join(FILE);
        let opened = match read(&path) {
            Ok(kept) => Ok((kept, None)),
            Err(_) => saving::set_aside(&path).map(|aside| (Kept::default(), Some(aside))),
        };
        match opened.and_then(|opened| Ok((opened, Saver::start(path)?))) {
            Ok(((kept, set_aside), saver)) => {
                self.saved = kept.clone();
                self.kept = kept;
                self.set_aside = set_aside;
                self.saver = Some(saver);
            }
            Err(error) => {
                log::error!("the rules cannot be kept: {:?}", error.kind());
                self.failed = Some(error.kind());
            }
        }
    }

    /// Puts another form in the place of the one there is, which can be taken back.
    pub fn replace(&mut self, form: Form) {
        let before = std::mem::replace(&mut self.kept.form, form);
        if !before.is_untouched() {
            self.kept.previous = Some(before);
        }
    }

    /// Changes the form and the one that was put aside for each other.
    pub fn take_back(&mut self) {
        if let Some(previous) = self.kept.previous.take() {
            self.replace(previous);
        }
    }

    /// Saves what is new; tells whether anything was.
    pub fn save_if_changed(&mut self) -> Option<Changed> {
        if self.kept == self.saved {
            return None;
        }
        self.saved = self.kept.clone();
        if let Some(saver) = &self.saver {
            saver.save(self.kept.clone());
        }
        Some(Changed)
    }

    /// Tells why the last attempt to save failed.
    #[must_use]
    pub fn failure(&self) -> Option<io::ErrorKind> {
        self.failed
            .or_else(|| self.saver.as_ref().and_then(Saver::failure))
    }

    /// Waits until everything is on disk.
    pub fn wait(&self) {
        if let Some(saver) = &self.saver {
            // A failure is shown in the window; here only the waiting matters.
            let _ = saver.wait();
        }
    }
}

/// A mark that something was typed since the last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed;

/// Reads what was kept; an empty form where nothing was.
fn read(path: &Path) -> io::Result<Kept> {
    match saving::read::<Kept>(path)? {
        Some(kept) if kept.form.format > FORMAT => Err(io::ErrorKind::InvalidData.into()),
        kept => Ok(kept.unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(folder: &str) -> Form {
        Form {
            drop_folder: folder.to_owned(),
            ..Form::default()
        }
    }

    fn begun(folder: &Path) -> Keeping {
        let mut keeping = Keeping::default();
        keeping.begin(folder);
        keeping
    }

    #[test]
    fn what_was_typed_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeping = begun(folder.path());
        assert_eq!(keeping.save_if_changed(), None);
        keeping.kept.form = typed("S:");
        assert_eq!(keeping.save_if_changed(), Some(Changed));
        keeping.wait();
        assert_eq!(keeping.failure(), None);
        assert_eq!(begun(folder.path()).kept.form, typed("S:"));
    }

    #[test]
    fn a_form_that_is_replaced_can_be_taken_back_and_that_too() {
        let mut keeping = Keeping::default();
        keeping.replace(typed("one"));
        assert_eq!(keeping.kept.previous, None, "nothing was typed before");
        keeping.replace(typed("two"));
        keeping.take_back();
        assert_eq!(keeping.kept.form, typed("one"));
        keeping.take_back();
        assert_eq!(keeping.kept.form, typed("two"));
    }

    #[test]
    fn what_cannot_be_read_is_set_aside_and_kept() {
        for content in [
            "{ half",
            r#"{"form": {"format": 2}}"#,
            r#"{"form": {"colour": 1}}"#,
        ] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(FILE), content).unwrap();
            let keeping = begun(folder.path());
            assert!(keeping.kept.form.is_untouched());
            let kept = std::fs::read_to_string(keeping.set_aside.clone().unwrap()).unwrap();
            assert_eq!(kept, content);
        }
    }
}
