//! The register file: decisions saved whole (JSON, format 1), and where they are kept.
//!
//! # Two team leads
//! Each PC and person writes one file of its own, named by a random number, and reads all that lie beside it; decisions merge
//! whatever the order ([`super::decisions`]). Nobody ever writes into another's file, so nobody's decision is lost, and a
//! share or a synchronising folder needs no locks for that. To add a decision the own file is read again first, so that two
//! windows of one person do not undo each other; a lock beside it keeps them one after the other where the file system has
//! locks. Only erasing a person goes through everybody's files.
//!
//! # Where
//! Without a choice of the keeper a register lies in the person's own data folder, and not beside the checklists: whoever may
//! drop a checklist into a folder could write a file there that vouches for its signer. That also makes read-only folders
//! work. Team leads who share a register choose a folder that nobody but they may write to.

mod form;
mod lock;
mod sentence;
mod stamp;
mod writer;

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::decision::Decision;
use super::decisions::Decisions;
use crate::file::{Existing, Readers, write_whole};

pub use form::{FORMAT, FormError, MAX_BYTES};
pub use stamp::{RegisterRead, RegisterStamp};
pub use writer::WriterId;

use lock::Lock;

/// The ending of register files.
pub const ENDING: &str = "register.json";
/// The folder of registers in the person's data folder.
const REGISTERS: &str = "registers";
/// The most register files of one folder.
const MAX_FILES: usize = 200;

/// Where a register is kept: a folder with one file per keeper's PC, or one file alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterPlace {
    folder: PathBuf,
    /// The own file's name.
    own: String,
    only_own: bool,
}

/// Why a register cannot be read or written.
#[derive(Debug)]
pub struct RegisterError {
    /// The file or folder.
    pub path: PathBuf,
    /// What is wrong.
    pub problem: RegisterProblem,
}

/// What is wrong with a register.
#[derive(Debug)]
pub enum RegisterProblem {
    /// The system refuses to read or write it.
    Refused(io::Error),
    /// It is no register of this format.
    Form(FormError),
    /// More than 200 register files lie in the folder.
    TooManyFiles,
    /// The system gives no random numbers.
    NoRandomness,
    /// The folder is that of the checklists, or in or around it, see [`is_among`].
    AmongChecklists,
}

/// Tells whether a folder for registers is that of the checklists, lies in it, or has it inside: whoever may drop a checklist
/// there could write a register that vouches for its signer.
#[must_use]
pub fn is_among(registers: &Path, checklists: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (one, other) = (real(registers), real(checklists));
    one.starts_with(&other) || other.starts_with(&one)
}

impl RegisterPlace {
    /// The register of a folder of checklists in the person's data folder; `writer` names this PC's own file.
    #[must_use]
    pub fn own(data_folder: &Path, checklists: &Path, writer: &WriterId) -> Self {
        Self::shared(&own_folder(data_folder, checklists), writer)
    }

    /// A register that several keepers share in a folder of their own.
    #[must_use]
    pub fn shared(folder: &Path, writer: &WriterId) -> Self {
        Self {
            folder: folder.to_owned(),
            own: format!("{}.{ENDING}", writer.0),
            only_own: false,
        }
    }

    /// All registers in the person's data folder, of whichever folder of checklists, also those that are shared elsewhere now.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn all_own(data_folder: &Path, writer: &WriterId) -> Result<Vec<Self>, RegisterError> {
        let folder = data_folder.join(REGISTERS);
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(refused(&folder, error)),
        };
        let place = |entry: io::Result<std::fs::DirEntry>| {
            let path = entry.map_err(|error| refused(&folder, error))?.path();
            Ok(path.is_dir().then(|| Self::shared(&path, writer)))
        };
        entries.map(place).filter_map(Result::transpose).collect()
    }

    /// One register file alone, whoever writes it.
    #[must_use]
    pub fn file(path: &Path) -> Self {
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        Self {
            folder: folder.to_owned(),
            own: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            only_own: true,
        }
    }

    /// Returns the folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn own_path(&self) -> PathBuf {
        self.folder.join(&self.own)
    }

    /// Reads and merges all of its files; without any, nobody has decided anything yet.
    ///
    /// # Errors
    /// When a file cannot be read or is none: a withdrawal could stand in it, so the rest alone is not believed.
    pub fn read(&self) -> Result<Decisions, RegisterError> {
        merged(&self.files()?)
    }

    /// Adds a decision to the own file, written whole.
    ///
    /// # Errors
    /// When it cannot be written, or the own file cannot be read; then nothing was changed.
    pub fn add(&self, decision: Decision) -> Result<(), RegisterError> {
        self.add_all(vec![decision])
    }

    /// Adds several decisions at once: all of them or none.
    ///
    /// # Errors
    /// See [`Self::add`].
    pub fn add_all(&self, added: Vec<Decision>) -> Result<(), RegisterError> {
        let path = self.own_path();
        std::fs::create_dir_all(&self.folder).map_err(|error| refused(&self.folder, error))?;
        let _lock = Lock::take(&self.folder);
        let mut decisions = match read_file(&path) {
            Err(RegisterError {
                problem: RegisterProblem::Refused(error),
                ..
            }) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read?,
        };
        decisions.extend(added);
        write_file(&path, &decisions)
    }

    /// Erases decisions from every file of the register, for good: `kept` returns what stays of each, or `None`.
    ///
    /// # Errors
    /// At the first file that cannot be read or written; those before it are done, and trying again goes on.
    pub fn erase(&self, kept: impl Fn(&Decision) -> Option<Decision>) -> Result<(), RegisterError> {
        let _lock = Lock::take(&self.folder);
        for path in self.files()? {
            let before = read_file(&path)?;
            let after: Vec<Decision> = before.iter().filter_map(&kept).collect();
            if after != before {
                write_file(&path, &after)?;
            }
        }
        Ok(())
    }

    fn files(&self) -> Result<Vec<PathBuf>, RegisterError> {
        if self.only_own {
            return Ok(vec![self.own_path()]);
        }
        files_of(&self.folder)
    }
}

/// Returns where the register of a folder of checklists lies in the person's data folder.
fn own_folder(data_folder: &Path, checklists: &Path) -> PathBuf {
    let folder = std::fs::canonicalize(checklists).unwrap_or_else(|_| checklists.to_owned());
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    data_folder
        .join(REGISTERS)
        .join(base16ct::lower::encode_string(&digest[..16]))
}

/// Reads the register of a folder of checklists in the person's data folder, without ever writing to it.
///
/// # Errors
/// See [`RegisterPlace::read`].
pub fn read_own(data_folder: &Path, checklists: &Path) -> Result<Decisions, RegisterError> {
    merged(&files_of(&own_folder(data_folder, checklists))?)
}

/// Reads a register that somebody names: a folder with several files, or one file.
///
/// # Errors
/// See [`RegisterPlace::read`]; a file that is not there is refused.
pub fn read_named(path: &Path) -> Result<Decisions, RegisterError> {
    if path.is_dir() {
        merged(&files_of(path)?)
    } else {
        merged(&[path.to_owned()])
    }
}

fn merged(paths: &[PathBuf]) -> Result<Decisions, RegisterError> {
    let mut all = Vec::new();
    for path in paths {
        all.extend(read_file(path)?);
    }
    Ok(Decisions::merge(all))
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>, RegisterError> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(refused(folder, error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| refused(folder, error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(ENDING) {
            files.push(path);
        }
    }
    if files.len() > MAX_FILES {
        return Err(RegisterError {
            path: folder.to_owned(),
            problem: RegisterProblem::TooManyFiles,
        });
    }
    files.sort_unstable();
    Ok(files)
}

fn refused(path: &Path, error: io::Error) -> RegisterError {
    RegisterError {
        path: path.to_owned(),
        problem: RegisterProblem::Refused(error),
    }
}

fn read_file(path: &Path) -> Result<Vec<Decision>, RegisterError> {
    let bytes = form::read_bytes(path).map_err(|error| refused(path, error))?;
    form::read(&bytes).map_err(|error| RegisterError {
        path: path.to_owned(),
        problem: RegisterProblem::Form(error),
    })
}

fn write_file(path: &Path, decisions: &[Decision]) -> Result<(), RegisterError> {
    let bytes = form::write(decisions).map_err(|error| RegisterError {
        path: path.to_owned(),
        problem: RegisterProblem::Form(error),
    })?;
    // A shared register is for those whom its folder lets in; the data folder is the person's own already.
    write_whole(path, &bytes, Existing::Replace, Readers::AsTheSystemSays)
        .map_err(|error| refused(path, error))
}

#[cfg(test)]
mod tests;
