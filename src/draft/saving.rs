//! Saves what a person fills in on a thread of its own: at every change, whole or not at all, the newest version only.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::file::{Existing, Readers, write_whole};

/// The largest file that is read back, in bytes; a drawn signature is the largest part of one.
const LIMIT: u64 = 4 * 1024 * 1024;

/// A file that follows what a person fills in, and the thread that writes it.
#[derive(Debug)]
pub struct Saver<T> {
    shared: Arc<Shared<T>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

#[derive(Debug)]
struct State<T> {
    waiting: Option<T>,
    writing: Option<()>,
    stop: Option<()>,
    failed: Option<io::ErrorKind>,
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&'a self, state: MutexGuard<'a, State<T>>) -> MutexGuard<'a, State<T>> {
        self.changed
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Serialize + Send + 'static> Saver<T> {
    /// Starts the thread that writes the file.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(path: PathBuf) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            state: Mutex::new(State {
                waiting: None,
                writing: None,
                stop: None,
                failed: None,
            }),
            changed: Condvar::new(),
        });
        let thread = std::thread::Builder::new()
            .name("save-draft".to_owned())
            .spawn({
                let shared = Arc::clone(&shared);
                move || save_until_stopped(&shared, &path)
            })?;
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    /// Saves on the thread; a newer version overtakes one that still waits.
    pub fn save(&self, version: T) {
        self.shared.lock().waiting = Some(version);
        self.shared.changed.notify_all();
    }
}

impl<T> Saver<T> {
    /// Waits until everything is on disk and tells whether the last attempt failed.
    ///
    /// # Errors
    /// The kind of failure of the last attempt.
    pub fn wait(&self) -> Result<(), io::ErrorKind> {
        let mut state = self.shared.lock();
        while state.waiting.is_some() || state.writing.is_some() {
            state = self.shared.wait(state);
        }
        state.failed.map_or(Ok(()), Err)
    }

    /// Returns the kind of failure of the last attempt to save, without waiting.
    #[must_use]
    pub fn failure(&self) -> Option<io::ErrorKind> {
        self.shared.lock().failed
    }
}

impl<T> Drop for Saver<T> {
    fn drop(&mut self) {
        self.shared.lock().stop = Some(());
        self.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // A saving thread that broke down has nothing left to tell here.
            let _ = thread.join();
        }
    }
}

fn save_until_stopped<T: Serialize>(shared: &Shared<T>, path: &Path) {
    let mut state = shared.lock();
    loop {
        if let Some(version) = state.waiting.take() {
            state.writing = Some(());
            drop(state);
            let written = write(path, &version);
            if let Err(error) = &written {
                log::error!("a draft could not be saved: {:?}", error.kind());
            }
            state = shared.lock();
            state.writing = None;
            state.failed = written.err().map(|error| error.kind());
            shared.changed.notify_all();
        } else if state.stop.is_some() {
            return;
        } else {
            state = shared.wait(state);
        }
    }
}

/// Writes a version whole or not at all, for the owner's eyes only.
///
/// # Errors
/// When the file cannot be written.
pub fn write<T: Serialize>(path: &Path, version: &T) -> io::Result<()> {
    let bytes = serde_json::to_vec_pretty(version)?;
    write_whole(path, &bytes, Existing::Replace, Readers::Owner)
}

/// Reads a saved version; `None` when there is none.
///
/// # Errors
/// When the file cannot be read, is too large or has another form.
pub fn read<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if file.metadata()?.len() > LIMIT {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(serde_json::from_reader(io::BufReader::new(file))?)
}

/// Renames a file that could not be read to the first free name beside it, and returns that name.
///
/// # Errors
/// When it cannot be renamed.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    for number in 1..1000_u32 {
        let target = path.with_file_name(format!("{stem}-set-aside-{number}.json"));
        if !target.exists() {
            fs::rename(path, &target)?;
            return Ok(target);
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_is_there_when_the_saver_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("form.json");
        let saver = Saver::start(path.clone()).unwrap();
        for number in 0..50_u32 {
            saver.save(number);
        }
        drop(saver);
        assert_eq!(read::<u32>(&path).unwrap(), Some(49));
    }

    #[test]
    fn a_file_set_aside_keeps_its_bytes_under_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("form.json");
        for content in ["first", "second"] {
            fs::write(&path, content).unwrap();
            let kept = set_aside(&path).unwrap();
            assert_eq!(fs::read_to_string(kept).unwrap(), content);
            assert!(!path.exists());
        }
    }
}
