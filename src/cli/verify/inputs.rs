//! Brings in the files to verify and those of vouched signers.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::cli::failure::Failure;
use crate::input::{FileError, plain_file, read_file};
use crate::pdf::Limits;
use crate::verification::Trust;

/// Endings of files of vouched signers in a folder; others are left alone.
const ENDINGS: [&str; 3] = ["pem", "crt", "cer"];

/// The most files of a folder of vouched signers.
const MOST_FILES: usize = 10_000;

/// Reads a file, and of a larger one just enough for the verifier to see that it is over the limit.
pub(in crate::cli) fn checklist(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: &std::io::Error| Failure::File {
        path: path.to_owned(),
        error: FileError::of(error),
    };
    plain_file(path).map_err(|error| Failure::File {
        path: path.to_owned(),
        error,
    })?;
    let file = File::open(path).map_err(|error| failed(&error))?;
    let most = Limits::default().file_bytes as u64 + 1;
    let mut bytes = Vec::new();
    let read = file.take(most).read_to_end(&mut bytes);
    read.map_err(|error| failed(&error))?;
    Ok(bytes)
}

/// Reads who is vouched for: one file, or the files of one folder in the order of their names.
pub(in crate::cli) fn trust(path: Option<&Path>) -> Result<Trust, Failure> {
    let mut trust = Trust::default();
    let Some(path) = path else {
        return Ok(trust);
    };
    let files = if path.is_dir() {
        files_of(path)?
    } else {
        vec![path.to_owned()]
    };
    for file in files {
        let bytes = read_file(&file).map_err(|error| Failure::File {
            path: file.clone(),
            error,
        })?;
        let text = String::from_utf8_lossy(&bytes);
        trust
            .add_pem(&text)
            .map_err(|error| Failure::Trust { path: file, error })?;
    }
    Ok(trust)
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error: &std::io::Error| Failure::File {
        path: folder.to_owned(),
        error: FileError::of(error),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| failed(&error))? {
        let path = entry.map_err(|error| failed(&error))?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        let known = ending.is_some_and(|one| ENDINGS.contains(&one.to_lowercase().as_str()));
        if known && path.is_file() {
            files.push(path);
        }
        if files.len() > MOST_FILES {
            return Err(Failure::Trust {
                path: folder.to_owned(),
                error: crate::verification::TrustError::TooMany,
            });
        }
    }
    if files.is_empty() {
        return Err(Failure::Trust {
            path: folder.to_owned(),
            error: crate::verification::TrustError::Nothing,
        });
    }
    files.sort_unstable();
    Ok(files)
}
