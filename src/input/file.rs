//! Brings a file's bytes in: never more than the limit, and with a plain word for what went wrong.

use std::fs::{File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::input::MAX_BYTES;

/// Why a file's bytes could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// There is no such file.
    NotFound,
    /// It is a folder.
    IsFolder,
    /// It is a device, a pipe or the like.
    NotPlain,
    /// This account may not read it.
    NoPermission,
    /// Another program has it open and lets nobody else in; only Windows does that.
    InUse,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// The system refused for another reason.
    Other {
        /// The system's own number for the reason, where it has one.
        code: Option<i32>,
    },
}

/// Reads a whole file of at most [`MAX_BYTES`]; of a larger one no more than that is taken into memory.
///
/// # Errors
/// See [`FileError`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, FileError> {
    let metadata = plain_file(path)?;
    let file = File::open(path).map_err(|error| refusal(&error))?;
    let limit = MAX_BYTES as u64;
    if metadata.len() > limit {
        return Err(FileError::TooLarge);
    }
    // A growing file has no true length: one byte over the limit tells.
    let mut bytes = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| refusal(&error))?;
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooLarge);
    }
    Ok(bytes)
}

/// Looks at what a path leads to before it is opened: opening a named pipe waits until somebody writes into it.
///
/// # Errors
/// When it is no plain file, or cannot be looked at.
pub fn plain_file(path: &Path) -> Result<Metadata, FileError> {
    let metadata = std::fs::metadata(path).map_err(|error| refusal(&error))?;
    if metadata.is_dir() {
        Err(FileError::IsFolder)
    } else if metadata.is_file() {
        Ok(metadata)
    } else {
        Err(FileError::NotPlain)
    }
}

fn refusal(error: &std::io::Error) -> FileError {
    FileError::of(error)
}

/// Tells whether another program keeps the file to itself: `ERROR_SHARING_VIOLATION`, `ERROR_LOCK_VIOLATION`. The numbers
/// mean something else on other systems.
#[must_use]
pub fn is_in_use(error: &std::io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

impl FileError {
    /// Says in one of these words what the system refused.
    #[must_use]
    pub fn of(error: &std::io::Error) -> Self {
        if is_in_use(error) {
            return Self::InUse;
        }
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::IsADirectory => Self::IsFolder,
            ErrorKind::PermissionDenied => Self::NoPermission,
            _ => Self::Other {
                code: error.raw_os_error(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_up_to_the_limit_is_read_and_a_larger_one_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.toml");
        std::fs::write(&path, vec![b' '; MAX_BYTES]).unwrap();
        assert_eq!(read_file(&path).unwrap().len(), MAX_BYTES);
        std::fs::write(&path, vec![b' '; MAX_BYTES + 1]).unwrap();
        assert_eq!(read_file(&path), Err(FileError::TooLarge));
    }

    #[test]
    fn a_folder_and_a_missing_file_have_their_own_words() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read_file(folder.path()), Err(FileError::IsFolder));
        let missing = folder.path().join("missing.toml");
        assert_eq!(read_file(&missing), Err(FileError::NotFound));
        std::fs::write(&missing, "").unwrap();
        let inside_a_file = missing.join("answers.toml");
        assert_eq!(read_file(&inside_a_file), Err(FileError::NotFound));
    }

    #[test]
    fn a_refusal_of_the_system_is_no_missing_file() {
        // A test account may be the administrator, whom no file refuses: the mapping itself is asked.
        let cases = [
            (ErrorKind::PermissionDenied, FileError::NoPermission),
            (ErrorKind::IsADirectory, FileError::IsFolder),
            (ErrorKind::TimedOut, FileError::Other { code: None }),
        ];
        for (kind, expected) in cases {
            assert_eq!(refusal(&kind.into()), expected);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_no_file_and_is_not_even_opened() {
        for device in ["/dev/zero", "/dev/null"] {
            assert_eq!(read_file(Path::new(device)), Err(FileError::NotPlain));
        }
    }

    #[test]
    #[cfg(windows)]
    fn a_file_that_another_program_keeps_to_itself_is_in_use() {
        use std::os::windows::fs::OpenOptionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.toml");
        std::fs::write(&path, "format = 1").unwrap();
        let _alone = std::fs::OpenOptions::new()
            .read(true)
            .share_mode(0)
            .open(&path)
            .unwrap();
        assert_eq!(read_file(&path), Err(FileError::InUse));
    }
}
