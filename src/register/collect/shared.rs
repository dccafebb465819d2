//! What the collecting thread and those who watch it share.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use super::super::examination::{Brought, BroughtMember, Examination, FoundFile, Outcome};
use super::super::line::Place;
use super::super::refusal::Refusal;
use super::Snapshot;
use super::look::FolderLook;
use super::progress::Progress;
use super::useless::{Useless, is_useless};
use crate::verification::TextComparison;

#[derive(Default)]
pub(super) struct Shared {
    cancelled: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    progress: Progress,
    version: u64,
    saw: Option<FolderLook>,
    files: BTreeMap<[u8; 32], FoundFile>,
    useless: Useless,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is one assignment or insertion: what a panic left is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    pub(super) fn progress(&self) -> Progress {
        self.state().progress
    }

    pub(super) fn version(&self) -> u64 {
        self.state().version
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        let state = self.state();
        let version = state.version;
        let found = state.files.values().cloned();
        let mut files: Vec<FoundFile> = found.chain(state.useless.closing_line()).collect();
        drop(state);
        for file in &mut files {
            file.places.sort_unstable();
        }
        files.sort_unstable_by(|one, other| one.places.cmp(&other.places));
        Snapshot { version, files }
    }

    pub(super) fn update(&self, change: impl FnOnce(&mut Progress)) {
        let mut state = self.state();
        change(&mut state.progress);
        state.version += 1;
    }

    /// Keeps what the walk saw.
    pub(super) fn put_look(&self, look: FolderLook) {
        self.state().saw = Some(look);
    }

    pub(super) fn saw(&self) -> Option<FolderLook> {
        self.state().saw
    }

    /// Adds what a file brought.
    pub(super) fn add(&self, brought: Brought) {
        let mut guard = self.state();
        let state = &mut *guard;
        for member in brought.members {
            let is_inside = !member.inside.is_empty();
            let place = Place {
                file: brought.file.clone(),
                inside: member.inside,
            };
            let (hash, outcome) = match member.outcome {
                Ok((hash, examination)) => (hash, Outcome::Examined(examination)),
                Err(refusal) => (hash_of_place(&place), Outcome::Refused(refusal)),
            };
            let is_new = !state.files.contains_key(&hash);
            if is_new && is_inside && is_useless(&outcome) && state.useless.leaves_out() {
                continue;
            }
            let found = state.files.entry(hash).or_insert_with(|| FoundFile {
                places: Vec::new(),
                hash,
                outcome,
            });
            found.places.push(place);
        }
        state.version += 1;
    }

    /// Adds something that the walk did not look into.
    pub(super) fn add_refused(&self, place: PathBuf, refusal: Refusal) {
        let members = vec![BroughtMember {
            inside: Vec::new(),
            outcome: Err(refusal),
        }];
        self.add(Brought {
            file: place,
            members,
        });
    }

    /// Returns what is worth comparing: hash, examination and one place where the bytes are.
    pub(super) fn to_compare(&self) -> Vec<([u8; 32], Arc<Examination>, Place)> {
        let state = self.state();
        let wanted = state.files.values().filter_map(|file| match &file.outcome {
            Outcome::Examined(examination) if examination.is_to_be_compared() => {
                let place = file.places.first()?.clone();
                Some((file.hash, Arc::clone(examination), place))
            }
            Outcome::Examined(_) | Outcome::Refused(_) => None,
        });
        wanted.collect()
    }

    /// Puts in the results of comparing texts.
    pub(super) fn put_texts(&self, texts: &[([u8; 32], TextComparison)]) {
        let mut state = self.state();
        for (hash, text) in texts {
            if let Some(file) = state.files.get_mut(hash)
                && let Outcome::Examined(examination) = &mut file.outcome
            {
                let mut compared = Examination::clone(examination);
                compared.examined.text = *text;
                *examination = Arc::new(compared);
            }
        }
        state.progress.compared += texts.len();
        state.version += 1;
    }
}

/// What was not read has no bytes; its place stands for it.
pub(super) fn hash_of_place(place: &Place) -> [u8; 32] {
    let mut digest = Sha256::new();
    digest.update(b"place\0");
    digest.update(place.file.as_os_str().as_encoded_bytes());
    for name in &place.inside {
        digest.update(b"\0");
        digest.update(name.as_bytes());
    }
    digest.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::super::useless::MOST_USELESS;
    use super::*;

    fn brought(file: &str, inside: &[String]) -> Brought {
        let member = |name: &String| BroughtMember {
            inside: vec![name.clone()],
            outcome: Err(Refusal::Encrypted),
        };
        Brought {
            file: PathBuf::from(file),
            members: inside.iter().map(member).collect(),
        }
    }

    #[test]
    fn of_thousands_of_useless_files_one_line_says_how_many_more_there_are() {
        let shared = Shared::default();
        let names: Vec<String> = (0..MOST_USELESS).map(|number| number.to_string()).collect();
        shared.add(brought("a.zip", &names));
        assert_eq!(shared.snapshot().files.len(), MOST_USELESS);
        shared.add(brought("b.zip", &names[..300]));
        shared.add_refused(PathBuf::from("c.pdf"), Refusal::TooLarge);
        let files = shared.snapshot().files;
        assert_eq!(
            files.len(),
            MOST_USELESS + 2,
            "a file of the folder itself always counts"
        );
        let closing = files
            .iter()
            .find(|file| file.outcome == Outcome::Refused(Refusal::LeftOut));
        assert_eq!(closing.unwrap().places[0].file, PathBuf::from("+ 300"));
    }
}
