//! Where checklists are looked for.

use std::path::{Path, PathBuf};

use super::super::intake::{Limits, Walk};

/// A folder, and files or folders that were dropped beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The folder; places are named relative to it. `None` where only dropped files are looked at.
    pub folder: Option<PathBuf>,
    /// What was dropped; places are named as they were dropped.
    pub dropped: Vec<PathBuf>,
}

impl Sources {
    /// Looks at one folder.
    #[must_use]
    pub fn folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Some(folder.into()),
            dropped: Vec::new(),
        }
    }

    /// Walks through all of it; a folder that cannot be read is named by its own path.
    pub(super) fn walks<'a>(&self, limits: &'a Limits) -> Vec<Walk<'a>> {
        let folder = self
            .folder
            .iter()
            .map(|folder| Walk::new(folder, Path::new(""), limits));
        let dropped = self
            .dropped
            .iter()
            .map(|path| Walk::new(path, path, limits));
        folder.chain(dropped).collect()
    }

    /// Returns how the file of a place is opened.
    #[must_use]
    pub fn path(&self, place: &Path) -> PathBuf {
        match &self.folder {
            // An absolute place stands for itself.
            Some(folder) if place.as_os_str().is_empty() => folder.clone(),
            Some(folder) => folder.join(place),
            None => place.to_owned(),
        }
    }
}
