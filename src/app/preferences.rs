//! What the window remembers between two starts beside the draft: the role, the folder with checklists, who
//! keeps the register.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::role::Role;
use crate::file::{Existing, Readers, write_whole};
use crate::register::decision::Keeper;

/// The version of the form that this program writes, and the highest that it reads.
const FORMAT: u32 = 1;
const FILE: &str = "window.json";

/// The choices that hold until the person changes them. Losing them costs one press of a button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Preferences {
    format: u32,
    /// The role that is shown.
    pub role: Role,
    /// The folder with the checklists of others; `None` until one is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<PathBuf>,
    /// What was dropped on the window beside the folder.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<PathBuf>,
    /// The folder in which team leads share one register; `None`: it is kept in the person's own data folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_register: Option<PathBuf>,
    /// Who keeps the register on this PC; `None` until somebody says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeper: Option<Keeper>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            format: FORMAT,
            role: Role::default(),
            folder: None,
            dropped: Vec::new(),
            shared_register: None,
            keeper: None,
        }
    }
}

impl Preferences {
    /// Reads the choices of last time; begins anew where there are none, or none that this program understands.
    #[must_use]
    pub fn read(data_folder: &Path) -> Self {
        match fs::read(data_folder.join(FILE)) {
            Ok(bytes) => match serde_json::from_slice::<Self>(&bytes) {
                Ok(read) if read.format == FORMAT => read,
                // What stands in it names folders.
                Ok(_) | Err(_) => {
                    log::warn!("the choices of last time cannot be used");
                    Self::default()
                }
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::default(),
            Err(error) => {
                log::warn!(
                    "the choices of last time cannot be read: {:?}",
                    error.kind()
                );
                Self::default()
            }
        }
    }

    /// Keeps the choices for the next start.
    pub fn save(&self, data_folder: &Path) {
        let written = serde_json::to_vec_pretty(self)
            .map_err(io::Error::other)
            .and_then(|bytes| {
                let path = data_folder.join(FILE);
                write_whole(&path, &bytes, Existing::Replace, Readers::Owner)
            });
        if let Err(error) = written {
            log::warn!(
                "the choices cannot be kept for the next start: {:?}",
                error.kind()
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let chosen = Preferences {
            role: Role::Collector,
            folder: Some(PathBuf::from("Checklists")),
            dropped: vec![PathBuf::from("mail.eml")],
            shared_register: Some(PathBuf::from("Register")),
            ..Preferences::default()
        };
        chosen.save(folder.path());
        assert_eq!(Preferences::read(folder.path()), chosen);
    }

    #[test]
    fn choices_that_are_missing_damaged_or_of_a_newer_program_begin_anew() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
        for text in [
            "{ half",
            r#"{"format": 2, "role": "collector"}"#,
            r#"{"format": 1, "role": "collector", "colour": "blue"}"#,
        ] {
            fs::write(folder.path().join(FILE), text).unwrap();
            assert_eq!(
                Preferences::read(folder.path()),
                Preferences::default(),
                "{text}"
            );
        }
    }
}
