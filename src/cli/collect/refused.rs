//! What cannot be collected, or not exported, in sentences.

use std::path::PathBuf;

use crate::cli::failure::{Explain, Failure};
use crate::register::export::ExportError;
use crate::register::register_file::RegisterError;
use crate::register::roster::RosterError;
use crate::text::Texts;
use crate::text::ids::RegisterText;
use crate::text::problem::about_file;

pub(super) fn explained(error: impl Explain + 'static) -> Failure {
    Failure::Explained(Box::new(error))
}

/// A sentence without a file.
pub(super) struct Sentence(pub(super) RegisterText);

impl Explain for Sentence {
    fn sentence(&self, texts: &Texts) -> String {
        texts.get(self.0)
    }
}

/// A folder that cannot be collected from, and why.
pub(super) struct FolderRefused(pub(super) PathBuf, pub(super) RegisterText);

impl Explain for FolderRefused {
    fn sentence(&self, texts: &Texts) -> String {
        let path = self.0.display().to_string();
        about_file(texts, &path, texts.get(self.1))
    }
}

impl Explain for RegisterError {
    fn sentence(&self, texts: &Texts) -> String {
        let path = self.path.display().to_string();
        about_file(texts, &path, self.problem.sentence(texts))
    }
}

pub(super) struct RosterRefused {
    pub(super) path: PathBuf,
    pub(super) error: RosterError,
}

impl Explain for RosterRefused {
    fn sentence(&self, texts: &Texts) -> String {
        let path = self.path.display().to_string();
        about_file(texts, &path, self.error.sentence(texts))
    }
}

/// An export that failed, with the file that it was for.
pub struct NotExported {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub error: ExportError,
}

impl Explain for NotExported {
    fn sentence(&self, texts: &Texts) -> String {
        self.error.sentence(&self.path, texts)
    }
}
