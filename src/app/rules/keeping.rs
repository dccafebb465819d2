//! Keeps the policy or bulletin that is being typed: saved at every change, and the one before it, so that nothing typed is
//! lost.

use std::io;
use std::path::{Path, PathBuf};

use egui::Ui;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::app::widgets::banner::{Kind, banner_ui};
use crate::draft::saving::{self, Saver};
use crate::text::Texts;
use crate::text::ids::RulesText;

/// What is typed and kept.
pub trait Keep:
    Clone + Default + PartialEq + Serialize + DeserializeOwned + Send + 'static
{
    /// The name of its file.
    const FILE: &'static str;

    /// Tells whether this program understands it: a newer one may have written it.
    fn is_understood(&self) -> bool;

    /// Tells whether nothing was typed.
    fn is_untouched(&self) -> bool;
}

/// What is kept on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Kept<F> {
    /// What is being typed.
    pub form: F,
    /// What was put aside for it.
    pub previous: Option<F>,
}

/// What is kept, and what saves it.
#[derive(Default)]
pub struct Keeping<F> {
    /// What is kept.
    pub kept: Kept<F>,
    saved: Kept<F>,
    saver: Option<Saver<Kept<F>>>,
    failed: Option<io::ErrorKind>,
    /// Where a draft that could not be read was set aside.
    pub set_aside: Option<PathBuf>,
}

impl<F: Keep> Keeping<F> {
    /// Reads what was kept, once.
    pub fn begin(&mut self, data_folder: &Path) {
        if self.saver.is_some() || self.failed.is_some() {
            return;
        }
        let path = data_folder.join(F::FILE);
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
                log::error!("{} cannot be kept: {:?}", F::FILE, error.kind());
                self.failed = Some(error.kind());
            }
        }
    }

    /// Puts another form in the place of the one there is, which can be taken back; tells whether something was typed in it.
    pub fn replace(&mut self, form: F) -> Option<PutAside> {
        let before = std::mem::replace(&mut self.kept.form, form);
        if before.is_untouched() {
            return None;
        }
        self.kept.previous = Some(before);
        Some(PutAside)
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

/// A mark that what was typed was just put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutAside;

/// Reads what was kept; an empty form where nothing was.
fn read<F: Keep>(path: &Path) -> io::Result<Kept<F>> {
    let kept = saving::read::<Kept<F>>(path)?.unwrap_or_default();
    let is_understood =
        kept.form.is_understood() && kept.previous.as_ref().is_none_or(Keep::is_understood);
    if is_understood {
        Ok(kept)
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Says what could not be kept or read.
pub fn keeping_ui<F: Keep>(ui: &mut Ui, texts: &Texts, keeping: &Keeping<F>) {
    if keeping.failure().is_some() {
        banner_ui(ui, Kind::Stop, &texts.get(RulesText::SaveFailed));
    }
    if let Some(file) = &keeping.set_aside {
        let file = [("file", file.display().to_string().into())];
        banner_ui(
            ui,
            Kind::Attention,
            &texts.format(RulesText::SetAside, &file),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::rules::form::Form;

    fn typed(folder: &str) -> Form {
        Form {
            drop_folder: folder.to_owned(),
            ..Form::default()
        }
    }

    fn begun(folder: &Path) -> Keeping<Form> {
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
            std::fs::write(folder.path().join(Form::FILE), content).unwrap();
            let keeping = begun(folder.path());
            assert!(keeping.kept.form.is_untouched());
            let kept = std::fs::read_to_string(keeping.set_aside.clone().unwrap()).unwrap();
            assert_eq!(kept, content);
        }
    }
}
