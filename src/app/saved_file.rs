//! Files that the window writes beside the documents, and what the page says of each.

use std::path::{Path, PathBuf};

use super::state::Outcome;
use super::world::World;
use crate::file::{Existing, Readers, free_path, write_whole};

/// Writes a file under the first free name in a folder.
pub(super) fn save(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> Outcome {
    let name = name.strip_suffix(&format!(".{ending}")).unwrap_or(name);
    let path = free_path(folder, name, ending);
    outcome(
        write_whole(&path, bytes, Existing::Keep, Readers::AsTheSystemSays),
        path,
    )
}

/// Says what came of writing a file.
pub(super) fn outcome(result: std::io::Result<()>, path: PathBuf) -> Outcome {
    match result {
        Ok(()) => Outcome::Made(path),
        Err(error) => {
            // The name of the file has the worker's name in it: neither goes to the log.
            log::warn!("a file could not be written: {:?}", error.kind());
            Outcome::Failed(path)
        }
    }
}

/// Opens a file that was made with the system's program for it.
pub(super) fn opened(outcome: Outcome, world: &World) -> Outcome {
    match outcome {
        Outcome::Made(path) => match (world.open)(&path) {
            Ok(()) => Outcome::Made(path),
            Err(error) => {
                log::warn!("a file could not be opened: {:?}", error.kind());
                Outcome::NotOpened(path)
            }
        },
        other => other,
    }
}
