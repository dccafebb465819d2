//! One register for several team leads: where it is shared, and what goes along.

use std::path::{Path, PathBuf};

use super::Collector;
use crate::app::preferences::Preferences;
use crate::app::world::World;
use crate::register::decision::Decision;
use crate::register::register_file::{RegisterError, RegisterPlace, is_among};

/// Why a folder cannot hold a shared register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotShared {
    /// There is no such folder.
    Missing,
    /// It lies in the folder of checklists, or around it: whoever hands in a checklist could write a register there that
    /// vouches for its signer.
    AmongChecklists,
    /// What is in it cannot be read, or nothing can be written into it.
    Refused,
    /// It is not shared any more, and what was decided there did not come along.
    LeftBehind,
}

impl Collector {
    /// Keeps the register in a folder that team leads share. What was decided on this PC goes along; nothing is taken from
    /// what the others decided.
    pub(super) fn share_register(
        &mut self,
        folder: PathBuf,
        world: &World,
        preferences: &mut Preferences,
    ) {
        let shared = self.moved_to(&folder, world);
        self.state.folder.not_shared = shared.err();
        if self.state.folder.not_shared.is_none() {
            self.keep_register_in(Some(folder), world, preferences);
        }
    }

    /// Keeps the register on this PC alone again. What was decided stays in the shared folder, and comes along: a key that was
    /// withdrawn there stays withdrawn.
    pub(super) fn keep_register_here(&mut self, world: &World, preferences: &mut Preferences) {
        let came_along = self.known.shared_register.clone().map(|shared| {
            let shared = self.register_place(Some(&shared), world)?;
            let own = self.register_place(None, world)?;
            bring_along(&shared, &own)
        });
        // Also without it: the folder may be gone for good.
        let left = came_along.and_then(Result::err);
        self.state.folder.not_shared = left.map(|error| {
            log::warn!("what was shared did not come along: {error:?}");
            NotShared::LeftBehind
        });
        self.keep_register_in(None, world, preferences);
    }

    fn keep_register_in(
        &mut self,
        folder: Option<PathBuf>,
        world: &World,
        preferences: &mut Preferences,
    ) {
        preferences.shared_register.clone_from(&folder);
        preferences.save(&world.data_folder);
        self.known.shared_register = folder;
        self.read_register(world);
    }

    fn moved_to(&self, folder: &Path, world: &World) -> Result<(), NotShared> {
        if !folder.is_dir() {
            return Err(NotShared::Missing);
        }
        if let Some(checklists) = &self.work.sources.folder
            && is_among(folder, checklists)
        {
            return Err(NotShared::AmongChecklists);
        }
        let refused = |error: RegisterError| {
            log::warn!("the register cannot be shared: {error:?}");
            NotShared::Refused
        };
        let shared = self.register_place(Some(folder), world).map_err(refused)?;
        let own = self.register_place(None, world).map_err(refused)?;
        bring_along(&own, &shared).map_err(refused)
    }
}

/// Adds what stands in one register and not yet in the other; also where nothing is missing, which shows that it can be
/// written.
fn bring_along(from: &RegisterPlace, to: &RegisterPlace) -> Result<(), RegisterError> {
    let there = to.read()?;
    let missing = |decision: &&Decision| there.all().iter().all(|one| one.id != decision.id);
    let own = from.read()?;
    let added = own.all().iter().filter(missing).cloned().collect();
    to.add_all(added)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::register_file::WriterId;
    use crate::register::samples::{signer, vouched};
    use crate::signing::randomness::KnownBytes;
    use crate::verification::SignerRole;

    #[test]
    fn what_was_decided_goes_along_once_and_the_others_decisions_stay() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str, seed| {
            let writer = WriterId::of_this_pc(&folder.path().join(name), &mut KnownBytes(seed));
            RegisterPlace::shared(&folder.path().join(name), &writer.unwrap())
        };
        let (own, shared) = (place("own", 1), place("shared", 2));
        own.add(vouched(1, &signer(1))).unwrap();
        shared.add(vouched(2, &signer(2))).unwrap();
        for _ in 0..2 {
            bring_along(&own, &shared).unwrap();
            let read = shared.read().unwrap();
            assert_eq!(read.all().len(), 2);
            assert!(read.vouching(&signer(1), SignerRole::Checklists).is_some());
            assert!(read.vouching(&signer(2), SignerRole::Checklists).is_some());
        }
    }

    #[test]
    fn a_folder_in_or_around_that_of_the_checklists_is_no_place_for_a_register() {
        let folder = tempfile::tempdir().unwrap();
        let [checklists, inside, beside] = ["lists", "lists/register", "register"].map(|name| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(&path).unwrap();
            path
        });
        for (register, expected) in [
            (checklists.as_path(), true),
            (&inside, true),
            (folder.path(), true),
            (&beside, false),
        ] {
            assert_eq!(is_among(register, &checklists), expected);
        }
    }
}
